/**
 * Which words of a run are titles, roles, parts of titles or heads of names.
 *
 * In: a view and the number of a token. Out: yes or no. Tables are in `lexicon-en.ts`.
 */
import { isGivenName } from './given-names-en.ts';
import { EVENTS, ORGANISATIONS, PLACE_HEADS, ROLES, TITLE_PARTS, TITLES } from './lexicon-en.ts';
import type { View } from './view.ts';

/** The word without the point of an abbreviation. */
export const bare = (word: string): string => (word.endsWith('.') && word.length > 2 ? word.slice(0, -1) : word);
/** A title with a capital; one that is a given name too ("Earl") only behind an article. */
export function isTitle(view: View, i: number): boolean {
  const word = bare(view.word(i));
  if (!TITLES.has(word) || view.case(i) === 'lower') return false;
  return !isGivenName(word) || view.word(i - 1) === 'the';
}

/** A role with a capital right before a given name: "Actress Ada Venn". */
export const isRole = (view: View, i: number): boolean =>
  ROLES.has(view.word(i)) && view.case(i) !== 'lower' && isGivenName(view.word(i + 1)) && !isGivenName(view.word(i));
/** True for what stands between titles. */
export const isPart = (view: View, i: number): boolean => TITLE_PARTS.has(view.word(i)) || /^ex-/.test(view.word(i));
/** True for a last word that says what the whole names. */
export const isHead = (word: string): boolean => ORGANISATIONS.has(word) || PLACE_HEADS.has(word) || EVENTS.has(word);
