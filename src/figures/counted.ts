/**
 * What a figure counts or measures.
 *
 * In: the words of the article with their phrases, and a figure. Out: the noun phrase and its main noun, or null.
 * Method, in order: the rest of the noun phrase that the figure stands in ("37 wounded children"); the phrase behind
 * "of" ("dozens of people"), for money also behind "in" and "for"; a word for a state ("12 dead"); the phrase before
 * "of" ("a population of 40,000"); the subject of a verb that leads to the figure ("unemployment fell to 5 percent").
 * Where none is near, nothing is said.
 */
import type { Analysis, NounPhrase, Token } from '../language/index.ts';
import type { Span } from '../text/index.ts';
import type { FigureFound } from './figure.ts';

/** A noun phrase without number and article, and the number of its main token. */
export interface Counted extends Span {
  readonly head: number;
}

/** The analysis with its phrases numbered by the tokens that they begin and hold. */
export interface Phrases {
  readonly analysis: Analysis;
  /** The noun phrase that holds each token, or -1. */
  readonly holding: Int32Array;
  /** The verb group that holds each token, or -1. */
  readonly verb: Int32Array;
}

/** Numbers the phrases of an analysis. */
export function phrasesOf(analysis: Analysis): Phrases {
  const { tokens, nounPhrases, verbGroups } = analysis;
  const holding = new Int32Array(tokens.length).fill(-1);
  const verb = new Int32Array(tokens.length).fill(-1);
  for (const [n, { from, to }] of nounPhrases.entries()) holding.fill(n, from, to);
  for (const [n, { from, to }] of verbGroups.entries()) verb.fill(n, from, to);
  return { analysis, holding, verb };
}

/** Where a figure stands among the tokens: they begin at `from` or later, and before `to`. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** The tokens of its sentence. */
  readonly sentence: { readonly from: number; readonly to: number };
}

/** What the figure at `place` counts, or null. */
export function countedAt(phrases: Phrases, figure: FigureFound, place: Place): Counted | null {
  const rest = restOfPhrase(phrases, figure, place);
  if (rest !== null) return rest;
  if (figure.rule === 'age') return nameBefore(phrases, place);
  return behindLink(phrases, figure, place) ?? state(phrases, figure, place) ?? before(phrases, figure, place);
}

const lemmaAt = ({ analysis }: Phrases, i: number): string => analysis.tokens[i]?.lemma ?? '';

/** Words that only say how much of the phrase is meant. */
const SKIPPED = new Set(
  'more other additional extra further about so the of a an his her their its our my your these those all such'.split(
    ' ',
  ),
);

/** What stands behind the figure in its own noun phrase, or in the one that begins right there. */
function restOfPhrase(phrases: Phrases, figure: FigureFound, { to, sentence }: Place): Counted | null {
  const { tokens, nounPhrases } = phrases.analysis;
  if (to >= sentence.to) return null;
  const phrase = nounPhrases[phrases.holding[to] ?? -1];
  if (phrase === undefined || phrase.head < to) return null;
  const first = tokens[to] as Token;
  if (first.tag === 'PRON' || first.tag === 'DET' || (phrase.from === to && isTimeOrRate(phrases, figure, to, phrase)))
    return null;
  return trimmed(phrases, phrase, to);
}

/** "40 percent last year", "$5 a share": the next phrase says when, or of what each. */
function isTimeOrRate(phrases: Phrases, { unit }: FigureFound, to: number, phrase: NounPhrase): boolean {
  const first = lemmaAt(phrases, to);
  if (/^(?:a|an|each|every|last|this|next|per|that)$/.test(first)) return true;
  if (unit === null) return false;
  return /^(?:year|month|week|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|today|yesterday)$/.test(
    lemmaAt(phrases, phrase.head),
  );
}

function trimmed(phrases: Phrases, phrase: NounPhrase, at: number): Counted | null {
  const { tokens } = phrases.analysis;
  let from = Math.max(at, phrase.from);
  while (
    from < phrase.head &&
    (SKIPPED.has(lemmaAt(phrases, from)) || tokens[from]?.tag === 'PUNCT' || tokens[from]?.tag === 'NUM')
  )
    from++;
  const head = tokens[phrase.head] as Token;
  if (head.tag === 'NUM' || head.tag === 'PRON' || head.tag === 'DET') return null;
  return { start: (tokens[from] as Token).start, end: phrase.end, head: phrase.head };
}

/** "dozens of people", "37 of the children", "$40 million in aid", "one in five of them". */
function behindLink(phrases: Phrases, { rule, unit }: FigureFound, { to, sentence }: Place): Counted | null {
  const link = lemmaAt(phrases, to);
  const money = rule === 'money' && (link === 'in' || link === 'for' || link === 'worth');
  if (link !== 'of' && !money) return null;
  let at = to + 1;
  while (at < sentence.to && (phrases.holding[at] ?? -1) < 0 && SKIPPED.has(lemmaAt(phrases, at))) at++;
  const phrase = phrases.analysis.nounPhrases[phrases.holding[at] ?? -1];
  if (phrase === undefined || at >= sentence.to) return null;
  const found = trimmed(phrases, phrase, phrase.from);
  if (found === null || (money && /^\d/.test(lemmaAt(phrases, found.head)))) return null;
  return unit !== null && money && phrases.analysis.tokens[found.head]?.tag === 'PROPN' ? null : found;
}

const STATES =
  /^(?:dead|kill|killed|wound|wounded|injure|injured|missing|ill|sick|homeless|displace|displaced|arrest|arrested|unemployed|alive|hurt|infected|infect)$/;

/** "12 dead", "40 were wounded", "37 killed". */
function state(phrases: Phrases, { unit }: FigureFound, { to, sentence }: Place): Counted | null {
  if (unit !== null) return null;
  let at = to;
  while (at < sentence.to && /^(?:be|have|other|more|people|been)$/.test(lemmaAt(phrases, at))) at++;
  const token = phrases.analysis.tokens[at];
  if (token === undefined || at >= sentence.to || !STATES.test(token.lemma)) return null;
  return { start: token.start, end: token.end, head: at };
}

const LEADS =
  /^(?:to|at|as|of|by|from|be|reach|hit|total|number|exceed|cost|worth|with|only|just|now|nearly|also|about|around|stand|remain|average|weigh|measure|earn|approach|top|equal|have|,|like)$/;
const TOTALS =
  /^(?:number|total|figure|amount|count|sum|tally|estimate|rate|level|percentage|share|proportion|cost|price|value|size|average|population|majority)$/;

/** "A population of 40,000", "the death toll rose to 37", "unemployment was 5 percent". */
function before(phrases: Phrases, figure: FigureFound, { from, sentence }: Place): Counted | null {
  const at = from - 1;
  if (at < sentence.from || !LEADS.test(lemmaAt(phrases, at))) return null;
  const { nounPhrases } = phrases.analysis;
  if (lemmaAt(phrases, at) === 'of') {
    const phrase = nounPhrases[phrases.holding[at - 1] ?? -1];
    if (phrase !== undefined) return measuredBy(phrases, phrase, at);
  }
  if (figure.rule === 'measure' && /^(?:by|at|with|from|of)$/.test(lemmaAt(phrases, at))) return null;
  return subject(phrases, at, sentence.from);
}

/** The noun phrase before the nearest verb to the left. */
function subject(phrases: Phrases, at: number, least: number): Counted | null {
  const { nounPhrases } = phrases.analysis;
  let i = at;
  while (i >= least && (phrases.verb[i] ?? -1) < 0) {
    if (lemmaAt(phrases, i) === ';') return null;
    i--;
  }
  while (i >= least && (phrases.verb[i] ?? -1) >= 0) i--;
  while (i >= least && (phrases.holding[i] ?? -1) < 0 && !/^[,;"]$/.test(lemmaAt(phrases, i))) i--;
  let phrase = nounPhrases[phrases.holding[i] ?? -1];
  if (phrase === undefined || i < least) return null;
  // "The cost of the bridge was": the phrase before "of" is the subject.
  for (let hops = 0; hops < 2 && /^(?:of|in|for|at)$/.test(lemmaAt(phrases, phrase.from - 1)); hops++) {
    const earlier: NounPhrase | undefined = nounPhrases[phrases.holding[phrase.from - 2] ?? -1];
    if (earlier === undefined || earlier.from < least) break;
    phrase = earlier;
  }
  return measuredBy(phrases, phrase, phrase.to);
}

/** "The number of dead": what is numbered, and not the number; of "the unemployment rate", the rate. */
function measuredBy(phrases: Phrases, phrase: NounPhrase, next: number): Counted | null {
  const { tokens, nounPhrases } = phrases.analysis;
  const total = /^(?:number|total|figure|count|tally|estimate)$/.test(lemmaAt(phrases, phrase.head));
  if (total && TOTALS.test(lemmaAt(phrases, phrase.head)) && lemmaAt(phrases, next) === 'of') {
    const inner = nounPhrases[phrases.holding[next + 1] ?? -1];
    if (inner !== undefined && tokens[inner.head]?.tag !== 'NUM') return trimmed(phrases, inner, inner.from);
    const at = lemmaAt(phrases, next + 1) === 'the' ? next + 2 : next + 1;
    const state = tokens[at];
    if (inner === undefined && state !== undefined && STATES.test(state.lemma))
      return { start: state.start, end: state.end, head: at };
  }
  return trimmed(phrases, phrase, phrase.from);
}

/** The name before a bare age: "Ann Marrow, 51,". */
function nameBefore(phrases: Phrases, { from, sentence }: Place): Counted | null {
  if (lemmaAt(phrases, from - 1) !== ',' || from - 2 < sentence.from) return null;
  const phrase = phrases.analysis.nounPhrases[phrases.holding[from - 2] ?? -1];
  return phrase === undefined ? null : trimmed(phrases, phrase, phrase.from);
}
