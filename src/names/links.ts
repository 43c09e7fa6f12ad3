/**
 * Long names by their parts: whom a surname may mean, what a first or last word or initials may stand for.
 *
 * In: the long names of a text, with the votes for their types. Out: votes for short names.
 */
import { usualTag } from '../language/index.ts';
import type { Ballot } from './ballot.ts';
import { isGivenName } from './given-names-en.ts';
import { SUFFIXES } from './lexicon-en.ts';
import type { NameType } from './name.ts';
import { PLACES, peopleOf } from './places-en.ts';
import type { Vote } from './rules/vote.ts';

/** True for a word (folded) that the language has for other things than names. */
export function isCommon(word: string): boolean {
  const tag = usualTag(word);
  return tag !== null && tag !== 'PROPN' && tag !== 'X';
}

/** A form of a name, with its votes. */
export interface Voted {
  readonly words: readonly string[];
  readonly ballot: Ballot;
}

/** What the long names of a text say of short ones. */
export class Links {
  readonly surnames = new Set<string>();
  readonly givens = new Set<string>();
  readonly parts = new Map<string, Vote>();
  readonly initials = new Map<string, Vote>();

  constructor(forms: Iterable<Voted>) {
    for (const { words, ballot } of forms) {
      if (words.length < 2) continue;
      const { type, weight } = ballot.winner();
      if (type === 'person' || weight < 1.2) this.addPerson(words, weight < 1.2);
      else this.addOther(words, type);
    }
  }

  addPerson(words: readonly string[], unsure: boolean): void {
    if (unsure && (words.length > 3 || words.some(isCommon) || PLACES.has(words.at(-1) ?? ''))) return;
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
    const joined = words[1] === 'of' || words[1] === 'for' || words[1] === 'on';
    if (joined && isCommon(first) && !PLACES.has(first) && !isGivenName(first)) this.parts.set(first, vote);
    if (!PLACES.has(last) && !isGivenName(last)) this.parts.set(last, vote);
    for (const letters of initialsOf(words)) this.initials.set(letters, { type, weight: 4, rule: 'initials-of' });
  }

  votes(words: readonly string[]): Vote[] {
    if (words.length !== 1) return [];
    const [word = ''] = words;
    const found: Vote[] = [];
    if (this.surnames.has(word)) found.push({ type: 'person', weight: 4, rule: 'surname' });
    else if (this.givens.has(word))
      found.push({ type: 'person', weight: PLACES.has(word) ? 2 : 3, rule: 'given-name' });
    const part = this.parts.get(word);
    if (part !== undefined && !this.surnames.has(word)) found.push(part);
    const whole = this.initials.get(word.replaceAll('.', ''));
    if (whole !== undefined) found.push(whole);
    return found;
  }

  strength(words: readonly string[]): number {
    return this.votes(words).reduce((most, { weight }) => Math.max(most, weight), 0);
  }

  /** True for two names of the text, of places or of peoples with a hyphen between: "Venn-Renn", of a debate. */
  joinsTwo(word: string): boolean {
    const hyphen = word.indexOf('-');
    if (hyphen < 1 || hyphen !== word.lastIndexOf('-')) return false;
    const known = (half: string): boolean => this.surnames.has(half) || PLACES.has(half) || peopleOf(half) !== null;
    return (
      !PLACES.has(word) && peopleOf(word) !== 'many' && known(word.slice(0, hyphen)) && known(word.slice(hyphen + 1))
    );
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
