/** Who is found to have said what: forms as lines with source, cue and content in brackets, and laws. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contains, inReadingOrder } from '../../src/text/index.ts';
import { holds, read } from './read-line.ts';

const CASES: Readonly<Record<string, readonly string[]>> = {
  'direct, before its cue': [
    '"[q:The book is shut]," [c:said] [s:Tsorne].',
    '“[q:The book is shut],” Mr. [s:Tsorne] [c:said] on Friday.',
    '“[q:Is it shut?]” [s:the keeper] [c:asked].',
  ],
  'direct, behind its cue': [
    '[s:Tsorne] [c:said], “[q:The book is shut.]”',
    '[s:The keeper] [c:told] the inquiry: "[q:The book is shut.]"',
  ],
  'the speaker of a second cue': [
    '"[q:The book is shut]," [c:said] [s:[s:Tsorne]], [c:adding] that [q:the safe was open].',
    '[s:Tsorne] late on Thursday [c:said] that [q:the book was shut].',
    'The harbour reopens - [s:Ilse Marrander][c::] "[q:The book is shut for good.]"',
    '[c:Said] [s:Tsorne]: "[q:The book is shut for good.]"',
  ],
  'a heading in single marks under a quotation in double ones is no part of it': [
    '"[q:The book is shut]," [s:he] [c:said].\n\n\'We have read the log.\'\n\nThe ferry left.',
  ],
  'no cue of its own: who spoke before goes on': [
    '[s:[s:Tsorne]] [c:said] that [q:the book was shut]. "[q:It is in the safe of the house.]"',
  ],
  'interrupted and resumed': [
    '"[q:The book is shut," [s:he] [c:said]. "It is in the safe.]"',
    '“[q:A ferry that stands still is in trouble,” [s:he] [c:says], “and she has never been early.]”',
  ],
  'over paragraphs': ['“[q:The book is shut.\n\n“It is in the safe],” [s:Tsorne] [c:said].'],
  mixed: ['[s:The company] [c:said] [q:it accepted the report "in its entirety]".'],
  indirect: [
    '[s:Tsorne] [c:said] that [q:the book was in the safe].',
    '[s:Two passengers] [c:said] [q:they had seen no light].',
    '[q:Divers had found no breach in the hull], [s:a spokesman] [c:said].',
    '[q:Some 120 passengers were aboard], [c:according to] [s:an official].',
    '[s:Counsel] [c:asked] him whether [q:he could swear to it].'.replace('whether [q:he', '[q:whether he'),
  ],
};

for (const [name, lines] of Object.entries(CASES)) {
  test(name, () => {
    for (const line of lines) holds(line);
  });
}

test('a stretch in marks that nobody says is given with its reason', () => {
  const { quotes, asides } = read('The boat was a 12" "ghost ship" of the fleet.');
  assert.deepEqual(quotes, []);
  assert.equal(asides.length, 1);
});

const PIECES = [
  '— ',
  '\n',
  '> ',
  ' as quoted by ',
  'N.: ',
  ' quoted Tsorne as saying ',
  ' wrote:\n\n',
  'Dear Renn,\n',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  ' said ',
  ' he ',
  ' Tsorne ',
  ' that ',
  ', ',
  '. ',
  '\n\n',
  ' the boat ',
  ': ',
  ' according to ',
];

test('spans lie in their article, in order, and never cross', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), fc.nat(9), (pieces, cut) => {
      const text = pieces.join('');
      const within = { start: Math.min(cut, text.length), end: text.length };
      const { quotes, asides } = read(text, within);
      for (const { start, end, parts, cue, source, relay } of quotes) {
        assert.ok(start < end);
        for (const span of [{ start, end }, ...parts, cue, source, source?.whole, relay]) {
          assert.ok(!span || contains(within, span));
        }
        for (const part of parts) assert.ok(contains({ start, end }, part));
      }
      for (const aside of asides) assert.ok(contains(within, aside));
      assert.deepEqual([...quotes].sort(inReadingOrder), quotes);
    }),
    { numRuns: 1000 },
  );
});

test('long texts of nothing but marks and cues are read to their end', () => {
  const units = [
    '"',
    ' "',
    '“A.\n\n',
    '"a" said N. ',
    'N said: ',
    '— I said.\n',
    'N.: I came.\n',
    '> a said b\n',
    'according to ',
  ];
  for (const unit of units) {
    const text = unit.repeat(60_000 / unit.length);
    for (const quote of read(text).quotes) assert.ok(contains({ start: 0, end: text.length }, quote));
  }
});
