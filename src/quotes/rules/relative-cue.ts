/**
 * "A sum which the board believes will do", "the plan N. called unsafe": a clause whose subject stands before its cue.
 *
 * In: an outline and a verb group. Out: a draft, or null. The content is the word that opens the clause, or what it
 * hangs on where none does, and what stands behind the cue: another verb, or "as".
 */
import type { Draft } from '../draft.ts';
import { contentEnd } from '../extent.ts';
import { actOfVerb, CLAUSAL } from '../lexicon-en.ts';
import { phraseBefore, wordOf } from '../nominal.ts';
import type { Group, Outline, Stretch } from '../outline.ts';
import { subjectBefore } from '../subject.ts';

const OPENS = new Set(['which', 'that', 'who', 'whom']);

/** The draft of a cue in a clause that hangs on a noun, where a verb follows it. */
export function relativeCue(outline: Outline, n: number): Draft | null {
  const group = outline.groups[n] as Group;
  if (group.voice === 'passive' || group.tense === 'none') return null;
  const { items, groups, groupOf, sentences, sentenceOf } = outline;
  const { from: floor, to: limit } = sentences[sentenceOf[group.from] as number] as Stretch;
  const next = groups[groupOf[group.to] ?? -1];
  const verb =
    CLAUSAL.has(group.lemma) &&
    next !== undefined &&
    next.from === group.to &&
    next.tense !== 'none' &&
    group.to < limit;
  const as = wordOf(outline, group.to) === 'as' && AS.has(group.lemma);
  if (!verb && !as) return null;
  const subject = subjectBefore(outline, n);
  if (subject === null || subject.how !== 'plain' || subject.left <= floor) return null;
  const before = subject.left - 1;
  const opened = OPENS.has(wordOf(outline, before));
  const hung = opened
    ? { from: before, to: before + 1 }
    : items[before]?.tag === 'NOUN'
      ? phraseBefore(outline, before, floor)
      : null;
  if (hung === null || (opened && groupOf[before - 1] !== -1)) return null;
  return {
    rule: 'relative-cue',
    pieces: [hung, { from: group.to, to: contentEnd(outline, n, group.to, false) }],
    cue: { from: group.from, to: group.to },
    subject,
    listener: null,
    act: actOfVerb(group.lemma),
    reports: 'words',
  };
}

const AS = new Set('describe see view regard characterize portray label identify declare claim cast depict'.split(' '));
