/**
 * The phrase that speaks, where it stands behind its verb: "said the keeper, a tall man".
 *
 * In: an outline and a verb group, or the end of a phrase. Out: the items of the speaker's phrase with what is set
 * beside it, or where that ends. Method: rightward over brackets, a clause with "who", phrases between commas.
 */
import { phraseAfter, type Subject, wordOf } from './nominal.ts';
import type { Group, Item, Outline, Stretch } from './outline.ts';

/** The subject to the right of a group ("said the keeper, a tall man"), within its sentence; or null. */
export function subjectAfter(outline: Outline, n: number): Subject | null {
  const group = outline.groups[n] as Group;
  const { to: limit } = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  const core = withoutListener(outline, phraseAfter(outline, group.to, limit));
  if (core === null || isNumber(outline, core) || isNoSpeaker(outline, core)) return null;
  const clause = clauseAfter(outline, core.to, limit);
  const to = clause > core.to ? clause : asidesAfter(outline, core.to, limit);
  return { from: core.from, to, core, left: group.from, how: 'inverted' };
}

/** "joked N. | to the Courant": to whom a person speaks is no part of who that is. */
function withoutListener(outline: Outline, phrase: Stretch | null): Stretch | null {
  if (phrase === null) return null;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    if (outline.items[i]?.lemma === 'to' && outline.items[i - 1]?.tag === 'PROPN') return { from: phrase.from, to: i };
  }
  return phrase;
}

/** "says | eighty-eight": what is said. */
const isNumber = (outline: Outline, { from, to }: Stretch): boolean =>
  wordOf(outline, from) !== 'one' && outline.items.slice(from, to).every(({ tag }) => tag === 'NUM');

/** "said it", "told her", but not "said her niece". */
const isNoSpeaker = (outline: Outline, { from, to }: Stretch): boolean =>
  (NO_SPEAKERS.has(wordOf(outline, from)) && (to - from === 1 || wordOf(outline, from) !== 'her')) ||
  REPLIES.has(wordOf(outline, to - 1));

/** Nouns for what is said back, of which nobody is named: "came the reply". */
export const REPLIES: ReadonlySet<string> = new Set(['reply', 'answer', 'response', 'retort', 'cry', 'verdict']);

const NO_SPEAKERS = new Set([
  'that',
  'which',
  'who',
  'this',
  'what',
  'it',
  'him',
  'her',
  'them',
  'me',
  'us',
  'so',
  'there',
]);

/** The end of "who supports the plan" right behind a phrase: the next mark. */
export function clauseAfter(outline: Outline, from: number, limit: number): number {
  const group = outline.groups[outline.groupOf[from] ?? -1];
  const participle = group?.from === from && outline.items[from]?.tag === 'VERB' && group.tense === 'none';
  if (wordOf(outline, from) !== 'who' && !participle) return from;
  let i = from;
  while (i < limit && outline.items[i]?.tag !== 'PUNCT' && outline.items[i]?.tag !== 'MARKED') i++;
  return i;
}

/** Where what is set beside a phrase ends: ", a tall man from the coast," and brackets. */
export function asidesAfter(outline: Outline, from: number, limit: number): number {
  const { items } = outline;
  let to = from;
  if (items[to]?.lemma === '(') {
    for (let i = to + 1; i < limit && i - to < 14; i++) {
      if (items[i]?.lemma !== ')') continue;
      to = i + 1;
      break;
    }
  }
  for (let steps = 0; steps < 5 && items[to]?.lemma === ','; steps++) {
    const next = asideEnd(outline, to + 1, limit);
    if (next < 0) break;
    to = next;
  }
  return to;
}

/** The end of one thing set beside a phrase, which starts at `from`; -1 where there is none. */
function asideEnd(outline: Outline, from: number, limit: number): number {
  const { items } = outline;
  const opens = items[from];
  if (opens === undefined || from >= limit || !['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(opens.tag))
    return -1;
  if (opens.tag === 'PRON' && opens.lemma !== 'who') return -1;
  if (opens.lemma === 'who') return -1;
  for (let i = from; i < limit; i++) {
    const item = items[i] as Item;
    if (item.lemma === ',' || item.lemma === '.' || item.lemma === ';' || item.tag === 'MARKED') return i;
    const group = outline.groupOf[i] as number;
    if (group >= 0 && outline.groups[group]?.tense !== 'none' && !hasRelative(outline, from, i)) return -1;
    if (i - from > 40) return -1;
  }
  return limit;
}

/** True where a word that opens a relative clause stands among items. */
export function hasRelative(outline: Outline, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (['who', 'which', 'that', 'whose', 'where', 'when', 'whom'].includes(wordOf(outline, i))) return true;
  }
  return false;
}
