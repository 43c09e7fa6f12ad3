/**
 * The sentence around a stretch of text, by its marks alone.
 *
 * In: a text and a span. Out: the span of its sentence, or of the few lines around where none ends near. For what
 * is gathered from findings, when the analysis of the article is no more at hand.
 */
import type { Span } from '../text/index.ts';

/** How far a sentence is followed to either side, in code units. */
const REACH = 300;
const SENTENCE_END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|No|U\.S|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.!?]["'\u201d\u2019)]?\s+(?=["'\u201c\u2018(]?[\p{Lu}\p{N}])|\n/gu;

/** The sentence of a span, no further than 300 code units to either side. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  let begin = from;
  // One more unit, for what ends a sentence looks at the first of the next.
  for (const stop of text.slice(from, start + 1).matchAll(SENTENCE_END))
    begin = Math.min(start, from + stop.index + stop[0].length);
  const behind = text.slice(end, end + REACH);
  const [stop] = behind.matchAll(SENTENCE_END);
  return { start: begin, end: stop === undefined ? Math.min(text.length, end + REACH) : end + stop.index };
}
