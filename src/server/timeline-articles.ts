/**
 * The timeline by article: articles in order of their own date, each with the days it tells.
 *
 * In: a study, the days asked for. Out: a page of articles; one that tells of none of these days has an empty row.
 */
import type { StudyReader } from '../study/index.ts';
import { articleLine } from './lines.ts';
import type { DatingShape, TimelineArticleShape } from './shapes.ts';

const PAGE = 40;
const DATINGS_SHOWN = 40;

/** Dates with a place in time, within the days asked for; durations and recurring times have none. */
const PLACED = `telling.article = ? AND telling.kind = 'date' AND telling.detail ->> '$.from' IS NOT NULL
  AND telling.detail ->> '$.type' IN ('DATE', 'TIME') AND telling.detail ->> '$.to' >= ? AND telling.detail ->> '$.from' <= ?`;

interface Row {
  readonly from: string;
  readonly to: string;
  readonly tellings: number;
  readonly telling: string;
  readonly start: number;
  readonly end: number;
}

/** `given` are the first and the last day. */
export function articlesDated(
  reader: StudyReader,
  given: readonly string[],
  offset: number,
): readonly TimelineArticleShape[] {
  const found = reader.rows<{ id: number }>(
    `SELECT id FROM article ORDER BY day, file, record, source, start LIMIT ${PAGE} OFFSET ?`,
    offset,
  );
  return found.map(({ id }) => {
    const article = reader.articleById(id);
    // With min() the other columns are those of the telling that stands first.
    const rows = reader.rows<Row>(
      `SELECT detail ->> '$.from' AS "from", detail ->> '$.to' AS "to", count(*) AS tellings, key AS telling,
         min(start) AS start, "end" AS "end"
       FROM telling WHERE ${PLACED} GROUP BY 1, 2 ORDER BY 1, 2 LIMIT ${DATINGS_SHOWN}`,
      id,
      ...given,
    );
    return {
      article: articleLine(article),
      dates: reader.count(`SELECT count(*) AS n FROM telling WHERE ${PLACED}`, id, ...given),
      datings: rows.map(
        (row): DatingShape => ({
          ...row,
          article: article.key,
          sigla: [article.siglum],
          text: reader.texts.slice(article.source, row),
        }),
      ),
    };
  });
}
