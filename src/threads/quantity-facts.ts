/**
 * What a figure is about, for comparing it with others: what is counted, whose, where, when, and in what role.
 *
 * In: an article's text and figures. Out: a fact for each figure: the class of what it counts, the words of its
 * sentence with weights that fall with distance, the names in it, its year, and whether it is a part, a change or a
 * former value. Words are brought to stems by cutting endings; nothing is looked up. No meaning is read beyond that.
 */
import type { FigureFound } from '../figures/index.ts';
import { foldWord, type Span } from '../text/index.ts';
import { countedFrom, type Interval, intervalOf, measureOf } from './quantity-intervals.ts';
import { EMPTY, MEASURED_CLASSES, NOUN_CLASSES, PAID_CLASSES, STANCES, STATE_CLASSES } from './quantity-words-en.ts';
import { sentenceAround } from './sentence-around.ts';

/** A figure with what is known of it. */
export interface Fact extends Span {
  /** Number of the article, and place of the figure among its figures. */
  readonly article: number;
  readonly index: number;
  readonly figure: FigureFound;
  readonly interval: Interval;
  readonly dimension: string;
  /** What is counted or measured, '' where nothing says. */
  readonly sort: string;
  /** Whole, a part of a whole, the whole that a part is told of, a change, or the value before a change. */
  readonly role: 'whole' | 'part' | 'base' | 'change' | 'former';
  /** Stems of the sentence and how near they stand, 0 to 2. */
  readonly terms: ReadonlyMap<string, number>;
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
  /** The article's day (ISO) and its year, or null. */
  readonly day: string | null;
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

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\u2019'-]*/gu;

/** Stems of words met before, as many as there is room for: a collection says the same words again and again. */
const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

/** The stem of a folded word: endings of plural and verb cut off. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = cut(word);
  stems.set(word, stem);
  return stem;
}

/** A folded word without the mark of possession at its end, and without a lone apostrophe there. */
function unowned(word: string): string {
  const at = word.length - (word.endsWith('s') ? 2 : 1);
  const code = word.charCodeAt(at);
  return code === 0x27 || code === 0x2019 ? word.slice(0, at) : word;
}

/** True where a word begins with a capital; most begin with a small letter of ASCII. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

function cut(word: string): string {
  const bare = unowned(word);
  if (bare.length < 4) return bare;
  return bare
    .replace(/(?:ies)$/, 'y')
    .replace(/(sh|ch|ss|x|z)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/(?<=\p{L}{4})(?:ing|ed)$/u, '')
    .replace(/(?<=\p{L}{4})e$/u, '');
}

/** The facts of an article's figures. */
export function factsOf(article: FactArticle): readonly Fact[] {
  if (article.figures.length === 0) return [];
  const named = namesIn(article.text);
  const facts = article.figures.map((figure, index) => factOf(article, figure, index, named));
  return facts.map((fact) => ({
    ...fact,
    crowded: facts.some((other) => other !== fact && isBeside(other, fact)),
  }));
}

/** Figures of one sort in one sentence: "Venn has 503 and Renn 70". */
function isBeside(a: Fact, b: Fact): boolean {
  if (a.sentence !== b.sentence || a.dimension !== b.dimension) return false;
  return a.dimension !== 'count' || a.sort === b.sort || a.sort === '' || b.sort === '';
}

/** Words that stand with a capital where no sentence begins, or always, twice or with a possessive at least. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const capitals = new Map<string, number>();
  const small = new Set<string>();
  for (const found of text.matchAll(WORD)) {
    const folded = foldWord(found[0]);
    const word = unowned(folded);
    if (EMPTY.has(word) || word.length < 2) continue;
    if (!isCapital(found[0])) small.add(word);
    else if (/[\p{L},;] $/u.test(text.slice(Math.max(0, found.index - 2), found.index))) names.add(word);
    else capitals.set(word, (capitals.get(word) ?? 0) + (word === folded ? 1 : 2));
  }
  for (const [word, count] of capitals) if (count > 1 && !small.has(word)) names.add(word);
  return names;
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

function factOf(article: FactArticle, figure: FigureFound, index: number, named: ReadonlySet<string>): Fact {
  const { text } = article;
  const sentence = sentenceAround(text, figure);
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
  const modifiers = new Set<string>();
  for (const word of wordsIn(text, figure.counted)) {
    const stem = stemOf(NOUN_CLASSES.get(stemOf(word)) ?? word);
    if (stem !== stemOf(figure.head ?? '') && !EMPTY.has(word)) modifiers.add(stem);
    terms.set(stem, 2);
  }
  const elapsed = figure.elapsed || isLasting(text, figure, sentence);
  const since = (elapsed || figure.rule === 'age') && article.day !== null;
  return {
    article: article.number,
    index,
    figure,
    start: figure.start,
    end: figure.end,
    interval: since && article.day !== null ? countedFrom(figure, article.day) : intervalOf(figure),
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
    modifiers,
    names,
    nearest: nearest?.word ?? null,
    stance: around.reduce<Fact['stance']>(
      (found, { word, away }) => found ?? (away >= -3 && away <= 8 ? (STANCES.get(word) ?? null) : null),
      null,
    ),
    crowded: false,
    day: article.day,
    told: article.day === null ? null : Number(article.day.slice(0, 4)),
    place: new Set(wordsIn(text, figure.place)),
    year: yearOf(text, figure, sentence, article.day),
    sentence: sentence.start,
  };
}

const wordsIn = (text: string, span: Span | null): readonly string[] =>
  span === null ? [] : [...text.slice(span.start, span.end).matchAll(WORD)].map(([word]) => unowned(foldWord(word)));

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

const PART_BEHIND =
  /^\s*(?:of|out of)\s+(?:the|its|their|his|her|those|these|our)?\s*(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)/i;
const PART_BEFORE = /(?:\bamong them|\bincluding(?: at least)?|\bof whom|\bof which|\bof them|\bamong whom)\s*,?\s*$/iu;
/** "Of the dead, twelve were children." */
const PART_FIRST = /(?:^|[.;:]\s)Of (?:the|those|these|its|their) [\p{L} ]{2,30},\s*$/u;
/** Another thing of the same kind. */
const OTHER_BEFORE = /\b(?:old|former|previous|another|earlier|original)\b/i;
const CHANGE_BEFORE = /\bby\s*$|\b(?:increase|rise|drop|fall|decline|decrease|cut|growth|gain) of\s*$/i;
const CHANGE_BEHIND = /^\s*(?:more|fewer|increase|rise|drop|fall|decline|decrease|cut|jump)\b/i;
/** "44 of the 50". */
const BASE_BEFORE =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all))\s+of\s+(?:the|its|their|those|\S+['\u2019]s)\s*$/i;
const FORMER_BEFORE = /\bfrom\s*$|\bdown from\s*$|\bup from\s*$|\bcompared (?:with|to)\s*$|\binstead of\s*$/i;

function roleOf(text: string, figure: FigureFound, sentence: Span): Fact['role'] {
  const before = text.slice(Math.max(sentence.start, figure.start - 40), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 40));
  const share = measureOf(figure.unit).dimension === 'share';
  if (PART_BEFORE.test(before) || (!share && PART_FIRST.test(before)) || PART_BEHIND.test(behind)) return 'part';
  if (BASE_BEFORE.test(before)) return 'base';
  if (FORMER_BEFORE.test(before)) return 'former';
  if (OTHER_BEFORE.test(before)) return 'former';
  if (CHANGE_BEFORE.test(before) || CHANGE_BEHIND.test(behind)) return 'change';
  return 'whole';
}

/** "Has been captain for nineteen years": until the article was written. */
function isLasting(text: string, { start, unit }: FigureFound, sentence: Span): boolean {
  if (unit !== 'year' && unit !== 'month' && unit !== 'day') return false;
  return /\b(?:has|have)\b[^.;,]*\bfor\s*$/i.test(text.slice(Math.max(sentence.start, start - 80), start));
}

const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/;

/** The year that the sentence gives the figure for; for elapsed time and "last year", from the article's day. */
function yearOf(text: string, { time, elapsed }: FigureFound, sentence: Span, day: string | null): number | null {
  const published = day === null ? null : Number(day.slice(0, 4));
  if (elapsed) return null;
  if (time !== null && time.start >= sentence.start && time.end <= sentence.end) {
    const said = text.slice(time.start, time.end).toLowerCase();
    const year = YEAR.exec(said);
    if (year !== null) return Number(year[1]);
    if (published !== null && /^(?:last|previous) year/.test(said)) return published - 1;
    if (published !== null && /^this year/.test(said)) return published;
    if (published !== null && /^next year/.test(said)) return published + 1;
  }
  const year = YEAR.exec(text.slice(sentence.start, sentence.end));
  return year === null ? null : Number(year[1]);
}
