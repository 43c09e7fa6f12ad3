/**
 * Capitals alone, two to six of them: an organisation, unless something else speaks louder.
 */
import { PLACES } from '../places-en.ts';
import type { ContextRule } from './vote.ts';

const CAPITALS = /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,5}|\p{Lu}{1,4}[&-]\p{Lu}{1,4})$/u;

/** True for a word that is written as acronyms are. */
export const isAcronym = (surface: string): boolean => CAPITALS.test(surface);

/** See the file's comment. */
export const acronym: ContextRule = ({ from, to, key, headline }, view) => {
  if (to - from !== 1 || PLACES.has(key) || !isAcronym(view.surface(from))) return null;
  return { type: 'organisation', weight: headline ? 1 : 3, rule: 'acronym' };
};
