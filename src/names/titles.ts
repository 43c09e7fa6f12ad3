/**
 * What of a run is the name, and what its title.
 *
 * In: a run of words. Out: candidates. Method: the last title in the run parts it ("Harrol Mayor Ada Venn": a place, a
 * title, a person); words that only stand before titles go with it; so do adjectives of peoples. A title at the end
 * with nobody behind it is a role and no name. A run that ends in a word for a body, a place or an event is one
 * name, titles or not ("Justice Department"). A role in small letters right before a name is its title too.
 */
import { type Sentence, usualTag } from '../language/index.ts';
import type { Span } from '../text/index.ts';
import type { Candidate } from './candidate.ts';
import { dangles, isLead } from './edges.ts';
import { isGivenName } from './given-names-en.ts';
import { IDEA, KNOWN_ORGANISATIONS, NO_NAMES, ROLES, TITLE_PARTS, TITLES } from './lexicon-en.ts';
import { isCommon } from './links.ts';
import { frontEnd, personAtEnd } from './person-behind.ts';
import { PLACES, peopleOf } from './places-en.ts';
import { OPENING_MARK, type Stretch } from './runs.ts';
import { bare, isHead, isPart, isRole, isTitle } from './title-words.ts';
import type { View } from './view.ts';

interface Titled extends Stretch {
  readonly title: Stretch | null;
}

/** The names of a run, each with its title. */
export function candidatesOf(view: View, run: Stretch, sentence: Sentence): Candidate[] {
  return part(view, run, 0).flatMap((one) => make(view, one, sentence) ?? []);
}

/** Divides a run at its last title; `depth` bounds what a strange run can cost. */
function part(view: View, run: Stretch, depth: number): Titled[] {
  const { from, to } = run;
  if (to <= from) return [];
  const person = personAtEnd(view, from, to);
  if (person > from) {
    const front = part(view, { from, to: frontEnd(view, from, person) }, depth);
    return [...front, ...part(view, { from: person, to }, depth)];
  }
  if (to - from > 1 && isHead(view.word(to - 1)) && !hasOffice(view, from, to)) return [{ from, to, title: null }];
  for (let k = to - 1; k >= from && depth < 4; k--) {
    if (!isTitle(view, k) && !(k < to - 2 && isRole(view, k))) continue;
    if (k > from && isGivenName(view.word(k - 1)) && k === to - 1) continue;
    return aroundTitle(view, run, k, depth);
  }
  return [{ from, to, title: null }];
}

/** A person behind a title ("Mayor Ada Hill"), or an office ("Secretary of State"): what the last word says is no matter. */
const hasOffice = (view: View, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) {
    if (!isTitle(view, i - 1)) continue;
    if (view.word(i) === 'of' || (isGivenName(view.word(i)) && i < to - 1)) return true;
  }
  return false;
};

function aroundTitle(view: View, { from, to }: Stretch, k: number, depth: number): Titled[] {
  let start = k;
  while (
    start > from &&
    (isPart(view, start - 1) || isTitle(view, start - 1) || peopleOf(view.word(start - 1)) === 'one')
  )
    start--;
  const left = start > from ? part(view, { from, to: start }, depth + 1) : [];
  let name = k + 1;
  if (view.word(name) === 'of' && name < to) {
    const end = endOfOffice(view, name, to);
    if (end === to) {
      const office = name + (view.word(name + 1) === 'the' ? 2 : 1);
      const known = namesSomething(view, office, to);
      return known ? [...left, { from: office, to, title: null }] : left;
    }
    name = end;
  }
  while (name < to && !/^\p{L}/u.test(view.surface(name))) name++;
  if (name >= to) return left;
  return [...left, { from: name, to, title: { from: start, to: name } }];
}

/** Behind "Secretary of": where the office ends and a person's name begins. */
function endOfOffice(view: View, of: number, to: number): number {
  let i = of + 1;
  while (i < to) {
    const word = view.word(i);
    const common = usualTag(word) !== null || PLACES.has(word) || word === 'the' || word === 'and' || word === '&';
    if (i > of + 1 && (isGivenName(word) || !common)) return i;
    i++;
  }
  return to;
}

function namesSomething(view: View, from: number, to: number): boolean {
  const words = view.words(from, to);
  return PLACES.has(words.join(' ')) || isHead(words.at(-1) ?? '') || words.some((word) => usualTag(word) === null);
}

const PARTIES = /^(?:republican|democrat|tory|libertarian|conservative)$/;
function make(view: View, found: Titled, sentence: Sentence): Candidate | null {
  let { from, to } = found;
  // "Republican Ada Venn": the party is no part of her name.
  while (to - from > 2 && peopleOf(view.word(from)) === 'one' && isGivenName(view.word(from + 1))) {
    if (isHead(view.word(to - 1))) break;
    from++;
  }
  // "Democrat Venn"
  if (to - from === 2 && PARTIES.test(view.word(from)) && !isHead(view.word(to - 1))) {
    if (usualTag(view.word(to - 1)) === null && !PLACES.has(view.word(to - 1))) from++;
  }
  // "Norwegian Osk Dunmarrow"
  if (to - from === 3 && peopleOf(view.word(from)) === 'one' && !isHead(view.word(to - 1))) {
    if (usualTag(view.word(from + 1)) === null && usualTag(view.word(from + 2)) === null) from++;
  }
  // "secretary of State Ada Venn"
  if (
    to - from > 2 &&
    view.word(from - 1) === 'of' &&
    ROLES.has(view.word(from - 2)) &&
    isGivenName(view.word(from + 1))
  ) {
    if (usualTag(view.word(from)) !== null && !isGivenName(view.word(from))) from++;
  }
  // "Independent Harrol", of its senator.
  if (to - from > 1 && peopleOf(view.word(from)) === 'one' && PLACES.has(view.words(from + 1, to).join(' '))) {
    if (!PLACES.has(view.words(from, to).join(' '))) from++;
  }
  while (to > from && dangles(view, from, to)) to--;
  // "The Harrol Islander boats": the adjective belongs to what follows.
  if (to - from > 1 && peopleOf(view.word(to - 1)) === 'one') {
    if (view.tag(to) === 'NOUN' || PLACES.has(view.words(from, to - 1).join(' '))) {
      if (peopleOf(view.words(from, to).join(' ')) === 'one') return null;
      to--;
      // "the Mountainous Islander boats"
      if (to - from === 1 && isCommon(view.word(from)) && !KNOWN_ORGANISATIONS.has(view.word(from))) return null;
    }
  }
  while (to - from > 1 && isLead(view, from, to)) from++;
  if (to === from) return null;
  const words = view.words(from, to);
  if (words.length === 1 && isNoName(view, from, words[0] ?? '')) return null;
  const small = found.title === null ? smallTitle(view, from, sentence.from) : null;
  const title = small ?? (found.title === null ? null : widened(view, found.title, sentence.from));
  const token = (i: number): Span => view.tokens[i] as Span;
  return {
    from,
    to,
    start: token(from).start,
    end: token(to - 1).end,
    words,
    key: words.join(' '),
    headline: sentence.headline,
    first: from === sentence.from || OPENING_MARK.test(view.surface(from - 1)),
    title: title === null ? null : { start: token(title.from).start, end: token(title.to - 1).end },
    titleWords: title === null ? [] : view.words(title.from, title.to).map(bare),
    smallTitle: small !== null,
  };
}

function isNoName(view: View, i: number, word: string): boolean {
  if (/^\p{L}+days$/u.test(word)) return true;
  if (PLACES.has(word) && word.endsWith('.')) return false;
  if (NO_NAMES.has(bare(word)) || TITLES.has(bare(word)) || TITLE_PARTS.has(word))
    return !KNOWN_ORGANISATIONS.has(word) || TITLES.has(word);
  if (word.length < 2 || /^\p{L}\.$/u.test(word) || !/\p{L}/u.test(word) || /^[DRI]-\p{Lu}/u.test(view.surface(i)))
    return true;
  if (/^\d/.test(word) || IDEA.test(word)) return true;
  if (peopleOf(word) !== 'one') return false;
  // The adjective of a people is no name: "Islander boats".
  const next = view.tag(i + 1);
  return (
    next === 'NOUN' ||
    next === 'ADJ' ||
    next === 'PROPN' ||
    view.tag(i - 1) === 'AUX' ||
    (word.length > 3 && /-/.test(word)) ||
    (next === 'CCONJ' && view.tag(i + 3) === 'NOUN')
  );
}

/** Small words before a title in capitals that belong to it: "former President". */
function widened(view: View, title: Stretch, limit: number): Stretch {
  let { from } = title;
  while (from > limit && title.from - from < 3 && view.tag(from - 1) === 'ADJ' && view.case(from - 1) === 'lower')
    from--;
  return { from, to: title.to };
}

const isSmallQualifier = (view: View, i: number): boolean => {
  const tag = view.tag(i);
  return (tag === 'ADJ' || tag === 'NOUN') && view.case(i) === 'lower';
};

/** The role in small letters right before a name: "former defence minister". */
function smallTitle(view: View, name: number, limit: number): Stretch | null {
  if (name === limit) return null;
  const last = name - 1;
  if (view.tag(last) !== 'NOUN' || (view.case(last) !== 'lower' && last !== limit)) return null;
  const role = view.word(last).replace(/^.*-/, '');
  if (!ROLES.has(view.word(last)) && !ROLES.has(role)) return null;
  let from = last;
  while (from > limit && last - from < 6 && isSmallQualifier(view, from - 1)) from--;
  return { from, to: name };
}
