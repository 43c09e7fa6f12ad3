/**
 * English words that say a number without saying it: how few and how many each stands for.
 *
 * Nothing goes in; maps from folded words to their bounds come out, for `rules/vague.ts`.
 */

/** Words that say a number without saying it exactly, from least to most: "several hundred". */
export const VAGUE_COUNTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [3, 9]],
  ['few', [3, 9]],
  ['couple', [2, 3]],
  ['handful', [3, 9]],
]);

/** Plurals that stand for all of their size: hundreds are 200 to 999. */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['lakhs', [2e5, 999_999]],
  ['millions', [2e6, 9_999_999]],
  ['crores', [2e7, 99_999_999]],
  ['billions', [2e9, 9_999_999_999]],
  ['trillions', [2e12, 9_999_999_999_999]],
]);
