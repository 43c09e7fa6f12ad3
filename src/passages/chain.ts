/**
 * Chains: echoes that two articles share, in the same order and not far apart.
 *
 * In: the echoes of one pair of articles. Out: chains of echoes, best first; several for one pair, so
 * that a part that moved or recurs is a chain of its own. Method: the chaining of minimap2 (Li, 2018):
 * the best chain that ends at an echo goes on from one of the few echoes before it, gaining the words
 * it adds and paying for the gap; chains are then read off from the highest score down, each echo used
 * once.
 */
import type { Echoes } from './echoes.ts';

/** Words between two echoes that one passage may leave out, add or replace. */
const MOST_GAP = 40;
/** Echoes before one that are tried as its predecessor: bounds the cost where much recurs. */
const LOOK_BACK = 32;

/** What leaving out, adding or replacing `words` words costs, in bits: each of the first five counts fully. */
export function gapCost(words: number): number {
  return 5 * Math.min(words, 5) + Math.max(0, words - 5);
}

/** A chain: numbers of its echoes, ascending, and the bits that it proves. */
export interface Chain {
  readonly echoes: readonly number[];
  readonly bits: number;
}

const scores = new Float64Array(LOOK_BACK);

/** False where no chain of the echoes from number `from` to `to` proves `least` bits: so it is with most pairs. */
export function mayProve(echoes: Echoes, from: number, to: number, least: number): boolean {
  if (to - from > LOOK_BACK) return true;
  for (let i = from; i < to; i++) {
    let score = echoes.bits[i] as number;
    for (let j = from; j < i; j++) score = Math.max(score, (scores[j - from] as number) + gain(echoes, j, i));
    if (score >= least) return true;
    scores[i - from] = score;
  }
  return false;
}

/** False where no two of the echoes from number `from` to `to` can be in one chain. */
export function mayChain(echoes: Echoes, from: number, to: number): boolean {
  if (to - from > LOOK_BACK) return true;
  for (let i = from + 1; i < to; i++) {
    for (let j = from; j < i; j++) if (gain(echoes, j, i) > -Infinity || gain(echoes, i, j) > -Infinity) return true;
  }
  return false;
}

/** Chains, best first, equal ones by place. `within` one article the earlier place ends before the later begins. */
export function chainEchoes(echoes: Echoes, within: boolean): readonly Chain[] {
  const { count, bits, b } = echoes;
  if (count === 1) return [{ echoes: [0], bits: bits[0] as number }];
  const score = new Float64Array(count);
  const before = new Int32Array(count).fill(-1);
  /** Where the chain that ends at an echo begins in the later place. */
  const begins = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    score[i] = bits[i] as number;
    begins[i] = b[i] as number;
    for (let j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) {
      if (within && endOf(echoes.a, echoes, i) > (begins[j] as number)) continue;
      const gained = (score[j] as number) + gain(echoes, j, i);
      if (gained > (score[i] as number)) {
        score[i] = gained;
        before[i] = j;
        begins[i] = begins[j] as number;
      }
    }
  }
  return readOff(score, before);
}

function endOf(side: Uint32Array, { length }: Echoes, i: number): number {
  return (side[i] as number) + (length[i] as number);
}

/** Bits won by going on from echo `j` to echo `i`; minus infinity where they do not follow each other. */
function gain(echoes: Echoes, j: number, i: number): number {
  const { a, b, bits, length } = echoes;
  const [aEnd, bEnd, words] = [endOf(a, echoes, j), endOf(b, echoes, j), length[i] as number];
  // Where the two overlap, on either side, only what is new on both counts.
  const skip = Math.max(0, aEnd - (a[i] as number), bEnd - (b[i] as number));
  if (skip >= words) return -Infinity;
  const stepA = (a[i] as number) + skip - aEnd;
  const stepB = (b[i] as number) + skip - bEnd;
  const most = Math.max(stepA, stepB);
  if (most > MOST_GAP) return -Infinity;
  const least = Math.min(stepA, stepB);
  return ((bits[i] as number) * (words - skip)) / words - gapCost(most - least) - gapCost(least) / 2;
}

function readOff(score: Float64Array, before: Int32Array): Chain[] {
  const byScore = new Uint32Array(score.length).map((_, i) => i);
  byScore.sort((i, j) => (score[j] as number) - (score[i] as number) || i - j);
  const used = new Uint8Array(score.length);
  const chains: Chain[] = [];
  for (const end of byScore) {
    const echoes: number[] = [];
    let i = end;
    for (; i >= 0 && used[i] === 0; i = before[i] as number) {
      used[i] = 1;
      echoes.push(i);
    }
    const bits = (score[end] as number) - (i < 0 ? 0 : (score[i] as number));
    if (echoes.length > 0) chains.push({ echoes: echoes.reverse(), bits });
  }
  // What hangs on a better chain proves only what it adds.
  return chains.sort((x, y) => y.bits - x.bits);
}
