/**
 * "The ferry seems to have sunk", "the vote is expected to fail": a content around its cue, and nobody to hold it.
 *
 * In: an outline and a verb group. Out: a draft, or null. The content takes in the subject of the verb.
 */
import type { Draft } from '../draft.ts';
import { contentEnd } from '../extent.ts';
import { type Frame, frameOf } from '../frames.ts';
import { wordOf } from '../nominal.ts';
import type { Group, Outline, Stretch } from '../outline.ts';
import { subjectBefore } from '../subject.ts';

const SEEM = new Set(['seem', 'appear']);
const HELD = new Set(
  'expect believe say think report know allege rumour rumor project estimate consider intend mean assume predict'.split(
    ' ',
  ),
);

const NAMED = new Set([
  'know',
  'see',
  'regard',
  'view',
  'describe',
  'consider',
  'call',
  'label',
  'dub',
  'deem',
  'declare',
]);

/** What somebody is held to have done, by the preposition that leads to it: "was accused of", "is blamed for". */
const HELD_TO: Readonly<Record<string, string>> = {
  accuse: 'of',
  suspect: 'of',
  criticize: 'for',
  blame: 'for',
  praise: 'for',
  credit: 'with',
  liken: 'to',
};

/** "is known as the rainmaker", "was called a fool": what somebody or something is held to be. */
const isNamed = ({ lemma }: Group, { follows, by }: Frame): boolean =>
  (follows === 'about' && (by === 'as' || by === 'for')) ||
  follows === 'thing' ||
  (follows === 'quality' && (lemma === 'consider' || lemma === 'deem'));

const isHeldTo = ({ lemma }: Group, { follows, by }: Frame): boolean => follows === 'about' && HELD_TO[lemma] === by;

/** The draft of a group that says what seems, or what is held, to be. */
export function seeming(outline: Outline, n: number): Draft | null {
  const group = outline.groups[n] as Group;
  const passive = group.voice === 'passive' && HELD.has(group.lemma);
  if (!passive && !SEEM.has(group.lemma) && !NAMED.has(group.lemma) && !(group.lemma in HELD_TO)) return null;
  const frame = frameOf(outline, n);
  const named =
    group.voice === 'passive' && ((NAMED.has(group.lemma) && isNamed(group, frame)) || isHeldTo(group, frame));
  if (!named && frame.follows !== 'to' && !(frame.follows === 'quality' && SEEM.has(group.lemma))) return null;
  const subject = subjectBefore(outline, n);
  if (subject === null || subject.how === 'shared') return null;
  // "is best known for her book" tells what somebody did.
  if (group.lemma === 'know' && frame.by === 'for' && wordOf(outline, group.head - 1) === 'best') return null;
  return {
    rule: 'seeming',
    pieces: [
      { from: wholeFrom(outline, subject.from), to: subject.to },
      { from: frame.at, to: contentEnd(outline, n, frame.at, frame.follows !== 'to' && frame.follows !== 'quality') },
    ],
    cue: { from: group.from, to: group.to },
    subject: null,
    listener: null,
    act: 'thought',
    reports: 'topic',
  };
}

const HANGS: ReadonlySet<string> = new Set(['ADP', 'PART', 'CCONJ']);

/** Where a long subject begins: "the plan of closing | the pier | seems late", back to the sentence's head. */
function wholeFrom({ items, groups, groupOf, sentences, sentenceOf }: Outline, at: number): number {
  const { from } = sentences[sentenceOf[at] as number] as Stretch;
  if (!HANGS.has(items[at - 1]?.tag ?? '') || at - 1 <= from) return at;
  if (!OPENS.has(items[from]?.tag ?? '')) return at;
  for (let i = from; i < at; i++) {
    const group = groups[groupOf[i] ?? -1];
    if (items[i]?.tag === 'PUNCT' || items[i]?.tag === 'SCONJ' || items[i]?.tag === 'MARKED') return at;
    if (group !== undefined && group.tense !== 'none') return at;
  }
  return from;
}

const OPENS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'VERB']);
