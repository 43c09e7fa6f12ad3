/** Numbers in digits and in words: their value, and how far they reach. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lexemes, readNumber } from '../../src/language/index.ts';

function first(text: string): { readonly text: string; readonly value: number; readonly fraction: boolean } | null {
  const ls = lexemes(text, { start: 0, end: text.length });
  const found = readNumber(ls, 0);
  if (found === null || Number.isNaN(found.value)) return null;
  const end = ls[found.to - 1]?.end ?? 0;
  return { text: text.slice(0, end), value: found.value, fraction: found.form === 'fraction' };
}

const CASES: readonly (readonly [text: string, number: string, value: number, kind?: 'fraction'])[] = [
  ['1,200.5 tons', '1,200.5', 1200.5],
  ['2.3 million people', '2.3 million', 2_300_000],
  ['5bn pounds', '5bn', 5e9],
  ['3½ miles', '3½', 3.5],
  ['twenty-five boats', 'twenty-five', 25],
  ['twenty five boats', 'twenty five', 25],
  ['one hundred and five thousand two hundred men', 'one hundred and five thousand two hundred', 105_200],
  ['two and a half million', 'two and a half million', 2_500_000],
  ['a hundred and one men', 'a hundred and one', 101],
  ['three dozen eggs', 'three dozen', 36],
  ['twelve hundred men', 'twelve hundred', 1200],
  ['two thirds of it', 'two thirds', 2 / 3, 'fraction'],
  ['two-thirds of it', 'two-thirds', 2 / 3, 'fraction'],
  ['3/4 of it', '3/4', 0.75, 'fraction'],
  ['two and three', 'two', 2],
  ['nineteen ninety-two', 'nineteen', 19],
];

for (const [text, number, value, kind] of CASES) {
  test(`${text}: ${value}`, () => {
    const found = first(text);
    assert.deepEqual([found?.text, found?.value, found?.fraction], [number, value, kind === 'fraction']);
  });
}

test('what is no number has no value', () => {
  for (const text of ['a boat', 'hundred', 'thousands', 'and five', '1.2.3', '', '“'])
    assert.equal(first(text), null, text);
});

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spelt(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${ONES[n % 10]}`}`;
  for (const [power, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (n >= power) {
      const rest = n % power;
      return `${spelt(Math.floor(n / power))} ${name}${rest === 0 ? '' : `${rest < 100 ? ' and ' : ' '}${spelt(rest)}`}`;
    }
  }
  return '';
}

test('law: a number that is spelt out has its value, all of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => {
      const found = first(spelt(n));
      assert.equal(found?.text, spelt(n));
      assert.equal(found?.value, n);
    }),
    { numRuns: 300 },
  );
});
