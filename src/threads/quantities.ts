/**
 * Quantities: the figures of a collection that tell the same thing.
 *
 * In: articles with their figures, whose word each stands on, and which passages are reused. Out: threads of figures,
 * with how they agree and what may explain it where they do not; which is right is not said. Method: each figure is
 * entered under what it counts and its rarest words; those that share an entry are compared, each with its nearest
 * neighbours in the list only, so that the work grows as n log n; pairs alike enough are joined, the likest first,
 * unless a member of one thread cannot be the same as a member of the other.
 */
import type { FigureFound } from '../figures/index.ts';
import { foldWord } from '../text/index.ts';
import { accountsOf, oneAccount } from './accounts.ts';
import {
  copiesAmong,
  firstTelling,
  independentTellings,
  type Known,
  type Reused,
  withoutCopies,
} from './independence.ts';
import { type Fact, factsOf } from './quantity-facts.ts';
import { canBoth } from './quantity-intervals.ts';
import { joined } from './quantity-joining.ts';
import { settingOf } from './quantity-measures.ts';
import { isGrowing, noteOf } from './quantity-note.ts';
import { storiesOf } from './quantity-story.ts';

/** What gathering knows of an article and its figures. */
export interface CountingArticle {
  readonly text: string;
  readonly figures: readonly FigureFound[];
  /** Its certain day (ISO), or null. */
  readonly day: string | null;
  /** Who is given as the source of each figure, as printed, or null. */
  readonly sources: readonly (string | null)[];
  /** Its passages that are told elsewhere too. */
  readonly reused: Reused;
}

/** A figure by its article's number and its place among the article's figures. */
export interface FigurePlace {
  readonly article: number;
  readonly index: number;
}

/** A quantity with all its tellings. */
export interface QuantityThread {
  readonly kind: 'figure';
  readonly label: string;
  /** In reading order. */
  readonly tellings: readonly FigurePlace[];
  /** Index of the first telling: earliest certain day, then reading order. */
  readonly first: number;
  /** Number of each telling's wording, from 0; the first telling's is 0. */
  readonly wordings: readonly number[];
  readonly independent: number;
  readonly copies: readonly boolean[];
  readonly accounts: readonly number[];
  /** False where no value lies in all intervals. */
  readonly agree: boolean;
  readonly note: string;
  /** What is counted, the unit, and how sure it is that all tell the same, 0 to 1. */
  readonly detail: {
    readonly counted: string | null;
    readonly unit: string | null;
    readonly likeness: number;
    /** True where figures of three days or more never fall: a running total. */
    readonly growth: boolean;
  };
  /** Other quantities of which this is a part or the whole: places in the list of threads. */
  readonly related: readonly {
    readonly thread: number;
    readonly relation: 'part' | 'whole';
    readonly reason: string;
  }[];
}

/** Gathers the quantities of a collection, in order of their first telling in reading order. */
export function gatherQuantities(
  articles: readonly CountingArticle[],
  versions: Int32Array,
): readonly QuantityThread[] {
  const facts = articles.flatMap(({ text, figures, day }, number) => factsOf({ number, text, figures, day }));
  const setting = settingOf(facts, storiesOf(articles.map(({ text }) => text)));
  const { groups, weakest } = joined(facts, setting);
  const threads = [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map((n) => facts[n] as Fact));
  threads.sort(
    (a, b) => (a[0] as Fact).article - (b[0] as Fact).article || (a[0] as Fact).start - (b[0] as Fact).start,
  );
  const at = new Map(threads.flatMap((thread, n) => thread.map((fact): [Fact, number] => [fact, n])));
  const related = partsOf(articles, facts, at);
  const known = { days: articles.map(({ day }) => day), versions };
  return threads.map((thread, n) =>
    threadOf(thread, articles, known, weakest.get(thread[0] as Fact) ?? 1, related.get(n) ?? []),
  );
}

const LINKS = /\b(?:among them|including|of whom|of which|of them|among whom)\b/i;

/** Quantities told in one sentence as a whole and its part: "37, among them 12 children". */
function partsOf(
  articles: readonly CountingArticle[],
  facts: readonly Fact[],
  at: ReadonlyMap<Fact, number>,
): ReadonlyMap<number, QuantityThread['related']> {
  const related = new Map<number, { thread: number; relation: 'part' | 'whole'; reason: string }[]>();
  const link = (from: number, thread: number, relation: 'part' | 'whole', reason: string): void => {
    const known = related.get(from) ?? [];
    if (!known.some((one) => one.thread === thread)) related.set(from, [...known, { thread, relation, reason }]);
  };
  facts.forEach((part, n) => {
    const whole = facts[n - 1];
    if (whole === undefined || whole.article !== part.article || whole.sentence !== part.sentence) return;
    const [wholeAt, partAt] = [at.get(whole), at.get(part)];
    if (wholeAt === undefined || partAt === undefined || wholeAt === partAt || part.dimension !== whole.dimension)
      return;
    const { text } = articles[part.article] as CountingArticle;
    if (!LINKS.test(text.slice(whole.end, part.start)) || !(part.interval.low <= whole.interval.high)) return;
    const reason = `Told as a part: “${text.slice(whole.start, part.end)}”.`;
    link(partAt, wholeAt, 'part', reason);
    link(wholeAt, partAt, 'whole', reason);
  });
  return related;
}

function threadOf(
  thread: readonly Fact[],
  articles: readonly CountingArticle[],
  known: Known,
  likeness: number,
  related: QuantityThread['related'],
): QuantityThread {
  const textOf = ({ article }: Fact): string => (articles[article] as CountingArticle).text;
  const first = firstTelling(thread, known);
  const base = thread[first] as Fact;
  const kept = withoutCopies(thread, first, (article) => (articles[article] as CountingArticle).reused);
  const agree = thread.every((a, n) => thread.slice(n + 1).every((b) => canBoth(a.interval, b.interval)));
  const counted = thread.map(({ figure, article }) =>
    sliceOf((articles[article] as CountingArticle).text, figure.counted),
  );
  return {
    kind: 'figure',
    label: labelOf(base, textOf(base), counted[first] ?? counted.find((one) => one !== null) ?? null, agree),
    tellings: thread.map(({ article, index }) => ({ article, index })),
    first,
    wordings: wordingsOf(thread, first, textOf),
    independent: independentTellings(kept, known),
    copies: copiesAmong(thread, kept, known),
    accounts: agree
      ? oneAccount(thread.length)
      : accountsOf(thread.length, first, (a, b) => canBoth((thread[a] as Fact).interval, (thread[b] as Fact).interval)),
    agree,
    note: noteOf({
      agree,
      copies: thread.length - kept.length,
      tellings: thread.map((fact, n) => ({
        fact,
        said: textOf(fact).slice(fact.start, fact.end).replace(/\s+/g, ' '),
        counted: counted[n] ?? null,
        source: (articles[fact.article] as CountingArticle).sources[fact.index] ?? null,
        day: (articles[fact.article] as CountingArticle).day,
      })),
    }),
    detail: { counted: counted[first] ?? null, unit: base.figure.unit, likeness, growth: !agree && isGrowing(thread) },
    related,
  };
}

const sliceOf = (text: string, span: { readonly start: number; readonly end: number } | null): string | null =>
  span === null ? null : text.slice(span.start, span.end).replace(/\s+/g, ' ');

/** How many words before a figure, and behind it, say what it is of where nothing is counted. */
const WORDS_BEFORE = 6;
const WORDS_BEHIND = 3;
/** Marks that end what belongs to a figure. */
const BREAK = /[.,;:!?()[\]"“”\n\r\u2013\u2014]/u;
/** Words that a label does not end with. */
const HANGING =
  /\s+(?:an?|the|of|by|to|in|on|at|for|from|with|and|or|but|that|which|as|than|its?|his|her|their|was|were|is|are)$/iu;

/** Words behind what is counted that say what it did or was. */
const WORDS_MORE = 4;
/** What is counted stands behind its figure, at most so far. */
const REACH = 30;

const wordsIn = (part: string): readonly string[] => part.split(/\s+/).filter((word) => word !== '');

/**
 * What a person would call it, in the text's own words: the figure, where all agree on it, what is counted and the words
 * behind it, with the place; or, where nothing is counted, the words of the clause around the figure.
 */
function labelOf({ start, end, figure }: Fact, text: string, counted: string | null, agree: boolean): string {
  const place = sliceOf(text, figure.place);
  const own = figure.counted;
  const placed = (label: string): string => (place === null || label.includes(place) ? label : `${label}, ${place}`);
  if (own !== null && own.start >= end && own.start - end <= REACH) {
    const [behind = ''] = text.slice(own.end, own.end + 60).split(BREAK);
    const told = text.slice(agree ? start : own.start, own.end);
    return placed(unhung([...wordsIn(told), ...wordsIn(behind).slice(0, WORDS_MORE)].join(' ')));
  }
  if (counted !== null) return placed(counted);
  const [before = ''] = text
    .slice(Math.max(0, start - 80), start)
    .split(BREAK)
    .slice(-1);
  const [behind = ''] = text.slice(end, end + 60).split(BREAK);
  const around = [
    wordsIn(before).slice(-WORDS_BEFORE),
    wordsIn(text.slice(start, end)),
    wordsIn(behind).slice(0, WORDS_BEHIND),
  ];
  return unhung(around.flat().join(' '));
}

/** Without words that lead on to what is not there. */
const unhung = (label: string): string => label.replace(HANGING, '').replace(HANGING, '');

function wordingsOf(thread: readonly Fact[], first: number, textOf: (fact: Fact) => string): readonly number[] {
  const numbers = new Map<string, number>();
  const number = (fact: Fact): number => {
    const said = foldWord(textOf(fact).slice(fact.start, fact.end)).replace(/\s+/g, ' ');
    const known = numbers.get(said);
    if (known !== undefined) return known;
    numbers.set(said, numbers.size);
    return numbers.size - 1;
  };
  number(thread[first] as Fact);
  return thread.map(number);
}
