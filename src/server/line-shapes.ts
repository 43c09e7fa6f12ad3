/**
 * The shapes that several pages have in common: spans, dates, counts, articles and threads in a list, laid words.
 */
import type { SpanShape } from './span-shape.ts';
import type { KindShape, ThreadOwnShape } from './telling-shapes.ts';

export type { SpanShape } from './span-shape.ts';

/** `from` and `to` are inclusive and equal for a known day; null where that side is open. */
export interface PublishedShape {
  readonly from: string | null;
  readonly to: string | null;
  readonly how: 'given' | 'stated' | 'inferred' | 'unknown';
  /** `source` is the id of another source that the span lies in; without it the span is the article's own. */
  readonly evidence: readonly (SpanShape & {
    readonly text: string;
    readonly says: string;
    readonly source?: string;
    /** The article it lies in, where that is another one; on an article's own page only. */
    readonly article?: { readonly id: string; readonly siglum: string | null; readonly title: string };
  })[];
}

export interface CountsShape {
  /** All that went in: files, each record of a file of records counting by itself; and how many of them are records. */
  readonly files: number;
  readonly records: number;
  readonly read: number;
  readonly refused: number;
  readonly duplicate: number;
  readonly ignored: number;
  readonly articles: number;
  readonly outlets: number;
  /** Tellings of each kind, and threads of each kind. */
  readonly tellings: Readonly<Record<KindShape, number>>;
  readonly threads: Readonly<Record<KindShape, number>>;
  /** Threads of each kind whose tellings differ. */
  readonly differing: Readonly<Record<KindShape, number>>;
}

/** An article in a list. `told` is the share of its words that recur in other articles, 0 to 1. */
export interface ArticleLineShape extends SpanShape {
  readonly id: string;
  readonly siglum: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: PublishedShape;
  readonly words: number;
  readonly told: number;
  readonly source: string;
  readonly path: string;
}

/** A thread in a list. */
export interface ThreadLineShape {
  readonly id: string;
  readonly kind: KindShape;
  readonly label: string;
  readonly tellings: number;
  readonly articles: number;
  /** Distinct outlets, known ones only. */
  readonly outlets: number;
  readonly wordings: number;
  /** Tellings that are neither in copies of one article nor came along with a passage. */
  readonly independent: number;
  readonly agree: boolean | null;
  readonly note: string;
  /** What its kind alone has; null for passages. */
  readonly own: ThreadOwnShape | null;
  /** Wording that was used again; a stock phrase or formula; what an outlet prints with every article. Lists show them in this order. */
  readonly sort: 'wording' | 'stock' | 'boilerplate';
  readonly from: string | null;
  readonly to: string | null;
  /** Whether that day was inferred. */
  readonly fromInferred?: boolean;
  readonly toInferred?: boolean;
  /** Sigla of the first articles that tell it, at most 12, by date. */
  readonly sigla: readonly (string | null)[];
  /** Days of its tellings, known ones only, at most 40, ascending. */
  readonly days: readonly string[];
  /** Days between which its other articles lie, known or inferred; at most 40. */
  readonly spans: readonly { readonly from: string; readonly to: string }[];
  /** How many tellings have each wording, in the order of their letters; at most 8. */
  readonly perWording: readonly number[];
  /** Of quantities and sayings: on whose word they stand; null for the other kinds. */
  readonly sources: SourcesShape | null;
  /** Of sayings, in lists and on the glance: who the tellings name as saying it, most often first, at most 3. */
  readonly speakers?: readonly { readonly name: string; readonly count: number }[];
}

/** On whose word the tellings of a thread stand: how many name somebody, say only who or what, or give none. */
export interface SourcesShape {
  readonly named: number;
  readonly unnamed: number;
  readonly none: number;
}

/** How one cell or word differs from the base's. */
export type DifferenceShape =
  | 'same'
  | 'punctuation'
  | 'case'
  | 'number'
  | 'spelling'
  | 'word'
  | 'addition'
  | 'omission';

/** Words of one telling laid against the base: in order, joined they are the telling's text. */
export interface PieceShape {
  readonly text: string;
  readonly is: 'same' | 'changed' | 'added';
  /** What the base has in this place, where it is changed. */
  readonly base?: string;
  /** Base words left out just before this piece. */
  readonly omitted?: string;
  /** How one changed word differs from the base's. */
  readonly how?: DifferenceShape;
  /** The base has these words elsewhere: before or after what stands here. */
  readonly moved?: 'from before' | 'from after';
}

/** Wordings laid in one table: a cell a place in each, the places those of `base`. */
export interface TableShape {
  readonly base: readonly CellShape[];
  readonly rows: readonly { readonly telling: string; readonly cells: readonly CellShape[] }[];
}

/** What a wording has in one place. Its span is where the words stand, or would stand, in the source. */
export interface CellShape extends SpanShape {
  /** Null where it has nothing. Words that break into what was said are given as `…`. */
  readonly text: string | null;
  /** Cells of one place with the same number hold the same words; the base's is 0. */
  readonly group: number;
  /** How it differs from the base, where it does. */
  readonly how?: DifferenceShape;
  /** The place, from 0, in which others have these words. */
  readonly movedFrom?: number;
}
