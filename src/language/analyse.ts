/**
 * The language of a stretch of text, once for all finders.
 *
 * In: a text, a span of it, a language (BCP 47). Out: tokens, sentences, and for English tags, noun phrases and
 * verb groups. Other languages get tokens and sentences by Unicode's rules, tag X, and no phrases. Never throws on text.
 */
import { foldWord, type Span, trim } from '../text/index.ts';
import type { Analysis, Sentence, Token } from './analysis.ts';
import { headlines } from './capitals.ts';
import { nounPhrases, verbGroups } from './phrases-en.ts';
import { type Opening, sentenceEnds } from './sentences.ts';
import { spellingOf } from './spelling.ts';
import { tagEnglish } from './tags-en.ts';
import { eachToken } from './tokens.ts';
import { OPENING_WORDS, SPEECH_WORDS } from './words-en.ts';

const ENGLISH: Opening = {
  opens: (word) => OPENING_WORDS.has(word.toLowerCase()),
  speaks: (word) => SPEECH_WORDS.has(word),
};
const ANY: Opening = { opens: () => false, speaks: () => false };

const isMark = /^[\p{P}\p{S}]/u;

/** Analyses the text within the span. All offsets are those of `text`. */
export function analyse(text: string, within: Span, language: string): Analysis {
  const english = /^en(?:$|[-_])/i.test(language);
  const spans: Span[] = [];
  eachToken(text, trim(text, within), english, (start, end) => spans.push({ start, end }));
  const ends = sentenceEnds(text, within, spans, english ? ENGLISH : ANY);
  const spellings = spans.map(({ start, end }) => spellingOf(text, start, end));
  const shouted = headlines(spellings, ends, english ? ({ entry }) => entry.tag : null);
  if (!english)
    return {
      tokens: spans.map((span) => plain(text, span)),
      spellings,
      sentences: sentences(spans, ends, shouted),
      nounPhrases: [],
      verbGroups: [],
    };
  const words = tagEnglish(spans, spellings, ends, shouted);
  return {
    tokens: words,
    spellings,
    sentences: sentences(words, ends, shouted),
    nounPhrases: nounPhrases(words, ends),
    verbGroups: verbGroups(words, ends),
  };
}

function plain(text: string, { start, end }: Span): Token {
  const surface = text.slice(start, Math.min(end, start + 60));
  return { start, end, tag: isMark.test(surface) ? 'PUNCT' : 'X', lemma: foldWord(surface) };
}

function sentences(tokens: readonly Span[], ends: Uint8Array, shouted: Uint8Array): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (ends[i] !== 1) continue;
    found.push({
      from,
      to: i + 1,
      start: (tokens[from] as Span).start,
      end: (tokens[i] as Span).end,
      headline: shouted[from] === 1,
    });
    from = i + 1;
  }
  return found;
}
