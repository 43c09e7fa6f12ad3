/**
 * What each date of an article tells of: the words of its sentence, by their job.
 *
 * In: an article's text, its analysis, its dates and what they came to. Out: a mention for each date that
 * names days: the days, names, other words that carry meaning, kinds of event, and a label in the text's own
 * words. Where a sentence names nobody and no place, the names of the sentence before it count in its stead.
 */
import { type DateFound, dayFromIso, type Resolved } from '../dates/index.ts';
import type { Analysis, Run, VerbGroup } from '../language/index.ts';
import { foldWord, type Span } from '../text/index.ts';
import { kindsOfWord } from './event-kinds-en.ts';

/** A date, and what it tells of. */
export interface EventMention extends Span {
  readonly article: number;
  /** Number of the date among its article's. */
  readonly date: number;
  /** Offset of its sentence: mentions in one sentence tell of different things. */
  readonly sentence: number;
  /** Day numbers of the event, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** The time of day that is told, as TIMEX3 writes it ("23:52"); null where none is. */
  readonly time: string | null;
  /** True where it tells of the event by its anniversary. */
  readonly anniversary: boolean;
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<number>;
  readonly label: string;
}

/** What is known of an article, for its mentions. */
export interface ArticleDates {
  readonly article: number;
  readonly text: string;
  readonly analysis: Analysis;
  readonly dates: readonly DateFound[];
  readonly resolved: readonly Resolved[];
  /** The article's own day, as a number; null where it is not known. */
  readonly published: number | null;
}

/** The mentions of an article, in reading order. */
export function eventMentions(article: ArticleDates): readonly EventMention[] {
  return article.dates.flatMap((date, n) => {
    const days = daysOf(article, n);
    if (days === null || date.type === 'DURATION' || date.type === 'SET') return [];
    const sentence = sentenceAt(article.analysis, date.start);
    if (sentence === null) return [];
    const told = wordsOf(article, article.analysis.sentences[sentence], article.dates);
    const before =
      told.names.size > 0 ? null : wordsOf(article, article.analysis.sentences[sentence - 1], article.dates);
    return [
      {
        article: article.article,
        date: n,
        start: date.start,
        end: date.end,
        sentence: article.analysis.sentences[sentence]?.start ?? date.start,
        ...days,
        time: /T(\d\d:\d\d)/.exec(article.resolved[n]?.timex ?? '')?.[1] ?? null,
        anniversary: date.how === 'anniversary',
        names: before === null ? told.names : before.names,
        words: told.words,
        kinds: told.kinds,
        label: labelOf(article, article.analysis.sentences[sentence], date),
      },
    ];
  });
}

/** The days of the event itself: an anniversary's lie so many years before it is kept. */
function daysOf(
  { dates, resolved, published }: ArticleDates,
  n: number,
): { readonly from: number; readonly to: number } | null {
  const [date, value] = [dates[n], resolved[n]];
  if (date === undefined || value === undefined) return null;
  const [from, to] = [dayFromIso(value.from ?? ''), dayFromIso(value.to ?? '')];
  if (date.form.is === 'anniversary' && !date.form.origin) {
    const { years } = date.form;
    const kept =
      from === null || to === null
        ? published === null
          ? null
          : { from: published - 45, to: published + 45 }
        : { from, to };
    if (years === null || kept === null) return null;
    const back = Math.round(years * 365.2425);
    return { from: kept.from - back - 2, to: kept.to - back + 2 };
  }
  return from === null || to === null ? null : { from, to };
}

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

const EMPTY = new Set(
  'be have do say tell make take go come get see time year month week day hour minute night morning evening afternoon people man woman first last next new old ago anniversary later earlier before after mark remember since then when where which who more most just only still town village county city local former people ask know think call it he she they we i you this that there here week spokesman spokeswoman statement remember'.split(
    ' ',
  ),
);

interface Told {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<number>;
}

/** The names, other words and kinds of a sentence, its dates left out. */
function wordsOf({ text, analysis }: ArticleDates, sentence: Run | undefined, dates: readonly DateFound[]): Told {
  const [names, words, kinds] = [new Set<string>(), new Set<string>(), new Set<number>()];
  if (sentence === undefined) return { names, words, kinds };
  const inside = dates.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = analysis.tokens[i];
    if (token === undefined || inside.some(({ start, end }) => token.start < end && start < token.end)) continue;
    if (token.tag !== 'PROPN' && token.tag !== 'NOUN' && token.tag !== 'VERB' && token.tag !== 'ADJ') continue;
    if (EMPTY.has(token.lemma) || token.end - token.start < 3) continue;
    const capital = /^\p{Lu}/u.test(text.slice(token.start, token.start + 2)) && i > sentence.from;
    if (token.tag === 'PROPN' || capital) names.add(foldWord(text.slice(token.start, token.end)).replace(/'s$/, ''));
    else words.add(token.lemma);
    for (const kind of kindsOfWord(token.lemma)) kinds.add(kind);
  }
  return { names, words, kinds };
}

const MOST_LABEL = 90;

/** The clause that the date stands in: from the noun before its verb to the noun behind it, in the text's words. */
function labelOf({ text, analysis }: ArticleDates, sentence: Run | undefined, date: DateFound): string {
  if (sentence === undefined) return text.slice(date.start, date.end);
  const groups = analysis.verbGroups.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const group = groups.reduce<VerbGroup | null>(
    (best, each) => (best === null || away(each, date) < away(best, date) ? each : best),
    null,
  );
  const phrases = analysis.nounPhrases.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end && !(start < date.end && date.start < end),
  );
  const before = phrases.filter(({ end }) => group !== null && end <= group.start);
  const after = phrases.find(({ start }) => group !== null && start >= group.end && start - group.end < 12);
  const start = before.at(-2) !== undefined && isOf(text, before.at(-2), before.at(-1)) ? before.at(-2) : before.at(-1);
  if (group === null || start === undefined) return clipped(text.slice(sentence.start, sentence.end));
  return clipped(text.slice(start.start, after?.end ?? group.end));
}

const away = (run: Run, { start, end }: Span): number => (run.start > start ? run.start - end : start - run.end);

/** "the weir at Tolvery": two phrases that a preposition joins. */
const isOf = (text: string, a: Run | undefined, b: Run | undefined): boolean =>
  a !== undefined && b !== undefined && /^\s(?:of|at|in|on|near|from)\s$/.test(text.slice(a.end, b.start));

function clipped(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= MOST_LABEL) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', MOST_LABEL))}\u2026`;
}
