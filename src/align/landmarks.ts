/**
 * Landmarks: places at which two long sequences are surely the same, to divide them there.
 *
 * In: two sequences of word hashes. Out: pairs of indexes, ascending on both sides, at which both hold
 * the same four words, which neither holds anywhere else. Method: patience diff (Bram Cohen): unique
 * common runs, and of them the longest series that ascends on both sides.
 */

/** Words of a landmark: rare enough to stand once, short enough to survive edits. */
const WORDS = 4;
/** One landmark in this many words, at least: where they are fewer, what seems unique may be a refrain that an edit spared. */
const SPACING = 20;

/** Landmarks of `a` and `b`, in order. */
export function landmarksOf(a: Uint32Array, b: Uint32Array): readonly (readonly [number, number])[] {
  const [inA, inB] = [uniqueRuns(a), uniqueRuns(b)];
  const common: (readonly [number, number])[] = [];
  for (const [run, x] of inA) {
    const y = inB.get(run);
    if (x >= 0 && y !== undefined && y >= 0 && sameRun(a, x, b, y)) common.push([x, y]);
  }
  const series = longestAscending(common.sort(([x], [u]) => x - u));
  return series.length * SPACING < Math.min(a.length, b.length) ? [] : series;
}

/** By hash of each run of words where it stands; -1 where it stands more than once. */
function uniqueRuns(words: Uint32Array): Map<number, number> {
  const runs = new Map<number, number>();
  for (let i = 0; i + WORDS <= words.length; i++) {
    let hash = 0;
    for (let w = i; w < i + WORDS; w++)
      hash = Math.imul((hash ^ (words[w] as number)) >>> 0, 0x9e3779b1) ^ (hash >>> 15);
    runs.set(hash, runs.has(hash) ? -1 : i);
  }
  return runs;
}

function sameRun(a: Uint32Array, x: number, b: Uint32Array, y: number): boolean {
  for (let w = 0; w < WORDS; w++) if (a[x + w] !== b[y + w]) return false;
  return true;
}

/** Of pairs ascending by the first, the longest series that ascends by the second too: piles of patience. */
function longestAscending(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length);
  const second = (i: number | undefined): number => pairs[i ?? -1]?.[1] ?? -1;
  pairs.forEach(([, y], i) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (second(tops[middle]) < y) low = middle + 1;
      else high = middle;
    }
    before[i] = low === 0 ? -1 : (tops[low - 1] as number);
    tops[low] = i;
  });
  const series: (readonly [number, number])[] = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] as number) series.push(pairs[i] as readonly [number, number]);
  return series.reverse();
}
