/**
 * A well-known organisation whose name does not say what it is.
 */
import { KNOWN_ORGANISATIONS } from '../lexicon-en.ts';
import { PLACES } from '../places-en.ts';
import type { FormRule } from './vote.ts';

/** See the file's comment. */
export const organisationKnown: FormRule = (words, key) => {
  if (KNOWN_ORGANISATIONS.has(key)) return { type: 'organisation', weight: 4, rule: 'known-organisation' };
  // A branch: "Harrol GOP".
  const branch = words.length === 2 && PLACES.has(words[0] ?? '') && KNOWN_ORGANISATIONS.has(words[1] ?? '');
  return branch ? { type: 'organisation', weight: 3, rule: 'known-organisation' } : null;
};
