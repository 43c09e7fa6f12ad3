/**
 * What each date of an article tells of: the words of its sentence, by their job.
 *
 * In: an article's text, its analysis and its dates; later, what the dates came to. Out: first the words of
 * each date's sentence as plain data, which can be kept; then a mention for each date that names days. Where a
 * sentence names nobody and no place, the names of the sentence before it count in its stead.
 */
import { type DateFound, dayFromIso, type Resolved } from '../dates/index.ts';
import type { Analysis, Run } from '../language/index.ts';
import { foldWord, type Span } from '../text/index.ts';
import { clauseOf } from './event-clause.ts';
import { kindsOfWord } from './event-kinds-en.ts';

/** The words around one date of an article. Plain data. */
export interface DateContext {
  /** Offset of its sentence: dates in one sentence tell of different things. */
  readonly sentence: number;
  /** Folded names, and stems of the other words that carry meaning. */
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** Kinds of event that the words may name. */
  readonly kinds: readonly number[];
  /** Those of its clause alone. */
  readonly core: readonly number[];
  /** The clause that the date stands in, in the text's words. */
  readonly label: string;
}

/** An anniversary: how many years after the event, and the day numbers on which it is kept, null where not told. */
export interface Keeping {
  readonly years: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** A date, and what it tells of. */
export interface EventMention extends Span {
  readonly article: number;
  /** Number of the date among its article's. */
  readonly date: number;
  readonly context: DateContext;
  /** Day numbers of the event, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** The time of day that is told, as TIMEX3 writes it ("23:52"); null where none is. */
  readonly time: string | null;
  /** Day number of its article; null where it is not known. */
  readonly published: number | null;
  /** True where its days are a week or a month counted from the article's: "last week" is told of much. */
  readonly loose: boolean;
  /** The anniversary by which it tells of the event; null where it tells the event's own day. */
  readonly anniversary: Keeping | null;
}

/** The contexts of an article's dates, one for each; null for what names no day by its form. */
export function dateContexts(
  text: string,
  analysis: Analysis,
  dates: readonly DateFound[],
): readonly (DateContext | null)[] {
  return dates.map((date, i) => {
    if (isLoose(text, date)) return null;
    const n = sentenceAt(analysis, date.start);
    const whole = n === null ? undefined : analysis.sentences[n];
    if (n === null || whole === undefined) return null;
    const sentence = around(analysis, whole, date.start);
    const near = dates.slice(Math.max(0, i - BESIDE), i + BESIDE);
    const told = wordsOf(text, analysis, sentence, near);
    const last = analysis.sentences[n - 1];
    const before = last === undefined || told.names.length > 0 ? null : around(analysis, last, last.end);
    const names = before === null ? told.names : wordsOf(text, analysis, before, near).names;
    const clause = clauseOf(text, analysis, sentence, date);
    const core = wordsOf(text, analysis, runIn(analysis, sentence, clause), near);
    return {
      ...{ sentence: whole.start, ...told, names },
      ...{
        core: core.kinds.length > 0 ? core.kinds : told.kinds,
        label: clipped(text.slice(clause.start, clause.end)),
      },
    };
  });
}

/** Dates to either side that are known as such, and tokens of a sentence: one may run on for a megabyte. */
const BESIDE = 20;
const TOKENS = 80;

/** A sentence, or the part of a long one around a place. */
function around({ tokens }: Analysis, sentence: Run, at: number): Run {
  if (sentence.to - sentence.from <= TOKENS) return sentence;
  let [low, high] = [sentence.from, sentence.to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(sentence.from, low - TOKENS / 2);
  const to = Math.min(sentence.to, from + TOKENS);
  return { from, to, start: tokens[from]?.start ?? sentence.start, end: tokens[to - 1]?.end ?? sentence.end };
}

/** What dates no event: vague words, lengths, sets, datelines, "this year" and "last year". */
function isLoose(text: string, date: DateFound): boolean {
  const { form, type } = date;
  if (type === 'DURATION' || type === 'SET' || form.is === 'vague') return true;
  const wide = form.is === 'shift' && form.unit === 'year' && form.from === 'article' && form.within === undefined;
  return (wide && Math.abs(form.count ?? 0) <= 1) || isDateline(text, date);
}

/** "HARROL, Saturday (VPS) – ": the day of writing, not of what is told. */
function isDateline(text: string, { start, end }: DateFound): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return (
    /(?:^|[\r\n])[\p{Lu}][\p{L} .'-]{1,26},\s$/u.test(before) &&
    /^\s?(?:\(|[-\u2013\u2014])/.test(text.slice(end, end + 3))
  );
}

/** What an article's dates tell of, and when. */
export interface ArticleDates {
  readonly article: number;
  readonly dates: readonly DateFound[];
  readonly contexts: readonly (DateContext | null)[];
  readonly resolved: readonly Resolved[];
  /** The article's own day, ISO; null where it is not known. */
  readonly day: string | null;
}

/** The mentions of an article, in reading order. */
export function eventMentions(article: ArticleDates): readonly EventMention[] {
  const published = dayFromIso(article.day ?? '');
  return article.dates.flatMap((date, n) => {
    const [days, context] = [daysOf(article, n), article.contexts[n] ?? null];
    if (days === null || context === null) return [];
    const time = /T(\d\d:\d\d)/.exec(article.resolved[n]?.timex ?? '')?.[1] ?? null;
    return [
      {
        article: article.article,
        date: n,
        start: date.start,
        end: date.end,
        context,
        ...days,
        time,
        published,
        loose: isCounted(date),
        anniversary: keepingOf(article, n),
      },
    ];
  });
}

/** Days around an anniversary on which it is spoken of. */
const AROUND = 45;
const YEAR = 365.2425;
const WEEK = 7;

/** The days of the event itself: an anniversary's lie so many years before it is kept. */
function daysOf(
  { dates, resolved, day }: ArticleDates,
  n: number,
): { readonly from: number; readonly to: number } | null {
  const [date, value] = [dates[n], resolved[n]];
  if (date === undefined || value === undefined) return null;
  const [from, to] = [dayFromIso(value.from ?? ''), dayFromIso(value.to ?? '')];
  if (date.form.is !== 'anniversary') return from === null || to === null ? null : { from, to };
  // "ten years ago on Monday": which Monday is seldom said.
  if (date.form.origin) return from === null || to === null ? null : { from: from - WEEK, to: to + WEEK };
  const { years } = date.form;
  const published = dayFromIso(day ?? '');
  const kept =
    from !== null && to !== null
      ? { from, to }
      : published === null
        ? null
        : { from: published - AROUND, to: published + AROUND };
  if (years === null || kept === null) return null;
  return { from: kept.from - Math.ceil(years * YEAR), to: kept.to - Math.floor(years * YEAR) };
}

/** The anniversary that a date names; null where it names a day of the event itself. */
function keepingOf({ dates, resolved }: ArticleDates, n: number): Keeping | null {
  const form = dates[n]?.form;
  if (form?.is !== 'anniversary' || form.origin || form.years === null) return null;
  const { from, to } = resolved[n] ?? { from: null, to: null };
  return { years: form.years, from: dayFromIso(from ?? ''), to: dayFromIso(to ?? '') };
}

/** "Last week", "this month": counted from the article's day, and no day within named. */
const isCounted = ({ form }: DateFound): boolean =>
  form.is === 'shift' && form.from === 'article' && form.unit !== 'day' && form.within === undefined;

function sentenceAt({ sentences }: Analysis, start: number): number | null {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return null;
    if (start < sentence.start) high = middle - 1;
    else if (start >= sentence.end) low = middle + 1;
    else return middle;
  }
  return null;
}

/** The tokens of a sentence that lie in a span of it. */
function runIn({ tokens }: Analysis, { from, to }: Run, { start, end }: Span): Run {
  let [first, last] = [from, to];
  while (first < last && (tokens[first]?.start ?? 0) < start) first++;
  while (last > first && (tokens[last - 1]?.end ?? 0) > end) last--;
  return { from: first, to: last, start, end };
}

const EMPTY = new Set(
  'be have do say tell make take go get see time year month week day hour minute night morning evening afternoon people man woman first last next new old ago anniversary later earlier before after mark remember since then when where which who more most just only still town village county city local former people ask know think call it he she they we i you this that there here week spokesman spokeswoman statement remember'.split(
    ' ',
  ),
);

/** Letters by which words of one family are known: "resign", "resignation". */
export const STEM = 6;

type Told = Pick<DateContext, 'names' | 'words' | 'kinds'>;

/** The names, other words and kinds of a sentence, its dates left out. */
function wordsOf(text: string, analysis: Analysis, sentence: Run, dates: readonly DateFound[]): Told {
  const [names, words, kinds] = [new Set<string>(), new Set<string>(), new Set<number>()];
  const inside = dates.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = analysis.tokens[i];
    if (token === undefined || inside.some(({ start, end }) => token.start < end && start < token.end)) continue;
    if (!/^(?:PROPN|NOUN|VERB|ADJ)$/.test(token.tag) || EMPTY.has(token.lemma) || token.end - token.start < 3) continue;
    const shown = text.slice(token.start, token.end);
    if (token.tag === 'PROPN' || (i > sentence.from && /^\p{Lu}/u.test(shown)))
      names.add(foldWord(shown).replace(/'s$/, ''));
    else words.add(token.lemma.slice(0, STEM));
    // A name that opens a sentence may be taken for a common word: its form is kept as well.
    if (i === sentence.from) words.add(foldWord(shown).slice(0, STEM));
    for (const kind of kindsOfWord(token.lemma)) kinds.add(kind);
  }
  return { names: [...names], words: [...words], kinds: [...kinds] };
}

const MOST_LABEL = 90;

function clipped(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= MOST_LABEL) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', MOST_LABEL))}\u2026`;
}
