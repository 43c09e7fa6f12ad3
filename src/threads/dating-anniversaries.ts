/**
 * What an anniversary proves, where another article dates what is remembered.
 *
 * In: articles and what is known of their days so far. Out: constraints for each. "The second anniversary of
 * the grounding falls on Sunday" is written in the week before that day, two years after the grounding. The
 * day of the event is the one that articles of a known day which use its word tell most often, and it must
 * fall on the weekday that the anniversary is said to fall on, if one is said.
 */
import { calendarDay, type DateFound, dayFromIso, dayNumber, isoDay, resolveDates, weekdayOf } from '../dates/index.ts';
import type { Constraint } from './dating-clues.ts';
import type { ArticleToDate, Days } from './dating-shapes.ts';

/** From anniversaries of what other articles date. */
export function anniversaryConstraints(
  articles: readonly ArticleToDate[],
  days: readonly Days[],
): readonly (readonly Constraint[])[] {
  const told = new Map<number, readonly number[]>();
  return articles.map((article, n) => {
    if (article.published !== null) return [];
    return article.dates.flatMap((date, i) => {
      if (date.form.is !== 'anniversary' || date.form.years === null) return [];
      const event = eventAfter(article.text, date);
      return event === null
        ? []
        : (fromAnniversary(articles, n, i, date.form.years, dayOf(event, n, articles, days, told)) ?? []);
    });
  });
}

const OF = /^\s(?:anniversary\s)?of\s(?:the\s)?([\p{L}-]{5,30})/u;

/** The word for what is remembered: the noun behind "of". */
function eventAfter(text: string, { end }: DateFound): string | null {
  return OF.exec(text.slice(end, end + 60))?.[1]?.toLowerCase() ?? null;
}

const MOST_WIDE = 3;

/** The day that articles of a known day tell most often beside a word; null where none stands out. */
function dayOf(
  event: string,
  self: number,
  articles: readonly ArticleToDate[],
  days: readonly Days[],
  told: Map<number, readonly number[]>,
): readonly number[] {
  const counts = new Map<number, number>();
  articles.forEach((article, n) => {
    const { from, to } = days[n] ?? { from: null, to: null };
    if (n === self || from === null || to === null || to - from > MOST_WIDE) return;
    if (!article.text.toLowerCase().includes(event)) return;
    const known = told.get(n) ?? daysTold(article, from, to);
    told.set(n, known);
    for (const day of known) counts.set(day, (counts.get(day) ?? 0) + 1);
  });
  const most = Math.max(0, ...counts.values());
  return most < 2 ? [] : [...counts].filter(([, count]) => count === most).map(([day]) => day);
}

/** Days before its own that an article tells. */
function daysTold({ dates }: ArticleToDate, from: number, to: number): readonly number[] {
  const values = resolveDates(dates, { from: isoDay(from), to: isoDay(to) });
  const found = values.flatMap((value) =>
    value.from !== null && value.from === value.to ? [dayFromIso(value.from) ?? 0] : [],
  );
  return [...new Set(found.filter((day) => day < from))];
}

function fromAnniversary(articles: readonly ArticleToDate[], article: number, i: number,
  years: number,
  events: readonly number[],
): Constraint | null {
  const { dates } = articles[article] ?? { dates: [] };
  const [date, next] = [dates[i], dates[i + 1]];
  if (date === undefined) return null;
  const weekday =
    next !== undefined && next.start - date.end < 60 && next.form.is === 'fields' && next.form.fields.day === undefined
      ? next.form.fields.weekday
      : undefined;
  const fit = events
    .map((event) => ({ event, kept: yearsAfter(event, years) }))
    .filter(({ kept }) => weekday === undefined || weekdayOf(kept) === weekday);
  const [only] = fit;
  if (only === undefined || fit.length !== 1) return null;
  const near = weekday === undefined ? 30 : 6;
  const ahead = date.direction?.to !== 'past';
  return {
    from: only.kept - near,
    to: weekday !== undefined && ahead ? only.kept - 1 : only.kept + near,
    strength: 0.75,
    at: { article, start: date.start, end: date.end },
    says: `other articles give the event\u2019s day as ${isoDay(only.event)}, and this is written near ${isoDay(only.kept)}`,
  };
}

function yearsAfter(day: number, years: number): number {
  const at = calendarDay(day);
  return dayNumber(at.year + years, at.month, at.day);
}
