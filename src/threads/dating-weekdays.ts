/**
 * What a day proves that is named with its weekday, and a feast, once the years are known about.
 *
 * In: articles and what is known of their days so far. Out: constraints for each. "Thursday, 9 March" is
 * written within weeks of that day, in a year in which the two go together; where only one such year lies
 * within what is known, it is that one. A year is known about where bounds stand no further apart than it
 * takes for a weekday to come round again.
 */
import { type DateFound, isoDay } from '../dates/index.ts';
import { type Constraint, yearsOfWeekday } from './dating-clues.ts';
import type { ArticleToDate, Days } from './dating-shapes.ts';

/** From days with their weekday and from feasts. */
export function weekdayConstraints(
  articles: readonly ArticleToDate[],
  days: readonly Days[],
): readonly (readonly Constraint[])[] {
  return articles.map((article, n) => {
    const { from, to } = days[n] ?? { from: null, to: null };
    if (article.published !== null || from === null || to === null) return [];
    return article.dates.flatMap((date) => fromDate(date, n, from, to) ?? []);
  });
}

function fromDate(date: DateFound, article: number, from: number, to: number): Constraint | null {
  if (date.form.is !== 'fields' || date.form.from === 'text') return null;
  const { fields, which } = date.form;
  if (fields.year !== undefined || (fields.weekday === undefined && which !== 'this')) return null;
  const years = yearsOfWeekday(fields, from, to).filter((days) => days.from <= to && days.to >= from);
  const [only] = years;
  if (only === undefined || years.length !== 1) return null;
  const told = isoDay(only.from + 7);
  const says =
    fields.feast === undefined
      ? `of the years that are possible only in ${told.slice(0, 4)} do the weekday and the day go together, on ${told}`
      : `it fell on ${told}`;
  return { ...only, strength: 0.7, at: { article, start: date.start, end: date.end }, says };
}
