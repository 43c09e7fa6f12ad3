/**
 * A well-known organisation whose name does not say what it is.
 */
import { KNOWN_ORGANISATIONS } from '../lexicon-en.ts';
import type { FormRule } from './vote.ts';

/** See the file's comment. */
export const organisationKnown: FormRule = (_words, key) =>
  KNOWN_ORGANISATIONS.has(key) ? { type: 'organisation', weight: 4, rule: 'known-organisation' } : null;
