/**
 * The part of a content that stands before its cue, because the cue's clause asks for it or hangs on it.
 *
 * In: an outline, a verb group, its subject, what follows it. Out: items before the subject, or null. Method: "what she
 * called a trick", "the bill, which they said would fail", "a risk that some say is real": the pronoun, or the noun that
 * the clause hangs on, is what the verb behind the cue lacks. It does not look over commas for the noun.
 */
import type { Frame } from './frames.ts';
import { isTime, phraseBefore, type Subject, wordOf } from './nominal.ts';
import type { Group, Outline, Stretch } from './outline.ts';

const ASKED = new Set(['what', 'whom', 'who']);

/** Verbs that give a thing a name or a quality: "a plan that critics call reckless". */
const NAMING = new Set('call dub label consider brand term deem'.split(' '));
const NAMING_AS = new Set('describe portray depict see view regard identify refer'.split(' '));

/** Nouns that a clause hangs on as when, where, how or why, and lacks nothing. */
const ADVERBIAL = new Set('time way reason moment place extent degree day case'.split(' '));

/** The items before the subject that belong to the content; null where none do. */
export function gapBefore(outline: Outline, n: number, subject: Subject | null, frame: Frame): Stretch | null {
  if (subject === null || subject.how !== 'plain') return null;
  const group = outline.groups[n] as Group;
  const { from: floor } = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  const at = subject.left - 1;
  if (at < floor || group.voice === 'passive') return null;
  const word = wordOf(outline, at);
  const before = outline.items[at - 1];
  if (ASKED.has(word) || (word === 'which' && before?.tag !== 'ADP')) return { from: at, to: at + 1 };
  const lacks = lacksSubject(outline, frame) || namesGap(group, frame);
  const noun = before?.tag === 'NOUN' || before?.tag === 'PROPN' || before?.tag === 'PRON';
  if (word === 'that' && noun) return lacks ? { from: at, to: at + 1 } : null;
  if (outline.items[at]?.tag !== 'NOUN' || isAdverbial(outline, at) || !(lacks || frame.follows === 'to')) return null;
  return phraseBefore(outline, at, floor);
}

/** True for a clause without a subject: "they said | would fail". */
function lacksSubject(outline: Outline, { follows, at }: Frame): boolean {
  if (follows !== 'bare') return false;
  let i = at;
  while (outline.items[i]?.tag === 'ADV') i++;
  const group = outline.groups[outline.groupOf[i] ?? -1];
  return group !== undefined && group.from <= i && group.tense !== 'none';
}

/** True for a name or a quality right behind the verb. */
function namesGap({ lemma }: Group, { follows, by }: Frame): boolean {
  if (follows === 'about') return by === 'as' && NAMING_AS.has(lemma);
  return NAMING.has(lemma) && (follows === 'quality' || follows === 'thing' || follows === 'marks');
}

const isAdverbial = (outline: Outline, i: number): boolean =>
  isTime(outline, i) || ADVERBIAL.has(outline.items[i]?.lemma ?? '');
