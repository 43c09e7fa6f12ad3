/**
 * A day written out in a line, as an ISO day.
 *
 * In: a short string. Out: `YYYY-MM-DD` and where in the string it stands; null where no whole day is
 * written or where it could be two (03/04/2016). English month names and ISO form only; no inference.
 */

/** A day, and where in the line it is written. */
export interface WrittenDay {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMES = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const MONTH_FIRST = new RegExp(`\\b${NAMES} {1,2}(\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? {1,2}${NAMES},? {1,2}(\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const NUMBERS = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/;

function isoOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1000) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The first whole day written in a line; blanks must be plain spaces. */
export function writtenDay(line: string): WrittenDay | null {
  const found = (match: RegExpExecArray | null, year: number, month: number, day: number): WrittenDay | null => {
    const iso = match === null ? null : isoOf(year, month, day);
    return match === null || iso === null ? null : { iso, start: match.index, end: match.index + match[0].length };
  };
  const iso = ISO.exec(line);
  if (iso !== null) return found(iso, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst !== null) {
    return found(monthFirst, Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]));
  }
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst !== null) return found(dayFirst, Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const numbers = NUMBERS.exec(line);
  const [one, two] = [Number(numbers?.[1]), Number(numbers?.[2])];
  if (one > 12 && two <= 12) return found(numbers, Number(numbers?.[3]), two, one);
  if (two > 12 && one <= 12) return found(numbers, Number(numbers?.[3]), one, two);
  return null;
}
