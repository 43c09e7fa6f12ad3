/**
 * Verbs that share a subject: a chain, one that governs another, and one that words between cut in two.
 *
 * In: an outline and a verb group. Out: the group that has the subject. Method: by what stands right before the group
 * ("went on to say", "used the debate to say", "has in the past said").
 */
import { wordOf } from './nominal.ts';
import type { Group, Item, Outline, Stretch } from './outline.ts';

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

/** Verbs whose object does what the infinitive says: "asked N. to tell them". */
const MOVING = new Set(
  `ask urge tell want allow force press encourage call invite need expect get persuade enable require order beg help lead
  prompt cause advise instruct push permit like direct choose pressure challenge compel drive motivate prefer pay hire teach
  warn remind implore expect be have`.split(/\s+/),
);

/** "used the debate | to say": the group whose subject means to do what an infinitive says, or -1. */
export function governorOf({ items, groups, groupOf }: Outline, n: number, object: Stretch): number {
  const { from, tense } = groups[n] as Group;
  if (tense !== 'none' || items[from]?.lemma !== 'to') return -1;
  let at = object.from - 1;
  if (items[at]?.tag === 'ADP' && items[at]?.lemma !== 'for') at--;
  const before = groupOf[at] ?? -1;
  const governor = groups[before];
  return governor === undefined || governor.voice === 'passive' || MOVING.has(governor.lemma) ? -1 : before;
}

/** "N. made it | clear", "N. has in the past | said": the group that holds the first words of the same verb, or -1. */
export function splitBefore({ items, words, groups, groupOf }: Outline, n: number, at: number, floor: number): number {
  if (words[at] === 'it') {
    const before = groupOf[at - 1] ?? -1;
    return before !== n && groups[before]?.lemma === 'make' ? before : -1;
  }
  for (let i = at; i > floor && at - i < 6; i--) {
    const group = groupOf[i] ?? -1;
    if (group >= 0) return group !== n && /^(?:have|has|had)$/.test(words[i] ?? '') ? group : -1;
    if (!['ADP', 'DET', 'ADJ', 'NOUN', 'NUM', 'ADV'].includes(items[i]?.tag ?? '')) return -1;
  }
  return -1;
}
