/**
 * The timeline: what was told of which time, events with all their tellings and single dates by themselves.
 *
 * In: a study, and the days asked for. Out: lines by the first day they may have been on. Durations and
 * recurring times have no place on it, nor has a date that is only the article's own.
 */
import type { StudyReader } from '../study/index.ts';
import type { DatingShape, TimelineLineShape, TimelineShape } from './shapes.ts';

const PAGE = 400;
const DATINGS_SHOWN = 6;
const SIGLA_SHOWN = 6;
const AROUND = 100;

interface Row extends Omit<TimelineLineShape, 'label' | 'agree' | 'datings' | 'before' | 'after'> {
  readonly opens: number;
  readonly closes: number;
  readonly id: number | null;
  readonly label: string | null;
  readonly agree: number | null;
  readonly source: number;
}

interface DatingRow extends Omit<DatingShape, 'sigla' | 'text'> {
  readonly sigla: string;
  readonly source: number;
}

/** One line for a thread, at its first telling; one for a date of no thread. */
const LINES = `FROM telling JOIN article ON article.id = telling.article LEFT JOIN thread ON thread.id = telling.thread
  WHERE telling.kind = 'date' AND telling.detail ->> '$.from' IS NOT NULL AND telling.detail ->> '$.to' IS NOT NULL
    AND telling.detail ->> '$.type' IN ('DATE', 'TIME') AND (thread.id IS NULL OR thread.first = telling.id)`;

/** `told` of `twice` leaves out dates that stand alone. */
export function timelineOf(
  reader: StudyReader,
  { from, to, told }: { readonly from?: string; readonly to?: string; readonly told?: string },
  offset: number,
): TimelineShape {
  const within = `AND telling.detail ->> '$.to' >= ? AND telling.detail ->> '$.from' <= ?`;
  const given = [from ?? '', to ?? '~'];
  const all = reader.count(`SELECT count(*) AS n ${LINES} ${within}`, ...given);
  const events = reader.count(`SELECT count(*) AS n ${LINES} ${within} AND thread.id IS NOT NULL`, ...given);
  const only = told === 'twice' ? 'AND thread.id IS NOT NULL' : '';
  const rows = reader.rows<Row>(
    `SELECT thread.id, thread.key AS thread, thread.label, telling.detail ->> '$.from' AS "from", telling.detail ->> '$.to' AS "to",
       coalesce(thread.tellings, 1) AS tellings, thread.agree, coalesce(thread.note, '') AS note, article.key AS article,
       article.siglum, article.source, article.start AS opens, article."end" AS closes, telling.key AS telling, telling.start, telling."end" AS "end"
     ${LINES} ${within} ${only} ORDER BY "from", "to", telling.id LIMIT ${PAGE} OFFSET ?`,
    ...given,
    offset,
  );
  return {
    total: only === '' ? all : events,
    once: all - events,
    offset,
    dates: rows.map((row) => lineOf(reader, row)),
  };
}

function lineOf(reader: StudyReader, { id, source, label, agree, opens, closes, ...row }: Row): TimelineLineShape {
  const words = reader.texts.slice(source, row);
  const datings: readonly DatingShape[] =
    id === null ? [{ ...datingOf(row), text: words, sigla: [row.siglum], tellings: 1 }] : datingsOf(reader, id);
  const { from } = datings[0] ?? row;
  const to =
    datings
      .map((dating) => dating.to)
      .sort()
      .at(-1) ?? row.to;
  const before = { start: Math.max(opens, row.start - AROUND), end: row.start };
  const after = { start: row.end, end: Math.min(closes, row.end + AROUND) };
  const around = { before: reader.texts.slice(source, before), after: reader.texts.slice(source, after) };
  return { ...row, ...around, from, to, datings, label: label ?? words, agree: agree === null ? null : agree === 1 };
}

const datingOf = ({
  from,
  to,
  article,
  telling,
  start,
  end,
}: Omit<Row, 'id' | 'source' | 'label' | 'agree' | 'opens' | 'closes'>) => ({
  from,
  to,
  article,
  telling,
  start,
  end,
});

/** The distinct days that the tellings of an event give it, each with the place of the first that does. */
function datingsOf(reader: StudyReader, thread: number): readonly DatingShape[] {
  const rows = reader.rows<DatingRow>(
    `SELECT telling.detail ->> '$.from' AS "from", telling.detail ->> '$.to' AS "to", count(*) AS tellings, min(article.day),
       article.key AS article, article.source, telling.key AS telling, telling.start, telling."end" AS "end",
       json_group_array(DISTINCT article.siglum) AS sigla
     FROM telling JOIN article ON article.id = telling.article
     WHERE telling.thread = ? AND telling.detail ->> '$.from' IS NOT NULL AND telling.detail ->> '$.to' IS NOT NULL
     GROUP BY 1, 2 ORDER BY 1, 2 LIMIT ${DATINGS_SHOWN}`,
    thread,
  );
  return rows.map(({ sigla, source, ...row }) => ({
    from: row.from,
    to: row.to,
    start: row.start,
    end: row.end,
    article: row.article,
    telling: row.telling,
    tellings: row.tellings,
    text: reader.texts.slice(source, row),
    sigla: (JSON.parse(sigla) as (string | null)[]).slice(0, SIGLA_SHOWN),
  }));
}
