/**
 * The rows that reading a study gives, as its readers know them.
 *
 * Rows carry the keys that leave the study (`key`) beside the numbers used inside (`id`).
 */

import type { Boundary, Caption, Evidence, Named, Part } from '../articles/index.ts';
import type {
  GatheredThread,
  Mention,
  PassageSort,
  ToldDate,
  ToldFigure,
  ToldName,
  ToldQuote,
} from '../threads/index.ts';

/** A source with what became of it. */
export interface SourceLine {
  readonly id: number;
  readonly key: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly status: 'read' | 'refused' | 'duplicate' | 'ignored';
  readonly duplicateOf: string | null;
  readonly duplicateOfPath: string | null;
  readonly reason: string | null;
  readonly length: number;
  /** SHA-256 of the text as UTF-8; null where there is none. */
  readonly textSha256: string | null;
  readonly vanished: number;
}

/** An article with its place, its dates and what else is known of it. */
export interface ArticleRow {
  readonly id: number;
  readonly key: string;
  readonly source: number;
  readonly sourceKey: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly siglum: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly how: 'given' | 'stated' | 'inferred' | 'unknown';
  readonly language: string;
  readonly words: number;
  /** Words that lie in passages which other articles tell too. */
  readonly told: number;
  /** Its number in the list by date, from 1; 0 while a run has not come so far. */
  readonly place: number;
  readonly versionOf: string | null;
  readonly detail: ArticleDetail;
}

/** What is known of an article beside its columns. */
export interface ArticleDetail {
  readonly title: Named | null;
  readonly byline: Named | null;
  readonly captions: readonly Caption[];
  readonly parts: readonly Part[];
  readonly evidence: readonly Evidence[];
  readonly url: string | null;
  readonly externalId: string | null;
  readonly boundary: Boundary | null;
}

/** What a list shows of a thread beside its counts. */
export interface ThreadSummary {
  /** First and last day its articles may be of, ISO; null where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether that day was inferred. */
  readonly fromInferred?: boolean;
  readonly toInferred?: boolean;
  /** Sigla of the first articles that tell it, at most 12, by date. */
  readonly sigla: readonly (string | null)[];
  /** Days of its articles, known ones only, at most 40, ascending. */
  readonly days: readonly string[];
  /** Days between which its other articles lie, where both are known or inferred; at most 40. */
  readonly spans: readonly { readonly from: string; readonly to: string }[];
  /** How many tellings have each wording, by the wordings' numbers; at most 8. */
  readonly perWording: readonly number[];
  /** Of quantities and sayings; null for the other kinds. */
  readonly sources: SourceCounts | null;
}

/** On whose word the tellings of a thread stand: how many name somebody, say only who or what, or give none. */
export interface SourceCounts {
  readonly named: number;
  readonly unnamed: number;
  readonly none: number;
}

/** The five kinds of tellings, and of the threads they make. */
export type TellingKind = 'passage' | 'quote' | 'figure' | 'date' | 'name';

/** All kinds, in the order in which people are told of them. */
export const TELLING_KINDS: readonly TellingKind[] = ['passage', 'quote', 'figure', 'date', 'name'];

/** Sorts of passages in the order in which lists show them; the study keeps the number. */
export const PASSAGE_SORTS: readonly PassageSort[] = ['wording', 'stock', 'boilerplate'];

/** A thread with its counts; `first` is the key of its first telling. */
export interface ThreadRow {
  readonly id: number;
  readonly key: string;
  readonly kind: TellingKind;
  readonly label: string;
  readonly first: string;
  readonly tellings: number;
  readonly articles: number;
  /** Distinct outlets; all articles of no known outlet count as one. */
  readonly outlets: number;
  /** Distinct outlets that are known. */
  readonly knownOutlets: number;
  readonly wordings: number;
  readonly independent: number;
  readonly agree: number | null;
  readonly note: string;
  readonly differs: number;
  readonly sort: PassageSort;
  readonly summary: ThreadSummary;
  /** What its kind alone has; null for passages. */
  readonly detail: GatheredThread['detail'] | null;
}

/** What was told, without its place, which the row has. */
type DetailOf<T> = Omit<T, 'kind' | 'start' | 'end' | 'article' | 'rule'>;

/** A quote's own fields; its speaker's thread goes by its key. */
export type QuoteDetail = DetailOf<Omit<ToldQuote, 'speaker'>> & {
  readonly speaker: (Omit<Mention, 'thread'> & { readonly thread: string | null }) | null;
};
/** A figure's own fields. */
export type FigureDetail = DetailOf<ToldFigure>;
/** A date's own fields. */
export type DateDetail = DetailOf<ToldDate>;
/** A name's own fields. */
export type NameDetail = DetailOf<ToldName>;

/** A telling with its place, its thread and the number of its wording, and what its kind alone has. */
export type TellingRow = TellingPlace &
  (
    | { readonly kind: 'passage'; readonly detail: null }
    | { readonly kind: 'quote'; readonly detail: QuoteDetail }
    | { readonly kind: 'figure'; readonly detail: FigureDetail }
    | { readonly kind: 'date'; readonly detail: DateDetail }
    | { readonly kind: 'name'; readonly detail: NameDetail }
  );

interface TellingPlace {
  readonly id: number;
  readonly key: string;
  readonly article: number;
  readonly articleKey: string;
  readonly source: number;
  readonly sourceKey: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly thread: number | null;
  readonly threadKey: string | null;
  readonly wording: number;
}

/** A pair of passages with both places. */
export interface AlignmentRow {
  readonly threadKey: string;
  readonly a: number;
  readonly aSource: string;
  readonly aStart: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bSource: string;
  readonly bStart: number;
  readonly bEnd: number;
  readonly similarity: number;
  readonly exact: number;
  readonly moved: number;
}

/** A problem and the source it is of, if any. */
export interface ProblemRow {
  readonly sourceKey: string | null;
  readonly path: string | null;
  readonly code: string;
  readonly message: string;
}

/** Which articles a list is of. Absent: no matter. `outlet` null asks for those without one. */
export interface ArticleFilter {
  readonly outlet?: string | null;
  readonly source?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The days that some tellings of an event give it, and the first of them by date. */
export interface LineDating {
  readonly from: string;
  readonly to: string;
  /** Number of the first telling. */
  readonly telling: number;
  readonly tellings: number;
  /** Sigla of the articles that date it so; at most 6. */
  readonly sigla: readonly (string | null)[];
}

/** A telling with the head of its thread; null where it has none. */
export type ToldHere = TellingRow & {
  readonly label: string | null;
  readonly agree: number | null;
  readonly tellings: number | null;
};

/** By how often told, by how much changed, by first place, or by how many tellings give no source. */
export type ThreadOrder = 'told' | 'changed' | 'first' | 'unsourced';
