/**
 * "The plan was rejected by the council": the subject is the content, the speaker stands behind "by".
 *
 * In: an outline and a verb group. Out: a draft, or null.
 */
import type { Draft } from '../draft.ts';
import { frameOf } from '../frames.ts';
import { actOfVerb, isCueVerb } from '../lexicon-en.ts';
import { phraseAfter } from '../nominal.ts';
import type { Group, Outline, Stretch } from '../outline.ts';
import { subjectBefore } from '../subject.ts';

/** The draft of a passive group with its agent. */
export function passiveBy(outline: Outline, n: number): Draft | null {
  const group = outline.groups[n] as Group;
  if (group.voice !== 'passive' || !isCueVerb(group.lemma)) return null;
  const frame = frameOf(outline, n);
  if (frame.follows !== 'about' || frame.by !== 'by') return null;
  const { to: limit } = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  const content = subjectBefore(outline, n);
  const core = phraseAfter(outline, frame.at, limit);
  if (core === null || content === null || content.how === 'shared') return null;
  return {
    rule: 'passive-by',
    pieces: [{ from: content.from, to: content.to }],
    cue: { from: group.from, to: frame.at },
    subject: { ...core, core, left: content.from, how: 'inverted' },
    listener: null,
    act: actOfVerb(group.lemma),
    reports: 'topic',
  };
}
