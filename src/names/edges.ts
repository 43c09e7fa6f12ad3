/**
 * Words at either end of a run that are no part of the name.
 *
 * In: a view and a stretch. Out: yes or no for its first or its last word. Method: short lists, and what class the word usually is.
 */
import { usualTag } from '../language/index.ts';
import { isGivenName } from './given-names-en.ts';
import { NO_NAMES, PLACE_STARTS, ROLES } from './lexicon-en.ts';
import { PLACES } from './places-en.ts';
import { bare, isHead } from './title-words.ts';
import type { View } from './view.ts';

/** Behind a person's name in headlines: "Ada Venn Donor". */
const HANGERS =
  /^(?:donor|supporter|adviser|advisor|aide|surrogate|strategist|delegate|voter|fan|backer|pollster|spokesman|spokeswoman|critic|rival|ally|foe)s?$/;

const MONTH = /^(?:january|february|march|july|september|october|november|december)$/;
const LEADS = /^(?:former|then|late|retired|acting|ex|aka|dj)$/;

/** A first word that only has a capital: "So Venn", "July Harrol" of a day there; "Secretary of State Venn". */
export function isLead(view: View, from: number, to: number): boolean {
  const word = view.word(from);
  if (LEADS.test(word)) return true;
  const next = view.word(from + 1);
  const plain = usualTag(next) !== null && usualTag(next) !== 'PROPN';
  if (isHead(view.word(to - 1)) || (plain && !PLACES.has(next))) return false;
  if (word === 'state') return view.word(from - 1) === 'of' && ROLES.has(view.word(from - 2)) && !PLACES.has(next);
  if (MONTH.test(word)) return true;
  const tag = usualTag(word);
  const small =
    tag === 'AUX' || tag === 'CCONJ' || tag === 'SCONJ' || tag === 'DET' || (tag === 'ADV' && to - from === 2);
  if (!small || isGivenName(word) || PLACE_STARTS.has(word)) return false;
  return !PLACES.has(word) && !PLACES.has(view.words(from, to).join(' '));
}

/** A last word that only looks like a part: a day behind a name ("Venn Friday"), a small word, a mark. */
export function dangles(view: View, from: number, to: number): boolean {
  const word = bare(view.word(to - 1));
  if (to - from === 1) return false;
  if (/^(?:of|for|on|and|the|&|,)$/.test(word)) return true;
  if (HANGERS.test(word) && to - from > 2 && isGivenName(view.word(from))) return true;
  // May and April are given names and surnames too.
  if ((word === 'may' || word === 'april') && (isGivenName(view.word(to - 2)) || to - from > 2)) return false;
  return (
    NO_NAMES.has(word) &&
    /^(?:\p{L}+day|jan.*|feb.*|mar.*|apr.*|may|june?|july?|aug.*|sept?.*|oct.*|nov.*|dec.*|image|photo.*)$/u.test(word)
  );
}
