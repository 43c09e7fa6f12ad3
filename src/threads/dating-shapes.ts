/** What the dating of articles works on: shapes only. */
import type { DateFound } from '../dates/index.ts';
import type { Span } from '../text/index.ts';

/** An article, as far as its dating needs it. Spans count in its own text, from 0. */
export interface ArticleToDate {
  /** Number of the source it stands in: articles of one source are a heap, in its order. */
  readonly heap: number;
  readonly text: string;
  /** ISO days that the input gives or the text states; null where neither does. */
  readonly published: { readonly from: string; readonly to: string } | null;
  readonly dates: readonly DateFound[];
  /** Where names stand in it, in reading order. */
  readonly names: readonly Span[];
}

/** Two articles, by number, of which the later one is a copy or a later edit of the same piece. */
export interface Copy {
  readonly a: number;
  readonly b: number;
}

/** Days, as numbers, within which an article was written. */
export interface Days {
  readonly from: number | null;
  readonly to: number | null;
}
