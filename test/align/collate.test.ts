/** Many wordings in one table: nothing lost, no order preferred, moves recorded, differences named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collate, differenceOf, type Worded } from '../../src/align/index.ts';
import { words } from '../../src/text/index.ts';
import { anyText } from '../text/texts.ts';

const worded = (text: string): Worded => ({ text, ...words(text) });
const table = (...texts: string[]): readonly (readonly (string | null)[])[] => collate(texts.map(worded)).rows;
const spoken = fc
  .array(fc.constantFrom('the', 'lamp', 'was', 'not', 'lit', 'Lit.', '“at', 'dusk”', '—', '1,200', 'and', 'and'), {
    maxLength: 10,
  })
  .map((list) => list.join(' '));
const anyWitnesses = fc.array(fc.oneof(spoken, spoken, spoken, anyText), { maxLength: 6 });

test('the cells of a witness join to its text', () => {
  fc.assert(
    fc.property(anyWitnesses, (texts) => {
      const rows = table(...texts);
      texts.forEach((text, w) => {
        assert.equal(rows.map((row) => row[w] ?? '').join(''), text);
      });
      for (const row of rows) assert.ok(row.length === texts.length && row.some((cell) => cell !== null));
    }),
    { numRuns: 400 },
  );
});

test('the order of witnesses moves columns and nothing else', () => {
  const shuffled = anyWitnesses.chain((texts) =>
    fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()], { minLength: texts.length })),
  );
  fc.assert(
    fc.property(shuffled, ([texts, order]) => {
      const rows = table(...texts);
      const moved = table(...order.map((w) => texts[w] ?? ''));
      assert.deepEqual(
        moved,
        rows.map((row) => order.map((w) => row[w])),
      );
    }),
    { numRuns: 300 },
  );
});

test('equal words share a row, and variants of a place stand side by side', () => {
  assert.deepEqual(table('the lamp was lit at dusk', 'the lamp was dark at dusk', 'the old lamp was lit at dusk'), [
    ['the ', 'the ', 'the '],
    [null, null, 'old '],
    ['lamp ', 'lamp ', 'lamp '],
    ['was ', 'was ', 'was '],
    ['lit ', 'dark ', 'lit '],
    ['at ', 'at ', 'at '],
    ['dusk', 'dusk', 'dusk'],
  ]);
});

test('rare words are laid before common ones', () => {
  const rows = table('the bar and the beacon and the ferry', 'the ferry');
  assert.deepEqual(rows.at(-1), ['ferry', 'ferry']);
  assert.deepEqual(rows.at(-2), ['the ', 'the ']);
});

test('a word spelt in two ways is one place', () => {
  assert.deepEqual(table('the harbour office closed', 'the harbor closed'), [
    ['the ', 'the '],
    ['harbour ', 'harbor '],
    ['office ', null],
    ['closed', 'closed'],
  ]);
});

test('what moved is recorded with the rows of both places', () => {
  const { rows, transpositions } = collate(
    [
      'with two dogs aboard the last boat cleared the bar at dawn that day',
      'the last boat cleared the bar at dawn that day with two dogs aboard',
      'the last boat cleared the bar at dawn that day with two dogs aboard',
    ].map(worded),
  );
  assert.deepEqual(
    transpositions.map(({ witness, rows: [from, to] }) => [witness, rows[from]?.[1], rows[to]?.[0]]),
    [[0, 'with ', 'with ']],
  );
});

test('what a witness says twice has not moved', () => {
  const texts = ['the children were told and the children did not believe', 'were told and we did not believe'];
  assert.deepEqual(collate(texts.map(worded)).transpositions, []);
});

test('differences have names', () => {
  const cases = [
    ['lit ', 'lit ', 'same'],
    ['lit ', 'lit, ', 'punctuation'],
    ['Lit ', 'lit ', 'case'],
    ['Tøvelund ', 'Tovelund ', 'case'],
    ['harbour ', 'harbor ', 'spelling'],
    ['lit ', 'dark ', 'word'],
    ['12,000 ', '13,000 ', 'number'],
    ['lit ', null, 'omission'],
    [null, 'lit ', 'addition'],
  ] as const;
  for (const [base, other, kind] of cases) assert.equal(differenceOf(base, other), kind, `${base} against ${other}`);
});

test('a hundred witnesses, and long ones, are laid', () => {
  const long = Array.from({ length: 3000 }, (_, i) => `w${(i * 7919) % 1009}`);
  const edition = (n: number): string =>
    long.map((word, i) => ((i + n * 37) % 50 === 0 ? `${word}x${n}` : word)).join(' ');
  const editions = [0, 1, 2, 3].map(edition);
  const rows = table(...editions);
  assert.ok(rows.length < 3300, `${rows.length} rows`);
  const short = Array.from({ length: 100 }, (_, n) => edition(n).split(' ').slice(0, 60).join(' '));
  assert.equal(
    table(...short)
      .map((row) => row[99] ?? '')
      .join(''),
    short[99],
  );
});
