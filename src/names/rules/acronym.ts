/**
 * Capitals alone, two to six of them, or a capital inside a word ("HarrolPost"): an organisation, unless something else speaks louder.
 */
import { usualTag } from '../../language/index.ts';
import { isGivenName } from '../given-names-en.ts';
import { PLACES } from '../places-en.ts';
import type { ContextRule } from './vote.ts';

const CAPITALS = /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,5}|\p{Lu}{1,4}[&-]\p{Lu}{1,4})$/u;

const INNER = /^\p{Lu}\p{Ll}+\p{Lu}/u;
const SURNAME = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’]|D['’])/u;

/** True for a word that is written as acronyms are. */
export const isAcronym = (surface: string): boolean => CAPITALS.test(surface);

/** See the file's comment. */
export const acronym: ContextRule = ({ from, to, key, headline }, view) => {
  if (to - from !== 1 || PLACES.has(key)) return null;
  const surface = view.surface(from);
  if (INNER.test(surface) && !SURNAME.test(surface))
    return { type: 'organisation', weight: 1.5, rule: 'inner-capital' };
  if (!isAcronym(surface)) return null;
  // A given name or a word that the text has in small letters, shouted: "NEVER".
  if (surface.length > 3 && (isGivenName(key) || (usualTag(key) !== null && view.hasSmall(key)))) return null;
  return { type: 'organisation', weight: headline ? 1 : 3, rule: 'acronym' };
};
