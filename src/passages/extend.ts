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
/** What has lost so many bits is not followed, though the passage goes on elsewhere in the band. */
const HOPELESS = 45;
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
  const { aFrom, aTo, bFrom, bTo } = bounds;
  growBoth(collection, weights, core.aFrom, core.aTo, core.bFrom, core.bTo, aFrom, aTo, bFrom, bTo);
  const [left, right] = [toTheLeft, toTheRight];
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

/** So many words from where it begins growth must meet a shared word, or it has lost `DROP` bits by then. */
const REACH = DROP / EDIT_COST + 1;

const noGrowth = (): Growth => ({ a: 0, b: 0, shared: 0, bits: 0 });

const WIDTH = 2 * BAND + 1;
const DEAD = -1e6;
// One row of the band, written anew by each call: most calls are short, and room for a row would cost more than they do.
const score = new Int32Array(WIDTH + 1);
const shared = new Int32Array(WIDTH + 1);

/**
 * Goes on from words `a` and `b` in steps of `step` (1 or -1) up to `aEnd` and `bEnd` (exclusive), into `best`.
 * Row `i` of the band holds the best score with `i` words of `a` and `i + d - BAND` words of `b` used;
 * each row is written over the one before, from left to right. Only the part of the row from `low` to `high`,
 * outside of which all is hopeless, is looked at.
 */
function grow(
  { hashes }: Collection,
  { bits }: Weights,
  a: number,
  b: number,
  aEnd: number,
  bEnd: number,
  step: 1 | -1,
  best: Growth,
): void {
  const mostA = (aEnd - a) * step;
  const mostB = (bEnd - b) * step;
  let bestA = 0;
  let bestB = 0;
  let bestShared = 0;
  let bestBits = 0;
  let low = BAND;
  let high = meets(hashes, a, b, mostA, mostB, step) ? Math.min(WIDTH - 1, BAND + mostB) : -1;
  for (let d = low; d <= high; d++) {
    score[d] = (BAND - d) * EDIT_COST;
    shared[d] = 0;
  }
  for (let i = 1; i <= mostA && low <= high; i++) {
    const word = a + (i - 1) * step;
    const hash = hashes[word] as number;
    const last = Math.min(WIDTH - 1, mostB - i + BAND);
    let from = WIDTH;
    let to = -1;
    let top = DEAD;
    // What stands to the left in this row, and what was just above before it was written over.
    let left = DEAD;
    let leftShared = 0;
    for (let d = Math.max(low - 1, BAND - i, 0); d <= last; d++) {
      const j = i + d - BAND;
      let value = DEAD;
      let count = 0;
      // One word against another.
      if (d >= low && d <= high && j > 0) {
        const equal = hashes[b + (j - 1) * step] === hash;
        value = (score[d] as number) + (equal ? (bits[word] as number) : -EDIT_COST);
        count = (shared[d] as number) + (equal ? 1 : 0);
      }
      // A word of `a` left out.
      if (d < high && (score[d + 1] as number) - EDIT_COST > value) {
        value = (score[d + 1] as number) - EDIT_COST;
        count = shared[d + 1] as number;
      }
      // A word of `b` added.
      if (left - EDIT_COST > value) {
        value = left - EDIT_COST;
        count = leftShared;
      }
      if (value > bestBits) {
        bestA = i;
        bestB = j;
        bestShared = count;
        bestBits = value;
      }
      if (value > top) top = value;
      if (value < bestBits - HOPELESS) {
        value = DEAD;
        if (d > high) break;
      } else {
        if (to < 0) from = d;
        to = d;
      }
      score[d] = left = value;
      shared[d] = leftShared = count;
    }
    if (top < bestBits - DROP) break;
    low = from;
    high = to;
  }
  best.a = bestA;
  best.b = bestB;
  best.shared = bestShared;
  best.bits = bestBits;
}

/** True where a word near `a` stands near `b` too: for most chance echoes none does, and that is all they cost. */
function meets(hashes: Uint32Array, a: number, b: number, mostA: number, mostB: number, step: 1 | -1): boolean {
  const endA = a + Math.min(REACH, mostA) * step;
  const endB = b + Math.min(REACH, mostB) * step;
  for (let i = a; i !== endA; i += step) {
    const hash = hashes[i];
    for (let j = b; j !== endB; j += step) if (hashes[j] === hash) return true;
  }
  return false;
}

const [toTheRight, toTheLeft] = [noGrowth(), noGrowth()];

/** Grows from the first and past-last shared words of two places to both sides, within the least and most given; good until the next call. */
function growBoth(
  collection: Collection,
  weights: Weights,
  aFrom: number,
  aTo: number,
  bFrom: number,
  bTo: number,
  aLeast: number,
  aMost: number,
  bLeast: number,
  bMost: number,
): void {
  grow(collection, weights, aTo, bTo, aMost, bMost, 1, toTheRight);
  grow(collection, weights, aFrom - 1, bFrom - 1, aLeast - 1, bLeast - 1, -1, toTheLeft);
}

/** True where echo `n`, grown to both sides, proves `least` bits with `words` shared words. What most echoes are asked, and fail. */
export function mayGrow(
  collection: Collection,
  weights: Weights,
  echoes: Echoes,
  n: number,
  turned: boolean,
  { aFrom, aTo, bFrom, bTo }: Bounds,
  least: number,
  words: number,
): boolean {
  const a = echoes.a[n] as number;
  const b = echoes.b[n] as number;
  const length = echoes.length[n] as number;
  if (turned) growBoth(collection, weights, b, b + length, a, a + length, bFrom, bTo, aFrom, aTo);
  else growBoth(collection, weights, a, a + length, b, b + length, aFrom, aTo, bFrom, bTo);
  return (
    (echoes.bits[n] as number) + toTheRight.bits + toTheLeft.bits >= least &&
    length + toTheRight.shared + toTheLeft.shared >= words
  );
}
