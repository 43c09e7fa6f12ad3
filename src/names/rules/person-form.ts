/**
 * A person by the form of the name: a usual given name first, initials, particles, "Jr.".
 */
import { usualTag } from '../../language/index.ts';
import { isGivenName } from '../given-names-en.ts';
import { BODIES, EVENTS, ORGANISATIONS, PARTICLES, PLACE_HEADS, SUFFIXES } from '../lexicon-en.ts';
import { isLand, PLACES, peopleOf } from '../places-en.ts';
import type { FormRule } from './vote.ts';

const INITIAL = /^(?:\p{L}\.){1,3}$/u;

/** See the file's comment. */
export const personForm: FormRule = (words) => {
  const [first = '', second] = words;
  const last = words.at(-1) ?? '';
  const given = isGivenName(first) || isGivenName(first.replace(/-.*$/, ''));
  if (second === undefined) {
    if (!given || isLand(first)) return null;
    return { type: 'person', weight: PLACES.has(first) ? 1.2 : 2, rule: 'given-name' };
  }
  // "Christian Orthodox": members of faiths, not a man of that name.
  if (given && peopleOf(first) !== null && peopleOf(last) !== null) return null;
  if (words.includes('of') || words.includes('for') || words.includes('&')) return null;
  if (SUFFIXES.has(last) && words.length > 2 && !EVENTS.has(words.at(-2) ?? ''))
    return { type: 'person', weight: 4, rule: 'name-suffix' };
  if (ORGANISATIONS.has(last) || (EVENTS.has(last) && usualTag(last) !== null))
    return given ? { type: 'person', weight: 1, rule: 'given-name' } : null;
  if (given && words.length <= 5) {
    const place = PLACE_HEADS.has(last) || BODIES.has(last);
    return { type: 'person', weight: place ? 1.5 : PLACES.has(last) ? 3 : 3.6, rule: 'given-name' };
  }
  if (words.length <= 5 && words.slice(0, -1).some((word) => INITIAL.test(word)) && !PLACES.has(`${first} ${second}`)) {
    return INITIAL.test(first) && first.length > 4 ? null : { type: 'person', weight: 3, rule: 'initials' };
  }
  const particle =
    words.slice(1, -1).some((word) => PARTICLES.has(word)) || /^(?:al|el|ben|bin|abu|ibn)[- ]/.test(last);
  return particle && words.length <= 5 ? { type: 'person', weight: 2, rule: 'particle' } : null;
};
