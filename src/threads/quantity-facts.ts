/**
 * What a figure is about, for comparing it with others: what is counted, whose, where, when, and in what role.
 *
 * In: an article's text and figures. Out: a fact for each figure: the class of what it counts, the words of its
 * sentence with weights that fall with distance, the names in it, its year, and whether it is a part, a change or a
 * former value. Words are brought to stems by cutting endings; nothing is looked up. No meaning is read beyond that.
 */
import type { FigureFound } from '../figures/index.ts';
import { foldWord, type Span } from '../text/index.ts';
import { echoOf } from './quantity-echo.ts';
import { countedFrom, type Interval, intervalOf, measureOf, saidOf } from './quantity-intervals.ts';
import { type Owner, ownersOf } from './quantity-owner.ts';
import { isLasting, type Role, roleOf, yearOf } from './quantity-role.ts';
import { isCapital, namesIn, stemOf, unowned, WORD, wordsIn } from './quantity-stems.ts';
import {
  EMPTY,
  MEASURED_CLASSES,
  NOUN_CLASSES,
  PAID_CLASSES,
  RELATIONS,
  STANCES,
  STATE_CLASSES,
} from './quantity-words-en.ts';
import { sentenceAround } from './sentence-around.ts';

/** A figure with what is known of it. */
export interface Fact extends Span {
  /** Number of the article, and place of the figure among its figures. */
  readonly article: number;
  readonly index: number;
  readonly figure: FigureFound;
  /** What it allows, and the numbers it says. */
  readonly interval: Interval;
  readonly said: Interval;
  readonly dimension: string;
  /** What is counted or measured, '' where nothing says. */
  readonly sort: string;
  readonly role: Role;
  /** Stems of the sentence and how near they stand, 0 to 2. */
  readonly terms: ReadonlyMap<string, number>;
  /** Classes of the words right beside the figure that say how what is counted is meant: needed, at stake, ahead. */
  readonly relations: ReadonlySet<string>;
  /** Stems that qualify the counted noun. */
  readonly modifiers: ReadonlySet<string>;
  /** Names in the sentence, or, where it has none, in those before it, word by word. */
  readonly names: ReadonlySet<string>;
  /** The name that stands nearest, where the sentence has one. */
  readonly nearest: string | null;
  /** Those for something, or those against it. */
  readonly stance: 'for' | 'against' | null;
  /** True where its sentence has other figures of the same dimension. */
  readonly crowded: boolean;
  /** The words of the name of who has it; none where the sentence does not say that. */
  readonly owner: Owner;
  /** The words of the name of whose age it is; none for other figures. */
  readonly bearer: Owner;
  /** Place, among the article's figures, of the one for which this says another number, or null. */
  readonly echo: number | null;
  /** The article's day (ISO), the same as a count of days, and its year, or null. */
  readonly day: string | null;
  readonly date: number | null;
  readonly told: number | null;
  readonly place: ReadonlySet<string>;
  /** The year it is given for, or null. */
  readonly year: number | null;
  /** Where its sentence begins. */
  readonly sentence: number;
}

/** An article as facts know it. */
export interface FactArticle {
  readonly number: number;
  readonly text: string;
  readonly figures: readonly FigureFound[];
  /** Its certain day (ISO), or null. */
  readonly day: string | null;
}

/** The facts of an article's figures. */
export function factsOf(article: FactArticle): readonly Fact[] {
  const { text, figures } = article;
  if (figures.length === 0) return [];
  const named = namesIn(text);
  const sentences = figures.map((figure) => sentenceAround(text, figure));
  const sentenceOf = (n: number): Span => sentences[n] as Span;
  const facts: Fact[] = [];
  for (let from = 0; from < figures.length; ) {
    let to = from + 1;
    while (to < figures.length && sentenceOf(to).start === sentenceOf(from).start) to++;
    const owners = ownersOf({ text, sentence: sentenceOf(from), named }, figures.slice(from, to));
    for (let n = from; n < to; n++) {
      const fact = factOf(article, n, { named, sentence: sentenceOf(n), owner: owners[n - from] ?? [] });
      const other = echoOf(text, figures, n, sentenceOf);
      const listed = other === null ? listedAfter(text, fact, facts.at(-1)) : null;
      facts.push(other === null ? (listed ?? fact) : echoing(fact, facts[other] as Fact, other));
    }
    const own = facts.slice(from, to);
    for (let n = from; n < to; n++) {
      const fact = facts[n] as Fact;
      if (own.some((other) => other !== fact && isBeside(other, fact))) facts[n] = { ...fact, crowded: true };
    }
    from = to;
  }
  return facts;
}

/** A figure that says another number for what was counted before, with what is known of that. */
function echoing(fact: Fact, before: Fact, echo: number): Fact {
  const terms = new Map([...before.terms].map(([term, near]): [string, number] => [term, 0.8 * near]));
  for (const [term, near] of fact.terms) terms.set(term, Math.max(near, terms.get(term) ?? 0));
  const { dimension, sort, modifiers, role } = before;
  const unit = fact.figure.unit ?? before.figure.unit;
  const { names, nearest } = before;
  const own = { ...fact, terms, modifiers, sort, role, dimension, echo, nearest, names };
  const figure = { ...fact.figure, unit };
  return { ...own, year: fact.year ?? before.year, interval: intervalOf(figure), said: saidOf(figure) };
}

/** "Venn has 370 seats, Renn has 163": a bare number counts what the one before it in the sentence counts. */
function listedAfter(text: string, fact: Fact, before: Fact | undefined): Fact | null {
  const { figure, sentence, article } = fact;
  if (before === undefined || before.sentence !== sentence || before.article !== article) return null;
  if (figure.unit !== null || figure.counted !== null || figure.rule !== 'count') return null;
  if (before.figure.unit !== null || before.sort === '' || before.sort === 'age') return null;
  if (!/^\s*(?:$|[,.;)]|and\b|while\b|but\b|to\b)/u.test(text.slice(figure.end, figure.end + 8))) return null;
  const terms = new Map(fact.terms);
  terms.set(stemOf(before.sort), 2);
  return { ...fact, sort: before.sort, modifiers: before.modifiers, terms };
}

/** Figures of one sort in one sentence: "Venn has 503 and Renn 70". */
function isBeside(a: Fact, b: Fact): boolean {
  if (a.sentence !== b.sentence || a.dimension !== b.dimension) return false;
  return a.dimension !== 'count' || a.sort === b.sort || a.sort === '' || b.sort === '';
}

interface Near {
  readonly word: string;
  readonly capital: boolean;
  /** Words between it and the figure; negative before it. */
  readonly away: number;
}

function wordsAround(text: string, sentence: Span, figure: FigureFound): readonly Near[] {
  const before = [...text.slice(sentence.start, figure.start).matchAll(WORD)];
  const behind = [...text.slice(figure.end, sentence.end).matchAll(WORD)];
  const near = (found: RegExpExecArray, away: number): Near => ({
    word: unowned(foldWord(found[0])),
    capital: isCapital(found[0]),
    away,
  });
  return [...before.map((found, i) => near(found, i - before.length)), ...behind.map((found, i) => near(found, i + 1))];
}

/** "Two dozen of Ann Marrow's friends" read as so many Marrows: a name in the singular cannot be counted, and is compared with nothing. */
function isNamed(text: string, { counted, unit, rule }: FigureFound): boolean {
  if (counted === null || unit !== null || rule === 'age') return false;
  const last = text.slice(counted.start, counted.end).split(/\s/).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && !/s$/.test(last);
}

/** How many code units before a sentence names are looked for. */
const BACK = 400;

/** Words of the sentences before. */
function namesBefore(text: string, sentence: Span, figure: FigureFound): readonly Near[] {
  return wordsAround(text, { start: Math.max(0, sentence.start - BACK), end: figure.end }, figure);
}

interface Around {
  readonly named: ReadonlySet<string>;
  readonly sentence: Span;
  readonly owner: Owner;
}

function factOf(article: FactArticle, index: number, { named, sentence, owner }: Around): Fact {
  const { text } = article;
  const figure = article.figures[index] as FigureFound;
  const around = wordsAround(text, sentence, figure);
  const isName = ({ word, capital }: Near): boolean => capital && named.has(word);
  const own = around.filter(isName);
  const names = new Set(
    (own.length > 0 ? own : namesBefore(text, sentence, figure).filter(isName)).map(({ word }) => word),
  );
  const [nearest] = [...own].sort((a, b) => Math.abs(a.away) - Math.abs(b.away));
  const terms = new Map<string, number>();
  for (const { word, away } of around) {
    if (EMPTY.has(word) || word.length < 2) continue;
    const weight = Math.abs(away) <= 4 ? 1.5 : Math.abs(away) <= 10 ? 1 : 0.6;
    const stem = stemOf(NOUN_CLASSES.get(stemOf(word)) ?? word);
    terms.set(stem, Math.max(terms.get(stem) ?? 0, weight));
  }
  if (own.length === 0) for (const name of names) terms.set(stemOf(name), 0.7);
  const relations = new Set<string>();
  for (const { word, away } of around) {
    const found = away >= -BEFORE && away <= BEHIND ? RELATIONS.get(word) : undefined;
    if (found !== undefined) relations.add(found);
  }
  const modifiers = new Set<string>();
  for (const word of wordsIn(text, figure.counted)) {
    const stem = stemOf(NOUN_CLASSES.get(stemOf(word)) ?? word);
    if (stem !== stemOf(figure.head ?? '') && !EMPTY.has(word)) modifiers.add(stem);
    terms.set(stem, 2);
  }
  const elapsed = figure.elapsed || isLasting(text, figure, sentence);
  const since = (elapsed || figure.rule === 'age') && article.day !== null;
  const interval = since && article.day !== null ? countedFrom(figure, article.day) : intervalOf(figure);
  return {
    article: article.number,
    index,
    figure,
    start: figure.start,
    end: figure.end,
    interval,
    said: interval.unit === 'since' ? interval : saidOf(figure),
    dimension: isNamed(text, figure)
      ? `${article.number}.${index}`
      : since
        ? 'since'
        : elapsed
          ? 'elapsed'
          : measureOf(figure.unit).dimension,
    sort: sortOf(figure, around),
    role: roleOf(text, figure, sentence),
    terms,
    relations,
    modifiers,
    names,
    nearest: nearest?.word ?? null,
    stance: around.reduce<Fact['stance']>(
      (found, { word, away }) => found ?? (away >= -3 && away <= 8 ? (STANCES.get(word) ?? null) : null),
      null,
    ),
    crowded: false,
    owner,
    bearer: figure.rule === 'age' ? bearerOf(text, figure, own, owner) : [],
    echo: null,
    day: article.day,
    date: article.day === null ? null : Date.parse(article.day) / 86_400_000,
    told: article.day === null ? null : Number(article.day.slice(0, 4)),
    place: new Set(wordsIn(text, figure.place)),
    year: yearOf(text, figure, sentence, article.day),
    sentence: sentence.start,
  };
}

/** How many words before a figure, and behind it, say how what is counted is meant. */
const BEFORE = 4;
const BEHIND = 5;

/** Whose age it is: the name that the age stands behind, else the name nearest to it. */
function bearerOf(text: string, { counted }: FigureFound, own: readonly Near[], owner: Owner): Owner {
  const words = wordsIn(text, counted);
  if (counted !== null && /^\p{Lu}/u.test(text.charAt(counted.start)) && words.length > 0) return words;
  const near = [...own].sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0];
  return near === undefined ? owner : [near.word];
}

/** Words for people at large: what happened to them says more than that they are people. */
const AT_LARGE = new Set(['', 'person', 'man', 'marcher', 'worker', 'passenger', 'demonstrator']);

/** The class of what is counted or measured. */
function sortOf({ head, rule, unit }: FigureFound, around: readonly Near[]): string {
  if (rule === 'age') return 'age';
  const classOf = (word: string): string => NOUN_CLASSES.get(word) ?? NOUN_CLASSES.get(stemOf(word)) ?? stemOf(word);
  const noun = head === null ? '' : classOf(head);
  if (unit === null) {
    // "Of the dead, twelve were children."
    const verb = around.find(({ away }) => away === 1)?.word;
    const said = around.find(({ away }) => away === 2)?.word;
    if (noun === '' && /^(?:were|are|was)$/.test(verb ?? '') && NOUN_CLASSES.has(stemOf(said ?? '')))
      return classOf(said ?? '');
    const state = around.find(({ word, away }) => away >= -3 && away <= 4 && STATE_CLASSES.has(word));
    const found = state === undefined ? undefined : STATE_CLASSES.get(state.word);
    if (found !== undefined && AT_LARGE.has(noun)) return found;
    return noun;
  }
  if (noun !== '') return noun;
  const led = /^[A-Z]{3}$/.test(unit) ? PAID_CLASSES : MEASURED_CLASSES;
  const found = around.find(({ word, away }) => away >= -4 && away <= 2 && led.has(word));
  return found === undefined ? '' : (led.get(found.word) ?? '');
}
