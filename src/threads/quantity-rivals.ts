/**
 * Figures that cannot both hold: how far they may be rivals, and not figures of two things.
 *
 * In: two facts. Out: 0 to 1. It must be said what is counted; something must tie the two besides their words: whose
 * it is, a name that few have, one story in one week; and what is meant must be the same ("needs 67" is no rival of
 * "has 70"). Time makes rivals less likely, for things change.
 */
import type { Fact } from './quantity-facts.ts';
import { canBoth } from './quantity-intervals.ts';
import {
  daysApart,
  FURTHEST,
  isOneOwner,
  likeNames,
  meets,
  ONE_STORY,
  ratio,
  type Setting,
  SURELY,
  sharedTerms,
} from './quantity-measures.ts';
import { stemOf } from './quantity-stems.ts';
import { GENERIC } from './quantity-words-en.ts';

/** True where one has an owner of whom nothing is said beside the other. */
export function isOwnedApart(a: Fact, b: Fact): boolean {
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
/** Days after which the same name beside two figures says little. */
const LONG = 100;

/** True where something speaks for one quantity but its words: whose it is, a name that few have, or one story in one week. */
export function isTied(a: Fact, b: Fact, { rarity, stories }: Setting): boolean {
  if (isOneOwner(a, b)) return true;
  if (a.nearest !== null && a.nearest === b.nearest && sharedTerms(a, b) > 2 && daysApart(a, b) <= LONG) return true;
  const rarest = Math.log(1 + rarity.size);
  if (a.nearest !== null && b.nearest !== null)
    for (const name of a.names) if (b.names.has(name) && (rarity.get(stemOf(name)) ?? 0) >= RARE * rarest) return true;
  const story = stories.likeness(a.article, b.article);
  return story >= ONE_STORY && (story >= SURELY || daysApart(a, b) <= SOON);
}

/**
 * How far two figures that cannot both hold may be rivals, 0 to 1: things change with time, polls from week to
 * week, and what is named beside one figure only is likely what makes the difference.
 */
export function rivalry(a: Fact, b: Fact, setting: Setting): number {
  const { rarity, stories } = setting;
  // Time that went by until a day that nobody knows cannot be compared.
  if (a.dimension === 'elapsed') return 0;
  const share = a.dimension === 'share' || a.dimension === 'point' || a.dimension === 'percentage point';
  const ofYear = (a.year ?? a.told) === (b.year ?? b.told) && (a.year !== null || b.year !== null);
  const asked = ASKED.has(a.sort) && ASKED.has(b.sort) && (a.stance === null || a.stance !== b.stance);
  if (share && (a.crowded || b.crowded || asked || (daysApart(a, b) > 10 && !ofYear))) return 0;
  if (ratio(a.said, b.said) > FURTHEST || isOwnedApart(a, b) || !isOneRelation(a, b)) return 0;
  if (!isSaid(a, b)) return 0;
  // With other names before it, a sentence must say much the same.
  const foreign = a.names.size > 0 && b.names.size > 0 && !meets(a.names, b.names);
  const told = canBoth(a.interval, b.interval) && stories.likeness(a.article, b.article) >= ONE_STORY;
  if (foreign && !told && sharedTerms(a, b) < SAYS_THE_SAME) return 0;
  if ((a.crowded || b.crowded) && (a.nearest === null || a.nearest !== b.nearest)) return 0;
  if (isSurveyed(a) && isSurveyed(b) && daysApart(a, b) > 10 && !ofYear) return 0;
  if (!isTied(a, b, setting)) return 0;
  const apart = daysApart(a, b);
  const near = a.day !== null && b.day !== null && apart <= 3;
  const timed = near ? 1.1 : ofYear || a.dimension === 'since' || apart <= 30 ? 1 : apart <= 365 ? 0.75 : 0.25;
  const named = 0.4 + 0.6 * likeNames(a, b, rarity);
  const vague = a.sort === '' || a.sort !== b.sort ? lasting(a, b) : 1;
  return timed * vague * (a.nearest !== null && b.nearest !== null ? named : Math.max(named, 0.8));
}

/** How far times of which nothing is said may be of one thing. */
function lasting(a: Fact, b: Fact): number {
  if (a.dimension === 'time') return 0.6;
  if (a.dimension !== 'since') return 1;
  return isOneOwner(a, b) ? 0.8 : 0.4;
}

/** How many were asked, and how far they may err: of each survey its own. */
const isSurveyed = ({ terms }: Fact): boolean =>
  terms.has('survey') || terms.has('poll') || terms.has('margin') || terms.has('respondent');

/** Words shared from which two sentences say much the same. */
const SAYS_THE_SAME = 4;
