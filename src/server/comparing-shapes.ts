/**
 * The shapes of the pages that compare and look up: two articles side by side, search, the ledger.
 *
 * As in `shapes.ts`, whose door they share: offsets count UTF-16 code units of the source's text.
 */
import type { ArticleLineShape, CountsShape, PieceShape, SpanShape } from './line-shapes.ts';
import type { KindShape } from './telling-shapes.ts';

/** `GET /api/pair/ID/ID`: two articles and the passages they have in common, in the order of the first. */
export interface PairShape {
  readonly a: PairSideShape;
  readonly b: PairSideShape;
  readonly passages: readonly PairPassageShape[];
}

export interface PairSideShape {
  readonly article: ArticleLineShape;
  readonly text: string;
  readonly language: string;
  readonly title: SpanShape | null;
}

export interface PairPassageShape {
  readonly thread: string;
  readonly a: SpanShape;
  readonly b: SpanShape;
  readonly similarity: number;
  readonly exact: boolean;
  readonly moved: boolean;
  /** Each side's words, joined they are the slice; `changed` and `added` where the other differs. */
  readonly aPieces: readonly PieceShape[];
  readonly bPieces: readonly PieceShape[];
  readonly changed: number;
  readonly added: number;
  readonly omitted: number;
  /** Sigla of other articles that tell the same thread; at most 12. */
  readonly alsoIn: readonly { readonly id: string; readonly siglum: string | null }[];
}

/**
 * `GET /api/search?q=&sort=date|best|before|after&in=&outlet=&name=&from=&to=&offset=`: grouped by article, 50 hits a page. Where
 * very many stretches of text match, hits are not counted: a page has the hits of 20 stretches, and `total` counts these.
 */
export interface SearchShape {
  readonly query: string;
  readonly counts: 'hits' | 'stretches';
  readonly total: number;
  /** How many of them this page has. */
  readonly shown: number;
  readonly articlesTotal: number;
  readonly offset: number;
  /** A sentence where the query could not be understood as typed, and how it was read; null otherwise. */
  readonly note: string | null;
  /** How many hits stand in what; null where hits are not counted. */
  readonly where: readonly { readonly is: WhereShape; readonly hits: number }[] | null;
  /** The outlets with most matching articles, at most 12, and how many have any. Each facet counts what the others leave. */
  readonly outlets: readonly { readonly outlet: string | null; readonly articles: number }[];
  readonly outletsTotal: number;
  /** Matching articles by day, month or year. */
  readonly days: readonly { readonly from: string; readonly to: string; readonly articles: number }[];
  readonly undated: number;
  /** The names that most of the first `namesIn` matching articles mention, by thread. */
  readonly names: readonly { readonly id: string; readonly label: string; readonly articles: number }[];
  readonly namesIn: number;
  /** The name that was asked for. */
  readonly name: { readonly id: string; readonly label: string } | null;
  /** The threads in whose tellings most of the hits stand; at most 5. */
  readonly threads: readonly {
    readonly id: string;
    readonly kind: KindShape;
    readonly label: string;
    readonly hits: number;
  }[];
  readonly groups: readonly { readonly article: ArticleLineShape; readonly hits: readonly HitShape[] }[];
}

/** What a hit stands in, the first that fits: `text` where nothing is told. */
export type WhereShape = 'title' | 'caption' | 'passage' | 'quote' | 'figure' | 'date' | 'name' | 'text';

/** A hit with its line: `before + text + after` is a slice of the article. */
export interface HitShape extends SpanShape {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly where: WhereShape;
}

/** `GET /api/ledger?status=&offset=`: every file and record that went in; 200 a page. */
export interface LedgerShape {
  readonly counts: CountsShape;
  readonly total: number;
  readonly offset: number;
  readonly sources: readonly LedgerLineShape[];
}

export interface LedgerLineShape {
  readonly id: string;
  readonly path: string;
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly bytes: number;
  readonly status: 'read' | 'refused' | 'duplicate' | 'ignored';
  /** Path of the source it is a copy of. */
  readonly duplicateOf: string | null;
  readonly reason: string | null;
  readonly articles: readonly {
    readonly id: string;
    readonly siglum: string | null;
    readonly title: string;
    readonly start: number;
    readonly end: number;
    /** Last words before its start and first words from it; evidence for the cut. Empty for the only article. */
    readonly cut: {
      readonly before: string;
      readonly after: string;
      readonly doubtful: boolean;
      readonly evidence: readonly string[];
    } | null;
  }[];
  /** How many articles it holds; the list above stops at 50. */
  readonly articleCount: number;
}
