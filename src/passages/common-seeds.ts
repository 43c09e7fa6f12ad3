/**
 * Common seeds: whom a seed that stands in very many places is paired with.
 *
 * In: the places of one seed, ascending. Out: for each the earlier ones that it is paired with. Method: a seed in more than fifty
 * places is common. Its articles are put in an order that comes from their words, and it is paired in each with the two before and
 * the two after; what one article repeats, with the repetition before. So the cost grows with the places and not with their square,
 * a passage copied ten thousand times still holds together though one of its tellings be a cut, and no pair hangs on the order of
 * reading.
 */
import { articleOf, type Corpus } from './collection.ts';
import type { CompareArticles } from './likeness-order.ts';

/** A run of more words than this that proves too little begins no passage. */
export const MOST_SEED_WORDS = 8;
/** A seed in more places than this is common: not all its pairs are looked at. */
export const MOST_PLACES = 50;
/** Articles to each side that a common seed is paired with. */
const NEIGHBOURS = 2;
/** Numbers that tell the partners of a common seed, at most: how many, and one for each neighbour. */
export const MOST_PAIRED = 1 + 2 * NEIGHBOURS;

/** How many seeds may be common, of groups that end where told. */
export function commonIn(ends: Uint32Array): number {
  let [count, start] = [0, 0];
  for (const end of ends) {
    if (end - start > MOST_PLACES) count += end - start;
    start = end;
  }
  return count;
}

/** True where a seed at `word` overlaps one with the same words at `before`, as in "very very very": the two count as one. */
export function overlap(corpus: Pick<Corpus, 'first'>, before: number, word: number): boolean {
  return word - before < MOST_SEED_WORDS && articleOf(corpus, word) === articleOf(corpus, before);
}

/** Tells for each of the places that has any, by their numbers, the earlier ones that it is paired with. No two overlap. */
export function pairCommon(
  corpus: Pick<Corpus, 'first'>,
  order: CompareArticles,
  places: Uint32Array,
  pair: (place: number, partners: readonly number[]) => void,
): void {
  const heads: { readonly place: number; readonly article: number }[] = [];
  for (let i = 0; i < places.length; i++) {
    const article = articleOf(corpus, places[i] as number);
    if (article === heads.at(-1)?.article) pair(i, [i - 1]);
    else heads.push({ place: i, article });
  }
  heads.sort((x, y) => order(x.article, y.article));
  heads.forEach(({ place }, i) => {
    const beside = heads.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1).map((head) => head.place);
    const partners = beside.filter((other) => other < place);
    if (partners.length > 0) pair(place, partners);
  });
}
