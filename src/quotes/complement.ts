/**
 * What a verb says of its thing, far behind it: "described N., who was late, as 'a lamb'", "accused the hall, which …, of 'sloth'".
 *
 * In: an outline, a verb group and the item after a thing. Out: the item at which that begins, or -1. Method: a preposition
 * that the verb takes, right before words in marks, over a relative clause or a phrase.
 */
import type { Group, Outline, Stretch } from './outline.ts';

const sets = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.entries(rows).flatMap(([by, verbs]) => verbs.split(' ').map((verb) => [verb, new Set(by.split(' '))])),
  );

const TAKES = sets({
  as: 'describe portray depict characterize define dismiss denounce regard view see identify label cast recall refer present paint',
  'as for': 'praise laud hail thank deride mock slam blast attack rip criticize assail condemn',
  of: 'accuse',
  'for on': 'blame',
  'with for': 'credit',
});

const FARTHEST = 28;
const NEAR_MARKS = 4;
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'that']);
const BETWEEN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PRON', 'ADV', 'VERB', 'AUX']);

/** The item of the preposition, or -1. */
export function complementAt(outline: Outline, n: number, to: number): number {
  const { items, words, groups, groupOf, sentences, sentenceOf } = outline;
  const group = groups[n] as Group;
  const leads = TAKES.get(group.lemma);
  const limit = Math.min((sentences[sentenceOf[group.from] as number] as Stretch).to, to + FARTHEST);
  if (leads === undefined) return -1;
  const relative = items[to]?.lemma === ',' && RELATIVES.has(words[to + 1] ?? '');
  for (let i = to; i < limit; i++) {
    const tag = items[i]?.tag;
    const finite = groups[groupOf[i] ?? -1];
    if (tag === 'MARKED' || tag === 'CCONJ' || items[i]?.lemma === ';') return -1;
    if (!relative && finite !== undefined && finite.tense !== 'none') return -1;
    if (leads.has(words[i] ?? '') && leadsToMarks(outline, i, limit)) return i;
  }
  return -1;
}

/** True where words in marks stand right behind a preposition: "of being 'a lamb'". */
function leadsToMarks({ items }: Outline, at: number, limit: number): boolean {
  for (let i = at + 1; i < limit && i - at <= NEAR_MARKS; i++) {
    if (items[i]?.tag === 'MARKED') return true;
    if (!BETWEEN.has(items[i]?.tag ?? '')) return false;
  }
  return false;
}
