/**
 * English words for numbers, as tables: what each is worth, and what it may stand beside.
 *
 * Nothing goes in; maps from folded words to values come out. How words add up is the matter of `numerals.ts` and its parts.
 */

const entries = (line: string, from = 0): [string, number][] =>
  line.split(' ').map((word, i): [string, number] => [word, i + from]);

/** Zero to nine. */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ...entries('zero one two three four five six seven eight nine'),
  ['nought', 0],
  ['naught', 0],
]);

/** Ten to nineteen. */
export const TEEN_WORDS: ReadonlyMap<string, number> = new Map(
  entries('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10),
);

/** Twenty to ninety. */
export const TEN_WORDS: ReadonlyMap<string, number> = new Map(
  entries('twenty thirty forty fifty sixty seventy eighty ninety', 2).map(([word, n]) => [word, n * 10]),
);

/** What multiplies the number before it. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Short forms of the same behind digits; those of one letter only where they are glued to them. */
export const SCALE_MARKS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
]);

/** Dozens and scores: "three dozen". */
export const DOZENS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['doz', 12],
  ['dozs', 12],
  ['dzs', 12],
  ['score', 20],
]);

const ORDINAL_STEMS: readonly [string, number][] = [
  ...entries('third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 3),
  ...entries('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 13),
  ...entries('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 2).map(
    ([word, n]): [string, number] => [word, n * 10],
  ),
  ['quarter', 4],
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
];

/** What a whole is divided into: "third" of one, "thirds" of more. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([['half', 2], ...ORDINAL_STEMS]);

/** The same for more than one. */
export const PLURAL_DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['halves', 2],
  ...ORDINAL_STEMS.map(([word, n]): [string, number] => [`${word}s`, n]),
]);
