/**
 * Versions: articles that are one piece of writing (wire copy, a later edit, a republication).
 *
 * In: the alignments of a collection, with the words and the day of each article. Out: for each
 * article the earliest of which it is a copy or later edit, or -1. Method: the words two articles
 * share are added up, no word counted twice; where they come to at least 60 % of the words of the
 * longer, or to 85 % of a shorter that has at least a third of the words of the longer, the two are one
 * piece. Pieces are followed to the earliest certain date, then to the first in reading order.
 */
import { type Alignment, articleOf, type Corpus } from '../passages/index.ts';

/** An update may replace two words in five. */
const OF_LONGER = 0.6;
/** A cut holds little but the piece: a new head, a changed sentence. */
const OF_SHORTER = 0.85;
/** What is shorter than a third is a quotation, or a note on the piece. */
const LEAST_LENGTH = 0.33;
/** Articles of fewer words share a sentence too easily to be called versions of each other. */
const LEAST_WORDS = 40;

/** `days[n]` is article `n`'s certain day (ISO), or null. */
export function versionsOf(
  collection: Corpus,
  alignments: readonly Alignment[],
  days: readonly (string | null)[],
): Int32Array {
  const count = collection.first.length - 1;
  const root = Int32Array.from({ length: count }, (_, n) => n);
  const find = (n: number): number => {
    let i = n;
    while (root[i] !== i) {
      const next = root[root[i] as number] as number;
      root[i] = next;
      i = next;
    }
    return i;
  };
  for (const { a, b, shared } of sharedWords(collection, alignments)) {
    if (!isOnePiece(wordsIn(collection, a), wordsIn(collection, b), shared)) continue;
    const [x, y] = [find(a), find(b)];
    if (x === y) continue;
    const [early, late] = isEarlier(x, y, days) ? [x, y] : [y, x];
    root[late] = early;
  }
  return Int32Array.from({ length: count }, (_, n) => (find(n) === n ? -1 : find(n)));
}

/** Earliest certain day first; an uncertain day after a certain one; then reading order. */
export function isEarlier(x: number, y: number, days: readonly (string | null)[]): boolean {
  const [dayX, dayY] = [days[x] ?? '~', days[y] ?? '~'];
  return dayX === dayY ? x < y : dayX < dayY;
}

function wordsIn({ first }: Corpus, n: number): number {
  return (first[n + 1] as number) - (first[n] as number);
}

function isOnePiece(a: number, b: number, shared: number): boolean {
  const [shorter, longer] = a < b ? [a, b] : [b, a];
  if (shorter < LEAST_WORDS) return false;
  return shared >= OF_LONGER * longer || (shared >= OF_SHORTER * shorter && shorter >= LEAST_LENGTH * longer);
}

interface SharedPair {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** Shared words of each pair of different articles, no word of either counted twice. */
function sharedWords(collection: Corpus, alignments: readonly Alignment[]): readonly SharedPair[] {
  const pairs = new Map<number, { a: number; b: number; alignments: Alignment[] }>();
  const count = collection.first.length;
  for (const alignment of alignments) {
    const a = articleOf(collection, alignment.aFrom);
    const b = articleOf(collection, alignment.bFrom);
    if (a === b) continue;
    const pair = pairs.get(a * count + b);
    if (pair) pair.alignments.push(alignment);
    else pairs.set(a * count + b, { a, b, alignments: [alignment] });
  }
  return [...pairs.values()].map(({ a, b, alignments: list }) => ({
    ...{ a, b },
    shared: Math.min(
      list.reduce((sum, { shared }) => sum + shared, 0),
      covered(list.map(({ aFrom, aTo }) => [aFrom, aTo])),
      covered(list.map(({ bFrom, bTo }) => [bFrom, bTo])),
    ),
  }));
}

/** Words that the ranges cover together. */
function covered(ranges: readonly (readonly [number, number])[]): number {
  let [sum, reached] = [0, 0];
  for (const [from, to] of [...ranges].sort(([x], [y]) => x - y)) {
    sum += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return sum;
}
