/**
 * How far a content goes that follows its cue.
 *
 * In: an outline, where the content begins, and the cue's verb group. Out: the item after the content. Method: to the
 * end of the sentence, unless the narrator speaks again: a cue of the same speaker ("and added", ", saying"), a cue
 * of another behind a comma. A thing ("praised the plan") also ends at a comma and where a new clause begins.
 */
import { isCueVerb, NARRATOR_PHRASES } from './lexicon-en.ts';
import { phraseAfter, wordOf } from './nominal.ts';
import type { Group, Item, Outline, Stretch } from './outline.ts';

/** "to vote", "not to vote": what somebody is asked or means to do. */
const isInfinitive = ({ items, groupOf }: Outline, from: number): boolean =>
  items[from]?.lemma === 'to' && groupOf[from] !== -1;

/** The item after a content that begins at `from` behind the group `n`. `near`: the content is a thing. */
export function contentEnd(outline: Outline, n: number, from: number, near: boolean): number {
  const sentence = outline.sentences[outline.sentenceOf[from] ?? -1];
  if (sentence === undefined) return from;
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
    if (OPENS.has(wordOf(outline, i)) && outline.items[i + 1]?.tag !== 'CCONJ') open = true;
    else if (isFiniteVerb(outline, i)) open = false;
    if (item.lemma === ',' && endsAtComma(outline, n, i, near || act, verb)) return i;
    if (item.tag === 'MARKED' && endsAtMarks(outline, n, i, near)) return i + 1;
    if (item.tag === 'CCONJ' && !open && endsAtAnd(outline, n, i, near, act)) return i;
    if (near && endsThing(outline, i)) return i;
    if (item.lemma === ';' || isAccording(outline, i)) return i;
  }
  return sentence.to;
}

const LEADS = new Set(
  'still however yet meanwhile instead also nevertheless moreover furthermore besides so'.split(' '),
);

/** Past the words by which the narrator joins a sentence to the one before: "And", "Still,", "However,". */
export function pastLead(outline: Outline, from: number): number {
  const word = wordOf(outline, from);
  const comma = outline.items[from + 1]?.lemma === ',';
  if (word === 'and') return comma ? from + 2 : from + 1;
  return LEADS.has(word) && comma ? from + 2 : from;
}

/** "…, according to N." stands on all that is before it. */
const isAccording = (outline: Outline, i: number): boolean =>
  wordOf(outline, i) === 'according' && wordOf(outline, i + 1) === 'to';

const isFiniteVerb = (outline: Outline, i: number): boolean =>
  outline.groups[outline.groupOf[i] ?? -1]?.tense !== undefined &&
  outline.groups[outline.groupOf[i] ?? -1]?.tense !== 'none';

const startsWithVerb = (outline: Outline, from: number): boolean =>
  outline.groupOf[from] !== -1 || outline.items[from]?.tag === 'MARKED';

const LEAVES = new Set(['as', 'when', 'while', 'after', 'before', 'during', 'where']);

/** A stretch in marks behind which the narrator goes on: its comma, or a phrase of time or place and no more marks. */
function endsAtMarks(outline: Outline, n: number, i: number, near: boolean): boolean {
  const { items, text, marked } = outline;
  const inner = marked[items[i]?.marked ?? -1];
  const next = items[i + 1];
  if (inner === undefined || next === undefined) return false;
  if (/,\W{0,3}$/.test(text.slice(inner.end - 4, inner.end))) return endsAtComma(outline, n, i, near, true);
  return (LEAVES.has(next.lemma) || next.lemma === '(') && !hasMarksAfter(outline, i + 1);
}

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
  if (at === comma + 1 && isFronted(outline, n) && (opensClause(outline, at) || resumes(outline, n, at))) return true;
  return near && !goesOn(outline, n, comma) && !inList(outline, comma);
}

const GOES_ON = new Set(['including', 'especially', 'particularly', 'like', 'such', 'among', 'as', 'or', 'if', 'not']);

/** Prepositions that may lead, behind a comma, to what the verb says of its thing: "accused N., the keeper, of …". */
const OWN: Readonly<Record<string, readonly string[]>> = {
  accuse: ['of'],
  blame: ['for', 'on'],
  credit: ['with', 'for'],
  criticize: ['for'],
  assail: ['for'],
  show: ['with'],
};

/** A comma within a thing: "a calm, dry account", "Oct. 3, 1920", "asked N., who was late, to wait", "N., the keeper, as". */
function goesOn(outline: Outline, n: number, comma: number): boolean {
  const { items, groups, groupOf } = outline;
  const [before, next] = [items[comma - 1], items[comma + 1]];
  const word = wordOf(outline, comma + 1);
  if (GOES_ON.has(word) || OWN[(groups[n] as Group).lemma]?.includes(word)) return true;
  if (before?.tag === 'SCONJ' || before?.tag === 'CCONJ') return true;
  if (next?.tag === 'MARKED' && /^\W{0,3}\p{Ll}/u.test(outline.text.slice(next.start, next.start + 6))) return true;
  if (before?.tag === 'NUM' && /^\d{4}$/.test(word)) return true;
  if (before?.tag === 'ADJ' && next?.tag === 'ADJ') return true;
  if (next?.lemma === 'to' && groupOf[comma + 1] !== -1) return true;
  return next?.tag === 'PROPN' && isNameBeside(outline, comma + 1);
}

/** "his rival, Mr. Cruz.", "in Jupiter, Fla., on": a name beside a phrase, and no subject of a verb. */
function isNameBeside(outline: Outline, from: number): boolean {
  const phrase = phraseAfter(outline, from, Math.min(from + 12, outline.items.length));
  const next = phrase === null ? undefined : outline.items[phrase.to];
  return next !== undefined && (next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'SCONJ');
}

/** "Asked whether …, N. said", "When N. said …, the town": the cue's clause stands before the sentence's own. */
function isFronted(outline: Outline, n: number): boolean {
  const group = outline.groups[n] as Group;
  const { from } = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  const opens = outline.items[from] as Item;
  if (opens.tag === 'SCONJ' || FRONTS.has(opens.lemma)) {
    if (group.from - from < 8) return true;
  } else if (opens.tag === 'VERB' && group.from - from < 2) return true;
  return subordinateOf(outline, n) !== null;
}

/** "N., who said …, left": a verb without a subject of its own, behind the clause that stands beside its subject. */
function resumes(outline: Outline, n: number, from: number): boolean {
  let i = from;
  while (outline.items[i]?.tag === 'ADV') i++;
  const group = outline.groups[outline.groupOf[i] ?? -1];
  return group !== undefined && group.tense !== 'none' && group.from === i && subordinateOf(outline, n) === 'relative';
}

const LONGEST_FRONT = 30;

/** What stands before the cue, and no finite verb before that: a relative, a conjunction, or nothing. */
function subordinateOf(outline: Outline, n: number): 'relative' | 'clause' | null {
  const { items, groups, groupOf, sentences, sentenceOf } = outline;
  const group = groups[n] as Group;
  const { from } = sentences[sentenceOf[group.from] as number] as Stretch;
  if (group.from - from > LONGEST_FRONT) return null;
  for (let i = from; i < group.from; i++) {
    const finite = groups[groupOf[i] ?? -1];
    if (finite !== undefined && finite.tense !== 'none') return null;
    const word = wordOf(outline, i);
    if (RELATIVES.has(word)) return 'relative';
    if ((items[i] as Item).tag === 'SCONJ' ? word !== 'that' : SUBORDINATES.has(word)) return 'clause';
  }
  return null;
}

const OPENS = new Set(['who', 'which', 'what', 'that', 'whom', 'where', 'how', 'when', 'because']);
const RELATIVES = new Set(['who', 'which', 'whose']);
const SUBORDINATES = new Set(['when', 'while', 'after', 'before', 'once', 'since', 'until', 'where', 'as']);

const FRONTS = new Set([
  'as',
  'after',
  'before',
  'since',
  'by',
  'in',
  'while',
  'when',
  'if',
  'though',
  'although',
  'ask',
]);

/** True where a phrase and a finite verb begin at an item. */
function opensClause(outline: Outline, from: number): boolean {
  const phrase = phraseAfter(outline, from, Math.min(from + 20, outline.items.length));
  if (phrase === null) return false;
  let at = phrase.to;
  while (outline.items[at]?.tag === 'ADV') at++;
  const group = outline.groupOf[at] ?? -1;
  return group >= 0 && (outline.groups[group] as Group).tense !== 'none';
}

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

/** "and added that": a cue without a subject of its own, in the tense of the cue before. */
function endsAtAnd(outline: Outline, n: number, and: number, near: boolean, act: boolean): boolean {
  const cue = cueAt(outline, and + 1);
  if (saysItself(outline, n, and + 1)) return true;
  if (cue >= 0 && !near) return sameTense(outline, n, outline.groups[cue] as Group);
  if (act) return opensClause(outline, and + 1);
  if (!near) return false;
  if (opensClause(outline, and + 1)) return true;
  let i = and + 1;
  while (outline.items[i]?.tag === 'ADV') i++;
  const group = outline.groupOf[i] ?? -1;
  return group >= 0 && (outline.groups[group] as Group).tense !== 'none';
}

/** "…, 21 percent said no and 14 percent said yes": another speaker, by the verb of the cue itself. */
function saysItself(outline: Outline, n: number, from: number): boolean {
  const own = outline.groups[n] as Group;
  if (own.lemma !== 'say') return false;
  const phrase = phraseAfter(outline, from, Math.min(from + 12, outline.items.length));
  const group = phrase === null ? undefined : outline.groups[outline.groupOf[phrase.to] ?? -1];
  return group !== undefined && group.lemma === 'say' && group.tense === own.tense && group.voice === 'active';
}

const NEW_CLAUSE = new Set(['when', 'after', 'until', 'unless', 'although', 'though', 'whereas']);

/** Where a thing ends without a comma: at a clause of time or reason, and at a verb that is not its own. */
function endsThing(outline: Outline, i: number): boolean {
  const item = outline.items[i] as Item;
  if (NEW_CLAUSE.has(wordOf(outline, i)) && (item.tag === 'SCONJ' || item.tag === 'ADP')) return true;
  return isNarrators(outline, i) || speaksAgain(outline, i);
}

/** "issued a statement saying …", "… said on Friday": a verb of saying that the thing is not the object of. */
function speaksAgain(outline: Outline, i: number): boolean {
  const group = outline.groups[outline.groupOf[i] ?? -1];
  if (group === undefined || group.from !== i || group.lemma !== 'say') return false;
  return group.voice === 'active';
}

/** "in an interview", "during the debate": phrases of the narrator. */
function isNarrators(outline: Outline, i: number): boolean {
  const { tag } = outline.items[i] as Item;
  if (tag !== 'ADP') return false;
  for (let k = i + 1; k < i + 5; k++) {
    if (NARRATOR_PHRASES.has(wordOf(outline, k))) return true;
    if (!['DET', 'ADJ', 'NOUN', 'NUM', 'PRON', 'PROPN'].includes(outline.items[k]?.tag ?? '')) return false;
  }
  return false;
}

/** True for a comma between things of one kind: "the plan, the map and the log". */
function inList({ items }: Outline, comma: number): boolean {
  for (let i = comma + 1; i < comma + 7; i++) {
    const item = items[i];
    if (item === undefined || item.tag === 'VERB' || item.tag === 'PUNCT' || item.tag === 'AUX')
      return item?.lemma === ',';
    if (item.lemma === 'and' || item.lemma === 'or') return true;
  }
  return false;
}
