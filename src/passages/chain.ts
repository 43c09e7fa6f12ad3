/**
 * Chains: seeds that two articles share, in the same order and not far apart.
 *
 * In: the anchors of one pair of articles (a word of the earlier, a word of the later, ascending by
 * the earlier). Out: chains of anchors, best first; several for one pair, so that a part that moved
 * or recurs is a chain of its own. Method: the chaining of minimap2 (Li, 2018): the best chain that
 * ends at an anchor extends one of the few anchors before it, gaining the words it adds and paying
 * for the gap; chains are then read off from the highest score down, each anchor used once.
 */
import { SEED_WORDS } from './seeds.ts';

/** Words between two anchors that one passage may leave out, add or replace. */
export const MOST_GAP = 40;
/** Anchors before one that are tried as its predecessor. */
const LOOK_BACK = 24;

export interface Anchors {
  /** Words of the earlier and of the later article, by anchor; ascending by `a`, then `b`. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Bits that the words of the anchor prove. */
  readonly bits: Float32Array;
  readonly count: number;
}

/** What leaving out, adding or replacing `words` words costs, in bits: each of the first five counts fully. */
export function gapCost(words: number): number {
  return 5 * Math.min(words, 5) + Math.max(0, words - 5);
}

/** Chains as lists of anchor numbers, ascending; best chain first, equal ones by place. */
export function chainAnchors(anchors: Anchors): readonly (readonly number[])[] {
  const { count } = anchors;
  const score = new Float64Array(count);
  const before = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    score[i] = anchors.bits[i] as number;
    for (let j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) {
      const gained = (score[j] as number) + gain(anchors, j, i);
      if (gained > (score[i] as number)) {
        score[i] = gained;
        before[i] = j;
      }
    }
  }
  return readOff(score, before);
}

/** Bits won by going on from anchor `j` to anchor `i`; minus infinity where they do not follow each other. */
function gain({ a, b, bits }: Anchors, j: number, i: number): number {
  const stepA = (a[i] as number) - (a[j] as number);
  const stepB = (b[i] as number) - (b[j] as number);
  if (stepA <= 0 || stepB <= 0 || stepA > MOST_GAP + SEED_WORDS || stepB > MOST_GAP + SEED_WORDS) return -Infinity;
  const fresh = Math.min(SEED_WORDS, stepA, stepB);
  const [least, most] = stepA < stepB ? [stepA, stepB] : [stepB, stepA];
  return (
    ((bits[i] as number) * fresh) / SEED_WORDS - gapCost(most - least) - gapCost(Math.max(0, least - SEED_WORDS)) / 2
  );
}

function readOff(score: Float64Array, before: Int32Array): number[][] {
  const byScore = Array.from(score, (_, i) => i).sort((i, j) => (score[j] as number) - (score[i] as number) || i - j);
  const used = new Uint8Array(score.length);
  const chains: number[][] = [];
  for (const end of byScore) {
    const chain: number[] = [];
    for (let i = end; i >= 0 && used[i] === 0; i = before[i] as number) {
      used[i] = 1;
      chain.push(i);
    }
    if (chain.length > 0) chains.push(chain.reverse());
  }
  return chains;
}
