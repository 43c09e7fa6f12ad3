/**
 * All forms of temporal expressions, in one ordered list; the longest that begins at a word counts, and of
 * equally long ones the one named first. A new form is a new file in `rules/` and a line here.
 */
import type { Match, Rule } from './match.ts';
import { agoRules, dayBeside } from './rules/ago.ts';
import { anniversary, yearsOn } from './rules/anniversary.ts';
import { clock, clockWithDay } from './rules/clock.ts';
import { dayAlone } from './rules/day-alone.ts';
import { century, decade } from './rules/decade.ts';
import { bareDuration, duration, leadingDuration } from './rules/duration.ts';
import { adverb, every, times } from './rules/every.ts';
import { feast } from './rules/feast.ts';
import { month } from './rules/month.ts';
import { dayBefore, dayMonth, monthDay } from './rules/month-day.ts';
import { isoDate, slashedDate } from './rules/numeric.ts';
import { dateWithPart, namedPeriod, ordinalPart, partOfDate, portion } from './rules/portion.ts';
import { quarterRule, season, yearSeason } from './rules/season.ts';
import { partOfDay, today } from './rules/today.ts';
import { vagueReference } from './rules/vague.ts';
import { weekday, weekdayWith } from './rules/weekday.ts';
import { thePeriod, which } from './rules/which.ts';
import { shortYear, year, yearOfEra } from './rules/year.ts';
import type { Scan } from './scan.ts';

const MOST_NESTED = 3;

/** Reads an expression that stands inside another. */
const inner: Rule = (scan, i, depth) =>
  depth >= MOST_NESTED || !scan.known(i) ? null : (longestNamed(NESTED, scan, i, depth + 1)?.match ?? null);

type Named = readonly [string, Rule];

const PLAIN: readonly Named[] = [
  ['iso-date', isoDate],
  ['date-in-numbers', slashedDate],
  ['month-day', monthDay],
  ['day-month', dayMonth],
  ['feast', feast],
  ['month', month],
  ['year-of-era', yearOfEra],
  ['year', year],
  ['short-year', shortYear],
  ['decade', decade],
  ['century', century],
  ['weekday', weekday],
  ['season', season],
  ['year-season', yearSeason],
  ['today', today],
  ['part-of-day', partOfDay],
  ['which', which],
];

/** Forms that may stand inside others. */
const NESTED: readonly Named[] = [
  ...PLAIN,
  ['weekday-date', weekdayWith(inner)],
  ['quarter', quarterRule(inner)],
  ['day-beside', dayBeside(inner)],
  ['named-period', namedPeriod(inner)],
  ['portion', portion(inner)],
];

const ALL: readonly Named[] = [
  ...NESTED,
  ['day-before', dayBefore],
  ['day-alone', dayAlone],
  ['the-period', thePeriod],
  ['clock', clock],
  ['clock-day', clockWithDay(inner)],
  ['part-of-date', partOfDate(inner)],
  ['date-part', dateWithPart(inner)],
  ['ordinal-part', ordinalPart(inner)],
  ...agoRules(inner),
  ['years-on', yearsOn(inner)],
  ['anniversary', anniversary(inner)],
  ['leading-duration', leadingDuration],
  ['duration', duration],
  ['bare-duration', bareDuration],
  ['every', every],
  ['times', times],
  ['adverb', adverb],
  ['vague', vagueReference],
];

function longestNamed(
  rules: readonly Named[],
  scan: Scan,
  i: number,
  depth: number,
): { readonly rule: string; readonly match: Match } | null {
  let best: { rule: string; match: Match } | null = null;
  for (const [rule, read] of rules) {
    const match = read(scan, i, depth);
    if (match !== null && (best === null || match.to > best.match.to)) best = { rule, match };
  }
  return best;
}

/** The expression that begins at word `i`, with the name of its rule; null where none does. */
export function expressionAt(scan: Scan, i: number): { readonly rule: string; readonly match: Match } | null {
  return longestNamed(ALL, scan, i, 0);
}
