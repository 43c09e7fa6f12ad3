/**
 * Matching: every stretch that an article shares with an earlier one, or with an earlier part of itself.
 *
 * In: a collection, its seeds and weights, and the number of an article. Out: alignments with all
 * earlier text, in order of place. An article is matched by itself, from read-only arrays, so that
 * any number of workers come to the same result. The cost grows with the seeds it shares.
 */
import { type Anchors, chainAnchors } from './chain.ts';
import { articleOf, type Collection } from './collection.ts';
import { type Bounds, extendChain, type Stretch } from './extend.ts';
import { eachPartner, SEED_WORDS, type SeedIndex, seedFrom } from './seeds.ts';
import { bitsOf, type Weights } from './weights.ts';

/** A pair of recurring passages, by word numbers of the collection; `a` stands first. */
export interface Alignment {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** Words in order that both share. */
  readonly shared: number;
  /** What is shared stands in another order than the articles' other common passages. */
  readonly moved: boolean;
}

/** What every article is matched against. */
export interface Engine {
  readonly collection: Collection;
  readonly index: SeedIndex;
  readonly weights: Weights;
}

/** Shared words over the words of both sides that a passage must reach. */
const LEAST_ALIKE = 0.3;
/** Of one place, this share may lie in a better alignment of the same pair before it counts as the same find. */
const MOST_COVERED = 0.5;
const LATER_WORDS = 2 ** 24;

/** The alignments of article `n` with all text before it, ordered by place of `b`, then of `a`. */
export function matchArticle(engine: Engine, n: number): readonly Alignment[] {
  const pairs = anchorsOf(engine, n);
  const found: Alignment[] = [];
  const { first } = engine.collection;
  for (let from = 0; from < pairs.count; ) {
    const m = articleOf(engine.collection, pairs.a[from] as number);
    const end = first[m + 1] as number;
    let to = from + 1;
    while (to < pairs.count && (pairs.a[to] as number) < end) to++;
    if (to - from > 1 || pairs.few[from] === 1) found.push(...matchPair(engine, slicePairs(pairs, from, to), m, n));
    from = to;
  }
  return found.sort((x, y) => x.bFrom - y.bFrom || x.bTo - y.bTo || x.aFrom - y.aFrom || x.aTo - y.aTo);
}

interface PairedAnchors extends Anchors {
  /** 1 where the anchor's seed stands in few places. */
  readonly few: Uint8Array;
}

function slicePairs(pairs: PairedAnchors, from: number, to: number): PairedAnchors {
  return {
    a: pairs.a.subarray(from, to),
    b: pairs.b.subarray(from, to),
    bits: pairs.bits.subarray(from, to),
    few: pairs.few.subarray(from, to),
    count: to - from,
  };
}

/** Anchors of article `n` with all that stands before, ascending by the earlier place, then the later. */
function anchorsOf({ collection, index, weights }: Engine, n: number): PairedAnchors {
  const begin = collection.first[n] as number;
  const end = collection.first[n + 1] as number;
  const keys: number[] = [];
  for (let seed = seedFrom(index, begin); seed < index.words.length && (index.words[seed] as number) < end; seed++) {
    const later = index.words[seed] as number;
    // One double holds both places and the mark of a rare seed: 28 + 24 + 1 bits.
    eachPartner(index, seed, (earlier, few) => {
      if (later - earlier >= SEED_WORDS) keys.push((earlier * LATER_WORDS + (later - begin)) * 2 + (few ? 1 : 0));
    });
  }
  const sorted = Float64Array.from(keys).sort();
  const anchors = {
    a: new Uint32Array(sorted.length),
    b: new Uint32Array(sorted.length),
    bits: new Float32Array(sorted.length),
    few: new Uint8Array(sorted.length),
    count: sorted.length,
  };
  for (let i = 0; i < sorted.length; i++) {
    const key = sorted[i] as number;
    const places = Math.floor(key / 2);
    anchors.few[i] = key - places * 2;
    anchors.a[i] = Math.floor(places / LATER_WORDS);
    const later = begin + (places - (anchors.a[i] as number) * LATER_WORDS);
    anchors.b[i] = later;
    for (let w = later; w < later + SEED_WORDS; w++)
      anchors.bits[i] = (anchors.bits[i] as number) + bitsOf(weights, collection.hashes[w] as number);
  }
  return anchors;
}

function matchPair({ collection, weights }: Engine, anchors: PairedAnchors, m: number, n: number): Alignment[] {
  const { first } = collection;
  const whole = {
    aFrom: first[m] as number,
    aTo: first[m + 1] as number,
    bFrom: first[n] as number,
    bTo: first[n + 1] as number,
  };
  const kept: Stretch[] = [];
  for (const chain of chainAnchors(anchors)) {
    const head = chain[0] as number;
    if (chain.length === 1 && anchors.few[head] === 0) continue;
    if (kept.some((stretch) => holds(stretch, anchors, chain))) continue;
    const bounds = m === n ? apart(whole, anchors, chain) : whole;
    const stretch = extendChain(collection, weights, anchors, chain, bounds);
    if (stretch && isAlike(stretch) && !kept.some((other) => covered(stretch, other))) kept.push(stretch);
  }
  return markMoved(kept, m === n);
}

/** True where a stretch already found holds the whole chain, in both places. */
function holds(stretch: Stretch, { a, b }: Anchors, chain: readonly number[]): boolean {
  const [head, tail] = [chain[0] as number, chain.at(-1) as number];
  return (
    (a[head] as number) >= stretch.aFrom &&
    (a[tail] as number) + SEED_WORDS <= stretch.aTo &&
    (b[head] as number) >= stretch.bFrom &&
    (b[tail] as number) + SEED_WORDS <= stretch.bTo
  );
}

/** Inside one article the two places may not run into each other: they are kept apart half-way between. */
function apart(whole: Bounds, { a, b }: Anchors, chain: readonly number[]): Bounds {
  const lastOfA = (a[chain.at(-1) as number] as number) + SEED_WORDS;
  const firstOfB = b[chain[0] as number] as number;
  const middle = Math.max(lastOfA, (lastOfA + firstOfB) >> 1);
  return { ...whole, aTo: middle, bFrom: Math.min(middle, firstOfB) };
}

function isAlike({ aFrom, aTo, bFrom, bTo, shared }: Stretch): boolean {
  return (2 * shared) / (aTo - aFrom + bTo - bFrom) >= LEAST_ALIKE && aTo <= bFrom;
}

/** True where half of a stretch, in both places, lies in another that was found before it. */
function covered(stretch: Stretch, other: Stretch): boolean {
  const a = Math.min(stretch.aTo, other.aTo) - Math.max(stretch.aFrom, other.aFrom);
  const b = Math.min(stretch.bTo, other.bTo) - Math.max(stretch.bFrom, other.bFrom);
  return a > MOST_COVERED * (stretch.aTo - stretch.aFrom) && b > MOST_COVERED * (stretch.bTo - stretch.bFrom);
}

/**
 * Marks what moved: of a pair's stretches in the order of `b`, the heaviest series that is also in
 * the order of `a` stands where it was; the others moved. Within one article nothing moves.
 */
function markMoved(stretches: readonly Stretch[], within: boolean): Alignment[] {
  const inOrder = [...stretches].sort((x, y) => x.bFrom - y.bFrom || x.aFrom - y.aFrom);
  const weight: number[] = [];
  const before: number[] = [];
  let last = -1;
  inOrder.forEach((stretch, i) => {
    weight[i] = stretch.shared;
    before[i] = -1;
    for (let j = 0; j < i; j++) {
      const gained = (weight[j] as number) + stretch.shared;
      if ((inOrder[j] as Stretch).aFrom <= stretch.aFrom && gained > (weight[i] as number)) {
        weight[i] = gained;
        before[i] = j;
      }
    }
    if (last < 0 || (weight[i] as number) > (weight[last] as number)) last = i;
  });
  const stayed = new Set<number>();
  for (let i = last; i >= 0; i = before[i] as number) stayed.add(i);
  return inOrder.map(({ aFrom, aTo, bFrom, bTo, shared }, i) => ({
    aFrom,
    aTo,
    bFrom,
    bTo,
    shared,
    moved: !within && !stayed.has(i),
  }));
}
