/**
 * What follows a verb of saying, and is not what is said: an amount, a place, a phrase in marks that is done.
 *
 * In: an outline and a verb group, with what follows it. Out: yes or no. Method: by the words behind the verb.
 */
import type { Frame } from './frames.ts';
import { opensSentence } from './marks-shape.ts';
import { wordOf } from './nominal.ts';
import type { Group, Outline } from './outline.ts';

/** "The women went 'sacking shops'": verbs that say something only before a sentence. */
export function isPhraseInMarks(outline: Outline, { lemma }: Group, { follows, at }: Frame): boolean {
  if (follows !== 'marks' || !DONE.has(lemma)) return false;
  return outline.items[at]?.tag === 'MARKED' && !opensSentence(outline, at);
}

const DONE = new Set('find put shoot use go open begin include return finish end start'.split(' '));

/** "Writing in the Courant, N. says …": where, in a clause before. */
export function isWhere(
  { items, words, sentences, sentenceOf }: Outline,
  { from, to }: Group,
  { follows, at }: Frame,
): boolean {
  const opens = sentences[sentenceOf[from] ?? -1]?.from === from && to - from === 1;
  return opens && follows === 'bare' && items[at]?.tag === 'ADP' && (words[from] ?? '').endsWith('ing');
}

/** "The family said little.", "had said nothing in public": how much, and not what. */
export function saysAmount(outline: Outline, { lemma, to }: Group): boolean {
  if (lemma !== 'say' || !AMOUNTS.has(wordOf(outline, to))) return false;
  const next = outline.items[to + 1];
  return next?.tag === 'PUNCT' || (next?.tag === 'ADP' && !TOPICS.has(next.lemma));
}

const TOPICS = new Set(['about', 'of', 'on', 'to']);

const AMOUNTS = new Set(['little', 'much', 'more', 'less', 'nothing', 'enough', 'something', 'anything']);
