/**
 * The shapes of what the server answers: one for each route, shared with the reader as types alone.
 *
 * All offsets count UTF-16 code units of the source's text; `end` is exclusive. Dates are ISO days.
 * Ids are those of the export. Lists are in reading order unless a shape says otherwise.
 */
export interface SpanShape {
  readonly start: number;
  readonly end: number;
}

/** `from` and `to` are inclusive and equal for a known day; null where that side is open. */
export interface PublishedShape {
  readonly from: string | null;
  readonly to: string | null;
  readonly how: 'given' | 'stated' | 'inferred' | 'unknown';
  readonly evidence: readonly (SpanShape & { readonly text: string; readonly says: string })[];
}

/** How far the study is. `running` while a run is under way or was cut off: then `stage` says where it is. */
export interface ProgressShape {
  readonly running: boolean;
  readonly stage: 'intake' | 'passages' | 'threads' | 'done';
  readonly done: number;
  readonly of: number;
}

/** `GET /api/study`: head of every page. */
export interface StudyShape {
  readonly name: string;
  readonly progress: ProgressShape;
  readonly counts: CountsShape;
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
  readonly passageThreads: number;
  /** Of those, the ones told in more than one wording. */
  readonly reworded: number;
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

/** `GET /api/articles?outlet=&source=&from=&to=&offset=&limit=`: in order of date, undated last. */
export interface ArticlesShape {
  readonly total: number;
  readonly offset: number;
  readonly articles: readonly ArticleLineShape[];
}

/** `GET /api/glance`. */
export interface GlanceShape {
  readonly counts: CountsShape;
  /** Earliest and latest day any article is dated; null where none is. */
  readonly from: string | null;
  readonly to: string | null;
  /** Outlets by number of articles; at most 12, the last of them "other" where there are more. */
  readonly lanes: readonly LaneShape[];
  /** Threads told by most articles, and threads whose wordings differ most; at most 3 each. */
  readonly toldMost: readonly ThreadLineShape[];
  readonly changedMost: readonly ThreadLineShape[];
  /** The first 200 articles, as `/api/articles` lists them. */
  readonly articles: ArticlesShape;
}

export interface LaneShape {
  /** Null: no outlet is known. */
  readonly outlet: string | null;
  /** For the lane that gathers the rest: how many outlets it holds. */
  readonly others?: number;
  readonly count: number;
  /** At most 400 articles; `count` is exact. */
  readonly articles: readonly {
    readonly id: string;
    readonly siglum: string | null;
    readonly title: string;
    readonly published: PublishedShape;
  }[];
}

/** A thread in a list. */
export interface ThreadLineShape {
  readonly id: string;
  readonly kind: 'passage';
  readonly label: string;
  readonly tellings: number;
  readonly articles: number;
  readonly wordings: number;
  readonly agree: boolean | null;
  readonly note: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Sigla of the first articles that tell it, at most 12, by date. */
  readonly sigla: readonly (string | null)[];
  /** Days of its tellings, known ones only, at most 40, ascending. */
  readonly days: readonly string[];
  /** How many tellings have each wording, in the order of their letters; at most 8. */
  readonly perWording: readonly number[];
}

/** `GET /api/threads/passage?sort=told|changed|first&offset=&limit=`. */
export interface ThreadsShape {
  readonly total: number;
  readonly offset: number;
  readonly sort: 'told' | 'changed' | 'first';
  readonly threads: readonly ThreadLineShape[];
}

/** Words of one telling laid against the base: in order, joined they are the telling's text. */
export interface PieceShape {
  readonly text: string;
  readonly is: 'same' | 'changed' | 'added';
  /** What the base has in this place, where it is changed. */
  readonly base?: string;
  /** Base words left out just before this piece. */
  readonly omitted?: string;
}

export interface TellingShape extends SpanShape {
  readonly id: string;
  readonly article: ArticleLineShape;
  readonly text: string;
  /** About 160 characters before and after, within the article, cut at words. */
  readonly before: string;
  readonly after: string;
  /** a, b, c …: equal letters have the same words in the same order. */
  readonly wording: string;
  /** Laid against the base; null for the base itself. `trailing` are base words left out at the end. */
  readonly pieces: readonly PieceShape[] | null;
  readonly trailing: string | null;
  /** Places where it differs from the base. */
  readonly differs: number;
}

/** `GET /api/thread/ID?base=TELLING&offset=`: tellings by date, then by place; at most 40 a page. */
export interface ThreadShape {
  readonly thread: ThreadLineShape;
  /** Position of this thread in the list `told`, from 1, and the list's length. */
  readonly position: number;
  readonly of: number;
  readonly base: string;
  readonly total: number;
  readonly offset: number;
  readonly tellings: readonly TellingShape[];
}

/** A telling as a mark in an article's text. */
export interface MarkShape extends SpanShape {
  readonly id: string;
  readonly kind: 'passage';
  readonly thread: string;
  /** The other tellings of its thread: the 5 nearest in time, and how many there are. */
  readonly elsewhere: readonly ElsewhereShape[];
  readonly elsewhereTotal: number;
}

export interface ElsewhereShape extends SpanShape {
  readonly telling: string;
  readonly article: string;
  readonly siglum: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: PublishedShape;
  /** Same words in the same order. */
  readonly exact: boolean;
  /** Places that differ from the mark's own words. */
  readonly differs: number;
}

/** `GET /api/article/ID`. `text` is the article's own stretch: offset `o` of the source is `text[o - start]`. */
export interface ArticleShape {
  readonly article: ArticleLineShape;
  readonly text: string;
  readonly language: string;
  readonly title: SpanShape | null;
  readonly byline: (Partial<SpanShape> & { readonly text: string }) | null;
  readonly captions: readonly (SpanShape & { readonly double?: true })[];
  readonly headings: readonly SpanShape[];
  readonly marks: readonly MarkShape[];
  /** Its place in the collection by date, from 1, and its neighbours. */
  readonly position: number;
  readonly of: number;
  readonly before: NeighbourShape | null;
  readonly after: NeighbourShape | null;
  /** The articles that share passages with it, most shared words first; at most 20. */
  readonly shares: readonly { readonly article: ArticleLineShape; readonly passages: number; readonly words: number }[];
}

export interface NeighbourShape {
  readonly id: string;
  readonly siglum: string | null;
  readonly title: string;
}

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

/** Any route's answer where it fails: HTTP status 400, 403, 404 or 500. */
export interface FailureShape {
  readonly code: string;
  readonly message: string;
}
