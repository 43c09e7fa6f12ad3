/**
 * The shapes of the matrix: who tells what.
 *
 * As in `shapes.ts`, whose door they share: offsets count UTF-16 code units of the source's text.
 */
import type { PublishedShape, SpanShape, ThreadLineShape } from './line-shapes.ts';
import type { KindShape } from './telling-shapes.ts';

/**
 * `GET /api/matrix?of=THREAD&q=&outlet=&from=&to=&by=article|outlet&kind=&only=one|rest|otherwise&teller=&sort=told|first&offset=&col=`:
 * what is told, by kind, and which of the articles or outlets tell it. Without a kind the first 8 rows of each; 50 a page of one kind.
 */
export interface MatrixShape {
  /** The thread whose articles these are; null where none was asked for. */
  readonly of: { readonly id: string; readonly kind: KindShape; readonly label: string } | null;
  /** How many articles were asked for, and how many of them, by date, are laid side by side. */
  readonly articlesTotal: number;
  readonly articles: number;
  readonly by: 'article' | 'outlet';
  /** How many outlets are known among the articles. */
  readonly outlets: number;
  /** In order of date, or outlets by number of articles; a page of them, and how many there are. */
  readonly columns: readonly MatrixColumnShape[];
  readonly columnsTotal: number;
  readonly columnOffset: number;
  readonly offset: number;
  readonly sections: readonly MatrixSectionShape[];
}

export interface MatrixColumnShape {
  /** Of the article; for an outlet its name, `-` where it is not known. */
  readonly id: string;
  readonly siglum: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: PublishedShape | null;
  /** How many articles it holds. */
  readonly articles: number;
}

/** The rows of one kind. */
export interface MatrixSectionShape {
  readonly kind: KindShape;
  readonly total: number;
  readonly rows: readonly MatrixRowShape[];
}

export interface MatrixRowShape {
  /** Null for what is told once: then `label` is its words, in the sentence of `before` and `after`. */
  readonly thread: ThreadLineShape | null;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** How many of all columns tell it. */
  readonly told: number;
  /** In the order of the columns; null where it is not told. */
  readonly cells: readonly (MatrixCellShape | null)[];
}

/** What a column tells of a row: the place of its first telling, of those told otherwise where there are any. */
export interface MatrixCellShape extends SpanShape {
  readonly telling: string;
  readonly article: string;
  readonly siglum: string | null;
  /** Its words, at most 60 characters; of passages and sayings the letter of the wording. */
  readonly says: string;
  readonly tellings: number;
  /** How many of them cannot hold with the first telling, or differ from it in their words. */
  readonly otherwise: number;
  /** How many came along with another article or a passage. */
  readonly copies: number;
}
