/**
 * What a figure counts or measures.
 *
 * In: the words of the article with their phrases, and a figure. Out: the noun phrase and its main noun, or null.
 * Method, in order: the word glued behind the number ("50-state"); the nouns that stand right behind it ("37 wounded
 * children"); the noun before "of" ("a population of 40,000"); the noun behind "of" ("dozens of people"), for money also
 * behind "in"; a word for a state ("12 dead"); the subject of a verb of measure ("unemployment fell to 5 percent").
 * Where none is near, nothing is said. What several of are counted stands in the plural: a singular behind it that was
 * taken for a noun is a verb.
 */
import type { NounPhrase, Token } from '../language/index.ts';
import type { Span } from '../text/index.ts';
import type { FigureFound } from './figure.ts';
import { lemmaAt, type Phrases, tagAt, textAt } from './phrases.ts';

/** A noun phrase without number and article, and the number of its main token. */
export interface Counted extends Span {
  readonly head: number;
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
  const { rule, unitText } = figure;
  if (rule === 'age') {
    const name = nameBefore(phrases, place);
    return name ?? (unitText === null ? null : restOfAge(phrases, place));
  }
  return (
    glued(phrases, figure, place) ??
    rest(phrases, figure, place) ??
    (isShare(figure) ? behindLink(phrases, figure, place) : null) ??
    ofBefore(phrases, place) ??
    behindLink(phrases, figure, place) ??
    state(phrases, figure, place) ??
    putAt(phrases, place) ??
    subject(phrases, place, isCurrency(figure.unit))
  );
}

const isShare = ({ rule, unit }: FigureFound): boolean => rule === 'share' || unit === 'percent' || unit === 'fraction';

const IRREGULAR =
  /^(?:people|men|women|children|police|teeth|feet|mice|geese|sheep|fish|deer|cattle|data|media|personnel)$/i;
const isPlural = (word: string): boolean =>
  /[^su\u2019']s$/.test(word) || /(?:men|women)$/.test(word) || IRREGULAR.test(word);
const isCurrency = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);

/** "50-state poll": the word glued to the number is what it counts. */
function glued({ text, analysis }: Phrases, { end, unit }: FigureFound, { to }: Place): Counted | null {
  if (unit !== null) return null;
  const word = /^[-\u2010\u2011]([\p{L}]+)/u.exec(text.slice(end, end + 40));
  if (word === null) return null;
  // The token that holds the word is the one before `to` where number and word are one token.
  const start = end + 1;
  const head = [to - 1, to, to + 1].find(
    (n) => (analysis.tokens[n]?.start ?? start + 1) <= start && start < (analysis.tokens[n]?.end ?? 0),
  );
  return head === undefined ? null : { start, end: start + (word[1] ?? '').length, head };
}

/** Words that only say how much of what follows is meant. */
const SKIPPED = new Set(
  'more other additional extra further few less about so the of a an his her its their our my your these those all such'.split(
    ' ',
  ),
);
const CALLED =
  /^(?:say|call|support|want|think|believe|agree|disagree|approve|disapprove|oppose|favor|view|see|have|describe|identify|prefer|back|vote|name|rate|consider|express|feel|trust|show|find|strongly|who|that)$/;

/** The words that stand right behind the figure: the rest of its noun phrase. */
function rest(phrases: Phrases, figure: FigureFound, { from, to, sentence }: Place): Counted | null {
  let at = to;
  while (
    at < to + 2 &&
    SKIPPED.has(lemmaAt(phrases, at)) &&
    tagAt(phrases, at) !== 'DET' &&
    lemmaAt(phrases, at) !== 'of'
  )
    at++;
  const end = runEnd(phrases, at, sentence.to);
  if (end === at || isTimeOrRate(phrases, figure, at)) return null;
  const share = isShare(figure) && figure.end === figure.amount.end;
  const opened = /^(?:DET|PRON|ADJ)$/.test(tagAt(phrases, from - 1));
  if (
    share &&
    !opened &&
    CALLED.test(lemmaAt(phrases, at)) &&
    /^(?:PRON|PROPN|DET|ADJ|ADV|SCONJ|AUX|)$/.test(tagAt(phrases, end === at + 1 ? end : at + 1))
  )
    return null;
  return within(phrases, at, end, figure.unit === null && figure.low !== 1);
}

/** "The figure of 120 given earlier": words that are no nouns, whatever stands before them. */
const SAID = /^(?:given|quoted|cited|reported|named|mentioned|announced|published)$/i;
const WHEN = /^(?:last|this|next|past|previous)$/;
const TIMES = /^(?:year|month|week|quarter|night|summer|winter|spring|fall|autumn|season|\w+day|election)$/;

/** Where the run of nouns and their adjectives from `at` ends. */
function runEnd(phrases: Phrases, at: number, limit: number): number {
  let i = at;
  for (; i < limit; i++) {
    const tag = tagAt(phrases, i);
    if (i === at && SAID.test(textAt(phrases, i)) && !/^(?:NOUN|PROPN|ADJ)$/.test(tagAt(phrases, i + 1))) break;
    if (i > at && WHEN.test(lemmaAt(phrases, i)) && TIMES.test(lemmaAt(phrases, i + 1))) break;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') continue;
    const word = textAt(phrases, i);
    if (
      tag === 'VERB' &&
      /(?:ed|ing|en)$/.test(word) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tagAt(phrases, i + 1)) &&
      i + 1 < limit
    )
      continue;
    if (tag === 'NUM' && i > at && /^(?:NOUN|PROPN)$/.test(tagAt(phrases, i + 1))) continue;
    if (word === '-' && i > at && phrases.holding[i + 1] !== -1) continue;
    break;
  }
  return i;
}

/** The counted phrase in a run of tokens: it ends with its last noun, in the plural where several are counted. */
function within(phrases: Phrases, at: number, end: number, several: boolean): Counted | null {
  const { tokens } = phrases.analysis;
  let from = at;
  while (from < end - 1 && (SKIPPED.has(lemmaAt(phrases, from)) || tagAt(phrases, from) === 'NUM')) from++;
  let head = -1;
  for (let i = from; i < end; i++) {
    const noun = tagAt(phrases, i) === 'NOUN' || tagAt(phrases, i) === 'PROPN';
    if (!noun) continue;
    // A singular in lower case behind a plural is a verb taken for a noun: "voters say".
    if (
      head >= 0 &&
      isPlural(textAt(phrases, head)) &&
      !isPlural(textAt(phrases, i)) &&
      (several || /^\p{Ll}/u.test(textAt(phrases, i)))
    )
      break;
    head = i;
  }
  if (head < 0 || /^\d/.test(lemmaAt(phrases, head))) return null;
  return { start: (tokens[from] as Token).start, end: (tokens[head] as Token).end, head };
}

/** "40 percent last year", "$5 a share": the next phrase says when, or of what each. */
function isTimeOrRate(phrases: Phrases, { unit }: FigureFound, at: number): boolean {
  if (/^(?:a|an|each|every|last|this|next|per|that)$/.test(lemmaAt(phrases, at))) return true;
  if (unit === null) return /^(?:ago|today|yesterday)$/.test(lemmaAt(phrases, at));
  return /^(?:year|month|week|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|today|yesterday|away|later|earlier|long|tall|high|wide|deep)$/.test(
    lemmaAt(phrases, at),
  );
}

/** Articles, possessives, numbers: what a noun phrase may begin with. */
const isBeforeNoun = (phrases: Phrases, i: number): boolean =>
  SKIPPED.has(lemmaAt(phrases, i)) ||
  /^(?:DET|NUM)$/.test(tagAt(phrases, i)) ||
  /^(?:my|your|his|her|its|our|their)$/i.test(textAt(phrases, i));

/** "dozens of people", "37 of the children", "$40 million in aid", "spent $5 on bread". */
function behindLink(phrases: Phrases, { unit }: FigureFound, { from, to, sentence }: Place): Counted | null {
  const link = lemmaAt(phrases, to);
  const spent =
    link === 'on' && [1, 2, 3].some((back) => /^(?:spend|budget|waste)$/.test(lemmaAt(phrases, from - back)));
  if (link !== 'of' && !(isCurrency(unit) && (link === 'in' || link === 'worth' || spent))) return null;
  let at = link === 'worth' && lemmaAt(phrases, to + 1) === 'of' ? to + 2 : to + 1;
  while (at < sentence.to && isBeforeNoun(phrases, at)) at++;
  const found = within(phrases, at, runEnd(phrases, at, sentence.to), false);
  if (found === null || link === 'of') return found;
  const named =
    tagAt(phrases, found.head) === 'PROPN' ||
    /^(?:year|month|week|quarter|fiscal|day|election|race|state|city)$/.test(lemmaAt(phrases, found.head));
  return named ? null : found;
}

const STATES =
  /^(?:dead|kill|killed|wound|wounded|injure|injured|missing|ill|sick|homeless|displace|displaced|arrest|arrested|unemployed|alive|hurt|infected|infect)$/;

/** "12 dead", "40 were wounded", "37 killed". */
function state(phrases: Phrases, { unit }: FigureFound, { to, sentence }: Place): Counted | null {
  if (unit !== null) return null;
  let at = to;
  while (at < to + 4 && /^(?:be|have|other|more|been)$/.test(lemmaAt(phrases, at))) at++;
  const token = phrases.analysis.tokens[at];
  if (token === undefined || at >= sentence.to || !STATES.test(token.lemma)) return null;
  return { start: token.start, end: token.end, head: at };
}

const TOTALS = /^(?:number|total|figure|count|tally|estimate|average|sum|minimum|maximum|median)$/;

/** "A population of 40,000", "a sentence of three years". */
function ofBefore(phrases: Phrases, { from, sentence }: Place): Counted | null {
  if (lemmaAt(phrases, from - 1) !== 'of') return null;
  const phrase = phrases.analysis.nounPhrases[phrases.holding[from - 2] ?? -1];
  if (phrase === undefined || phrase.from < sentence.from || tagAt(phrases, phrase.head) === 'PROPN') return null;
  return TOTALS.test(lemmaAt(phrases, phrase.head)) ? null : within(phrases, phrase.from, phrase.to, false);
}

const PUTS = /^(?:put|estimate|set|fix|keep|hold|place|peg|value|reckon)$/;

/** "Put the number of marchers at 12,000", "estimated the damage at $9 million". */
function putAt(phrases: Phrases, { from, sentence }: Place): Counted | null {
  const found = lemmaAt(phrases, from - 1) === 'at' ? subjectBefore(phrases, from - 2, sentence.from) : null;
  if (found === null) return null;
  for (let i = found.head; i > found.head - 9 && i >= sentence.from; i--)
    if (PUTS.test(lemmaAt(phrases, i))) return found;
  return null;
}

/** Verbs that say how much a subject comes to, or how that changes. */
const MEASURING =
  /^(?:be|reach|hit|total|number|exceed|cost|average|weigh|measure|rise|fall|drop|grow|decline|increase|decrease|stand|remain|climb|jump|dip|slip|shrink|soar|plunge|top|swell|sink|surge|tumble|rate|put|come|amount|run|stay|hover|double)$/;
const BETWEEN_VERB =
  /^(?:to|at|by|from|only|just|now|nearly|also|about|around|up|down|as|an|a|average|total|of|another|roughly|than|more|less|even|still|almost|sharply|slightly)$/;

/** "Unemployment fell to 5 percent", "the number of dead rose to 37": the subject of a verb right before the figure. */
function subject(phrases: Phrases, { from, sentence }: Place, money: boolean): Counted | null {
  let i = from - 1;
  while (i >= sentence.from && i > from - 6 && (phrases.verb[i] ?? -1) < 0) {
    if (!BETWEEN_VERB.test(lemmaAt(phrases, i))) return null;
    i--;
  }
  const group = phrases.analysis.verbGroups[phrases.verb[i] ?? -1];
  const verb = group === undefined ? '' : lemmaAt(phrases, group.head);
  if (group === undefined || !(MEASURING.test(verb) || (money && /^(?:get|receive)$/.test(verb)))) return null;
  i = group.from - 1;
  if (/^(?:that|which)$/.test(lemmaAt(phrases, i))) i--;
  return subjectBefore(phrases, i, sentence.from);
}

/** The noun phrase that ends at token `i`, or the one that it belongs to: "the cost of the bridge". */
function subjectBefore(phrases: Phrases, i: number, least: number): Counted | null {
  const { nounPhrases } = phrases.analysis;
  let phrase = nounPhrases[phrases.holding[i] ?? -1];
  if (phrase === undefined || i < least) return null;
  for (let hops = 0; hops < 3 && /^(?:of|in|for|at|among|on)$/.test(lemmaAt(phrases, phrase.from - 1)); hops++) {
    const earlier: NounPhrase | undefined = nounPhrases[phrases.holding[phrase.from - 2] ?? -1];
    if (earlier === undefined || earlier.from < least) break;
    if (TOTALS.test(lemmaAt(phrases, earlier.head))) break;
    phrase = earlier;
  }
  const tag = tagAt(phrases, phrase.head);
  if (TOTALS.test(lemmaAt(phrases, phrase.head))) return ofBehind(phrases, phrase);
  return tag === 'NOUN' ? within(phrases, phrase.from, phrase.to, false) : null;
}

/** "The number of dead": what is numbered, and not the number. */
function ofBehind(phrases: Phrases, phrase: NounPhrase): Counted | null {
  let at = phrase.to + 1;
  if (lemmaAt(phrases, phrase.to) !== 'of') return null;
  if (tagAt(phrases, at) === 'DET') at++;
  const token = phrases.analysis.tokens[at];
  if (token !== undefined && STATES.test(token.lemma)) return { start: token.start, end: token.end, head: at };
  return within(phrases, at, runEnd(phrases, at, at + 8), false);
}

/** The name before a bare age: "Ann Marrow, 51,". */
function nameBefore(phrases: Phrases, { from, sentence }: Place): Counted | null {
  if (lemmaAt(phrases, from - 1) !== ',' || from - 2 < sentence.from) return null;
  const phrase = phrases.analysis.nounPhrases[phrases.holding[from - 2] ?? -1];
  return phrase === undefined ? null : within(phrases, phrase.from, phrase.to, false);
}

/** "A 51-year-old pilot". */
function restOfAge(phrases: Phrases, { to, sentence }: Place): Counted | null {
  return within(phrases, to, runEnd(phrases, to, sentence.to), false);
}
