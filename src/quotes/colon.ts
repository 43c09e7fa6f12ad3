/**
 * Colons behind a verb: where words follow that somebody says, and where the narrator only goes on.
 *
 * In: an outline, and a verb group with its frame or the items of a thing. Out: yes or no, or the item of the colon. Method:
 * by marks behind it that open as a sentence does, else by the verb.
 */
import type { Frame } from './frames.ts';
import { REPORTING } from './lexicon-en.ts';
import { opensSentence } from './marks-shape.ts';
import type { Group, Outline } from './outline.ts';
import { looksLikeTitle } from './title.ts';

/** "The boats returned: the wind had turned": behind a colon without marks, only some verbs have something said. */
export function isNarratorsColon({ items }: Outline, { lemma }: Group, { follows, at }: Frame): boolean {
  if (follows !== 'marks' || items[at]?.tag === 'MARKED' || items[at - 1]?.lemma !== ':') return false;
  return !REPORTING.has(lemma) || NARRATED.has(lemma) || items[at]?.tag === 'CCONJ';
}

const NARRATED = new Set('go hold find decide order offer continue laugh smile sigh fear hope know return'.split(' '));

/** "summed it up in a line: 'We wait.'": the colon in a thing before a sentence in marks; -1 where there is none. */
export function colonBeforeSpeech(outline: Outline, from: number, to: number): number {
  const { text, items, marked } = outline;
  for (let i = from; i + 1 < Math.min(to, items.length); i++) {
    const inner = items[i]?.lemma === ':' ? marked[items[i + 1]?.marked ?? -1] : undefined;
    if (inner && opensSentence(outline, i + 1) && !looksLikeTitle(text, inner)) return i;
  }
  return -1;
}
