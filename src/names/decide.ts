/**
 * Which type each candidate has, and which candidates are no names.
 *
 * In: candidates and a view. Out: for each that stays its type, the rule that spoke loudest, and how loudly. Method: rules
 * vote. What they say of the form holds for all mentions with the same words; what they say of the surroundings counts
 * for the mention and, summed and bounded, for the others with the same words. Long names are settled first; a short
 * one gets the type of a long one that it is a part of (surname, given name, first or last word, initials). Where
 * capitals say nothing (headlines), a name needs a witness in the body or in the lexicon.
 */
import { usualTag } from '../language/index.ts';
import { Ballot, TYPES } from './ballot.ts';
import type { Candidate } from './candidate.ts';
import { isGivenName } from './given-names-en.ts';
import { SUFFIXES } from './lexicon-en.ts';
import { isCommon, Links } from './links.ts';
import type { NameType } from './name.ts';
import { AMBIGUOUS_PLACES, PLACES } from './places-en.ts';
import { acronym } from './rules/acronym.ts';
import { aroundOrganisation } from './rules/around-organisation.ts';
import { aroundPerson } from './rules/around-person.ts';
import { aroundPlace } from './rules/around-place.ts';
import { eventWord } from './rules/event-word.ts';
import { kind } from './rules/kind.ts';
import { organisationKnown } from './rules/organisation-known.ts';
import { organisationWord } from './rules/organisation-word.ts';
import { otherKnown } from './rules/other-known.ts';
import { people } from './rules/people.ts';
import { personForm } from './rules/person-form.ts';
import { placeKnown } from './rules/place-known.ts';
import { placeWord } from './rules/place-word.ts';
import { quoted } from './rules/quoted.ts';
import { title } from './rules/title.ts';
import type { ContextRule, FormRule, Vote } from './rules/vote.ts';
import type { View } from './view.ts';

const FORM_RULES: readonly FormRule[] = [
  personForm,
  organisationKnown,
  otherKnown,
  organisationWord,
  placeKnown,
  placeWord,
  eventWord,
  people,
];
const CONTEXT_RULES: readonly ContextRule[] = [
  title,
  kind,
  aroundPerson,
  aroundPlace,
  aroundOrganisation,
  acronym,
  quoted,
];

/** A candidate with what was decided. */
export interface Decided {
  readonly candidate: Candidate;
  readonly type: NameType;
  readonly rule: string;
  /** Votes for the type less those for the next best. */
  readonly lead: number;
}

/** However often the surroundings say so, one form of a name gains no more by it. */
const MOST_BY_CONTEXT = 4;

/** Where the form alone says as much, surroundings count less: "Islanders, who" are no person. */
const SURE_FORM = 3.9;
const LESS = 0.4;

/** All mentions with the same words. */
interface Form {
  readonly words: readonly string[];
  readonly ballot: Ballot;
  /** What the form alone says, loudest. */
  readonly weight: number;
  /** True where all its words are words of the language. */
  readonly common: boolean;
  /** What surroundings have added, by type. */
  readonly context: number[];
  /** True where some mention stands behind an article, by itself. */
  article: boolean;
  /** Mentions outside headlines. */
  body: number;
  /** Of the long names that it is a part of, the loudest; known when all candidates were seen. */
  strength: number;
}

/** Decides on all candidates of a text. */
export function decide(view: View, candidates: readonly Candidate[]): Decided[] {
  const forms = new Map<string, Form>();
  const own = candidates.map((candidate) => hear(view, formOf(forms, candidate), candidate));
  const links = new Links(forms.values());
  for (const form of forms.values()) {
    for (const vote of links.votes(form.words)) {
      form.ballot.add(vote);
      form.strength = Math.max(form.strength, vote.weight);
    }
  }
  return candidates.flatMap((candidate, i) => {
    const form = forms.get(candidate.key) as Form;
    return decideOne(view, candidate, form, own[i] ?? null, links) ?? [];
  });
}

function formOf(forms: Map<string, Form>, { key, words }: Candidate): Form {
  const known = forms.get(key);
  if (known !== undefined) return known;
  const ballot = new Ballot();
  for (const rule of FORM_RULES) {
    const vote = rule(words, key);
    if (vote !== null) ballot.add(vote);
  }
  const { weight } = ballot.winner();
  const common = words.every(isCommon) || (words.length === 1 && isPlural(words[0] ?? ''));
  const form = { words, ballot, weight, common, context: [0, 0, 0, 0], article: false, body: 0, strength: 0 };
  forms.set(key, form);
  return form;
}

/** True for a long word with -s of a thing that the language has a word for: "synagogues". */
const isPlural = (word: string): boolean =>
  word.length > 8 && word.endsWith('s') && usualTag(word) === null && usualTag(word.slice(0, -1)) === 'NOUN';

/** What stands around one mention; its form gains by it, but weak hints at every mention do not outweigh the form. */
function hear(view: View, form: Form, candidate: Candidate): Ballot | null {
  if (!candidate.headline) form.body++;
  if (candidate.title === null && view.word(candidate.from - 1) === 'the' && view.tag(candidate.to) !== 'NOUN') {
    form.article = true;
  }
  let around: Ballot | null = null;
  for (const rule of CONTEXT_RULES) {
    const vote = rule(candidate, view);
    if (vote === null) continue;
    around ??= new Ballot();
    around.add(form.weight < SURE_FORM ? vote : { ...vote, weight: vote.weight * LESS });
  }
  if (around === null) return null;
  for (let i = 0; i < TYPES.length; i++) {
    const weight = Math.min(around.weights[i] as number, MOST_BY_CONTEXT - (form.context[i] as number));
    if (weight <= 0) continue;
    form.context[i] = (form.context[i] as number) + weight;
    form.ballot.put(i, weight, around.rules[i] as string);
  }
  return around;
}

function decideOne(view: View, candidate: Candidate, form: Form, own: Ballot | null, links: Links): Decided | null {
  const { words, from } = candidate;
  const family = words.length === 1 && view.word(from - 1) === 'the' ? links.family(words[0] ?? '') : null;
  if (family !== null) return { candidate, ...family, lead: 2 };
  if (isNone(view, candidate, form, own, links)) return null;
  const ballot = new Ballot();
  ballot.addAll(form.ballot);
  if (own !== null) ballot.addAll(own);
  ballot.add(shapeOf(view, candidate, form));
  const { type, rule } = ballot.winner();
  return { candidate, type, rule, lead: ballot.lead() };
}

/** True for words with a capital that are no name: nothing but the capital speaks for them. */
function isNone(view: View, candidate: Candidate, form: Form, own: Ballot | null, links: Links): boolean {
  const { words, headline, first, title: titled } = candidate;
  if (titled !== null) return false;
  if (words.length === 1 && links.joinsTwo(words[0] ?? '')) return true;
  if (isShouted(view, candidate) && form.weight < 2) return true;
  const evidence = Math.max(form.weight, form.strength, own === null ? 0 : own.winner().weight);
  if (headline && evidence < 2 && (form.body === 0 || form.common)) return true;
  if (words.length > 1 || !form.common || evidence >= 1.5) return false;
  return first || headline || view.hasSmall(words[0] ?? '') || (form.body < 2 && !form.article);
}

/** Three words or more in capitals, some of them words of the language: somebody shouts. */
function isShouted(view: View, { from, to, words }: Candidate): boolean {
  if (to - from < 3 || !words.some(isWord)) return false;
  for (let i = from; i < to; i++) if (/\p{Ll}/u.test(view.surface(i))) return false;
  return true;
}

/** What is left to say where nothing else speaks: words nobody knows are mostly a person's. */
function shapeOf(view: View, { words, key, from, to, title: titled }: Candidate, form: Form): Vote {
  const article = titled === null && form.article;
  const shape = (type: NameType, weight: number): Vote => ({ type, weight, rule: 'shape' });
  if (PLACES.has(key)) return shape('place', 0.1);
  if (words.some((word) => /\d|\.(?:com|org|net)$/.test(word))) return shape('organisation', 1);
  if (form.common || article) return shape('other', words.length > 1 ? 1.1 : 0.9);
  if (words.length === 1) return shape('person', 0.8);
  if (titled !== null) return shape('person', 1);
  if (words.some((word) => NEVER_IN_PERSONS.test(word))) return shape('other', 1);
  if (hasAcronym(view, from, to)) return shape('organisation', 1);
  const [first = '', second = ''] = words;
  if (!isGivenName(first) && !first.includes('.') && words.slice(2).some(isWord)) return shape('other', 1);
  if ((PLACES.has(first) && !AMBIGUOUS_PLACES.has(first)) || PLACES.has(`${first} ${second}`))
    return shape('organisation', 1);
  const unknown = words.length < 5 && !words.some(isCommon);
  return shape('person', unknown ? 1.8 : 1);
}

/** "Harrol FC"; not where all is in capitals. */
function hasAcronym(view: View, from: number, to: number): boolean {
  let found = false;
  let other = false;
  for (let i = from; i < to; i++) {
    if (ACRONYM_PART.test(view.surface(i)) && !SUFFIXES.has(view.word(i))) found = true;
    else if (view.case(i) !== 'upper') other = true;
  }
  return found && other;
}

/** Small words that no person's name has. */
const NEVER_IN_PERSONS = /^(?:of|for|on|and|against|the|&|with|to|in|is)$/;
const ACRONYM_PART = /^(?:\p{Lu}{3,5}|\p{Lu}{2,4}-\p{L}+)$/u;
/** A word of the language for things or deeds; as a third word it is seldom a surname. */
const isWord = (word: string): boolean => isCommon(word) && word.length > 4 && !isGivenName(word);
