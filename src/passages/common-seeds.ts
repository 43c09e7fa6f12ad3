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

/** Room for the rank of an article and the number of a place in one double. */
const PLACES_PACKED = 2 ** 28;

/**
 * Tells for each of the places that has any, by their numbers, the earlier ones that it is paired with. No two overlap. Articles
 * are ranked as `likeness-order.ts` does.
 */
export function pairCommon(
  { first }: Pick<Corpus, 'first'>,
  ranks: Uint32Array,
  places: Uint32Array,
  pair: (place: number, partners: readonly number[]) => void,
): void {
  const heads = new Float64Array(places.length);
  let [count, article] = [0, -1];
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (article >= 0 && place < (first[article + 1] as number)) {
      pair(i, [i - 1]);
      continue;
    }
    article = articleOf({ first }, place);
    heads[count++] = (ranks[article] as number) * PLACES_PACKED + i;
  }
  const inOrder = Uint32Array.from(heads.subarray(0, count).sort(), (head) => head % PLACES_PACKED);
  for (let i = 0; i < count; i++) {
    const place = inOrder[i] as number;
    const partners: number[] = [];
    for (let j = Math.max(0, i - NEIGHBOURS); j <= Math.min(count - 1, i + NEIGHBOURS); j++) {
      if ((inOrder[j] as number) < place) partners.push(inOrder[j] as number);
    }
    if (partners.length > 0) pair(place, partners);
  }
}
