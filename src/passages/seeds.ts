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
 * Most seeds never recur, and are dropped (see `recurring.ts`); those that recur very often are not paired with
 * all (see `common-seeds.ts`).
 */
import { mix } from '../text/index.ts';
import { type Collection, type Corpus, shareable } from './collection.ts';
import { commonIn, MOST_PAIRED, MOST_PLACES, MOST_SEED_WORDS, overlap, pairCommon } from './common-seeds.ts';
import { likenessRanks } from './likeness-order.ts';
import { recurringOf } from './recurring.ts';
import { release } from './release.ts';
import type { Row } from './row.ts';
import type { Weights } from './weights.ts';

/** Says that no earlier seed has the same words. */
export const NONE = 0xffffffff;

export interface SeedIndex {
  /** First word of each seed, ascending. */
  readonly words: Uint32Array;
  /** The nearest earlier seed with the same words, or of a common one where its partners are told; 2^32 - 1 where there is none. */
  readonly nearest: Uint32Array;
  /** In how many places it stands. */
  readonly places: Uint32Array;
  /** For each common seed that has any: how many earlier seeds it is paired with, then which. */
  readonly commonPairs: Uint32Array;
  /** How many partners the seeds of each `STRETCH` words have together: by that goes how long they take. */
  readonly load: Uint32Array;
}

/** Words whose load is told together, a power of two. */
const STRETCH = 1 << 14;

/** Finds and indexes the seeds of a collection that recur, over shared memory. */
export function indexSeeds(collection: Collection, weights: Weights): SeedIndex {
  const runs = new Uint32Array(collection.hashes.length);
  hashRuns(collection, weights.bits, weights.seed, runs);
  const { places, groups, ends } = recurringOf(runs);
  release(runs);
  const words = shareable(places.length);
  words.set(places);
  release(places);
  const index = {
    words,
    nearest: shareable(words.length).fill(NONE),
    places: shareable(words.length),
    commonPairs: shareable(MOST_PAIRED * commonIn(ends)),
    load: new Uint32Array(Math.ceil(collection.hashes.length / STRETCH)),
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

/** Links seeds with the same words, group by group. */
class Linker {
  readonly #collection: Collection;
  readonly #index: SeedIndex;
  /** Made when the first common seed is met: many collections have none. */
  #ranks: Uint32Array | null = null;
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
    let before = 0;
    for (let i = 1; i < group.length; i++) {
      if (this.#overlaps(group, i)) continue;
      this.#load(group[i] as number, ++before);
      nearest[group[i] as number] = last;
      last = group[i] as number;
    }
  }

  #load(seed: number, partners: number): void {
    const { words, load } = this.#index;
    const stretch = Math.floor((words[seed] as number) / STRETCH);
    load[stretch] = (load[stretch] as number) + partners;
  }

  #overlaps(group: Uint32Array, i: number): boolean {
    const { words } = this.#index;
    return overlap(this.#collection, words[group[i - 1] as number] as number, words[group[i] as number] as number);
  }

  #linkCommon(seeds: Uint32Array): void {
    this.#ranks ??= likenessRanks(this.#collection);
    const places = seeds.map((seed) => this.#index.words[seed] as number);
    pairCommon(this.#collection, this.#ranks, places, (i, partners) => {
      this.#pair(
        seeds[i] as number,
        partners.map((other) => seeds[other] as number),
      );
    });
  }

  #pair(seed: number, partners: readonly number[]): void {
    const { nearest, commonPairs } = this.#index;
    this.#load(seed, partners.length);
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

/** What it takes to look at all words up to `word`: the words, and the partners of their seeds. */
export function effortTo({ load }: SeedIndex, word: number): number {
  const whole = Math.floor(word / STRETCH);
  let sum = word;
  for (let i = 0; i < whole; i++) sum += load[i] as number;
  return sum + ((load[whole] ?? 0) * (word - whole * STRETCH)) / STRETCH;
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

/** Puts by word the hash of the seed that begins there into `runs`; 0 where none does. `seed` is the bits it must reach. */
export function hashRuns(
  { hashes, first }: Corpus,
  bits: Pick<Row<Uint8Array>, 'subarray'>,
  seed: number,
  runs: Row<Uint32Array>,
): void {
  let own = new Uint32Array(0);
  for (let n = 0; n + 1 < first.length; n++) {
    const [begin, end] = [first[n] as number, first[n + 1] as number];
    const [words, proving] = [hashes.subarray(begin, end), bits.subarray(begin, end)];
    const count = end - begin;
    if (own.length < count) own = new Uint32Array(2 * count);
    for (let i = 0; i < count; i++) {
      const most = Math.min(count, i + MOST_SEED_WORDS);
      let [hash, proved] = [0, 0];
      for (let w = i; w < most && proved < seed; w++) {
        hash = Math.imul(hash ^ (words[w] as number), 0x9e3779b1);
        hash ^= hash >>> 15;
        proved += proving[w] as number;
      }
      own[i] = proved >= seed ? mix(hash) || 1 : 0;
    }
    runs.set(own.subarray(0, count), begin);
  }
}
