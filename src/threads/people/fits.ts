/**
 * Whether a shorter form fits a longer name, and which of several it fits best.
 *
 * In: a party with a full name, and a mention of a surname, a given name, initials, an acronym or a part of a name. Out:
 * how it fits, or nothing. Pure questions; who asks them stands in `in-article.ts` and `partial.ts`.
 */
import { foldWord } from '../../text/index.ts';
import { skeleton } from '../likeness/keys.ts';
import { letterEdits } from '../likeness/letters.ts';
import type { NamePart, PreparedName } from '../likeness/parts.ts';
import type { Party } from './mention.ts';

/** A party that a shorter form may mean, and by what. */
export interface Found {
  readonly party: Party;
  readonly by: 'surname' | 'given' | 'initial' | 'part';
  readonly reason: string;
  readonly strength: number;
}

/** A surname in another spelling of the same sounds. */
const SAME_SOUNDS = 0.25;
/** Shorter words are other words where a letter differs. */
const LEAST_LETTERS = 5;

const alike = (a: NamePart, b: NamePart): boolean =>
  a.letters === b.letters ||
  a.particle + a.letters === b.particle + b.letters ||
  (Math.min(a.letters.length, b.letters.length) >= LEAST_LETTERS &&
    skeleton(a.letters) === skeleton(b.letters) &&
    letterEdits(a.letters, b.letters) <= SAME_SOUNDS);

/** How one word, or initials and a surname, may mean a person; empty where they cannot. */
export function wayOf(party: Party, name: PreparedName, wholeness: Party['wholeness']): readonly Found[] {
  const { parts, generation } = party.name;
  const own = name.parts.at(-1);
  const [first, last] = [parts[0], parts.at(-1)];
  if (own === undefined || first === undefined || last === undefined || own.letters.length < 2) return [];
  if (generation !== null && name.generation !== null && generation !== name.generation) return [];
  if (name.suffix !== null && name.suffix !== party.name.suffix) return [];
  if (wholeness === 'initial') {
    const initials = name.parts.slice(0, -1).every(({ letters }, i) => parts[i]?.letters.charAt(0) === letters);
    return initials && alike(own, last) ? [{ party, by: 'initial', reason: 'initial and surname', strength: 0.9 }] : [];
  }
  if (alike(own, last))
    return [{ party, by: 'surname', reason: 'surname alone, with the full name in the article', strength: 0.95 }];
  if (
    parts.length > 2 &&
    parts.slice(1).some((part) => part.particle === '' && alike(own, part)) &&
    wholeness === 'surname'
  ) {
    return [{ party, by: 'surname', reason: 'one of the surnames alone', strength: 0.85 }];
  }
  return alike(own, first)
    ? [{ party, by: 'given', reason: 'given name alone, with the full name in the article', strength: 0.9 }]
    : [];
}

const CAPITAL = /\p{Lu}/u;
const SMALL = new Set([
  'of',
  'and',
  'for',
  'the',
  'in',
  'on',
  'to',
  'at',
  'a',
  'an',
  'de',
  'la',
  'des',
  'du',
  'et',
  'y',
  'der',
  'und',
  '&',
]);

/** What a name's acronym may be, in capitals: initials of all words, of all but small ones, of all but "the". */
export function acronymsOf(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2) return [];
  const initials = (kept: readonly string[]): string => kept.map((word) => word.charAt(0).toUpperCase()).join('');
  const named = words.filter((word) => CAPITAL.test(word.charAt(0)) && !SMALL.has(word.toLowerCase()));
  const all = [initials(words), initials(named), initials(words.filter((word) => word.toLowerCase() !== 'the'))];
  return [...new Set(all)].filter((letters) => letters.length > 1);
}

/** The letters of an acronym as it stands, without the "s" of a plural. */
export const lettersOf = (acronym: string): string => acronym.replace(/s$|\P{L}/gu, '');

/** Nouns that say what a body is, and are left off behind its name: "Vessany" is Vessany University. */
const GENERIC = new Set(
  `news group company party bank university college party foundation institute corporation corp industries campaign
  magazine newspaper television tv radio administration committee council court school hospital airlines motors media
  university press network service agency times post journal packet courant association union club church cathedral
  museum stores store hotel hotels towers street congress parliament senate coalition movement front army`.split(/\s+/),
);

/** Heads that are names of their own: only a country or "of" before or behind them leaves them the same body. */
const ALONE = new Set(
  'house senate congress parliament cabinet army navy police news today people union left right democrats republicans party government'.split(
    ' ',
  ),
);
const COUNTRY = new Set('united states kingdom us uk representatives commons lords'.split(' '));

/**
 * How a shorter name is part of a longer one: its head ("Ministry" of "Ministry of Ports", "Packet" of "Harrol
 * Packet"), or what stands before a head that says only what kind of body it is; null where it is neither.
 */
export function partOf(shorter: PreparedName, longer: PreparedName): 'head' | 'name' | null {
  const [own, whole] = [lettersIn(shorter), lettersIn(longer)];
  if (own.length === 0 || own.length >= whole.length) return null;
  const { head } = longer;
  // Of things, "Maid" may be the Maid of Orrin, but "Amendment" is not any that has a number.
  if (longer.type === 'other' && head === whole.length - 1) return null;
  const last = own.at(-1) ?? '';
  if (ALONE.has(last) && !whole.every((word) => word === last || COUNTRY.has(word))) return null;
  if (own.every((word, i) => word === whole[head - own.length + 1 + i])) return 'head';
  const rest = whole.slice(own.length);
  return own.every((word, i) => word === whole[i]) && rest.every((word) => GENERIC.has(word)) ? 'name' : null;
}

const lettersIn = ({ parts }: PreparedName): string[] => parts.map(({ letters }) => letters);

/** The word that says what a body is: the last, or the one before "of"; folded. */
export function nounOf(name: string): string {
  const words = foldWord(name).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const of = words.findIndex((word, n) => n > 0 && word === 'of');
  return words.at(of > 0 ? of - 1 : -1) ?? '';
}
