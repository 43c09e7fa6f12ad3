/**
 * Days as numbers: the proleptic Gregorian calendar, both ways.
 *
 * Day 0 is 1970-01-01; years are astronomical, so that 1 BC is 0. Method: Howard Hinnant, "chrono-compatible
 * low-level date algorithms", days from civil and back. No clock, no zones.
 */

/** A day of the calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a day. Months and days outside their bounds run on into the next ones. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1);
  const monthOfYear = months - Math.floor(months / 12) * 12;
  const shifted = Math.floor(months / 12) - (monthOfYear < 2 ? 1 : 0);
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((monthOfYear + 10) % 12) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + dayOfYear - 719_468;
}

/** The day that a number stands for. */
export function calendarDay(number: number): CalendarDay {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const dayOfYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Days of a month. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The ISO week of a day, and the year that the week belongs to. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Four figures at least; years before 0 with a minus sign. */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The ISO day of a number: `2031-04-02`, `-0479-08-27`. */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

const ISO = /^(-?\d{4,6})-(\d{2})-(\d{2})$/;

/** The number of an ISO day; null where it is none. */
export function dayFromIso(iso: string): number | null {
  const found = ISO.exec(iso);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}

/** The `n`th such weekday from one day to another, counted from the end where `n` is negative; null where there is none. */
export function nthInSpan(from: number, to: number, weekday: number, n: number): number | null {
  const day =
    n < 0
      ? to - ((weekdayOf(to) - weekday + 7) % 7) + 7 * (n + 1)
      : from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (n - 1);
  return day < from || day > to ? null : day;
}
