/**
 * Whether two names may name one person, organisation or place, by their spelling alone.
 *
 * In: two names. Out: a score of 0 to 1, a verdict and the reason in words. Method: the parts are laid against each
 * other (align.ts); the score falls with the edits between them, with parts that only one name has, with initials and
 * nicknames in place of names; and where both have a part that the other has not, or marks of generation that differ,
 * the names are apart. Weights are few, and measured on labelled pairs (docs/methods/people.md).
 * It knows nothing of who is meant: two people may bear one name, and gathering asks for more than this.
 */
import { alignParts, type PartAlignment, type PartMatch } from './align.ts';
import type { NamePart, PreparedName } from './parts.ts';

/** How alike two names are. */
export interface NameLikeness {
  /** 0 to 1; a sum of penalties from 1, no probability. */
  readonly score: number;
  /** `same`: one name, spelt or cut in two ways. `suggest`: it may be. `apart`: two names. */
  readonly verdict: 'same' | 'suggest' | 'apart';
  /** What is alike and what is not, without a full stop: "one letter apart". */
  readonly reason: string;
}

/** What two names differ in, before it is weighed. */
export interface NameDifferences {
  /** Why the two cannot be one name; null where they can. */
  readonly conflict: string | null;
  readonly edits: number;
  /** Parts that are each other's and differ in letters; "last" where both end their names. */
  readonly edited: readonly { readonly a: string; readonly b: string; readonly last: boolean }[];
  /** Letters of the parts that are each other's. */
  readonly letters: number;
  /** Parts that are each other's. */
  readonly shared: number;
  /** Parts that only one of the names has. */
  readonly extra: number;
  readonly initials: number;
  readonly nicknames: number;
  readonly reordered: boolean;
  /** True where the shorter name is one word and the longer is not: "first" or "last" says which word of it; null else. */
  readonly lone: 'first' | 'last' | 'inner' | null;
}

/** What lowers a score, each in units of the score. */
export interface LikenessWeights {
  readonly edit: number;
  readonly extra: number;
  readonly initial: number;
  readonly nickname: number;
  readonly order: number;
  /** Where one word that is not the last stands for a whole name. */
  readonly lone: number;
}

/** The weights in use. */
export const WEIGHTS: LikenessWeights = {
  edit: 0.3,
  extra: 0.08,
  initial: 0.15,
  nickname: 0.15,
  order: 0.05,
  lone: 0.4,
};

const SUGGEST = 0.5;
const SAME = 0.8;
/** The score of names that contradict each other goes no higher. */
const CONFLICT = 0.3;

/** Compares two names that were taken apart. */
export function compareNames(a: PreparedName, b: PreparedName, weights: LikenessWeights = WEIGHTS): NameLikeness {
  return weigh(differencesOf(a, b), weights);
}

/** What two names differ in. */
export function differencesOf(a: PreparedName, b: PreparedName): NameDifferences {
  const alignment = alignParts(a, b);
  const { matches, leftA, leftB } = alignment;
  const of = (how: PartMatch['how']): number => matches.filter((match) => match.how === how).length;
  return {
    conflict: conflictOf(a, b, alignment),
    edits: matches.reduce((sum, match) => sum + match.edits, 0),
    edited: matches.filter(({ edits }) => edits > 0).map((match) => editedBy(a, b, match)),
    letters: matches.reduce((sum, { length }) => sum + length, 0),
    shared: matches.length,
    extra: leftA.length + leftB.length,
    initials: of('initial'),
    nicknames: of('nickname'),
    reordered: !inOrder(matches) && a.surnameFirst === b.surnameFirst,
    lone: loneOf(a, b, alignment),
  };
}

/** Weighs differences. */
export function weigh(differences: NameDifferences, weights: LikenessWeights = WEIGHTS): NameLikeness {
  const { conflict, edits, extra, initials, nicknames, reordered, lone } = differences;
  const penalty =
    edits * weights.edit +
    extra * weights.extra +
    initials * weights.initial +
    nicknames * weights.nickname +
    (reordered ? weights.order : 0) +
    (lone === null || lone === 'last' ? 0 : weights.lone);
  const score = Math.max(0, 1 - penalty);
  if (conflict !== null) return { score: Math.min(CONFLICT, score), verdict: 'apart', reason: conflict };
  const verdict = score >= SAME ? 'same' : score >= SUGGEST ? 'suggest' : 'apart';
  return { score, verdict, reason: reasonOf(differences) };
}

function conflictOf(a: PreparedName, b: PreparedName, { matches, leftA, leftB }: PartAlignment): string | null {
  if (a.parts.length === 0 || b.parts.length === 0) return 'no name to compare';
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return 'another generation';
  if (matches.length === 0) return 'no part alike';
  const [own, others] = [middleInitials(a), middleInitials(b)];
  if (own !== '' && others !== '' && own !== others) return `“${own.toUpperCase()}” against “${others.toUpperCase()}”`;
  if (leftA.length === 0 || leftB.length === 0) return null;
  const names = (name: PreparedName, left: readonly number[]): string =>
    left.map((i) => (name.parts[i] as NamePart).letters).join(' ');
  return `“${nameCase(names(a, leftA))}” against “${nameCase(names(b, leftB))}”`;
}

/** Folded words as names are written, for a reader. */
export const nameCase = (words: string): string => words.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Initials behind the first part: "hw" of "George H.W. Venn". */
const middleInitials = ({ type, parts }: PreparedName): string =>
  type === 'person'
    ? parts
        .slice(1, -1)
        .map(({ letters, initial }) => (initial ? letters : ''))
        .join('')
    : '';

function loneOf(a: PreparedName, b: PreparedName, { matches, leftA, leftB }: PartAlignment): NameDifferences['lone'] {
  const [only] = matches;
  if (only === undefined || matches.length > 1 || leftA.length + leftB.length === 0) return null;
  if (leftA.length > 0 && leftB.length > 0) return null;
  const [at, count, parts] = leftA.length > 0 ? [only.a, only.aCount, a.parts] : [only.b, only.bCount, b.parts];
  return at + count === parts.length ? 'last' : at === 0 ? 'first' : 'inner';
}

function editedBy(a: PreparedName, b: PreparedName, match: PartMatch): NameDifferences['edited'][number] {
  const letters = ({ parts }: PreparedName, from: number, count: number): string =>
    parts
      .slice(from, from + count)
      .map((part) => part.letters)
      .join('');
  return {
    a: letters(a, match.a, match.aCount),
    b: letters(b, match.b, match.bCount),
    last: match.a + match.aCount === a.parts.length && match.b + match.bCount === b.parts.length,
  };
}

const inOrder = (matches: readonly PartMatch[]): boolean =>
  matches.every((match, i) => i === 0 || (matches[i - 1] as PartMatch).b < match.b);

/** A sentence's worth, in the order in which a reader would look. */
function reasonOf({ edits, extra, initials, nicknames, reordered, lone }: NameDifferences): string {
  const said: string[] = [];
  if (lone !== null) said.push(lone === 'last' ? 'surname alone' : 'one of the names alone');
  else if (extra > 0) said.push('a shorter form');
  if (edits > 0) said.push(edits < 0.75 ? 'another spelling of the same sounds' : apart(edits));
  if (initials > 0) said.push('an initial for a name');
  if (nicknames > 0) said.push('a short or foreign form of the given name');
  if (reordered) said.push('parts in another order');
  return said.length === 0 ? 'the same name' : said.join(', ');
}

const apart = (edits: number): string => {
  const letters = Math.round(edits);
  return letters === 1 ? 'one letter apart' : `${['no', 'one', 'two', 'three'][letters] ?? letters} letters apart`;
};
