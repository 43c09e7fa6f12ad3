/**
 * From dated mentions to events: what tells of one event, in one article or many.
 *
 * In: mentions. Out: a thread for each event that is told at least twice. Method: two mentions are one event
 * where they name the same (a rare name, words, a kind of event) and their days can both hold; or where
 * nearly everything agrees but the days lie a little apart: then the tellings conflict, and the thread says
 * so. Pairs are joined from the surest on, and only while no two mentions of the event stand too far apart.
 * It does not say which day is right, and it joins nothing by the day alone.
 */
import { calendarDay, isoDay } from '../dates/index.ts';
import { accountsOf, oneAccount } from './accounts.ts';
import { apart, bearable, type Likenesses, likenesses } from './event-likeness.ts';
import type { EventMention } from './event-mentions.ts';
import { firstTelling, independentTellings, type Known } from './independence.ts';

/** An event with all its tellings. */
export interface EventThread {
  readonly kind: 'date';
  readonly label: string;
  /** Numbers of its mentions, in reading order. */
  readonly tellings: readonly number[];
  /** Index of the first telling: earliest certain day of its article, then reading order. */
  readonly first: number;
  readonly independent: number;
  /** Number of each telling's account, from 0, that of the first (see `accounts.ts`). */
  readonly accounts: readonly number[];
  /** Null where there is but one telling. */
  readonly agree: boolean | null;
  readonly note: string;
  /** ISO days on which all tellings that agree can hold; the whole stretch told where they conflict. */
  readonly from: string;
  readonly to: string;
  readonly certainty: 'day' | 'month' | 'year' | 'vague';
  /** Numbers of the mentions that tell of it by an anniversary: their own day is the one on which it is kept. */
  readonly anniversaries: readonly number[];
}

/** The events, in the order of their first mention. Mentions stand in the reading order of the collection. */
export function gatherEvents(mentions: readonly EventMention[], known: Known): readonly EventThread[] {
  const { pairs, score } = likenesses(mentions);
  const edges = [...pairs].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const groups = mentions.map((_, n) => [n]);
  const groupOf = mentions.map((_, n) => n);
  for (const { a, b } of edges) {
    const [into, from] = [groupOf[a] ?? a, groupOf[b] ?? b];
    if (into === from) continue;
    const [keep, give] = [groups[into] ?? [], groups[from] ?? []];
    if (!joins(keep, give, mentions, score)) continue;
    groups[into] = [...keep, ...give].sort((x, y) => x - y);
    groups[from] = [];
    for (const n of give) groupOf[n] = into;
  }
  return groups
    .filter((group) => group.length > 1)
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
    .map((group) => threadOf(group, mentions, known));
}

/** Of the pairs that two groups bring together, so many must be alike: no chain of likenesses makes one event. */
const ALIKE = 0.4;

/** Mentions of a large event that speak for all of it. */
const SPEAK = 24;

function joins(
  keep: readonly number[],
  give: readonly number[],
  mentions: readonly EventMention[],
  score: Likenesses['score'],
): boolean {
  const [some, others] = [speakers(keep), speakers(give)];
  let [alike, against, borne] = [0, 0, 0];
  for (const x of some) {
    for (const y of others) {
      const [a, b] = [mentions[x], mentions[y]];
      if (a === undefined || b === undefined || !bearable(a, b)) return false;
      const alikeHere = score(x, y) > 0;
      const conflict = apart(a, b) > 0;
      if (alikeHere) alike++;
      if (conflict && width(a) > DAY) against++;
      if (conflict && alikeHere) borne++;
    }
  }
  // Days that cannot both hold are of one event only where two tellings that contradict each other are alike themselves.
  return alike >= ALIKE * some.length * others.length && (against === 0 || borne > 0);
}

/** All of a small group; of a large one as many, evenly spread. */
function speakers(group: readonly number[]): readonly number[] {
  if (group.length <= SPEAK) return group;
  return Array.from({ length: SPEAK }, (_, n) => group[Math.floor((n * group.length) / SPEAK)] as number);
}

const width = ({ from, to }: EventMention): number => to - from + 1;

function threadOf(group: readonly number[], mentions: readonly EventMention[], known: Known): EventThread {
  const kept = group.filter((n) => mentions[n]?.anniversary === null);
  const tellings = kept.length > 0 ? kept : group;
  const told = tellings.flatMap((n) => mentions[n] ?? []);
  const from = Math.max(...told.map((each) => each.from));
  const to = Math.min(...told.map((each) => each.to));
  const times = new Set(told.flatMap(({ time }) => time ?? []));
  const holds = from <= to;
  const bounds = holds
    ? { from, to }
    : { from: Math.min(...told.map((each) => each.from)), to: Math.max(...told.map((each) => each.to)) };
  const agree = told.length < 2 ? null : holds && times.size <= 1;
  const first = firstTelling(told, known);
  const canBoth = (a: EventMention, b: EventMention): boolean =>
    a.from <= b.to && b.from <= a.to && (a.time === null || b.time === null || a.time === b.time);
  return {
    kind: 'date',
    label: labelOf(told),
    tellings,
    first,
    independent: independentTellings(told, known),
    accounts:
      agree === false
        ? accountsOf(told.length, first, (a, b) => canBoth(told[a] as EventMention, told[b] as EventMention))
        : oneAccount(told.length),
    agree,
    note: noteOf(told, agree, holds),
    from: isoDay(bounds.from),
    to: isoDay(bounds.to),
    certainty: certaintyOf(bounds.to - bounds.from + 1),
    anniversaries: group.filter((n) => !tellings.includes(n)),
  };
}

/** The clause that reads best of the tellings that are dated most finely. */
function labelOf(told: readonly EventMention[]): string {
  const finest = Math.min(...told.map(width));
  const labels = told.flatMap((each) => (width(each) === finest ? [each.context.label] : []));
  return labels.reduce((best, each) => (readsWell(each) > readsWell(best) ? each : best));
}

const SAYS_LITTLE = /\b(?:said|says|say|told|announced|wrote|was|is|were|are|had|has)$/i;

/** A clause of some words that begins with a name or an article says most; a bare noun, or that somebody spoke, least. */
function readsWell(label: string): number {
  const words = label.split(' ').length;
  const length = words >= 4 && words <= 14 ? 2 : words === 3 ? 1 : 0;
  const begins = /^(?:\p{Lu}|(?:the|an?)\s)/u.test(label) ? 1 : 0;
  return length + begins - (SAYS_LITTLE.test(label) ? 2 : 0) - (label.endsWith('\u2026') ? 1 : 0);
}

/** Days that a date of one night or two may span. */
const DAY = 3;

/** How closely an event is dated that may have been on so many days. */
export const certaintyOf = (days: number): EventThread['certainty'] =>
  days <= DAY ? 'day' : days <= 31 ? 'month' : days <= 366 ? 'year' : 'vague';

/** How the tellings differ, in a sentence. */
function noteOf(told: readonly EventMention[], agree: boolean | null, days: boolean): string {
  if (agree === null) return 'One telling.';
  if (agree) return 'The dates can all hold.';
  if (days) return 'The times of day cannot all hold.';
  const shown = new Set(told.map(stretch));
  return `The dates cannot all hold: ${[...shown].slice(0, 4).join('; ')}.`;
}

function stretch({ from, to }: EventMention): string {
  if (from === to) return isoDay(from);
  const [a, b] = [calendarDay(from), calendarDay(to)];
  if (a.month === 1 && a.day === 1 && b.month === 12 && b.day === 31 && a.year === b.year)
    return isoDay(from).slice(0, -6);
  return `${isoDay(from)} to ${isoDay(to)}`;
}
