/**
 * What occasions prove of an article, where other articles tell the day.
 *
 * In: the occasions of a collection. Out: for each article clues by the days of occasions. "Ahead of Tuesday's
 * Tolvery primary" is written in the week before that day, if others tell of "the 9 May primary in Tolvery"; "since
 * the Tolvery primary" at any time after it. The day must be the only one that articles tell for that kind of
 * occasion and that name, or nearly so, and a weekday must fall on it where the collection's weekdays fall at all.
 */
import { type DateFound, dayNumber, weekdayOf } from '../dates/index.ts';
import { OPENING, SOON } from './dating-days.ts';
import type { Occasion } from './dating-occasions.ts';
import type { Period } from './dating-period.ts';
import { type YearlyClue, yearly } from './dating-yearly.ts';

/** A day of the year that an article tells for an occasion. */
interface Entry {
  readonly month: number;
  readonly day: number;
  readonly occasion: Occasion;
}

/** The clues of each article, by its number. */
export function occasionClues(
  occasions: readonly Occasion[],
  period: Period,
): ReadonlyMap<number, readonly YearlyClue[]> {
  const weekdays = keepsWeekdays(occasions, period);
  const almanac = almanacOf(occasions, (date, entry) => !weekdays || fitsWeekday(date, entry, period));
  const clues = new Map<number, YearlyClue[]>();
  for (const occasion of occasions) {
    const window = windowOf(occasion);
    if (window === null) continue;
    const told = almanac(occasion);
    if (told === null) continue;
    const list = clues.get(occasion.article);
    const clue = clueOf(occasion, told, window);
    if (list === undefined) clues.set(occasion.article, [clue]);
    else list.push(clue);
  }
  return clues;
}

/** Of the days told for a name, so much must be one, give or take a few. */
const AGREE = 0.66;
/** Days of one occasion: a convention lasts, and two parties vote a week apart. */
const LASTS = 4;

/** Looks an occasion's day up by its kind and names, among what other places tell. */
function almanacOf(
  occasions: readonly Occasion[],
  fits: (date: DateFound | null, entry: Entry) => boolean,
): (occasion: Occasion) => Entry | null {
  const entries = new Map<string, Entry[]>();
  for (const occasion of occasions) {
    const day = dayTold(occasion.date);
    if (day === null) continue;
    for (const name of occasion.names) {
      const key = `${occasion.kind} ${name}`;
      entries.set(key, [...(entries.get(key) ?? []), { ...day, occasion }]);
    }
  }
  return (asked) => {
    const found = asked.names.flatMap((name) => entries.get(`${asked.kind} ${name}`) ?? []);
    const others = found.filter(({ occasion }) => occasion !== asked && (asked.own || occasion.own));
    return mostTold(ofSort(others, asked.sorts).filter((entry) => fits(asked.date, entry)));
  };
}

/** What is often left out: the day of one party's vote is mostly that of the other's. */
const PARTY = /^(?:republican|democratic|labou?r|conservative|liberal)$/;

/** "The Republican primary" is not dated by the Democratic one; a sort that nobody dates is not dated at all. */
export function ofSort<T extends { readonly occasion: Occasion }>(
  entries: readonly T[],
  sorts: readonly string[],
): readonly T[] {
  if (sorts.length === 0) return entries;
  const fit = entries.filter(({ occasion }) => occasion.sorts.some((each) => sorts.includes(each)));
  const open = entries.filter(({ occasion }) => occasion.sorts.length === 0);
  if (fit.length > 0) return fit;
  return sorts.every((each) => PARTY.test(each)) ? open : [];
}

const place = ({ month, day }: Entry): number => dayNumber(2000, month, day);

/** A name that belongs to the noun counts twice one that only stands in its sentence. */
const weight = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { occasion }) => sum + (occasion.own ? 2 : 1), 0);

/** The day on which nearly all entries agree. */
function mostTold(entries: readonly Entry[]): Entry | null {
  let best: readonly Entry[] = [];
  for (const entry of entries) {
    const near = entries.filter((other) => place(other) - place(entry) >= 0 && place(other) - place(entry) <= LASTS);
    if (weight(near) > weight(best)) best = near;
  }
  return weight(best) >= Math.max(2, AGREE * weight(entries)) ? (best[0] ?? null) : null;
}

/** A day with its month. */
function dayTold(date: DateFound | null): { readonly month: number; readonly day: number } | null {
  if (date?.form.is !== 'fields' || date.form.from === 'text') return null;
  const { month, day } = date.form.fields;
  return month === undefined || day === undefined ? null : { month, day };
}

type Window = Pick<YearlyClue, 'least' | 'most' | 'firm' | 'hook'>;

/** Days after an occasion, or before it, within which it is spoken of without its day. */
const PAST = 200;
const AHEAD = 150;

/** When an article is written, counted from the occasion: by the date beside it, else by its side. */
export function windowOf({ date, side, own, until, start }: Occasion): Window | null {
  if (until !== null && own) return { least: -until.most, most: -until.least, firm: 'both' };
  if (date === null) {
    if (!own || side === null) return null;
    if (start < OPENING && side.to === 'past') return { least: 0, most: SOON, firm: 'both', hook: 'least' };
    return side.to === 'past' ? { least: 0, most: PAST, firm: 'least' } : { least: -AHEAD, most: 0, firm: 'most' };
  }
  const { form } = date;
  if (form.is === 'fields' && form.fields.weekday !== undefined && form.fields.day === undefined) {
    // "Before Monday's vote" may look back at the week before: a weekday alone says near, and no side.
    if (form.which === 'next') return { least: -14, most: 0, firm: 'both' };
    if (form.which === 'last') return { least: 0, most: 14, firm: 'both' };
    return { least: -7, most: 7, firm: 'both' };
  }
  if (form.is !== 'shift' || form.from !== 'article' || form.count === null) return null;
  if (form.unit === 'day') return { least: -form.count - 1, most: -form.count + 1, firm: 'both' };
  if (form.count === 0 && form.unit === 'month') return { least: -31, most: 31, firm: 'both' };
  if (form.unit === 'week') return { least: -7 * form.count - 6, most: -7 * form.count + 6, firm: 'both' };
  if (form.unit === 'weekend' && form.count !== 0) return null;
  if (form.unit === 'month' && form.count === 1) return { least: -61, most: -1, firm: 'both' };
  if (form.unit === 'month' && form.count === -1) return { least: 1, most: 61, firm: 'both' };
  return null;
}

/** Days by which two parties' votes in one place lie apart. */
const WEEK = 8;

const isOtherParty = ({ sorts }: Occasion, told: Entry): boolean =>
  sorts.some((each) => PARTY.test(each) && !told.occasion.sorts.includes(each));

function clueOf(occasion: Occasion, told: Entry, window: Window): YearlyClue {
  const { article, start, end } = occasion;
  const { date, article: other } = told.occasion;
  const at = { article: other, start: date?.start ?? 0, end: date?.end ?? 0 };
  const side = window.least >= 0 ? 'behind' : window.most <= 0 ? 'ahead' : 'near';
  return {
    ...{ dayIn: yearly(told.month, told.day), at: { article, start, end }, ...window },
    ...(isOtherParty(occasion, told) ? { least: window.least - WEEK, most: window.most + WEEK } : {}),
    strength: window.firm === 'both' ? 0.65 : 0.6,
    says: (iso) => `told as ${side}, and another article gives its day, ${iso}`,
    with: { at, says: `the day of the ${occasion.kind}` },
  };
}

/** The years of a period in which a day falls on a weekday. */
function fitsWeekday(date: DateFound | null, told: Entry, { from, to }: Period): boolean {
  const weekday = weekdayBeside(date);
  if (weekday === null) return true;
  for (let year = yearOf(from); year <= yearOf(to) + 1; year++) {
    const day = dayNumber(year, told.month, told.day);
    if (day >= from - 30 && day <= to + 180 && weekdayOf(day) === weekday) return true;
  }
  return false;
}

const yearOf = (day: number): number => Math.floor(day / 365.2425) + 1970;

function weekdayBeside(date: DateFound | null): number | null {
  return date?.form.is === 'fields' ? (date.form.fields.weekday ?? null) : null;
}

/** False where the collection's own days with their weekdays do not fall as the calendar has them: then no weekday is asked. */
function keepsWeekdays(occasions: readonly Occasion[], period: Period): boolean {
  let [fit, not] = [0, 0];
  for (const { date } of occasions) {
    const day = dayTold(date);
    if (day === null || weekdayBeside(date) === null) continue;
    if (fitsWeekday(date, { ...day, occasion: occasions[0] as Occasion }, period)) fit++;
    else not++;
  }
  return fit >= not;
}
