/**
 * "'…,' said N.", "…, N. said.", "'…,' N. said, '…'": the content stands before its cue, or around it.
 *
 * In: an outline and a verb group. Out: a draft, or null. The cue's clause (speaker, verb, listener, place and time)
 * must follow a comma or a stretch in marks, and end its sentence or be followed by a comma or more in marks.
 */

import type { Draft } from '../draft.ts';
import { contentEnd, pastDateline, pastLead } from '../extent.ts';
import { frameOf } from '../frames.ts';
import { actOfVerb, isCueVerb, REPORTING } from '../lexicon-en.ts';
import { endsInSign, isSpoken, opensSentence } from '../marks-shape.ts';
import { isNamed, isTitle } from '../named-work.ts';
import { type Subject, wordOf } from '../nominal.ts';
import { beginsLine, type Group, type Item, type Outline, type Stretch } from '../outline.ts';
import { pastPhrases } from '../past-phrases.ts';
import { subjectBefore } from '../subject.ts';
import { subjectAfter } from '../subject-behind.ts';
import {
  beginsLower,
  closesContent,
  followsMarks,
  isQuoted,
  isTitles,
  spansLines,
  startsInMarks,
} from './marks-before.ts';
import { isSpeakerAlone } from './speaker-alone.ts';

/** The draft of a group whose content stands before it. */
export function beforeCue(outline: Outline, n: number): Draft | null {
  const group = outline.groups[n] as Group;
  // "…, the records show." attributes; "the records show a gap" does so behind the verb alone.
  if (group.voice === 'passive' || (group.lemma === 'show' && frameOf(outline, n).follows !== 'end')) return null;
  if (!REPORTING.has(group.lemma) && !followsMarks(outline, group.from)) return null;
  const clause = isQuoted(outline, group.from - 1)
    ? (invertedClause(outline, n) ?? plainClause(outline, n))
    : (plainClause(outline, n) ?? invertedClause(outline, n));
  if (
    clause === null ||
    !(REPORTING.has(group.lemma) || isSpoken(outline, clause.from - 1) || isCalledOut(outline, n, clause))
  )
    return null;
  if (!isBefore(outline, n, clause)) return null;
  const sentence = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  const { subject, from, to } = clause;
  const { from: first } = startsSentence(outline, from) ? sentenceAt(outline, from - 1) : sentence;
  const before = { from: startBefore(outline, first, from), to: from };
  const after = afterOf(outline, n, { subject, from, to }, sentence);
  if (after === 'none' || !isContent(outline, n, before, after, subject)) return null;
  const listener = frameOf(outline, n).listener;
  return {
    rule: after ? 'around-cue' : 'before-cue',
    pieces: after ? [before, after] : [before],
    cue: { from: group.from, to: group.to },
    subject,
    listener: group.lemma === 'tell' ? listener : null,
    act: actOfVerb(group.lemma),
    reports: 'words',
  };
}

/**
 * False for words before a clause that nobody says: "Last month, N. went …", "For his 'plan,' N. posted …". A content
 * has a verb of its own or words in marks, and only a verb of saying makes one of marks that stand within it.
 */
function isContent(
  outline: Outline,
  n: number,
  before: Stretch,
  after: Stretch | null,
  { how, core }: Subject,
): boolean {
  const { items, groups } = outline;
  const whole = items.slice(before.from, before.to).every(({ tag }) => tag === 'MARKED' || tag === 'PUNCT');
  const marksAfter = after !== null && hasMarks(outline, after);
  // "'Eighty-one in May,' he corrects me."
  const talk = isSpoken(outline, before.to - 1) && PERSONS.has(wordOf(outline, core.from));
  if (whole && !marksAfter && !talk && !REPORTING.has((groups[n] as Group).lemma) && isTitles(outline, before))
    return false;
  if (!whole && isSpeakerAlone(outline, before)) return false;
  if (whole || TALK.has(items[before.from]?.lemma ?? '')) return true;
  const { lemma } = groups[n] as Group;
  const spoken = isSpoken(outline, before.to - 1) && TALKED.has(lemma);
  if (!(REPORTING.has(lemma) || spoken) || (GESTURES.has(lemma) && !hasMarks(outline, before))) return false;
  // "No time for that, says N.": what else would stand before its verb?
  if (how === 'inverted' && lemma === 'say') return true;
  return hasVerbOrMarks(outline, before) || (after !== null && hasVerbOrMarks(outline, after));
}

/** What somebody does who speaks in marks, and who may as well say nothing. */
const GESTURES = new Set(
  'laugh smile sigh shrug scream growl scoff sneer go hold cry chant post order continue'.split(' '),
);

/** Verbs that say, behind marks that end in a comma. */
const TALKED = new Set(['comment', 'react', 'press', 'charge', 'object', 'protest', 'rail', 'rage', 'gush', 'tease']);

const hasMarks = ({ items }: Outline, { from, to }: Stretch): boolean =>
  items.slice(from, to).some(({ tag }) => tag === 'MARKED');

/** What opens a turn of talk. */
const TALK = new Set(['—', '–', '―']);

function hasVerbOrMarks({ items, groups, groupOf }: Outline, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    const group = groups[groupOf[i] ?? -1];
    if (items[i]?.tag === 'MARKED' || (group && group.tense !== 'none')) return true;
  }
  return false;
}

/** "'It is open!' beamed N.": verb first behind marks that close a question or a call, whatever the verb. */
const isCalledOut = (outline: Outline, n: number, { from, subject }: Clause): boolean =>
  endsInSign(outline, from - 1, '?!') && (subject.how === 'inverted' || isCueVerb((outline.groups[n] as Group).lemma));

const PERSONS = new Set(['he', 'she', 'they', 'i']);
const CLAUSES = new Set(['that', 'bare', 'wh', 'marks', 'to']);

/** Verbs that in a sentence of their own say nothing of the words before it. */
const LOOSE = new Set(
  'go hold find know fear hope rule order estimate believe think decide post offer figure read'.split(' '),
);

/** False where a content follows the cue, and nothing in marks stands before it: "…, but N. said that …". */
function isBefore(outline: Outline, n: number, { from, subject }: Clause): boolean {
  const { follows, at, by } = frameOf(outline, n);
  if (startsSentence(outline, from)) {
    const { lemma } = outline.groups[n] as Group;
    // "Nobody answered.", below a letter that stands in marks
    if (beginsLine(outline, from) && spansLines(outline, from - 1)) return false;
    // "'We row. ' said N.": a space before the closing mark cuts the sentence.
    if (subject.how === 'inverted' && lemma === 'say' && beginsLower(outline, from)) return true;
    return (follows === 'end' || (lemma === 'say' && by === 'of')) && !LOOSE.has(lemma);
  }
  if (subject.how === 'inverted') return true;
  if (!CLAUSES.has(follows)) return true;
  const { from: first } = outline.sentences[outline.sentenceOf[from] as number] as Stretch;
  if (outline.items[from - 1]?.tag === 'MARKED' && (from - 1 === first || follows === 'marks')) return true;
  return outline.items[at - 1]?.lemma === ',' && (follows !== 'marks' || !opensSentence(outline, at));
}

const BREAKS = new Set([',', ':', '(', '—', '–', '--', '-']);

/** Where the content before a clause begins: with a sentence in marks behind a comma or colon, else with the sentence. */
function startBefore(outline: Outline, first: number, to: number): number {
  const at = to - 1;
  const lead = outline.items[at - 1]?.lemma;
  if (at <= first || outline.items[at]?.tag !== 'MARKED' || !opensSentence(outline, at))
    return Math.min(pastDateline(outline, pastLead(outline, first), to), at);
  return BREAKS.has(lead ?? '') ? at : pastLead(outline, first);
}

const sentenceAt = ({ sentences, sentenceOf }: Outline, i: number): Stretch =>
  sentences[sentenceOf[i] ?? -1] ?? { from: i, to: i };

/** True for a clause that begins its sentence: "'Is it shut?' N. went on." is read as two. */
const startsSentence = (outline: Outline, i: number): boolean => sentenceAt(outline, i).from === i;

interface Clause extends Stretch {
  readonly subject: Subject;
}

/** "said N., the keeper, on Friday": verb first. */
function invertedClause(outline: Outline, n: number): Clause | null {
  const group = outline.groups[n] as Group;
  const { from: first } = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  // Marks that open the sentence may lack their comma.
  const bare = group.from - 1 === first && startsInMarks(outline, first) && group.lemma === 'say';
  if (!(bare || closesContent(outline, group.from - 1)) || group.tense === 'none') return null;
  if (group.to - group.from > 1 || group.lemma === 'tell') return null;
  const subject = subjectAfter(outline, n);
  if (subject === null || (!startsInMarks(outline, first) && isClauseAt(outline, subject.to))) return null;
  return { subject, from: group.from, to: subject.to };
}

/** True where a clause goes on with its verb, in marks or not: "N., who came late, said | the boat | 'was gone'". */
function isClauseAt(outline: Outline, at: number): boolean {
  let i = at;
  while (outline.items[i]?.tag === 'ADV') i++;
  const group = outline.groups[outline.groupOf[i] ?? -1];
  if (group !== undefined) return group.tense !== 'none';
  return outline.items[i]?.tag === 'MARKED' && !opensSentence(outline, i);
}

/** "N., the keeper, said on Friday": speaker first. */
function plainClause(outline: Outline, n: number): Clause | null {
  const subject = subjectBefore(outline, n);
  if (subject === null || subject.how !== 'plain') return null;
  let from = subject.from;
  if (['as', 'so'].includes(outline.items[from - 1]?.lemma ?? '')) from--;
  const sentence = outline.sentences[outline.sentenceOf[from] as number] as Stretch;
  const bare = from - 1 === sentence.from && startsInMarks(outline, sentence.from);
  const { to } = outline.groups[n] as Group;
  if (bare || closesContent(outline, from - 1)) return { subject, from, to };
  const wider = backToMarks(outline, from, sentence.from);
  return wider < 0 ? null : { subject: { ...subject, from: wider, left: wider }, from: wider, to };
}

const NAMING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'CCONJ', 'ADP', 'SYM', 'X']);
const LONGEST_NAME = 10;

/** The item behind marks that end in a comma, where only words of a longer name stand between; -1 where others do. */
function backToMarks(outline: Outline, from: number, floor: number): number {
  for (let i = from - 1; i >= floor && from - i < LONGEST_NAME; i--) {
    const item = outline.items[i] as Item;
    if (item.tag === 'MARKED') return isSpoken(outline, i) ? i + 1 : -1;
    if (!NAMING.has(item.tag)) return -1;
  }
  return -1;
}

/** What of the content follows the clause: null where the sentence ends, 'none' where this is no such clause. */
function afterOf(outline: Outline, n: number, clause: Clause, sentence: Stretch): Stretch | null | 'none' {
  const from = clause.to;
  const at = pastAdjuncts(outline, n, from, sentence.to);
  const item = outline.items[at];
  const more = sentenceBehind(outline, from, sentence);
  if (more) return more;
  if (item === undefined || at >= sentence.to) return null;
  // "'I row,' she said; 'and I sail.'"
  if (item.lemma === ';' && outline.items[at + 1]?.tag === 'MARKED' && at + 1 < sentence.to)
    return moreInMarks(outline, n, at + 1);
  if (item.lemma === '.' || item.lemma === ';' || item.lemma === '!' || item.lemma === ':') {
    return item.lemma === ':' && !startsInMarks(outline, sentence.from) ? 'none' : null;
  }
  if (item.tag === 'MARKED' && isNarrators(outline, n, at)) return null;
  if (item.tag === 'MARKED') return moreInMarks(outline, n, at);
  if (item.lemma === ',') return afterComma(outline, n, at, sentence, clause);
  return startsInMarks(outline, sentence.from) || isQuoted(outline, clause.from - 1) ? null : 'none';
}

/** More in marks behind the clause: what closes as a sentence does, or has a comma and no marks behind it, is all. */
function moreInMarks(outline: Outline, n: number, at: number): Stretch {
  const { text, items } = outline;
  const closed = endsInSign(outline, at, '.?!');
  const alone = closed && items[at + 1]?.tag !== 'MARKED' && /^\p{Lu}/u.test(text.charAt(items[at + 1]?.start ?? 0));
  const { to: limit } = sentenceAt(outline, at);
  const left = items[at + 1]?.lemma === ',' && at + 1 < limit && !hasMarks(outline, { from: at + 2, to: limit });
  return { from: at, to: alone || left ? at + 1 : contentEnd(outline, n, at, false) };
}

/** "'…,' N. told 'Harbour Watch,'", "said on the podcast 'Lamplight'", "said N., who saw a 'boat' there": no more of the content. */
function isNarrators(outline: Outline, n: number, at: number): boolean {
  if (outline.groups[n]?.lemma === 'tell' && isTitle(outline, at)) return true;
  return isNamed(outline, at) || ['DET', 'ADP', 'ADJ'].includes(outline.items[at - 1]?.tag ?? '');
}

/** "'…,' said N. of Tovelund, N.Y. 'More.'": a sentence in marks that an abbreviation's point keeps in this one. */
function sentenceBehind(outline: Outline, from: number, { from: first, to }: Stretch): Stretch | null {
  const { items, text } = outline;
  if (!startsInMarks(outline, first)) return null;
  let at = to - 1;
  while (at > from && items[at]?.tag === 'PUNCT') at--;
  const before = items[at - 1];
  if (at <= from || before === undefined || items[at]?.tag !== 'MARKED' || !opensSentence(outline, at)) return null;
  return text[before.end - 1] === '.' ? { from: at, to } : null;
}

/** Behind the comma that closes the clause: more in marks, more of the sentence, or the narrator's own words. */
function afterComma(
  outline: Outline,
  n: number,
  comma: number,
  sentence: Stretch,
  { subject }: Clause,
): Stretch | null {
  const next = outline.items[comma + 1] as Item | undefined;
  if (next === undefined) return null;
  if (next.tag === 'MARKED') return moreInMarks(outline, n, comma + 1);
  if (startsInMarks(outline, sentence.from)) return null;
  if (next.tag === 'VERB' && outline.groups[outline.groupOf[comma + 1] as number]?.tense === 'none') return null;
  if (next.tag === 'CCONJ' && subject.how === 'inverted') return null;
  if (['adding', 'according', 'who', 'which', 'as', 'while', 'when'].includes(next.lemma)) return null;
  return { from: comma + 1, to: contentEnd(outline, n, comma + 1, false) };
}

/** Past a listener and phrases of place, time and manner behind the cue. */
function pastAdjuncts(outline: Outline, n: number, from: number, limit: number): number {
  const { listener } = frameOf(outline, n);
  const start = listener && listener.from >= from ? listener.to : from;
  return pastPhrases(outline, start, limit);
}
