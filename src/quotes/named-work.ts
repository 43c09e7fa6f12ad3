/**
 * Words before a stretch in marks that say what it names: a work, a play, a blog.
 *
 * In: an outline and the item of the stretch. Out: yes or no.
 */
import type { Outline } from './outline.ts';
import { looksLikeTitle } from './title.ts';

/** True for a stretch in marks that looks like a title. */
export function isTitle({ text, items, marked }: Outline, i: number): boolean {
  const inner = marked[items[i]?.marked ?? -1];
  return inner !== undefined && looksLikeTitle(text, inner);
}

/** "her memoir, 'Tough Choices'", "the star of 'Lamplight'", "a play called 'Sons'": a word that says what the marks name. */
export function isNamed({ items, words }: Outline, i: number): boolean {
  let at = items[i - 1]?.lemma === ',' ? i - 2 : i - 1;
  if (at === i - 1 && NAMED.has(words[at] ?? '')) return true;
  if (words[at] === 'of' || words[at] === 'the') at--;
  return WORKS.has(items[at]?.lemma ?? '');
}

const NAMED = new Set(['called', 'titled', 'entitled', 'named']);
/** Works, and those who make them or appear in them. */
const WORKS = new Set(
  `film movie book memoir novel autobiography show series play album song podcast program programme pageant documentary
  drama musical opera installation exhibit exhibition painting sitcom sequel bestseller author co-author star host
  editor creator director anchor presenter magazine`.split(/\s+/),
);
