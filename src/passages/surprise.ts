/**
 * Surprise: whether a short stretch proves enough once names and stock phrases are told from wording.
 *
 * In: a stretch that two places share. Out: bits. Method: inside a run of shared words a word proves
 * only what the word before did not foretell: -log2 of its share after that word, elsewhere in the
 * collection (interpolated with its share of all words, as in language models: Jelinek and Mercer,
 * 1980). A title and a name that always stand together prove little more than the first of their
 * words. The copies of the stretch itself are no "elsewhere", else what is copied thirty times would
 * prove nothing: how many there are is told by the seeds in it that stand in few places.
 */
import { align, type Run } from '../align/index.ts';
import { gapCost } from './chain.ts';
import type { Engine } from './echoes.ts';
import type { Stretch } from './extend.ts';
import { type SeedIndex, seedFrom } from './seeds.ts';
import { countsOf } from './weights.ts';

/** How many meetings of a word the share among all words weighs as much as. */
const PRIOR = 4;

/** Bits that the stretch proves, its words weighed by the words before them. */
export function surpriseOf({ collection, index, weights }: Engine, { aFrom, aTo, bFrom, bTo }: Stretch): number {
  const { hashes } = collection;
  const runs = align(hashes.subarray(aFrom, aTo), hashes.subarray(bFrom, bTo));
  const copies = copiesOf(index, runs, bFrom);
  let [bits, a, b] = [0, 0, 0];
  for (const run of runs) {
    bits -= gapCost(Math.max(run.a - a, run.b - b));
    [a, b] = [run.a + run.length, run.b + run.length];
    const from = bFrom + run.b;
    bits += weights.bits[from] as number;
    for (let w = from + 1; w < from + run.length; w++) {
      const [before, together] = countsOf(weights, hashes[w - 1] as number, hashes[w] as number);
      const elsewhere = Math.max(0, together - copies);
      const all = Math.max(elsewhere, before - copies);
      const plain = weights.bits[w] as number;
      bits += Math.min(plain, -Math.log2((elsewhere + PRIOR * 2 ** -plain) / (all + PRIOR)));
    }
  }
  return bits;
}

/** In how many places the stretch may stand: the lower quarter of what the seeds in its runs say. */
function copiesOf(index: SeedIndex, runs: readonly Run[], bFrom: number): number {
  const places: number[] = [];
  for (const run of runs) {
    const end = bFrom + run.b + run.length;
    for (let seed = seedFrom(index, bFrom + run.b); (index.words[seed] ?? end) + 3 <= end; seed++) {
      places.push(index.places[seed] as number);
    }
  }
  places.sort((x, y) => x - y);
  return Math.max(2, places[places.length >> 2] ?? 2);
}
