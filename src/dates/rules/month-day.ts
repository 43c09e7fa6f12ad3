/**
 * Days with the month in letters, in either order, with or without a year: "March 9, 2031", "the 9th of
 * March", "February 25/26, 1992"; and what damage makes of them: "Feb. 2526, 1992".
 */
import { daysInMonth } from '../calendar.ts';
import type { Fields } from '../form.ts';
import { dayOfMonth, fieldsMatch, fullYear, type Match, ordinalOf } from '../match.ts';
import type { Lexeme, Scan } from '../scan.ts';

const MONTH_GAP = /^[ -]$|^\. ?$/;

/** "March 9, 2031", "March 9th", "Mar. 9/10 2031". */
export function monthDay(scan: Scan, i: number): Match | null {
  const name = scan.at(i);
  const month = name?.meaning.month;
  if (!name || month === undefined || !name.capital) return null;
  let at = i + 1;
  if (scan.is(at, 'the')) at++;
  const number = scan.at(at);
  if (number === undefined || !MONTH_GAP.test(number.gap)) return null;
  const damaged = /^(\d\d)(\d\d)$/.exec(number.word);
  const [first, second] = damaged ? [Number(damaged[1]), Number(damaged[2])] : [dayOfMonth(number), 0];
  if (damaged && !(second === first + 1 && second <= 31 && yearAfter(scan, at + 1).year !== 0)) return null;
  if (first === 0 || isClock(scan, at) || (at > i + 1 && ordinalOf(number) === 0)) return null;
  return complete(scan, at + 1, month, first, second, true);
}

/** "9 March 2031", "the 9th of March", "9/10 March". */
export function dayMonth(scan: Scan, i: number): Match | null {
  let at = i;
  if (scan.at(at)?.word === 'the') at++;
  const number = scan.at(at);
  const spelt = number?.meaning.ordinal ?? 0;
  const day = dayOfMonth(number) || (at > i && spelt > 0 && spelt <= 31 ? spelt : 0);
  if (number === undefined || day === 0 || (at > i && number.gap !== ' ')) return null;
  let [lastDay, next] = [0, at + 1];
  const other = scan.at(next);
  if (other?.gap === '/' && dayOfMonth(other) > 0) [lastDay, next] = [dayOfMonth(other), next + 1];
  if (scan.is(next, 'of')) next++;
  const name = scan.at(next);
  const month = name?.meaning.month;
  if (!name || month === undefined || !name.capital || !/^[ -]$/.test(name.gap)) return null;
  if (spelt > 0 && next === at + 1) return null;
  return complete(scan, next + 1, month, day, lastDay, false);
}

function complete(
  scan: Scan,
  next: number,
  month: number,
  day: number,
  last: number,
  monthFirst: boolean,
): Match | null {
  let [lastDay, at] = [last, next];
  const other = scan.at(at);
  if (lastDay === 0 && monthFirst && other?.gap === '/' && dayOfMonth(other) > 0)
    [lastDay, at] = [dayOfMonth(other), at + 1];
  if (lastDay > 0 && lastDay <= day) return null;
  const { year, to } = yearAfter(scan, at);
  const fields: Fields = { month, day, ...(lastDay > 0 ? { lastDay } : {}), ...(year === 0 ? {} : { year }) };
  if (day > daysInMonth(2000, month)) return null;
  return fieldsMatch(to, fields);
}

/** A year behind a day or month: ", 2031", " 2031", " of 2031"; 0 where none. */
export function yearAfter(scan: Scan, i: number): { readonly year: number; readonly to: number } {
  const at = scan.is(i, 'of', 'in') ? i + 1 : i;
  const lexeme = scan.at(at);
  const year = fullYear(lexeme);
  if (year === 0 || lexeme === undefined || !/^[ -]$|^, ?$|^\. ?$|^\., $/.test(lexeme.gap)) return { year: 0, to: i };
  return countsThings(scan, at) ? { year: 0, to: i } : { year, to: at + 1 };
}

/** "in March, 2000 soldiers": a comma and a noun make a number of the year. */
function countsThings(scan: Scan, at: number): boolean {
  const lexeme = scan.at(at);
  const next = scan.at(at + 1);
  return (
    lexeme?.gap.startsWith(',') === true &&
    next?.gap === ' ' &&
    /^(?:people|troops|men|women|soldiers|children|workers)$/.test(next.word)
  );
}

/** "May 9:30" and "March 9 pm" are clock times. */
function isClock(scan: Scan, at: number): boolean {
  const next = scan.at(at + 1);
  return next?.gap === ':' && /^\d\d/.test(next.word);
}

/** "9 and 10 March", "5–8 May 2031": the number before, which borrows its month. */
export function dayBefore(scan: Scan, i: number): Match | null {
  let at = i;
  if (scan.at(at)?.word === 'the') at++;
  const day = dayOfMonth(scan.at(at));
  if (day === 0 || (at > i && scan.at(at)?.gap !== ' ')) return null;
  const next = connected(scan, at + 1);
  if (next < 0) return null;
  const after = dayMonth(scan, next) ?? dayBefore(scan, next);
  if (after?.form.is !== 'fields') return null;
  const { lastDay: _, ...fields } = after.form.fields;
  return fieldsMatch(at + 1, { ...fields, day });
}

/** Number of the word after "and", "to", "or", "-" or a comma; -1 where nothing connects. */
function connected(scan: Scan, i: number): number {
  const lexeme = scan.at(i);
  if (lexeme === undefined) return -1;
  if (lexeme.gap === '-' || lexeme.gap === ' - ' || lexeme.gap === ', ') return i;
  if (lexeme.gap === ' ' && ['and', 'to', 'or', 'until', 'through'].includes(lexeme.word)) return i + 1;
  return -1;
}

/** "May 5–8", "May 5 and 6": the number behind, which borrows the month of the match that ended before it. */
export function dayAfter(
  scan: Scan,
  i: number,
  before: { readonly to: number; readonly fields: Fields } | null,
): Match | null {
  const number: Lexeme | undefined = scan.at(i);
  const day = dayOfMonth(number);
  if (before === null || day === 0 || number === undefined) return null;
  const { month, year, day: first } = before.fields;
  if (month === undefined || first === undefined || day <= first || connected(scan, before.to) !== i) return null;
  const next = scan.at(i + 1);
  if (
    next !== undefined &&
    next.gap === ' ' &&
    /^[a-z]/.test(next.word) &&
    !next.capital &&
    next.meaning.unit !== undefined
  )
    return null;
  const behind = yearAfter(scan, i + 1);
  if (
    number.gap === ' ' &&
    /^[\d]+$/.test(number.word) &&
    behind.year === 0 &&
    next?.gap === ' ' &&
    /s$/.test(next.word) &&
    !/^(?:was|is|as|this)$/.test(next.word)
  )
    return null;
  const own = behind.year === 0 ? year : behind.year;
  return fieldsMatch(behind.to, { month, day, ...(own === undefined ? {} : { year: own }) });
}
