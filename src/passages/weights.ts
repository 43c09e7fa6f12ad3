/**
 * How much a shared word proves: bits, by how rare the word is in the collection.
 *
 * In: a collection. Out: for each word hash the bits -log2(share of all words), at most 12, and the
 * bits a passage must reach. Method: information content of a word under a unigram model; counts are
 * kept in 2^20 buckets of the hash, so that a rare word may share a bucket with another: that costs
 * it a bit or two, and keeps the table in cache. The threshold grows with the number of pairs of
 * places (twice the logarithm of the words), as the significance of local alignments does (Karlin
 * and Altschul, 1990): what could recur by chance more often must prove more.
 */
import type { Collection } from './collection.ts';

const BUCKETS = 1 << 20;
const MOST_BITS = 12;
/** What a passage must prove beyond the logarithm of the pairs of places. */
const MARGIN = 30;

export interface Weights {
  /** Bits by the low 20 bits of a word's hash. */
  readonly bits: Float32Array;
  /** Bits a passage must reach. */
  readonly threshold: number;
}

/** Counts the collection's words and weighs them. */
export function weigh({ hashes }: Collection): Weights {
  const counts = new Uint32Array(BUCKETS);
  for (let i = 0; i < hashes.length; i++) {
    const bucket = (hashes[i] as number) & (BUCKETS - 1);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  const bits = new Float32Array(new SharedArrayBuffer(BUCKETS * 4));
  const all = Math.log2(hashes.length + 1);
  for (let i = 0; i < BUCKETS; i++) bits[i] = Math.min(MOST_BITS, all - Math.log2((counts[i] as number) + 1) + 1);
  return { bits, threshold: 2 * all + MARGIN };
}

/** Bits of the word with this hash. */
export function bitsOf({ bits }: Weights, hash: number): number {
  return bits[hash & (BUCKETS - 1)] as number;
}
