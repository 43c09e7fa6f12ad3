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
import type { Candidate } from './candidate.ts';
import { isGivenName } from './given-names-en.ts';
import { SUFFIXES } from './lexicon-en.ts';
import type { NameType } from './name.ts';
import { PLACES } from './places-en.ts';
import { acronym } from './rules/acronym.ts';
import { aroundOrganisation } from './rules/around-organisation.ts';
import { aroundPerson } from './rules/around-person.ts';
import { aroundPlace } from './rules/around-place.ts';
import { eventWord } from './rules/event-word.ts';
import { kind } from './rules/kind.ts';
import { organisationKnown } from './rules/organisation-known.ts';
import { organisationWord } from './rules/organisation-word.ts';
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

const TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];
/** However often the surroundings say so, one form of a name gains no more by it. */
const MOST_BY_CONTEXT = 4;

/** Votes by type: how much, and the loudest rule. */
class Ballot {
  readonly weights = [0, 0, 0, 0];
  readonly rules = ['', '', '', ''];
  readonly loudest = [0, 0, 0, 0];

  add({ type, weight, rule }: Vote, most = Number.POSITIVE_INFINITY): void {
    const i = TYPES.indexOf(type);
    this.weights[i] = Math.max(this.weights[i] as number, Math.min((this.weights[i] as number) + weight, most));
    if (weight > (this.loudest[i] as number)) {
      this.loudest[i] = weight;
      this.rules[i] = rule;
    }
  }

  addAll(other: Ballot, factor = 1): void {
    TYPES.forEach((type, i) => {
      const weight = (other.weights[i] as number) * factor;
      if (weight > 0) this.add({ type, weight, rule: other.rules[i] as string });
    });
  }

  /** How far the winner is before the next. */
  lead(): number {
    const [first = 0, second = 0] = [...this.weights].sort((a, b) => b - a);
    return first - second;
  }

  winner(): Vote {
    let best = 0;
    for (let i = 1; i < TYPES.length; i++) if ((this.weights[i] as number) > (this.weights[best] as number)) best = i;
    return { type: TYPES[best] as NameType, weight: this.weights[best] as number, rule: this.rules[best] as string };
  }
}

interface Form {
  readonly words: readonly string[];
  readonly key: string;
  readonly ballot: Ballot;
  /** What the form alone says, loudest. */
  readonly formWeight: number;
  /** What surroundings have added, by type. */
  readonly context: number[];
  /** True where some mention stands behind an article, by itself. */
  article: boolean;
  /** Mentions outside headlines. */
  body: number;
}

/** Decides on all candidates of a text. */
export function decide(view: View, candidates: readonly Candidate[]): Decided[] {
  const forms = new Map<string, Form>();
  const own = candidates.map((candidate) => {
    const form = formOf(forms, candidate);
    if (!candidate.headline) form.body++;
    if (candidate.title === null && view.word(candidate.from - 1) === 'the' && view.tag(candidate.to) !== 'NOUN') {
      form.article = true;
    }
    const ballot = new Ballot();
    const around = new Ballot();
    for (const rule of CONTEXT_RULES) {
      const vote = rule(candidate, view);
      if (vote !== null) around.add(vote);
    }
    ballot.addAll(around);
    form.ballot.addAll(bounded(form, around));
    return ballot;
  });
  const links = new Links(forms);
  return candidates.flatMap((candidate, i) => {
    const form = forms.get(candidate.key) as Form;
    const decided = decideOne(view, candidate, form, own[i] as Ballot, links);
    return decided ?? [];
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
  const form = {
    words,
    key,
    ballot,
    formWeight: ballot.winner().weight,
    context: [0, 0, 0, 0],
    article: false,
    body: 0,
  };
  forms.set(key, form);
  return form;
}

/** What one mention may still add to its form: weak hints at every mention do not outweigh what the form says. */
function bounded({ context }: Form, around: Ballot): Ballot {
  const room = new Ballot();
  TYPES.forEach((type, i) => {
    const weight = Math.min(around.weights[i] as number, MOST_BY_CONTEXT - (context[i] as number));
    if (weight <= 0) return;
    context[i] = (context[i] as number) + weight;
    room.add({ type, weight, rule: around.rules[i] as string });
  });
  return room;
}

const isCommon = (word: string): boolean => {
  const tag = usualTag(word);
  return tag !== null && tag !== 'PROPN' && tag !== 'X';
};

function decideOne(view: View, candidate: Candidate, form: Form, own: Ballot, links: Links): Decided | null {
  const { words, headline, first, from } = candidate;
  const ballot = new Ballot();
  ballot.addAll(form.ballot);
  ballot.addAll(own);
  for (const vote of links.votes(words)) ballot.add(vote);
  const family = words.length === 1 && view.word(from - 1) === 'the' ? links.family(words[0] ?? '') : null;
  if (family !== null) return { candidate, ...family, lead: 2 };
  const evidence = Math.max(form.formWeight, links.strength(words), own.winner().weight);
  if (headline && evidence < 2 && (form.body === 0 || words.every(isCommon)) && candidate.title === null) return null;
  if (words.length === 1 && isCommon(words[0] ?? '') && evidence < 1.5 && candidate.title === null) {
    if (first || headline || view.hasSmall(words[0] ?? '') || (form.body < 2 && !form.article)) return null;
  }
  const shape = shapeOf(candidate, form);
  ballot.add(shape);
  const { type, rule } = ballot.winner();
  return { candidate, type, rule, lead: ballot.lead() };
}

/** What is left to say where nothing else speaks: words nobody knows are mostly a person's. */
function shapeOf({ words, title: titled }: Candidate, form: Form): Vote {
  const article = titled === null && form.article;
  const unknown = words.filter((word) => !isCommon(word) && /\p{L}/u.test(word)).length;
  if (words.some((word) => /\d/.test(word))) return { type: 'organisation', weight: 1, rule: 'shape' };
  if (words.length > 1 && words.length < 5 && unknown === words.length && !article) {
    return { type: 'person', weight: 1.8, rule: 'shape' };
  }
  if (unknown === 0 || article) return { type: 'other', weight: words.length > 1 ? 1.1 : 0.9, rule: 'shape' };
  return { type: 'person', weight: words.length > 1 ? 1 : 0.8, rule: 'shape' };
}

/** Long names by their parts: whom a surname may mean, what a first or last word may stand for. */
class Links {
  readonly surnames = new Set<string>();
  readonly givens = new Set<string>();
  readonly parts = new Map<string, Vote>();
  readonly initials = new Map<string, Vote>();

  constructor(forms: ReadonlyMap<string, Form>) {
    for (const { words, ballot } of forms.values()) {
      if (words.length < 2) continue;
      const { type, weight } = ballot.winner();
      if (type === 'person' || weight < 1.2) this.addPerson(words, weight < 1.2);
      else this.addOther(words, type);
    }
  }

  addPerson(words: readonly string[], unsure: boolean): void {
    if (unsure && (words.length > 3 || words.some(isCommon))) return;
    const plain = words.filter((word) => !SUFFIXES.has(word) && word !== ',');
    const last = plain.at(-1) ?? '';
    this.surnames.add(last);
    const first = plain[0] ?? '';
    if (first.length > 2 && first !== last) this.givens.add(first);
  }

  addOther(words: readonly string[], type: NameType): void {
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    const vote = { type, weight: 3, rule: 'short-form' };
    if (isCommon(first) && !PLACES.has(first) && !isGivenName(first)) this.parts.set(first, vote);
    if (!PLACES.has(last) && !isGivenName(last)) this.parts.set(last, vote);
    for (const letters of initialsOf(words)) this.initials.set(letters, { type, weight: 4, rule: 'initials-of' });
  }

  votes(words: readonly string[]): Vote[] {
    if (words.length !== 1) return [];
    const [word = ''] = words;
    const found: Vote[] = [];
    if (this.surnames.has(word)) found.push({ type: 'person', weight: 4, rule: 'surname' });
    else if (this.givens.has(word))
      found.push({ type: 'person', weight: PLACES.has(word) ? 1 : 3, rule: 'given-name' });
    const part = this.parts.get(word);
    if (part !== undefined) found.push(part);
    const whole = this.initials.get(word.replaceAll('.', ''));
    if (whole !== undefined) found.push(whole);
    return found;
  }

  strength(words: readonly string[]): number {
    return this.votes(words).reduce((most, { weight }) => Math.max(most, weight), 0);
  }

  /** "The Venns": more than one of a surname. */
  family(word: string): { readonly type: NameType; readonly rule: string } | null {
    const stem = word.endsWith('es') ? word.slice(0, -2) : word.slice(0, -1);
    const known = word.endsWith('s') && (this.surnames.has(word.slice(0, -1)) || this.surnames.has(stem));
    return known && !this.surnames.has(word) ? { type: 'other', rule: 'family' } : null;
  }
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', '&', 'against', 'de', 'la', "'s", '’s', "'"]);

/** The initials that a name may be shortened to, with and without its small words. Folded. */
export function initialsOf(words: readonly string[]): string[] {
  const letters = (all: readonly string[]): string => all.map((word) => word.charAt(0)).join('');
  const large = words.filter((word) => !SMALL.has(word) && /^\p{L}/u.test(word));
  if (large.length < 2 || large.length > 8) return [];
  const split = large.flatMap((word) => word.split('-').filter((piece) => piece !== ''));
  const whole = words.filter((word) => /^\p{L}/u.test(word));
  return [...new Set([letters(large), letters(split), letters(whole)])];
}
