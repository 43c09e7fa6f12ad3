/**
 * What figures are compared by: the rarity of words, the numbers that were said, days, names and owners.
 *
 * In: facts. Out: small measures of two of them, each by itself, for what forbids two figures to be the same
 * (`quantity-bars.ts`), for figures that cannot both hold (`quantity-rivals.ts`) and for their likeness.
 */
import type { Fact } from './quantity-facts.ts';
import { canBoth, type Interval } from './quantity-intervals.ts';
import { stemOf } from './quantity-stems.ts';
import type { Stories } from './quantity-story.ts';

/** Rarity of words: how much each says of what a figure is about. */
export type Rarity = ReadonlyMap<string, number>;

/** What likeness is measured by: how rare words are, and what stories the articles tell. */
export interface Setting {
  readonly rarity: Rarity;
  /** For each fact its words with their weights, and the length of all. */
  readonly weights: ReadonlyMap<Fact, Weights>;
  readonly stories: Stories;
  /** True where it is enough that nothing speaks against two figures that others hold together. */
  readonly lenient?: boolean;
}

/** Words with their weights, by rarity and nearness, and the root of the sum of their squares. */
export interface Weights {
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
}

/** What the facts of a collection are compared by. */
export function settingOf(facts: readonly Fact[], stories: Stories): Setting {
  const counts = new Map<string, number>();
  for (const { terms } of facts) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarity = new Map([...counts].map(([term, count]) => [term, Math.log(1 + facts.length / count)]));
  return { rarity, stories, weights: new Map(facts.map((fact) => [fact, weightsOf(fact, rarity)])) };
}

function weightsOf({ terms, names }: Fact, rarity: Rarity): Weights {
  const words = new Map<string, number>();
  let squares = 0;
  for (const [term, near] of terms) {
    const weight = near * (rarity.get(term) ?? 0) * (names.has(term) ? 1.2 : 1);
    words.set(term, weight);
    squares += weight * weight;
  }
  return { words, length: Math.sqrt(squares) };
}

/** The cosine of the words of two facts, 0 to 1. */
export function cosineOf(a: Fact, b: Fact, { weights }: Setting): number {
  const [one, other] = [weights.get(a), weights.get(b)];
  if (one === undefined || other === undefined) return 0;
  let shared = 0;
  for (const [word, weight] of one.words) shared += weight * (other.words.get(word) ?? 0);
  return shared === 0 ? 0 : shared / (one.length * other.length);
}

/** The words of a fact, the weightiest first. */
export function weightiest(fact: Fact, { weights }: Setting): readonly string[] {
  return [...(weights.get(fact)?.words ?? [])]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
}

/** True where one says another number for what the other counted, right after it. */
export const isEcho = (a: Fact, b: Fact): boolean =>
  a.article === b.article && (a.echo === b.index || b.echo === a.index);

/** Their owners' names have a word in common. */
export const isOneOwner = ({ owner: a }: Fact, { owner: b }: Fact): boolean => a.some((word) => b.includes(word));

/** A number of three digits and more that is the same in both: whoever is named beside it, it is hardly another. */
export function isTelling(a: Fact, b: Fact): boolean {
  const share = a.dimension === 'share' || a.dimension === 'point' || a.dimension === 'percentage point';
  return !share && valued(a, b) >= 0.2 && significant(a).length > 2;
}

/** True where both have a word in common. */
export function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Days that lie between two tellings, or 0 where that is not known. */
export const daysApart = ({ date: a }: Fact, { date: b }: Fact): number =>
  a === null || b === null ? 0 : Math.abs(a - b);

/** Likeness of articles at which they may tell one story, and at which they surely do. */
export const ONE_STORY = 0.1;
export const SURELY = 0.3;

/** Figures of one quantity that cannot both hold seldom lie further apart than this. */
export const FURTHEST = 4;

/** How many words both have. */
export function sharedTerms({ terms: a }: Fact, { terms: b }: Fact): number {
  let shared = 0;
  for (const term of a.keys()) if (b.has(term)) shared++;
  return shared;
}

/** How many times larger one figure is than the other, from the ends that lie nearest. */
export function ratio(a: Interval, b: Interval): number {
  const [low, high] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return low > 0 && high > 0 ? high / low : 1;
}

/** How far the names beside both are the same, by their rarity. */
export function likeNames({ names: a }: Fact, { names: b }: Fact, rarity: Rarity): number {
  const weight = (name: string): number => rarity.get(stemOf(name)) ?? 1;
  let [shared, left, right] = [0, 0, 0];
  for (const name of a) {
    left += weight(name);
    if (b.has(name)) shared += weight(name);
  }
  for (const name of b) right += weight(name);
  return left === 0 || right === 0 ? 0 : shared / Math.sqrt(left * right);
}

/** The digits of a figure that are not noughts at its end. */
export const significant = ({ figure: { low, high } }: Fact): string => String(low ?? high).replace(/[.0]+$|\./g, '');

/** What equal numbers prove: the same number in two articles is no accident where it is not a round or a small one. */
export function valued(a: Fact, b: Fact): number {
  if (!canBoth(a.interval, b.interval)) return 0;
  const { low, high } = a.said;
  const other = b.said;
  if (low !== high || low !== other.low || low !== other.high || a.figure.unit !== b.figure.unit) return 0.05;
  const digits = significant(a).length;
  if (a.dimension === 'share') return digits > 2 ? 0.2 : 0.1;
  return digits > 1 || Math.abs(low) >= 1000 ? 0.2 : 0.1;
}
