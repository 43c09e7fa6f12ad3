/**
 * What is asked of one verb group again and again, read once.
 *
 * In: a reading of a group of an outline. Out: the same reading, which remembers what it found as long as the outline lives.
 */
import type { Outline } from './outline.ts';

/** The reading, done once for each group of an outline. It must depend on nothing else. */
export function perGroup<T>(read: (outline: Outline, n: number) => T): (outline: Outline, n: number) => T {
  const known = new WeakMap<Outline, (T | undefined)[]>();
  return (outline, n) => {
    let own = known.get(outline);
    if (own === undefined) {
      own = [];
      known.set(outline, own);
    }
    const found = own[n];
    if (found !== undefined) return found;
    const now = read(outline, n);
    own[n] = now;
    return now;
  };
}
