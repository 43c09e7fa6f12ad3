/**
 * Who does what a verb group says: the phrase that speaks.
 *
 * In: an outline and a verb group. Out: the items of the speaker's phrase, with what stands beside it between commas,
 * and the words before which a content may stand. Method: leftward from the verb, past adverbs, brackets and a pair of
 * commas; over "and" to the subject of the verb before; from an infinitive to the verb that governs it.
 */
import { DOCUMENT_NOUNS, isCueVerb, NARRATOR_PHRASES, REPORTING } from './lexicon-en.ts';
import { isHead, isTime, phraseAfter, phraseBefore, type Subject, startsPhrase, wordOf } from './nominal.ts';
import type { Group, Item, Outline, Stretch } from './outline.ts';
import { hasRelative, subjectAfter } from './subject-behind.ts';
import { looksLikeTitle } from './title.ts';

/** The first group of a chain of verbs ("went on to say", "is trying to persuade"). */
export function chainStart(outline: Outline, n: number): number {
  let first = n;
  for (let steps = 0; steps < 3; steps++) {
    const group = outline.groups[first] as Group;
    const opens = outline.items[group.from] as Item;
    const infinitive = opens.lemma === 'to' || (group.tense === 'none' && outline.groupOf[group.from - 1] !== -1);
    let at = group.from - 1;
    if (outline.items[at]?.tag === 'ADV' || wordOf(outline, at) === 'on') at--;
    const before = outline.groupOf[at] ?? -1;
    if (!infinitive || before < 0) return first;
    first = before;
  }
  return first;
}

const RELATIVES = new Set(['who', 'which', 'that']);

/** Verbs whose object does what the infinitive says: "asked N. to tell them". */
const MOVING = new Set(
  `ask urge tell want allow force press encourage call invite need expect get persuade enable require order beg help lead
  prompt cause advise instruct push permit like direct choose pressure challenge compel drive motivate prefer pay hire teach
  warn remind implore expect be have`.split(/\s+/),
);

/** "used the debate | to say": the group whose subject means to do what an infinitive says, or -1. */
function governorOf({ items, groups, groupOf }: Outline, n: number, object: Stretch): number {
  const { from, tense } = groups[n] as Group;
  if (tense !== 'none' || items[from]?.lemma !== 'to') return -1;
  let at = object.from - 1;
  if (items[at]?.tag === 'ADP' && items[at]?.lemma !== 'for') at--;
  const before = groupOf[at] ?? -1;
  const governor = groups[before];
  return governor === undefined || governor.voice === 'passive' || MOVING.has(governor.lemma) ? -1 : before;
}

const shared = (subject: Subject | null, left: number): Subject | null =>
  subject && { ...subject, left, how: 'shared' };

/** The subject to the left of a group, or null. `depth` bounds the way over "and". */
export function subjectBefore(outline: Outline, n: number, depth = 0): Subject | null {
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
  if (split >= 0) return subjectBefore(outline, split, depth + 1);
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
  if (governing >= 0) return shared(subjectBefore(outline, governing, depth + 1), group.from);
  const described = group.tense === 'none' ? null : participleClause(outline, at, phrase, floor);
  return relativeClause(outline, at, floor) ?? plain(described, timed) ?? plain(phrase, close);
}

/** "N. made it | clear", "N. has in the past | said": the group that holds the first words of the same verb, or -1. */
function splitBefore({ items, words, groups, groupOf }: Outline, n: number, at: number, floor: number): number {
  if (words[at] === 'it') {
    const before = groupOf[at - 1] ?? -1;
    return before !== n && groups[before]?.lemma === 'make' ? before : -1;
  }
  for (let i = at; i > floor && at - i < 6; i--) {
    const group = groupOf[i] ?? -1;
    if (group >= 0) return group !== n && /^(?:have|has|had)$/.test(words[i] ?? '') && i < at ? group : -1;
    if (!['ADP', 'DET', 'ADJ', 'NOUN', 'NUM', 'ADV'].includes(items[i]?.tag ?? '')) return -1;
  }
  return -1;
}

/** Words between a speaker and the verb: "also", "once", "further", "all but". */
function isPassed(outline: Outline, i: number, floor: number): boolean {
  const word = wordOf(outline, i);
  if (isQuantity(outline, i, floor)) return false;
  if (outline.items[i]?.tag === 'ADV' || word === 'once' || word === 'further') return true;
  return (word === 'but' && wordOf(outline, i - 1) === 'all') || (word === 'all' && wordOf(outline, i + 1) === 'but');
}

/** "Most | said", "; many | said": a number of people by itself. */
function isQuantity(outline: Outline, i: number, floor: number): boolean {
  return QUANTITIES.has(wordOf(outline, i)) && startsPhrase(outline, i - 1, floor);
}

const QUANTITIES = new Set(['most', 'many', 'some', 'few', 'several', 'others', 'another']);

/** "the author of 'A Long Night,' | said": a title whose marks hold the comma behind it. */
function isTitleWithComma(outline: Outline, i: number): boolean {
  const inner = outline.marked[outline.items[i]?.marked ?? -1];
  return inner !== undefined && endsInComma(outline, i) && looksLikeTitle(outline.text, inner);
}

/** True for a stretch whose marks hold the comma behind it. */
function endsInComma({ text, items, marked }: Outline, i: number): boolean {
  const inner = marked[items[i]?.marked ?? -1];
  return inner !== undefined && /,\W{0,3}$/.test(text.slice(inner.end - 4, inner.end));
}

const relative = (at: number): Subject => {
  const core = { from: at, to: at + 1 };
  return { ...core, core, left: at, how: 'relative' };
};

/** The subject of a phrase, with the brackets behind it that end at `to`. */
const plain = (core: Stretch | null, to: number): Subject | null =>
  core && { from: core.from, to: Math.max(core.to, to), core, left: core.from, how: 'plain' };

/** "N. of Tovelund, West Harrol": a phrase that ends with a place in a place. */
function withPlace(outline: Outline, phrase: Stretch | null, floor: number): Stretch | null {
  const { items } = outline;
  if (phrase === null || items[phrase.from - 1]?.lemma !== ',' || phrase.to - phrase.from > 3) return phrase;
  for (let i = phrase.from; i < phrase.to; i++) if (items[i]?.tag !== 'PROPN') return phrase;
  const outer = items[phrase.from - 2]?.tag === 'PROPN' ? phraseBefore(outline, phrase.from - 2, floor) : null;
  if (outer === null || !startsPhrase(outline, outer.from - 1, floor)) return phrase;
  for (let i = outer.from; i < outer.to; i++) {
    if (['of', 'in', 'from'].includes(items[i]?.lemma ?? '')) return { from: outer.from, to: phrase.to };
  }
  return phrase;
}

const TIME_LEADS = new Set([
  'on',
  'in',
  'at',
  'late',
  'early',
  'later',
  'earlier',
  'last',
  'this',
  'that',
  'next',
  'the',
  'a',
]);

/** "N. late on Thursday night | said", "N. last week | said": left of a phrase of time that ends at `at`. */
function beforeTime(outline: Outline, at: number, floor: number): number {
  if (at <= floor || !isTime(outline, at)) return at;
  let i = at;
  while (i > floor && (isTime(outline, i) || TIME_LEADS.has(wordOf(outline, i)) || outline.items[i]?.tag === 'ADV'))
    i--;
  return i === floor && (isTime(outline, i) || TIME_LEADS.has(wordOf(outline, i))) ? at : i;
}

/** "N. left and in a later interview | said": left of a phrase that says on what occasion. */
function beforeOccasion(outline: Outline, at: number, floor: number): number {
  if (!NARRATOR_PHRASES.has(wordOf(outline, at))) return at;
  for (let i = at - 1; i > floor && at - i < 5; i--) {
    const { tag, lemma } = outline.items[i] as Item;
    if (tag === 'ADP') return ['in', 'during', 'at', 'on'].includes(lemma) ? i - 1 : at;
    if (!['DET', 'ADJ', 'NOUN', 'PRON', 'NUM'].includes(tag)) return at;
  }
  return at;
}

/** Left of a pair of round brackets that ends at `at`. */
function beforeBrackets({ items }: Outline, at: number, floor: number): number {
  if (items[at]?.lemma !== ')') return at;
  for (let i = at - 1; i >= floor && at - i < 14; i--) if (items[i]?.lemma === '(') return i - 1;
  return at;
}

/** "X, the owner of the boat, | said": from the phrase before the pair of commas. */
function besideCommas(outline: Outline, close: number, floor: number): Subject | null {
  const { items } = outline;
  let nearest: Subject | null = null;
  for (let i = close - 1; i > floor && close - i < 45; i--) {
    if (items[i]?.lemma !== ',') continue;
    if (!opensAside(outline, i + 1)) continue;
    if (hasOwnVerb(outline, i + 1, close)) return nearest;
    const end = beforeBrackets(outline, i - 1, floor);
    const core = phraseBefore(outline, end, floor);
    if (core === null) continue;
    const beside = DESCRIBES.has(outline.items[i + 1]?.tag ?? '') ? close : i;
    const found: Subject = { from: core.from, to: beside, core, left: core.from, how: 'plain' };
    if (startsPhrase(outline, core.from - 1, floor) && !inList(outline, core.from - 1)) return found;
    nearest ??= found;
  }
  return nearest;
}

const DASHES = new Set(['-', '--', '–', '—']);

/** "N. — the owner of the boat — | said". */
function besideDashes(outline: Outline, close: number, floor: number): Subject | null {
  for (let i = close - 1; i > floor && close - i < 30; i--) {
    if (!DASHES.has(outline.items[i]?.lemma ?? '')) continue;
    const core = phraseBefore(outline, i - 1, floor);
    return core && { from: core.from, to: close, core, left: core.from, how: 'plain' };
  }
  return null;
}

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

/** True for words between commas that are a clause of their own, and no description. */
function hasOwnVerb(outline: Outline, from: number, to: number): boolean {
  if (hasRelative(outline, from, to) || outline.items[from]?.tag === 'SCONJ') return false;
  for (let i = from; i < to; i++) {
    const group = outline.groups[outline.groupOf[i] ?? -1];
    if (group && group.tense !== 'none' && outline.items[from]?.tag !== 'VERB') return true;
  }
  return false;
}

/** True where a comma before the phrase makes it one more thing set beside another. */
const inList = ({ items }: Outline, before: number): boolean =>
  items[before]?.lemma === ',' && ['PROPN', 'NUM'].includes(items[before - 1]?.tag ?? '');

const ASIDES = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'VERB', 'ADV', 'ADP', 'SCONJ', 'SYM']);

/** What begins words that say who somebody is, and not where, when or how. */
const DESCRIBES = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'SYM']);

const opensAside = ({ items }: Outline, i: number): boolean => ASIDES.has(items[i]?.tag ?? '');

/** "people who were there | said": the phrase before the relative pronoun, and its clause. */
function relativeClause(outline: Outline, at: number, floor: number): Subject | null {
  const groups = new Set<number>();
  for (let i = at; i > floor && at - i < 25; i--) {
    const { tag } = outline.items[i] as Item;
    if (tag === 'PUNCT' || tag === 'CCONJ') return null;
    const group = outline.groupOf[i] as number;
    if (group >= 0 && outline.groups[group]?.tense !== 'none') groups.add(group);
    if (wordOf(outline, i) !== 'who' && !(wordOf(outline, i) === 'that' && tag !== 'DET')) continue;
    if (groups.size !== 1 || !isHead(outline, i - 1)) return null;
    const core = phraseBefore(outline, i - 1, floor);
    return core && { from: core.from, to: at + 1, core, left: core.from, how: 'plain' };
  }
  return null;
}

/** "the poll released Friday | found", "a letter seen by the Courant | warns": the phrase before a participle, and both. */
function participleClause(outline: Outline, at: number, phrase: Stretch | null, floor: number): Stretch | null {
  const { items, groups, groupOf } = outline;
  let verb = phrase === null ? at : phrase.from - 1;
  if (phrase !== null) {
    if (items[verb]?.tag !== 'ADP') return null;
    verb--;
  }
  while (items[verb]?.tag === 'ADV') verb--;
  const group = groups[groupOf[verb] ?? -1];
  if (group === undefined || verb <= floor || group.to - group.from > 1) return null;
  if (!/(?:ed|en|wn|ught|ld|de|id|nt)$/.test(wordOf(outline, verb)) || !isHead(outline, verb - 1)) return null;
  return phraseBefore(outline, verb - 1, floor);
}

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
    const subject = saidBehind(outline, other) ?? subjectBefore(outline, other, depth + 1);
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
    if (outline.items[i]?.lemma !== ',' && !endsInComma(outline, i)) continue;
    const core = phraseAfter(outline, i + 1, sentence.to);
    if (core && outline.groupOf[core.to] !== -1) return { ...core, core, left: group.from, how: 'shared' };
  }
  return null;
}
