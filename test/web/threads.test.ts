/** What the reader makes of threads: words, orders, signs, drawings, the timeline. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  ArticleLineShape,
  FigureShape,
  OwnShape,
  QuoteShape,
  TellingShape,
  ThreadLineShape,
} from '../../src/server/shapes.ts';
import { sentenceAround } from '../../web/model/context.ts';
import { dayOf } from '../../web/model/dates.ts';
import { useLanes } from '../../web/model/first-use.ts';
import { spanOf, toldAs, valued, valueTicks } from '../../web/model/quantity.ts';
import { quantityPlot } from '../../web/model/quantity-plot.ts';
import { attributed, headline, listOf, sourcesOf, whyOf } from '../../web/model/thread-kinds.ts';
import { placeOf, placeOfLine } from '../../web/model/thread-places.ts';
import { timeAxis } from '../../web/model/time-axis.ts';
import { datingSays, daysTold, lineSays, sideOf, timelineSays, zoomed } from '../../web/model/timeline.ts';
import { attributedSays, ordered } from '../../web/model/witnesses.ts';

const article = (siglum: string, day: string | null): ArticleLineShape => ({
  id: `a${siglum}`,
  siglum,
  title: `Article ${siglum}`,
  outlet: null,
  published: { from: day, to: day, how: day === null ? 'unknown' : 'given', evidence: [] },
  words: 10,
  told: 0,
  source: 's1',
  path: 'one.txt',
  start: 0,
  end: 100,
});

const telling = (
  siglum: string,
  day: string | null,
  own: OwnShape,
  more: Partial<TellingShape> = {},
): TellingShape => ({
  id: `t${siglum}`,
  article: article(siglum, day),
  start: 5,
  end: 9,
  text: 'told',
  before: '',
  after: '',
  wording: 'a',
  pieces: null,
  trailing: null,
  differs: 0,
  copyOf: null,
  own,
  ...more,
});

const counted = (more: Partial<FigureShape>): FigureShape => ({
  kind: 'figure',
  low: 30,
  high: 30,
  qualifier: 'exact',
  unit: null,
  counted: 'boats',
  attributed: null,
  ...more,
});

const said = (who: string | null): QuoteShape => ({
  kind: 'quote',
  style: 'direct',
  parts: [],
  said: 'told',
  speaker: who === null ? null : { start: 0, end: 3, text: who, name: who },
  cue: null,
  act: 'speech',
  reports: 'words',
  relay: null,
});

const thread: ThreadLineShape = {
  id: 'f1',
  kind: 'figure',
  label: 'boats',
  tellings: 14,
  articles: 9,
  outlets: 0,
  wordings: 3,
  independent: 12,
  agree: false,
  note: 'The figures cannot all hold: 30 against 37.',
  own: null,
  sort: 'wording',
  from: null,
  to: null,
  sigla: [],
  days: [],
  spans: [],
  perWording: [],
  sources: null,
};

test('a saying says whom its tellings attribute it to, and in how many of them', () => {
  const by = (...speakers: readonly (readonly [string, number])[]) => ({
    ...{ ...thread, kind: 'quote' as const, tellings: 4, independent: 4, note: '' },
    speakers: speakers.map(([name, count]) => ({ name, count })),
  });
  assert.equal(attributed(by()), '');
  assert.equal(attributed(by(['Ida Moll', 4])), 'Attributed to Ida Moll.');
  assert.equal(attributed(by(['Ida Moll', 2])), 'Attributed to Ida Moll in 2 of 4 tellings.');
  assert.equal(attributed(by(['Ida Moll', 2], ['Ada Moll', 1])), 'Attributed to Ida Moll (2), Ada Moll (1).');
  assert.equal(whyOf(by(['Ida Moll', 4])), 'Told in 9 articles, three wordings. Attributed to Ida Moll.');
  // Several are in the note already.
  assert.equal(whyOf(by(['Ida Moll', 2], ['Ada Moll', 1])), 'Told in 9 articles, three wordings.');
});

test('a list says why a thread stands where it stands', () => {
  assert.equal(
    whyOf(thread),
    'Told in 9 articles, 12 times independently, three wordings. The figures cannot all hold: 30 against 37.',
  );
  assert.equal(whyOf({ ...thread, kind: 'name', independent: 14, note: '' }), 'Told in 9 articles, three forms.');
  assert.match(whyOf({ ...thread, independent: 1 }), /once independently/);
  assert.match(whyOf({ ...thread, outlets: 4 }), /^Told by 4 outlets in 9 articles, 12 times independently, three/);
  assert.equal(
    whyOf({ ...thread, kind: 'quote', independent: 14, note: '3 wordings: ends otherwise in 1.' }),
    'Told in 9 articles. 3 wordings: ends otherwise in 1.',
  );
});

test('a list by sources says on whose word each stands', () => {
  assert.equal(
    sourcesOf({ sources: { named: 2, unnamed: 1, none: 3 } }),
    '2 name a source, 1 says who without a name, 3 give no source.',
  );
  assert.equal(sourcesOf({ sources: { named: 0, unnamed: 0, none: 1 } }), '1 gives no source.');
  assert.equal(sourcesOf({ sources: null }), '');
});

test('a list is headed by its count and its order', () => {
  assert.equal(headline('passage', 2, 'told most first'), 'Two passages recur, told most first.');
  assert.equal(headline('quote', 1, ''), 'One saying is told twice or more.');
  assert.equal(
    headline('name', 13, 'most first', 5),
    'Five people, bodies and places are named in two articles or more, eight in one alone, most first.',
  );
  assert.equal(
    headline('name', 1, 'most first', 0),
    'One person, body or place, each named in one article alone, most first.',
  );
  assert.equal(headline('date', 0, ''), 'No event is told twice.');
  assert.equal(headline('date', 1, ''), 'One event is told twice or by an anniversary.');
  assert.deepEqual(listOf('passage', 'first'), { view: 'threads', sort: 'first' });
  assert.deepEqual(listOf('name'), { view: 'threads', kind: 'name' });
});

test('each qualifier has a sign of its own, and words', () => {
  const glyph = (more: Partial<FigureShape>): string | undefined => valued(counted(more))?.glyph;
  assert.equal(glyph({}), 'dot');
  assert.equal(glyph({ qualifier: 'at least', high: null }), 'least');
  assert.equal(glyph({ qualifier: 'over', high: null }), 'more');
  assert.equal(glyph({ qualifier: 'up to', low: null }), 'most');
  assert.equal(glyph({ qualifier: 'nearly' }), 'under');
  assert.equal(glyph({ qualifier: 'about' }), 'about');
  assert.equal(glyph({ qualifier: 'range', high: 40 }), 'range');
  assert.equal(glyph({ qualifier: 'vague', low: null, high: null }), undefined);
  assert.equal(toldAs(counted({ qualifier: 'over', high: null })), 'over 30');
  assert.equal(toldAs(counted({ qualifier: 'range', high: 40, unit: 'metre' })), '30–40 metre');
  assert.equal(toldAs(counted({ low: 1900.5, high: 1900.5 })), '1,900.5');
  assert.equal(toldAs(counted({ low: null, high: null, qualifier: 'vague' })), 'no number stated');
  assert.equal(spanOf({ related: [], low: 30, high: null }), 'from 30');
  assert.equal(spanOf({ related: [], low: 30, high: 37, unit: 'm' }), '30–37 m');
  assert.equal(spanOf({ related: [] }), '');
});

test('an axis of values begins and ends at round numbers that hold all', () => {
  assert.deepEqual(valueTicks(30, 40), [30, 35, 40]);
  for (const [low, high] of [
    [7, 7],
    [0, 0],
    [0.02, 0.9],
    [-4, 3],
    [12, 1_200_000],
  ] as const) {
    const ticks = valueTicks(low, high);
    assert.ok(ticks.length >= 2 && ticks.length <= 8, `${low} ${high}: ${ticks}`);
    assert.ok((ticks[0] ?? 1e9) <= low && (ticks.at(-1) ?? -1e9) >= high, `${low} ${high}: ${ticks}`);
  }
});

test('equal figures of one day are one mark, undated ones stand apart, another unit is left to the table', () => {
  const plot = quantityPlot(
    [
      telling('A1', '2031-04-01', counted({}), { text: '30' }),
      telling('A2', '2031-04-01', counted({}), { text: 'thirty' }),
      telling('B1', '2031-04-09', counted({ qualifier: 'about' }), { text: 'some 30' }),
      telling('C1', null, counted({ low: 37, high: 37 }), { text: '37' }),
      telling('C2', '2031-04-02', counted({ low: null, high: null, qualifier: 'vague' }), { text: 'several' }),
    ],
    900,
  );
  assert.ok(plot);
  assert.deepEqual(
    plot.marks.map(({ tellings, sigla }) => [tellings.length, sigla]),
    [
      [2, 'A1 A2'],
      [1, 'B1'],
      [1, 'C1'],
    ],
  );
  assert.equal(plot.unplaced, 1);
  assert.equal(plot.marks[2]?.x, plot.undated);
  assert.ok(plot.marks.every(({ side }) => side !== null));
  const depths = [11, 12].map((low) => telling(`F${low}`, '2031-04-01', counted({ low, high: low, unit: 'foot' })));
  const metres = telling('M1', '2031-04-01', counted({ low: 3.4, high: 3.4, unit: 'metre' }));
  const mixed = quantityPlot([metres, ...depths], 900);
  assert.deepEqual([mixed?.unit, mixed?.marks.length, mixed?.otherUnit], ['foot', 2, 1]);
  assert.equal(quantityPlot([telling('A1', null, counted({ low: null, high: null }))], 900), null);
});

test('tellings are ordered by value, by day told, by wording', () => {
  const figures = [37, 30, 33].map((low) => telling(`A${low}`, null, counted({ low, high: low })));
  assert.deepEqual(
    ordered(figures, 'wording').map(({ id }) => id),
    ['tA30', 'tA33', 'tA37'],
  );
  assert.equal(ordered(figures, 'date'), figures);
});

test('a saying says whom it is attributed to', () => {
  const all = (...names: (string | null)[]): TellingShape[] =>
    names.map((name, i) => telling(`A${i}`, null, said(name)));
  assert.equal(attributedSays(all('Nella Quill', 'Nella Quill')), 'Attributed to Nella Quill in all 2.');
  assert.equal(
    attributedSays(all('Nella Quill', 'the mate', null, 'Nella Quill')),
    'Attributed to Nella Quill in 2, the mate in 1; no speaker named in 1 telling.',
  );
  assert.equal(attributedSays(all(null)), 'No telling names who said it.');
});

test('the words around a telling are its sentence', () => {
  const before = 'It blew hard. At Harrol, Mr. Pell said they took off ';
  assert.deepEqual(sentenceAround({ before, after: ' people. Then it rained.' }, 90), {
    before: 'At Harrol, Mr. Pell said they took off ',
    after: ' people.',
  });
  assert.deepEqual(sentenceAround({ before: 'one\r\ntwo ', after: '\nthree' }, 90), { before: 'two ', after: '' });
  const long = sentenceAround({ before: 'word '.repeat(40), after: ' word'.repeat(40) }, 20);
  assert.ok(long.before.startsWith('… word') && long.after.endsWith(' …') && long.before.length < 26);
});

test('wordings stand in the order of their first use; without dates there is none', () => {
  const lanes = useLanes(
    [
      telling('A1', '2031-04-01', said('x')),
      telling('A2', null, said('x'), { wording: 'b', differs: 2, pieces: [{ text: 'other ', is: 'changed' }] }),
      telling('A3', '2031-04-03', said('x'), { wording: 'b', differs: 2 }),
    ],
    null,
    12,
  );
  assert.deepEqual(
    lanes.map(({ letter, words, uses, undated }) => [letter, words, uses.length, undated.length]),
    [
      ['a', '', 1, 0],
      ['b', 'other', 1, 1],
    ],
  );
  assert.deepEqual(
    useLanes([telling('A1', null, said('x')), telling('A2', null, said('x'), { wording: 'b' })], null, 12),
    [],
  );
});

const dating = {
  from: '2031-04-01',
  to: '2031-04-01',
  text: 'on the first\nof April',
  article: 'a1',
  telling: 't1',
  sigla: ['A1', null, 'B1'],
  tellings: 3,
  start: 4,
  end: 9,
};
const line = {
  thread: 'd1',
  label: 'The ferry sails',
  before: '',
  after: '',
  from: '2031-04-01',
  to: '2031-04-02',
  datings: [dating, { ...dating, from: '2031-04-02', to: '2031-04-02' }],
  tellings: 3,
  agree: false,
  origin: null,
  note: 'The dates cannot all hold.',
  article: 'a1',
  siglum: 'A1',
  telling: 't1',
  start: 4,
  end: 9,
};

test('a row of the timeline says how it is told, and leads to its thread or to its words', () => {
  assert.equal(lineSays(line), '3 tellings. The dates cannot all hold.');
  assert.equal(
    lineSays({ ...line, note: 'The dates cannot all hold: 2031-04-01; 2031-04-02.' }),
    '3 tellings. The dates cannot all hold: 1 April 2031; 2 April 2031.',
  );
  assert.equal(lineSays({ ...line, thread: null }), 'Told once, in A1.');
  assert.equal(lineSays({ ...line, tellings: 1, note: 'One telling.' }), 'Told once, in A1.');
  assert.deepEqual(datingSays(dating, 40), ['A1 B1', 'on the first of April']);
  assert.deepEqual(datingSays(dating, 6), ['A1 B1', 'on the…']);
  assert.deepEqual(placeOfLine(line), { view: 'thread', id: 'd1' });
  assert.deepEqual(placeOfLine({ ...line, thread: null }), {
    view: 'article',
    id: 'a1',
    at: { start: 4, end: 9 },
    of: 't1',
  });
  assert.deepEqual(placeOf(telling('A1', null, said('x'))), {
    view: 'article',
    id: 'aA1',
    at: { start: 5, end: 9 },
    w: 'told',
    of: 'tA1',
  });
  assert.equal(timelineSays(2, 5, true), 'Two events, as dated by the articles, and five days told once.');
  assert.equal(timelineSays(0, 5, false), 'No event is told twice.');
});

test('words fit beside their sign, and days are made nearer and wider', () => {
  const axis = timeAxis(daysTold([line]), 400);
  assert.ok(axis);
  assert.equal(sideOf(20, 390, 390, axis), 'left');
  assert.equal(sideOf(20, 10, 10, axis), 'right');
  assert.equal(sideOf(20, 10, 390, axis), 'on');
  const around = dayOf('2031-04-10') ?? 0;
  assert.deepEqual(zoomed({ from: around - 10, to: around + 10 }, around, 0.5), {
    from: '2031-04-05',
    to: '2031-04-15',
  });
});
