/**
 * Matching: every stretch that an article shares with an earlier one, or with an earlier part of itself.
 *
 * In: a collection, its seeds and weights, and the number of an article. Out: alignments with all
 * earlier text, in order of place. An article is matched by itself, from read-only arrays, so that
 * any number of workers come to the same result. The cost grows with the seeds it shares.
 */
import { joinBlocks } from './blocks.ts';
import { type Chain, chainEchoes, mayChain, mayProve } from './chain.ts';
import { articleOf, type Collection } from './collection.ts';
import { type Echoes, type Engine, echoesOf, sliceEchoes, turnEchoes } from './echoes.ts';
import { type Bounds, extendChain, mayGrow, type Stretch } from './extend.ts';
import { Kept } from './kept.ts';
import { movedOf } from './moves.ts';
import { surprisingParts } from './surprise.ts';

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
  /** Short, and of words that often stand together: a stock phrase, a title, a formula. */
  readonly stock: boolean;
}

/** Shared words over the words of both sides that a passage must reach. */
const LEAST_ALIKE = 0.3;
/** Fewer shared words are a name, a title or a turn of phrase. */
const LEAST_SHARED = 8;
/** What the words must prove beyond what the words before them foretell, as a share of the threshold. */
const LEAST_SURPRISE = 0.8;
/** What a further passage of two articles must prove beyond the logarithm of their places: formulas start below. */
const MARGIN_RELATED = 24;
/** So many shared words are no name and no stock phrase. */
const SURELY_WORDING = 100;
/** Words within which one article may build sentences alike, and how much alike they must be to count all the same. */
const NEARBY = 150;
const LEAST_ALIKE_NEARBY = 0.85;
/** Of one place, this share may lie in a better alignment of the same pair before it counts as the same find. */
const MOST_COVERED = 0.5;
/** A chain that proves less than this share of the threshold is not extended: few would reach it, and many are chance. */
const WORTH_EXTENDING = 0.6;
/** Beside a passage less is asked: one more short sentence of the same pair is no chance. */
const WORTH_BESIDE = 0.35;

/** The alignments of article `n` with all text before it, ordered by place of `b`, then of `a`. */
export function matchArticle(engine: Engine, n: number): readonly Alignment[] {
  const { collection } = engine;
  const echoes = echoesOf(engine, n);
  const found: Alignment[] = [];
  for (let from = 0; from < echoes.count; ) {
    const m = articleOf(collection, echoes.a[from] as number);
    const end = collection.first[m + 1] as number;
    let to = from + 1;
    while (to < echoes.count && (echoes.a[to] as number) < end) to++;
    if (isWorthLooking(engine, echoes, from, to, m, n)) {
      for (const alignment of matchPair(engine, sliceEchoes(echoes, from, to), m, n)) found.push(alignment);
    }
    from = to;
  }
  return found.sort((x, y) => x.bFrom - y.bFrom || x.bTo - y.bTo || x.aFrom - y.aFrom || x.aTo - y.aTo);
}

/**
 * False where the echoes from number `from` to `to`, those of one pair of articles, can come to no passage: so it is with nearly
 * all pairs, which share a stock phrase. Asked of the arrays alone, since making anything of a pair costs more than the question.
 */
function isWorthLooking(engine: Engine, echoes: Echoes, from: number, to: number, m: number, n: number): boolean {
  const { collection, weights } = engine;
  const least = WORTH_EXTENDING * weights.threshold;
  if (!mayProve(echoes, from, to, least)) return false;
  if (m === n || mayChain(echoes, from, to)) return true;
  const whole = boundsOf(collection, m, n);
  // As `matchPair` does: from which side a pair is looked at may tell.
  const turned = isTurned(collection, m, n);
  for (let i = from; i < to; i++) {
    if ((echoes.bits[i] as number) < least) continue;
    if (mayGrow(collection, weights, echoes, i, turned, whole, weights.threshold, LEAST_SHARED)) return true;
  }
  return false;
}

/**
 * The alignments of a pair. Which side is `a` matters where two ways to lay words are equally good, so the pair
 * is looked at from the same side in whatever order its articles come, and turned back.
 */
function matchPair(engine: Engine, echoes: Echoes, m: number, n: number): Alignment[] {
  if (m === n) return matchWithin(engine, echoes, n);
  const turned = isTurned(engine.collection, m, n);
  const found = turned ? matchTwo(engine, turnEchoes(echoes), n, m) : matchTwo(engine, echoes, m, n);
  return found.map((alignment) => (turned ? { ...alignment, ...turnBounds(alignment) } : alignment));
}

function turnBounds({ aFrom, aTo, bFrom, bTo }: Bounds): Bounds {
  return { aFrom: bFrom, aTo: bTo, bFrom: aFrom, bTo: aTo };
}

/** True where article `n` comes before `m` by length, then by its words: an order that no numbering changes. */
function isTurned({ first, hashes }: Collection, m: number, n: number): boolean {
  const [a, b] = [first[m] as number, first[n] as number];
  const length = (first[m + 1] as number) - a;
  const longer = (first[n + 1] as number) - b - length;
  let i = 0;
  while (longer === 0 && i < length && hashes[a + i] === hashes[b + i]) i++;
  return longer === 0 ? i < length && (hashes[b + i] as number) < (hashes[a + i] as number) : longer < 0;
}

function matchTwo(engine: Engine, echoes: Echoes, m: number, n: number): Alignment[] {
  const { kept, doubtful } = stretchesOf(engine, echoes, boundsOf(engine.collection, m, n), false);
  if (kept.length === 0) return [];
  const joined = joinBlocks(engine.collection, kept, doubtful);
  const moved = movedOf(joined);
  return joined.map((stretch, i) => alignmentOf(stretch, stretch.reordered || moved[i] === true));
}

/** Within one article nothing moves, and nothing is put in another order. */
function matchWithin(engine: Engine, echoes: Echoes, n: number): Alignment[] {
  const { kept } = stretchesOf(engine, echoes, boundsOf(engine.collection, n, n), true);
  return kept.filter((stretch) => !isFigureOfSpeech(stretch)).map((stretch) => alignmentOf(stretch, false));
}

/** The passages that two articles share, best first, and what proves too little to be one by itself. */
function stretchesOf(
  engine: Engine,
  echoes: Echoes,
  whole: Bounds,
  within: boolean,
): { kept: readonly Stretch[]; doubtful: readonly Stretch[] } {
  const { collection, weights } = engine;
  const kept = new Kept();
  const doubtful: Stretch[] = [];
  for (const chain of chainEchoes(echoes, within)) {
    const worth = kept.stretches.length === 0 ? WORTH_EXTENDING : WORTH_BESIDE;
    if (chain.bits < worth * weights.threshold) break;
    const reach = reachOf(echoes, chain);
    if (kept.covers(reach, 0.99)) continue;
    const stretch = extendChain(collection, weights, echoes, chain, within ? apart(whole, reach) : whole);
    if (kept.covers(stretch, MOST_COVERED)) continue;
    const passages = passagesIn(engine, stretch, thresholdOf(engine, whole, kept.stretches.length > 0));
    for (const passage of passages) kept.add(passage);
    if (passages.length === 0) doubtful.push(stretch);
  }
  return { kept: kept.stretches, doubtful };
}

/** True for sentences built alike a few lines apart: that is how one writes, not what one writes again. */
function isFigureOfSpeech({ aFrom, aTo, bFrom, bTo, shared }: Stretch): boolean {
  return bFrom - aTo < NEARBY && 2 * shared < LEAST_ALIKE_NEARBY * (aTo - aFrom + bTo - bFrom);
}

function alignmentOf({ aFrom, aTo, bFrom, bTo, shared, stock }: Stretch, moved: boolean): Alignment {
  return { aFrom, aTo, bFrom, bTo, shared, moved, stock };
}

function boundsOf({ first }: Collection, m: number, n: number): Bounds {
  return {
    aFrom: first[m] as number,
    aTo: first[m + 1] as number,
    bFrom: first[n] as number,
    bTo: first[n + 1] as number,
  };
}

/** From the chain's first word to its last, in both places. */
function reachOf({ a, b, length }: Echoes, { echoes }: Chain): Bounds {
  const [head, tail] = [echoes[0] as number, echoes.at(-1) as number];
  return {
    aFrom: a[head] as number,
    aTo: (a[tail] as number) + (length[tail] as number),
    bFrom: b[head] as number,
    bTo: (b[tail] as number) + (length[tail] as number),
  };
}

/** Inside one article the two places may not run into each other: they are kept apart half-way between. */
function apart(whole: Bounds, { aTo, bFrom }: Bounds): Bounds {
  const middle = Math.max(aTo, (aTo + bFrom) >> 1);
  return { ...whole, aTo: middle, bFrom: Math.min(middle, bFrom) };
}

/** What of a stretch is a passage: it proves enough by the rarity of its words, and by what the words before do not foretell. */
function passagesIn(engine: Engine, stretch: Stretch, threshold: number): readonly Stretch[] {
  if (!isEnough(stretch, threshold)) return [];
  if (stretch.shared >= SURELY_WORDING) return [stretch];
  return surprisingParts(engine, stretch, LEAST_SURPRISE * threshold).filter((part) => isEnough(part, 0));
}

/** True where a stretch shares words enough, proves what is asked, and its two sides are alike. */
export function isEnough({ aFrom, aTo, bFrom, bTo, shared, bits }: Stretch, threshold: number): boolean {
  return shared >= LEAST_SHARED && bits >= threshold && 2 * shared >= LEAST_ALIKE * (aTo - aFrom + bTo - bFrom);
}

/**
 * Bits to reach: for a first passage of two articles what chance could not bring about anywhere in the collection;
 * for two that are known to share one, what it could not bring about in these two.
 */
function thresholdOf({ weights }: Engine, { aFrom, aTo, bFrom, bTo }: Bounds, related: boolean): number {
  if (!related || aFrom === bFrom) return weights.threshold;
  return Math.min(weights.threshold, Math.log2((aTo - aFrom) * (bTo - bFrom)) + MARGIN_RELATED);
}
