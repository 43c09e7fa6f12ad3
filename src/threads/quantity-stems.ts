/**
 * Words of quantities: where they stand, which are names, and their stems.
 *
 * In: a text, words. Out: the words that are names in it; stems, by cutting endings; nothing is looked up. "Marchers"
 * and "marched" come to one, "men" and "man" do not.
 */
import { foldWord, type Span } from '../text/index.ts';
import { EMPTY } from './quantity-words-en.ts';

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

/** Months, in short or words as well. */
const MONTHS = new Set('march may jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

/** Words that stand with a capital where no sentence begins, or always, twice or with a possessive at least. */
export function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const capitals = new Map<string, number>();
  const small = new Set<string>();
  for (const found of text.matchAll(WORD)) {
    const folded = foldWord(found[0]);
    const word = unowned(folded);
    if (EMPTY.has(word) || word.length < 2 || MONTHS.has(word)) continue;
    if (!isCapital(found[0])) small.add(word);
    else if (/[\p{L},;] $/u.test(text.slice(Math.max(0, found.index - 2), found.index))) names.add(word);
    else capitals.set(word, (capitals.get(word) ?? 0) + (word === folded ? 1 : 2));
  }
  for (const [word, count] of capitals) if (count > 1 && !small.has(word)) names.add(word);
  return names;
}
