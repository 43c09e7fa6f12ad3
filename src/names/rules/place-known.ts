/**
 * A country, region or city that English texts name without saying what it is; weaker where people bear the same name.
 */
import { AMBIGUOUS_PLACES, PLACES } from '../places-en.ts';
import type { FormRule } from './vote.ts';

const SIDE =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|downtown|mid|new|old)(?:-?(?:east|west|central))?(?:ern)?$/;

const DIRECTION = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|midwest)$/;

/** See the file's comment. */
export const placeKnown: FormRule = (words, key) => {
  if (PLACES.has(key)) return { type: 'place', weight: AMBIGUOUS_PLACES.has(key) ? 2.4 : 4.5, rule: 'known-place' };
  if (DIRECTION.test(key)) return { type: 'place', weight: 2.5, rule: 'known-place' };
  const rest = words.slice(1).join(' ');
  return words.length > 1 && SIDE.test(words[0] ?? '') && PLACES.has(rest)
    ? { type: 'place', weight: 4, rule: 'known-place' }
    : null;
};
