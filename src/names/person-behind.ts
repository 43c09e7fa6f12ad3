/**
 * A person whose name stands right behind other words with capitals, without a mark between.
 *
 * In: a run. Out: where the person begins, and where the name before it ends. Method: a given name inside the run, by what
 * stands before it: a place, a body, a people, a usual word. It does not see persons whose given name is not in our list.
 */
import { usualTag } from '../language/index.ts';
import { isGivenName } from './given-names-en.ts';
import { KNOWN_ORGANISATIONS, ORGANISATIONS, PLACE_STARTS, TITLE_PARTS } from './lexicon-en.ts';
import { PLACES, peopleOf } from './places-en.ts';
import { isHead, isTitle } from './title-words.ts';
import type { View } from './view.ts';

/**
 * Where a person begins behind other words without a mark between ("ambassador to Norway Ada Venn", "Praises Ada Venn"): a
 * given name with one to three words to the end. `from` where nobody does.
 */
export function personAtEnd(view: View, from: number, to: number): number {
  if (to - from < 3 || isHead(view.word(to - 1)) || isGivenName(view.word(from))) return from;
  for (let i = Math.max(from + 1, to - 4); i < to - 1; i++) {
    if (isGivenName(view.word(i)) && !isTitle(view, i - 1) && endsBefore(view, from, i)) return i;
  }
  return from;
}

/** True where the words before a given name are no part of a person's name. */
function endsBefore(view: View, from: number, i: number): boolean {
  const before = view.word(i - 1);
  const tag = usualTag(before);
  const plural = before.endsWith('s') && tag === 'NOUN';
  if (plural || ORGANISATIONS.has(before) || PLACES.has(view.words(from, i).join(' '))) return true;
  // "Secretary of State" with its beginning elsewhere.
  if (peopleOf(before) === 'one' || before === 'state') return true;
  if (isHead(before) || PLACE_STARTS.has(before) || TITLE_PARTS.has(before) || !isPlain(before)) return false;
  const given = usualTag(view.word(i));
  return (
    (given === null || given === 'PROPN' || given === 'NOUN') &&
    !PLACES.has(view.word(i)) &&
    /^\p{L}{2,}$/u.test(before)
  );
}

/** True for a usual noun, adjective or verb. */
function isPlain(word: string): boolean {
  const tag = usualTag(word);
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'VERB' || tag === 'AUX';
}

/** The end of what stands before a person, less the common words that end it: "Paper Praises". */
export function frontEnd(view: View, from: number, person: number): number {
  if (view.word(person - 1) === 'state') return person - 1;
  const words = view.words(from, person);
  if (words.includes('of') || words.includes('for')) return person;
  while (words.length > 0) {
    const whole = words.join(' ');
    const last = words.at(-1) ?? '';
    if (!isPlain(last) || isHead(last) || PLACES.has(whole) || KNOWN_ORGANISATIONS.has(whole)) break;
    words.pop();
  }
  return from + words.length;
}
