/**
 * "The plan drew criticism from the owners", "N. faced questions for his silence": others speak of the subject.
 *
 * In: an outline and a verb group. Out: a draft, or null. The subject is the content, with what stands behind "for" and
 * "over"; whoever "from" names speaks.
 */
import type { Draft } from '../draft.ts';
import { contentEnd } from '../extent.ts';
import { set } from '../lexicon-en.ts';
import { phraseAfter, runEnd, wordOf } from '../nominal.ts';
import type { Group, Outline, Stretch } from '../outline.ts';
import { subjectBefore } from '../subject.ts';

const DRAWS = set('draw receive face win earn endure enjoy');
const VOICED = set('criticism praise condemnation scorn plaudits outrage support endorsement backing');

/** The draft of a verb that brings its subject what others say. */
export function drawnCue(outline: Outline, n: number): Draft | null {
  const group = outline.groups[n] as Group;
  if (!DRAWS.has(group.lemma) || group.voice === 'passive') return null;
  const { to: limit } = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  const end = runEnd(outline, group.to, limit);
  const noun = outline.items[end - 1];
  if (noun === undefined || end === group.to || !(VOICED.has(noun.lemma) || VOICED.has(wordOf(outline, end - 1))))
    return null;
  const from = wordOf(outline, end) === 'from' || wordOf(outline, end) === 'among';
  const voice = from ? phraseAfter(outline, end + 1, limit) : null;
  const lead = voice?.to ?? end;
  const about = wordOf(outline, lead) === 'for' || wordOf(outline, lead) === 'over';
  if (voice === null && !about) return null;
  const subject = subjectBefore(outline, n);
  if (subject === null || subject.how !== 'plain') return null;
  const rest = about ? [{ from: lead, to: contentEnd(outline, n, lead, true) }] : [];
  return {
    rule: 'drawn-cue',
    pieces: [{ from: subject.from, to: subject.to }, ...rest],
    cue: { from: group.from, to: end },
    subject: voice && { ...voice, core: voice, left: group.to, how: 'inverted' },
    listener: null,
    act: 'speech',
    reports: 'topic',
  };
}
