/**
 * Extending: from a chain of echoes to the whole stretch that two places share.
 *
 * In: a collection, the weight of its words, and a chain. Out: the shared stretch in both places,
 * bounded by shared words, with what it proves in bits.
 *
 * Method: between echoes the words are aligned (see `align/`); from both ends the alignment goes on
 * in a band with a drop-off (X-drop: Zhang et al., 1998): shared words win their bits, a word replaced,
 * added or left out costs five; where the score has fallen 25 bits below its best, the best is the end.
 */
import { align } from '../align/index.ts';
import { type Chain, gapCost } from './chain.ts';
import type { Collection } from './collection.ts';
import { type Echoes, proved } from './echoes.ts';
import type { Weights } from './weights.ts';

/** About half of what a shared word wins: edits may be as dense as every second word. */
const EDIT_COST = 5;
/** Five edits in a row, or more among common words, end a passage. */
const DROP = 25;
/** Words that one side may be ahead of the other beyond the last echo. */
const BAND = 8;

/** Bounds of a stretch, or within which it may grow, by word numbers; `To` exclusive. */
export interface Bounds {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** A shared stretch. The first and last words are shared ones. */
export interface Stretch extends Bounds {
  /** Words in order that both share. */
  readonly shared: number;
  readonly bits: number;
  /** It is short, and most of its words often stand together: a stock phrase, a title. */
  readonly stock: boolean;
}

/** The stretch that a chain belongs to, as far as it reaches within the bounds. */
export function extendChain(
  collection: Collection,
  weights: Weights,
  echoes: Echoes,
  chain: Chain,
  bounds: Bounds,
): Stretch {
  const core = walk(collection, weights, echoes, chain);
  const right = grow(collection, weights, core.aTo, core.bTo, bounds.aTo, bounds.bTo, 1);
  const left = grow(collection, weights, core.aFrom - 1, core.bFrom - 1, bounds.aFrom - 1, bounds.bFrom - 1, -1);
  return {
    aFrom: core.aFrom - left.a,
    bFrom: core.bFrom - left.b,
    aTo: core.aTo + right.a,
    bTo: core.bTo + right.b,
    shared: core.shared + right.shared + left.shared,
    bits: core.bits + right.bits + left.bits,
    stock: false,
  };
}

/** From the chain's first word to its last: echoes are shared words, what lies between is aligned. */
function walk(
  { hashes }: Collection,
  weights: Weights,
  echoes: Echoes,
  { echoes: chain }: Chain,
): Omit<Stretch, 'stock'> {
  const start = chain[0] as number;
  const [aFrom, bFrom] = [echoes.a[start] as number, echoes.b[start] as number];
  let [i, j, shared, bits] = [aFrom, bFrom, 0, 0];
  for (const n of chain) {
    const [a, b, length] = [echoes.a[n] as number, echoes.b[n] as number, echoes.length[n] as number];
    // An echo that overlaps the last on another diagonal adds only what is new on both sides.
    const skip = Math.max(0, i - a, j - b);
    if (skip >= length) continue;
    let kept = 0;
    if (a + skip > i && b + skip > j) {
      for (const run of align(hashes.subarray(i, a + skip), hashes.subarray(j, b + skip))) {
        bits += proved(weights, i + run.a, run.length);
        kept += run.length;
      }
    }
    bits += proved(weights, a + skip, length - skip) - gapCost(Math.max(a + skip - i, b + skip - j) - kept);
    shared += kept + length - skip;
    [i, j] = [a + length, b + length];
  }
  return { aFrom, bFrom, aTo: i, bTo: j, shared, bits };
}

/** How far a stretch grows over edits in one direction: words on each side, shared words, bits won. */
interface Growth {
  a: number;
  b: number;
  shared: number;
  bits: number;
}

const WIDTH = 2 * BAND + 1;
// One row of the band, written anew by each call: most calls are short, and room for a row would cost more than they do.
const score = new Float64Array(WIDTH + 1);
const shared = new Int32Array(WIDTH + 1);

/**
 * Goes on from words `a` and `b` in steps of `step` (1 or -1) up to `aEnd` and `bEnd` (exclusive).
 * Row `i` of the band holds the best score with `i` words of `a` and `i + d - BAND` words of `b` used;
 * each row is written over the one before, from left to right.
 */
function grow(
  { hashes }: Collection,
  { bits }: Weights,
  a: number,
  b: number,
  aEnd: number,
  bEnd: number,
  step: 1 | -1,
): Growth {
  score.fill(-Infinity);
  shared.fill(0);
  for (let d = BAND; d < WIDTH; d++) score[d] = (BAND - d) * EDIT_COST;
  const best: Growth = { a: 0, b: 0, shared: 0, bits: 0 };
  const [mostA, mostB] = [(aEnd - a) * step, (bEnd - b) * step];
  for (let i = 1; i <= mostA; i++) {
    const word = a + (i - 1) * step;
    const hash = hashes[word] as number;
    let top = -Infinity;
    for (let d = 0; d < WIDTH; d++) {
      const j = i + d - BAND;
      if (j < 0 || j > mostB) {
        score[d] = -Infinity;
        continue;
      }
      // One word against another; a word of `a` left out; a word of `b` added.
      const equal = j > 0 && hashes[b + (j - 1) * step] === hash;
      let value = j === 0 ? -Infinity : (score[d] as number) + (equal ? (bits[word] as number) : -EDIT_COST);
      let count = (shared[d] as number) + (equal ? 1 : 0);
      const without = (score[d + 1] as number) - EDIT_COST;
      if (without > value) {
        value = without;
        count = shared[d + 1] as number;
      }
      if (d > 0 && (score[d - 1] as number) - EDIT_COST > value) {
        value = (score[d - 1] as number) - EDIT_COST;
        count = shared[d - 1] as number;
      }
      score[d] = value;
      shared[d] = count;
      if (value > top) top = value;
      if (value > best.bits) {
        best.a = i;
        best.b = j;
        best.shared = count;
        best.bits = value;
      }
    }
    if (top < best.bits - DROP) break;
  }
  return best;
}
