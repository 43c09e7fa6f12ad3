/**
 * How much a shared word proves: whole bits, by how rare the word is in the collection.
 *
 * In: a collection. Out: for each word the bits -log2(share of all words), at most 12; how often two
 * words follow each other; and the bits that seeds and passages must reach. Method: information content
 * of a word under a unigram model. Counts are kept in 2^20 buckets of the hash, so that a rare word may
 * share a bucket with another: that costs it a bit or two, and keeps the table in cache. Bits are whole,
 * so that a collection that grows by an article weighs nearly all its words as before. The threshold
 * grows with the number of pairs of places (twice the logarithm of the words), as the significance of
 * local alignments does (Karlin and Altschul, 1990): what could recur by chance more often must prove
 * more.
 */
import { type Corpus, shareable, shareableBytes } from './collection.ts';
import type { Row } from './row.ts';

const BUCKETS = 1 << 20;
/** No single word, however rare, proves more than this: it may be a slip of the pen, or a name. */
const MOST_BITS = 12;
/** What a passage must prove beyond the logarithm of the pairs of places. */
const MARGIN = 30;
/** What a seed must prove beyond the logarithm of the places: by chance one in 2^12 recurs, and in prose many more. */
const SEED_MARGIN = 12;

/** What a collection counts for: all but the bits of each of its words. */
export interface Counted {
  /** Bits by the low 20 bits of a word's hash. */
  readonly bitsByBucket: Uint8Array;
  /** How often a word was counted, by the low 20 bits of its hash. */
  readonly counts: Uint32Array;
  /** How often two words were counted one after the other, by the low bits of `pairHash`; 65,535 is "or more". */
  readonly pairs: Uint16Array;
  /** Bits a seed must reach. */
  readonly seed: number;
  /** Bits a passage must reach. */
  readonly threshold: number;
}

export interface Weights extends Counted {
  /** Bits by word of the collection. */
  readonly bits: Uint8Array;
}

/** Counts the words and pairs of words, over shared memory. */
export function countWords({ hashes, first }: Corpus): Counted {
  const counts = shareable(BUCKETS);
  const pairs = new Uint16Array(new SharedArrayBuffer(2 * pairBuckets(hashes.length)));
  for (let n = 0; n + 1 < first.length; n++) {
    // Pairs do not cross from one article to the next, so that the order of articles is no matter.
    let before = 0;
    const words = hashes.subarray(first[n] as number, first[n + 1] as number);
    for (let i = 0; i < words.length; i++) {
      const hash = words[i] as number;
      const bucket = hash & (BUCKETS - 1);
      counts[bucket] = (counts[bucket] as number) + 1;
      const pair = pairHash(before, hash) & (pairs.length - 1);
      const times = pairs[pair] as number;
      if (times < 65535) pairs[pair] = times + 1;
      before = hash;
    }
  }
  const all = Math.log2(hashes.length + 1);
  const bitsByBucket = shareableBytes(BUCKETS);
  for (let i = 0; i < BUCKETS; i++) {
    bitsByBucket[i] = Math.round(Math.min(MOST_BITS, all - Math.log2((counts[i] as number) + 1) + 1));
  }
  const [seed, threshold] = [Math.round(all + SEED_MARGIN), Math.round(2 * all + MARGIN)];
  return { bitsByBucket, counts, pairs, seed, threshold };
}

/** The weights of words of what was counted, over shared memory. */
export function weigh(counted: Counted, hashes: Uint32Array): Weights {
  return { ...counted, bits: bitsOf(counted, hashes, shareableBytes(hashes.length)) };
}

/** Puts the bits of each word into an array with room for them. */
export function bitsOf<T extends Uint8Array>({ bitsByBucket }: Counted, hashes: Uint32Array, bits: T): T {
  for (let i = 0; i < hashes.length; i++) bits[i] = bitsByBucket[(hashes[i] as number) & (BUCKETS - 1)] as number;
  return bits;
}

/** The bits of words that are not in memory: weighed whenever they are read. */
export function bitsAside(counted: Counted, hashes: Row<Uint32Array>): Pick<Row<Uint8Array>, 'subarray'> {
  return {
    subarray: (from, to) => {
      const words = hashes.subarray(from, to);
      return bitsOf(counted, words, new Uint8Array(words.length));
    },
  };
}

/** A power of two near the number of words, so that few pairs share a bucket; at most 128 MB. */
function pairBuckets(words: number): number {
  return 2 ** Math.min(26, Math.max(10, Math.ceil(Math.log2(words + 1))));
}

function pairHash(before: number, hash: number): number {
  const h = Math.imul(before ^ (before >>> 15), 0x9e3779b1) ^ hash;
  return (h ^ (h >>> 13)) >>> 0;
}

/** How often a word with this hash was counted, and how often after the word with hash `before`. */
export function countsOf({ counts, pairs }: Counted, before: number, hash: number): readonly [number, number] {
  return [counts[hash & (BUCKETS - 1)] as number, pairs[pairHash(before, hash) & (pairs.length - 1)] as number];
}
