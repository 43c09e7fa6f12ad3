/**
 * "As reported by the Courant, …", "…, as first noted by N.": the speaker stands behind a participle.
 *
 * In: an outline and an item. Out: a draft, or null. The content is the rest of the sentence, behind or before.
 */
import type { Draft } from '../draft.ts';
import { pastLead } from '../extent.ts';
import { phraseAfter, wordOf } from '../nominal.ts';
import type { Outline, Stretch } from '../outline.ts';

const REPORTED = new Set(['reported', 'noted', 'described', 'revealed', 'stated', 'explained', 'observed', 'told']);

/** The draft of "as reported by" at an item. */
export function asReported(outline: Outline, i: number): Draft | null {
  if (wordOf(outline, i) !== 'as') return null;
  const at = wordOf(outline, i + 1) === 'first' || wordOf(outline, i + 1) === 'previously' ? i + 2 : i + 1;
  if (!REPORTED.has(wordOf(outline, at)) || wordOf(outline, at + 1) !== 'by') return null;
  const { from, to: limit } = outline.sentences[outline.sentenceOf[i] as number] as Stretch;
  const core = phraseAfter(outline, at + 2, limit);
  if (core === null) return null;
  const opens = i === from;
  if (opens ? outline.items[core.to]?.lemma !== ',' : outline.items[i - 1]?.lemma !== ',') return null;
  const piece = opens ? { from: core.to + 1, to: limit } : { from: pastLead(outline, from), to: i };
  // Words in marks have a speaker of their own.
  const quoted = outline.items.slice(piece.from, piece.to).some(({ tag }) => tag === 'MARKED');
  if (piece.from >= piece.to || (!opens && quoted)) return null;
  return {
    rule: 'as-reported',
    pieces: [piece],
    cue: { from: i, to: at + 2 },
    subject: { ...core, core, left: i, how: 'inverted' },
    listener: null,
    act: 'speech',
    reports: 'words',
  };
}
