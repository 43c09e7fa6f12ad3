/**
 * Where a heap is cut: the best set of boundaries for the whole text at once.
 *
 * In: the length of each candidate's text and the log odds that an article begins there. Out: the
 * chosen candidates, and for each the probability that it is a boundary at all.
 *
 * Method: a chain whose segments are articles. A segmentation weighs the odds of its boundaries
 * times a factor for each segment's length (very short articles are rare). The heaviest one is found
 * by dynamic programming; forward and backward sums over all segmentations give each boundary's
 * probability (the semi-Markov model of Sarawagi and Cohen, 2004). Segments beyond `AMPLE`
 * characters all have factor 1, so that sums over them are running sums and the work is linear.
 */

/** A place where an article may begin. */
export interface Candidate {
  /** Offset where the article would begin. */
  readonly at: number;
  /** Log odds that an article begins here. */
  readonly logit: number;
}

/** The best segmentation, and what all of them say of each candidate. */
export interface Cuts {
  /** Indexes of the chosen candidates, in order. */
  readonly chosen: readonly number[];
  /** For each candidate, its probability over all segmentations. */
  readonly probability: Float64Array;
  /** Log weight of the heaviest segmentation; 0 for no cut at all. */
  readonly best: number;
}

const AMPLE = 450;

/** Log factor of an article of this many characters. */
function lengthFactor(length: number): number {
  if (length < 120) return -6;
  if (length < 250) return -2;
  return length < AMPLE ? -0.3 : 0;
}

const sum = (a: number, b: number): number => {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
};

/** Cuts the stretch from `start` to `end`. Candidates are in order and lie strictly inside. */
export function cut(candidates: readonly Candidate[], start: number, end: number): Cuts {
  const places = [start, ...candidates.map((candidate) => candidate.at), end];
  const odds = [0, ...candidates.map((candidate) => candidate.logit), 0];
  const forward = sums(places, odds);
  const backward = sums(places.map((place) => -place).reverse(), [...odds].reverse()).total.reverse();
  const last = places.length - 1;
  const all = forward.total[last] ?? 0;
  const probability = Float64Array.from(candidates, (candidate, i) =>
    Math.exp(Math.min(0, (forward.total[i + 1] ?? 0) + (backward[i + 1] ?? 0) - candidate.logit - all)),
  );
  const whole = lengthFactor(end - start);
  return { chosen: walkBack(forward.from, last), probability, best: (forward.best[last] ?? 0) - whole };
}

/** Sums and maxima over all segmentations that end at each place, with the way back. */
function sums(places: readonly number[], odds: readonly number[]) {
  const size = places.length;
  const total = new Array<number>(size).fill(0);
  const best = new Array<number>(size).fill(0);
  const from = new Array<number>(size).fill(0);
  let far = Number.NEGATIVE_INFINITY;
  let farBest = Number.NEGATIVE_INFINITY;
  let farFrom = 0;
  let near = 0;
  for (let j = 1; j < size; j++) {
    const place = places[j] ?? 0;
    for (; near < j && place - (places[near] ?? 0) >= AMPLE; near++) {
      far = sum(far, total[near] ?? 0);
      if ((best[near] ?? 0) > farBest) {
        farBest = best[near] ?? 0;
        farFrom = near;
      }
    }
    let all = far;
    let top = farBest;
    let via = farFrom;
    for (let i = near; i < j; i++) {
      const factor = lengthFactor(place - (places[i] ?? 0));
      all = sum(all, (total[i] ?? 0) + factor);
      if ((best[i] ?? 0) + factor > top) {
        top = (best[i] ?? 0) + factor;
        via = i;
      }
    }
    total[j] = all + (odds[j] ?? 0);
    best[j] = top + (odds[j] ?? 0);
    from[j] = via;
  }
  return { total, best, from };
}

function walkBack(from: readonly number[], last: number): number[] {
  const chosen: number[] = [];
  for (let at = from[last] ?? 0; at > 0; at = from[at] ?? 0) chosen.push(at - 1);
  return chosen.reverse();
}
