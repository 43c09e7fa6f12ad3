/**
 * Runs of words that belong to one name, titles still among them.
 *
 * In: a view of the text and a sentence. Out: stretches of tokens. Method: proper nouns in a row; small words join them
 * where a name of their kind has them: particles ("van der"), "of" behind a common noun ("Isle of Harrol"), "for" and
 * "on" behind a body ("Council on Tides"), "and" inside a body's name, a nickname in marks, "Jr." behind a comma.
 */
import { type Sentence, usualTag } from '../language/index.ts';
import { isGivenName } from './given-names-en.ts';
import {
  BODIES,
  COMPOUND_FRONT,
  EVENTS,
  ORGANISATIONS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_STARTS,
  ROLES,
  SUFFIXES,
  TITLE_PARTS,
  TITLES,
} from './lexicon-en.ts';
import { PLACES, peopleOf } from './places-en.ts';
import type { View } from './view.ts';

/** A stretch of tokens. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A longer run is no name: a list, or a headline. */
const LONGEST = 16;
/** Marks behind which a sentence or a quotation may start. */
export const OPENING_MARK = /^(?:["“‘«'(]|'')$/;
const CLOSING_MARK = /^(?:["”’»']|'')$/;
const COMPANY = new Set(['inc', 'inc.', 'llc', 'ltd', 'ltd.', 'corp', 'corp.', 'plc', 'l.l.c.', 'llp']);
const OWNERS = new Set([
  'children',
  'women',
  'people',
  'men',
  'veterans',
  'workers',
  'mother',
  'father',
  'valentine',
  'farmers',
  'lloyd',
  'king',
  'queen',
  'st',
  'girls',
  'boys',
]);
const OPENERS = new Set(
  'new north south east west northern southern eastern western saint united great royal national supreme federal democratic white green black red grand international global world human civil public big old upper lower grey gray blue good central general special islamic'.split(
    ' ',
  ),
);
/** Written small behind a name they are part of it: "the Orrin sound". */
const GEOGRAPHY = new Set(
  'sound strait straits river canal bay peninsula sea valley mountains islands strip channel'.split(' '),
);
/** States whose universities have a campus's town behind a comma. */
const CAMPUSES = new Set(
  'california texas wisconsin illinois massachusetts maryland colorado michigan minnesota missouri tennessee'.split(
    ' ',
  ),
);
const COUNTED = new Set([
  'channel',
  'bowl',
  'apollo',
  'area',
  'route',
  'highway',
  'proposition',
  'amendment',
  'flight',
  'radio',
  'studio',
]);

/** Of more names with one first word the later ones are not looked for in headlines. */
const MOST_ALIKE = 50;

/** Names of a text's body, by their first word: in headlines they are found again as they stand. */
export type Known = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Groups the words of names by the first. */
export function knownNames(names: Iterable<{ readonly words: readonly string[]; readonly key: string }>): Known {
  const found = new Map<string, (readonly string[])[]>();
  const seen = new Set<string>();
  for (const { words, key } of names) {
    const [first = ''] = words;
    if (seen.has(key)) continue;
    seen.add(key);
    const group = found.get(first);
    if (group === undefined) found.set(first, [words]);
    else if (group.length < MOST_ALIKE) group.push(words);
  }
  return found;
}

/** The end of the longest known name that starts at `i`; `i` where none does. */
function knownEnd(view: View, i: number, limit: number, known: Known): number {
  if (view.case(i) === 'lower') return i;
  let end = i;
  for (const words of known.get(view.word(i)) ?? []) {
    if (words.length <= end - i || i + words.length > limit) continue;
    if (words.every((word, n) => view.word(i + n) === word)) end = i + words.length;
  }
  return end;
}

/** All runs of a sentence, in order. `known` is asked in headlines alone. */
export function runsOf(view: View, sentence: Sentence, pairs: ReadonlySet<string>, known: Known): Stretch[] {
  const found: Stretch[] = [];
  const { spellings } = view.analysis;
  for (let i = sentence.from; i < sentence.to; ) {
    // Nearly all words: no name begins small.
    if (spellings[i]?.case === 'lower') {
      i++;
      continue;
    }
    const end = sentence.headline ? knownEnd(view, i, sentence.to, known) : i;
    if (end > i) {
      found.push({ from: i, to: end });
      i = end;
    } else if (!begins(view, i, sentence, pairs)) i++;
    else {
      const to = runEnd(view, i, sentence.to);
      found.push({ from: i, to });
      i = to;
    }
  }
  return found;
}

/** Pairs of words that stand side by side with capitals inside a sentence: "good intent". */
export function capitalPairs(view: View): ReadonlySet<string> {
  const pairs = new Set<string>();
  const { sentences, spellings } = view.analysis;
  for (const { from, to, headline } of sentences) {
    if (headline) continue;
    for (let i = from + 1; i + 1 < to; i++) {
      if (spellings[i]?.case === 'lower' || spellings[i + 1]?.case === 'lower') continue;
      if (view.tag(i) === 'PROPN' && view.tag(i + 1) === 'PROPN') pairs.add(`${view.word(i)} ${view.word(i + 1)}`);
    }
  }
  return pairs;
}

/** Arabic articles are written small: "al-Hakam". */
const SMALL_PREFIX = /^(?:al|el|ul|as|ash|ad|an|ar|at|az)$/;

const DOERS = /(?:ers?|ing|ees?|like|only)$/;

/** A proper noun that is no compound of one ("Harrol-based", "pro-Harrol"), and no party's mark ("D-N.H."). */
function isProper(view: View, i: number): boolean {
  if (view.tag(i) !== 'PROPN') return false;
  const { surface, letter } = view.spelling(i);
  if (!letter && !/^\d/.test(surface)) return false;
  // Addresses, and their tails: "q7RtXw2mPz".
  if (surface.includes('://') || (surface.length > 7 && /\d\p{L}/u.test(surface))) return false;
  const hyphen = surface.lastIndexOf('-');
  if (hyphen < 1) return true;
  const front = surface.slice(0, hyphen);
  const rest = surface.slice(hyphen + 1);
  if (/^\p{Ll}/u.test(front)) return SMALL_PREFIX.test(front);
  if (COMPOUND_FRONT.test(front)) return false;
  if (!/^\p{Ll}/u.test(rest)) return true;
  const tag = usualTag(rest);
  // "Oscar-winner", "Caucus-goers"
  if (tag === 'NOUN' && (ROLES.has(rest) || DOERS.test(rest))) return false;
  if (tag === 'NOUN') return peopleOf(front.toLowerCase()) === null && !PLACES.has(front.toLowerCase());
  return tag !== 'VERB' && tag !== 'ADJ';
}

/** True where a run begins: at a proper noun, or at a first word that the next words make one. */
function begins(view: View, i: number, { from, headline }: Sentence, pairs: ReadonlySet<string>): boolean {
  const tag = view.tag(i);
  if (tag === 'PROPN') return isProper(view, i);
  if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'VERB' && tag !== 'AUX' && tag !== 'INTJ') return false;
  const first = i === from || OPENING_MARK.test(view.surface(i - 1)) || (i - 1 === from && view.tag(from) === 'PUNCT');
  if (!first && !headline) return false;
  if (COMPOUND_FRONT.test(view.surface(i).split('-', 1)[0] ?? '') && view.surface(i).includes('-')) return false;
  const word = view.word(i);
  if (isProper(view, i + 1)) {
    if (pairs.has(`${word} ${view.word(i + 1)}`) || isGivenName(word)) return true;
    if (PLACES.has(word) || TITLES.has(word) || TITLE_PARTS.has(word)) return true;
    if (ROLES.has(word)) return false;
    if (OPENERS.has(word)) return !isGivenName(view.word(i + 1));
    // Before a given name a common noun is no part of the name: "Rival Ada Venn".
    return tag === 'NOUN' && !headline && view.lemma(i) === word && !isGivenName(view.word(i + 1));
  }
  if (PLACES.has(word) || peopleOf(word) === 'many') return true;
  // "the “Kittiwake”"
  if (tag === 'NOUN' && CLOSING_MARK.test(view.surface(i + 1)) && view.word(i - 2) === 'the') return true;
  if (
    view.word(i + 1) === 'of' &&
    (TITLES.has(word) || BODIES.has(word) || PLACE_HEADS.has(word) || EVENTS.has(word))
  ) {
    return isProper(view, i + 2) || isProper(view, i + 3);
  }
  return isGivenName(word) && view.tag(i + 1) === 'VERB' && tag !== 'VERB';
}

function runEnd(view: View, from: number, limit: number): number {
  let to = from + 1;
  for (;;) {
    if (to >= limit || to - from >= LONGEST) return to;
    const next = joined(view, from, to, limit);
    if (next === to) return to;
    to = next;
  }
}

/** Where the run `from`–`to` goes on to; `to` where it does not. */
function joined(view: View, from: number, to: number, limit: number): number {
  if (isProper(view, to)) return to + 1;
  const { surface: word, lower: small } = view.spelling(to);
  const last = view.word(to - 1).replace(/\.$/, '');
  if (word === '&' && isProper(view, to + 1)) return to + 2;
  if (word === ',' || small === 'at') {
    const campus = view.word(from) === 'university' && PLACES.has(last) && isProper(view, to + 1);
    if (campus && PLACES.has(placeAt(view, to + 1, limit)) && (word !== ',' || CAMPUSES.has(last))) return to + 2;
  }
  if (word === ',') return afterComma(view, to);
  if (view.tag(to) === 'NUM') return COUNTED.has(last) && /^\d{1,3}$/.test(word) ? to + 1 : to;
  if (OPENING_MARK.test(word)) return nickname(view, from, to);
  if (view.tag(to) === 'PART' && isProper(view, to + 1))
    return OWNERS.has(last) || /^st\.?$/.test(view.word(to - 2)) ? to + 2 : to;
  if (word !== small) return to;
  if (to - from === 1 && GEOGRAPHY.has(small) && view.word(from - 1) === 'the') return to + 1;
  if (PARTICLES.has(small)) {
    if (isProper(view, to + 1)) return to + 2;
    if (PARTICLES.has(view.word(to + 1)) && isProper(view, to + 2)) return to + 3;
  }
  if (small === 'of' || small === 'for' || small === 'on' || small === 'against')
    return afterPreposition(view, from, to, limit);
  return small === 'and' ? afterAnd(view, from, to, limit) : to;
}

/** The proper nouns from `i` on, joined. */
function placeAt(view: View, i: number, limit: number): string {
  const words: string[] = [];
  while (i + words.length < limit && words.length < 4 && isProper(view, i + words.length))
    words.push(view.word(i + words.length));
  return words.join(' ');
}

function afterComma(view: View, comma: number): number {
  const next = view.word(comma + 1);
  if (view.case(comma + 1) === 'lower') return comma;
  return (SUFFIXES.has(next) && !PLACES.has(next)) || COMPANY.has(next) ? comma + 2 : comma;
}

function nickname(view: View, from: number, mark: number): number {
  const whole = isProper(view, mark + 1) && CLOSING_MARK.test(view.surface(mark + 2)) && isProper(view, mark + 3);
  return whole && mark - from <= 3 && isGivenName(view.word(from)) ? mark + 4 : mark;
}

/** "Isle of Harrol", "Council on the Arts"; not "Orrin of Harrol". */
function afterPreposition(view: View, from: number, at: number, limit: number): number {
  const name = view.word(at + 1) === 'the' ? at + 2 : at + 1;
  if (name >= limit || !isProper(view, name)) return at;
  const last = view.word(at - 1);
  if (!BODIES.has(last)) for (let i = from; i === from || i + 1 < at; i++) if (isGivenName(view.word(i))) return at;
  if (peopleOf(last) === 'many' && view.word(at) !== 'of' && view.word(at) !== 'for') return at;
  if (view.word(at) !== 'of') return BODIES.has(last) || ORGANISATIONS.has(last) ? name + 1 : at;
  if (BODIES.has(last) || PLACE_HEADS.has(last) || EVENTS.has(last) || TITLES.has(last)) return name + 1;
  if (isGivenName(view.word(name))) return at;
  if (PLACES.has(last) || (peopleOf(last) !== null && PLACES.has(placeAt(view, name, limit)))) return at;
  return usualTag(last) === 'NOUN' || usualTag(last.replace(/s$/, '')) === 'NOUN' ? name + 1 : at;
}

/** "Ministry of Ports and Tides", "Securities and Tides Commission"; not "Venn and Orrin". */
function afterAnd(view: View, from: number, at: number, limit: number): number {
  if (at + 1 >= limit || !isProper(view, at + 1)) return at;
  let end = at + 1;
  while (end < limit && isProper(view, end)) end++;
  const common = (i: number): boolean =>
    usualTag(view.word(i)) !== null && !PLACES.has(view.word(i)) && !isGivenName(view.word(i));
  let head = from;
  while (head < at && !BODIES.has(view.word(head))) head++;
  const inside = view.word(head + 1) === 'of' || view.word(head + 1) === 'for' || view.word(head + 1) === 'on';
  if (head < at && inside && common(at - 1) && common(at + 1)) return end;
  const body = ORGANISATIONS.has(view.word(end - 1)) && end - at > 2;
  if (!body || ORGANISATIONS.has(view.word(at - 1)) || at - from > 3) return at;
  for (let i = from; i < at; i++) if (!common(i) && !PLACE_STARTS.has(view.word(i))) return at;
  return common(at + 1) ? end : at;
}
