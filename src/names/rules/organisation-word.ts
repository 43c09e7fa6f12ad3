/**
 * An organisation by a word of its name: "Company", "Ministry of".
 */
import { isGivenName } from '../given-names-en.ts';
import { BODIES, ORGANISATIONS } from '../lexicon-en.ts';
import type { FormRule } from './vote.ts';

const JOINS = new Set(['of', 'for', 'on', 'against']);
const SURE =
  /^(?:inc|llc|ltd|corp|plc|co|company|ministry|department|university|party|committee|association|council|institute|foundation)\.?$/;

/** See the file's comment. */
export const organisationWord: FormRule = (words) => {
  for (let i = 0; i + 1 < words.length; i++) {
    if (JOINS.has(words[i + 1] ?? '') && BODIES.has(words[i] ?? ''))
      return { type: 'organisation', weight: 4.5, rule: 'organisation-word' };
  }
  const last = (words.at(-1) ?? '').replace(/\.$/, '');
  if (words.includes('&') && words.length > 2) return { type: 'organisation', weight: 2.5, rule: 'organisation-word' };
  if (!ORGANISATIONS.has(last)) return null;
  if (SURE.test(last)) return { type: 'organisation', weight: words.length > 1 ? 5 : 2.5, rule: 'organisation-word' };
  if (words.length === 1) return { type: 'organisation', weight: 1.6, rule: 'organisation-word' };
  return {
    type: 'organisation',
    weight: isGivenName(words[0] ?? '') && words.length === 2 ? 2.4 : 4,
    rule: 'organisation-word',
  };
};
