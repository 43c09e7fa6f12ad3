/**
 * Which telling of a thread is first, and how many stand on their own.
 *
 * In: tellings with their articles, the articles' certain days, and which article is a version of which.
 * Out: a place in the list, a count. Tellings in articles that are one piece count once; so does a
 * telling that came along with a passage which another telling's article uses too.
 */
import type { Span } from '../text/index.ts';
import { isEarlier } from './versions.ts';

/** What threads need to know of an article: its certain day, if any, and the article it is a version of, or -1. */
export interface Known {
  readonly days: readonly (string | null)[];
  readonly versions: Int32Array;
}

/** A telling by its article's number. */
export interface InArticle {
  readonly article: number;
}

/** Place of the first telling: earliest certain day, then reading order. Tellings come in reading order. */
export function firstTelling(tellings: readonly InArticle[], { days }: Pick<Known, 'days'>): number {
  let first = 0;
  tellings.forEach((telling, i) => {
    const earliest = tellings[first] as InArticle;
    if (telling.article !== earliest.article && isEarlier(telling.article, earliest.article, days)) first = i;
  });
  return first;
}

/**
 * Which tellings came along: those that are not among `kept` (see `withoutCopies`), and of those in articles that are
 * one piece all but that of the piece itself, or, where it has none, the first. What is left stands on its own.
 */
export function copiesAmong<T extends InArticle>(
  tellings: readonly T[],
  kept: readonly T[],
  { versions }: Pick<Known, 'versions'>,
): readonly boolean[] {
  const own = new Set(kept);
  const met = new Set(kept.flatMap(({ article }) => ((versions[article] as number) < 0 ? [article] : [])));
  return tellings.map((telling) => {
    if (!own.has(telling)) return true;
    const piece = versions[telling.article] as number;
    if (piece < 0) return false;
    const isCopy = met.has(piece);
    met.add(piece);
    return isCopy;
  });
}

/** How many tellings stand on their own: those of articles that are one piece count once. */
export function independentTellings(tellings: readonly InArticle[], known: Pick<Known, 'versions'>): number {
  return copiesAmong(tellings, tellings, known).filter((isCopy) => !isCopy).length;
}

/** Passages of one article: spans with the number of the thread they tell, in reading order. */
export type Reused = readonly (Span & { readonly thread: number })[];

/**
 * Tellings that did not come along with a passage: of those that lie in tellings of one passage, only
 * one is kept, the first. `reused(article)` gives the passages of an article.
 */
export function withoutCopies<T extends InArticle & Span>(
  tellings: readonly T[],
  first: number,
  reused: (article: number) => Reused,
): readonly T[] {
  const met = new Map<number, number>();
  const copied = (telling: T): boolean => {
    const threads = reused(telling.article)
      .filter(({ start, end }) => start <= telling.start && telling.end <= end)
      .map(({ thread }) => thread);
    const isCopy = threads.some((thread) => (met.get(thread) ?? telling.article) !== telling.article);
    for (const thread of threads) if (!met.has(thread)) met.set(thread, telling.article);
    return isCopy;
  };
  const head = tellings[first] as T;
  copied(head);
  return tellings.filter((telling) => telling === head || !copied(telling));
}
