/**
 * All forms of temporal expressions, in one ordered list; the longest that begins at a word counts, and of
 * equally long ones the one named first. A new form is a new file in `rules/` and a line here.
 */
import { KIND } from './kinds.ts';
import type { Match, Rule } from './match.ts';
import { ago, dayBeside, dayYearsAgo } from './rules/ago.ts';
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
import {
  consecutiveUnit,
  countedUnit,
  dateWithPart,
  endOfUnit,
  namedPeriod,
  ordinalPart,
  partOfDate,
  portion,
} from './rules/portion.ts';
import { quarterRule, season, yearSeason } from './rules/season.ts';
import { partAlone, partOfDay, today } from './rules/today.ts';
import { vagueReference } from './rules/vague.ts';
import { weekday, weekdayWith } from './rules/weekday.ts';
import { thatTime, thePeriod, which } from './rules/which.ts';
import { shortYear, year, yearOfEra } from './rules/year.ts';
import type { Scan } from './scan.ts';

const MOST_NESTED = 3;

const reads = new WeakMap<Scan, Map<number, Match | null>>();

/** Reads an expression that stands inside another; what it read at a word is kept, as several rules ask. */
const inner: Rule = (scan, i, depth) => {
  if (depth >= MOST_NESTED || !scan.known(i)) return null;
  const key = i * MOST_NESTED + depth;
  let kept = reads.get(scan);
  if (kept === undefined) {
    kept = new Map();
    reads.set(scan, kept);
  }
  const read = kept.get(key);
  if (read !== undefined) return read;
  const match = longestNamed(NESTED, scan, i, depth + 1)?.match ?? null;
  kept.set(key, match);
  return match;
};

/** A rule's name, the kinds of word it begins with, and the rule. */
type Named = readonly [string, number, Rule];

const PLAIN: readonly Named[] = [
  ['iso-date', KIND.digit, isoDate],
  ['date-in-numbers', KIND.digit, slashedDate],
  ['month-day', KIND.month, monthDay],
  ['day-month', KIND.digit | KIND.the, dayMonth],
  ['feast', KIND.feast | KIND.which, feast],
  ['month', KIND.month, month],
  ['year-of-era', KIND.digit | KIND.era, yearOfEra],
  ['year', KIND.digit, year],
  ['short-year', KIND.digit, shortYear],
  ['decade', KIND.digit | KIND.the, decade],
  ['century', KIND.digit | KIND.ordinal | KIND.the | KIND.number, century],
  ['weekday', KIND.weekday, weekday],
  ['season', KIND.season | KIND.the, season],
  ['year-season', KIND.digit, yearSeason],
  ['today', KIND.deictic | KIND.portion | KIND.later, today],
  ['part-of-day', KIND.which | KIND.the, partOfDay],
  ['which', KIND.which | KIND.the | KIND.later | KIND.portion | KIND.number, which],
  ['the-period', KIND.the, thePeriod],
];

/** Forms that may stand inside others. */
const NESTED: readonly Named[] = [
  ...PLAIN,
  ['weekday-date', KIND.weekday, weekdayWith(inner)],
  ['quarter', KIND.the | KIND.ordinal | KIND.digit | KIND.quarter, quarterRule(inner)],
  ['day-beside', KIND.the, dayBeside(inner)],
  ['named-period', KIND.the, namedPeriod(inner)],
  ['portion', KIND.the | KIND.portion | KIND.later, portion(inner)],
];

const ALL: readonly Named[] = [
  ...NESTED,
  ['day-before', KIND.digit | KIND.the, dayBefore],
  ['day-alone', KIND.the, dayAlone],
  ['part-alone', KIND.the | KIND.part, partAlone],
  ['that-time', KIND.the | KIND.which, thatTime],
  ['clock', KIND.digit | KIND.number | KIND.part | KIND.about | KIND.unit, clock],
  [
    'clock-day',
    KIND.digit |
      KIND.number |
      KIND.part |
      KIND.about |
      KIND.unit |
      KIND.month |
      KIND.weekday |
      KIND.deictic |
      KIND.feast |
      KIND.which,
    clockWithDay(inner),
  ],
  ['part-of-date', KIND.the | KIND.part | KIND.portion | KIND.small, partOfDate(inner)],
  ['date-part', KIND.digit | KIND.month | KIND.weekday | KIND.deictic | KIND.feast | KIND.which, dateWithPart(inner)],
  ['end-of-unit', KIND.unit, endOfUnit],
  ['consecutive-unit', KIND.the | KIND.own | KIND.era | KIND.ordinal, consecutiveUnit],
  ['counted-unit', KIND.the, countedUnit],
  ['ordinal-part', KIND.the, ordinalPart(inner)],
  ['day-years-ago', KIND.digit | KIND.month | KIND.weekday | KIND.the, dayYearsAgo(inner)],
  ['ago-later', KIND.about | KIND.number | KIND.digit | KIND.compared | KIND.unit, ago(inner)],
  ['years-on', KIND.number | KIND.digit, yearsOn(inner)],
  ['anniversary', KIND.the | KIND.own | KIND.number | KIND.ordinal | KIND.digit | KIND.which, anniversary(inner)],
  ['leading-duration', KIND.the | KIND.own | KIND.which | KIND.ordinal | KIND.vague, leadingDuration],
  ['duration', KIND.about | KIND.number | KIND.digit | KIND.compared | KIND.the, duration],
  ['bare-duration', KIND.unit, bareDuration],
  ['every', KIND.every, every],
  ['times', KIND.times, times],
  ['adverb', KIND.set, adverb],
  ['vague', KIND.vague | KIND.the, vagueReference],
];

/** The rules of a list that can begin with words of these kinds. */
function asked(rules: readonly Named[], kinds: number): readonly Named[] {
  let known = byKinds.get(rules);
  if (known === undefined) {
    known = new Map();
    byKinds.set(rules, known);
  }
  let list = known.get(kinds);
  if (list === undefined) {
    list = rules.filter(([, mask]) => (mask & kinds) !== 0);
    known.set(kinds, list);
  }
  return list;
}

const byKinds = new Map<readonly Named[], Map<number, readonly Named[]>>();

function longestNamed(
  rules: readonly Named[],
  scan: Scan,
  i: number,
  depth: number,
): { readonly rule: string; readonly match: Match } | null {
  if (!scan.mayBegin(i)) return null;
  const kinds = scan.at(i)?.kinds ?? 0;
  let best: { rule: string; match: Match } | null = null;
  for (const [rule, , read] of asked(rules, kinds)) {
    const match = read(scan, i, depth);
    if (match !== null && (best === null || match.to > best.match.to)) best = { rule, match };
  }
  return best;
}

/** The expression that begins at word `i`, with the name of its rule; null where none does. */
export function expressionAt(scan: Scan, i: number): { readonly rule: string; readonly match: Match } | null {
  return longestNamed(ALL, scan, i, 0);
}
