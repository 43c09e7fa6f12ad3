/**
 * The lines of the timeline, made once: what was told of which days, an event with the distinct days its tellings give it.
 *
 * In: a study whose tellings are written. Out: a row for each event and each date that stands alone. Durations and
 * recurring times have no place on the timeline, nor has a date whose days cannot be told.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { LineDating } from './rows.ts';

const DATINGS_KEPT = 6;
const SIGLA_KEPT = 6;

interface DateRow {
  readonly id: number;
  readonly thread: number | null;
  readonly from: string;
  readonly to: string;
  readonly siglum: string | null;
  readonly isLine: 0 | 1;
}

const DATES = `SELECT telling.id, telling.thread, telling.detail ->> '$.from' AS "from", telling.detail ->> '$.to' AS "to", article.siglum,
    telling.detail ->> '$.type' IN ('DATE', 'TIME') AND (thread.id IS NULL OR thread.first = telling.id) AS isLine
  FROM telling JOIN article ON article.id = telling.article LEFT JOIN thread ON thread.id = telling.thread
  WHERE telling.kind = 'date' AND telling.detail ->> '$.from' IS NOT NULL AND telling.detail ->> '$.to' IS NOT NULL
  ORDER BY telling.thread, telling.place, telling.start`;

/** Replaces all lines. The caller opens the transaction. */
export function writeTimeline(database: DatabaseSync): void {
  database.exec('DELETE FROM timeline_line');
  const insert = database.prepare(
    'INSERT INTO timeline_line (telling, thread, from_day, to_day, datings) VALUES (?, ?, ?, ?, ?)',
  );
  const write = (rows: readonly DateRow[]): void => {
    // An event stands at its first telling; where that names no day, as an anniversary may not, at the next that does.
    const line = rows.find(({ isLine }) => isLine === 1) ?? rows.find(({ thread: event }) => event !== null);
    if (line !== undefined) {
      insert.run(line.id, line.thread, line.from, line.to, JSON.stringify(datingsOf(rows)));
    }
  };
  let thread: DateRow[] = [];
  for (const row of database.prepare(DATES).iterate() as Iterable<unknown>) {
    const date = row as DateRow;
    if (date.thread === null || date.thread !== thread[0]?.thread) {
      write(thread);
      thread = [];
    }
    thread.push(date);
  }
  write(thread);
}

/** The distinct days by which a thread is dated, in their order, each with its first telling by date. */
function datingsOf(rows: readonly DateRow[]): readonly LineDating[] {
  const by = new Map<
    string,
    { from: string; to: string; telling: number; tellings: number; sigla: Set<string | null> }
  >();
  for (const { id, from, to, siglum } of rows) {
    const known = by.get(`${from} ${to}`) ?? { from, to, telling: id, tellings: 0, sigla: new Set() };
    known.tellings++;
    if (known.sigla.size < SIGLA_KEPT) known.sigla.add(siglum);
    by.set(`${from} ${to}`, known);
  }
  return [...by.values()]
    .sort((x, y) => (x.from < y.from ? -1 : x.from > y.from ? 1 : x.to < y.to ? -1 : 1))
    .slice(0, DATINGS_KEPT)
    .map(({ sigla, ...dating }) => ({ ...dating, sigla: [...sigla] }));
}
