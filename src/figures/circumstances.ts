/**
 * What the sentence says of its figures: what is counted, where and when.
 *
 * In: the text, its analysis and the figures found. Out: the figures with these fields. The place is the nearest
 * name behind "in", "at", "near" or "across", first after the figure, then before it; the time the nearest year,
 * month, weekday or word like "yesterday" of the sentence. Figures in the same sentence may share both.
 */
import type { Analysis, Run, Token } from '../language/index.ts';
import type { Span } from '../text/index.ts';
import { countedAt, type Place } from './counted.ts';
import type { FigureFound } from './figure.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { TIME_UNITS } from './units-en.ts';

/** The figures with what their sentences say of them. */
export function circumstances(
  text: string,
  analysis: Analysis,
  figures: readonly FigureFound[],
): readonly FigureFound[] {
  if (figures.length === 0) return figures;
  const phrases = phrasesOf(text, analysis);
  let sentence = 0;
  return figures.map((figure) => {
    while (sentence + 1 < analysis.sentences.length && (analysis.sentences[sentence] as Run).end <= figure.start)
      sentence++;
    const run = analysis.sentences[sentence];
    return run === undefined ? figure : told(text, phrases, figure, run);
  });
}

function told(text: string, phrases: Phrases, figure: FigureFound, sentence: Run): FigureFound {
  const { tokens } = phrases.analysis;
  const from = firstAt(tokens, sentence, figure.start);
  const to = firstAt(tokens, sentence, figure.end);
  const place: Place = { from, to, sentence };
  const counted = countedAt(phrases, figure, place);
  const head = counted === null ? figure.head : (figure.head ?? (tokens[counted.head] as Token).lemma);
  return {
    ...figure,
    counted: counted === null ? null : { start: counted.start, end: counted.end },
    head,
    place: placeOf(phrases, place),
    time: timeOf(phrases, figure, place),
    elapsed: isElapsed(text, phrases, figure, place),
  };
}

/** The first token of the sentence that starts at an offset or later. */
function firstAt(tokens: readonly Token[], { from, to }: Run, offset: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const MONTH_OR_DAY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DEICTIC = /^(?:today|yesterday|tomorrow|tonight|currently|now)$/;

/** How many tokens away a place may stand. */
const NEAR = 14;

function placeOf(phrases: Phrases, { from, to, sentence }: Place): Span | null {
  for (let i = to; i < Math.min(sentence.to, to + NEAR); i++) {
    const found = nameAfter(phrases, i);
    if (found !== null) return found;
  }
  for (let i = from - 1; i >= Math.max(sentence.from, from - NEAR); i--) {
    const found = nameAfter(phrases, i);
    if (found !== null) return found;
  }
  return null;
}

/** The name behind a preposition of place at `i`. */
function nameAfter({ analysis: { tokens, nounPhrases }, holding }: Phrases, i: number): Span | null {
  if (!/^(?:in|at|near|across|throughout|outside|around)$/.test(tokens[i]?.lemma ?? '')) return null;
  const phrase = nounPhrases[holding[i + 1] ?? -1];
  if (phrase === undefined) return null;
  const head = tokens[phrase.head] as Token;
  if (head.tag !== 'PROPN' || MONTH_OR_DAY.test(head.lemma) || YEAR.test(head.lemma)) return null;
  let first = phrase.from;
  while (first < phrase.head && (tokens[first] as Token).tag !== 'PROPN') first++;
  return { start: (tokens[first] as Token).start, end: phrase.end };
}

function timeOf({ analysis: { tokens } }: Phrases, figure: FigureFound, { from, to, sentence }: Place): Span | null {
  let best: Span | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = Math.max(sentence.from, from - 2 * NEAR); i < Math.min(sentence.to, to + 2 * NEAR); i++) {
    if (i >= from && i < to) continue;
    const found = timeAt(tokens, i);
    const away = i < from ? from - i : i - to;
    if (found === null || away >= distance || (found.start < figure.end && figure.start < found.end)) continue;
    best = found;
    distance = away;
  }
  return best;
}

function timeAt(tokens: readonly Token[], i: number): Span | null {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (YEAR.test(token.lemma) || DEICTIC.test(token.lemma)) return withMonth(tokens, i);
  if (token.tag === 'PROPN' && MONTH_OR_DAY.test(token.lemma)) return withYear(tokens, i);
  const unit = /^(?:year|month|week|quarter|night|summer|winter|spring|fall|autumn|season)$/.test(token.lemma);
  if (!unit || before === undefined || !/^(?:last|this|next|previous|past)$/.test(before.lemma)) return null;
  return { start: before.start, end: token.end };
}

/** "March 2015", "March 5, 2015": the year goes with its month. */
function withYear(tokens: readonly Token[], i: number): Span {
  const token = tokens[i] as Token;
  for (const on of [1, 2, 3]) {
    const year = tokens[i + on];
    if (year !== undefined && YEAR.test(year.lemma)) return { start: token.start, end: year.end };
  }
  return { start: token.start, end: token.end };
}

/** "In March 2015", "on 5 March 2015": the month goes with its year. */
function withMonth(tokens: readonly Token[], i: number): Span {
  const token = tokens[i] as Token;
  for (const back of [1, 2, 3]) {
    const month = tokens[i - back];
    if (month !== undefined && MONTH_OR_DAY.test(month.lemma) && month.tag === 'PROPN')
      return { start: month.start, end: token.end };
  }
  return { start: token.start, end: token.end };
}

/** "26 years ago", "for the past ten years": it ended when the article was written. */
function isElapsed(
  _text: string,
  { analysis: { tokens } }: Phrases,
  { unit }: FigureFound,
  { from, to }: Place,
): boolean {
  if (unit === null || !TIME_UNITS.has(unit)) return false;
  if (tokens[to]?.lemma === 'ago') return true;
  return /^(?:past|last)$/.test(tokens[from - 1]?.lemma ?? '') && /^(?:the|these)$/.test(tokens[from - 2]?.lemma ?? '');
}
