/**
 * The members of a people, a faith or a party: "Islanders".
 */
import { peopleOf } from '../places-en.ts';
import type { FormRule } from './vote.ts';

/** "Zoroastrians", "Officeholders" */
const MEMBERS = /^.{3,}(?:ists|crats|ians|eans|holders|goers)$/;

/** See the file's comment. */
export const people: FormRule = (words) => {
  const found = peopleOf(words.at(-1) ?? '');
  if (found === null)
    return words.length === 1 && MEMBERS.test(words[0] ?? '') ? { type: 'other', weight: 2.5, rule: 'people' } : null;
  return { type: 'other', weight: words.length === 1 ? 5 : found === 'many' ? 4 : 1, rule: 'people' };
};
