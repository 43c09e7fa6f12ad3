/**
 * What forbids two figures to tell the same quantity.
 *
 * In: two facts. Out: whether nothing speaks against it: another dimension, class or role, another year or place, names
 * that do not meet, another bearer of an age, one sentence for both. Nothing here says that they are the same.
 */
import type { Fact } from './quantity-facts.ts';
import { canBoth } from './quantity-intervals.ts';
import {
  FURTHEST,
  isEcho,
  isOneOwner,
  isTelling,
  meets,
  ONE_STORY,
  ratio,
  type Setting,
  valued,
} from './quantity-measures.ts';
import { stemOf } from './quantity-stems.ts';

/** True where nothing forbids that both tell the same. */
export function mayBeSame(a: Fact, b: Fact, setting: Setting): boolean {
  if (isEcho(a, b)) return true;
  if (a.dimension !== b.dimension || !isOneRole(a, b) || sorting(a, b, setting) === 0) return false;
  if (a.article === b.article && (a.sentence === b.sentence || !canBoth(a.interval, b.interval))) return false;
  if (ratio(a.said, b.said) > 3 * FURTHEST) return false;
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

/** The same role; the whole of which a part is told is a whole where the number is the same. */
function isOneRole(a: Fact, b: Fact): boolean {
  if (a.role === b.role) return true;
  const both = (one: Fact, other: Fact): boolean => one.role === 'base' && other.role === 'whole';
  return (both(a, b) || both(b, a)) && valued(a, b) >= 0.1;
}

/** The same year, as far as both say one; a year said on one side only must be near the day the other was told. */
function isOneTime(a: Fact, b: Fact): boolean {
  if (a.year !== null && b.year !== null) return a.year === b.year;
  if (valued(a, b) >= 0.2) return true;
  const [year, told] = a.year === null ? [b.year, a.told] : [a.year, b.told];
  return year === null || told === null || Math.abs(told - year) <= 3;
}

/** How well what is counted agrees: 0 where two kinds of thing are counted. */
export function sorting(a: Fact, b: Fact, { stories, lenient = false }: Setting): number {
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
