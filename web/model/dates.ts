/**
 * Days: ISO days as numbers, and as people write them.
 *
 * In: ISO days (`2031-04-12`, also years before our era, `-0479-08-01`), spans of them as the server
 * gives them. Out: numbers of days since 1970-01-01, and English words. Method: Howard Hinnant's
 * civil-day arithmetic on the proleptic Gregorian calendar. It knows no time of day and no zone.
 */
import type { PublishedShape } from '../../src/server/shapes.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** An ISO day taken apart; null where it is not one. */
export function civil(iso: string): Civil | null {
  const match = /^([+-]?\d{4,6})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Civil): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day of a number, `dayNumber` turned round. */
export function civilOf(number: number): Civil {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** An ISO day as a number; null where it is none. */
export function dayOf(iso: string | null): number | null {
  const found = iso === null ? null : civil(iso);
  return found && dayNumber(found);
}

/** A number of days as an ISO day. */
export function isoOf(number: number): string {
  const { year, month, day } = civilOf(number);
  const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return `${years}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The name of a month, 1 to 12; short has three letters. */
export function monthName(month: number, short = false): string {
  const name = MONTHS[month - 1] ?? '';
  return short ? name.slice(0, 3) : name;
}

const yearName = (year: number): string => (year > 0 ? String(year) : `${1 - year} BCE`);

/** `14 March 2011`, or short `14 Mar 2011`. What is no ISO day is given back as it is. */
export function writeDay(iso: string, short = false): string {
  const found = civil(iso);
  return found ? `${found.day} ${monthName(found.month, short)} ${yearName(found.year)}` : iso;
}

function lastOfMonth({ year, month }: Civil): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayNumber(next) - 1;
}

/** A text with its ISO days as people write them: the notes of the study name days so. */
export function writeDays(text: string): string {
  return text.replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => writeDay(day));
}

export type DateKind = 'day' | 'month' | 'year' | 'between' | 'open' | 'none';

/** What is known: a day, just a month or year, two ends, one end, or nothing. */
export function kindOf({ from, to }: Pick<PublishedShape, 'from' | 'to'>): DateKind {
  if (from === null && to === null) return 'none';
  if (from === null || to === null) return 'open';
  if (from === to) return 'day';
  const a = civil(from);
  const b = civil(to);
  if (!a || !b || a.day !== 1 || a.year !== b.year) return 'between';
  if (a.month === b.month && dayNumber(b) === lastOfMonth(a)) return 'month';
  return a.month === 1 && b.month === 12 && b.day === 31 ? 'year' : 'between';
}

/** Two days as one writes a span: `14 to 22 March 2011`, `14 March to 3 April 2011`. */
export function writeSpan(from: string, to: string, short = false): string {
  const a = civil(from);
  const b = civil(to);
  if (!a || !b || from === to) return writeDay(from, short);
  if (a.year !== b.year) return `${writeDay(from, short)} to ${writeDay(to, short)}`;
  if (a.month !== b.month) return `${a.day} ${monthName(a.month, short)} to ${writeDay(to, short)}`;
  return `${a.day} to ${writeDay(to, short)}`;
}

/** When an article was published, in words: `14 Mar 2011`, `March 2013`, `21 Jun 2012 – 12 Mar 2013`. */
export function writePublished(published: PublishedShape, short = true): string {
  const { from, to } = published;
  const kind = kindOf(published);
  if (from === null || to === null) {
    if (from !== null) return `not before ${writeDay(from, short)}`;
    return to === null ? 'undated' : `not after ${writeDay(to, short)}`;
  }
  if (kind === 'day') return writeDay(from, short);
  const start = civil(from);
  if (start && kind === 'month') return `${monthName(start.month)} ${yearName(start.year)}`;
  if (start && kind === 'year') return yearName(start.year);
  return short ? `${writeDay(from, true)} – ${writeDay(to, true)}` : writeSpan(from, to);
}
