/**
 * What the stretches in marks around a cue look like: spoken, called out, a title, the beginning of a sentence.
 *
 * In: an outline and an item. Out: yes or no.
 */

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

/** True for a stretch in marks that ends with a comma: whatever verb follows, somebody says it. */
export function isSpoken({ items, marked, text }: Outline, i: number): boolean {
  const inner = marked[items[i]?.marked ?? -1];
  return inner !== undefined && /,\W{0,3}$/.test(text.slice(inner.end - 4, inner.end));
}

/** True for a stretch in marks that begins as a sentence does. */
export function opensSentence({ text, items, marked }: Outline, i: number): boolean {
  const inner = marked[items[i]?.marked ?? -1];
  return inner !== undefined && /^\W{0,3}\p{Lu}/u.test(text.slice(inner.start, inner.start + 6));
}

/** True for a stretch in marks, with or without a comma behind it. */
export const isQuoted = ({ items }: Outline, i: number): boolean =>
  items[i]?.tag === 'MARKED' || (items[i]?.lemma === ',' && items[i - 1]?.tag === 'MARKED');

/** True for a comma, or a stretch in marks, that may end a content. */
export function closesContent({ items, marked, text }: Outline, i: number): boolean {
  const item = items[i];
  if (item === undefined) return false;
  if (item.lemma === ',' || item.lemma === '—' || item.lemma === '?' || item.lemma === '!') return true;
  const inner = marked[item.marked];
  return inner !== undefined && /[,?!\u2014\u2026.-]\W{0,3}$/.test(text.slice(inner.end - 4, inner.end));
}

export const startsInMarks = ({ items }: Outline, i: number): boolean => items[i]?.tag === 'MARKED';

/** True for a stretch in marks of several lines. */
export const spansLines = ({ text, items }: Outline, i: number): boolean =>
  items[i]?.tag === 'MARKED' && /[\n\r]/.test(text.slice(items[i]?.start, items[i]?.end));

/** True for a word in lower case. */
export const beginsLower = ({ text, items }: Outline, i: number): boolean =>
  /^\p{Ll}/u.test(text.charAt(items[i]?.start ?? text.length));
