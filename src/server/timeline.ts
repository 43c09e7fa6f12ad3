/**
 * The timeline: what was told of which time, events with all their tellings and single dates by themselves.
 *
 * In: a study, and the days asked for. Out: lines by the first day they may have been on. Durations and
 * recurring times have no place on it, nor has a date that is only the article's own.
 */
import type { LineDating, StudyReader } from '../study/index.ts';
import type { DatingShape, TimelineLineShape, TimelineShape } from './shapes.ts';

const PAGE = 200;
const AROUND = 100;

interface Row extends Omit<TimelineLineShape, 'label' | 'agree' | 'datings' | 'before' | 'after'> {
  readonly id: number;
  readonly opens: number;
  readonly closes: number;
  readonly label: string | null;
  readonly agree: number | null;
  readonly source: number;
  readonly datings: string;
}

interface DatedRow {
  readonly article: string;
  readonly telling: string;
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

/** `told` of `twice` leaves out dates that stand alone. */
export function timelineOf(
  reader: StudyReader,
  { from, to, told }: { readonly from?: string; readonly to?: string; readonly told?: string },
  offset: number,
): TimelineShape {
  const within = 'to_day >= ? AND from_day <= ?';
  const given = [from ?? '', to ?? '~'];
  const counted = `SELECT count(*) AS n FROM timeline_line INDEXED BY timeline_by_day WHERE ${within}`;
  const all = reader.count(counted, ...given);
  const events = reader.count(`${counted} AND thread IS NOT NULL`, ...given);
  const only = told === 'twice' ? 'AND thread IS NOT NULL' : '';
  const page = `SELECT telling FROM timeline_line INDEXED BY timeline_by_day WHERE ${within} ${only}
    ORDER BY from_day, to_day, telling LIMIT ${PAGE} OFFSET ?`;
  const rows = reader.rows<Row>(
    `SELECT line.telling AS id, thread.key AS thread, thread.label, from_day AS "from", to_day AS "to", datings,
       coalesce(thread.tellings, 1) AS tellings, thread.agree, coalesce(thread.note, '') AS note, article.key AS article,
       article.siglum, article.source, article.start AS opens, article."end" AS closes, telling.key AS telling, telling.start, telling."end" AS "end"
     FROM timeline_line AS line JOIN telling ON telling.id = line.telling JOIN article ON article.id = telling.article
       LEFT JOIN thread ON thread.id = line.thread
     WHERE line.telling IN (${page}) ORDER BY from_day, to_day, line.telling`,
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
  const from = Math.max(opens, row.start - AROUND);
  const around = reader.texts.slice(source, { start: from, end: Math.min(closes, row.end + AROUND) });
  const words = around.slice(row.start - from, row.end - from);
  const own: DatedRow = { ...row, source };
  const kept = JSON.parse(row.datings) as readonly LineDating[];
  const datings = kept.map((dating) => datingOf(reader, dating, dating.telling === id ? own : null));
  const last =
    kept
      .map((dating) => dating.to)
      .sort()
      .at(-1) ?? row.to;
  return {
    ...row,
    before: around.slice(0, row.start - from),
    after: around.slice(row.end - from),
    from: kept[0]?.from ?? row.from,
    to: last,
    datings,
    label: label ?? words,
    agree: agree === null ? null : agree === 1,
  };
}

const DATED = `SELECT article.key AS article, telling.key AS telling, article.source, telling.start, telling."end" AS "end"
  FROM telling JOIN article ON article.id = telling.article WHERE telling.id = ?`;

/** Days with the words of the first telling that gives them; `own` where that is the line's own. */
function datingOf(
  reader: StudyReader,
  { from, to, telling, tellings, sigla }: LineDating,
  own: DatedRow | null,
): DatingShape {
  const first = own ?? (reader.rows<DatedRow>(DATED, telling)[0] as DatedRow);
  const { article, telling: key, source, start, end } = first;
  return { from, to, text: reader.texts.slice(source, first), article, telling: key, start, end, sigla, tellings };
}
