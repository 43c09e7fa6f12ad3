/**
 * A title or a role before the name: a person, unless the name is known to be another thing.
 */
import { AMBIGUOUS_PLACES, PLACES, peopleOf } from '../places-en.ts';
import type { ContextRule } from './vote.ts';

/** See the file's comment. */
export const title: ContextRule = ({ title: found, smallTitle, key, titleWords }) => {
  if (found === null) return null;
  if (!smallTitle) return titleWords.at(-1) === 'st' ? null : { type: 'person', weight: 5, rule: 'title' };
  if (peopleOf(key) !== null || (PLACES.has(key) && !AMBIGUOUS_PLACES.has(key))) return null;
  return { type: 'person', weight: 3.5, rule: 'role' };
};
