/**
 * "The plan was rejected by the board", "a measure opposed by the owners": what is spoken of stands before its cue.
 *
 * In: an outline and a verb group. Out: a draft, or null. The subject of the passive, or what a participle hangs on, is
 * the content, with what the verb says of it ("as a failure", "for its price"); the agent speaks.
 */
import type { Draft } from '../draft.ts';
import { contentEnd } from '../extent.ts';
import { actOfVerb, isCueVerb, set } from '../lexicon-en.ts';
import { phraseAfter, phraseBefore, type Subject, wordOf } from '../nominal.ts';
import type { Group, Outline, Stretch } from '../outline.ts';
import { subjectBefore } from '../subject.ts';

/** Verbs whose passive is no attribution of its subject: somebody is asked or moved, a paper is made. */
const MADE =
  set(`ask press accuse pressure urge warn tell inform remind persuade convince interrupt sign issue write publish post narrate
  maintain decide answer add offer state name record document detail broadcast portray title order provoke alarm agitate
  disappoint dismay impress anger irritate startle trouble upset unsettle intrigue horrify infuriate mystify thrill
  surprise please worry comfort threaten encourage pan lecture`);

/** Verbs whose participle tells how others hold what it hangs on: "a plan opposed by the owners". */
const HELD_BY =
  set(`oppose reject criticize favor see view endorse echo condemn denounce dismiss embrace champion cite despise hate love like
  admire dispute deny claim describe regard perceive recommend report advocate applaud praise mock ridicule`);

/** The draft of a passive whose agent is named. */
export function passiveCue(outline: Outline, n: number): Draft | null {
  const group = outline.groups[n] as Group;
  if (!isCueVerb(group.lemma) || MADE.has(group.lemma) || wordOf(outline, group.to) !== 'by') return null;
  const { from: floor, to: limit } = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  const core = phraseAfter(outline, group.to + 1, limit);
  if (core === null) return null;
  const first = firstSaid(outline, n);
  const spoken =
    group.voice === 'passive' || first !== null ? subjectBefore(outline, first ?? n) : hungOn(outline, group, floor);
  if (spoken === null || spoken.how !== 'plain') return null;
  const leads = ['as', 'for'].includes(wordOf(outline, core.to));
  const rest = leads ? [{ from: core.to, to: contentEnd(outline, n, core.to, true) }] : [];
  return {
    rule: group.voice === 'passive' ? 'passive-cue' : 'passive-part',
    pieces: [{ from: spoken.from, to: spoken.to }, ...rest],
    cue: { from: group.from, to: group.to },
    subject: { ...core, core, left: group.to, how: 'inverted' },
    listener: null,
    act: actOfVerb(group.lemma),
    reports: 'topic',
  };
}

/** "was first reported by": the group of "was" where "first" keeps it from its participle; else null. */
function firstSaid({ words, groups, groupOf }: Outline, n: number): number | null {
  const { from, to } = groups[n] as Group;
  const be = words[from - 1] === 'first' ? (groupOf[from - 2] ?? -1) : -1;
  return to - from === 1 && groups[be]?.lemma === 'be' ? be : null;
}

/** The phrase right before a participle, or before its comma. */
function hungOn(outline: Outline, { from, to, lemma }: Group, floor: number): Subject | null {
  if (to - from > 1 || !HELD_BY.has(lemma) || !/(?:ed|en|de|id)$/.test(wordOf(outline, from))) return null;
  let at = from - 1;
  while (outline.items[at]?.tag === 'ADV') at--;
  if (outline.items[at]?.lemma === ',') at--;
  const core = phraseBefore(outline, at, floor);
  return core && { ...core, core, left: core.from, how: 'plain' };
}
