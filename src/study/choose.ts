/**
 * Choosing rows by conditions that a page of the reader puts together: articles, threads, tellings.
 *
 * In: a study, a condition with what it is given. Out: a page of rows, or their numbers. Whoever writes a condition knows
 * the tables, and sees to it that an index serves it.
 */
import type { SQLInputValue } from 'node:sqlite';
import type { StudyReader } from './read.ts';
import type { TellingRow, ThreadOrder, ThreadRow } from './rows.ts';
import {
  BY_DATE,
  detailed,
  type RawTelling,
  type RawThread,
  summarised,
  TELLING,
  THREAD,
  THREAD_ORDER,
} from './selects.ts';

/** Threads by their numbers, in the order given. */
export function threadsById(reader: StudyReader, ids: readonly number[]): readonly ThreadRow[] {
  const rows = reader.rows<RawThread>(
    `${THREAD} WHERE thread.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => known.get(id) ?? []).map(summarised);
}

/** A condition on rows with the values of its marks, and which page of them. */
export interface Choice {
  readonly where: string;
  readonly given: readonly SQLInputValue[];
  readonly offset: number;
  readonly limit: number;
}

/** A page of threads, in one of the orders of their list. */
export function threadsWhere(
  reader: StudyReader,
  { where, given, offset, limit }: Choice,
  order: ThreadOrder,
): readonly ThreadRow[] {
  const page = `SELECT thread.id FROM thread WHERE ${where} ORDER BY ${THREAD_ORDER[order]} LIMIT ${limit} OFFSET ?`;
  return threadsById(
    reader,
    reader.rows<{ id: number }>(page, ...given, offset).map(({ id }) => id),
  );
}

/** A page of tellings, by the date of their articles, or, as an index gives them, by the articles' numbers; then by place. */
export function tellingsWhere(
  reader: StudyReader,
  { where, given, offset, limit }: Choice,
  by: 'date' | 'number',
): readonly TellingRow[] {
  const [from, order] =
    by === 'date'
      ? ['telling JOIN article ON article.id = telling.article', `ORDER BY ${BY_DATE}, telling.start`]
      : ['telling', 'ORDER BY telling.article, telling.start'];
  const page = `SELECT telling.id FROM ${from} WHERE ${where} ${order} LIMIT ${limit} OFFSET ?`;
  return reader.rows<RawTelling>(`${TELLING} WHERE telling.id IN (${page}) ${order}`, ...given, offset).map(detailed);
}

/** Tellings by their numbers. */
export function tellingsById(reader: StudyReader, ids: readonly number[]): ReadonlyMap<number, TellingRow> {
  const rows = reader.rows<RawTelling>(
    `${TELLING} WHERE telling.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return new Map(rows.map((row) => [row.id, detailed(row)]));
}

/** Numbers of the articles that tell a thread. */
export function articlesTelling(reader: StudyReader, thread: number): readonly number[] {
  const rows = reader.rows<{ article: number }>('SELECT DISTINCT article FROM telling WHERE thread = ?', thread);
  return rows.map(({ article }) => article);
}
