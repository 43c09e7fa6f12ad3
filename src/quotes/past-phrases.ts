/**
 * Past what may stand between a verb and what it governs: adverbs, particles, phrases of time, place and manner.
 *
 * In: an outline and an item. Out: the item behind. Each step takes one phrase; a few are taken at most.
 */
import { isNamed, isTitle } from './named-work.ts';
import { isTime, runEnd, wordOf } from './nominal.ts';
import type { Outline } from './outline.ts';

/** "Monday", "last week", "this year". */
export const isTimed = (outline: Outline, at: number): boolean =>
  isTime(outline, at) || (['ADJ', 'DET'].includes(outline.items[at]?.tag ?? '') && isTime(outline, at + 1));

const PARTICLES = new Set(['out', 'up', 'off', 'down']);

/** Past adverbs and the particle of a verb: "pointed out that". */
export function pastParticle(outline: Outline, from: number, limit: number): number {
  const at = pastAdverbs(outline, from, limit);
  return at < limit && PARTICLES.has(wordOf(outline, at)) ? pastAdverbs(outline, at + 1, limit) : at;
}

function pastAdverbs({ items }: Outline, from: number, limit: number): number {
  let i = from;
  while (i < limit && items[i]?.tag === 'ADV') i++;
  return i;
}

/** Past phrases of time, place and manner: "in a statement on Friday", "after the vote". */
export function pastPhrases(outline: Outline, from: number, limit: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    at = pastAdverbs(outline, at, limit);
    const item = outline.items[at];
    if (item === undefined || at >= limit) return at;
    if (item.lemma === ',' && outline.items[at + 1]?.tag === 'MARKED' && isNamed(outline, at + 1)) {
      at += 2;
    } else if (isTimed(outline, at)) {
      at = timeEnd(outline, at + 1, limit);
    } else if ((item.tag === 'ADP' || item.lemma === 'to') && item.lemma !== 'that') {
      const end = runEnd(outline, at + 1, limit);
      const verb = outline.groupOf[at + 1] ?? -1;
      if (end > at + 1) at = end;
      else if (at + 1 < limit && isTitle(outline, at + 1)) at += 2;
      else if (verb >= 0 && item.lemma !== 'to') at = runEnd(outline, outline.groups[verb]?.to ?? at, limit);
      else return at;
    } else return at;
  }
  return at;
}

/** Past words of time and their numbers. */
export function timeEnd(outline: Outline, from: number, limit: number): number {
  let i = from;
  while (i < limit && (isTime(outline, i) || outline.items[i]?.tag === 'NUM')) i++;
  return i;
}
