/**
 * What the writer says in their own voice, and reports of nobody: "I share her view", "Imagine a harbour", "See you there".
 *
 * In: an outline and drafts. Out: the drafts but for those. Method: what somebody makes of a thing is told of others, not
 * of the "I" and "we" of the text itself, nor of an "it". A verb that opens its sentence and has no subject calls on the reader. Words in
 * marks stay, and so does what "I" said or think that something is.
 */
import type { Draft } from './draft.ts';
import { wordOf } from './nominal.ts';
import type { Outline, Stretch } from './outline.ts';

const SELF = new Set(['i', 'we', 'me', 'us', 'my', 'our']);
const THINGS = new Set(['it', 'that', 'this']);

const isOne = ({ from, to }: Stretch): boolean => to - from === 1;

/** The drafts but for what the text's own "I" makes of a thing, and for calls on the reader. */
export function ofOthers(outline: Outline, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    (draft) =>
      draft.reports === 'words' ||
      hasMarks(outline, draft) ||
      !(isOfSelf(outline, draft) || isOfThing(outline, draft) || isCall(outline, draft)),
  );
}

const hasMarks = ({ items }: Outline, { pieces }: Draft): boolean =>
  pieces.some(({ from, to }) => items.slice(from, to).some(({ tag }) => tag === 'MARKED'));

const isOfSelf = (outline: Outline, { subject }: Draft): boolean =>
  subject !== null && isOne(subject.core) && SELF.has(wordOf(outline, subject.core.from));

/** "it mystifies the town", "a quay that wants paint": what has no mind. */
const isOfThing = (outline: Outline, { subject, act }: Draft): boolean =>
  subject !== null && act === 'thought' && isOne(subject.core) && THINGS.has(wordOf(outline, subject.core.from));

/** "Imagine a harbour", "Remembering the storm": a verb without a subject opens the sentence. */
function isCall({ sentences, sentenceOf }: Outline, { rule, cue, subject }: Draft): boolean {
  if (subject !== null || cue === null || !rule.startsWith('after-cue')) return false;
  return sentences[sentenceOf[cue.from] ?? -1]?.from === cue.from;
}
