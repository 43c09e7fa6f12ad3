/**
 * The shapes of the timeline: what was told of which time.
 *
 * As in `shapes.ts`, whose door they share: offsets count UTF-16 code units of the source's text.
 */
import type { ArticleLineShape, SpanShape } from './line-shapes.ts';

/**
 * `GET /api/timeline?from=&to=&told=twice&differing=yes&by=article&offset=`: events and single dates by the day they
 * tell, at most 100 a page; or articles with the days they tell, at most 40.
 */
export interface TimelineShape {
  readonly total: number;
  /** How many of these days are told once; with `told=twice` they are counted and left out. */
  readonly once: number;
  readonly offset: number;
  readonly dates: readonly TimelineLineShape[];
  /** With `by=article`: the articles that tell days, by their own date; then `total` counts them. Empty otherwise. */
  readonly articles: readonly TimelineArticleShape[];
  /** How many lines begin in each decade, year, month or day, where they are more than fit one page. */
  readonly bins: readonly TimelineBinShape[];
}

/** What one article tells of days. */
export interface TimelineArticleShape {
  readonly article: ArticleLineShape;
  /** Its distinct datings by day, at most 40, and how many dates it has. */
  readonly datings: readonly DatingShape[];
  readonly dates: number;
}

/** A stretch of time and how much of the timeline begins in it. */
export interface TimelineBinShape {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly differing: number;
}

/** What was told of a time: the tellings of one event, or one date that stands alone. */
export interface TimelineLineShape {
  /** Null for a date told once. */
  readonly thread: string | null;
  readonly label: string;
  /** The days its tellings may be of, all together. */
  readonly from: string;
  readonly to: string;
  /** Its distinct datings by day, at most 6. */
  readonly datings: readonly DatingShape[];
  readonly tellings: number;
  readonly agree: boolean | null;
  readonly note: string;
  /** The event that an anniversary looks back to. */
  readonly origin: { readonly thread: string; readonly label: string } | null;
  /** The words around its first telling, about 100 characters on each side. */
  readonly before: string;
  readonly after: string;
  /** The article and place of its first telling. */
  readonly article: string;
  readonly siglum: string | null;
  readonly telling: string;
  readonly start: number;
  readonly end: number;
}

/** The days that some tellings of an event give it, with the words of the first of them. */
export interface DatingShape extends SpanShape {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly article: string;
  readonly telling: string;
  /** Sigla of the articles that date it so; at most 6. */
  readonly sigla: readonly (string | null)[];
  readonly tellings: number;
}
