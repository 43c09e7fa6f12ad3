/**
 * The rows of a matrix: which threads, in which order, how many; and what is told once.
 *
 * In: the articles, the columns' kind, what is asked for. Out: a page of rows of one kind. Of up to some hundred articles all
 * tellings are counted; of a larger collection what the study keeps with each thread is read by its indexes.
 * Rows stand by how many columns tell them, then as in the list of their kind.
 */
import type { SQLInputValue } from 'node:sqlite';
import {
  type StudyReader,
  type TellingKind,
  type TellingRow,
  type ThreadRow,
  tellingsWhere,
  threadsById,
  threadsWhere,
} from '../study/index.ts';

/** What is asked of the rows. */
export interface RowsAsked {
  readonly by: 'article' | 'outlet';
  /** How many columns there are in all. */
  readonly columns: number;
  readonly only: 'one' | 'rest' | 'otherwise' | null;
  /** An article's number or an outlet: only what it tells. */
  readonly teller: number | string | null;
  readonly sort: 'told' | 'first';
}

/** A row: a thread and how many columns tell it, or a telling that stands alone. */
export type Row =
  | { readonly thread: ThreadRow; readonly told: number }
  | { readonly thread: null; readonly telling: TellingRow };

/** The rows of one kind. */
export interface Rows {
  readonly total: number;
  page(offset: number, limit: number): readonly Row[];
}

interface Among {
  readonly id: number;
  readonly kind: TellingKind;
  readonly told: number;
  readonly has: number;
  readonly agree: number | null;
}

/** The rows of each kind. */
export function rowsOf(
  reader: StudyReader,
  ids: readonly number[] | null,
  asked: RowsAsked,
): (kind: TellingKind) => Rows {
  const threads = ids === null ? threadsOfAll(reader, asked) : threadsAmong(reader, ids, asked);
  return (kind) => {
    const own = threads(kind);
    const alone = asked.only === 'one' ? aloneOf(reader, ids, asked, kind) : null;
    return {
      total: own.total + (alone?.total ?? 0),
      page: (offset, limit) => {
        const page = own.page(offset, limit);
        const rest = limit - page.length;
        return rest === 0 || alone === null ? page : [...page, ...alone.page(Math.max(0, offset - own.total), rest)];
      },
    };
  };
}

/** The threads of some articles, all counted at once. */
function threadsAmong(
  reader: StudyReader,
  ids: readonly number[],
  { by, columns, only, teller, sort }: RowsAsked,
): (kind: TellingKind) => Rows {
  const column = by === 'article' ? 'telling.article' : "coalesce(article.outlet, '')";
  const rows = reader.rows<Among>(
    `SELECT thread.id, thread.kind, among.told, among.has, thread.agree FROM (
       SELECT telling.thread, count(DISTINCT ${column}) AS told, max(${column} = ?2) AS has
       FROM json_each(?1) AS asked CROSS JOIN telling ON telling.article = asked.value CROSS JOIN article ON article.id = telling.article
       WHERE telling.thread IS NOT NULL GROUP BY telling.thread
     ) AS among JOIN thread ON thread.id = among.thread
     ORDER BY ${sort === 'first' ? 'thread.id' : 'among.told DESC, sort, reach DESC, independent DESC, thread.articles DESC, thread.tellings DESC, thread.id'}`,
    JSON.stringify(ids),
    teller,
  );
  const fits = ({ told, has, agree }: Among): boolean =>
    (teller === null || has === 1) &&
    (only !== 'one' || told === 1) &&
    (only !== 'rest' || (told === columns - 1 && told > 1)) &&
    (only !== 'otherwise' || agree === 0);
  const kept = rows.filter(fits);
  return (kind) => {
    const own = kept.filter((row) => row.kind === kind);
    return {
      total: own.length,
      page: (offset, limit) => {
        const page = own.slice(offset, offset + limit);
        const threads = threadsById(
          reader,
          page.map(({ id }) => id),
        );
        return threads.map((thread, i) => ({ thread, told: page[i]?.told ?? 0 }));
      },
    };
  };
}

/** The threads of a whole collection, by what the study keeps with each. */
function threadsOfAll(
  reader: StudyReader,
  { by, columns, only, teller, sort }: RowsAsked,
): (kind: TellingKind) => Rows {
  const count = by === 'article' ? 'articles' : 'outlets';
  const parts = ['thread.kind = ?'];
  const given: SQLInputValue[] = [];
  if (only === 'one') parts.push(`thread.${count} = 1`);
  if (only === 'rest') parts.push(`thread.${count} = ${Math.max(2, columns - 1)}`);
  if (only === 'otherwise') parts.push('thread.agree = 0');
  if (teller !== null) {
    const tellers = by === 'article' ? 'telling WHERE article = ?' : 'outlet_telling WHERE outlet = ?';
    parts.push(`thread.id IN (SELECT thread FROM ${tellers})`);
    given.push(teller);
  }
  const where = parts.join(' AND ');
  return (kind) => ({
    total: reader.count(`SELECT count(*) AS n FROM thread WHERE ${where}`, kind, ...given),
    page: (offset, limit) =>
      threadsWhere(reader, { where, given: [kind, ...given], offset, limit }, sort).map((thread) => ({
        thread,
        told: by === 'article' ? thread.articles : thread.outlets,
      })),
  });
}

/** Tellings that stand alone. Passages recur, and every name has its thread: of these there are none. */
function aloneOf(
  reader: StudyReader,
  ids: readonly number[] | null,
  { by, teller }: RowsAsked,
  kind: TellingKind,
): Rows {
  if (kind === 'passage' || kind === 'name') return { total: 0, page: () => [] };
  const parts = ['telling.thread IS NULL', 'telling.kind = ?'];
  const given: SQLInputValue[] = [kind];
  if (ids !== null) {
    parts.push('telling.article IN (SELECT value FROM json_each(?))');
    given.push(JSON.stringify(ids));
  }
  if (teller !== null) {
    parts.push(
      by === 'article'
        ? 'telling.article = ?'
        : "telling.article IN (SELECT id FROM article WHERE coalesce(outlet, '') = ?)",
    );
    given.push(teller);
  }
  const where = parts.join(' AND ');
  return {
    total: reader.count(`SELECT count(*) AS n FROM telling WHERE ${where}`, ...given),
    page: (offset, limit) =>
      tellingsWhere(reader, { where, given, offset, limit }, ids === null ? 'number' : 'date').map((telling) => ({
        thread: null,
        telling,
      })),
  };
}
