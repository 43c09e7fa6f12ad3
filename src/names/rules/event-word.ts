/**
 * An event, a law, a prize or a work by the last word of its name: "Harrol Regatta Cup", "Tides Act".
 */
import { isGivenName } from '../given-names-en.ts';
import { BODIES, EVENTS, IDEA } from '../lexicon-en.ts';
import type { FormRule } from './vote.ts';

/** "Hurricane Ada", "Operation Kittiwake" */
const STARTS = /^(?:operation|hurricane|typhoon|cyclone)$/;
const JOINS = new Set(['of', 'for', 'on']);

/** See the file's comment. */
export const eventWord: FormRule = (words) => {
  const last = words.at(-1) ?? '';
  const head = words.includes('of') ? (words[words.indexOf('of') - 1] ?? '') : '';
  if (words.length > 1 && STARTS.test(words[0] ?? '')) return { type: 'other', weight: 3, rule: 'event-word' };
  if (EVENTS.has(head)) return { type: 'other', weight: 4, rule: 'event-word' };
  // "School of Law", "Program on Extremism"
  if (words.some((word, i) => BODIES.has(word) && JOINS.has(words[i + 1] ?? ''))) return null;
  if (IDEA.test(last)) return { type: 'other', weight: 4, rule: 'idea' };
  if (!EVENTS.has(last)) return null;
  if (words.length === 1) return { type: 'other', weight: 1, rule: 'event-word' };
  return { type: 'other', weight: isGivenName(words[0] ?? '') && words.length === 2 ? 1.5 : 4, rule: 'event-word' };
};
