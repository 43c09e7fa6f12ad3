/** What is known of a collection before it is gathered. */
import type { Findings } from './findings.ts';
import type { Reused } from './independence.ts';

/** An article as gathering knows it; its number is its place in the list. */
export interface GatheredArticle {
  /** Number of the source it stands in, and where. */
  readonly source: number;
  readonly start: number;
  readonly end: number;
  /** Null where none is known. */
  readonly outlet: string | null;
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
  /** ISO day that "today" means where nothing else says; null: the latest day given or stated for an article. */
  readonly asOf: string | null;
}
