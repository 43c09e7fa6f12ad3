/**
 * Seeds: short runs of words that may begin a passage, indexed by their hash.
 *
 * In: a collection. Out: the seeds in reading order, and for each the earlier seeds with the same
 * words. Method: every run of four words is hashed; of three runs in a row the one with the least
 * hash is kept (minimizers: Schleimer, Wilkerson and Aiken's winnowing, 2003; Roberts et al., 2004),
 * so that any six words two places share have a seed in common. Runs never cross from one article to
 * the next. Digits count as any other word.
 *
 * A seed that stands in more than fifty places is common: it is paired with its first place and its
 * nearest earlier one only, so that the cost grows with the places and not with their square, and a
 * passage copied ten thousand times still holds together.
 */
import { mix } from '../text/index.ts';
import { type Collection, shareable } from './collection.ts';

export const SEED_WORDS = 4;
const WINDOW = 3;
/** Past this many places a seed is paired with the first and the nearest only. */
export const MOST_PLACES = 50;
/** A seed in no more places than this proves something by itself. */
const FEW_PLACES = 8;
const COMMON = 0x80000000;

export interface SeedIndex {
  /** First word of each seed, ascending. */
  readonly words: Uint32Array;
  /** Seeds ordered by hash, then by place; and where each seed stands in that order. */
  readonly order: Uint32Array;
  readonly rank: Uint32Array;
  /** By position in `order`: where its group begins; the top bit is set in common groups. */
  readonly group: Uint32Array;
  /** By position in `order`: 1 where the group has few places. */
  readonly few: Uint8Array;
}

/** Finds and indexes the seeds of a collection, over shared memory. */
export function indexSeeds(collection: Collection): SeedIndex {
  const { words, hashes } = minimizers(collection);
  const order = sortByHash(hashes);
  const rank = shareable(order.length);
  for (let r = 0; r < order.length; r++) rank[order[r] as number] = r;
  const group = shareable(order.length);
  const few = new Uint8Array(new SharedArrayBuffer(order.length));
  for (let start = 0; start < order.length; ) {
    const hash = hashes[order[start] as number];
    let end = start + 1;
    while (end < order.length && hashes[order[end] as number] === hash) end++;
    group.fill(end - start > MOST_PLACES ? (start | COMMON) >>> 0 : start, start, end);
    if (end - start <= FEW_PLACES) few.fill(1, start, end);
    start = end;
  }
  return { words, order, rank, group, few };
}

/** Calls back with the first word of each earlier seed that `seed` is paired with, and whether it stands in few places. */
export function eachPartner(index: SeedIndex, seed: number, partner: (word: number, few: boolean) => void): void {
  const r = index.rank[seed] as number;
  const g = index.group[r] as number;
  const start = g >= COMMON ? g - COMMON : g;
  if (g >= COMMON) {
    if (r > start) partner(wordAt(index, start), false);
    if (r - 1 > start) partner(wordAt(index, r - 1), false);
    return;
  }
  const few = index.few[r] === 1;
  for (let i = start; i < r; i++) partner(wordAt(index, i), few);
}

function wordAt({ words, order }: SeedIndex, position: number): number {
  return words[order[position] as number] as number;
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

function minimizers({ hashes, first }: Collection): { words: Uint32Array; hashes: Uint32Array } {
  const words = new Uint32Array(hashes.length);
  const kept = new Uint32Array(hashes.length);
  let count = 0;
  const runs = new Uint32Array(WINDOW);
  for (let n = 0; n + 1 < first.length; n++) {
    const begin = first[n] as number;
    const last = (first[n + 1] as number) - SEED_WORDS;
    let latest = -1;
    for (let i = begin; i <= last; i++) {
      runs[i % WINDOW] = hashRun(hashes, i);
      if (i < begin + WINDOW - 1 && i < last) continue;
      let best = Math.max(begin, i - WINDOW + 1);
      for (let j = best + 1; j <= i; j++) if ((runs[j % WINDOW] as number) < (runs[best % WINDOW] as number)) best = j;
      if (best === latest) continue;
      latest = best;
      words[count] = best;
      kept[count++] = runs[best % WINDOW] as number;
    }
  }
  const shared = shareable(count);
  shared.set(words.subarray(0, count));
  return { words: shared, hashes: kept.slice(0, count) };
}

function hashRun(hashes: Uint32Array, from: number): number {
  let hash = 0;
  for (let i = from; i < from + SEED_WORDS; i++) hash = Math.imul(hash ^ (hashes[i] as number), 0x9e3779b1);
  return mix(hash);
}

/** Seed numbers in ascending order of hash, equal ones in ascending order of number: two counting passes. */
function sortByHash(hashes: Uint32Array): Uint32Array {
  let from: Uint32Array = Uint32Array.from(hashes, (_, i) => i);
  let to = shareable(hashes.length);
  for (const shift of [0, 16]) {
    const next = new Uint32Array(65537);
    for (let i = 0; i < hashes.length; i++) {
      const digit = ((hashes[i] as number) >>> shift) & 0xffff;
      next[digit + 1] = (next[digit + 1] as number) + 1;
    }
    for (let digit = 0; digit < 65536; digit++) next[digit + 1] = (next[digit + 1] as number) + (next[digit] as number);
    for (let i = 0; i < from.length; i++) {
      const seed = from[i] as number;
      const digit = ((hashes[seed] as number) >>> shift) & 0xffff;
      const place = next[digit] as number;
      next[digit] = place + 1;
      to[place] = seed;
    }
    [from, to] = [to, shift === 0 ? shareable(hashes.length) : from];
  }
  return from;
}
