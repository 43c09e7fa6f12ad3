/**
 * Gathering: from what was found article by article to what is told by all of them.
 *
 * In: the articles of a collection with their texts and findings, the passages they share, and who is a
 * version of whom. Out: every telling with what was inferred for it, and the threads. The order of work
 * is the order of need: people first, for speakers; the articles' days, for dates; whose word each figure
 * stands on; then what is the same from article to article.
 */
import type { Reference } from '../dates/index.ts';
import type { Findings } from './findings.ts';
import type { Reused } from './independence.ts';
import { tell } from './tell.ts';
import type { Gathered } from './told.ts';

/** An article as gathering knows it; its number is its place in the list. */
export interface GatheredArticle {
  /** Number of the source it stands in, and where. */
  readonly source: number;
  readonly start: number;
  readonly end: number;
  /** Its certain day, or null; first and last day it may be of, ISO, null where that side is open. */
  readonly day: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** All that is known of a collection before it is gathered. Spans count in each article's own text. */
export interface Ungathered {
  readonly articles: readonly GatheredArticle[];
  readonly textOf: (article: number) => string;
  readonly findings: readonly Findings[];
  readonly reused: readonly Reused[];
  readonly versions: Int32Array;
  /** ISO day that "today" means where nothing else says; null: the latest day of the collection. */
  readonly asOf: string | null;
}

/** Gathers everything. */
export function gather({ articles, findings, textOf }: Ungathered): Gathered {
  const told = findings.flatMap((found, n) =>
    tell(found, { article: n, text: textOf(n), reference: referenceOf(articles[n] as GatheredArticle) }),
  );
  return { told, threads: [], dated: [] };
}

/** The days an article may be of, where both ends are known. */
function referenceOf({ from, to }: GatheredArticle): Reference | null {
  return from === null || to === null ? null : { from, to };
}
