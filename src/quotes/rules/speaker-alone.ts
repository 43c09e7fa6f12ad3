/**
 * "N., who came late, | named": a phrase and what stands beside it, which is who speaks and not what is said.
 *
 * In: an outline and the items before a cue. Out: yes or no. Method: a phrase, a comma, and no finite verb but those of
 * clauses that hang on it.
 */
import { phraseAfter, wordOf } from '../nominal.ts';
import type { Outline, Stretch } from '../outline.ts';

/** True for a phrase and what stands beside it between commas, and no verb of their own: "N., who came late, | named". */
export function isSpeakerAlone(outline: Outline, { from, to }: Stretch): boolean {
  const { items, groups, groupOf } = outline;
  const phrase = phraseAfter(outline, from, to);
  if (phrase === null || items[phrase.to]?.lemma !== ',' || phrase.to >= to - 1) return false;
  let below = false;
  for (let i = phrase.to + 1; i < to; i++) {
    if (OPENS.has(wordOf(outline, i)) || items[i]?.tag === 'SCONJ') below = true;
    const group = groups[groupOf[i] ?? -1];
    if (items[i]?.tag === 'MARKED') return false;
    if (group === undefined || group.from !== i || group.tense === 'none') continue;
    if (!below) return false;
    below = false;
  }
  return true;
}

const OPENS = new Set(['who', 'which', 'whose', 'that', 'as', 'where']);
