/**
 * Two sequences of word hashes, laid in order against each other.
 *
 * In: two typed arrays. Out: the runs of equal words that an alignment with the fewest insertions
 * and deletions keeps, in order; so their total length is the length of a longest common subsequence.
 *
 * Method: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the linear-space
 * form: find the middle of a shortest edit path from both ends at once, and divide there. Sequences of
 * more than 20,000 words together are first divided at what both hold once, in the same order (see
 * `landmarks.ts`), and where two stretches differ in more than 1,000 places the path that has come
 * furthest is taken, so that the cost stays bounded; the result is then an alignment still, but
 * perhaps not the longest. It does not look for moved parts.
 */
import { landmarksOf } from './landmarks.ts';

/** Words that stand in both sequences, in the same order. */
export interface Run {
  /** Index of the run's first word in each sequence. */
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

const MOST_DIFFERENCES = 1000;
const LONG = 20_000;

/** The runs of equal words, in order. Empty where nothing is shared. */
export function align(a: Uint32Array, b: Uint32Array): readonly Run[] {
  const aligner = new Aligner(a, b);
  let [i, j] = [0, 0];
  for (const [x, y] of a.length + b.length > LONG ? landmarksOf(a, b) : []) {
    aligner.divide(i, x, j, y);
    [i, j] = [x, y];
  }
  aligner.divide(i, a.length, j, b.length);
  return aligner.runs;
}

/** Words in order that both share, twice, over the words of both: 0 to 1. Two empty sequences are alike. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  const all = a.length + b.length;
  return all === 0 ? 1 : (2 * shared(align(a, b))) / all;
}

/** How many words an alignment keeps. */
export function shared(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.length, 0);
}

/** True where both hold the same words in the same order. */
export function same(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((hash, i) => hash === b[i]);
}

interface Snake {
  readonly x: number;
  readonly y: number;
  readonly u: number;
  readonly v: number;
}

const origin = 2 * MOST_DIFFERENCES + 2;
// How far each diagonal has come, from both ends. One search is over before the next begins, and writes what it reads.
const forward = new Int32Array(2 * origin + 1);
const backward = new Int32Array(2 * origin + 1);

class Aligner {
  readonly runs: Run[] = [];
  readonly a: Uint32Array;
  readonly b: Uint32Array;

  constructor(a: Uint32Array, b: Uint32Array) {
    this.a = a;
    this.b = b;
  }

  keep(a: number, b: number, length: number): void {
    const last = this.runs.at(-1);
    if (length === 0) return;
    if (last && last.a + last.length === a && last.b + last.length === b) {
      this.runs[this.runs.length - 1] = { a: last.a, b: last.b, length: last.length + length };
    } else this.runs.push({ a, b, length });
  }

  /** Aligns a[a0, a1) with b[b0, b1), in order. Depth is logarithmic in practice and bounded by halving of the path. */
  divide(a0: number, a1: number, b0: number, b1: number): void {
    const { a, b } = this;
    let [i, j, m, n] = [a0, b0, a1, b1];
    while (i < m && j < n && a[i] === b[j]) {
      i++;
      j++;
    }
    this.keep(a0, b0, i - a0);
    while (m > i && n > j && a[m - 1] === b[n - 1]) {
      m--;
      n--;
    }
    if (m > i && n > j) {
      const { x, y, u, v } = this.middle(i, m, j, n);
      if ((x > i || y > j) && (x < m || y < n)) this.divide(i, x, j, y);
      this.keep(x, y, u - x);
      if ((u > i || v > j) && (u < m || v < n)) this.divide(u, m, v, n);
    }
    this.keep(m, n, a1 - m);
  }

  /** The middle snake of a shortest edit path through a[a0, a1) and b[b0, b1): from (x, y) to (u, v). */
  middle(a0: number, a1: number, b0: number, b1: number): Snake {
    const { a, b } = this;
    const delta = a1 - a0 - (b1 - b0);
    const odd = (delta & 1) !== 0;
    const half = Math.min(MOST_DIFFERENCES, Math.ceil((a1 - a0 + b1 - b0) / 2));
    forward[origin + 1] = 0;
    backward[origin + 1] = 0;
    const width = a1 - a0;
    const height = b1 - b0;
    for (let d = 0; d <= half; d++) {
      for (let k = -d; k <= d; k += 2) {
        const down = k === -d || (k !== d && at(forward, origin + k - 1) < at(forward, origin + k + 1));
        const x0 = down ? at(forward, origin + k + 1) : at(forward, origin + k - 1) + 1;
        let x = x0;
        let y = x - k;
        while (x < width && y < height && y >= 0 && a[a0 + x] === b[b0 + y]) {
          x++;
          y++;
        }
        forward[origin + k] = x;
        const c = delta - k;
        if (odd && c >= -(d - 1) && c <= d - 1 && x + at(backward, origin + c) >= width) {
          return { x: a0 + x0, y: b0 + x0 - k, u: a0 + x, v: b0 + y };
        }
      }
      for (let k = -d; k <= d; k += 2) {
        const down = k === -d || (k !== d && at(backward, origin + k - 1) < at(backward, origin + k + 1));
        const x0 = down ? at(backward, origin + k + 1) : at(backward, origin + k - 1) + 1;
        let x = x0;
        let y = x - k;
        while (x < width && y < height && y >= 0 && a[a1 - 1 - x] === b[b1 - 1 - y]) {
          x++;
          y++;
        }
        backward[origin + k] = x;
        const c = delta - k;
        if (!odd && c >= -d && c <= d && x + at(forward, origin + c) >= width) {
          return { x: a1 - x, y: b1 - y, u: a1 - x0, v: b1 - (x0 - k) };
        }
      }
    }
    return this.furthest(a0, a1, b0, b1, half);
  }

  /** Where the forward search came furthest, as an empty snake: a place to divide when the bound is met. */
  furthest(a0: number, a1: number, b0: number, b1: number, half: number): Snake {
    let best = { x: 0, y: 0 };
    for (let k = -half; k <= half; k += 2) {
      const x = Math.min(at(forward, origin + k), a1 - a0);
      const y = x - k;
      if (y >= 0 && y <= b1 - b0 && x + y > best.x + best.y) best = { x, y };
    }
    const [x, y] = [a0 + best.x, b0 + best.y];
    return { x, y, u: x, v: y };
  }
}

/** Typed arrays answer for every index the search can reach; this tells the compiler so. */
function at(array: Int32Array, index: number): number {
  return array[index] as number;
}
