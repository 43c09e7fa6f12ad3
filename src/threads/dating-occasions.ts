/**
 * Occasions that an article names: "the Tolvery primary", "Aldby's debate", with the date that stands by them.
 *
 * In: an article's text, its names and its dates. Out: each occasion with its kind, the names that say which one it
 * is, the date that tells its day, if one does, and the side on which it lies. A name belongs to an occasion where it
 * stands right before its noun, adjectives aside, or behind it after "in", "at", "of"; a date where it stands among
 * those words or right beside them. What is told of another year ("the 2008 primary", "four years ago") is left out.
 */
import type { DateFound } from '../dates/index.ts';
import { foldWord, type Span } from '../text/index.ts';
import { daysUntil } from './dating-countdown.ts';
import { type Side, sideOf } from './dating-side.ts';

/** An occasion named in an article. Spans count in its text. */
export interface Occasion extends Span {
  readonly article: number;
  /** The noun, in its basic form. */
  readonly kind: string;
  /** Names, folded: those that belong to the noun, and where there are none those of its sentence. */
  readonly names: readonly string[];
  readonly own: boolean;
  /** Words that tell one sort of its kind from another: the party, the chamber, the round. */
  readonly sorts: readonly string[];
  /** The date that tells its day. */
  readonly date: DateFound | null;
  readonly side: Side | null;
  /** Days until it, as a count before it says. */
  readonly until: { readonly least: number; readonly most: number } | null;
}

/** What is looked at in an article. */
export interface OccasionHome {
  readonly article: number;
  readonly text: string;
  readonly names: readonly Span[];
  readonly dates: readonly DateFound[];
}

const NOUNS =
  /\b(primary|primaries|caucus(?:es)?|contests?|convention|debate|referendum|run-?off|election|summit|trial|hearing|inauguration|festival|olympics|games|final|match|vote|ballot|poll|wedding|funeral|strike|march|rally|parade|fair|launch|opening|auction|conference|summit|attacks?|shootings?|massacre|bombings?|crash|earthquake|flood|fire|blaze|explosion|storm|hurricane|murders?|killings?|assassination|death)\b/gi;

const BASIC: Readonly<Record<string, string>> = {
  primaries: 'primary',
  contest: 'primary',
  contests: 'primary',
  caucuses: 'caucus',
  runoff: 'run-off',
};
const basic = (noun: string): string =>
  BASIC[noun] ?? noun.replace(/(?<=attack|shooting|bombing|murder|killing)s$/, '');

/** Code units to either side that are looked at: those within which names and a date belong to a noun, and a sentence. */
const REACH = 60;
const SENTENCE = 180;
/** Words between a name, or a date, and its noun: adjectives and other names. */
const BETWEEN =
  /^(?:['\u2019]s?)?(?:\s{1,2}(?!(?:in|of|at|the|a|an|and|or|to|for|on|with|by|from|as|is|was|that|who|where|but|his|her|their|its|after|before|won|said)\b)[\p{L}\p{N}.'\u2019-]{1,24}){0,5}\s$/u;
const BEHIND = /^\s(?:in|at|of|on)\s(?:the\s)?(?:city\sof\s)?$/u;
/** Between an occasion and the date behind it. */
const DATED =
  /^(?:,?\s(?:on|held|(?:(?:that|which)\s)?(?:opens|begins|starts|scheduled for|set for|starting|beginning))?\s?(?:on\s)?(?:the\s)?|\s\()$/u;
const OTHER_YEAR = /\b(?:1[89]\d\d|20\d\d|years?|decades?|ago|anniversary)\b/i;

/** The occasions of an article, in reading order. */
export function occasionsIn(home: OccasionHome): readonly Occasion[] {
  const { text, names, dates } = home;
  const found: Occasion[] = [];
  let [name, date] = [0, 0];
  for (const match of text.matchAll(NOUNS)) {
    const noun = { start: match.index, end: match.index + match[0].length };
    while (name < names.length && (names[name]?.end ?? 0) < noun.start - SENTENCE) name++;
    while (date < dates.length && (dates[date]?.end ?? 0) < noun.start - REACH) date++;
    const occasion = occasionAt(
      home,
      noun,
      basic(match[0].toLowerCase()),
      near(names, name, noun, SENTENCE),
      near(dates, date, noun, REACH),
    );
    if (occasion !== null) found.push(occasion);
  }
  return found;
}

function near<T extends Span>(list: readonly T[], from: number, { end }: Span, reach: number): readonly T[] {
  let to = from;
  while (to < list.length && (list[to]?.start ?? 0) < end + reach) to++;
  return list.slice(from, to);
}

function occasionAt(
  { article, text }: OccasionHome,
  noun: Span,
  kind: string,
  names: readonly Span[],
  dates: readonly DateFound[],
): Occasion | null {
  const own = names.filter((each) => belongs(text, each, noun));
  const date = dates.find(
    (each) =>
      belongs(text, each, noun) ||
      isBehind(text, each, { start: noun.start, end: Math.max(noun.end, ...own.map(({ end }) => end)) }),
  );
  const start = Math.min(noun.start, ...own.map((each) => each.start), date?.start ?? noun.start);
  const end = Math.max(noun.end, ...own.map((each) => each.end), date?.end ?? noun.end);
  const named = own.length > 0 ? own : inSentence(text, names, { start, end });
  if (named.length === 0 || (own.length === 0 && date === undefined)) return null;
  if (OTHER_YEAR.test(text.slice(Math.max(0, start - 40), end + 40))) return null;
  const tense = date === undefined ? null : date.direction;
  return {
    ...{ article, kind, start, end },
    names: [...new Set(named.map((each) => foldWord(text.slice(startOf(each, date), each.end))))],
    own: own.length > 0,
    sorts: sortsIn(text.slice(Math.max(0, noun.start - REACH), noun.start)),
    date: date ?? null,
    side: sideOf(text, { start, end }, tense),
    until: daysUntil(text, start),
  };
}

/** What a noun phrase begins behind. */
const PHRASE = /[.;:,!?\r\n]|\b(?:in|of|at|the|a|an|and|or|to|for|on|with|by|from|as|is|was|his|her|their|its)\s/u;
/** "9 June Tolvery": the month is no part of the name. */
function startOf({ start, end }: Span, date: DateFound | undefined): number {
  return date !== undefined && date.start <= start && date.end > start && date.end < end ? date.end + 1 : start;
}

const SORTS =
  /(?<![\p{L}])(Democratic|Republican|GOP|Labou?r|Conservative|Liberal|congressional|senate|house|gubernatorial|mayoral|local|county|state|semi|women's|men's|junior|first|second|third|fourth|fifth)(?![\p{L}])(?=[^.;:,]*$)/giu;

function sortsIn(before: string): readonly string[] {
  const near = before.split(PHRASE).at(-1) ?? '';
  return [...new Set([...near.matchAll(SORTS)].map(([word]) => (word === 'GOP' ? 'republican' : word.toLowerCase())))];
}

const STOP = /[.!?]["\u201d\u2019)]?\s+(?=["\u201c\u2018(]?\p{Lu})|[\r\n]/u;

function inSentence(text: string, names: readonly Span[], { start, end }: Span): readonly Span[] {
  return names.filter((each) => {
    const between = each.end <= start ? text.slice(each.end, start) : text.slice(end, each.start);
    return each.start - end < SENTENCE && !STOP.test(between);
  });
}

/** True where a name or a date stands before its noun, or a name behind it. */
function belongs(text: string, each: Span, noun: Span): boolean {
  // "The Tolvery Convention": the noun is part of the name.
  if (each.start < noun.end && noun.start < each.end) return true;
  if (each.end <= noun.start) return BETWEEN.test(text.slice(each.end, noun.start));
  return each.start >= noun.end && BEHIND.test(text.slice(noun.end, each.start));
}

const isBehind = (text: string, date: Span, noun: Span): boolean =>
  date.start >= noun.end && DATED.test(text.slice(noun.end, date.start));
