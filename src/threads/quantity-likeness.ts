/**
 * How far two figures tell the same quantity.
 *
 * In: facts that may be the same, and how rare each word is among all. Out: 0 to 1. Method: the cosine of the words of
 * both sentences, each weighted by its rarity and its nearness to the figure, and what the articles have in common;
 * qualifying words that differ ("wounded", "junior") count against. The values themselves count little: figures that
 * disagree are what is sought.
 */
import { sorting } from './quantity-bars.ts';
import type { Fact } from './quantity-facts.ts';
import { canBoth } from './quantity-intervals.ts';
import {
  cosineOf,
  daysApart,
  isEcho,
  meets,
  ONE_STORY,
  ratio,
  type Setting,
  SURELY,
  valued,
} from './quantity-measures.ts';
import { isOwnedApart, rivalry } from './quantity-rivals.ts';

/** Likeness of two facts that may be the same. */
export function likenessOf(a: Fact, b: Fact, setting: Setting): number {
  if (isEcho(a, b)) return 1;
  const sorts = sorting(a, b, setting) * modifying(a, b);
  const alike = (): number => {
    const borne = a.bearer.length > 1 && b.bearer.length > 1 ? OF_STORY : 0;
    return (cosineOf(a, b, setting) + OF_STORY * ofStory(a, b, setting) + borne) * sorts;
  };
  const rivals = (): number => {
    const found = rivalry(a, b, setting);
    return found === 0 ? 0 : Math.min(1, found * alike());
  };
  if (!canBoth(a.interval, b.interval)) return rivals();
  // "More than 25" and 163 can both hold, and yet say little of each other.
  const pointed = a.figure.qualifier !== 'vague' && b.figure.qualifier !== 'vague';
  const near = pointed && ratio(a.said, b.said) <= NEAR && (valued(a, b) >= 0.1 || !isOwnedApart(a, b));
  return near ? Math.min(1, alike() + valued(a, b)) : rivals();
}

/** Words that qualify the counted noun on one side only say that something else may be counted. */
function modifying({ modifiers: a }: Fact, { modifiers: b }: Fact): number {
  if (a.size === 0 && b.size === 0) return 1;
  if (a.size === 0 || b.size === 0) return 0.85;
  return meets(a, b) ? 1.1 : 0.6;
}

/** How far the articles of two figures tell one story, 0 to 1; what is told again after a year may have changed. */
function ofStory(a: Fact, b: Fact, { stories }: Setting): number {
  if (a.article === b.article || (daysApart(a, b) > 365 && !canBoth(a.interval, b.interval))) return 0;
  const one = Math.min(1, Math.max(0, (stories.likeness(a.article, b.article) - ONE_STORY) / (SURELY - ONE_STORY)));
  return canBoth(a.interval, b.interval) ? one : 0.5 * one;
}

/** What one story adds to the likeness of figures. */
const OF_STORY = 0.3;

/** Numbers said within this of each other are as good as one. */
const NEAR = 1.15;
