/**
 * What stands between a speaker and the verb: adverbs, phrases of time, occasions, brackets.
 *
 * In: an outline, the item before a verb and the first of its sentence. Out: the last item of the speaker's phrase.
 */
import { NARRATOR_PHRASES } from './lexicon-en.ts';
import { isTime, startsPhrase, wordOf } from './nominal.ts';
import type { Item, Outline } from './outline.ts';

/** Words between a speaker and the verb: "also", "once", "further", "all but". */
export function isPassed(outline: Outline, i: number, floor: number): boolean {
  const word = wordOf(outline, i);
  if (isQuantity(outline, i, floor)) return false;
  if (outline.items[i]?.tag === 'ADV' || word === 'once' || word === 'further') return true;
  return (word === 'but' && wordOf(outline, i - 1) === 'all') || (word === 'all' && wordOf(outline, i + 1) === 'but');
}

/** "Most | said", "; many | said": a number of people by itself. */
function isQuantity(outline: Outline, i: number, floor: number): boolean {
  return QUANTITIES.has(wordOf(outline, i)) && startsPhrase(outline, i - 1, floor);
}

const QUANTITIES = new Set(['most', 'many', 'some', 'few', 'several', 'others', 'another']);

const TIME_LEADS = new Set([
  'on',
  'in',
  'at',
  'late',
  'early',
  'later',
  'earlier',
  'last',
  'this',
  'that',
  'next',
  'the',
  'a',
]);

/** "N. late on Thursday night | said", "N. last week | said": left of a phrase of time that ends at `at`. */
export function beforeTime(outline: Outline, at: number, floor: number): number {
  if (at <= floor || !isTime(outline, at)) return at;
  let i = at;
  while (i > floor && (isTime(outline, i) || TIME_LEADS.has(wordOf(outline, i)) || outline.items[i]?.tag === 'ADV'))
    i--;
  return i === floor && (isTime(outline, i) || TIME_LEADS.has(wordOf(outline, i))) ? at : i;
}

/** "N. left and in a later interview | said": left of a phrase that says on what occasion. */
export function beforeOccasion(outline: Outline, at: number, floor: number): number {
  if (!NARRATOR_PHRASES.has(wordOf(outline, at))) return at;
  for (let i = at - 1; i > floor && at - i < 5; i--) {
    const { tag, lemma } = outline.items[i] as Item;
    if (tag === 'ADP') return ['in', 'during', 'at', 'on'].includes(lemma) ? i - 1 : at;
    if (!['DET', 'ADJ', 'ADV', 'NOUN', 'PRON', 'NUM'].includes(tag)) return at;
  }
  return at;
}

/** Left of a pair of round brackets that ends at `at`. */
export function beforeBrackets({ items }: Outline, at: number, floor: number): number {
  if (items[at]?.lemma !== ')') return at;
  for (let i = at - 1; i >= floor && at - i < 14; i--) if (items[i]?.lemma === '(') return i - 1;
  return at;
}
