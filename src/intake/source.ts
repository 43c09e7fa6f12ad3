/**
 * What intake hands on: the text of one file or record, with what its format knew of its layout.
 *
 * A source's text never changes after this. Blocks tile no text of their own: they are spans of
 * the text, in reading order, that do not overlap, each with the role the format gave it.
 */
import type { Span } from '../text/index.ts';

/** What a stretch of text is, as far as its format says. Plain text knows only paragraphs, separators and underlined headings. */
export type Role =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'byline'
  | 'time'
  | 'list'
  | 'table'
  | 'quotation'
  | 'code'
  | 'separator'
  | 'furniture';

/** A stretch of a source's text with the role that its format gave it. */
export interface Block extends Span {
  readonly role: Role;
  /** Rank of a heading, 1 to 6. */
  readonly level?: number;
  /** Number of the post on a page that lists several (`<article>`, h-entry), counted from 0. */
  readonly post?: number;
  /** The ISO day that markup gives for a `time` or `byline` (`<time datetime>`), whatever the words say. */
  readonly day?: string;
}

/** What the input says of the source beside its text. Absent means: not said. */
export interface SourceMeta {
  readonly title?: string;
  readonly byline?: string;
  /** ISO day, as given: `YYYY-MM-DD` (a time of day, where given, is cut off). */
  readonly published?: string;
  readonly url?: string;
  readonly outlet?: string;
  /** BCP 47. */
  readonly language?: string;
  /** A record's own id. */
  readonly externalId?: string;
  /** True for a record of `.jsonl` or `.csv`: it is one article and is never split. */
  readonly record?: true;
}

/** The text of one file or record, with its layout and metadata. */
export interface Source {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly meta: SourceMeta;
}

/** What went wrong with one source, or with none in particular. Codes are listed in `docs/errors.md`. */
export interface Problem {
  readonly code: string;
  /** One clear sentence: what, why, and what to do. */
  readonly message: string;
}
