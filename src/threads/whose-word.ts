/**
 * On whose word a figure stands: whom the article gives as its source.
 *
 * In: the text of an article, its figures and its quotes, direct and indirect, in reading order. Out: for each
 * figure the mention of its source, or null where the article names none. Method: the innermost attribution whose
 * content holds the figure; else, in the same sentence, the forms that give numbers their source: "according to", "by
 * the union's count", "the census put it at", "figures from", "records show"; last, for shares, the survey that the
 * share before it in the paragraph stands on. Any other source stated in another sentence is not looked for.
 */
import type { FigureFound } from '../figures/index.ts';
import type { QuoteFound, SourceForm } from '../quotes/index.ts';
import type { Span } from '../text/index.ts';
import { sentenceAround } from './sentence-around.ts';

/** A source as mentioned, and by what sort of words. */
export interface WordOf extends Span {
  readonly form: SourceForm;
}

/** The source of each figure, in their order. */
export function whoseWord(
  text: string,
  figures: readonly FigureFound[],
  quotes: readonly QuoteFound[],
): readonly (WordOf | null)[] {
  let open: QuoteFound[] = [];
  let next = 0;
  let last: { readonly word: WordOf; readonly end: number } | null = null;
  return figures.map((figure) => {
    for (; next < quotes.length && (quotes[next] as QuoteFound).start <= figure.start; next++)
      open.push(quotes[next] as QuoteFound);
    open = open.filter(({ end }) => end > figure.start);
    const own = innermost(text, figure, open) ?? stated(text, figure);
    if (!isShare(figure)) return own;
    const word = own ?? (last !== null && goesOn(text.slice(last.end, figure.start)) ? last.word : null);
    last = word !== null && A_SURVEY.test(text.slice(word.start, word.end)) ? { word, end: figure.end } : null;
    return word;
  });
}

/** How far a survey reaches from share to share, in code units, where no paragraph ends between them. */
const REACH = 260;
const goesOn = (between: string): boolean =>
  between.length <= REACH && !/\n|\b(?:margin|error|turnout|reporting|1[89]\d\d|20\d\d)\b/u.test(between);
const A_SURVEY = /\b(?:polls?|surveys?|study|census)\b/iu;

/** The source of the shortest attribution around the figure that has one. */
function innermost(text: string, figure: FigureFound, open: readonly QuoteFound[]): WordOf | null {
  let best: QuoteFound | null = null;
  for (const quote of open) {
    if (quote.end < figure.end || !isHeld(text, figure, quote)) continue;
    if (best === null || quote.end - quote.start < best.end - best.start) best = quote;
  }
  if (best === null || best.source === null) return null;
  const { start, end, form } = best.source;
  return { start, end, form };
}

/** A number of people who were asked is no source of numbers: "46 percent of voters said". */
const ASKED =
  /^(?:\S+ ){0,3}?(?:\d[\d.,]*(?:%| percent\b)|(?:\w+-)?\w+ percent|voters|respondents|(?:most|many|some) \w+$)|\b(?:voters|respondents|adults|americans|in (?:10|ten|five|four|three))$/iu;

/** True where the quote's content holds the figure: not its source, nor what is set beside that, as an age is. */
function isHeld(text: string, figure: FigureFound, quote: QuoteFound): boolean {
  const { source, style, parts, act, reports } = quote;
  // What somebody only thinks or plans is on nobody's word, nor is a subject that nobody in particular speaks of.
  if (act === 'thought' && style === 'indirect') return false;
  if (
    source === null ||
    (reports === 'topic' && source.form === 'unnamed') ||
    ASKED.test(text.slice(source.start, source.end))
  )
    return false;
  if (figure.start < source.whole.end && source.whole.start < figure.end) return false;
  if (figure.rule === 'age' && figure.start >= source.end && figure.start - source.whole.end < 20) return false;
  return style !== 'direct' || parts.some(({ start, end }) => start <= figure.start && figure.end <= end);
}

/** A name or a noun phrase: up to eight words, the first with an article, a capital or a possessive. */
const PHRASE = String.raw`(?:(?:the|a|an|its|his|her|their|one|some)\s+)?[\p{L}\p{N}][\p{L}\p{N}.&\u2019'-]*(?:\s+(?!(?:said|says|which|that|who|and|but|was|were|is|are|has|have|had|put|puts)\b)[\p{L}\p{N}][\p{L}\p{N}.&\u2019'-]*){0,7}`;
const ACCORDING = new RegExp(String.raw`\b(?:according to|as reported by|as estimated by)\s+(${PHRASE})`, 'iu');
const COUNT_OF =
  /\bby\s+((?:the\s+)?[\p{L}.\u2019' -]{2,40}?)['\u2019]s?\s+(?:own\s+)?(?:count|estimate|reckoning|tally|figures|account|calculation|calculations)\b/iu;
const FIGURES_FROM = new RegExp(
  String.raw`\b(?:figures|data|numbers|statistics|estimates|records)\s+(?:from|by|of|compiled by|released by|given(?:\s+\w+)? by)\s+(${PHRASE})`,
  'iu',
);
const PUT = new RegExp(
  String.raw`(?:^|[,;]\s+|["\u201c]\s*)(${PHRASE})\s+(?:puts?|estimates?|estimated|reckons?|reckoned|counted|counts|projects|projected|calculates|calculated|reported|reports|shows|showed|found|finds|says|said|lists|listed|records|recorded)\s(?!to\b)`,
  'iu',
);

/** "In a Courant poll released on Monday": a survey is the source of the shares in its sentence. */
const SURVEY =
  /\b(?:in|of) ((?:(?:a|an|the|its|his|this|that|another|last|new|one) )(?:[\p{L}\p{N}./&\u2019'-]+ ){0,7}?(?:poll|survey|study|census|analysis))\b/iu;

/** "Several polls show", "a Courant poll of those over 60 has": a survey as the subject. */
const SURVEY_SHOWS =
  /\b((?:(?:an?|the|its|one|another|several|many|most|some|recent|other|\p{Lu}[\p{L}\u2019']*)\s+)(?:[\p{L}\p{N}./&\u2019'-]+\s+){0,7}?(?:polls?|surveys?|study|studies|census|analysis))\b[^.;]{0,90}?\s(?:shows?|showed|found|finds|has|had|puts?|gave|gives|suggests?|suggested|indicates?|indicated)\b/iu;

/** "…, campaign records show": at the end of the sentence. */
const SHOWN = new RegExp(
  String.raw`,\s+(${PHRASE})\s+(?:shows?|showed|says?|said|found|reported|indicate|indicates|estimates?|estimated)\s*[).]?["\u201d]?$`,
  'iu',
);

/** The forms that give a number its source, in its sentence. */
function stated(text: string, figure: FigureFound): WordOf | null {
  const sentence = sentenceAround(text, figure);
  const words = text.slice(sentence.start, sentence.end);
  const found =
    ACCORDING.exec(words) ??
    COUNT_OF.exec(words) ??
    FIGURES_FROM.exec(words) ??
    before(SHOWN.exec(words), figure.end - sentence.start) ??
    (isShare(figure)
      ? (SURVEY.exec(words) ?? behind(SURVEY_SHOWS.exec(words), figure.start - sentence.start))
      : null) ??
    putBefore(words, figure.start - sentence.start);
  const phrase = found?.[1];
  if (found === null || found === undefined || phrase === undefined || ASKED.test(phrase)) return null;
  const start = sentence.start + found.index + found[0].indexOf(phrase);
  if (start < figure.end && figure.start < start + phrase.length) return null;
  return { start, end: start + phrase.length, form: /^\p{Lu}/u.test(phrase) ? 'name' : 'role' };
}

/** What is found, if it stands wholly behind `at`; if it ends before it. */
const before = (found: RegExpExecArray | null, at: number): RegExpExecArray | null =>
  found !== null && found.index >= at ? found : null;
const behind = (found: RegExpExecArray | null, at: number): RegExpExecArray | null =>
  found !== null && found.index + found[0].length <= at ? found : null;

const isShare = ({ unit }: FigureFound): boolean =>
  unit === 'percent' || unit === 'fraction' || unit === 'point' || unit === 'percentage point';

/** "The census put the number at 40,000": the subject stands before the figure. */
function putBefore(words: string, at: number): RegExpExecArray | null {
  const found = PUT.exec(words);
  return found !== null &&
    found.index + found[0].length <= at &&
    !/^(?:it|he|she|they|we|i|you|this|that|there|who|is|are|was|were|has|had|the (?:number|figure|total|deficit|cost)|(?:the )?numbers?)\b/i.test(
      found[1] ?? '',
    )
    ? found
    : null;
}
