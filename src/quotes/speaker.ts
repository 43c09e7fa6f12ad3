/**
 * From a speaker's phrase to the mention: the words that name the speaker, and what kind of words they are.
 *
 * In: an outline and a phrase by items. Out: the mention, its form, the whole phrase. A name is given without titles
 * and articles ("Ilse Marrander" of "the master, Captain Ilse Marrander"); anything else is given whole. Whom it
 * names is not said here.
 */
import { DOCUMENT_NOUNS, TITLES, UNNAMED_NOUNS } from './lexicon-en.ts';
import { type Subject, wordOf } from './nominal.ts';
import type { Item, Outline, Stretch } from './outline.ts';
import type { SourceForm, SpeakerFound } from './quote.ts';

/** The speaker of a subject. */
export function speakerOf(outline: Outline, subject: Subject): SpeakerFound {
  const whole = spanOf(outline, subject);
  const name = nameIn(outline, subject.core) ?? nameBeside(outline, subject);
  if (name) return { ...name, form: 'name', whole };
  const core = spanOf(outline, withClause(outline, subject));
  return { ...core, form: formOf(outline, subject.core), whole };
}

/** "three people who had been outside": what restricts a phrase without a comma belongs to the mention. */
const withClause = ({ items }: Outline, { core, to }: Subject): Stretch =>
  to > core.to && items[core.to]?.tag !== 'PUNCT' ? { from: core.from, to } : core;

/** The span of some items, without commas at its end. */
export function spanOf({ items }: Outline, { from, to }: Stretch): { readonly start: number; readonly end: number } {
  let last = to - 1;
  while (last > from && items[last]?.lemma === ',') last--;
  return { start: (items[from] as Item).start, end: (items[last] as Item).end };
}

/** The head of a phrase: the last item before the first that links or asks ("the head | of the office"). */
function headOf({ items }: Outline, { from, to }: Stretch): number {
  for (let i = from + 1; i < to; i++) {
    const { tag, lemma } = items[i] as Item;
    if (tag === 'ADP' || tag === 'CCONJ' || tag === 'SCONJ' || lemma === 'who' || tag === 'AUX') return i - 1;
  }
  return to - 1;
}

/** "Q" and "A" in an interview name nobody. */
const isLetter = (outline: Outline, { from, to }: Stretch): boolean =>
  to - from === 1 && /^[qa]$/.test(wordOf(outline, from));

const isTitle = (outline: Outline, i: number): boolean => TITLES.has(wordOf(outline, i).replace('.', ''));

/** The name that ends a phrase's head, with "of" and a name behind it; null where it ends otherwise. */
function nameIn(outline: Outline, phrase: Stretch): { readonly start: number; readonly end: number } | null {
  const { items } = outline;
  let last = headOf(outline, phrase);
  if (items[last]?.tag !== 'PROPN' || isLetter(outline, phrase)) return null;
  let from = last;
  while (from > phrase.from && items[from - 1]?.tag === 'PROPN') from--;
  if (items[last + 1]?.lemma === 'of' && last + 2 < phrase.to && items[last + 2]?.tag === 'PROPN') {
    last += 2;
    while (last + 1 < phrase.to && items[last + 1]?.tag === 'PROPN') last++;
  }
  from = behindTitles(outline, from, last);
  // "the then-Master" is tagged as a name is.
  if (/^\p{Ll}/u.test(outline.text.charAt((items[last] as Item).start)) && last === from) return null;
  return spanOf(outline, { from, to: last + 1 });
}

/** Past the titles before a name: "Secretary of State | Ida Renn"; "President of Harrol" has no other name. */
function behindTitles(outline: Outline, first: number, last: number): number {
  let from = first;
  while (from < last && isTitle(outline, from)) {
    if (wordOf(outline, from + 1) !== 'of') from++;
    else if (OFFICES.has(wordOf(outline, from + 2)) && from + 2 < last) from += 3;
    else break;
  }
  return from;
}

/** What a title can be of, before a name. */
const OFFICES = new Set(
  'state staff defense defence war labor labour commerce education health justice finance police energy transport'.split(
    ' ',
  ),
);

/** The name set beside a phrase that has none: "the master, Captain X". */
function nameBeside(outline: Outline, { core, to }: Subject): { readonly start: number; readonly end: number } | null {
  const { items } = outline;
  if (items[core.to]?.lemma !== ',' || items[core.to + 1]?.tag !== 'PROPN') return null;
  let end = core.to + 1;
  while (end < to && items[end]?.tag === 'PROPN') end++;
  if (end < to && items[end]?.lemma !== ',') return null;
  return nameIn(outline, { from: core.to + 1, to: end });
}

function formOf(outline: Outline, phrase: Stretch): SourceForm {
  const { items } = outline;
  const head = headOf(outline, phrase);
  if (items[head]?.tag === 'PRON') return PERSONAL.has(wordOf(outline, head)) ? 'pronoun' : 'unnamed';
  const lemma = items[head]?.lemma ?? '';
  if (DOCUMENT_NOUNS.has(lemma)) return 'document';
  const first = wordOf(outline, phrase.from);
  const plural = wordOf(outline, head) !== lemma;
  if (UNNAMED_NOUNS.has(lemma) || first === 'a' || first === 'an' || items[head]?.tag !== 'NOUN') return 'unnamed';
  return plural && first !== 'the' && items[phrase.from]?.tag !== 'PRON' ? 'unnamed' : 'role';
}

const PERSONAL = new Set('i he she it we they you who which that his her their its my our your whose'.split(' '));
