/**
 * The year that a collection is of, where it is of one.
 *
 * In: the articles of a collection. Out: the days between which its articles can lie, and where the last of them is
 * told; null where they are few or of many years. A news collection tells of its own time: where the latest year
 * that an article names is the collection's last or the one before in every third article that names a year, a day
 * without its year is one of the twelve months before the last day told.
 */
import { calendarDay, type DateFound, dayFromIso, dayNumber } from '../dates/index.ts';
import type { Constraint } from './dating-clues.ts';
import type { ArticleToDate } from './dating-shapes.ts';

/** The latest day that a collection tells as no plan, and where it stands; `at` is null where it is given. */
export interface LastDay {
  readonly day: number;
  readonly at: Constraint['at'] | null;
}

/** Days, as numbers, between which the articles of a collection lie. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly last: LastDay;
}

/** Articles from which on a collection shows its time. */
const MANY = 20;
/** Days that articles may be younger than the last day told in any. */
const AFTER = 14;
const YEAR = 365;
/** Years before the last that an article's latest year may lie, to speak of the collection's time. */
const NEAR = 1;
/** Of the articles that name a year of the last lifetime, so many must be near. */
const SHARE = 1 / 3;
const LIFETIME = 60;

/** The period of a collection, or null. */
export function periodOf(articles: readonly ArticleToDate[]): Period | null {
  const last = lastDayTold(articles);
  if (last === null || articles.length < MANY) return null;
  const end = calendarDay(last.day).year;
  let [near, all] = [0, 0];
  for (const article of articles) {
    const year = latestYear(article, end);
    if (year === null || year < end - LIFETIME) continue;
    all++;
    if (year >= end - NEAR) near++;
  }
  if (near < SHARE * all || all === 0) return null;
  return { from: last.day - YEAR, to: last.day + AFTER, last };
}

function latestYear({ published, dates }: ArticleToDate, end: number): number | null {
  if (published !== null) return Number(published.to.slice(0, 4));
  const years = dates.flatMap(({ form }) => (form.is === 'fields' ? (form.fields.year ?? []) : []));
  const told = years.filter((year) => year <= end);
  return told.length === 0 ? null : Math.max(...told);
}

/** Days within which another article tells a day before the last: a day that stands alone may be a slip or a plan. */
const BACKED = 60;

/** The latest day given or told as no plan that another article's latest day backs; null where there is none. */
export function lastDayTold(articles: readonly ArticleToDate[]): LastDay | null {
  const latest = articles.flatMap((article, n) => latestOf(article, n) ?? []).sort((a, b) => b.day - a.day);
  return latest.find(({ day }, n) => day - (latest[n + 1]?.day ?? Number.NEGATIVE_INFINITY) <= BACKED) ?? null;
}

function latestOf({ published, dates }: ArticleToDate, article: number): LastDay | null {
  if (published !== null) return { day: dayFromIso(published.to) ?? 0, at: null };
  let last: LastDay | null = null;
  for (const date of dates) {
    const day = wholeDayBehind(date);
    if (day !== null && day > (last?.day ?? Number.NEGATIVE_INFINITY)) {
      last = { day, at: { article, start: date.start, end: date.end } };
    }
  }
  return last;
}

/** A whole day with its year that is not told as ahead. */
function wholeDayBehind({ form, direction }: DateFound): number | null {
  if (form.is !== 'fields' || direction?.to === 'future') return null;
  const { year, month, day } = form.fields;
  return year === undefined || month === undefined || day === undefined ? null : dayNumber(year, month, day);
}
