/**
 * What articles prove of each other's days by standing together: copies, and the order of a heap.
 *
 * In: articles and what is known of their days so far. Out: constraints for each. A copy or a later edit is
 * written about when its original is. Where the dated articles of one source run from new to old or from old
 * to new without exception, those between two of them lie between their days.
 */
import type { Constraint } from './dating-clues.ts';
import type { ArticleToDate, Copy, Days } from './dating-shapes.ts';

/** Days within which a piece is published again, for the most part. */
const AGAIN = 45;

/** Where an article begins: its first line. */
function start(articles: readonly ArticleToDate[], article: number): Constraint['at'] {
  const text = articles[article]?.text ?? '';
  const end = text.indexOf('\n');
  return { article, start: 0, end: Math.min(end < 0 ? text.length : end, 80) };
}

/** From each copy to the other. */
export function copyConstraints(
  articles: readonly ArticleToDate[],
  copies: readonly Copy[],
  days: readonly Days[],
): readonly (readonly Constraint[])[] {
  const out: Constraint[][] = articles.map(() => []);
  for (const { a, b } of copies) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = days[other];
      if (known?.from == null || known.to === null || known.to - known.from > AGAIN) continue;
      out[one]?.push({
        from: known.from - AGAIN,
        to: known.to + AGAIN,
        strength: 0.5,
        at: start(articles, other),
        says: 'the same piece stands here, in an article of about that time',
      });
    }
  }
  return out;
}

/** Dated articles that a heap must have before its order proves anything. */
const LEAST_DATED = 4;

/** Days that an article's own may span, to be counted as dated in a heap. */
const FIRM = 62;

const isFirm = (days: Days | undefined): boolean =>
  days !== undefined && days.from !== null && days.to !== null && days.to - days.from <= FIRM;

/** From the order of a source's articles. */
export function orderConstraints(
  articles: readonly ArticleToDate[],
  days: readonly Days[],
): readonly (readonly Constraint[])[] {
  const out: Constraint[][] = articles.map(() => []);
  const heaps = new Map<number, number[]>();
  articles.forEach(({ heap }, n) => {
    const known = heaps.get(heap);
    if (known === undefined) heaps.set(heap, [n]);
    else known.push(n);
  });
  for (const heap of heaps.values()) {
    const dated = heap.filter((n) => isFirm(days[n]));
    const sign = orderOf(dated.flatMap((n) => days[n] ?? []));
    if (dated.length < LEAST_DATED || sign === 0) continue;
    // Both lists ascend: `next` is the place of the first dated article behind `n`.
    let next = 0;
    for (const n of heap) {
      if (isFirm(days[n])) {
        next++;
        continue;
      }
      const [before, after] = [dated[next - 1], dated[next]];
      const [early, late] = sign > 0 ? [before, after] : [after, before];
      push(out, n, articles, early, { from: days[early ?? -1]?.from ?? null, to: null });
      push(out, n, articles, late, { from: null, to: days[late ?? -1]?.to ?? null });
    }
  }
  return out;
}

function push(
  out: Constraint[][],
  n: number,
  articles: readonly ArticleToDate[],
  neighbour: number | undefined,
  bounds: Days,
): void {
  if (neighbour === undefined || (bounds.from === null && bounds.to === null)) return;
  const side = bounds.from === null ? 'latest' : 'earliest';
  out[n]?.push({
    ...bounds,
    strength: 0.55,
    at: start(articles, neighbour),
    says: `the heap is in order of days, and this dated article gives the ${side}`,
  });
}

/** 1 where each can follow the one before, -1 where none need, 0 where neither holds or both do. */
function orderOf(days: readonly Days[]): 1 | -1 | 0 {
  let [rises, falls] = [true, true];
  days.slice(1).forEach((next, n) => {
    const last = days[n];
    if ((next.to ?? 0) < (last?.from ?? 0)) rises = false;
    if ((next.from ?? 0) > (last?.to ?? 0)) falls = false;
  });
  return rises === falls ? 0 : rises ? 1 : -1;
}
