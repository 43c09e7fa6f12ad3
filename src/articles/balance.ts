/**
 * How the evidence of lines is put together for a whole text; chosen on articles that taught nothing.
 *
 * In: nothing. Out: two small tables. They are set by hand from what `bench/accuracy/articles-cross.ts
 * --grid` prints, and rounded: the best values lie on a broad flat top.
 */

/** How a line's own odds and its likeness to the file's other boundaries are put together. */
export const RHYTHM: { readonly scale: number; readonly habits: number; readonly shift: number } = {
  scale: 1,
  habits: 0.5,
  shift: 1.2,
};

/**
 * What it costs to cut a text, in log odds: `once` times the logarithm of the number of lines weighed (among
 * many lines, one is more likely to look like a title by luck), and what each boundary must bring on average.
 */
export const HEAP: { readonly once: number; readonly each: number } = { once: 1.6, each: 1.6 };
