/**
 * Finds declared words in a text.
 *
 * In: a text, a span of it and words; a space in the words stands for any run of white space. Out: the
 * span of the words. Words that do not occur, or occur more often than was said, are an error: a truth
 * that could mean two places is none.
 */
import type { Span } from '../../src/text/index.ts';
import { marked } from '../../test/support/marked.ts';

/** The only span of the words inside `within`. Throws where they do not occur there exactly once. */
export function findOnce(text: string, within: Span, words: string): Span {
  const [found, second] = findAll(text, within, words);
  if (found === undefined) throw new Error(`not found: ${words}`);
  if (second !== undefined) throw new Error(`found more than once: ${words}`);
  return found;
}

/** A line with brackets in its place: where it stands, and each marked stretch by its label, in order. */
export interface FoundLine {
  readonly span: Span;
  marks(label: string): readonly Span[];
}

/** Finds a line that marks stretches with labelled brackets. Throws where its words do not occur exactly once. */
export function findLine(text: string, within: Span, line: string): FoundLine {
  const { text: words, spans } = marked(line);
  const span = findOnce(text, within, words);
  const at = placesOf(text, span, words);
  return {
    span,
    marks: (label) =>
      spans
        .filter((each) => each.label === label)
        .map(({ start, end }) => ({ start: at[start] ?? span.start, end: (at[end - 1] ?? span.end) + 1 })),
  };
}

/** Where in the text each character of the words stands: a space in them may be a longer run there. */
function placesOf(text: string, { start }: Span, words: string): readonly number[] {
  const places: number[] = [];
  let at = start;
  for (let i = 0; i < words.length; i++) {
    places.push(at++);
    if (words[i] === ' ') while (/\s/.test(text.charAt(at))) at++;
  }
  return places;
}

/** The `nth` span of the words inside `within`, counted from 1. Throws where there are fewer. */
export function findNth(text: string, within: Span, words: string, nth: number): Span {
  const found = findAll(text, within, words)[nth - 1];
  if (found === undefined) throw new Error(`not found ${nth} times: ${words}`);
  return found;
}

/** Every span of the words inside `within`. */
export function findAll(text: string, { start, end }: Span, words: string): readonly Span[] {
  const pattern = words.trim().split(' ').map(escaped).join('\\s+');
  // Whole words only: "eight" is not found in "eighty".
  const finder = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.slice(start, end).matchAll(finder)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
