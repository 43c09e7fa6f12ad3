/**
 * What the dates in an article prove of the day on which it was written.
 *
 * In: an article's temporal expressions and its text. Out: constraints: from which day on, until which day, how
 * sure, and the sentence that says why. What has happened lies behind the writer, what is announced lies
 * ahead; a day named with its weekday and no year is one of these weeks; "today" beside a date is the day
 * itself. A year inside a name ("the 2032 election") proves nothing.
 */
import { calendarDay, type DateFound, dayNumber, type Fields, feastDays, weekdayOf } from '../dates/index.ts';

/** Days, as numbers, between which an article was written, as one expression proves; null where a side is open. */
export interface Constraint {
  readonly from: number | null;
  readonly to: number | null;
  /** 0 to 1: of contradicting constraints the weaker goes. */
  readonly strength: number;
  /** Where it stands. */
  readonly at: { readonly article: number; readonly start: number; readonly end: number };
  /** A sentence without its closing stop. */
  readonly says: string;
  /** What stands in another article and is part of the proof. */
  readonly with?: Pick<Constraint, 'at' | 'says'>;
}

/** A stretch of days told in an article. */
interface Told {
  readonly from: number;
  readonly to: number;
}

/** An article's number and its text. */
export interface Home {
  readonly article: number;
  readonly text: string;
}

/** The constraints of an article's expressions, in reading order. */
export function constraintsOf(dates: readonly DateFound[], home: Home): readonly Constraint[] {
  const found = dates.flatMap((date) => constraintOf(date, home) ?? []);
  const latest = dates.reduce((most, { form }) => {
    const told = form.is === 'fields' ? toldBy(form.fields) : null;
    return told === null ? most : Math.max(most, told.from);
  }, Number.NEGATIVE_INFINITY);
  // What is announced is the latest that an article tells of; a date before others is history, whatever its verb says.
  return found.filter(({ from, to }) => from !== null || to === null || to >= latest);
}

function constraintOf(date: DateFound, home: Home): Constraint | null {
  if (date.form.is !== 'fields' || date.form.which !== undefined || date.form.from === 'text') return null;
  const { fields } = date.form;
  const told = toldBy(fields);
  const at = { article: home.article, start: date.start, end: date.end };
  if (told === null || date.rule === 'iso-date' || date.rule === 'date-in-numbers' || isLater(date, home.text))
    return null;
  const day = told.to - told.from < 3;
  if (day && isOwnDay(date, home.text)) {
    return { from: told.from, to: told.to, strength: 0.95, at, says: 'the text calls this day its own' };
  }
  if (!day && fields.month === undefined && isName(date, home.text)) return null;
  if (day && isSigned(date, home.text)) {
    return { from: told.from, to: null, strength: 0.9, at, says: 'a letter or statement of that day stands in it' };
  }
  if (date.direction?.to === 'past') {
    if (fields.month === undefined && !isSettled(date, home.text)) return null;
    const strength = day ? 0.9 : fields.month === undefined ? 0.8 : 0.85;
    return {
      from: fields.portion === 'END' ? (told.from + told.to) >> 1 : told.from,
      to: null,
      strength,
      at,
      says: 'told as past, so written then or later',
    };
  }
  if (day && isAnnounced(date, home.text)) {
    return { from: null, to: told.to, strength: 0.6, at, says: 'told as still to come, so written before' };
  }
  return null;
}

/** The days of fields that give their year. */
function toldBy(fields: Fields): Told | null {
  const { year, month, day, lastDay, feast, season, quarter, half } = fields;
  if (year === undefined || season !== undefined || quarter !== undefined || half !== undefined) return null;
  if (feast !== undefined) return feastDays(feast, year)[0] ?? null;
  if (month === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
  if (day === undefined) return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 };
  return { from: dayNumber(year, month, day), to: dayNumber(year, month, lastDay ?? day) };
}

const BEFORE_A_YEAR = /\b(?:in|since|of|during|from|until|early|late|mid|summer|spring|autumn|fall|winter)[\s-]$/i;

/** "the 2032 election": the year belongs to a name, and may lie ahead. */
function isName({ start }: DateFound, text: string): boolean {
  return !BEFORE_A_YEAR.test(text.slice(Math.max(0, start - 12), start));
}

const PLANNED =
  /\b(?:will|would|wo|could|might|may|should|must|shall|by|until|starting|beginning|plan(?:s|ned)?|expect(?:s|ed)?|project(?:s|ed)|goals?|next|future|again|going to|prospects?)\b/i;
const ANNOUNCED = /\b(?:will|scheduled|slated|due|set to|going to|plans? to|shall)\b/i;

/** A bare year may be one that is planned for, unless it is told as a beginning or beside a past date. */
function isSettled({ start, end }: DateFound, text: string): boolean {
  const around = text.slice(Math.max(0, start - 140), end + 60);
  return /\b(?:in|since|of|during)\s$/i.test(text.slice(Math.max(0, start - 7), start)) && !PLANNED.test(around);
}

const SCHEDULED = /\b(?:begins|starts|opens|ends|falls|takes place|is (?:scheduled|due|set|planned))\b[^.!?]{0,40}$/i;

/** True where its sentence announces a date. */
function isAnnounced({ start, end, direction }: DateFound, text: string): boolean {
  const before = text.slice(Math.max(0, start - 70), start).replace(/^[\s\S]*[.!?]\s/, '');
  if (direction?.to !== 'past' && SCHEDULED.test(before)) return true;
  if (direction?.to !== 'future' || direction.why.includes('infinitive')) return false;
  const after = /^[^.!?\r\n]{0,60}/.exec(text.slice(end))?.[0] ?? '';
  return ANNOUNCED.test(before) || /^,[^,]{0,50}\bwill\b/.test(after);
}

/** "Varn, 7 September 2031.": the day under a letter or a statement. */
function isSigned({ start, end }: DateFound, text: string): boolean {
  return (
    /\p{Lu}\p{L}+,\s$/u.test(text.slice(Math.max(0, start - 25), start)) &&
    /^[.]?[\u201d"']?\s*(?:$|[\r\n])|^[.]?[\u201d"']/.test(text.slice(end, end + 4))
  );
}

/** A day alone on a last line is that of a notice added later, or of another page. */
function isLater({ start, end }: DateFound, text: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return /(?:[.\u201d"')]\s?|[\r\n]\s?)$/.test(before) && /^\.?\s*(?:$|[\r\n])/.test(text.slice(end, end + 3));
}

/** "today, 9 March 2031", "for Wednesday, 3 February 2031" in a heading sentence is not taken: only "today" is sure. */
function isOwnDay({ start, end }: DateFound, text: string): boolean {
  return (
    /\btoday,?\s(?:is\s)?$/i.test(text.slice(Math.max(0, start - 12), start)) ||
    /^,?\s(?:today|this day)\b/i.test(text.slice(end, end + 9))
  );
}

/** Days within which a paper names a day by its weekday. */
const WEEK = 7;

/** The years in which a day with its weekday, or a feast with its weekday, can be meant. */
export function yearsOfWeekday(fields: Fields, from: number, to: number): readonly Told[] {
  const { month, day, weekday, feast } = fields;
  if (weekday === undefined && feast === undefined) return [];
  const years: Told[] = [];
  for (let year = calendarDay(from).year; year <= calendarDay(to).year; year++) {
    const told =
      feast === undefined
        ? month === undefined || day === undefined
          ? null
          : { from: dayNumber(year, month, day), to: dayNumber(year, month, day) }
        : (feastDays(feast, year)[0] ?? null);
    if (told === null || (weekday !== undefined && weekdayOf(told.from) !== weekday)) continue;
    years.push({ from: told.from - WEEK, to: told.to + WEEK });
  }
  return years;
}
