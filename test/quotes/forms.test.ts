/** Each form of quotation by itself: who speaks, through whom it came, which words are quoted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../src/language/index.ts';
import { type QuoteFound, readQuotes } from '../../src/quotes/index.ts';
import { type Span, slice } from '../../src/text/index.ts';
import { holds, read } from './read-line.ts';

const words = (text: string, span: Span | null): string | null => span && slice(text, span);

/** Speaker, relay, style and parts of each quote. */
const told = (text: string, quotes: readonly QuoteFound[] = read(text).quotes): readonly (readonly unknown[])[] =>
  quotes.map(({ source, relay, style, parts }) => [
    words(text, source),
    words(text, relay),
    style,
    parts.map((part) => slice(text, part)),
  ]);

test('talk whose turns a dash opens', () => {
  const text =
    '— I came at dawn, said Renn. — Nobody was on the quay.\n— And you saw nothing?\n— Nothing, she answered.';
  assert.deepEqual(told(text), [
    ['Renn', null, 'direct', ['I came at dawn', 'Nobody was on the quay.']],
    [null, null, 'direct', ['And you saw nothing?']],
    ['she', null, 'direct', ['Nothing']],
  ]);
});

test('a list with dashes is no talk', () => {
  assert.deepEqual(
    told('— Harrol: 547 boats.\n— Tovelund: 46 boats.\n— The port reported 12 boats.').map(([, , style]) => style),
    ['indirect'],
  );
});

test('a transcript: turns of labelled lines', () => {
  const text =
    'RENN: I came at dawn.\n\nDELL: And you saw nothing?\n\nRENN: Nothing at all. I looked twice.\n\nThe hall laughed.';
  assert.deepEqual(told(text), [
    ['RENN', null, 'direct', ['I came at dawn.']],
    ['DELL', null, 'direct', ['And you saw nothing?']],
    ['RENN', null, 'direct', ['Nothing at all. I looked twice.']],
  ]);
});

test('the letters of an interview name nobody', () => {
  const text = 'Q: Did you see the light?\nA: I saw no light at all.\nQ: Did you look for it?\nA: Twice.';
  const forms = read(text).quotes.map(({ source }) => source?.form);
  assert.deepEqual(forms, ['unnamed', 'unnamed', 'unnamed', 'unnamed']);
});

test('a table with labels is no transcript', () => {
  assert.deepEqual(told('Harrol: 547.\nTovelund: 46.\nHarrol: 12.\nTovelund: 9.'), []);
});

test('a letter quoted whole, to its signature', () => {
  const text =
    'The letter reads in full:\n\nDear Master Renn,\n\nThe ferry will not sail. We regret it.\n\nYours faithfully,\nOrrin Dell\n\nThe ferry sailed.';
  assert.deepEqual(told(text), [
    [
      'The letter',
      null,
      'direct',
      ['Dear Master Renn', 'The ferry will not sail. We regret it.', 'Yours faithfully', 'Orrin Dell'],
    ],
  ]);
});

test('a paragraph set apart behind a colon', () => {
  const text = 'The keeper wrote:\n\nWe did what we could. We would do it again.\n\nThe board was silent.';
  assert.deepEqual(told(text), [['The keeper', null, 'direct', ['We did what we could. We would do it again.']]]);
});

test('lines that ">" opens, with who wrote them named below', () => {
  const text = '> We did what we could,\n> and we would do it again.\n\n— Ilse Marrander, keeper';
  assert.deepEqual(told(text), [
    ['Ilse Marrander', null, 'direct', ['We did what we could', 'and we would do it again.']],
  ]);
});

test('what the format of a source says is a quotation', () => {
  const text = 'So it stood in the log.\n\nThe light was out when we passed.\n\nThe ferry sank.';
  const within = { start: 0, end: text.length };
  const block = { start: text.indexOf('The light'), end: text.indexOf('\n\nThe ferry') };
  assert.deepEqual(told(text, readQuotes(text, within, analyse(text, within, 'en'), [block]).quotes), [
    [null, null, 'direct', ['The light was out when we passed.']],
  ]);
});

const RELAYS: Readonly<Record<string, readonly [speaker: string, relay: string | null]>> = {
  '"The pier is long," Tsorne told the Courant.': ['Tsorne', 'the Courant'],
  'Tsorne told the inquiry: "The pier is long."': ['Tsorne', 'the inquiry'],
  '"The pier is long," Tsorne said, as quoted by the Courant.': ['Tsorne', 'the Courant'],
  'As cited in the Courant, Tsorne said the pier was long.': ['Tsorne', 'the Courant'],
  'The judge, quoted by the Courant, said that the pier was long.': ['The judge', 'the Courant'],
  '"The pier is long," Tsorne was quoted as saying by the Courant.': ['Tsorne', 'the Courant'],
  'The Courant quoted Tsorne as saying that the pier was long.': ['Tsorne', 'The Courant'],
  'Tsorne was quoted as saying: "The pier is long."': ['Tsorne', null],
  '"The pier is long," Tsorne said, according to the Courant.': ['Tsorne', 'the Courant'],
  'Tsorne said in an interview with the Courant that the pier was long.': ['Tsorne', 'the Courant'],
};

for (const [line, expected] of Object.entries(RELAYS)) {
  test(`relay: ${line}`, () => {
    assert.deepEqual(
      told(line).map(([speaker, relay]) => [speaker, relay]),
      [expected],
    );
  });
}

const LINES: Readonly<Record<string, readonly string[]>> = {
  'verbs that the analysis takes for other words': [
    '[s:Some] [c:chanted] “[q:Row! Row!]” on the quay.',
    '[s:Another] [c:tweeted], “[q:The ferry thinks it is above the tide.]”',
    '[s:The ad] [c:claims] “[q:Renn is the keeper you can trust.]”',
    '"[q:Today the port is one of the best]," the [s:Harrols] [c:state] in the paper.',
    '“[q:But that was a long time],” HBR This Morning anchor [s:Dera Morlan] [c:said].',
  ],
  'a listener with words beside it': [
    '[s:He] left after [c:telling] Capt. Renn, chairman of the board, that [q:he would not row].',
  ],
  'the narrator goes on': [
    'When [s:Renn] [c:said] [q:the boat was safe], the crew laughed.',
    'Dell, [s:who] [c:said] [q:the boat was safe], left the hall.',
  ],
  'words before a clause that nobody says': [
    'Last month, Renn and Dell went to the isle.',
    'For his "long night," Dell crossed the isle.',
  ],
  'a speaker in the sentence before': [
    '[s:The master] agreed. "[q:The ferry is out of time to find another port.]"',
    '"[q:It will go]," [s:[s:he]] [c:said]. [c:Adding], “[q:It will go too.]”',
  ],
  'nouns and fixed expressions': [
    'The board faced [c:questions] about [q:the state of the boat].',
    '[s:Tsorne] [c:lashed out at] [q:the board].',
    '[s:Tsorne] [c:made the case] that [q:the boat was safe].',
  ],
};

for (const [name, lines] of Object.entries(LINES)) {
  test(name, () => {
    for (const line of lines) holds(line);
  });
}

test('what is asked of somebody is not said by them', () => {
  const [quote] = read('Tsorne left the hall, asked about the state of the boat.').quotes;
  assert.equal(quote?.source, null);
});
