/**
 * Sentences whose cue stands in a clause before the sentence's own, and where such a clause ends.
 *
 * In: an outline and the cue's verb group, or an item. Out: yes or no. Method: by what opens the sentence ("Asked …",
 * "When N. said …", "N., who said …") and by whether a phrase and a finite verb begin at an item.
 */
import { phraseAfter, wordOf } from './nominal.ts';
import type { Group, Item, Outline, Stretch } from './outline.ts';

/** "Asked whether …, N. said", "When N. said …, the town": the cue's clause stands before the sentence's own. */
export function isFronted(outline: Outline, n: number): boolean {
  const group = outline.groups[n] as Group;
  const { from } = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  const opens = outline.items[from] as Item;
  if (opens.tag === 'SCONJ' || FRONTS.has(opens.lemma)) {
    if (group.from - from < 8) return true;
  } else if (opens.tag === 'VERB' && group.from - from < 2) return true;
  return subordinateOf(outline, n) !== null;
}

/** "N., who said …, left": a verb without a subject of its own, behind the clause that stands beside its subject. */
export function resumes(outline: Outline, n: number, from: number): boolean {
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

const RELATIVES = new Set(['who', 'which', 'whose', 'whom']);
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
  'despite',
]);

/** True where a phrase and a finite verb begin at an item. */
export function opensClause(outline: Outline, from: number): boolean {
  const phrase = phraseAfter(outline, from, Math.min(from + 20, outline.items.length));
  if (phrase === null) return false;
  let at = phrase.to;
  while (outline.items[at]?.tag === 'ADV') at++;
  const group = outline.groupOf[at] ?? -1;
  return group >= 0 && (outline.groups[group] as Group).tense !== 'none';
}
