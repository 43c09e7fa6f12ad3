/**
 * How far two figures tell the same quantity.
 *
 * In: facts, and how rare each word is among them. Out: 0 to 1; 0 where they cannot be the same: another dimension,
 * class or role, another year, another place, names that do not meet, or one sentence for both. Method: the cosine of
 * the words of both sentences, each weighted by its rarity and its nearness to the figure; qualifying words that
 * differ ("wounded", "junior") count against. The values themselves count little: figures that disagree are what is sought.
 */
import type { Fact } from './quantity-facts.ts';
import { canBoth, type Interval, measureOf } from './quantity-intervals.ts';
import { stemOf } from './quantity-stems.ts';
import type { Stories } from './quantity-story.ts';
import { GENERIC } from './quantity-words-en.ts';

/** Rarity of words: how much each says of what a figure is about. */
export type Rarity = ReadonlyMap<string, number>;

/** What likeness is measured by: how rare words are, and what stories the articles tell. */
export interface Setting {
  readonly rarity: Rarity;
  readonly stories: Stories;
  /** True where it is enough that nothing speaks against two figures that others hold together. */
  readonly lenient?: boolean;
}

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

/** True where one says another number for what the other counted, right after it. */
const isEcho = (a: Fact, b: Fact): boolean => a.article === b.article && (a.echo === b.index || b.echo === a.index);

/** True where nothing forbids that both tell the same. */
export function mayBeSame(a: Fact, b: Fact, setting: Setting): boolean {
  if (isEcho(a, b)) return true;
  if (a.dimension !== b.dimension || !isOneRole(a, b) || sorting(a, b, setting) === 0) return false;
  if (a.article === b.article && (a.sentence === b.sentence || !canBoth(a.interval, b.interval))) return false;
  if (ratio(saidBy(a), saidBy(b)) > 3 * FURTHEST) return false;
  if (!isOneTime(a, b) || (a.stance !== null && b.stance !== null && a.stance !== b.stance)) return false;
  if ((a.crowded || b.crowded) && isOfAnother(a, b)) return false;
  if (
    a.place.size > 0 &&
    b.place.size > 0 &&
    !meets(a.place, b.place) &&
    !meets(a.place, b.names) &&
    !meets(b.place, a.names)
  )
    return false;
  if (a.sort === 'age') return isOneBearer(a, b);
  // Names of the sentences before may be of anything: they speak for, and not against.
  return a.nearest === null || b.nearest === null || meets(a.names, b.names) || isTelling(a, b);
}

/** Ages of one: the last word of the bearer's name is the same, and no given name speaks against it. */
function isOneBearer({ bearer: a }: Fact, { bearer: b }: Fact): boolean {
  if (a.length === 0 || b.length === 0 || a.at(-1) !== b.at(-1)) return false;
  return a.length === 1 || b.length === 1 || a.slice(0, -1).some((word) => b.includes(word));
}

/** In sentences that give several their figures: true where the two are given to different ones. */
function isOfAnother(a: Fact, b: Fact): boolean {
  if (a.owner.length > 0 && b.owner.length > 0) return !isOneOwner(a, b);
  return a.nearest !== null && b.nearest !== null && a.nearest !== b.nearest;
}

/** Their owners' names have a word in common. */
const isOneOwner = ({ owner: a }: Fact, { owner: b }: Fact): boolean => a.some((word) => b.includes(word));

/** True where one has an owner of whom nothing is said beside the other. */
function isOwnedApart(a: Fact, b: Fact): boolean {
  const heard = (one: Fact, other: Fact): boolean => one.owner.some((word) => other.names.has(word));
  if (a.owner.length > 0 && b.owner.length > 0)
    return !isOneOwner(a, b) && (a.crowded || b.crowded || !heard(a, b) || !heard(b, a));
  const unheard = (one: Fact, other: Fact): boolean =>
    one.owner.length > 0 && other.nearest !== null && !heard(one, other);
  return unheard(a, b) || unheard(b, a);
}

/** What is meant of what is counted is the same: "needs 67 delegates" and "has 70" say different things. */
function isOneRelation(one: Fact, other: Fact): boolean {
  const [a, b] = [one.relations, other.relations];
  // "The past nine" are other ones from day to day.
  if (a.has('counted back') && daysApart(one, other) > 1) return false;
  return a.size === b.size && [...a].every((relation) => b.has(relation));
}

/** True where it is said what is counted, by more than a word that anything may be called, and by full names whose age it is. */
function isSaid(a: Fact, b: Fact): boolean {
  if (a.sort === 'age') return a.bearer.length > 1 && b.bearer.length > 1;
  if (a.dimension !== 'count') return true;
  const open = (one: Fact): boolean => (one.sort === '' && !one.crowded) || one.sort === 'person';
  const { sort } = open(a) ? b : a;
  const named = (one: Fact): boolean => one.sort === sort || (open(one) && one.terms.has(stemOf(sort)));
  return sort !== '' && named(a) && named(b) && !GENERIC.has(sort);
}

/** Those who are asked or vote: what a share of them do is not said by them. */
const ASKED = new Set(['', 'voter', 'person', 'respondent', 'adult', 'american', 'electorat']);

/** How rare a name is that ties two figures: this share of the rarest. */
const RARE = 0.34;
/** Days within which articles of one story tell of one state of things. */
const SOON = 7;

/** True where something speaks for one quantity but its words: whose it is, a name that few have, or one story in one week. */
function isTied(a: Fact, b: Fact, { rarity, stories }: Setting): boolean {
  if (isOneOwner(a, b)) return true;
  if (a.nearest !== null && a.nearest === b.nearest && sharedTerms(a, b) > 2) return true;
  const rarest = Math.log(1 + rarity.size);
  if (a.nearest !== null && b.nearest !== null)
    for (const name of a.names) if (b.names.has(name) && (rarity.get(stemOf(name)) ?? 0) >= RARE * rarest) return true;
  const story = stories.likeness(a.article, b.article);
  return story >= ONE_STORY && (story >= SURELY || daysApart(a, b) <= SOON);
}

/** The same role; the whole of which a part is told is a whole where the number is the same. */
function isOneRole(a: Fact, b: Fact): boolean {
  if (a.role === b.role) return true;
  const both = (one: Fact, other: Fact): boolean => one.role === 'base' && other.role === 'whole';
  return (both(a, b) || both(b, a)) && valued(a, b) >= 0.1;
}

/** A number of three digits and more that is the same in both: whoever is named beside it, it is hardly another. */
export function isTelling(a: Fact, b: Fact): boolean {
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
function sorting(a: Fact, b: Fact, { stories, lenient = false }: Setting): number {
  if ((a.sort === 'age') !== (b.sort === 'age')) return 0;
  if (a.sort === b.sort) return a.sort === '' ? 0.85 : 1;
  const within = (sort: string, fact: Fact): boolean => fact.terms.has(stemOf(sort));
  if (a.sort === '' || b.sort === '') {
    if (within(a.sort || b.sort, a.sort === '' ? a : b)) return 0.9;
    if (a.dimension !== 'count') return 0.75;
    return lenient || (valued(a, b) >= 0.1 && stories.likeness(a.article, b.article) >= ONE_STORY) ? 0.75 : 0;
  }
  if (within(a.sort, b) && within(b.sort, a)) return 0.9;
  if (a.sort === 'person' || b.sort === 'person')
    return within(a.sort === 'person' ? b.sort : a.sort, a.sort === 'person' ? a : b) ? 0.85 : 0;
  if (a.dimension === 'count' || a.dimension === 'share') return 0;
  return within(a.sort, b) || within(b.sort, a) ? 0.8 : 0.7;
}

/** Likeness of two facts that may be the same. */
export function likenessOf(a: Fact, b: Fact, setting: Setting): number {
  if (isEcho(a, b)) return 1;
  const { rarity } = setting;
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
  const cosine = shared / Math.sqrt(left * right) + OF_STORY * ofStory(a, b, setting);
  const borne = a.bearer.length > 1 && b.bearer.length > 1 ? OF_STORY : 0;
  const alike = (cosine + borne) * modifying(a, b) * sorting(a, b, setting);
  if (!canBoth(a.interval, b.interval)) return Math.min(1, alike * rivalry(a, b, setting));
  // "More than 25" and 163 can both hold, and yet say little of each other.
  const pointed = a.figure.qualifier !== 'vague' && b.figure.qualifier !== 'vague';
  const near = pointed && ratio(saidBy(a), saidBy(b)) <= NEAR && (valued(a, b) >= 0.1 || !isOwnedApart(a, b));
  return Math.min(1, near ? alike + valued(a, b) : alike * rivalry(a, b, setting));
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

/** Likeness of articles at which they may tell one story, and at which they surely do; what it adds to that of figures. */
export const ONE_STORY = 0.1;
const SURELY = 0.3;
const OF_STORY = 0.3;

/** How far the articles of two figures tell one story, 0 to 1; what is told again after a year may have changed. */
function ofStory(a: Fact, b: Fact, { stories }: Setting): number {
  if (a.article === b.article || (daysApart(a, b) > 365 && !canBoth(a.interval, b.interval))) return 0;
  const one = Math.min(1, Math.max(0, (stories.likeness(a.article, b.article) - ONE_STORY) / (SURELY - ONE_STORY)));
  return canBoth(a.interval, b.interval) ? one : 0.5 * one;
}

/** Numbers said within this of each other are as good as one. */
const NEAR = 1.15;

/** Figures of one quantity that cannot both hold seldom lie further apart than this. */
const FURTHEST = 4;

/**
 * How far two figures that cannot both hold may be rivals, 0 to 1: things change with time, polls from week to
 * week, and what is named beside one figure only is likely what makes the difference.
 */
function rivalry(a: Fact, b: Fact, setting: Setting): number {
  const { rarity, stories } = setting;
  const share = a.dimension === 'share' || a.dimension === 'point' || a.dimension === 'percentage point';
  const ofYear = (a.year ?? a.told) === (b.year ?? b.told) && (a.year !== null || b.year !== null);
  const asked = ASKED.has(a.sort) && ASKED.has(b.sort) && (a.stance === null || a.stance !== b.stance);
  if (share && (a.crowded || b.crowded || asked || (daysApart(a, b) > 10 && !ofYear))) return 0;
  if (ratio(saidBy(a), saidBy(b)) > FURTHEST || isOwnedApart(a, b) || !isOneRelation(a, b)) return 0;
  if (!isTied(a, b, setting) || !isSaid(a, b)) return 0;
  // With other names before it, a sentence must say much the same.
  const foreign = a.names.size > 0 && b.names.size > 0 && !meets(a.names, b.names);
  const told = canBoth(a.interval, b.interval) && stories.likeness(a.article, b.article) >= ONE_STORY;
  if (foreign && !told && sharedTerms(a, b) < SAYS_THE_SAME) return 0;
  if ((a.crowded || b.crowded) && (a.nearest === null || a.nearest !== b.nearest)) return 0;
  if (isSurveyed(a) && isSurveyed(b) && daysApart(a, b) > 10 && !ofYear) return 0;
  const apart = daysApart(a, b);
  const near = a.day !== null && b.day !== null && apart <= 3;
  const timed = near ? 1.1 : ofYear || a.dimension === 'since' || apart <= 30 ? 1 : apart <= 365 ? 0.75 : 0.25;
  const named = 0.4 + 0.6 * likeNames(a, b, rarity);
  const lasts = a.dimension === 'time' ? 0.6 : a.dimension === 'since' || a.dimension === 'elapsed' ? 0.4 : 1;
  const vague = a.sort === '' || a.sort !== b.sort ? lasts : 1;
  return timed * vague * (a.nearest !== null && b.nearest !== null ? named : Math.max(named, 0.8));
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
