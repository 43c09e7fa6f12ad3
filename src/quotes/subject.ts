/**
 * Who does what a verb group says: the phrase that speaks.
 *
 * In: an outline and a verb group. Out: the items of the speaker's phrase, with what stands beside it between commas,
 * and the words before which a content may stand. Method: leftward from the verb, past adverbs, brackets and a pair of
 * commas; over "and" to the subject of the verb before; from an infinitive to the verb that governs it.
 */
import { beforeBrackets, beforeOccasion, beforeTime, isPassed } from './before-verb.ts';
import { DASHES } from './items.ts';
import { DOCUMENT_NOUNS, isCueVerb, REPORTING } from './lexicon-en.ts';
import { isSpoken } from './marks-shape.ts';
import { isTitle } from './named-work.ts';
import { isHead, isTime, phraseAfter, phraseBefore, type Subject, wordOf } from './nominal.ts';
import type { Group, Item, Outline, Stretch } from './outline.ts';
import { perGroup } from './per-group.ts';
import { subjectAfter } from './subject-behind.ts';
import { besideCommas, besideDashes, participleClause, relativeClause, withPlace } from './subject-beside.ts';
import { chainStart, governorOf, splitBefore } from './verb-chain.ts';

const RELATIVES = new Set(['who', 'which', 'that']);

const shared = (subject: Subject | null, left: number): Subject | null =>
  subject && { ...subject, left, how: 'shared' };

/** The subject to the left of a group, or null. */
export const subjectBefore = perGroup((outline, n) => subjectOf(outline, n, 0));

/** The same; `depth` bounds the way over "and" and to other verbs. */
function subjectOf(outline: Outline, n: number, depth: number): Subject | null {
  const first = chainStart(outline, n);
  const group = outline.groups[first] as Group;
  const floor = (outline.sentences[outline.sentenceOf[group.from] as number] as Stretch).from;
  let at = group.from - 1;
  while (at >= floor && isPassed(outline, at, floor)) at--;
  const timed = at + 1;
  at = beforeOccasion(outline, beforeTime(outline, at, floor), floor);
  const close = at + 1;
  at = beforeBrackets(outline, at, floor);
  if (at < floor) return group.tense === 'none' ? laterSubject(outline, first) : null;
  const item = outline.items[at] as Item;
  const split = depth > 0 ? -1 : splitBefore(outline, first, at, floor);
  if (split >= 0) return subjectOf(outline, split, depth + 1);
  if (at === floor && group.tense === 'none' && item.tag === 'ADP') return laterSubject(outline, first);
  if (RELATIVES.has(wordOf(outline, at)) && item.tag !== 'DET') return relative(at);
  if ((item.lemma === ',' || isTitleWithComma(outline, at)) && group.tense !== 'none') {
    return besideCommas(outline, at, floor) ?? sharedSubject(outline, first, depth);
  }
  if (item.lemma === ',') return sharedSubject(outline, first, depth) ?? laterSubject(outline, first);
  if (item.lemma === ';') return sharedSubject(outline, first, depth);
  if (DASHES.has(item.lemma)) {
    return besideDashes(outline, at, floor) ?? (group.tense === 'none' ? sharedSubject(outline, first, depth) : null);
  }
  if (isCueVerb(group.lemma) && group.tense === 'none' && isWriting(outline, at) && followsCue(outline, first)) {
    return sharedSubject(outline, first, depth);
  }
  if (item.tag === 'CCONJ') return sharedSubject(outline, first, depth);
  if (group.tense === 'none' && !isHead(outline, at)) return sharedSubject(outline, first, depth);
  const phrase = withPlace(outline, phraseBefore(outline, at, floor), floor);
  const governing = phrase === null || depth > 0 ? -1 : governorOf(outline, first, phrase);
  if (governing >= 0) return shared(subjectOf(outline, governing, depth + 1), group.from);
  const described = group.tense === 'none' ? null : participleClause(outline, at, phrase, floor);
  return relativeClause(outline, at, floor) ?? plain(described, timed) ?? plain(phrase, close);
}

/** "the author of 'A Long Night,' | said": a title whose marks hold the comma behind it. */
const isTitleWithComma = (outline: Outline, i: number): boolean => isSpoken(outline, i) && isTitle(outline, i);

const relative = (at: number): Subject => {
  const core = { from: at, to: at + 1 };
  return { ...core, core, left: at, how: 'relative' };
};

/** The subject of a phrase, with the brackets behind it that end at `to`. */
const plain = (core: Stretch | null, to: number): Subject | null =>
  core && { from: core.from, to: Math.max(core.to, to), core, left: core.from, how: 'plain' };

/** "issued a statement | saying": whoever does what a verb just before says has made the writing, or shows it. */
function followsCue({ groups }: Outline, n: number): boolean {
  const [own, before] = [groups[n], groups[n - 1]];
  if (own === undefined || before === undefined || own.from - before.to >= 8) return false;
  return before.voice === 'active' && before.lemma !== 'be' && !NO_TELLERS.has(before.lemma);
}

/** "a statement to its members": a phrase in which a writing is named near its end. */
function isWriting({ items }: Outline, at: number): boolean {
  for (let i = at; i > at - 6; i--) if (DOCUMENT_NOUNS.has(items[i]?.lemma ?? '')) return true;
  return false;
}

/** Verbs after which it is the writing itself that speaks: "read a report saying". */
const NO_TELLERS = new Set([
  'read',
  'see',
  'receive',
  'get',
  'cite',
  'quote',
  'find',
  'hear',
  'have',
  'reject',
  'deny',
]);

/** The subject of the cue before that has one of its own; where there is none, of the sentence's first verb. */
function sharedSubject(outline: Outline, n: number, depth: number): Subject | null {
  if (depth > 0) return null;
  const own = outline.groups[n] as Group;
  const left = own.from;
  const joins = outline.items[left - 1]?.tag === 'CCONJ';
  const sentence = outline.sentenceOf[left];
  let first: Subject | null = null;
  for (let other = n - 1; other >= 0 && n - other < 20; other--) {
    const group = outline.groups[other] as Group;
    if (outline.sentenceOf[group.from] !== sentence) break;
    if (group.tense === 'none') {
      first ??= besideParticiple(outline, other, left);
      continue;
    }
    const subject = saidBehind(outline, other) ?? subjectOf(outline, other, depth + 1);
    if (subject === null || subject.how === 'relative') continue;
    const found: Subject = { ...subject, left, how: 'shared' };
    first = own.tense === 'none' ? (first ?? found) : found;
    if (joins && group.tense === own.tense && !isReported(outline, subject)) return found;
    if (isCueVerb(group.lemma) && !isReported(outline, subject)) return found;
  }
  return first ?? (own.tense === 'none' ? opening(outline, left) : null);
}

/** "N. hit back, | saying": the phrase that opens the sentence, where no verb was seen between. */
function opening(outline: Outline, left: number): Subject | null {
  const { from } = outline.sentences[outline.sentenceOf[left] as number] as Stretch;
  if (isTime(outline, from)) return null;
  const core = phraseAfter(outline, from, left);
  const named = core !== null && ['PROPN', 'PRON'].includes(outline.items[core.to - 1]?.tag ?? '');
  return named && outline.items[core.to]?.lemma === ',' ? { ...core, core, left, how: 'shared' } : null;
}

/** "N. speaking to the board, | noted": whoever a participle right behind a sentence's first phrase describes. */
function besideParticiple(outline: Outline, n: number, left: number): Subject | null {
  const { from, to } = outline.groups[n] as Group;
  const floor = (outline.sentences[outline.sentenceOf[from] as number] as Stretch).from;
  if (to - from > 1 || !outline.words[from]?.endsWith('ing')) return null;
  const core = phraseBefore(outline, from - 1, floor);
  return core && core.from === floor ? { from: core.from, to: core.to, core, left, how: 'shared' } : null;
}

/** "'…,' said N., | adding": the speaker behind the cue, where marks or their comma stand right before it. */
function saidBehind(outline: Outline, n: number): Subject | null {
  const { items } = outline;
  const group = outline.groups[n] as Group;
  const before = items[group.from - 1]?.lemma === ',' ? group.from - 2 : group.from - 1;
  if (items[before]?.tag !== 'MARKED' || !REPORTING.has(group.lemma)) return null;
  return subjectAfter(outline, n);
}

/** True for the subject of what somebody says: "he says | he respects". */
function isReported({ items, groups, groupOf }: Outline, { left }: Subject): boolean {
  const before = groups[groupOf[left - 1] ?? -1];
  return items[left - 1]?.lemma === 'that' || (before !== undefined && isCueVerb(before.lemma));
}

/** "Citing the report, X said": the subject of the clause that follows. */
function laterSubject(outline: Outline, n: number): Subject | null {
  const group = outline.groups[n] as Group;
  const sentence = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  for (let i = group.to; i < sentence.to; i++) {
    if (outline.items[i]?.lemma !== ',' && !isSpoken(outline, i)) continue;
    const core = phraseAfter(outline, i + 1, sentence.to);
    if (core && outline.groupOf[core.to] !== -1) return { ...core, core, left: group.from, how: 'shared' };
  }
  return null;
}
