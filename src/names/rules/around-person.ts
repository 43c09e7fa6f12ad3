/**
 * What stands around persons: an age between commas, "who", a verb of speech, kin.
 */
import { ROLES, SPEECH } from '../lexicon-en.ts';
import { isLand } from '../places-en.ts';
import type { ContextRule } from './vote.ts';

const KIN =
  /^(?:wife|husband|son|daughter|father|mother|brother|sister|parents|widow|mum|mom|dad|family|girlfriend|boyfriend|lawyer|doctor|death|face|eyes|voice|hair|hand|hands)$/;

/** See the file's comment. */
export const aroundPerson: ContextRule = ({ from, to, key }, view) => {
  const person = (weight: number, rule: string) => ({ type: 'person', weight, rule }) as const;
  const next = view.surface(to);
  if (next === ',' && /^\d{1,2}$/.test(view.surface(to + 1)) && /^[,.;]$/.test(view.surface(to + 2)))
    return person(3.5, 'age');
  if (view.word(next === ',' ? to + 1 : to) === 'who') return person(2.5, 'who');
  if (view.tag(to) === 'PART' && KIN.test(view.word(to + 1))) return person(2, 'kin');
  const speaks = (i: number): boolean => view.tag(i) === 'VERB' && SPEECH.has(view.lemma(i));
  if (view.word(from - 1) !== 'the' && (speaks(to) || speaks(from - 1))) return person(isLand(key) ? 0.4 : 1, 'speaks');
  if (next === ',' && view.tag(to + 1) === 'DET') {
    for (let i = to + 2; i < to + 7 && view.tag(i) !== 'PUNCT'; i++) {
      if (view.tag(i) === 'NOUN' && ROLES.has(view.word(i)) && view.tag(i + 1) !== 'NOUN')
        return person(2, 'apposition');
      if (view.tag(i) !== 'NOUN' && view.tag(i) !== 'ADJ' && view.tag(i) !== 'PROPN') break;
    }
  }
  return null;
};
