/**
 * Surprise: which parts of a stretch prove enough once names and stock phrases are told from wording.
 *
 * In: a stretch that two places share, and the bits to reach. Out: its parts that reach them, as
 * stretches; none, one or several. Method: inside a run of shared words a word proves only what the
 * word before did not foretell: -log2 of its share after that word, elsewhere in the collection
 * (interpolated with its share of all words, as in language models: Jelinek and Mercer, 1980). A title
 * and a name that always stand together prove little more than the first of their words. The copies of
 * the stretch itself are no "elsewhere", else what is copied thirty times would prove nothing: how many
 * there are is told by the seeds in it that stand in few places. Of the runs, with the gaps between
 * them counted against them, the series with the highest sum is a part; then what is left on both
 * sides is looked at in the same way. So weak ends fall off, and weak joints part what is strong.
 */
import { align, type Run } from '../align/index.ts';
import { gapCost } from './chain.ts';
import type { Engine } from './echoes.ts';
import type { Stretch } from './extend.ts';
import { type SeedIndex, seedFrom } from './seeds.ts';
import { countsOf } from './weights.ts';

/** How many meetings of a word the share among all words weighs as much as. */
const PRIOR = 4;
/** Below this share of the threshold of passages a part is a stock phrase, or may be one. */
const STOCK = 1.3;
/** The same few words in another order share runs of one or two: a passage shares four in a row somewhere. */
const LEAST_RUN = 4;
/** What joining a weak end may cost: two or three edits. */
const SLACK = 14;

/** The parts of a stretch whose surprise is `least` bits or more, in order. */
export function surprisingParts(engine: Engine, stretch: Stretch, least: number): readonly Stretch[] {
  const { hashes } = engine.collection;
  const { aFrom, aTo, bFrom, bTo } = stretch;
  const runs = align(hashes.subarray(aFrom, aTo), hashes.subarray(bFrom, bTo)).map((run) => ({
    ...{ a: aFrom + run.a, b: bFrom + run.b, length: run.length },
  }));
  const copies = copiesOf(engine.index, runs);
  const bits = runs.map((run) => surpriseOf(engine, run, copies));
  return partsOf(engine, runs, bits, 0, runs.length, least);
}

function partsOf(
  engine: Engine,
  runs: readonly Run[],
  bits: readonly number[],
  from: number,
  to: number,
  least: number,
): Stretch[] {
  const heart = heaviest(runs, bits, from, to);
  if (heart.bits < least) return [];
  const best = widened(runs, bits, from, to, heart);
  const own = runs.slice(best.from, best.to);
  const [first, last] = [runs[best.from] as Run, runs[best.to - 1] as Run];
  const isWorded = own.some(({ length }) => length >= LEAST_RUN);
  const part = {
    ...{ aFrom: first.a, aTo: last.a + last.length, bFrom: first.b, bTo: last.b + last.length, bits: best.bits },
    shared: own.reduce((sum, { length }) => sum + length, 0),
    stock: best.bits < STOCK * engine.weights.threshold,
  };
  return [
    ...partsOf(engine, runs, bits, from, best.from, least),
    ...(isWorded ? [part] : []),
    ...partsOf(engine, runs, bits, best.to, to, least),
  ];
}

/** Runs from number `from` to `to`, and what they prove. */
export interface Series {
  from: number;
  to: number;
  bits: number;
}

/** The series of runs from number `from` to `to`, exclusive, with the highest sum of bits less the cost of the gaps in it (Kadane's scan). */
export function heaviest(runs: readonly Run[], bits: readonly number[], from: number, to: number): Series {
  let best = { from, to: from, bits: 0 };
  let [begin, sum] = [from, 0];
  for (let i = from; i < to; i++) {
    const carried = i === begin ? 0 : sum - costBetween(runs[i - 1] as Run, runs[i] as Run);
    if (carried <= 0) begin = i;
    sum = Math.max(0, carried) + (bits[i] as number);
    if (sum > best.bits) best = { from: begin, to: i + 1, bits: sum };
  }
  return best;
}

/** The same with the runs beside it, as far as they cost little: the plain weights spoke for them. */
function widened(runs: readonly Run[], bits: readonly number[], from: number, to: number, heart: Series): Series {
  const best = { ...heart };
  let lost = 0;
  for (let i = heart.from - 1; i >= from; i--) {
    lost += costBetween(runs[i] as Run, runs[i + 1] as Run) - (bits[i] as number);
    if (lost <= SLACK) best.from = i;
  }
  lost = 0;
  for (let i = heart.to; i < to; i++) {
    lost += costBetween(runs[i - 1] as Run, runs[i] as Run) - (bits[i] as number);
    if (lost <= SLACK) best.to = i + 1;
  }
  return best;
}

function costBetween(before: Run, run: Run): number {
  return gapCost(Math.max(run.a - before.a - before.length, run.b - before.b - before.length));
}

function surpriseOf({ collection: { hashes }, weights }: Engine, { b, length }: Run, copies: number): number {
  let bits = weights.bits[b] as number;
  for (let w = b + 1; w < b + length; w++) {
    const [before, together] = countsOf(weights, hashes[w - 1] as number, hashes[w] as number);
    const elsewhere = Math.max(0, together - copies);
    const all = Math.max(elsewhere, before - copies);
    const plain = weights.bits[w] as number;
    bits += Math.min(plain, -Math.log2((elsewhere + PRIOR * 2 ** -plain) / (all + PRIOR)));
  }
  return bits;
}

/** In how many places the stretch may stand: the median of what the seeds in its runs say. A lower guess would count a thread's own tellings as "elsewhere". */
function copiesOf(index: SeedIndex, runs: readonly Run[]): number {
  const places: number[] = [];
  for (const { b, length } of runs) {
    const end = b + length;
    for (let seed = seedFrom(index, b); (index.words[seed] ?? end) + 3 <= end; seed++) {
      places.push(index.places[seed] as number);
    }
  }
  places.sort((x, y) => x - y);
  return Math.max(2, places[places.length >> 1] ?? 2);
}
