/**
 * English number words and their values.
 *
 * No input; tables for `numerals.ts`.
 */

const list = (words: string): readonly string[] => words.split(' ');
const valued = (words: string, first: number, step: number): [string, number][] =>
  list(words).map((word, i) => [word, first + i * step]);

/** Zero to nineteen. */
export const SMALL = new Map<string, number>([
  ...valued('zero one two three four five six seven eight nine ten eleven twelve thirteen', 0, 1),
  ...valued('fourteen fifteen sixteen seventeen eighteen nineteen', 14, 1),
]);
/** Twenty to ninety. */
export const TENS = new Map(valued('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10));
/** Powers of a thousand. */
export const POWERS = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** The same in short, behind digits. */
export const SHORT_POWERS = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
]);
/** Fixed groups. */
export const GROUPS = new Map([
  ['dozen', 12],
  ['score', 20],
]);
/** Ordinals of one word. */
export const ORDINALS = new Map<string, number>([
  ...valued('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth', 1, 1),
  ...valued('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 14, 1),
  ...valued('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
]);
/** Names of parts, to how many make a whole. */
export const PARTS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ...list('fifth sixth seventh eighth ninth tenth').flatMap((word, i): [string, number][] => [
    [word, 5 + i],
    [`${word}s`, 5 + i],
  ]),
]);
/** Fractions of one character. */
export const VULGAR = new Map([
  ['½', 0.5],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅕', 0.2],
  ['⅛', 0.125],
]);
