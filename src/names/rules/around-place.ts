/**
 * What stands around places: "in", "near", "north of", "city of", a place behind a comma, a dateline.
 */
import { usualTag } from '../../language/index.ts';
import { PLACES } from '../places-en.ts';
import type { ContextRule } from './vote.ts';

const AT: Readonly<Record<string, number>> = {
  in: 2,
  near: 2,
  across: 1.5,
  between: 0.6,
  throughout: 1.5,
  at: 1.1,
  from: 0.5,
  to: 0.3,
  outside: 1.5,
  into: 0.6,
  inside: 0.6,
  around: 0.6,
  toward: 0.3,
  towards: 0.5,
  via: 0.8,
};
const KINDS =
  /^(?:city|town|village|province|region|district|island|isle|state|county|port|suburb|capital|north|south|east|west|northeast|northwest|southeast|southwest|coast|outskirts|mayor|people|streets|boats|fisherman|fishermen|harbour|harbor|bishop|archbishop|duke|duchess|earl|republic|kingdom|bay|river)$/;
const BEHIND =
  /^(?:resident|residents|area|native|suburb|suburbs|coast|border|province|region|county|city|airport|neighborhood|neighbourhood|island|harbour|harbor|peninsula|river)$/;
const DASH = /^(?:--+|—|–|-|―)$/;

/** See the file's comment. */
export const aroundPlace: ContextRule = ({ from, to, first }, view) => {
  const place = (weight: number, rule: string) => ({ type: 'place', weight, rule }) as const;
  const before = view.word(from - 1);
  const next = view.surface(to);
  if (
    next === ',' &&
    view.tag(to + 1) === 'PROPN' &&
    (PLACES.has(view.word(to + 1)) || PLACES.has(`${view.word(to + 1)} ${view.word(to + 2)}`))
  ) {
    return place(2, 'place-behind');
  }
  if (first && (DASH.test(next) || next === '(') && view.case(from) === 'upper' && view.surface(from).length > 3)
    return place(4, 'dateline');
  if (before === 'of' && KINDS.test(view.word(from - 2))) return place(2.5, 'kind-of-place');
  if (view.tag(to) === 'NOUN' && BEHIND.test(view.word(to))) return place(1.5, 'place-behind');
  const weight = Object.hasOwn(AT, before) ? AT[before] : undefined;
  if (weight === undefined) return null;
  // "the prize in Physics"
  const thing = to - from === 1 && usualTag(view.word(from)) === 'NOUN' && !PLACES.has(view.word(from));
  return place(thing ? weight / 3 : weight, 'preposition');
};
