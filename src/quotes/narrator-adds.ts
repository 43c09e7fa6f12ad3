/**
 * What the narrator adds behind a clause that somebody is reported to have said.
 *
 * In: an outline and a comma or dash behind a clause that has its verb. Out: whether the narrator goes on there. Method:
 * by the words behind the mark: who a named person is, what a word of the clause is, what a number compares with, a
 * new clause about somebody named before. Most that stands behind a comma is still said; participles and "which" are.
 */
import { DASHES } from './items.ts';
import { wordOf } from './nominal.ts';
import type { Item, Outline } from './outline.ts';
import { inList } from './thing-end.ts';

const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);

/** True where the narrator goes on behind a mark at `i`, before the sentence's end at `limit`. */
export function narratorAdds(outline: Outline, i: number, limit: number): boolean {
  const { lemma } = outline.items[i] as Item;
  if (lemma === ',') return addsBehindComma(outline, i);
  return DASHES.has(lemma) && outline.items[i + 1]?.tag === 'DET' && !closesLater(outline, i, limit);
}

/** "…, compared with 12", "… N., who was there", "… the pier, a ruin of the war", "… Harrol, where he lives", "…, but she". */
function addsBehindComma(outline: Outline, comma: number): boolean {
  const before = outline.items[comma - 1]?.tag;
  const [word, next] = [wordOf(outline, comma + 1), wordOf(outline, comma + 2)];
  if (word === 'compared') return true;
  if (word === 'who') return before === 'PROPN';
  if (word === 'a' || word === 'an') return before === 'NOUN' && !inList(outline, comma);
  if (word === 'where') return outline.items[comma + 2]?.tag === 'PRON';
  return (word === 'and' || word === 'but') && PERSONS.has(next);
}

/** True for the first of two dashes: what stands between them is an aside. */
function closesLater({ items }: Outline, dash: number, limit: number): boolean {
  for (let i = dash + 1; i < limit; i++) if (items[i]?.lemma === items[dash]?.lemma) return true;
  return false;
}
