/**
 * "M. quoted N. as saying: '…'", "'…,' N. was quoted by M. as saying": somebody passes on what another said.
 *
 * In: an outline and a verb group. Out: a draft whose speaker is the one quoted, and whose relay is the one who quotes;
 * or null. The content stands behind the participle, or before the clause.
 */
import type { Draft } from '../draft.ts';
import { contentEnd } from '../extent.ts';
import { frameOf } from '../frames.ts';
import { actOfVerb, REPORTING } from '../lexicon-en.ts';
import { phraseAfter, type Subject, wordOf } from '../nominal.ts';
import type { Group, Outline, Stretch } from '../outline.ts';
import { pastPhrases } from '../past-phrases.ts';
import { subjectBefore } from '../subject.ts';

const PASS_ON = new Set(['quote', 'cite', 'hear', 'record', 'report', 'remember']);
const LONGEST_SPEAKER = 20;

/** The draft of a group that passes on what somebody said. */
export function quotedAs(outline: Outline, n: number): Draft | null {
  const group = outline.groups[n] as Group;
  if (!PASS_ON.has(group.lemma)) return null;
  const { to: limit } = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  const as = asSaying(outline, group.to, limit);
  if (as < 0) return null;
  const at = sayingAt(outline, as);
  const saying = outline.groupOf[at] as number;
  const passive = group.voice === 'passive';
  const subject = passive ? subjectBefore(outline, n) : behind(outline, group.to, as);
  const other = passive
    ? (agentAt(outline, group.to, as) ?? agentAt(outline, at + 1, limit))
    : subjectBefore(outline, n);
  if (subject === null) return null;
  const content = contentOf(outline, saying, subject, passive);
  return (
    content && {
      rule: 'quoted-as',
      pieces: [content],
      cue: { from: group.from, to: at + 1 },
      subject,
      listener: other?.core ?? null,
      act: actOfVerb((outline.groups[saying] as Group).lemma),
      reports: 'words',
    }
  );
}

/** The verb behind "as": "as saying", "as having said". */
const sayingAt = (outline: Outline, as: number): number => (wordOf(outline, as + 1) === 'having' ? as + 2 : as + 1);

/** The item of "as" before a participle of saying; -1 where there is none. */
function asSaying(outline: Outline, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit - 1, from + LONGEST_SPEAKER); i++) {
    if (wordOf(outline, i) !== 'as') continue;
    const group = outline.groups[outline.groupOf[sayingAt(outline, i)] ?? -1];
    if (group && REPORTING.has(group.lemma) && wordOf(outline, i + 1).endsWith('ing')) return i;
  }
  return -1;
}

/** Who is quoted: what stands between the verb and "as". */
function behind(outline: Outline, from: number, to: number): Subject | null {
  const core = phraseAfter(outline, from, to);
  return core && { from: core.from, to, core, left: core.from, how: 'inverted' };
}

/** "by M." between two items. */
function agentAt(outline: Outline, from: number, to: number): Subject | null {
  if (wordOf(outline, from) !== 'by') return null;
  const core = phraseAfter(outline, from + 1, to);
  return core && { ...core, core, left: from, how: 'inverted' };
}

/** What was said: behind the participle, or, where nothing is there, the marks before the clause. */
function contentOf(outline: Outline, saying: number, { left }: Subject, passive: boolean): Stretch | null {
  const { items, sentences, sentenceOf } = outline;
  const { from: first, to: limit } = sentences[sentenceOf[left] as number] as Stretch;
  const frame = frameOf(outline, saying);
  const { follows, at } = frame;
  if (follows === 'marks' || follows === 'that' || follows === 'bare' || follows === 'wh') {
    return { from: at, to: contentEnd(outline, saying, at, false) };
  }
  const before = items[left - 1]?.lemma === ',' ? left - 2 : left - 1;
  if (passive && before >= first && items[before]?.tag === 'MARKED') return { from: first, to: left };
  const later = pastPhrases(outline, (outline.groups[saying] as Group).to, limit);
  return follows === 'thing' && later < limit ? { from: at, to: contentEnd(outline, saying, at, true) } : null;
}
