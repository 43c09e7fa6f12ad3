/**
 * Parts of one name laid against parts of another.
 *
 * In: two prepared names. Out: which parts are each other's, with the edits between them, and which are left over on
 * either side. Method: all pairs of a part with a part, or with two or three neighbouring parts glued together, are
 * weighed; the closest are taken first, none twice. Order is no matter here; the judge looks at it.
 */
import { letterEdits } from './letters.ts';
import { isNickname } from './nicknames.ts';
import type { NamePart, PreparedName } from './parts.ts';

/** Parts that are each other's. */
export interface PartMatch {
  /** First part and number of parts on either side; one of the two numbers is 1. */
  readonly a: number;
  readonly aCount: number;
  readonly b: number;
  readonly bCount: number;
  readonly edits: number;
  readonly how: 'letters' | 'initial' | 'nickname';
  /** Letters of the longer side. */
  readonly length: number;
}

/** Matches in order of `a`, and the parts without one. */
export interface PartAlignment {
  readonly matches: readonly PartMatch[];
  readonly leftA: readonly number[];
  readonly leftB: readonly number[];
}

const MOST_GLUED = 3;
const GLUED = 0.2;
const PARTICLE_LEFT_OUT = 0.2;
/** "Salman" and "bin Salman" are two men's names. */
const BOND_LEFT_OUT = 1.5;
/** A pair that differs in more of its letters is no pair. */
const MOST_SHARE = 0.5;
const MOST_EDITS = 3;
/** Forms of one name that lie no further apart than this ("Sergei", "Sergey") are spellings. */
const CLOSER_THAN_NICKNAMES = 0.5;

/** Lays the parts of two names against each other. */
export function alignParts(a: PreparedName, b: PreparedName): PartAlignment {
  const single = singlePairs(a, b);
  const plain = closest(a, b, single);
  // Words are glued or parted only where something is left over otherwise.
  return plain.leftA.length + plain.leftB.length === 0 ? plain : closest(a, b, [...single, ...gluedPairs(a, b)]);
}

function closest(a: PreparedName, b: PreparedName, pairs: readonly PartMatch[]): PartAlignment {
  const candidates = [...pairs].sort((x, y) => closeness(x) - closeness(y) || x.a - y.a || x.b - y.b);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const matches: PartMatch[] = [];
  for (const match of candidates) {
    if (holds(usedA, match.a, match.aCount) || holds(usedB, match.b, match.bCount)) continue;
    for (let i = 0; i < match.aCount; i++) usedA.add(match.a + i);
    for (let j = 0; j < match.bCount; j++) usedB.add(match.b + j);
    matches.push(match);
  }
  return {
    matches: matches.sort((x, y) => x.a - y.a),
    leftA: leftOf(a, usedA),
    leftB: leftOf(b, usedB),
  };
}

const leftOf = ({ parts }: PreparedName, used: ReadonlySet<number>): readonly number[] =>
  parts.flatMap((_, i) => (used.has(i) ? [] : [i]));

function holds(used: ReadonlySet<number>, from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) if (used.has(i)) return true;
  return false;
}

/** Share of letters that differ; initials and nicknames come after what is spelt alike. */
function closeness({ edits, length, how, a, b }: PartMatch): number {
  const rank = how === 'initial' ? 0.6 : how === 'nickname' ? 0.3 : 0;
  return rank + edits / length + 0.001 * Math.abs(a - b);
}

/** Each part with each. */
function singlePairs(a: PreparedName, b: PreparedName): readonly PartMatch[] {
  return a.parts.flatMap((_, i) => b.parts.flatMap((_, j) => compare(a, i, 1, b, j, 1) ?? []));
}

/** Each part of one name with two or three neighbours of the other. */
function gluedPairs(a: PreparedName, b: PreparedName): readonly PartMatch[] {
  const found: (PartMatch | null)[] = [];
  for (let n = 2; n <= MOST_GLUED; n++) {
    a.parts.forEach((_, i) => {
      b.parts.forEach((_, j) => {
        if (mayGlue(b, j, n)) found.push(compare(a, i, 1, b, j, n));
        if (mayGlue(a, i, n)) found.push(compare(a, i, n, b, j, 1));
      });
    });
  }
  return found.filter((match) => match !== null);
}

/** Whether neighbouring parts may be one word elsewhere: an initial is no part of a word. */
const mayGlue = ({ parts }: PreparedName, from: number, count: number): boolean =>
  from + count <= parts.length && parts.slice(from, from + count).every(({ initial }) => !initial);

function compare(
  a: PreparedName,
  i: number,
  aCount: number,
  b: PreparedName,
  j: number,
  bCount: number,
): PartMatch | null {
  const [x, y] = [a.parts[i] as NamePart, b.parts[j] as NamePart];
  const place = { a: i, aCount, b: j, bCount };
  if (aCount === 1 && bCount === 1) {
    if (x.initial !== y.initial && x.letters.charAt(0) === y.letters.charAt(0)) {
      return { ...place, edits: 0, how: 'initial', length: 1 };
    }
    if (x.initial || y.initial)
      return x.letters === y.letters ? { ...place, edits: 0, how: 'letters', length: 1 } : null;
  }
  // Where both names say whose child somebody is, "Salman" and "bin Salman" change places in father and son.
  if (x.bond !== y.bond && binds(a) && binds(b)) return null;
  const [left, right] = [glued(a, i, aCount), glued(b, j, bCount)];
  const length = Math.max(left.length, right.length);
  if (aCount + bCount > 2 && Math.abs(left.length - right.length) > 2) return null;
  const edits = aCount + bCount > 2 ? letterEdits(left, right) + GLUED : editsOf(x, y);
  const single = aCount === 1 && bCount === 1 && x.bond === y.bond;
  const surnames = i + 1 === a.parts.length && j + 1 === b.parts.length && a.parts.length > 1;
  if (single && !surnames && edits > CLOSER_THAN_NICKNAMES && isNickname(left, right)) {
    return { ...place, edits: 0, how: 'nickname', length };
  }
  if (edits > MOST_EDITS || edits > MOST_SHARE * length) return null;
  return { ...place, edits, how: 'letters', length };
}

const binds = ({ parts }: PreparedName): boolean => parts.some(({ bond }) => bond === 'child');

const glued = ({ parts }: PreparedName, from: number, count: number): string =>
  count === 1
    ? (parts[from] as NamePart).letters
    : parts
        .slice(from, from + count)
        .map(({ particle, letters }, n) => (n === 0 ? letters : particle + letters))
        .join('');

/** Edits between two parts, with their particles or, where only one has any, without. */
function editsOf(x: NamePart, y: NamePart): number {
  const bare = letterEdits(x.letters, y.letters);
  if (x.particle === y.particle) return bare;
  if (x.bond !== y.bond) {
    return Math.min(bare + BOND_LEFT_OUT, letterEdits(x.particle + x.letters, y.particle + y.letters) + GLUED);
  }
  if (x.particle !== '' && y.particle !== '')
    return bare + Math.min(PARTICLE_LEFT_OUT, letterEdits(x.particle, y.particle));
  return Math.min(bare + PARTICLE_LEFT_OUT, letterEdits(x.particle + x.letters, y.particle + y.letters));
}
