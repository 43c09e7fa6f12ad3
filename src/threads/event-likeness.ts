/**
 * How sure two dated mentions tell of one event.
 *
 * In: the mentions of a collection. Out: for each pair that may be one event a score; no other pair is named.
 * Only names and words that few articles use count. Days that can both hold ask for a shared name with a word
 * or a kind of event; days that cannot ask for more, and for articles written when both were past: papers
 * tell of the same people doing the same from one day to the next.
 */
import { type DateContext, type EventMention, STEM } from './event-mentions.ts';

/** Two mentions, by number, that may tell of one event, and how sure that is. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** The pairs of a collection that may be one event, and the score of any pair, 0 where it is none. */
export interface Likenesses {
  readonly pairs: readonly Likeness[];
  readonly score: (a: number, b: number) => number;
}

/** Which mentions are like each other. */
export function likenesses(mentions: readonly EventMention[]): Likenesses {
  const rarity = rarities(mentions);
  const score = (a: number, b: number): number => {
    const [x, y] = [mentions[Math.min(a, b)], mentions[Math.max(a, b)]];
    return x === undefined || y === undefined || !bearable(x, y) ? 0 : likeness(x, y, rarity);
  };
  const seen = new Set<number>();
  const pairs: Likeness[] = [];
  for (const [a, b] of candidates(holdersOf(mentions, rarity), mentions)) {
    const key = a * mentions.length + b;
    if (seen.has(key)) continue;
    seen.add(key);
    const found = score(a, b);
    if (found > 0) pairs.push({ a, b, score: found });
  }
  return { pairs, score };
}

/** Mentions of one word that are all compared with each other. */
const FEW = 40;
/** Of a word with more, each mention of a day is compared with so many that follow it within the days of a conflict. */
const NEXT = 32;

/**
 * Pairs that share a rare word, the lower number first. A word of many mentions is asked only for those whose days
 * lie next to each other, so that the pairs grow with the mentions and not with their square.
 */
function* candidates(
  holders: readonly (readonly number[])[],
  mentions: readonly EventMention[],
): Generator<readonly [number, number]> {
  for (const list of holders) {
    const many = list.length > FEW;
    const ordered = many ? byDay(list, mentions) : list;
    for (const [i, a] of ordered.entries()) {
      const last = many ? Math.min(ordered.length, i + 1 + NEXT) : ordered.length;
      for (let j = i + 1; j < last; j++) {
        const b = ordered[j] as number;
        if (many && (mentions[b]?.from ?? 0) - (mentions[a]?.to ?? 0) > CONFLICT) break;
        yield a < b ? [a, b] : [b, a];
      }
    }
  }
}

/** The mentions of a day, by day; coarser ones are found by their rarer words. */
function byDay(list: readonly number[], mentions: readonly EventMention[]): readonly number[] {
  const from = (n: number): number => mentions[n]?.from ?? 0;
  const days = list.filter((n) => (mentions[n]?.to ?? 0) - from(n) < DAY);
  return days.sort((a, b) => from(a) - from(b) || a - b);
}

type Rarity = (word: string) => number;

/** Days that a date of one night or two may span. */
const DAY = 3;

/** In a collection of fewer articles a word is as rare as in one of so many. */
const SMALL = 30;
/** What is less rare than this tells no event from another. */
const RARE = 0.42;

/** How rare names and words are: 1 for what one article uses, 0 for what many do. */
function rarities(mentions: readonly EventMention[]): Rarity {
  const articles = new Map<string, Set<number>>();
  const all = new Set<number>();
  for (const { article, context } of mentions) {
    all.add(article);
    for (const word of [...context.names, ...context.words]) {
      articles.set(word, (articles.get(word) ?? new Set()).add(article));
    }
  }
  const size = Math.max(all.size, SMALL);
  return (word) => {
    const rare = Math.log(size / (articles.get(word)?.size ?? 1)) / Math.log(size);
    return rare < RARE ? 0 : rare;
  };
}

/** For each rare name or word the mentions that hold it, in order. */
function holdersOf(mentions: readonly EventMention[], rarity: Rarity): readonly (readonly number[])[] {
  const holders = new Map<string, number[]>();
  mentions.forEach(({ context }, n) => {
    for (const word of new Set([...context.names, ...context.words])) {
      if (rarity(word) === 0) continue;
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [n]);
      else list.push(n);
    }
  });
  return [...holders.values()];
}

const MONTH = 31;
const YEAR = 366;
const width = ({ from, to }: EventMention): number => to - from + 1;
/** Days between two stretches; 0 where they touch. */
export const apart = (a: EventMention, b: EventMention): number => Math.max(0, a.from - b.to, b.from - a.to);

/** Days apart within which two tellings of one event may contradict each other. */
const CONFLICT = 10;

/** False where two mentions cannot tell of one event. */
export function bearable(a: EventMention, b: EventMention): boolean {
  const gap = apart(a, b);
  // One article does not contradict itself: what it gives two times or two days is two events.
  if (a.article === b.article) return gap === 0 && a.time === b.time;
  return gap === 0 || (classOf(a) === classOf(b) && gap <= limit(classOf(a)));
}

/** How finely a mention is dated: as a day, a month, a year, or less. */
const classOf = (mention: EventMention): number => [DAY, MONTH, YEAR].find((most) => width(mention) <= most) ?? 0;

/** How far apart the days of a conflict may lie: days for days, a month or a year for what is told by those. */
const limit = (finest: number): number => (finest === DAY ? CONFLICT : finest);

function likeness(a: EventMention, b: EventMention, rarity: Rarity): number {
  const gap = apart(a, b);
  if (a.article === b.article && a.context.sentence === b.context.sentence && gap > 0) return 0;
  const names = sharedNames(a.context, b.context, rarity);
  const words = common(a.context.words, b.context.words, rarity);
  const kind = a.context.kinds.some((each) => b.context.kinds.includes(each)) ? KIND : 0;
  const told = names + words + kind;
  if (names === 0 && words < 1.5) return 0;
  if (gap > 0) return conflicts(a, b, names, words, kind) ? told : 0;
  if (a.time !== null && b.time !== null && a.time !== b.time) {
    // Two times of one day are two events, unless nearly the same is told of both.
    return a.article !== b.article && words >= 1.2 ? told : 0;
  }
  const [finer, coarser] = [Math.min(width(a), width(b)), Math.max(width(a), width(b))];
  if (a.time !== null && a.time === b.time && words + kind >= LEAST) return told + SURE;
  // A minute tells of one step of what happened that day; the rest of the day is another, unless the words agree.
  if ((a.time === null) !== (b.time === null) && words < 1) return 0;
  // One article tells much of the same people on one day: there the words must be the same.
  if (a.article === b.article) return names >= RARE && words >= OWN ? told : 0;
  if (coarser <= DAY) return words + kind >= LEAST || names >= 1 ? told + SURE : 0;
  // "In March" goes with a day of March where more is told; "in 2031" with a day of that year where much is.
  // An anniversary counts the years to the very season: a rare name is enough.
  if ((a.anniversary === null) !== (b.anniversary === null) && names >= LEAST) return told;
  if (a.loose || b.loose) return names >= RARE && kind > 0 && words >= OWN ? told : 0;
  if (finer > MONTH && words === 0 && names < 1) return 0;
  const asked = coarser > MONTH && finer <= DAY ? 1 : 0.6;
  return names >= RARE && words + kind >= asked ? told : 0;
}

/** What words must come to where a week or a month is told ("last month"), or where one article tells both. */
const OWN = 1.1;

/** What a kind of event in common weighs. */
const KIND = 0.6;
/** What words and kinds must come to beside a shared name, of a full day. */
const LEAST = 0.5;
/** Full days are joined before months and years are. */
const SURE = 10;

/** What names and words must come to where one article could not look back on the other's day. */
const MUCH = 1.4;

/** True where two tellings agree in nearly all but the day, which both articles could look back on, or agree in much. */
function conflicts(a: EventMention, b: EventMention, names: number, words: number, kind: number): boolean {
  const seen = Math.min(a.published ?? Number.POSITIVE_INFINITY, b.published ?? Number.POSITIVE_INFINITY);
  const looksBack = Math.max(a.from, b.from) <= seen;
  // "In July" and "in August" are told of much that goes on: what differs there must agree in more.
  const least = classOf(a) === DAY ? RARE : 2 * RARE;
  // What the dates themselves go with must be of one kind; words elsewhere in their sentences tell of other things.
  const core = a.context.core.some((each) => b.context.core.includes(each));
  return (
    core && !a.loose && !b.loose && names >= RARE && kind > 0 && words >= least && (looksBack || names + words >= MUCH)
  );
}

/** Names among the stems of words. */
function opening(names: readonly string[], words: readonly string[], rarity: Rarity): number {
  let sum = 0;
  for (const name of names) if (words.includes(name.slice(0, STEM))) sum += rarity(name);
  return sum;
}

/** Names of both; one that opens a sentence may pass for a common word there. */
function sharedNames(a: DateContext, b: DateContext, rarity: Rarity): number {
  return common(a.names, b.names, rarity) + opening(a.names, b.words, rarity) + opening(b.names, a.words, rarity);
}

function common(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  let sum = 0;
  for (const word of a) if (b.includes(word)) sum += rarity(word);
  return sum;
}
