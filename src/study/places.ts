/**
 * The order of articles by date, settled once: each article has its number in the list, and each telling its article's,
 * so that the tellings of a thread nearest to an article are found in an index and not by sorting the thread.
 */
import type { DatabaseSync } from 'node:sqlite';
import { BY_DATE } from './selects.ts';

/** Numbers the articles by date from 1, undated ones last, and the tellings that are there with them. */
export function placeArticles(database: DatabaseSync): void {
  database.exec(
    `UPDATE article SET place = numbered.place FROM (SELECT id, row_number() OVER (ORDER BY ${BY_DATE}) AS place FROM article)
       AS numbered WHERE numbered.id = article.id AND article.place <> numbered.place;
     UPDATE telling SET place = article.place FROM article
       WHERE article.id = telling.article AND telling.place <> article.place`,
  );
}
