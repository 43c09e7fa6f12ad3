/**
 * Words of quantities: where they stand, and their stems.
 *
 * In: words. Out: stems, by cutting endings; nothing is looked up. "Marchers" and "marched" come to one, "men" and "man" do not.
 */
import { foldWord, type Span } from '../text/index.ts';

/** A word as gathering sees it. */
export const WORD = /[\p{L}\p{M}][\p{L}\p{M}\u2019'-]*/gu;

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
export function unowned(word: string): string {
  const at = word.length - (word.endsWith('s') ? 2 : 1);
  const code = word.charCodeAt(at);
  return code === 0x27 || code === 0x2019 ? word.slice(0, at) : word;
}

/** True where a word begins with a capital; most begin with a small letter of ASCII. */
export function isCapital(word: string): boolean {
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

/** The folded words of a span, without marks of possession. */
export const wordsIn = (text: string, span: Span | null): readonly string[] =>
  span === null ? [] : [...text.slice(span.start, span.end).matchAll(WORD)].map(([word]) => unowned(foldWord(word)));
