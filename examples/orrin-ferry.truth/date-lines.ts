/**
 * Dates as lines of the export: tellings, and a thread for each event that several articles date.
 *
 * In: the articles in their places. Out: the lines. The first and last day follow from the TIMEX3 value;
 * seasons are those of the north, from the first of March, June, September and December. A thread agrees
 * where one day lies within all its tellings.
 */
import { slice } from '../../src/text/index.ts';
import { type DeclaredDate, dates, events } from './dates.ts';
import { findLine } from './find.ts';
import type { Line } from './passage-lines.ts';
import { earliest, inOrder, type Placed, type Told } from './place.ts';

interface Dated extends Told {
  readonly declared: DeclaredDate;
}

interface Days {
  /** ISO days, both inclusive; null where the value names none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The lines of all declared dates. */
export function dateLines(articles: readonly Placed[]): {
  readonly tellings: readonly { readonly told: Told; readonly line: Line }[];
  readonly threads: readonly Line[];
} {
  const counts = new Map<string, number>();
  const found = dates.map((declared) => {
    const count = (counts.get(declared.at) ?? 0) + 1;
    counts.set(declared.at, count);
    return dated(articles, declared, `date-${declared.at.toLowerCase()}-${count}`);
  });
  const byPlace = inOrder(articles);
  found.sort(byPlace);
  const threads = Object.entries(events).map(([id, label]) => ({
    id,
    label,
    told: found.filter(({ declared }) => declared.event === id),
  }));
  threads.sort((a, b) => (a.told[0] && b.told[0] ? byPlace(a.told[0], b.told[0]) : 0));
  return {
    tellings: found.map((each) => ({ told: each, line: tellingLine(each) })),
    threads: threads.map(({ id, label, told }) => threadLine(id, label, told)),
  };
}

function dated(articles: readonly Placed[], declared: DeclaredDate, id: string): Dated {
  const home = articles.find((article) => article.declared.siglum === declared.at);
  if (home === undefined) throw new Error(`no article has the siglum ${declared.at}`);
  const [span] = findLine(home.text, home, declared.line).marks('d');
  if (span === undefined) throw new Error(`no date is marked in: ${declared.line}`);
  return { id, at: declared.at, home, ...span, text: slice(home.text, span), declared };
}

function tellingLine({ id, home, start, end, text, declared }: Dated): Line {
  const { timex, how, event, origin, unsure } = declared;
  const place = { source: home.source, article: home.declared.id, start, end, text };
  return {
    id,
    kind: 'date',
    ...place,
    rule: 'declared',
    thread: event ?? null,
    timex,
    type: declared.type ?? typeOf(timex),
    ...daysOf(timex, declared.type),
    how,
    ...(origin === undefined ? {} : { origin }),
    ...(unsure === true ? { unsure } : {}),
  };
}

function typeOf(timex: string): 'DATE' | 'TIME' | 'DURATION' {
  if (/^P[\dXT]/.test(timex)) return 'DURATION';
  return timex.includes('T') && !timex.endsWith('_REF') ? 'TIME' : 'DATE';
}

const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  SP: ['03-01', '05-31'],
  SU: ['06-01', '08-31'],
  FA: ['09-01', '11-30'],
};

/** The first and last day of a TIMEX3 value. */
export function daysOf(timex: string, type?: 'SET'): Days {
  const [, year = '', rest = ''] = /^(\d{4})(?:-(\d{2}(?:-\d{2})?|SP|SU|FA|WI))?/.exec(timex) ?? [];
  if (year === '' || type === 'SET') return { from: null, to: null };
  if (rest === '') return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (rest.length === 5) return { from: `${year}-${rest}`, to: `${year}-${rest}` };
  const season = SEASONS[rest];
  if (season !== undefined) return { from: `${year}-${season[0]}`, to: `${year}-${season[1]}` };
  if (rest === 'WI') return { from: `${year}-12-01`, to: lastDay(Number(year) + 1, 2) };
  return { from: `${year}-${rest}-01`, to: lastDay(Number(year), Number(rest)) };
}

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

function threadLine(id: string, label: string, told: readonly Dated[]): Line {
  const days = told.map(({ declared }) => daysOf(declared.timex));
  const latestStart =
    days
      .map(({ from }) => from ?? '')
      .sort()
      .at(-1) ?? '';
  const earliestEnd = days.map(({ to }) => to ?? '9999').sort()[0] ?? '';
  const values = new Set(
    told.map(({ declared }) => declared.timex.split('T')[1] ?? '').filter((time) => /\d/.test(time)),
  );
  const agree = latestStart <= earliestEnd && values.size <= 1;
  return {
    id,
    kind: 'date',
    label,
    tellings: told.map((each) => each.id),
    first: earliest(told).id,
    agree,
    note: agree ? 'The dates can all hold.' : 'The dates cannot all hold.',
  };
}
