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
import type { EventMention } from './event-mentions.ts';
import type { Known } from './passages.ts';
import { isEarlier } from './versions.ts';

/** An event with all its tellings. */
export interface EventThread {
  readonly kind: 'date';
  readonly label: string;
  /** Numbers of its mentions, in reading order. */
  readonly tellings: readonly number[];
  /** Index of the first telling: earliest certain day of its article, then reading order. */
  readonly first: number;
  readonly independent: number;
  readonly agree: boolean;
  readonly note: string;
  /** ISO days on which all tellings that agree can hold; the whole stretch told where they conflict. */
  readonly from: string;
  readonly to: string;
  readonly certainty: 'day' | 'month' | 'year' | 'vague';
  /** Indices of the tellings that tell of it by an anniversary. */
  readonly anniversaries: readonly number[];
}

/** The events, in the order of their first mention. Mentions stand in the reading order of the collection. */
export function gatherEvents(mentions: readonly EventMention[], known: Known): readonly EventThread[] {
  const rarity = rarities(mentions);
  const edges = candidates(mentions).flatMap(([a, b]) => {
    const [x, y] = [mentions[a], mentions[b]];
    const score = x === undefined || y === undefined ? 0 : likeness(x, y, rarity);
    return score > 0 ? [{ a, b, score }] : [];
  });
  edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const groups = mentions.map((_, n) => [n]);
  const groupOf = mentions.map((_, n) => n);
  for (const { a, b } of edges) {
    const [into, from] = [groupOf[a] ?? a, groupOf[b] ?? b];
    if (into === from) continue;
    const [keep, give] = [groups[into] ?? [], groups[from] ?? []];
    if (!keep.every((x) => give.every((y) => bearable(mentions[x], mentions[y])))) continue;
    groups[into] = [...keep, ...give].sort((x, y) => x - y);
    groups[from] = [];
    for (const n of give) groupOf[n] = into;
  }
  return groups
    .filter((group) => group.length > 1)
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
    .map((group) => threadOf(group, mentions, known));
}

/** How rare names and words are: few of the articles that have mentions use them. */
function rarities(mentions: readonly EventMention[]): (word: string) => number {
  const articles = new Map<string, Set<number>>();
  const all = new Set<number>();
  for (const { article, names, words } of mentions) {
    all.add(article);
    for (const word of [...names, ...words]) articles.set(word, (articles.get(word) ?? new Set()).add(article));
  }
  const most = Math.log(all.size + 2);
  return (word) => Math.log((all.size + 2) / (articles.get(word)?.size ?? 1)) / most;
}

const MOST_HOLDERS = 400;

/** Pairs that share a name or a word; names and words that too many mentions hold pair nobody. */
function candidates(mentions: readonly EventMention[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  mentions.forEach(({ names, words }, n) => {
    for (const word of [...names, ...words]) holders.set(word, [...(holders.get(word) ?? []), n]);
  });
  const pairs = new Set<number>();
  for (const list of holders.values()) {
    if (list.length > MOST_HOLDERS) continue;
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) pairs.add(a * mentions.length + b);
    });
  }
  return [...pairs].sort((x, y) => x - y).map((key) => [Math.floor(key / mentions.length), key % mentions.length]);
}

const DAY = 3;
const width = ({ from, to }: EventMention): number => to - from + 1;
/** Days between two stretches; 0 where they touch. */
const apart = (a: EventMention, b: EventMention): number => Math.max(0, a.from - b.to, b.from - a.to);

/** Days apart within which two tellings of one event may contradict each other. */
const CONFLICT = 10;

/** False where two mentions cannot tell of one event. */
function bearable(a: EventMention | undefined, b: EventMention | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const gap = apart(a, b);
  if (gap === 0) return true;
  if (a.article === b.article) return false;
  return gap <= limit(a, b);
}

/** How far apart the days of a conflict may lie: days for days, a year for years. */
function limit(a: EventMention, b: EventMention): number {
  const widest = Math.max(width(a), width(b));
  if (widest <= DAY) return CONFLICT;
  return widest <= 31 ? 31 : widest <= 366 ? 366 : 0;
}

/** How sure two mentions tell of one event; 0 where they do not. */
function likeness(a: EventMention, b: EventMention, rarity: (word: string) => number): number {
  if (!bearable(a, b) || (a.article === b.article && a.sentence === b.sentence && apart(a, b) > 0)) return 0;
  const names = common(a.names, b.names, rarity);
  const words = common(a.words, b.words, rarity);
  const kind = [...a.kinds].some((each) => b.kinds.has(each)) ? 1 : 0;
  const strangers = a.names.size > 0 && b.names.size > 0 && names === 0;
  if (strangers) return 0;
  const told = names + 0.8 * words + 0.7 * kind;
  if (apart(a, b) > 0) return names > 0.3 && words + kind >= 1.3 ? told - 1 : 0;
  const fine = Math.max(width(a), width(b)) <= DAY;
  if (fine) return names + words + kind >= 1 && (names > 0 || words + kind >= 1.6) ? told + 1 : 0;
  return (names > 0.3 && words + kind >= 0.9) || words + kind >= 2.4 ? told : 0;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (word: string) => number): number {
  let sum = 0;
  for (const word of a) if (b.has(word)) sum += rarity(word);
  return sum;
}

function threadOf(group: readonly number[], mentions: readonly EventMention[], known: Known): EventThread {
  const told = group.flatMap((n) => mentions[n] ?? []);
  const first = told.reduce(
    (best, each, n) => (isEarlier(each.article, told[best]?.article ?? 0, known.days) ? n : best),
    0,
  );
  const from = Math.max(...told.map((each) => each.from));
  const to = Math.min(...told.map((each) => each.to));
  const times = new Set(told.flatMap(({ time }) => time ?? []));
  const agree = from <= to && times.size <= 1;
  const bounds =
    from <= to
      ? { from, to }
      : { from: Math.min(...told.map((each) => each.from)), to: Math.max(...told.map((each) => each.to)) };
  const anniversaries = told.flatMap(({ anniversary }, n) => (anniversary ? [n] : []));
  return {
    kind: 'date',
    label: labelOf(told),
    tellings: group,
    first,
    independent: independent(told, known),
    agree,
    note: noteOf(told, agree, from <= to),
    from: isoDay(bounds.from),
    to: isoDay(bounds.to),
    certainty: certaintyOf(bounds.to - bounds.from + 1),
    anniversaries,
  };
}

/** The label of the telling that is dated most finely and does not tell of it by an anniversary. */
function labelOf(told: readonly EventMention[]): string {
  const plain = told.filter(({ anniversary }) => !anniversary);
  const best = (plain.length > 0 ? plain : told).reduce((a, b) => (width(b) < width(a) ? b : a));
  return best.label;
}

function independent(told: readonly EventMention[], { versions }: Known): number {
  return new Set(told.map(({ article }) => ((versions[article] ?? -1) < 0 ? article : (versions[article] ?? article))))
    .size;
}

const certaintyOf = (days: number): EventThread['certainty'] =>
  days <= DAY ? 'day' : days <= 31 ? 'month' : days <= 366 ? 'year' : 'vague';

/** How the tellings differ, in a sentence. */
function noteOf(told: readonly EventMention[], agree: boolean, days: boolean): string {
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
