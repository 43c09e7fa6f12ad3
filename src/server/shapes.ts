/**
 * The shapes of what the server answers: one for each route, shared with the reader as types alone.
 *
 * All offsets count UTF-16 code units of the source's text; `end` is exclusive. Dates are ISO days.
 * Ids are those of the export. Lists are in reading order unless a shape says otherwise.
 */
import type {
  ArticleLineShape,
  CountsShape,
  PieceShape,
  PublishedShape,
  SourcesShape,
  SpanShape,
  TableShape,
  ThreadLineShape,
} from './line-shapes.ts';
import type { FigureShape, OwnShape } from './telling-shapes.ts';

export type * from './comparing-shapes.ts';
export type * from './line-shapes.ts';
export type * from './matrix-shapes.ts';
export type * from './telling-shapes.ts';
export type * from './timeline-shapes.ts';

/** How far the study is. `running` while a run is under way or was cut off: then `stage` says where it is. */
export interface ProgressShape {
  readonly running: boolean;
  readonly stage: 'intake' | 'passages' | 'findings' | 'threads' | 'done';
  readonly done: number;
  readonly of: number;
}

/** `GET /api/study`: head of every page. */
export interface StudyShape {
  readonly name: string;
  /** Another word once anything was found anew: what was read before may have changed. */
  readonly made: string;
  readonly progress: ProgressShape;
  readonly counts: CountsShape;
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
  /** Whether one of those days is inferred, for all articles that have it. */
  readonly inferred: boolean;
  /** Outlets by number of articles; at most 12, the last of them "other" where there are more. */
  readonly lanes: readonly LaneShape[];
  /** Threads worth reading first, at most 3 a list, of different kinds where there are such. */
  readonly toldMost: readonly ThreadLineShape[];
  readonly changedMost: readonly ThreadLineShape[];
  /** Quantities and events whose tellings cannot all hold. */
  readonly disagree: readonly ThreadLineShape[];
  /** Quantities and sayings of which a telling or more names no source. */
  readonly unsourced: readonly { readonly thread: ThreadLineShape; readonly sources: SourcesShape }[];
  /** The first 200 articles, as `/api/articles` lists them. */
  readonly articles: ArticlesShape;
}

/** The articles of one outlet, by date. */
export interface LaneShape {
  /** Null: no outlet is known. */
  readonly outlet: string | null;
  /** For the lane that gathers the rest: how many outlets it holds. */
  readonly others?: number;
  readonly count: number;
  /** At most 120 articles; none where there are bins. */
  readonly articles: readonly {
    readonly id: string;
    readonly siglum: string | null;
    readonly title: string;
    readonly published: PublishedShape;
  }[];
  /** Of a lane of more articles: how many are dated from one day to another, at most about a hundred such spans. */
  readonly bins?: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

/** `GET /api/threads/KIND?sort=told|changed|first|unsourced&only=otherwise&type=&offset=`. */
export interface ThreadsShape {
  readonly total: number;
  /** How many of them are told in two articles or more. */
  readonly widely: number;
  readonly offset: number;
  readonly sort: 'told' | 'changed' | 'first' | 'unsourced';
  readonly threads: readonly ThreadLineShape[];
}

/** A telling laid against the base. */
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
  /** The earlier telling of this thread that it came along with, in a passage or in a copy of the article; null for its own. */
  readonly copyOf: { readonly telling: string; readonly article: string; readonly siglum: string | null } | null;
  readonly own: OwnShape;
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
  /** Of a passage or saying: the tellings of this page in one table; null where it has one wording or is too long for one. */
  readonly table: TableShape | null;
  /** Of a quantity or saying: on whose word all its tellings stand; null for the other kinds. */
  readonly sources: SourcesShape | null;
}

/** `GET /api/name/ID`: what somebody says, what is said of them, and in which articles over time. */
export interface NamedShape {
  /** What they are reported to say, a row a saying: those told in most places first, then by date; at most 40, of the first 400 by date. */
  readonly says: readonly NameSaysShape[];
  readonly saysTotal: number;
  /** Sayings that hold the name, and figures and dates told in one sentence with it, by date; at most 40. */
  readonly saidOf: readonly NameSaysShape[];
  readonly saidOfTotal: number;
  /** Mentions that were looked at for what is said of them, by date. */
  readonly looked: number;
  /** The articles that mention it, by day, month or year. */
  readonly days: readonly { readonly from: string; readonly to: string; readonly articles: number }[];
  readonly undated: number;
}

/** A telling, with its thread where others tell the same. */
export interface NameSaysShape {
  readonly telling: TellingShape;
  readonly thread: string | null;
  /** How often the thread is told; 1 for what is told once. */
  readonly tellings: number;
}

/** A telling as a mark in an article's text. */
export interface MarkShape extends SpanShape {
  readonly id: string;
  readonly own: OwnShape;
  /** Null where nothing else tells the same. */
  readonly thread: string | null;
  /** What its thread is called, and whether its tellings agree. */
  readonly label: string | null;
  readonly agree: boolean | null;
  /** The other tellings of its thread: the 5 nearest in time, and how many there are. Of an article with more than 150 marks told elsewhere the later ones leave them out; `/api/elsewhere/ID` has them. */
  readonly elsewhere: readonly ElsewhereShape[];
  readonly elsewhereTotal: number;
}

/** `GET /api/elsewhere/ID`: where else a telling's thread is told. */
export interface ElsewheresShape {
  readonly elsewhere: readonly ElsewhereShape[];
}

/** Another telling of a mark's thread. */
export interface ElsewhereShape extends SpanShape {
  readonly telling: string;
  readonly article: string;
  readonly siglum: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: PublishedShape;
  /** Its words; at most 160 characters. */
  readonly text: string;
  /** Same words in the same order. */
  readonly exact: boolean;
  /** Places that differ from the mark's own words. */
  readonly differs: number;
  /** Of a figure: what it states. */
  readonly figure?: FigureShape;
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
  /** The articles of its file, where there are several: those around it, at most 21, and how many there are in all. */
  readonly heap: HeapShape | null;
  /** The articles that share passages with it, most shared words first; at most 20. */
  readonly shares: readonly { readonly article: ArticleLineShape; readonly passages: number; readonly words: number }[];
}

/** Where an article stands among those its file was cut into. */
export interface HeapShape {
  readonly count: number;
  /** Its place, from 1, and the place of the first that is listed. */
  readonly position: number;
  readonly first: number;
  readonly articles: readonly (NeighbourShape & {
    readonly start: number;
    /** The cut before it is not certain. */
    readonly doubtful: boolean;
  })[];
}

/** The article before or after in the list by date. */
export interface NeighbourShape {
  readonly id: string;
  readonly siglum: string | null;
  readonly title: string;
}

/** Any route's answer where it fails: HTTP status 400, 403, 404 or 500. */
export interface FailureShape {
  readonly code: string;
  readonly message: string;
}
