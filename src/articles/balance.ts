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
  shift: 0.4,
};

/** What it costs to cut a text at all, and what each boundary must bring on average, in log odds. */
export const HEAP: { readonly once: number; readonly each: number } = { once: 2.5, each: 1.2 };
