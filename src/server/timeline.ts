/**
 * The timeline: what was told of which time, events with all their tellings and single dates by themselves.
 *
 * In: a study, and the days asked for. Out: lines by the first day they may have been on. Durations and
 * recurring times have no place on it, nor has a date that is only the article's own.
 */
import type { StudyReader } from '../study/index.ts';
import type { TimelineLineShape, TimelineShape } from './shapes.ts';

const PAGE = 400;

interface Row extends Omit<TimelineLineShape, 'label' | 'agree'> {
  readonly label: string | null;
  readonly agree: number | null;
  readonly source: number;
}

/** One line for a thread, at its first telling; one for a date of no thread. */
const LINES = `FROM telling JOIN article ON article.id = telling.article LEFT JOIN thread ON thread.id = telling.thread
  WHERE telling.kind = 'date' AND telling.detail ->> '$.from' IS NOT NULL AND telling.detail ->> '$.to' IS NOT NULL
    AND telling.detail ->> '$.type' IN ('DATE', 'TIME') AND (thread.id IS NULL OR thread.first = telling.id)`;

export function timelineOf(
  reader: StudyReader,
  { from, to }: { readonly from?: string; readonly to?: string },
  offset: number,
): TimelineShape {
  const within = `AND telling.detail ->> '$.to' >= ? AND telling.detail ->> '$.from' <= ?`;
  const given = [from ?? '', to ?? '~'];
  const total = reader.count(`SELECT count(*) AS n ${LINES} ${within}`, ...given);
  const rows = reader.rows<Row>(
    `SELECT thread.key AS thread, thread.label, telling.detail ->> '$.from' AS "from", telling.detail ->> '$.to' AS "to",
       coalesce(thread.tellings, 1) AS tellings, thread.agree, coalesce(thread.note, '') AS note, article.key AS article,
       article.siglum, article.source, telling.key AS telling, telling.start, telling."end" AS "end"
     ${LINES} ${within} ORDER BY "from", "to", telling.id LIMIT ${PAGE} OFFSET ?`,
    ...given,
    offset,
  );
  return { total, offset, dates: rows.map((row) => lineOf(reader, row)) };
}

function lineOf(reader: StudyReader, { source, label, agree, ...row }: Row): TimelineLineShape {
  return { ...row, label: label ?? reader.texts.slice(source, row), agree: agree === null ? null : agree === 1 };
}
