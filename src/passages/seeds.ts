/**
 * Seeds: short runs of words that may begin a passage, indexed by their hash.
 *
 * In: a collection and its weights. Out: the seeds that recur, in reading order, and for each the
 * seed before it with the same words. Method: from every word on, the shortest run whose words prove
 * enough together is a seed: two or three rare words, or up to eight common ones. So a seed recurs by
 * chance about equally often whatever its words, stock phrases make few of them, and dense edits leave
 * short runs of rare words standing. Runs never cross from one article to the next; digits count as
 * any other word.
 *
 * Most seeds never recur, and are dropped (see `recurring.ts`). A seed that stands in more than fifty
 * places is common. Then its articles are put in an order that comes from their words, and it is paired
 * in each with the two before and the two after; what one article repeats, with the repetition before. So
 * the cost grows with the places and not with their square, a passage copied ten thousand times still
 * holds together though one of its tellings be a cut, and no pair hangs on the order of reading.
 */
import { mix } from '../text/index.ts';
import { articleOf, type Collection, release, shareable } from './collection.ts';
import { type CompareArticles, likenessOrder } from './likeness-order.ts';
import { recurringOf } from './recurring.ts';
import type { Weights } from './weights.ts';

/** A run of more words than this that proves too little begins no passage. */
const MOST_SEED_WORDS = 8;
/** A seed in more places than this is common: not all its pairs are looked at. */
export const MOST_PLACES = 50;
/** Articles to each side that a common seed is paired with. */
const NEIGHBOURS = 2;
/** What a common seed may add to `commonPairs`: how many, and one partner for each neighbour. */
const MOST_ENTRIES = 1 + 2 * NEIGHBOURS;
const NONE = 0xffffffff;

export interface SeedIndex {
  /** First word of each seed, ascending. */
  readonly words: Uint32Array;
  /** The nearest earlier seed with the same words, or of a common one where its partners are told; 2^32 - 1 where there is none. */
  readonly nearest: Uint32Array;
  /** In how many places it stands. */
  readonly places: Uint32Array;
  /** For each common seed that has any: how many earlier seeds it is paired with, then which. */
  readonly commonPairs: Uint32Array;
}

/** Finds and indexes the seeds of a collection that recur, over shared memory. */
export function indexSeeds(collection: Collection, weights: Weights): SeedIndex {
  const runs = hashRuns(collection, weights);
  const { places, groups, ends } = recurringOf(runs);
  release(runs);
  const words = shareable(places.length);
  words.set(places);
  release(places);
  const index = {
    words,
    nearest: shareable(words.length).fill(NONE),
    places: shareable(words.length),
    commonPairs: shareable(MOST_ENTRIES * commonIn(ends)),
  };
  const linker = new Linker(collection, index);
  let start = 0;
  for (const end of ends) {
    linker.link(groups.subarray(start, end));
    start = end;
  }
  release(groups);
  return index;
}

/** How many seeds may be common, of groups that end where told. */
function commonIn(ends: Uint32Array): number {
  let [count, start] = [0, 0];
  for (const end of ends) {
    if (end - start > MOST_PLACES) count += end - start;
    start = end;
  }
  return count;
}

/** Links seeds with the same words, group by group. */
class Linker {
  readonly #collection: Collection;
  readonly #index: SeedIndex;
  /** Made when the first common seed is met: many collections have none. */
  #order: CompareArticles | null = null;
  #told = 0;

  constructor(collection: Collection, index: SeedIndex) {
    this.#collection = collection;
    this.#index = index;
  }

  /** A group in order of place. A seed that overlaps the last, as in "very very very", counts with it. */
  link(group: Uint32Array): void {
    const { nearest, places } = this.#index;
    let count = 1;
    for (let i = 1; i < group.length; i++) if (!this.#overlaps(group, i)) count++;
    for (let i = 0; i < group.length; i++) places[group[i] as number] = count;
    if (count > MOST_PLACES) {
      this.#linkCommon(group.filter((_, i) => i === 0 || !this.#overlaps(group, i)));
      return;
    }
    let last = group[0] as number;
    for (let i = 1; i < group.length; i++) {
      if (this.#overlaps(group, i)) continue;
      nearest[group[i] as number] = last;
      last = group[i] as number;
    }
  }

  #overlaps(group: Uint32Array, i: number): boolean {
    const { words } = this.#index;
    const [before, word] = [words[group[i - 1] as number] as number, words[group[i] as number] as number];
    return word - before < MOST_SEED_WORDS && articleOf(this.#collection, word) === articleOf(this.#collection, before);
  }

  /** The first seed of each article is paired with those of its neighbours, a further one with the one before it. */
  #linkCommon(seeds: Uint32Array): void {
    const heads: { readonly seed: number; readonly article: number }[] = [];
    seeds.forEach((seed, i) => {
      const article = articleOf(this.#collection, this.#index.words[seed] as number);
      if (article === heads.at(-1)?.article) this.#pair(seed, [seeds[i - 1] as number]);
      else heads.push({ seed, article });
    });
    this.#order ??= likenessOrder(this.#collection);
    const order = this.#order;
    heads.sort((x, y) => order(x.article, y.article));
    heads.forEach(({ seed }, i) => {
      const beside = heads.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);
      this.#pair(
        seed,
        beside.map((head) => head.seed).filter((other) => other < seed),
      );
    });
  }

  #pair(seed: number, partners: readonly number[]): void {
    if (partners.length === 0) return;
    const { nearest, commonPairs } = this.#index;
    nearest[seed] = this.#told;
    commonPairs[this.#told++] = partners.length;
    for (const partner of partners) commonPairs[this.#told++] = partner;
  }
}

/** Puts the earlier seeds that `seed` is paired with `into` an array with room for them; says how many. */
export function partnersOf({ nearest, places, commonPairs }: SeedIndex, seed: number, into: Uint32Array): number {
  let next = nearest[seed] as number;
  if (next === NONE) return 0;
  let count = 0;
  if ((places[seed] as number) > MOST_PLACES) {
    for (const end = next + (commonPairs[next] as number); next < end; ) into[count++] = commonPairs[++next] as number;
  } else for (; next !== NONE; next = nearest[next] as number) into[count++] = next;
  return count;
}

/** Number of the first seed whose first word is `word` or later. */
export function seedFrom({ words }: SeedIndex, word: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as number) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By word the hash of the seed that begins there; 0 where none does. */
function hashRuns({ hashes, first }: Collection, { bits, seed }: Weights): Uint32Array<ArrayBuffer> {
  const runs = new Uint32Array(hashes.length);
  for (let n = 0; n + 1 < first.length; n++) {
    const end = first[n + 1] as number;
    for (let i = first[n] as number; i < end; i++) {
      const most = Math.min(end, i + MOST_SEED_WORDS);
      let [hash, proved] = [0, 0];
      for (let w = i; w < most && proved < seed; w++) {
        hash = Math.imul(hash ^ (hashes[w] as number), 0x9e3779b1);
        hash ^= hash >>> 15;
        proved += bits[w] as number;
      }
      if (proved >= seed) runs[i] = mix(hash) || 1;
    }
  }
  return runs;
}
