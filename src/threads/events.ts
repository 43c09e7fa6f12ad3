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
import { type DateContext, type EventMention, STEM } from './event-mentions.ts';
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

/** In a collection of fewer articles a word is as rare as in one of so many. */
const SMALL = 30;
/** Articles, at least, that make a name common. */
const COMMON = 5;

/** How rare names and words are: few of the articles that have mentions use them. */
function rarities(mentions: readonly EventMention[]): (word: string) => number {
  const articles = new Map<string, Set<number>>();
  const all = new Set<number>();
  for (const { article, context } of mentions) {
    all.add(article);
    for (const word of [...context.names, ...context.words])
      articles.set(word, (articles.get(word) ?? new Set()).add(article));
  }
  const size = Math.max(all.size, SMALL);
  const most = Math.log(size);
  // What one article in five uses is what the collection is about, and tells no event from another.
  return (word) => {
    const holders = articles.get(word)?.size ?? 1;
    return holders > Math.max(COMMON, all.size / 5) ? 0 : Math.log(size / holders) / most;
  };
}

const MOST_HOLDERS = 400;

/** Pairs that share a name or a word; names and words that too many mentions hold pair nobody. */
function candidates(mentions: readonly EventMention[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  mentions.forEach(({ context }, n) => {
    for (const word of [...context.names, ...context.words]) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [n]);
      else list.push(n);
    }
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
  // One article does not contradict itself: what it gives two times or two days is two events.
  if (a.article === b.article) return gap === 0 && a.time === b.time;
  if (gap === 0) return true;
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
  if (!bearable(a, b) || (a.article === b.article && a.context.sentence === b.context.sentence && apart(a, b) > 0))
    return 0;
  const names = sharedNames(a.context, b.context, rarity);
  const words = common(a.context.words, b.context.words, rarity);
  const kind = a.context.kinds.some((each) => b.context.kinds.includes(each)) ? 1 : 0;
  const strangers = a.context.names.length > 0 && b.context.names.length > 0 && names === 0;
  if (strangers) return 0;
  const told = names + 0.8 * words + 0.7 * kind;
  if (apart(a, b) > 0)
    return names > 0.3 && (words + kind >= 1.2 || (words > 0.4 && names + words + kind >= 1.5)) ? told - 1 : 0;
  if (a.time !== null && b.time !== null && a.time !== b.time) {
    // Two times of one day are two events, unless nearly the same is told of both.
    return a.article !== b.article && words >= 1.2 ? told : 0;
  }
  if (a.time !== null && a.time === b.time && words + kind >= LEAST) return told + 1;
  // A minute tells of one step of what happened that day; the rest of the day is another, unless the words agree.
  if ((a.time === null) !== (b.time === null) && words < 1) return 0;
  const fine = Math.max(width(a), width(b)) <= DAY;
  if (fine) return (names > 0 && (words + kind >= LEAST || names >= 0.9)) || words + kind >= 1.4 ? told + 1 : 0;
  return (names > 0.3 && words + kind >= 0.6) || words + kind >= 2 ? told : 0;
}

/** Names among the stems of words. */
function opening(names: readonly string[], words: readonly string[], rarity: (word: string) => number): number {
  let sum = 0;
  for (const name of names) if (words.includes(name.slice(0, STEM))) sum += rarity(name);
  return sum;
}

/** Names of both; one that opens a sentence may pass for a common word there. */
function sharedNames(a: DateContext, b: DateContext, rarity: (word: string) => number): number {
  return common(a.names, b.names, rarity) + opening(a.names, b.words, rarity) + opening(b.names, a.words, rarity);
}

/** What words and kinds must come to beside a shared name, of a full day. */
const LEAST = 0.5;

function common(a: readonly string[], b: readonly string[], rarity: (word: string) => number): number {
  let sum = 0;
  for (const word of a) if (b.includes(word)) sum += rarity(word);
  return sum;
}

function threadOf(group: readonly number[], mentions: readonly EventMention[], known: Known): EventThread {
  const kept = group.filter((n) => mentions[n]?.anniversary !== true);
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
  return {
    kind: 'date',
    label: labelOf(told),
    tellings,
    first: firstTelling(told, known),
    independent: independentTellings(told, known),
    agree,
    note: noteOf(told, agree, holds),
    from: isoDay(bounds.from),
    to: isoDay(bounds.to),
    certainty: certaintyOf(bounds.to - bounds.from + 1),
    anniversaries: group.filter((n) => !tellings.includes(n)),
  };
}

/** The label of the telling that is dated most finely. */
function labelOf(told: readonly EventMention[]): string {
  return told.reduce((a, b) => (width(b) < width(a) ? b : a)).context.label;
}

const certaintyOf = (days: number): EventThread['certainty'] =>
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
