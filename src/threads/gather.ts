/**
 * Gathering: from what was found article by article to what is told by all of them.
 *
 * In: the articles of a collection with their texts and findings, the passages they share, and who is a
 * version of whom. Out: every telling with what was inferred for it, and the threads. The order of work
 * is the order of need: people first, for speakers; the articles' days, for dates; whose word each figure
 * stands on; then what is the same from article to article.
 */
import { inReadingOrder, slice } from '../text/index.ts';
import type { Findings } from './findings.ts';
import type { Reused } from './independence.ts';
import type { Gathered, Told, ToldFigure } from './told.ts';

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
export function gather({ findings, textOf }: Ungathered): Gathered {
  const told = findings.flatMap((found, article) => toldIn(found, article, textOf(article)));
  return { told, threads: [], dated: [] };
}

/** The tellings of one article in reading order, then by kind. */
function toldIn({ figures }: Findings, article: number, text: string): readonly Told[] {
  const all = figures.map((figure): ToldFigure => {
    const { start, end, rule, low, high, qualifier, unit, counted } = figure;
    return {
      kind: 'figure',
      article,
      start,
      end,
      rule: `figures/${rule}`,
      low,
      high,
      qualifier,
      unit,
      counted: counted === null ? null : slice(text, counted),
      attributed: null,
    };
  });
  return all.sort((x, y) => inReadingOrder(x, y) || (x.kind < y.kind ? -1 : x.kind > y.kind ? 1 : 0));
}
