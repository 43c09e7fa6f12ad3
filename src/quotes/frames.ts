/**
 * What follows a verb that may attribute: a clause, an infinitive, a thing, words in marks; with or without a listener.
 *
 * In: an outline and a verb group. Out: the frame and where the content begins. Method: step past adverbs, a listener
 * ("told the inquiry"), and phrases of time, place and manner, as far as something begins that can be a content.
 */
import { CLAUSAL, LISTENED, leadsBy, REPORTING } from './lexicon-en.ts';
import { isHead, isTime, phraseAfter, runEnd, wordOf } from './nominal.ts';
import type { Group, Item, Outline, Stretch } from './outline.ts';
import { isTimed, pastParticle, pastPhrases, timeEnd } from './past-phrases.ts';
import { perGroup } from './per-group.ts';
import { asidesAfter } from './subject-behind.ts';

/** What can follow: `marks`, a clause with `that` or `bare`, `to` with an infinitive, a question, a thing, a quality. */
type Follows = 'marks' | 'that' | 'bare' | 'to' | 'wh' | 'thing' | 'quality' | 'about' | 'end';

/** A frame: what follows, where the content begins, and what was passed on the way. */
export interface Frame {
  readonly follows: Follows;
  /** First item of the content; the end of the cue for `end`. */
  readonly at: number;
  /** The preposition that leads to the content, or ''. */
  readonly by: string;
  readonly listener: Stretch | null;
  /** The item after the cue. */
  readonly cueEnd: number;
}

const QUESTIONS = new Set('whether if how why what who where when which'.split(' '));
const SIMPLE = new Set('of about for on against to as with by over at in into from toward towards upon'.split(' '));

/** Reads what follows a group. Every frame that fits is tried in order; the first is given. */
export const frameOf = perGroup(readFrame);

function readFrame(outline: Outline, n: number): Frame {
  const near = nearFrame(outline, n);
  const group = outline.groups[n] as Group;
  if (!PASSED.has(near.follows) || !(REPORTING.has(group.lemma) || LISTENED.has(group.lemma))) return near;
  const at = thatBehindAside(outline, group.to);
  return at < 0 ? near : { ...near, follows: 'that', at, by: '+', cueEnd: group.to };
}

const PASSED: ReadonlySet<Follows> = new Set(['end', 'about', 'thing']);
const LONGEST_ASIDE = 22;

/** "said, however, that …", "told the crowd, many of them owners, that …": behind "that"; -1 where a verb comes first. */
function thatBehindAside(outline: Outline, from: number): number {
  const { items, groupOf, groups, sentences, sentenceOf } = outline;
  const { to: limit } = sentences[sentenceOf[from - 1] as number] as Stretch;
  const dashed = ASIDE_ENDS.has(items[from]?.lemma ?? '') && items[from]?.lemma !== ',';
  for (let i = from; i < Math.min(limit - 1, from + LONGEST_ASIDE); i++) {
    const item = items[i] as Item;
    if (item.tag === 'MARKED' || (item.tag === 'CCONJ' && !dashed) || item.lemma === ';') return -1;
    if ((groups[groupOf[i] ?? -1]?.tense ?? 'none') !== 'none') return -1;
    const opens =
      item.lemma === 'that' && (item.tag === 'SCONJ' || ['PRON', 'DET', 'MARKED'].includes(items[i + 1]?.tag ?? ''));
    if (opens && ASIDE_ENDS.has(items[i - 1]?.lemma ?? '')) return i + 1;
  }
  return -1;
}

const ASIDE_ENDS = new Set([',', '-', '--', '–', '—', ')']);

function nearFrame(outline: Outline, n: number): Frame {
  const group = outline.groups[n] as Group;
  const { to: limit } = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  const at = pastParticle(outline, group.to, limit);
  const end: Frame = { follows: 'end', at: group.to, by: '', listener: null, cueEnd: group.to };
  if (at >= limit) return end;
  const following = pastFollowing(outline, at, limit);
  if (following > at) return { ...end, follows: 'marks', at: following };
  const near = startOf(outline, at, limit);
  if (near === 'marks' || near === 'that' || near === 'to' || near === 'wh') {
    return { ...end, follows: near, at: contentAt(outline, at) };
  }
  const listener = LISTENED.has(group.lemma) ? listenerAt(outline, at, limit) : null;
  const asked = LISTENED.has(group.lemma) && wordOf(outline, at) === 'by' ? behindAgent(outline, at, limit, end) : null;
  if (asked !== null) return asked;
  if (listener) {
    const next = behindListener(outline, listener.to, limit);
    const follows = startOf(outline, next, limit);
    if (follows !== null && follows !== 'bare' && wordOf(outline, next) !== 'who') {
      return { ...end, follows, at: contentAt(outline, next), listener };
    }
    if (follows === 'bare' && !isSubject(outline, listener, limit)) return { ...end, follows, at: next, listener };
    const told = follows === null ? toldOf(outline, group, at, limit) : null;
    if (told !== null) return { ...end, ...told };
  }
  const later = near === 'bare' ? clauseLater(outline, at, limit) : -1;
  if (later > 0) return { ...end, follows: 'that', at: contentAt(outline, later), by: '+' };
  const led = outline.items[at]?.tag === 'ADP' ? wordOf(outline, at) : '';
  if (near === 'bare' && (led === 'about' || (led !== '' && leadsBy(group.lemma, led)))) {
    return { ...end, follows: 'about', at: at + 1, by: led, cueEnd: at + 1 };
  }
  if (near === 'bare') return { ...end, follows: 'bare', at: pastTime(outline, at, limit) };
  if (CLAUSAL.has(group.lemma) && isSubjectLater(outline, at, limit)) {
    return { ...end, follows: 'bare', at };
  }
  const item = outline.items[at] as Item;
  if ((item.tag === 'ADP' || item.lemma === 'to') && SIMPLE.has(item.lemma)) {
    const far = leadsBy(group.lemma, item.lemma) ? at : pastPhrases(outline, at, limit);
    const follows = far > at ? startOf(outline, far, limit) : null;
    const timed = follows === 'to' && isTime(outline, far - 1);
    if (timed || follows === 'marks' || follows === 'that') {
      return { ...end, follows, at: contentAt(outline, far), by: '+' };
    }
    return { ...end, follows: 'about', at: at + 1, by: item.lemma, cueEnd: at + 1 };
  }
  if (isTimed(outline, at) || item.lemma === '(') {
    const far = pastPhrases(outline, at, limit);
    const follows = far > at ? startOf(outline, far, limit) : null;
    if (follows !== null && follows !== 'quality') return { ...end, follows, at: contentAt(outline, far) };
    const behind = timeEnd(outline, at, limit);
    const by = wordOf(outline, behind);
    if (behind > at && behind < limit && (by === 'about' || leadsBy(group.lemma, by))) {
      return { ...end, follows: 'about', at: behind + 1, by };
    }
  }
  if (!isTime(outline, at) && (runEnd(outline, at, limit) > at || opensMarks(outline, at, limit))) {
    return { ...end, follows: 'thing', at, listener };
  }
  if (item.tag === 'ADJ' || item.tag === 'VERB') return { ...end, follows: 'quality', at };
  return end;
}

/** "condemned | the 'attack whose reason nobody knows'": marks that hold the noun of a phrase. */
const opensMarks = ({ items }: Outline, at: number, limit: number): boolean =>
  items[at]?.tag === 'DET' && at + 1 < limit && items[at + 1]?.tag === 'MARKED';

/** "reminded the crew | of the storm": what a listener is told of, or null. */
function toldOf(outline: Outline, { lemma, to }: Group, at: number, limit: number): Partial<Frame> | null {
  const bare = runEnd(outline, at, limit);
  const by = outline.items[bare]?.tag === 'ADP' ? wordOf(outline, bare) : '';
  if (lemma === 'thank' || (by !== 'about' && !leadsBy(lemma, by))) return null;
  return { follows: 'about', at: bare + 1, by, listener: { from: at, to: bare }, cueEnd: to };
}

/** "asked by a guest whether …", "pressed by the host about …": what follows the agent of a passive; null for nothing. */
function behindAgent(outline: Outline, by: number, limit: number, end: Frame): Frame | null {
  const agent = listenerAt(outline, by + 1, limit);
  if (agent === null) return null;
  if (wordOf(outline, agent.to) === 'about') return { ...end, follows: 'about', at: agent.to + 1, by: 'about' };
  const next = behindListener(outline, agent.to, limit);
  const follows = startOf(outline, next, limit);
  return follows === null || follows === 'bare' ? null : { ...end, follows, at: contentAt(outline, next) };
}

/** Past a phrase of time before a clause: "said | last month | he would go"; `at` itself where none stands there. */
function pastTime(outline: Outline, at: number, limit: number): number {
  if (!isTimed(outline, at)) return at;
  const next = pastPhrases(outline, at, limit);
  return startOf(outline, next, limit) === 'bare' ? next : at;
}

/** Past "the following:", "this:" and "as follows:"; `at` itself where none stands there. */
function pastFollowing(outline: Outline, at: number, limit: number): number {
  const [word, next] = [wordOf(outline, at), wordOf(outline, at + 1)];
  const two = (word === 'the' && next === 'following') || (word === 'as' && next === 'follows');
  const behind = two ? at + 2 : word === 'this' ? at + 1 : at;
  return behind > at && outline.items[behind]?.lemma === ':' && behind + 1 < limit ? behind + 1 : at;
}

/** The item at which the content begins: past a comma, a colon and "that". */
function contentAt(outline: Outline, at: number): number {
  let i = at;
  for (let steps = 0; steps < 3; steps++) {
    const item = outline.items[i];
    if (item && (item.lemma === ',' || item.lemma === ':' || (item.lemma === 'that' && item.tag !== 'DET'))) i++;
  }
  return i;
}

function startOf(outline: Outline, at: number, limit: number): Follows | null {
  const { items } = outline;
  const item = items[at];
  if (item === undefined || at >= limit) return null;
  if (item.tag === 'MARKED') return 'marks';
  if (item.lemma === ':') return at + 1 < limit || items[at + 1]?.tag === 'MARKED' ? 'marks' : null;
  if (item.lemma === ',' && items[at + 1]?.tag === 'MARKED' && at + 1 < limit) return 'marks';
  if (item.lemma === 'that') {
    const next = items[at + 1]?.tag;
    if (items[at + 1]?.lemma === ',') return 'that';
    if (next === 'PRON' || (next === 'MARKED' && at + 1 < limit) || opensMarks(outline, at + 1, limit)) return 'that';
    if (item.tag === 'SCONJ') return 'that';
    return item.tag !== 'PRON' && hasClause(outline, at + 1, limit) ? 'that' : 'thing';
  }
  if (item.lemma === ',' && items[at + 1]?.lemma === 'that' && items[at + 1]?.tag === 'SCONJ') return 'that';
  if (item.lemma === 'not' && items[at + 1]?.lemma === 'to' && outline.groupOf[at + 1] !== -1) return 'to';
  if (item.lemma === 'to' && (outline.groupOf[at] !== -1 || items[at + 1]?.tag === 'MARKED')) return 'to';
  if (QUESTIONS.has(wordOf(outline, at)) && item.tag !== 'ADP') return 'wh';
  return hasClause(outline, at, limit) ? 'bare' : null;
}

/** True where a subject and its finite verb begin at `at`. */
function hasClause(outline: Outline, at: number, limit: number): boolean {
  let i = at;
  while (i < limit && outline.items[i]?.tag === 'ADV') i++;
  if (outline.items[i]?.tag === 'SCONJ' && !['than', 'as'].includes(outline.items[i]?.lemma ?? '')) return true;
  if (outline.items[i]?.tag === 'ADP' && i === at && !isTime(outline, i + 1)) {
    const comma = commaBefore(outline, i, limit, 12);
    // "hailed from Harrol, which is …", "described in the Courant, as well as …": no clause is fronted.
    if (outline.items[i]?.lemma !== 'by' && HANGING.has(wordOf(outline, comma + 1))) return false;
    return comma > 0 && hasClause(outline, comma + 1, limit);
  }
  const phrase = phraseAfter(outline, i, limit);
  if (phrase === null) return false;
  i = phrase.to;
  while (i < limit && outline.items[i]?.tag === 'ADV') i++;
  const item = outline.items[i];
  if (item === undefined || i >= limit) return false;
  if (item.tag === 'MARKED' && i > phrase.from) return true;
  if (wordOf(outline, i) === 'who' || wordOf(outline, i) === 'which') return laterFinite(outline, i, limit, 2);
  if (item.lemma === ',') {
    const close = commaBefore(outline, i + 1, limit, 20);
    return close > 0 && isFiniteVerb(outline, close + 1);
  }
  return isFiniteVerb(outline, i);
}

const HANGING = new Set(['which', 'who', 'whose', 'whom', 'as', 'where', 'and', 'or', 'but']);

function commaBefore({ items }: Outline, from: number, limit: number, most: number): number {
  for (let i = from; i < limit && i - from < most; i++) if (items[i]?.lemma === ',') return i;
  return -1;
}

function isFiniteVerb(outline: Outline, i: number): boolean {
  const group = outline.groupOf[i] ?? -1;
  return group >= 0 && outline.groups[group]?.tense !== 'none';
}

function laterFinite(outline: Outline, from: number, limit: number, wanted: number): boolean {
  const groups = new Set<number>();
  for (let i = from; i < limit && i - from < 25; i++)
    if (isFiniteVerb(outline, i)) groups.add(outline.groupOf[i] as number);
  return groups.size >= wanted;
}

/** "said in an interview, that …": where "that" or marks follow a phrase of place or time; -1 where they do not. */
function clauseLater(outline: Outline, at: number, limit: number): number {
  if (outline.items[at]?.tag !== 'ADP' && !isTimed(outline, at)) return -1;
  const far = pastPhrases(outline, at, limit);
  const next = outline.items[far]?.lemma === ',' ? far + 1 : far;
  const follows = far > at ? startOf(outline, next, limit) : null;
  return follows === 'that' || follows === 'marks' ? next : -1;
}

/** True where a noun phrase begins, and a finite verb follows before the sentence ends. */
function isSubjectLater(outline: Outline, at: number, limit: number): boolean {
  if (isTimed(outline, at) || outline.items[at]?.tag === 'PRON' || runEnd(outline, at, limit) === at) return false;
  for (let i = at; i < limit && outline.items[i]?.lemma !== ';'; i++) if (isFiniteVerb(outline, i)) return true;
  return false;
}

/** A phrase right behind the verb that may be the one spoken to. */
function listenerAt(outline: Outline, at: number, limit: number): Stretch | null {
  const phrase = phraseAfter(outline, at, limit);
  if (phrase === null) return null;
  const shown = phrase.to - phrase.from > 1 && outline.items[phrase.to - 1]?.tag === 'MARKED';
  return shown || isHead(outline, phrase.to - 1) ? phrase : null;
}

/** Past phrases, and past what is set beside a listener: "told N., the head of the office, that …". */
function behindListener(outline: Outline, from: number, limit: number): number {
  const next = pastPhrases(outline, from, limit);
  if (outline.items[next]?.lemma !== ',' || startOf(outline, next, limit) !== null) return next;
  const close = asidesAfter(outline, next, limit);
  const behind = outline.items[close]?.lemma === ',' ? close + 1 : close;
  const follows = startOf(outline, behind, limit);
  return follows === 'that' || follows === 'marks' ? behind : next;
}

/** True where a phrase is the subject of the verb behind it, and no listener. */
function isSubject(outline: Outline, { to }: Stretch, limit: number): boolean {
  let i = to;
  while (i < limit && outline.items[i]?.tag === 'ADV') i++;
  return isFiniteVerb(outline, i);
}
