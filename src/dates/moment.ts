/**
 * A stretch of the calendar at one of its grains, and how TIMEX3 writes it.
 *
 * In: years, months, weeks, days. Out: first and last day as numbers, and the value: `2031-04`, `2031-W14`,
 * `2031-SP`, `203`, `BC0480`. Seasons are those of the north, from the first of March, June, September and
 * December; a winter bears the year of its December.
 */
import { calendarDay, dayNumber, daysInMonth, isoDay, weekdayOf, weekOf } from './calendar.ts';
import type { DayPart, Fields, Season, Unit } from './form.ts';

/** How fine a moment is. */
export type Grain =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A stretch of the calendar. */
export interface Moment {
  readonly grain: Grain;
  /** Day numbers, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** The TIMEX3 value. */
  readonly timex: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A year as TIMEX3 writes it: `0480`, `BC0480`. */
export function timexYear(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

/** A day as TIMEX3 writes it. */
export function timexDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${timexYear(year)}-${two(month)}-${two(day)}`;
}

export const dayMoment = (number: number): Moment => ({
  grain: 'day',
  from: number,
  to: number,
  timex: timexDay(number),
});

/** A month; months outside 1 to 12 run on into other years. */
export function monthMoment(year: number, month: number): Moment {
  const from = dayNumber(year, month, 1);
  const at = calendarDay(from);
  return {
    grain: 'month',
    from,
    to: from + daysInMonth(at.year, at.month) - 1,
    timex: `${timexYear(at.year)}-${two(at.month)}`,
  };
}

export const yearMoment = (year: number): Moment => ({
  grain: 'year',
  from: dayNumber(year, 1, 1),
  to: dayNumber(year, 12, 31),
  timex: timexYear(year),
});

/** 199 for the 1990s. */
export const decadeMoment = (decade: number): Moment => ({
  grain: 'decade',
  from: dayNumber(decade * 10, 1, 1),
  to: dayNumber(decade * 10 + 9, 12, 31),
  timex: String(decade).padStart(3, '0'),
});

/** 20 for the twentieth century; -9 for the ninth before our era. */
export function centuryMoment(century: number): Moment {
  const first = century > 0 ? (century - 1) * 100 : century * 100 + 1;
  const timex = century > 0 ? two(century - 1) : `BC${two(-century - 1)}`;
  return { grain: 'century', from: dayNumber(first, 1, 1), to: dayNumber(first + 99, 12, 31), timex };
}

/** The ISO week of a day. */
export function weekMoment(day: number): Moment {
  const monday = day - weekdayOf(day) + 1;
  const { year, week } = weekOf(day);
  return { grain: 'week', from: monday, to: monday + 6, timex: `${timexYear(year)}-W${two(week)}` };
}

/** The weekend of a day's week. */
export function weekendMoment(day: number): Moment {
  const week = weekMoment(day);
  return { grain: 'weekend', from: week.from + 5, to: week.to, timex: `${week.timex}-WE` };
}

const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function seasonMoment(year: number, season: Season): Moment {
  const month = SEASON_START[season];
  return {
    grain: 'season',
    from: dayNumber(year, month, 1),
    to: dayNumber(year, month + 3, 1) - 1,
    timex: `${timexYear(year)}-${season}`,
  };
}

const partsOfYear = (year: number, n: number, of: number, letter: string, grain: Grain): Moment => {
  const months = 12 / of;
  const from = dayNumber(year, (n - 1) * months + 1, 1);
  return { grain, from, to: dayNumber(year, n * months + 1, 1) - 1, timex: `${timexYear(year)}-${letter}${n}` };
};

export const quarterMoment = (year: number, quarter: number): Moment => partsOfYear(year, quarter, 4, 'Q', 'quarter');
export const halfMoment = (year: number, half: number): Moment => partsOfYear(year, half, 2, 'H', 'half');

/** The stretch of a unit that holds a day; null for units of the clock. */
export function momentAround(day: number, unit: Unit): Moment | null {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'day':
      return dayMoment(day);
    case 'weekend':
      return weekendMoment(day);
    case 'week':
      return weekMoment(day);
    case 'month':
      return monthMoment(year, month);
    case 'quarter':
      return quarterMoment(year, Math.floor((month + 2) / 3));
    case 'year':
      return yearMoment(year);
    case 'decade':
      return decadeMoment(Math.floor(year / 10));
    case 'century':
      return centuryMoment(Math.floor(year / 100) + 1);
    default:
      return null;
  }
}

/** A day so many units away; days beyond the end of a month become its last. */
export function daysAway(day: number, count: number, unit: Unit): number {
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200, millennium: 12_000 }[unit as string];
  if (months === undefined)
    return day + Math.round(count * (unit === 'week' || unit === 'weekend' ? 7 : unit === 'day' ? 1 : 0));
  const at = calendarDay(day);
  const total = at.year * 12 + at.month - 1 + Math.trunc(count * months);
  const [year, month] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return dayNumber(year, month, Math.min(at.day, daysInMonth(year, month)));
}

const PART: Readonly<Record<DayPart, string>> = { MO: 'TMO', MI: 'TMI', AF: 'TAF', EV: 'TEV', NI: 'TNI', DT: 'TDT' };

/** The time of day that fields give, as TIMEX3 writes it behind a day; empty where they give none. */
export function timexTime({ hour, minute, part, zone }: Fields): string {
  if (hour === undefined) return part === undefined ? '' : PART[part];
  const time = `T${two(hour)}:${minute === undefined ? '00' : two(minute)}`;
  return zone === 'UTC' || zone === 'GMT' ? `${time}Z` : time;
}

/** First and last day as ISO days. */
export function isoDays({ from, to }: Moment): { readonly from: string; readonly to: string } {
  return { from: isoDay(from), to: isoDay(to) };
}
