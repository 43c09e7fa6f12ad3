/**
 * How far two figures tell the same quantity.
 *
 * In: facts, and how rare each word is among them. Out: 0 to 1; 0 where they cannot be the same: another dimension,
 * class or role, another year, another place, names that do not meet, or one sentence for both. Method: the cosine of
 * the words of both sentences, each weighted by its rarity and its nearness to the figure; qualifying words that
 * differ ("wounded", "junior") count against. The values themselves count little: figures that disagree are what is sought.
 */
import { type Fact, stemOf } from './quantity-facts.ts';
import { canBoth, type Interval, measureOf } from './quantity-intervals.ts';

/** Rarity of words: how much each says of what a figure is about. */
export type Rarity = ReadonlyMap<string, number>;

/** How rare each word is among the facts of a collection. */
export function rarityOf(facts: readonly Fact[]): Rarity {
  const counts = new Map<string, number>();
  for (const { terms } of facts) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const all = facts.length;
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + all / count)]));
}

/** Terms of a fact with their weights, the weightiest first. */
export function weighted(fact: Fact, rarity: Rarity): readonly (readonly [string, number])[] {
  return [...fact.terms]
    .map(([term, near]): [string, number] => [term, near * (rarity.get(term) ?? 0) * (fact.names.has(term) ? 1.2 : 1)])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** True where nothing forbids that both tell the same. */
export function mayBeSame(a: Fact, b: Fact): boolean {
  if (a.dimension !== b.dimension || a.role !== b.role || sorting(a, b) === 0) return false;
  if (a.article === b.article && (a.sentence === b.sentence || !canBoth(a.interval, b.interval))) return false;
  if (ratio(saidBy(a), saidBy(b)) > 3 * FURTHEST) return false;
  if (!isOneTime(a, b) || (a.stance !== null && b.stance !== null && a.stance !== b.stance)) return false;
  if ((a.crowded || b.crowded) && a.nearest !== null && b.nearest !== null && a.nearest !== b.nearest) return false;
  if (
    a.place.size > 0 &&
    b.place.size > 0 &&
    !meets(a.place, b.place) &&
    !meets(a.place, b.names) &&
    !meets(b.place, a.names)
  )
    return false;
  if (a.sort === 'age') return meets(a.names, b.names);
  // Names of the sentences before may be of anything: they speak for, and not against.
  return a.nearest === null || b.nearest === null || meets(a.names, b.names) || isTelling(a, b);
}

/** A number of three digits and more that is the same in both: whoever is named beside it, it is hardly another. */
function isTelling(a: Fact, b: Fact): boolean {
  const share = a.dimension === 'share' || a.dimension === 'point' || a.dimension === 'percentage point';
  return !share && valued(a, b) >= 0.2 && significant(a).length > 2;
}

/** The same year, as far as both say one; a year said on one side only must be near the day the other was told. */
function isOneTime(a: Fact, b: Fact): boolean {
  if (a.year !== null && b.year !== null) return a.year === b.year;
  if (valued(a, b) >= 0.2) return true;
  const [year, told] = a.year === null ? [b.year, a.told] : [a.year, b.told];
  return year === null || told === null || Math.abs(told - year) <= 3;
}

/** How well what is counted agrees: 0 where two kinds of thing are counted. */
function sorting(a: Fact, b: Fact): number {
  if ((a.sort === 'age') !== (b.sort === 'age')) return 0;
  if (a.sort === b.sort) return a.sort === '' ? 0.85 : 1;
  const within = (sort: string, fact: Fact): boolean => fact.terms.has(stemOf(sort));
  if (a.sort === '' || b.sort === '')
    return within(a.sort || b.sort, a.sort === '' ? a : b) ? 0.9 : a.dimension === 'count' ? 0 : 0.75;
  if (within(a.sort, b) && within(b.sort, a)) return 0.9;
  if (a.sort === 'person' || b.sort === 'person')
    return within(a.sort === 'person' ? b.sort : a.sort, a.sort === 'person' ? a : b) ? 0.85 : 0;
  if (a.dimension === 'count' || a.dimension === 'share') return 0;
  return within(a.sort, b) || within(b.sort, a) ? 0.8 : 0.7;
}

/** Likeness of two facts that may be the same. */
export function likenessOf(a: Fact, b: Fact, rarity: Rarity): number {
  let [shared, left, right] = [0, 0, 0];
  const weight = (fact: Fact, term: string, near: number): number =>
    near * (rarity.get(term) ?? 0) * (fact.names.has(term) ? 1.2 : 1);
  for (const [term, near] of a.terms) {
    const mine = weight(a, term, near);
    left += mine * mine;
    const other = b.terms.get(term);
    if (other !== undefined) shared += mine * weight(b, term, other);
  }
  for (const [term, near] of b.terms) right += weight(b, term, near) ** 2;
  if (shared === 0) return 0;
  const cosine = shared / Math.sqrt(left * right);
  const alike = cosine * modifying(a, b) * sorting(a, b);
  if (!canBoth(a.interval, b.interval)) return Math.min(1, alike * rivalry(a, b, rarity));
  // "More than 25" and 163 can both hold, and yet say little of each other.
  const near = ratio(saidBy(a), saidBy(b)) <= NEAR;
  return Math.min(1, near ? alike + valued(a, b) : alike * rivalry(a, b, rarity));
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Words that qualify the counted noun on one side only say that something else may be counted. */
function modifying({ modifiers: a }: Fact, { modifiers: b }: Fact): number {
  if (a.size === 0 && b.size === 0) return 1;
  if (a.size === 0 || b.size === 0) return 0.85;
  return meets(a, b) ? 1.1 : 0.6;
}

/** Days that lie between two tellings, or 0 where that is not known. */
const daysApart = ({ day: a }: Fact, { day: b }: Fact): number =>
  a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Numbers said within this of each other are as good as one. */
const NEAR = 1.15;

/** Figures of one quantity that cannot both hold seldom lie further apart than this. */
const FURTHEST = 4;

/**
 * How far two figures that cannot both hold may be rivals, 0 to 1: things change with time, polls from week to
 * week, and what is named beside one figure only is likely what makes the difference.
 */
function rivalry(a: Fact, b: Fact, rarity: Rarity): number {
  const share = a.dimension === 'share' || a.dimension === 'point' || a.dimension === 'percentage point';
  const ofYear = (a.year ?? a.told) === (b.year ?? b.told) && (a.year !== null || b.year !== null);
  if (share && (a.crowded || b.crowded || (a.sort === '' && b.sort === '') || (daysApart(a, b) > 10 && !ofYear)))
    return 0;
  if (ratio(saidBy(a), saidBy(b)) > FURTHEST) return 0;
  // With other names before it, a sentence must say much the same.
  if (a.names.size > 0 && b.names.size > 0 && !meets(a.names, b.names) && sharedTerms(a, b) < SAYS_THE_SAME) return 0;
  if ((a.crowded || b.crowded) && (a.nearest === null || a.nearest !== b.nearest)) return 0;
  if (isSurveyed(a) && isSurveyed(b) && daysApart(a, b) > 10 && !ofYear) return 0;
  const apart = daysApart(a, b);
  const near = a.day !== null && b.day !== null && apart <= 3;
  const timed = near ? 1.1 : ofYear || a.dimension === 'since' || apart <= 30 ? 1 : apart <= 365 ? 0.75 : 0.5;
  const named = 0.4 + 0.6 * likeNames(a, b, rarity);
  return timed * (a.nearest !== null && b.nearest !== null ? named : Math.max(named, 0.8));
}

/** How many were asked, and how far they may err: of each survey its own. */
const isSurveyed = ({ terms }: Fact): boolean =>
  terms.has('survey') || terms.has('poll') || terms.has('margin') || terms.has('respondent');

/** The numbers said, whatever is open: "more than 7,000" says something of 7,000, and little of 54,000. */
function saidBy({ figure: { low, high, unit }, interval }: Fact): Interval {
  if (interval.unit === 'since') return interval;
  const { factor } = measureOf(unit);
  return { low: (low ?? high ?? 0) * factor, high: (high ?? low ?? 0) * factor, unit };
}

/** Words shared from which two sentences say much the same. */
const SAYS_THE_SAME = 4;

function sharedTerms({ terms: a }: Fact, { terms: b }: Fact): number {
  let shared = 0;
  for (const term of a.keys()) if (b.has(term)) shared++;
  return shared;
}

/** How many times larger one figure is than the other, from the ends that lie nearest. */
function ratio(a: Interval, b: Interval): number {
  const [low, high] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return low > 0 && high > 0 ? high / low : 1;
}

function likeNames({ names: a }: Fact, { names: b }: Fact, rarity: Rarity): number {
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
const significant = ({ figure: { low, high } }: Fact): string => String(low ?? high).replace(/[.0]+$|\./g, '');

/** What equal numbers prove: the same number in two articles is no accident where it is not a round or a small one. */
export function valued(a: Fact, b: Fact): number {
  if (!canBoth(a.interval, b.interval)) return 0;
  const { low, high } = saidBy(a);
  const other = saidBy(b);
  if (low !== high || low !== other.low || low !== other.high || a.figure.unit !== b.figure.unit) return 0.05;
  return significant(a).length > 1 || Math.abs(low) >= 1000 ? 0.2 : 0.1;
}
