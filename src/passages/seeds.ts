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
 * places is common: it is paired with its first place and its nearest earlier one only, so that the
 * cost grows with the places and not with their square, and a passage copied ten thousand times still
 * holds together.
 */
import { mix } from '../text/index.ts';
import { articleOf, type Collection, release, shareable } from './collection.ts';
import { recurringOf } from './recurring.ts';
import type { Weights } from './weights.ts';

/** A run of more words than this that proves too little begins no passage. */
const MOST_SEED_WORDS = 8;
/** Past this many places a seed is paired with the first and the nearest only. */
export const MOST_PLACES = 50;
const NONE = 0xffffffff;

export interface SeedIndex {
  /** First word of each seed, ascending. */
  readonly words: Uint32Array;
  /** The nearest earlier seed with the same words, and the first; 2^32 - 1 where there is none. */
  readonly nearest: Uint32Array;
  readonly firsts: Uint32Array;
  /** In how many places it stands. */
  readonly places: Uint32Array;
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
    firsts: shareable(words.length).fill(NONE),
    places: shareable(words.length),
  };
  let start = 0;
  for (const end of ends) {
    link(collection, index, groups.subarray(start, end));
    start = end;
  }
  release(groups);
  return index;
}

/** Links seeds with the same words, given in order of place. One that overlaps the last, as in "very very very", counts with it. */
function link(collection: Collection, { words, nearest, firsts, places }: SeedIndex, group: Uint32Array): void {
  const first = group[0] as number;
  let last = first;
  let before = words[first] as number;
  let count = 1;
  for (let i = 1; i < group.length; i++) {
    const seed = group[i] as number;
    const word = words[seed] as number;
    const overlaps = word - before < MOST_SEED_WORDS && articleOf(collection, word) === articleOf(collection, before);
    before = word;
    if (overlaps) continue;
    nearest[seed] = last;
    firsts[seed] = first;
    last = seed;
    count++;
  }
  for (let i = 0; i < group.length; i++) places[group[i] as number] = count;
}

/** Puts the earlier seeds that `seed` is paired with, nearest first, `into` an array with room for them; says how many. */
export function partnersOf({ nearest, firsts, places }: SeedIndex, seed: number, into: Uint32Array): number {
  if ((nearest[seed] as number) === NONE) return 0;
  into[0] = nearest[seed] as number;
  if ((places[seed] as number) > MOST_PLACES) {
    into[1] = firsts[seed] as number;
    return into[1] === into[0] ? 1 : 2;
  }
  let count = 1;
  for (let next = nearest[into[0] as number] as number; next !== NONE; next = nearest[next] as number)
    into[count++] = next;
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
