/**
 * A well-known thing that is nobody, no body and no place: feasts, programmes, illnesses.
 */
import { KNOWN_OTHERS } from '../lexicon-en.ts';
import type { FormRule } from './vote.ts';

/** See the file's comment. */
export const otherKnown: FormRule = (_words, key) =>
  KNOWN_OTHERS.has(key) ? { type: 'other', weight: 4, rule: 'known-other' } : null;
