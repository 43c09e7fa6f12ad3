/**
 * Whether words in marks look like the title of something.
 *
 * In: a text and a span. Out: true where all words but small ones are capitalised and there are few of them.
 */
import type { Span } from '../text/index.ts';

const SMALL = /^(?:a|an|and|as|at|by|for|from|in|is|of|on|or|the|to|with)$/;
const MOST_WORDS = 8;

/** True for "A Long Night"; a single capitalised word counts too, what is called out ("Lower Tolls!") does not. */
export function looksLikeTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 120)).split(/\s+/);
  if (end - start > 119 || words.length > MOST_WORDS || words.some((word) => word.endsWith('!'))) return false;
  return words.every((word, i) => (i > 0 && SMALL.test(word)) || /^[^\p{L}]*(?:\p{Lu}|\d|$)/u.test(word));
}
