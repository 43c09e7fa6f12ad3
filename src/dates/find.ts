/**
 * Finds the temporal expressions of one article.
 *
 * In: a text, the article's span, and what is known of its language. Out: what each expression says, in
 * reading order, none inside another. Method: at each word that may begin one, the longest of all forms is
 * taken. Whether a date is past or future is taken from the tense of the verb that governs it, and kept with
 * its reason. It does not say which day is meant: that is `resolve`'s.
 */
import type { Analysis } from '../language/index.ts';
import type { Span } from '../text/index.ts';
import { directionOf } from './direction.ts';
import type { DateFound, Fields, Form } from './form.ts';
import { expressionAt } from './grammar.ts';
import type { Match } from './match.ts';
import { dayAfter } from './rules/month-day.ts';
import { secondYear } from './rules/year.ts';
import { Scan } from './scan.ts';

/** Temporal expressions inside `within`, in reading order. */
export function findDates(text: string, within: Span, analysis: Analysis): readonly DateFound[] {
  const scan = new Scan(text, within);
  const found: DateFound[] = [];
  let last: { readonly to: number; readonly fields: Fields } | null = null;
  for (let i = 0; i < scan.count; ) {
    const named: Named | null = scan.mayBegin(i) ? longer(borrowed(scan, i, last), expressionAt(scan, i)) : null;
    if (named === null) {
      i++;
      continue;
    }
    const { rule, match }: Named = named;
    const span = spanOf(scan, i, match);
    found.push({
      kind: 'date',
      ...span,
      rule,
      type: match.type,
      form: match.form,
      how: match.how ?? howOf(match.form),
      direction: directionOf(match.form, span, analysis, text),
    });
    last = match.form.is === 'fields' ? { to: match.to, fields: match.form.fields } : null;
    i = match.to;
  }
  shareYears(text, found);
  return found;
}

interface Named {
  readonly rule: string;
  readonly match: Match;
}

/** The longer of two readings, the first where they are equal. */
function longer(a: Named | null, b: Named | null): Named | null {
  if (a === null || b === null) return a ?? b;
  return b.match.to > a.match.to ? b : a;
}

/** A number that borrows from the date before it: "May 5–8", "1939–45". */
function borrowed(scan: Scan, i: number, last: { readonly to: number; readonly fields: Fields } | null): Named | null {
  if (last === null || i - last.to > 1) return null;
  const day = dayAfter(scan, i, last);
  if (day !== null) return { rule: 'day-after', match: day };
  const { year, month } = last.fields;
  const second = year === undefined || month !== undefined ? null : secondYear(scan, i, { to: last.to, year });
  return second === null ? null : { rule: 'second-year', match: second };
}

function spanOf(scan: Scan, i: number, { to, start, end }: Match): Span {
  return { start: start ?? scan.at(i)?.start ?? 0, end: end ?? scan.at(to - 1)?.end ?? 0 };
}

/** Explicit where the words fix it without help: a year, a length, a set. */
function howOf(form: Form): DateFound['how'] {
  switch (form.is) {
    case 'fields':
      return explicitFields(form.fields) && form.which === undefined ? 'explicit' : 'relative';
    case 'part':
      return howOf(form.of);
    case 'duration':
    case 'every':
    case 'range':
      return 'explicit';
    case 'anniversary':
      return 'anniversary';
    default:
      return 'relative';
  }
}

const explicitFields = ({ year, shortYear, decade, century, month, day }: Fields): boolean =>
  year !== undefined ||
  shortYear !== undefined ||
  decade !== undefined ||
  century !== undefined ||
  (month !== undefined && day !== undefined);

const RANGE = /^(?:\s{0,2}[-\u2010-\u2015]\s{0,2}|\s(?:and|to|until|or|through|till)\s(?:the\s)?|,\s(?:and\s)?)$/;

/** "26 June – 4 August 1952", "in August and September 1914": the year that closes a range or list is also its first part's. */
function shareYears(text: string, found: DateFound[]): void {
  for (let n = found.length - 2; n >= 0; n--) {
    const [date, next] = [found[n], found[n + 1]];
    if (date?.form.is !== 'fields' || next?.form.is !== 'fields' || next.start - date.end > 10) continue;
    const [own, other] = [date.form.fields, next.form.fields];
    if (
      own.year !== undefined ||
      own.shortYear !== undefined ||
      other.year === undefined ||
      !RANGE.test(text.slice(date.end, next.start))
    )
      continue;
    const [first, last] = [placeInYear(own), placeInYear(other)];
    if (first === null || last === null || (own.day === undefined) !== (other.day === undefined)) continue;
    const fields = { ...own, year: first <= last ? other.year : other.year - 1 };
    found[n] = { ...date, form: { ...date.form, fields }, how: 'explicit' };
  }
}

const SEASON_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

function placeInYear({ month, day, season }: Fields): number | null {
  if (season !== undefined) return SEASON_MONTH[season] * 32;
  return month === undefined ? null : month * 32 + (day ?? 0);
}
