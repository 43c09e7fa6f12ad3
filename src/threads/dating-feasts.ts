/**
 * What a feast proves that is ahead by days: "Father's Day this Sunday", "next week to Passover".
 *
 * In: articles, what is known of their days so far, and the last day the collection can be of. Out: constraints
 * for each. The feast must fall in one year only of those that are possible; then the article was written in
 * the days before it.
 */
import { calendarDay, type DateFound, dayNumber, feastDays, isoDay } from '../dates/index.ts';
import type { Constraint } from './dating-clues.ts';
import type { ArticleToDate, Days } from './dating-shapes.ts';

/** Code units within which two expressions speak of one day. */
const BESIDE = 70;

/** From feasts with a word beside them that says how near they are. */
export function feastConstraints(
  articles: readonly ArticleToDate[],
  days: readonly Days[],
  last: number,
): readonly (readonly Constraint[])[] {
  return articles.map(({ published, dates, text }, n) => {
    const { from, to } = days[n] ?? { from: null, to: null };
    const end = Math.min(to ?? last, last);
    if (published !== null || from === null || !Number.isFinite(end)) return [];
    return dates.flatMap((date, i) => fromFeast(date, beside(dates, i, text), n, from, end) ?? []);
  });
}

/** Days before the feast between which it is written; null where nothing beside it says. */
interface Ahead {
  readonly most: number;
  readonly least: number;
}

function beside(dates: readonly DateFound[], i: number, text: string): Ahead | null {
  const date = dates[i];
  if (date === undefined) return null;
  for (const other of [dates[i + 1], dates[i - 1], dates[i + 2]]) {
    if (other === undefined) continue;
    const [end, start] = other.start > date.start ? [date.end, other.start] : [other.end, date.start];
    const between = text.slice(end, start);
    if (start - end > BESIDE || /[.!?]\s|[\r\n]/.test(between)) continue;
    const ahead = aheadOf(other);
    if (ahead !== null) return ahead;
  }
  return null;
}

function aheadOf({ form, direction }: DateFound): Ahead | null {
  if (direction?.to === 'past') return null;
  if (form.is === 'fields' && form.which === 'this' && form.fields.weekday !== undefined) return { most: 7, least: 0 };
  if (form.is === 'fields' && form.which === 'next' && form.fields.weekday !== undefined) return { most: 13, least: 1 };
  if (form.is !== 'shift' || form.from !== 'article') return null;
  if (form.unit === 'week' && form.count === 1) return { most: 14, least: 1 };
  if (form.unit === 'day' && form.count === 1) return { most: 2, least: 0 };
  return null;
}

function fromFeast(date: DateFound, ahead: Ahead | null, article: number, from: number, to: number): Constraint | null {
  if (
    ahead === null ||
    date.form.is !== 'fields' ||
    date.form.fields.feast === undefined ||
    date.form.fields.year !== undefined
  ) {
    return null;
  }
  const { feast } = date.form.fields;
  const fit: { readonly from: number; readonly to: number; readonly day: number }[] = [];
  for (let year = calendarDay(from).year; dayNumber(year, 1, 1) <= to + ahead.most; year++) {
    for (const days of feastDays(feast, year)) {
      const written = { from: days.from - ahead.most, to: days.from - ahead.least, day: days.from };
      if (written.from <= to && written.to >= from) fit.push(written);
    }
  }
  const [only] = fit;
  if (only === undefined || fit.length !== 1) return null;
  return {
    from: only.from,
    to: only.to,
    strength: 0.72,
    at: { article, start: date.start, end: date.end },
    says: `in the years that are possible it fell on ${isoDay(only.day)} alone, and it is days ahead`,
  };
}
