/**
 * Extending: from a chain of anchors to the whole stretch that two places share.
 *
 * In: a collection, the weight of its words, and a chain. Out: the shared stretch in both places,
 * bounded by shared words, with what it proves in bits; or nothing, where that is too little.
 *
 * Method: between anchors the words are aligned (see `align/`); from both ends the alignment goes on
 * in a band with a drop-off (X-drop: Zhang et al., 1998): shared words win their bits, a word replaced,
 * added or left out costs five; where the score has fallen 25 bits below its best, the best is the end.
 */
import { align } from '../align/index.ts';
import { type Anchors, gapCost } from './chain.ts';
import type { Collection } from './collection.ts';
import { SEED_WORDS } from './seeds.ts';
import { bitsOf, type Weights } from './weights.ts';

const EDIT_COST = 5;
const DROP = 25;
const BAND = 8;
/** A chain that proves less than this share of the threshold is not extended over edits. */
const WORTH_EXTENDING = 0.4;

/** Shared stretches, by word numbers, `To` exclusive. The first and last words are shared ones. */
export interface Stretch {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** Words in order that both share. */
  readonly shared: number;
  readonly bits: number;
}

/** Bounds within which a stretch may grow: the words of the two articles. */
export interface Bounds {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

export function extendChain(
  collection: Collection,
  weights: Weights,
  anchors: Anchors,
  chain: readonly number[],
  bounds: Bounds,
): Stretch | null {
  const core = walk(collection, weights, anchors, chain);
  const exact = growExact(collection, weights, core, bounds);
  if (exact.bits < weights.threshold * WORTH_EXTENDING) return null;
  const right = growOverEdits(collection, weights, exact.aTo, exact.bTo, bounds.aTo, bounds.bTo, 1);
  const left = growOverEdits(
    collection,
    weights,
    exact.aFrom - 1,
    exact.bFrom - 1,
    bounds.aFrom - 1,
    bounds.bFrom - 1,
    -1,
  );
  const bits = exact.bits + right.bits + left.bits;
  if (bits < weights.threshold) return null;
  return {
    aFrom: exact.aFrom - left.a,
    bFrom: exact.bFrom - left.b,
    aTo: exact.aTo + right.a,
    bTo: exact.bTo + right.b,
    shared: exact.shared + right.shared + left.shared,
    bits,
  };
}

/** From the chain's first word to its last: anchors are shared words, what lies between is aligned. */
function walk({ hashes }: Collection, weights: Weights, anchors: Anchors, chain: readonly number[]): Stretch {
  const start = chain[0] as number;
  const [aFrom, bFrom] = [anchors.a[start] as number, anchors.b[start] as number];
  let [i, j] = [aFrom, bFrom];
  let shared = 0;
  let bits = 0;
  const keep = (from: number, length: number): void => {
    for (let w = from; w < from + length; w++) bits += bitsOf(weights, hashes[w] as number);
    shared += length;
  };
  for (const n of chain) {
    const [a, b] = [anchors.a[n] as number, anchors.b[n] as number];
    // An anchor that overlaps the last on another diagonal adds only what is new on both sides.
    const skip = Math.max(0, i - a, j - b);
    if (skip >= SEED_WORDS) continue;
    if (a + skip - i === b + skip - j && sameWords(hashes, i, j, a + skip - i)) keep(i, a + skip - i);
    else {
      const between = align(hashes.subarray(i, a + skip), hashes.subarray(j, b + skip));
      for (const run of between) keep(i + run.a, run.length);
      const kept = between.reduce((sum, run) => sum + run.length, 0);
      bits -= gapCost(Math.max(a + skip - i, b + skip - j) - kept);
    }
    keep(a + skip, SEED_WORDS - skip);
    [i, j] = [a + SEED_WORDS, b + SEED_WORDS];
  }
  return { aFrom, bFrom, aTo: i, bTo: j, shared, bits };
}

function sameWords(hashes: Uint32Array, i: number, j: number, length: number): boolean {
  for (let n = 0; n < length; n++) if (hashes[i + n] !== hashes[j + n]) return false;
  return true;
}

function growExact({ hashes }: Collection, weights: Weights, core: Stretch, bounds: Bounds): Stretch {
  let { aFrom, aTo, bFrom, bTo, shared, bits } = core;
  while (aTo < bounds.aTo && bTo < bounds.bTo && hashes[aTo] === hashes[bTo]) {
    bits += bitsOf(weights, hashes[aTo] as number);
    shared++;
    aTo++;
    bTo++;
  }
  while (aFrom > bounds.aFrom && bFrom > bounds.bFrom && hashes[aFrom - 1] === hashes[bFrom - 1]) {
    bits += bitsOf(weights, hashes[aFrom - 1] as number);
    shared++;
    aFrom--;
    bFrom--;
  }
  return { aFrom, aTo, bFrom, bTo, shared, bits };
}

/** How far a stretch grows over edits in one direction: words on each side, shared words, bits won. */
interface Growth {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  readonly bits: number;
}

/**
 * Goes on from words `a` and `b` in steps of `step` (1 or -1) up to `aEnd` and `bEnd` (exclusive).
 * Row `i` of the band holds the best score with `i` words of `a` and `i + d - BAND` words of `b` used.
 */
function growOverEdits(
  { hashes }: Collection,
  weights: Weights,
  a: number,
  b: number,
  aEnd: number,
  bEnd: number,
  step: 1 | -1,
): Growth {
  const width = 2 * BAND + 1;
  let score = new Float64Array(width).fill(-Infinity);
  let shared = new Int32Array(width);
  score[BAND] = 0;
  for (let d = BAND + 1; d < width; d++) score[d] = (score[d - 1] as number) - EDIT_COST;
  let best: Growth = { a: 0, b: 0, shared: 0, bits: 0 };
  const [mostA, mostB] = [(aEnd - a) * step, (bEnd - b) * step];
  for (let i = 1; i <= mostA; i++) {
    const nextScore = new Float64Array(width).fill(-Infinity);
    const nextShared = new Int32Array(width);
    const hash = hashes[a + (i - 1) * step] as number;
    let top = -Infinity;
    for (let d = 0; d < width; d++) {
      const j = i + d - BAND;
      if (j < 0 || j > mostB) continue;
      // A word of `a` left out, a word of `b` added, or one word against another.
      let value = d + 1 < width ? (score[d + 1] as number) - EDIT_COST : -Infinity;
      let count = d + 1 < width ? (shared[d + 1] as number) : 0;
      if (d > 0 && (nextScore[d - 1] as number) - EDIT_COST > value) {
        value = (nextScore[d - 1] as number) - EDIT_COST;
        count = nextShared[d - 1] as number;
      }
      if (j > 0) {
        const equal = hashes[b + (j - 1) * step] === hash;
        const through = (score[d] as number) + (equal ? bitsOf(weights, hash) : -EDIT_COST);
        if (through > value) {
          value = through;
          count = (shared[d] as number) + (equal ? 1 : 0);
        }
      }
      nextScore[d] = value;
      nextShared[d] = count;
      if (value > top) top = value;
      if (value > best.bits) best = { a: i, b: j, shared: count, bits: value };
    }
    if (top < best.bits - DROP) break;
    score = nextScore;
    shared = nextShared;
  }
  return best;
}
