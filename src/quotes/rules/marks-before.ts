/**
 * What stands before a cue in marks: a quotation, a title, the end of a content.
 *
 * In: an outline and an item. Out: yes or no.
 */

import { endsInSign } from '../marks-shape.ts';
import { isTitle } from '../named-work.ts';
import type { Outline, Stretch } from '../outline.ts';

/** True where a stretch in marks stands before an item in its sentence, or ends the sentence before. */
export function followsMarks({ items, sentences, sentenceOf }: Outline, at: number): boolean {
  const { from } = sentences[sentenceOf[at] as number] as Stretch;
  for (let i = at - 1; i >= from - 1; i--) if (items[i]?.tag === 'MARKED') return true;
  return false;
}

/** True where no stretch in marks is more than a title: "'A Long Night,' a film by N." */
export const isTitles = (outline: Outline, { from, to }: Stretch): boolean =>
  outline.items.slice(from, to).every(({ tag }, i) => tag !== 'MARKED' || isTitle(outline, from + i));

/** True for a stretch in marks, with or without a comma behind it. */
export const isQuoted = ({ items }: Outline, i: number): boolean =>
  items[i]?.tag === 'MARKED' || (items[i]?.lemma === ',' && items[i - 1]?.tag === 'MARKED');

/** True for a comma, or a stretch in marks, that may end a content. */
export const closesContent = (outline: Outline, i: number): boolean =>
  CLOSING.has(outline.items[i]?.lemma ?? '') || endsInSign(outline, i, ',?!\u2014\u2026.-');

const CLOSING = new Set([',', '—', '?', '!']);

export const startsInMarks = ({ items }: Outline, i: number): boolean => items[i]?.tag === 'MARKED';

/** True for a stretch in marks of several lines. */
export const spansLines = ({ text, items }: Outline, i: number): boolean =>
  items[i]?.tag === 'MARKED' && /[\n\r]/.test(text.slice(items[i]?.start, items[i]?.end));

/** True for a word in lower case. */
export const beginsLower = ({ text, items }: Outline, i: number): boolean =>
  /^\p{Ll}/u.test(text.charAt(items[i]?.start ?? text.length));
