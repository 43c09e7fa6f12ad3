/**
 * The stretches of one pair of articles that were kept so far.
 *
 * In: stretches, one after another. Out: whether a further one lies in one of them. They are found by
 * where they stand in the later article, so that a pair with thousands of them costs no square.
 */
import type { Bounds, Stretch } from './extend.ts';

/** Words of the later article in one drawer. */
const DRAWER = 64;

export class Kept {
  readonly stretches: Stretch[] = [];
  readonly #drawers = new Map<number, Stretch[]>();

  add(stretch: Stretch): void {
    this.stretches.push(stretch);
    for (let d = Math.floor(stretch.bFrom / DRAWER); d * DRAWER < stretch.bTo; d++) {
      const drawer = this.#drawers.get(d);
      if (drawer) drawer.push(stretch);
      else this.#drawers.set(d, [stretch]);
    }
  }

  /** True where more than this share of the bounds, in both places, lies in one kept stretch. */
  covers(bounds: Bounds, share: number): boolean {
    // Who covers more than half of a stretch covers its middle.
    const middle = (bounds.bFrom + bounds.bTo) >> 1;
    return (this.#drawers.get(Math.floor(middle / DRAWER)) ?? []).some(
      ({ aFrom, aTo, bFrom, bTo }) =>
        Math.min(bounds.aTo, aTo) - Math.max(bounds.aFrom, aFrom) > share * (bounds.aTo - bounds.aFrom) &&
        Math.min(bounds.bTo, bTo) - Math.max(bounds.bFrom, bFrom) > share * (bounds.bTo - bounds.bFrom),
    );
  }
}
