/**
 * Moves: which of a pair's stretches stand in another order than the rest.
 *
 * In: the stretches of two articles. Out: for each whether it moved. Method: in the order of the later
 * article, the heaviest series of stretches that is also in the order of the earlier one stands where
 * it was; the others moved. The heaviest increasing series is found with a Fenwick tree, in time
 * n log n.
 */
import type { Stretch } from './extend.ts';

/** By index of the stretch, given in order of `b`: true where it moved. */
export function movedOf(stretches: readonly Stretch[]): readonly boolean[] {
  if (stretches.length < 2) return stretches.map(() => false);
  const ranks = ranksByA(stretches);
  const tree = new Heaviest(stretches, ranks);
  let last = -1;
  stretches.forEach((_, i) => {
    tree.add(i);
    if (last < 0 || tree.weight(i) > tree.weight(last)) last = i;
  });
  const moved = stretches.map(() => true);
  for (let i = last; i >= 0; i = tree.before(i)) moved[i] = false;
  return moved;
}

/** Place of each stretch, from 1, in the order of the earlier article; equal ones rank in the order given. */
function ranksByA(stretches: readonly Stretch[]): Uint32Array {
  const ranks = new Uint32Array(stretches.length);
  stretches
    .map((_, i) => i)
    .sort((i, j) => (stretches[i] as Stretch).aFrom - (stretches[j] as Stretch).aFrom || i - j)
    .forEach((i, rank) => {
      ranks[i] = rank + 1;
    });
  return ranks;
}

/** The heaviest series that ends at each stretch, for stretches added in order of `b`. */
class Heaviest {
  readonly #stretches: readonly Stretch[];
  readonly #ranks: Uint32Array;
  readonly #weights: Float64Array;
  readonly #before: Int32Array;
  /** By node of the tree the stretch whose series is heaviest, or -1. */
  readonly #best: Int32Array;

  constructor(stretches: readonly Stretch[], ranks: Uint32Array) {
    this.#stretches = stretches;
    this.#ranks = ranks;
    this.#weights = new Float64Array(stretches.length);
    this.#before = new Int32Array(stretches.length);
    this.#best = new Int32Array(stretches.length + 1).fill(-1);
  }

  weight(i: number): number {
    return i < 0 ? 0 : (this.#weights[i] as number);
  }

  before(i: number): number {
    return this.#before[i] as number;
  }

  add(i: number): void {
    const rank = this.#ranks[i] as number;
    let before = -1;
    for (let node = rank; node > 0; node -= node & -node) {
      const best = this.#best[node] as number;
      if (this.weight(best) > this.weight(before)) before = best;
    }
    this.#before[i] = before;
    this.#weights[i] = this.weight(before) + (this.#stretches[i] as Stretch).shared;
    for (let node = rank; node < this.#best.length; node += node & -node) {
      if (this.weight(i) > this.weight(this.#best[node] as number)) this.#best[node] = i;
    }
  }
}
