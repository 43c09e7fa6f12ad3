/**
 * How a stretch in marks begins and ends: as a sentence does, or with the sign that says somebody speaks it.
 *
 * In: an outline and an item. Out: yes or no; no for an item that is no stretch in marks.
 */
import type { Item } from './items.ts';
import type { Marked } from './pairs.ts';

/** As much of an outline as this needs; words are looked at before the outline is whole. */
interface Marks {
  readonly text: string;
  readonly items: readonly Item[];
  readonly marked: readonly Marked[];
}

/** How far from its ends a stretch is read: past brackets and marks within it, not past a word. */
const NEAR_START = 6;
const NEAR_END = 4;

/** True for a stretch in marks that begins as a sentence does. */
export function opensSentence({ text, items, marked }: Marks, i: number): boolean {
  const inner = marked[items[i]?.marked ?? -1];
  return inner !== undefined && /^\W{0,3}\p{Lu}/u.test(text.slice(inner.start, inner.start + NEAR_START));
}

/** True for a stretch in marks whose last words are followed by one of some signs. */
export function endsInSign({ text, items, marked }: Marks, i: number, signs: string): boolean {
  const inner = marked[items[i]?.marked ?? -1];
  if (inner === undefined) return false;
  for (const letter of [...text.slice(inner.end - NEAR_END, inner.end)].reverse()) {
    if (signs.includes(letter)) return true;
    if (/\w/.test(letter)) return false;
  }
  return false;
}

/** True for a stretch in marks that ends with a comma: whatever verb follows, somebody says it. */
export const isSpoken = (outline: Marks, i: number): boolean => endsInSign(outline, i, ',');
