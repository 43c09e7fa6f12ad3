/**
 * How far a content goes that follows its cue.
 *
 * In: an outline, where the content begins, and the cue's verb group. Out: the item after the content. Method: to the
 * end of the sentence, unless the narrator speaks again: a cue of the same speaker ("and added", ", saying"), a cue
 * of another behind a comma. A thing ("praised the plan") also ends at a comma and
 * where a new clause begins (`thing-end.ts`), what somebody is to do ("asked them to vote") at a comma.
 */
import { complementAt } from './complement.ts';
import { isFronted, opensClause, resumes } from './fronted.ts';
import { DASHES } from './items.ts';
import { isCueVerb } from './lexicon-en.ts';
import { isSpoken, opensSentence } from './marks-shape.ts';
import { narratorAdds } from './narrator-adds.ts';
import { phraseAfter, wordOf } from './nominal.ts';
import type { Group, Item, Outline } from './outline.ts';
import { endsThing, goesOn, inList, isNarrators, withoutTime } from './thing-end.ts';

/** The item after a content, without the time at which a thing was spoken of. */
export function contentEnd(outline: Outline, n: number, from: number, near: boolean): number {
  const to = wholeEnd(outline, n, from, near);
  if (!near) return to;
  const more = complementAt(outline, n, to);
  return more < 0 ? withoutTime(outline, from, to) : wholeEnd(outline, n, more, near);
}

/** The item after a content that begins at `from` behind the group `n`. `near`: the content is a thing. */
function wholeEnd(outline: Outline, n: number, from: number, near: boolean): number {
  const sentence = outline.sentences[outline.sentenceOf[from] ?? -1];
  if (sentence === undefined) return from;
  // "'and I always will' - and left"
  const closed = outline.items[from]?.tag === 'MARKED' && BREAKS.has(outline.items[from + 1]?.lemma ?? '');
  if (closed && outline.items[from + 2]?.tag === 'CCONJ') return from + 1;
  const act = !near && isInfinitive(outline, from);
  let depth = 0;
  // True in a clause whose verb is still to come: "a plan that he and others | praise".
  let open = false;
  let verb = near || startsWithVerb(outline, from);
  for (let i = from + 1; i < sentence.to; i++) {
    const item = outline.items[i] as Item;
    if (item.lemma === '(') depth++;
    if (item.lemma === ')' && --depth < 0) return i;
    if (depth > 0) continue;
    verb ||= isFiniteVerb(outline, i);
    if (item.lemma === ',' && endsAtComma(outline, n, i, near || act, verb)) return i;
    if (item.tag === 'MARKED' && endsAtMarks(outline, n, i, near)) return i + 1;
    if (item.tag === 'CCONJ' && !open && endsAtAnd(outline, n, i, near, act)) return i;
    if (near && endsThing(outline, i, open)) return i;
    if (verb && narratorAdds(outline, i, sentence.to)) return i;
    if ((item.lemma === ';' && !goesOnThat(outline, from, i)) || isAccording(outline, i)) return i;
    if (leadsToSpoken(outline, i)) return i;
    if (OPENS.has(wordOf(outline, i)) && outline.items[i + 1]?.tag !== 'CCONJ') open = true;
    else if (isFiniteVerb(outline, i)) open = false;
  }
  return sentence.to;
}

/** "that he had seen it; and that he saw no reason": another clause of what the same speaker says. */
function goesOnThat(outline: Outline, from: number, semicolon: number): boolean {
  if (wordOf(outline, from - 1) !== 'that') return false;
  const joins = outline.items[semicolon + 1]?.tag === 'CCONJ' ? 1 : 0;
  return wordOf(outline, semicolon + 1 + joins) === 'that';
}

/** "against the plan - 'I row,' she said - and": a break before a sentence in marks that a cue of its own follows. */
const leadsToSpoken = (outline: Outline, i: number): boolean =>
  BREAKS.has(outline.items[i]?.lemma ?? '') && isSpoken(outline, i + 1) && opensSentence(outline, i + 1);

const BREAKS = new Set([':', '—', '–', '--', '-']);

/** "to vote": what somebody is asked or means to do. */
const isInfinitive = ({ items, groupOf }: Outline, from: number): boolean =>
  items[from]?.lemma === 'to' && groupOf[from] !== -1;

const LEADS = new Set('still however yet but meanwhile also nevertheless moreover furthermore besides so'.split(' '));
const LEADING_PHRASES = ['in fact', 'in contrast', 'even so', 'and yet', 'at the same time', 'in addition'].map(
  (phrase) => phrase.split(' '),
);

/** Past the words by which the narrator joins a sentence to the one before: "And", "Still,", "However,". */
export function pastLead(outline: Outline, from: number): number {
  const word = wordOf(outline, from);
  const comma = outline.items[from + 1]?.lemma === ',';
  for (const phrase of LEADING_PHRASES) {
    if (word !== phrase[0] || !phrase.every((part, n) => wordOf(outline, from + n) === part)) continue;
    const to = from + phrase.length;
    if (outline.items[to]?.lemma === ',') return to + 1;
  }
  if (word === 'and') return comma ? from + 2 : from + 1;
  return LEADS.has(word) && comma ? from + 2 : from;
}

const LONGEST_DATELINE = 16;
const DATED = new Set(['PROPN', 'NUM', 'PUNCT', 'SYM', 'X']);

/** Past the place and day before a dash that open an article: "TOVELUND, Harrol, May 3 (HP) — The ferry …". */
export function pastDateline(outline: Outline, from: number, to: number): number {
  const { items } = outline;
  if (items[from]?.tag !== 'PROPN') return from;
  for (let i = from + 1; i < to && i - from < LONGEST_DATELINE; i++) {
    if (!DATED.has(items[i]?.tag ?? '')) return from;
    if (DASHES.has(items[i]?.lemma ?? '') && outline.text[(items[i] as Item).start - 1] === ' ') return i + 1;
  }
  return from;
}

/** "…, according to N." stands on all that is before it. */
const isAccording = (outline: Outline, i: number): boolean =>
  wordOf(outline, i) === 'according' && wordOf(outline, i + 1) === 'to';

const isFiniteVerb = (outline: Outline, i: number): boolean =>
  outline.groups[outline.groupOf[i] ?? -1]?.tense !== undefined &&
  outline.groups[outline.groupOf[i] ?? -1]?.tense !== 'none';

const startsWithVerb = (outline: Outline, from: number): boolean =>
  outline.groupOf[from] !== -1 || outline.items[from]?.tag === 'MARKED';

const LEAVES = new Set(['as', 'when', 'while', 'after', 'before', 'where']);

/** A stretch in marks behind which the narrator goes on: its comma, or a phrase of time or place and no more marks. */
function endsAtMarks(outline: Outline, n: number, i: number, near: boolean): boolean {
  const { items, text, marked } = outline;
  const inner = marked[items[i]?.marked ?? -1];
  const next = items[i + 1];
  if (inner === undefined || next === undefined) return false;
  if (isSpoken(outline, i)) return endsAtComma(outline, n, i, near, true);
  // "'unfit to serve' as mayor" goes on, "'late' as he left" does not.
  if (next.lemma === 'as' && !opensClause(outline, i + 2)) return false;
  // A word or two in marks are part of a clause: "had even 'gone under' while they slept".
  const few = !near && text.slice(inner.start, inner.end).split(/\s+/, LEAST_WORDS).length < LEAST_WORDS;
  return !few && (LEAVES.has(next.lemma) || next.lemma === '(') && !hasMarksAfter(outline, i + 1);
}

const LEAST_WORDS = 4;

function hasMarksAfter({ items, sentenceOf }: Outline, from: number): boolean {
  for (let i = from; i < items.length && sentenceOf[i] === sentenceOf[from]; i++) {
    if (items[i]?.tag === 'MARKED') return true;
  }
  return false;
}

/** A comma behind which the narrator goes on. `verb`: the content has its verb already. */
function endsAtComma(outline: Outline, n: number, comma: number, near: boolean, verb: boolean): boolean {
  const next = outline.items[comma + 1];
  if (next === undefined) return true;
  if (isNarrators(outline, comma + 1)) return true;
  // "17 said that they saw it, 21 that they did not"
  if (next.tag === 'NUM' && outline.items[comma + 2]?.lemma === 'that') return true;
  let at = comma + 1;
  if (['and', 'but', 'while', 'as', 'though', 'although', 'then'].includes(next.lemma)) at++;
  const cue = cueAt(outline, at);
  if (cue >= 0) {
    const group = outline.groups[cue] as Group;
    if (group.tense === 'none' ? at === comma + 1 : at > comma + 1 || (verb && sameTense(outline, n, group)))
      return true;
  }
  if (at > comma + 1 && hasOwnCue(outline, n, at)) return true;
  if (saysBehind(outline, at)) return true;
  if (at === comma + 1 && isFronted(outline, n) && (opensClause(outline, at) || resumes(outline, n, at))) return true;
  return near && !goesOn(outline, n, comma) && !inList(outline, comma);
}

const OPENS = new Set(['who', 'which', 'what', 'that', 'whom', 'where', 'how', 'when', 'because']);

/** True for two verbs that one story can tell in a row: "has said … and promised". */
const sameTense = (outline: Outline, n: number, { tense }: Group): boolean => {
  const own = outline.groups[n] as Group;
  const perfect = outline.items[own.from]?.lemma === 'have' && own.tense === 'present';
  return own.tense === tense || (perfect && tense === 'past');
};

/** The cue's group that begins at an item, past adverbs; -1 where none does. */
function cueAt(outline: Outline, from: number): number {
  let i = from;
  while (outline.items[i]?.tag === 'ADV') i++;
  const group = outline.groupOf[i] ?? -1;
  if (group < 0) return -1;
  const { lemma, to, voice } = outline.groups[group] as Group;
  if (isCueVerb(lemma)) return voice === 'active' ? group : -1;
  // "went on to say", "continued to argue"
  const next = outline.items[to]?.lemma === 'on' ? to + 1 : to;
  const led = outline.groups[outline.groupOf[next] ?? -1];
  return led && outline.items[next]?.lemma === 'to' && isCueVerb(led.lemma) ? group : -1;
}

/** "…, and the mayor said …": a subject and a cue behind the conjunction. */
function hasOwnCue(outline: Outline, n: number, from: number): boolean {
  const tense = (outline.groups[n] as Group).tense;
  for (let i = from; i < from + 12; i++) {
    const item = outline.items[i];
    if (item === undefined || item.tag === 'PUNCT' || item.tag === 'SCONJ' || item.tag === 'MARKED') return false;
    const group = outline.groupOf[i] ?? -1;
    if (group < 0) continue;
    const { lemma, tense: own } = outline.groups[group] as Group;
    return isCueVerb(lemma) && own === tense;
  }
  return false;
}

/** "…, 27 percent of those who came said they …", "…, on Friday he said …": somebody says more behind a comma. */
function saysBehind({ items, words, groups, groupOf }: Outline, from: number): boolean {
  let relative = false;
  for (let i = from; i < from + 16; i++) {
    const item = items[i];
    if (item === undefined || item.tag === 'PUNCT' || item.tag === 'MARKED') return false;
    if (words[i] === 'who') relative = true;
    const group = groups[groupOf[i] ?? -1];
    if (group === undefined || group.tense === 'none' || group.from !== i) continue;
    const next = items[group.to];
    const leads = next !== undefined && next.tag !== 'PUNCT';
    if (!relative) return i > from && group.lemma === 'say' && group.voice === 'active' && leads;
    relative = false;
  }
  return false;
}

/** "and added that": a cue without a subject of its own, in the tense of the cue before. */
function endsAtAnd(outline: Outline, n: number, and: number, near: boolean, act: boolean): boolean {
  const cue = cueAt(outline, and + 1);
  if (saysItself(outline, n, and + 1)) return true;
  const said = outline.groups[cue];
  // "saying it was late and said …"
  if (said?.lemma === 'say' && said.tense !== 'none' && (outline.groups[n] as Group).tense === 'none') return true;
  if (cue >= 0 && !near) {
    const group = outline.groups[cue] as Group;
    return sameTense(outline, n, group) && agrees(outline, n, group.from);
  }
  if ((near || act) && goesParallel(outline, n, and)) return true;
  if (act) return opensClause(outline, and + 1);
  if (!near) return false;
  if (opensClause(outline, and + 1)) return true;
  let i = and + 1;
  while (outline.items[i]?.tag === 'ADV') i++;
  const group = outline.groupOf[i] ?? -1;
  if (group < 0 || (outline.groups[group] as Group).tense === 'none') return false;
  return agrees(outline, n, i);
}

/** False for "praised the plan to wait and | see": a basic form goes with none that has an ending. */
function agrees(outline: Outline, n: number, i: number): boolean {
  const { from } = outline.groups[n] as Group;
  const isBase = (at: number): boolean => wordOf(outline, at) === outline.items[at]?.lemma;
  return outline.items[i]?.tag === 'AUX' || !isBase(i) || isBase(from);
}

/** "calling it late and | accusing N.": a participle beside the cue, where the content has none of its own. */
function goesParallel({ items, words, groups, groupOf }: Outline, n: number, and: number): boolean {
  const cue = groups[n] as Group;
  const isParticiple = (i: number): boolean => items[i]?.tag === 'VERB' && words[i]?.endsWith('ing') === true;
  let at = and + 1;
  while (items[at]?.tag === 'ADV') at++;
  if (!isParticiple(cue.head) || !isParticiple(at) || groupOf[at] === -1) return false;
  for (let i = cue.to; i < and; i++) if (isParticiple(i)) return false;
  return true;
}

/** "…, 21 percent said no and 14 percent said yes": another speaker, by the verb of the cue itself. */
function saysItself(outline: Outline, n: number, from: number): boolean {
  const own = outline.groups[n] as Group;
  if (own.lemma !== 'say') return false;
  const phrase = phraseAfter(outline, from, Math.min(from + 12, outline.items.length));
  const group = phrase === null ? undefined : outline.groups[outline.groupOf[phrase.to] ?? -1];
  return group !== undefined && group.lemma === 'say' && group.tense === own.tense && group.voice === 'active';
}
