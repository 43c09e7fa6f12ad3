/**
 * What each outlet tells of each thread, summed up once, so that a page of it costs the same in a large study.
 *
 * In: a study whose tellings and threads are written and whose articles are dated. Out: a row for each thread and outlet,
 * and how many outlets tell each thread. Articles of no known outlet are one outlet without a name.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { TellingKind } from './rows.ts';

/**
 * Sums up the threads of one kind, or of all, and counts how many articles tell each on their own. Names are not counted so:
 * those that most articles have are datelines and agencies. What was summed up of these threads before must be gone.
 */
export function sumUpOutlets(database: DatabaseSync, kind: TellingKind | null): void {
  const of = kind === null ? '' : `AND telling.kind = '${kind}'`;
  // Within an article tellings are numbered in reading order; what is told otherwise goes before.
  database.exec(
    `INSERT INTO outlet_telling (thread, outlet, tellings, articles, otherwise, copies, first)
     SELECT thread, coalesce(outlet, '') AS outlet, count(*), count(DISTINCT article), sum(account > 0), sum(copy),
       CAST(substr(min((account = 0) || printf('%010d', telling.place) || printf('%012d', telling.id)), -12) AS INTEGER)
     FROM telling JOIN article ON article.id = telling.article WHERE thread IS NOT NULL ${of} GROUP BY 1, 2`,
  );
  database.exec(
    `UPDATE thread SET outlets = (SELECT count(*) FROM outlet_telling WHERE outlet_telling.thread = thread.id),
       reach = iif(kind = 'name', 0, (SELECT count(DISTINCT article) FROM telling WHERE telling.thread = thread.id AND copy = 0))
     ${kind === null ? '' : `WHERE kind = '${kind}'`}`,
  );
}
