/**
 * An article: a span of one source that is one piece of writing, with what is known of it.
 *
 * Every `{text, start, end}` slices exactly. What comes from metadata has no place in the text and
 * has `start` and `end` null. What the text says (`stated`) and what the input gives (`given`) are
 * told apart in `published.how`.
 */
import type { Span } from '../text/index.ts';

/** Words with their place, or with none where they come from metadata. */
export interface Named {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** The caption of a picture, where it stands in the text. */
export interface Caption extends Span {
  readonly text: string;
  /** True where the caption only repeats the one before it (alt text, then caption). */
  readonly double?: true;
}

/** A span that proves something, and a sentence that says what. */
export interface Evidence extends Span {
  readonly text: string;
  readonly says: string;
  /** Id of the source that the span lies in, where that is not the article's own. */
  readonly source?: string;
}

/** The span of days in which an article was published, and what says so. */
export interface Published {
  /** ISO days, both inclusive; null where that side is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly how: 'given' | 'stated' | 'inferred' | 'unknown';
  readonly evidence: readonly Evidence[];
}

/** Why the splitter set a boundary at an article's start. */
export interface Boundary {
  /** Probability, 0 to 1, that an article begins here. 1 where a label or the format says so. */
  readonly score: number;
  readonly doubtful: boolean;
  /** What speaks for it (weight > 0) and against it (weight < 0), strongest first. */
  readonly evidence: readonly { readonly says: string; readonly weight: number }[];
}

/** A part of an article that has a job: bio of its author, note of first publication, section heading, block quotation. */
export interface Part extends Span {
  readonly role: 'bio' | 'crosspost' | 'heading' | 'dateline' | 'quotation';
}

/** One piece of writing: from its first to its last character that is not blank, title and byline included. */
export interface Article extends Span {
  readonly title: Named | null;
  readonly byline: Named | null;
  readonly captions: readonly Caption[];
  readonly parts: readonly Part[];
  readonly published: Published;
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly externalId: string | null;
  /** Null for the only article of a source: nothing was cut. */
  readonly boundary: Boundary | null;
}
