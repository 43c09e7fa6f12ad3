/**
 * "N. is confident that …", "was critical of the plan", "seemed reluctant to go": an adjective attributes.
 *
 * In: an outline and a verb group. Out: a draft, or null. The content stands behind the adjective and what leads from
 * it: "that", an infinitive, a preposition, or nothing before a clause.
 */
import type { Draft } from '../draft.ts';
import { contentEnd } from '../extent.ts';
import { CUE_ADJECTIVES } from '../lexicon-nouns-en.ts';
import { wordOf } from '../nominal.ts';
import type { Group, Outline } from '../outline.ts';
import { subjectBefore } from '../subject.ts';

const LINKING = new Set(['be', 'feel', 'remain', 'become', 'seem', 'appear', 'sound', 'get']);
const LEADS = new Set(['about', 'of', 'with', 'to', 'over', 'at', 'in', 'on', 'by', 'for', 'toward', 'towards']);

/** The draft of a linking verb and an adjective that attributes. */
export function qualityCue(outline: Outline, n: number): Draft | null {
  const group = outline.groups[n] as Group;
  const adjective = adjectiveAt(outline, group);
  if (adjective < 0) return null;
  const { items, groupOf, sentenceOf } = outline;
  const next = items[adjective + 1];
  if (next === undefined || sentenceOf[adjective + 1] !== sentenceOf[adjective]) return null;
  const isTo = next.lemma === 'to' && groupOf[adjective + 1] !== -1;
  const isThat = next.lemma === 'that';
  if (!isTo && !isThat && !LEADS.has(next.lemma)) return null;
  const at = isTo ? adjective + 1 : adjective + 2;
  const topic = !isThat && !isTo;
  const by = subjectBefore(outline, n);
  // "It is surprising that …" says not to whom; "critical to the plan" is no critique.
  const subject = by !== null && wordOf(outline, by.core.from) === 'it' ? null : by;
  if (items[adjective]?.lemma === 'critical' && next.lemma !== 'of') return null;
  return {
    rule: 'quality-cue',
    pieces: [{ from: at, to: contentEnd(outline, n, at, topic) }],
    cue: { from: group.from, to: adjective + 1 },
    subject,
    listener: null,
    act: 'thought',
    reports: topic ? 'topic' : 'words',
  };
}

/** The item of the adjective, past adverbs; -1 where there is none. A participle may stand in the group itself. */
function adjectiveAt({ items }: Outline, { lemma, head, to, voice }: Group): number {
  const has = (i: number): boolean => CUE_ADJECTIVES.has(items[i]?.lemma ?? '');
  if (voice === 'passive') return has(head) ? head : -1;
  if (!LINKING.has(lemma)) return -1;
  let i = to;
  while (items[i]?.tag === 'ADV' && i - to < 3) i++;
  return has(i) && items[i]?.tag !== 'NOUN' ? i : -1;
}
