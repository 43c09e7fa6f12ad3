/**
 * What temporal expressions come to, given when their article was published.
 *
 * In: the expressions of one article in reading order, and the days within which it was published, or null.
 * Out: for each its TIMEX3 value and its days. In news, partial dates are counted from the article's day; in a
 * narrative (most of its full dates lie far from that day, or none is known) from the date told last. Where
 * only an interval is known for the article, each expression is resolved from both its ends, and its days
 * run from the earliest to the latest: it inherits the interval's width.
 */
import { calendarDay, dayFromIso, isoDay } from './calendar.ts';
import type { DateFound, Resolved } from './form.ts';
import type { Moment } from './moment.ts';
import type { State } from './state.ts';
import { evaluate } from './value.ts';

/** The first and last day, ISO, on which an article can have been published. */
export interface Reference {
  readonly from: string;
  readonly to: string;
}

/** The values of an article's dates, one for each, in order. `reference` is null where nothing is known. */
export function resolveDates(found: readonly DateFound[], reference: Reference | null): readonly Resolved[] {
  const from = reference === null ? null : dayFromIso(reference.from);
  const to = reference === null ? null : dayFromIso(reference.to);
  if (from === null || to === null) return resolveAt(found, null).map(outward);
  const first = resolveAt(found, from);
  if (from === to) return first.map(outward);
  const last = resolveAt(found, to);
  return first.map((early, n) => outward(widened(early, last[n] ?? early)));
}

/** A value on the way: its days, where it has any. */
interface Value {
  readonly timex: string;
  readonly days: { readonly from: number; readonly to: number } | null;
}

function outward({ timex, days }: Value): Resolved {
  return days === null ? { timex, from: null, to: null } : { timex, from: isoDay(days.from), to: isoDay(days.to) };
}

function resolveAt(found: readonly DateFound[], article: number | null): readonly Value[] {
  const narrative = isNarrative(found, article);
  const thread = new Told();
  return found.map((date, n) => {
    const state: State = { article, told: thread.moment, narrative, next: found[n + 1] ?? null };
    const { timex, moment } = evaluate(date, state);
    if (moment !== null && date.type !== 'DURATION' && date.type !== 'SET' && !(narrative && isOwn(date))) {
      thread.tell(moment);
    }
    return { timex, days: moment === null ? null : { from: moment.from, to: moment.to } };
  });
}

/** True where a date is counted from the article's own day: in a narrative it leaves the story where it was. */
const isOwn = ({ form }: DateFound): boolean => form.is === 'shift' && form.from === 'article';

/** Years further than which a date is an aside, unless the next date goes there as well. */
const ASIDE = 12;

/** The date told last, asides left out. */
class Told {
  moment: Moment | null = null;
  #aside: Moment | null = null;

  tell(moment: Moment): void {
    const far = (from: Moment | null): boolean =>
      from !== null && Math.abs(calendarDay(from.from).year - calendarDay(moment.from).year) > ASIDE;
    if (far(this.moment) && (this.#aside === null || far(this.#aside))) {
      this.#aside = moment;
      return;
    }
    this.moment = moment;
    this.#aside = null;
  }
}

/** Dates of a month or a day in another time than the article's, from which on it is a narrative. */
const LEAST_FAR = 2;
const LEAST_YEARS = 8;

/** True where an article tells of another time than its own. */
function isNarrative(found: readonly DateFound[], article: number | null): boolean {
  const full = found.flatMap(({ form }) =>
    form.is === 'fields' && form.fields.year !== undefined ? [form.fields] : [],
  );
  const years = full.flatMap(({ year }) => year ?? []);
  if (article === null) return new Set(years).size >= 2 && years.length >= LEAST_YEARS;
  const own = calendarDay(article).year;
  const isFar = (year: number): boolean => Math.abs(year - own) > 1;
  const far = full.filter(({ year, month }) => month !== undefined && isFar(year ?? own)).length;
  return (far >= LEAST_FAR || years.length >= LEAST_YEARS) && years.filter(isFar).length > 0.6 * years.length;
}

/** One value out of two: the same where they are, else what both have in common, and all the days between. */
function widened(a: Value, b: Value): Value {
  if (a.timex === b.timex) return a;
  if (a.days === null || b.days === null) return { timex: commonTimex(a.timex, b.timex), days: null };
  const days = { from: Math.min(a.days.from, b.days.from), to: Math.max(a.days.to, b.days.to) };
  return { timex: commonTimex(a.timex, b.timex), days };
}

/** What two values share, the rest written as X. */
function commonTimex(a: string, b: string): string {
  const [x, y] = [a.split(/(?=[-T])/), b.split(/(?=[-T])/)];
  if (x.length !== y.length) return 'XXXX-XX-XX';
  const differs = x.findIndex((part, n) => part !== y[n]);
  return x
    .map((part, n) => (n < differs || part === y[n] ? part : part.replace(/[0-9A-Z]/g, 'X')))
    .map((part, n) => (n > differs && !part.startsWith('T') ? part.replace(/[0-9]/g, 'X') : part))
    .join('');
}
