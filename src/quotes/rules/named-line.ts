/**
 * "N.: …" at the head of a line: transcripts and headlines.
 *
 * In: an outline and a sentence. Out: a draft, or null. At most five words stand before the colon, the last of them a
 * name or a noun; what follows to the sentence's end is the content.
 */
import type { Draft } from '../draft.ts';
import { phraseBefore } from '../nominal.ts';
import type { Outline, Stretch } from '../outline.ts';

const MOST_BEFORE = 6;

/** True where all words before the colon are a name's. */
const isNamed = ({ items }: Outline, { from, to }: Stretch): boolean =>
  items.slice(from, to).every(({ tag }) => tag === 'PROPN');

/** The draft of a sentence that begins with a speaker and a colon. */
export function namedLine(outline: Outline, sentence: number): Draft | null {
  const stretch = outline.sentences[sentence];
  if (stretch === undefined) return null;
  const { items } = outline;
  for (let i = stretch.from + 1; i < Math.min(stretch.to - 1, stretch.from + MOST_BEFORE); i++) {
    if (items[i]?.lemma !== ':') {
      if (outline.groupOf[i] !== -1) return null;
      continue;
    }
    const core = phraseBefore(outline, i - 1, stretch.from);
    const next = items[i + 1];
    if (core === null || core.from !== stretch.from || next === undefined) return null;
    if (next.tag !== 'MARKED' && !isNamed(outline, core)) return null;
    return {
      rule: 'named-line',
      pieces: [{ from: i + 1, to: stretch.to }],
      cue: { from: i, to: i + 1 },
      subject: { ...core, core, left: core.from, how: 'plain' },
      listener: null,
      act: 'speech',
      reports: 'words',
    };
  }
  return null;
}
