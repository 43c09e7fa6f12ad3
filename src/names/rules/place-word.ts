/**
 * A place by a word of its name: "Orrin Street", "Isle of Harrol", "Mount Venn".
 */
import { isGivenName } from '../given-names-en.ts';
import { PLACE_HEADS } from '../lexicon-en.ts';
import { peopleOf } from '../places-en.ts';
import type { FormRule } from './vote.ts';

const STARTS =
  /^(?:mount|mt\.?|lake|cape|fort|ft\.?|port|san|santa|são|sao|isle|gulf|bay|strait|camp|rio|el|los|las|puerto|villa|tel|saint-\p{L}+)$/u;
const WEAK = new Set(
  'field fields bank hill hills north south east west ford castle park lake point head bar gate rock rocks fields farm hall gardens garden lane tower bridge delta sound channel beach camp'.split(
    ' ',
  ),
);

/** See the file's comment. */
export const placeWord: FormRule = (words) => {
  if (words.length < 2) return null;
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (second === 'of' && PLACE_HEADS.has(first)) return { type: 'place', weight: 4, rule: 'place-word' };
  if (PLACE_HEADS.has(last)) {
    const weak = WEAK.has(last) && isGivenName(first);
    return { type: 'place', weight: weak ? 1.5 : 3.6, rule: 'place-word' };
  }
  // "Puerto Ricans"
  if (!STARTS.test(first) || words.length > 3 || peopleOf(last) !== null) return null;
  return { type: 'place', weight: 2.5, rule: 'place-word' };
};
