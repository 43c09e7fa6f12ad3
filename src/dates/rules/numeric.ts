/**
 * Dates in numbers: 2031-04-02, 4/2/31, 02.04.2031, with an ISO time behind; "9/11".
 *
 * Where the order of day and month is open, the article's own habit with month names decides; else the
 * month comes first with "/", the day with ".".
 */
import type { Fields } from '../form.ts';
import { fieldsMatch, type Match } from '../match.ts';
import type { Scan } from '../scan.ts';

const ISO_TIME = /^(\d{2})t(\d{2})$/;

/** 2031-04-02, 2031-04, 2031/04/02, 2031-04-02T10:30. */
export function isoDate(scan: Scan, i: number): Match | null {
  const [year, month, day] = [scan.at(i), scan.at(i + 1), scan.at(i + 2)];
  if (year?.figures?.length !== 4 || !month || !/^\d{2}$/.test(month.word) || !/^[-/]$/.test(month.gap)) return null;
  const fields: Fields = { year: Number(year.word), month: Number(month.word) };
  if (Number(month.word) < 1 || Number(month.word) > 12) return null;
  if (day === undefined || day.gap !== month.gap)
    return month.gap === '-' && isMonthAlone(scan, i) ? fieldsMatch(i + 2, fields) : null;
  const timed = ISO_TIME.exec(day.word);
  const dayOf = Number(timed?.[1] ?? day.word);
  if (!(dayOf >= 1 && dayOf <= 31) || (timed === null && !/^\d{2}$/.test(day.word))) return null;
  if (timed === null) return fieldsMatch(i + 3, { ...fields, day: dayOf });
  const minute = scan.at(i + 3);
  if (minute?.gap !== ':') return null;
  let to = i + 4;
  while (scan.at(to)?.gap === ':' || scan.at(to)?.gap === '.') to++;
  return fieldsMatch(to, {
    ...fields,
    day: dayOf,
    hour: Number(timed[2]),
    minute: Number.parseInt(minute.word, 10),
    sureHour: true,
  });
}

/** "2004-05" may as well be two years: a month only where the second number cannot be the year after. */
function isMonthAlone(scan: Scan, i: number): boolean {
  const [year, month] = [Number(scan.at(i)?.word), Number(scan.at(i + 1)?.word)];
  return month <= year % 100;
}

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;

/** 4/2/2031, 02-04-2031, 2.4.2031. */
export function slashedDate(scan: Scan, i: number): Match | null {
  const first = scan.at(i);
  if (first === undefined || /[/-]$/.test(first.gap)) return null;
  const dotted = DOTTED.exec(first.word);
  if (dotted !== null) return inOrder(scan, i + 1, Number(dotted[1]), Number(dotted[2]), dotted[3] ?? '', true);
  const [second, third] = [scan.at(i + 1), scan.at(i + 2)];
  if (!/^\d{1,2}$/.test(first.word) || !second || !/^\d{1,2}$/.test(second.word)) return null;
  if (first.word === '9' && second.word === '11' && second.gap === '/' && third?.gap !== '/') {
    return fieldsMatch(i + 2, { year: 2001, month: 9, day: 11 });
  }
  if (!third || !/^[/-]$/.test(second.gap) || third.gap !== second.gap) return null;
  if (!/^\d{4}$|^\d{2}$/.test(third.word) || (second.gap === '-' && third.word.length !== 4)) return null;
  return inOrder(scan, i + 3, Number(first.word), Number(second.word), third.word, false);
}

function inOrder(scan: Scan, to: number, a: number, b: number, year: string, dots: boolean): Match | null {
  const daysFirst = a > 12 || (b <= 12 && (scan.dayFirst || dots));
  const [day, month] = daysFirst ? [a, b] : [b, a];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const fields: Fields = { month, day };
  return fieldsMatch(
    to,
    year.length === 4 ? { ...fields, year: Number(year) } : { ...fields, shortYear: Number(year) },
  );
}
