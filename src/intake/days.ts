/**
 * The day that a given date names.
 *
 * In: a date as a record or a page gives it. Out: the day as written, `YYYY-MM-DD`, or null. Accepted
 * are ISO 8601 days, alone or followed by a time (`2031-04-02`, `2031-04-02T23:30:00-05:00`): the day
 * is that of the writer's own clock and is not moved to another time zone. A year or month alone, and
 * days that the calendar does not have, are null.
 */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}[:\d.,+\-\sZzA-Z]{0,40})?$/;

/** The day of an ISO date or date-time; null where it is none. */
export function dayOf(given: string): string | null {
  const found = ISO.exec(given.trim().slice(0, 80));
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}
