/**
 * "As N. told the court, …": the speaker stands in a clause before the content.
 *
 * In: an outline and a verb group. Out: a draft, or null. The clause opens its sentence, or what "and" or "but" adds; the content is what follows
 * its comma.
 */
import type { Draft } from '../draft.ts';
import { frameOf } from '../frames.ts';
import { actOfVerb, REPORTING } from '../lexicon-en.ts';
import { wordOf } from '../nominal.ts';
import type { Group, Outline, Stretch } from '../outline.ts';
import { subjectBefore } from '../subject.ts';
import { chainStart } from '../verb-chain.ts';

/** True for "as" that opens the sentence, or what follows "and" or "but" in it. */
function opensWithAs(outline: Outline, as: number, first: number): boolean {
  if (wordOf(outline, as) !== 'as') return false;
  return (
    as === first ||
    (outline.items[as - 1]?.tag === 'CCONJ' && (as - 1 === first || outline.items[as - 2]?.lemma === ','))
  );
}

const LONGEST_CLAUSE = 14;
const CLAUSES: ReadonlySet<string> = new Set(['that', 'wh', 'to', 'quality']);

/** The draft of a group in a clause that begins with "as". */
export function asSaid(outline: Outline, n: number): Draft | null {
  const group = outline.groups[n] as Group;
  const sentence = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  // "as N. puts it", "as the song has it"
  const puts = (group.lemma === 'put' || group.lemma === 'have') && wordOf(outline, group.to) === 'it';
  if (!(REPORTING.has(group.lemma) || puts) || group.voice === 'passive') return null;
  const subject = subjectBefore(outline, n);
  if (subject === null || !opensWithAs(outline, subject.left - 1, sentence.from)) return null;
  const { follows, listener } = frameOf(outline, n);
  const first = outline.groups[chainStart(outline, n)] as Group;
  if (CLAUSES.has(follows) || (follows === 'thing' && listener === null && !puts)) return null;
  for (let i = group.to; i < Math.min(sentence.to, group.to + LONGEST_CLAUSE); i++) {
    if (outline.items[i]?.lemma !== ',') continue;
    if (i + 1 >= sentence.to) return null;
    return {
      rule: 'as-said',
      pieces: [{ from: i + 1, to: sentence.to }],
      cue: { from: first.from, to: group.to },
      subject,
      listener: null,
      act: actOfVerb(group.lemma),
      reports: 'words',
    };
  }
  return null;
}
