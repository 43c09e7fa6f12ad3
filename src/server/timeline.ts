/**
 * The timeline: what was told of which time, events with all their tellings and single dates by themselves.
 *
 * In: a study, and the days asked for. Out: lines by the first day they may have been on. Durations and
 * recurring times have no place on it, nor has a date that is only the article's own.
 */
import type { LineDating, StudyReader } from '../study/index.ts';
import type { DatingShape, RelatedShape, TimelineLineShape, TimelineShape } from './shapes.ts';
import { articlesDated } from './timeline-articles.ts';
import { binsOf } from './timeline-bins.ts';

const PAGE = 100;
const AROUND = 100;

interface Row extends Omit<TimelineLineShape, 'label' | 'agree' | 'datings' | 'before' | 'after' | 'origin'> {
  readonly related: string | null;
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

/** What is asked of the timeline: `told` of `twice` leaves out dates that stand alone, `differing` all but events told otherwise. */
export interface TimelineAsked {
  readonly from?: string;
  readonly to?: string;
  readonly told?: string;
  readonly differing?: string;
  readonly by?: string;
}

const WITHIN = 'to_day >= ? AND from_day <= ?';
/** Lines whose tellings cannot all hold: few, so that they are found by their threads. */
const DIFFERING = 'timeline_line AS kept JOIN thread AS told ON told.id = kept.thread AND told.agree = 0';

export function timelineOf(reader: StudyReader, asked: TimelineAsked, offset: number): TimelineShape {
  const given = [asked.from ?? '', asked.to ?? '~'] as const;
  if (asked.by === 'article') {
    const articles = articlesDated(reader, given, offset);
    return { total: reader.count('SELECT count(*) AS n FROM article'), once: 0, offset, dates: [], articles, bins: [] };
  }
  if (asked.differing === 'yes') {
    const total = reader.count(`SELECT count(*) AS n FROM ${DIFFERING} WHERE ${WITHIN}`, ...given);
    const page = `SELECT kept.telling FROM ${DIFFERING} WHERE ${WITHIN} ORDER BY from_day, to_day, kept.telling`;
    return { total, once: 0, offset, dates: linesOf(reader, page, given, offset), articles: [], bins: [] };
  }
  return allLines(reader, asked.told === 'twice', given, offset);
}

function allLines(reader: StudyReader, twice: boolean, given: readonly string[], offset: number): TimelineShape {
  const counted = `SELECT count(*) AS n FROM timeline_line INDEXED BY timeline_by_day WHERE ${WITHIN}`;
  const all = reader.count(counted, ...given);
  const events = reader.count(`${counted} AND thread IS NOT NULL`, ...given);
  const only = twice ? 'AND thread IS NOT NULL' : '';
  const page = `SELECT telling FROM timeline_line INDEXED BY timeline_by_day WHERE ${WITHIN} ${only}
    ORDER BY from_day, to_day, telling`;
  const total = twice ? events : all;
  return {
    total,
    once: all - events,
    offset,
    dates: linesOf(reader, page, given, offset),
    articles: [],
    bins: total > PAGE ? binsOf(reader, `${WITHIN} ${only}`, given) : [],
  };
}

/** The lines that a query names by their first telling, a page of them. */
function linesOf(
  reader: StudyReader,
  page: string,
  given: readonly string[],
  offset: number,
): readonly TimelineLineShape[] {
  const rows = reader.rows<Row>(
    `SELECT line.telling AS id, thread.key AS thread, thread.label, from_day AS "from", to_day AS "to", datings,
       coalesce(thread.tellings, 1) AS tellings, thread.agree, coalesce(thread.note, '') AS note, thread.detail ->> '$.related' AS related, article.key AS article,
       article.siglum, article.source, article.start AS opens, article."end" AS closes, telling.key AS telling, telling.start, telling."end" AS "end"
     FROM timeline_line AS line JOIN telling ON telling.id = line.telling JOIN article ON article.id = telling.article
       LEFT JOIN thread ON thread.id = line.thread
     WHERE line.telling IN (${page} LIMIT ${PAGE} OFFSET ?) ORDER BY from_day, to_day, line.telling`,
    ...given,
    offset,
  );
  return rows.map((row) => lineOf(reader, row));
}

function lineOf(reader: StudyReader, line: Row): TimelineLineShape {
  const { id, source, label, agree, opens, closes, related, ...row } = line;
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
    origin: originOf(related),
  };
}

/** What an event is an anniversary of. */
function originOf(related: string | null): TimelineLineShape['origin'] {
  const all = related === null ? [] : (JSON.parse(related) as readonly RelatedShape[]);
  const found = all.find(({ relation }) => relation === 'anniversary');
  return found === undefined ? null : { thread: found.thread, label: found.label };
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
