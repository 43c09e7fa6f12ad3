/**
 * A name taken apart, ready to be compared many times.
 *
 * In: a name as it stands in a text, and its type. Out: its parts in order (words in Latin letters, folded, each with
 * the particle before it), the mark of generation, and whether a comma put the surname first. Titles and legal forms
 * are no parts, unless nothing else is left. It does not know which part is the surname: order and particles
 * differ from language to language, and the comparison allows for both.
 */
import type { NameType } from '../../names/index.ts';
import {
  BINDING,
  GENERATIONS,
  GIVEN_PARTICLES,
  HONORIFICS,
  HONOURS,
  LEGAL_FORMS,
  PARTICLES,
  SHORTENED,
  SMALL_WORDS,
  TITLES,
} from './lexicon.ts';
import { romanise } from './romanise.ts';

/** A word of a name with what stands before it. */
export interface NamePart {
  /** Without the particle: "salman" of "bin Salman". */
  readonly letters: string;
  /** Particles, glued: "binal", "vander"; empty where there is none. */
  readonly particle: string;
  /** What a particle makes of the word: its child, parent or servant ("bin", "abu", "abdul"); empty where it makes nothing. */
  readonly bond: string;
  /** True for a single letter. */
  readonly initial: boolean;
}

/** A name taken apart. */
export interface PreparedName {
  readonly type: NameType;
  readonly parts: readonly NamePart[];
  /** 1 senior or the elder, 2 junior, the younger or II, and so on; null where nothing is said. */
  readonly generation: number | null;
  /** The same as far as the name itself says it; what stands beside a name may be added to `generation` later. */
  readonly suffix: number | null;
  /** True where the surname stands first, before a comma. */
  readonly surnameFirst: boolean;
  /** Of what is no person: number of the part that says what it is, "Ministry" of "Ministry of Ports"; else the last. */
  readonly head: number;
}

/** More parts than this are cut off: what has more is no name. */
const MOST_PARTS = 10;

/** Takes a name apart. */
export function prepareName(name: string, type: NameType): PreparedName {
  return type === 'person' ? preparePerson(name) : prepareOther(name, type);
}

const LOOKALIKES: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '5': 's', '9': 'g' };

/** Words of a text in Latin letters; joined words ("RamiMakhlouf") are parted, digits among letters read as such. */
function wordsOf(name: string): string[] {
  const parted = name.normalize('NFC').replace(/(\p{Ll}{3})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return romanise(parted)
    .replace(/(\p{L})'(?=\p{L})|['\u02bb]/gu, '$1')
    .replace(/(?<=\p{L})[01359]|[01359](?=\p{L}{2})/gu, (digit) => LOOKALIKES[digit] ?? digit)
    .split(/[^\p{L}\p{M}\p{N}&]+/u)
    .filter((word) => word !== '');
}

function preparePerson(name: string): PreparedName {
  const comma = name.indexOf(',');
  const behind = comma < 0 ? [] : wordsOf(name.slice(comma + 1));
  const surnameFirst = behind.length > 0 && behind.some((word) => !GENERATIONS.has(word) && !TITLES.has(word));
  const words = withoutHome(surnameFirst ? [...behind, ...wordsOf(name.slice(0, comma))] : wordsOf(name));
  const { rest, generation } = withoutGeneration(withoutTitles(words));
  const { aged, age } = withoutAge(rest);
  const given = !surnameFirst && !/^\p{Ll}/u.test(name.trim());
  return {
    type: 'person',
    parts: partsOf(aged, given).slice(0, MOST_PARTS),
    generation: generation ?? age,
    suffix: generation,
    surnameFirst,
    head: 0,
  };
}

/** Without what stands before a name and behind it; one word is always left. */
function withoutTitles(words: readonly string[]): readonly string[] {
  let [from, to] = [0, words.length];
  while (from < to - 1 && TITLES.has(words[from] ?? '')) from++;
  while (to - 1 > from && HONOURS.has(words[to - 1] ?? '')) to--;
  return words.filter((word, i) => i >= from && i < to && (i === to - 1 || i === from || !HONORIFICS.has(word)));
}

const AGES: ReadonlyMap<string, number> = new Map([
  ['old', 1],
  ['elder', 1],
  ['young', 2],
  ['younger', 2],
  ['little', 2],
]);

/** "Old Tobias Venn" is the elder; before less than a full name such a word may be a name. */
function withoutAge(words: readonly string[]): { readonly aged: readonly string[]; readonly age: number | null } {
  const age = words.length > 2 ? (AGES.get(words[0] ?? '') ?? null) : null;
  return { aged: age === null ? words : words.slice(1), age };
}

/** "Ada Venn of Harrol" is Ada Venn; who has no more than one word before "of" has what follows for a name. */
function withoutHome(words: readonly string[]): readonly string[] {
  const of = words.indexOf('of');
  return of > 1 ? words.slice(0, of) : words;
}

function withoutGeneration(words: readonly string[]): { rest: readonly string[]; generation: number | null } {
  const last = words.at(-1) ?? '';
  const generation = words.length > 1 ? (GENERATIONS.get(last) ?? null) : null;
  if (generation === null) return { rest: words, generation };
  const rest = words.slice(0, -1).filter((word, i, all) => i < all.length - 1 || word !== 'the');
  // "Isabel I" is a queen, but "Ada Venn V" may end in an initial: a single letter needs a name of one word before it.
  return last.length === 1 && rest.length > 1 ? { rest: words, generation: null } : { rest, generation };
}

/** Initials that stand together are parted: "HW" between a given name and a surname. */
const parted = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, i) => {
    const together = i > 0 && i < words.length - 1 && /^[b-df-hj-np-tv-xz]{2}$/.test(word) && !PARTICLES.has(word);
    return together ? [...word] : [word];
  });

/** `given` where a capital begins the name: then "Ben" is a given name, and no particle. */
function partsOf(words: readonly string[], given: boolean): NamePart[] {
  const parts: NamePart[] = [];
  let particle: string[] = [];
  parted(words).forEach((word, i, all) => {
    const isParticle = (BINDING.has(word) || PARTICLES.has(word)) && i < all.length - 1;
    if (isParticle && !(given && i === 0 && GIVEN_PARTICLES.has(word))) {
      particle.push(word);
      return;
    }
    parts.push({
      letters: word,
      particle: particle.join(''),
      bond: particle.map((each) => BINDING.get(each) ?? '').join(''),
      initial: [...word].length === 1 && /\p{Script=Latin}/u.test(word),
    });
    particle = [];
  });
  return parts;
}

const OF = /^(?:of|for|de|des|du|der|del|in|on|at)$/u;

function prepareOther(name: string, type: NameType): PreparedName {
  const all = wordsOf(name.replace(/(?<=\b\p{L})\.(?=\s?\p{L}\b)\s?/gu, ''));
  const of = all.findIndex((word, i) => i > 0 && OF.test(word));
  const full = (words: readonly string[]): string[] =>
    words
      .flatMap((word) => (SHORTENED.get(word) ?? word).split(' '))
      .filter((word) => !SMALL_WORDS.has(word) || words.length === 1);
  const plain = (words: readonly string[]): string[] =>
    type === 'organisation' ? words.filter((word) => !LEGAL_FORMS.has(word)) : [...words];
  const words = full(all);
  const named = plain(words).length > 0 ? plain(words) : words;
  const before = of < 0 ? named.length : plain(full(all.slice(0, of))).length;
  return {
    type,
    parts: named.slice(0, MOST_PARTS).map((letters) => ({ letters, particle: '', bond: '', initial: false })),
    generation: null,
    suffix: null,
    surnameFirst: false,
    head: Math.max(0, Math.min(before, named.length, MOST_PARTS) - 1),
  };
}
