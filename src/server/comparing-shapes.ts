/**
 * The shapes of the pages that compare and look up: two articles side by side, search, the ledger.
 *
 * As in `shapes.ts`, whose door they share: offsets count UTF-16 code units of the source's text.
 */
import type { ArticleLineShape, CountsShape, PieceShape, SpanShape } from './line-shapes.ts';

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

/** `GET /api/search?q=&sort=date|best&offset=`: grouped by article, at most 50 hits a page. */
export interface SearchShape {
  readonly query: string;
  readonly total: number;
  readonly articlesTotal: number;
  readonly offset: number;
  /** A sentence where the query could not be understood as typed, and how it was read; null otherwise. */
  readonly note: string | null;
  readonly groups: readonly { readonly article: ArticleLineShape; readonly hits: readonly HitShape[] }[];
}

/** A hit with its line: `before + text + after` is a slice of the article. */
export interface HitShape extends SpanShape {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly where: 'title' | 'caption' | 'passage' | 'text';
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
