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

/** A day that an article tells, and where. */
interface Event {
  readonly day: number;
  readonly at: Constraint['at'];
}

/** From anniversaries of what other articles date. */
export function anniversaryConstraints(
  articles: readonly ArticleToDate[],
  days: readonly Days[],
  last: number,
): readonly (readonly Constraint[])[] {
  const tellers = new Tellers(articles, days);
  return articles.map((article, n) => {
    if (article.published !== null) return [];
    return article.dates.flatMap((date, i) => {
      const own = ownConstraint(date, n, article.dates, last);
      if (own !== null) return [own];
      if (date.form.is !== 'anniversary' || date.form.years === null) return [];
      const weekday = weekdayBeside(article.dates, i);
      const event = eventAfter(article.text, date);
      // An anniversary of nothing named is told apart by its weekday alone, and must be told of more often.
      if (event === null && weekday === null) return [];
      const events = tellers.daysOf(event, n);
      return fromAnniversary(date, n, date.form.years, weekday, events) ?? [];
    });
  });
}

/** Days after an anniversary, or before it, on which it is spoken of. */
const NEAR = 30;
/** Code units within which a number of years and a day are told together: a long paragraph. */
const BESIDE = 450;
/** Fewer years are counted loosely, as are tens and fives. */
const LEAST_YEARS = 6;

/** "the 28th anniversary", "28 years ago", in an article that tells one event by its whole day. */
function ownConstraint(date: DateFound, article: number, dates: readonly DateFound[], last: number): Constraint | null {
  const years = yearsSince(date);
  if (years === null) return null;
  const events = wholeDays(dates).filter(({ day }) => yearsAfter(day, years) <= last + NEAR);
  const [first] = events;
  if (first === undefined || events.some(({ day }) => Math.abs(day - first.day) > NEAR)) return null;
  const kept = yearsAfter(first.day, years);
  const named = date.form.is === 'anniversary';
  // A number of years by itself may be of anything: it must stand near the day, or be told again.
  const again = dates.filter((other) => yearsSince(other) === years).length > 1;
  if (!named && !again && Math.abs(date.start - first.start) > BESIDE) return null;
  return {
    from: kept - (named ? NEAR : 183),
    to: kept + (named ? NEAR : 365),
    strength: named ? 0.65 : 0.5,
    at: { article, start: date.start, end: date.end },
    says: named ? `written near ${isoDay(kept)}` : `written about ${isoDay(kept).slice(0, 4)}`,
    with: { at: { article, start: first.start, end: first.end }, says: `the event\u2019s day is ${isoDay(first.day)}` },
  };
}

/** How many years ago, where it is counted to the year. */
function yearsSince({ form, direction }: DateFound): number | null {
  if (form.is === 'anniversary') return direction?.to === 'past' && !form.origin ? null : form.years;
  if (form.is !== 'shift' || form.unit !== 'year' || form.from !== 'article' || form.count === null) return null;
  const years = -form.count;
  return Number.isInteger(years) && years >= LEAST_YEARS && years % 5 !== 0 ? years : null;
}

/** The whole days with their years that an article tells and does not announce. */
function wholeDays(
  dates: readonly DateFound[],
): readonly { readonly day: number; readonly start: number; readonly end: number }[] {
  return dates.flatMap(({ form, direction, start, end }) => {
    if (form.is !== 'fields' || direction?.to === 'future') return [];
    const { year, month, day } = form.fields;
    return year === undefined || month === undefined || day === undefined
      ? []
      : [{ day: dayNumber(year, month, day), start, end }];
  });
}

const OF = /^\sof\s(?:the\s)?([\p{L}-]{5,30})/u;
const ENDING = /(?:ings?|ations?|ments?|ions?|ed|s)$/;
const LEAST_STEM = 4;

/** The stem of the word for what is remembered: the noun behind "of". */
function eventAfter(text: string, { end }: DateFound): string | null {
  const word = OF.exec(text.slice(end, end + 60))?.[1];
  const stem = word?.toLowerCase().replace(ENDING, '') ?? '';
  return stem.length < LEAST_STEM ? null : stem;
}

/** The weekday on which an anniversary is said to fall, in it or right behind it. */
function weekdayBeside(dates: readonly DateFound[], i: number): number | null {
  const [date, next] = [dates[i], dates[i + 1]];
  if (date?.form.is !== 'anniversary') return null;
  const on = date.form.on ?? (next !== undefined && next.start - date.end < 60 ? next.form : null);
  return on?.is === 'fields' && on.fields.day === undefined ? (on.fields.weekday ?? null) : null;
}

const MOST_WIDE = 3;

/** What articles of a known day tell, by the word they use for it: looked for once for each word. */
class Tellers {
  readonly #articles: readonly ArticleToDate[];
  readonly #days: readonly Days[];
  readonly #told = new Map<number, readonly Event[]>();
  readonly #using = new Map<string | null, readonly (readonly Event[])[]>();

  constructor(articles: readonly ArticleToDate[], days: readonly Days[]) {
    this.#articles = articles;
    this.#days = days;
  }

  /** The days that at least two articles but this one tell, which use the word for the event; three where there is none. */
  daysOf(event: string | null, self: number): readonly Event[] {
    const known = this.#using.get(event) ?? this.#eventsOf(event);
    this.#using.set(event, known);
    const least = event === null ? 3 : 2;
    return known.flatMap((list) => {
      const others = list.filter(({ at }) => at.article !== self);
      return others.length >= least ? others.slice(0, 1) : [];
    });
  }

  /** Events of one day, day by day. */
  #eventsOf(event: string | null): readonly (readonly Event[])[] {
    const lists = new Map<number, Event[]>();
    this.#articles.forEach((article, n) => {
      const { from, to } = this.#days[n] ?? { from: null, to: null };
      if (from === null || to === null || to - from > MOST_WIDE) return;
      if (event !== null && !article.text.toLowerCase().includes(event)) return;
      const known = this.#told.get(n) ?? daysTold(article, n, from, to);
      this.#told.set(n, known);
      for (const each of known) {
        const list = lists.get(each.day);
        if (list === undefined) lists.set(each.day, [each]);
        else list.push(each);
      }
    });
    return [...lists.values()];
  }
}

/** Days before its own that an article tells, each by the first expression that tells it. */
function daysTold({ dates }: ArticleToDate, article: number, from: number, to: number): readonly Event[] {
  const found = new Map<number, Event>();
  resolveDates(dates, { from: isoDay(from), to: isoDay(to) }).forEach((value, n) => {
    const [date, day] = [dates[n], dayFromIso(value.from ?? '')];
    if (date === undefined || day === null || value.from !== value.to || day >= from || found.has(day)) return;
    found.set(day, { day, at: { article, start: date.start, end: date.end } });
  });
  return [...found.values()];
}

function fromAnniversary(
  { start, end, direction }: DateFound,
  article: number,
  years: number,
  weekday: number | null,
  events: readonly Event[],
): Constraint | null {
  const fit = events
    .map((event) => ({ event, kept: yearsAfter(event.day, years) }))
    .filter(({ kept }) => weekday === null || weekdayOf(kept) === weekday);
  const [only] = fit;
  if (only === undefined || fit.length !== 1) return null;
  const near = weekday === null ? 30 : 6;
  const ahead = weekday !== null && direction?.to !== 'past';
  return {
    from: only.kept - near,
    to: ahead ? only.kept - 1 : only.kept + near,
    strength: 0.75,
    at: { article, start, end },
    says: `written near ${isoDay(only.kept)}`,
    with: { at: only.event.at, says: `the event\u2019s day is ${isoDay(only.event.day)}` },
  };
}

function yearsAfter(day: number, years: number): number {
  const at = calendarDay(day);
  return dayNumber(at.year + years, at.month, at.day);
}
