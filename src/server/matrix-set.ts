/**
 * Which articles a matrix is of, and its columns.
 *
 * In: what the address asks for: the articles of a thread, of a search, of an outlet, of a span of days. Out: their
 * numbers, by date; null stands for a whole collection that is too large to be laid side by side. Columns are the articles
 * or the outlets; where fewer than two outlets are known there are only articles.
 */
import {
  type ArticleFilter,
  articlesFitting,
  articlesTelling,
  outletsAmong,
  type StudyReader,
} from '../study/index.ts';
import { publishedOf, titleOf } from './lines.ts';
import type { MatrixColumnShape } from './shapes.ts';

/** More articles than this are not laid side by side, save as a whole collection. */
const MOST_ARTICLES = 250;
const ARTICLE_COLUMNS = 30;
const OUTLET_COLUMNS = 12;

/** What an address calls the outlet of those that have none. */
export const UNKNOWN = '-';

/** What the address asks for. */
export interface MatrixAsked {
  readonly of: string | null;
  readonly q: string | null;
  readonly filter: ArticleFilter;
  readonly by: string | null;
  readonly column: number;
}

/** The articles asked for. */
export interface MatrixSet {
  /** Numbers of those laid side by side, by date; null: the whole of a large collection. */
  readonly ids: readonly number[] | null;
  readonly total: number;
}

/** A column with what its tellings are found by. */
export interface Column {
  readonly shape: MatrixColumnShape;
  /** The article's number, or the outlet, '' where it is not known. */
  readonly at: number | string;
}

/** The articles asked for. */
export function setOf(reader: StudyReader, { of, q, filter }: Pick<MatrixAsked, 'of' | 'q' | 'filter'>): MatrixSet {
  const among = of === null ? [] : [articlesTelling(reader, reader.thread(of)?.id ?? -1)];
  const { outlet, from = null, to = null } = filter;
  const asked = { outlet: outlet === undefined ? null : (outlet ?? ''), from, to };
  const ids = articlesFitting(reader.database, asked, among, q);
  const isWhole = of === null && q === null && Object.keys(filter).length === 0;
  return { ids: isWhole && ids.length > MOST_ARTICLES ? null : ids.slice(0, MOST_ARTICLES), total: ids.length };
}

/** The columns of a page, how many there are in all, and what they are. */
export function columnsOf(
  reader: StudyReader,
  { ids, total }: MatrixSet,
  { by, column }: Pick<MatrixAsked, 'by' | 'column'>,
): { by: 'article' | 'outlet'; columns: readonly Column[]; total: number; outlets: number } {
  const outlets = outletsAmong(reader.database, ids);
  const known = outlets.filter(({ outlet }) => outlet !== '').length;
  const isByOutlet = known > 1 && (by === 'outlet' || (by !== 'article' && total > ARTICLE_COLUMNS));
  if (isByOutlet) {
    const page = outlets.slice(column, column + OUTLET_COLUMNS);
    return { by: 'outlet', columns: page.map(outletColumn), total: outlets.length, outlets: known };
  }
  const page =
    ids === null
      ? reader.articles({}, column, ARTICLE_COLUMNS).articles
      : ids.slice(column, column + ARTICLE_COLUMNS).map((id) => reader.articleById(id));
  const columns = page.map((article): Column => {
    const { key: id, siglum, outlet } = article;
    const shape = { id, siglum, title: titleOf(article), outlet, published: publishedOf(article), articles: 1 };
    return { at: article.id, shape };
  });
  return { by: 'article', columns, total: ids?.length ?? total, outlets: known };
}

function outletColumn({ outlet, articles }: { readonly outlet: string; readonly articles: number }): Column {
  const known = outlet === '' ? null : outlet;
  const title = known ?? 'no outlet known';
  return {
    at: outlet,
    shape: { id: outlet === '' ? UNKNOWN : outlet, siglum: null, title, outlet: known, published: null, articles },
  };
}
