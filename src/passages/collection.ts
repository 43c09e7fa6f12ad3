/**
 * The words of all articles, one after another, in typed arrays that workers can share.
 *
 * In: how many words each article has, in reading order, and then their words. Out: hashes and offsets
 * of all of them, and where each article's words begin. A word is known here by its index; an article
 * by its number. Offsets lie apart: finding what recurs needs none, nor anything else of the text.
 */
import type { Words } from '../text/index.ts';
import { Offsets, stepsOf } from './offsets.ts';
import type { Row } from './row.ts';

/** All words of all articles, in memory or not. */
export interface Corpus {
  /** Folded-word hashes, by word. */
  readonly hashes: Row<Uint32Array>;
  /** `first[n]` is the index of article `n`'s first word; one entry more than there are articles. */
  readonly first: Uint32Array;
}

/** All words of all articles, in memory. */
export interface Collection extends Corpus {
  readonly hashes: Uint32Array;
}

/** Words a collection may hold: a word's number and that of an echo are packed in one double. */
export const MOST_WORDS = 2 ** 28;
/** Words one article may hold, for the same reason. */
const MOST_WORDS_IN_ARTICLE = 2 ** 24;

/** A collection with room for articles of these many words, over shared memory. Throws a RangeError past the bounds above. */
export function makeCollection(counts: readonly number[]): Collection {
  const first = firstWords(counts);
  return { hashes: shareable(first.at(-1) ?? 0), first };
}

/** Where the words of articles of these many begin, over shared memory. Throws a RangeError past the bounds above. */
export function firstWords(counts: readonly number[]): Uint32Array {
  const first = shareable(counts.length + 1);
  let total = 0;
  counts.forEach((count, n) => {
    if (count > MOST_WORDS_IN_ARTICLE) {
      throw new RangeError(
        `an article of ${count} words is longer than the ${MOST_WORDS_IN_ARTICLE} that can be compared`,
      );
    }
    total += count;
    if (total > MOST_WORDS) throw new RangeError(`a collection may hold ${MOST_WORDS} words, and this one holds more`);
    first[n + 1] = total;
  });
  return first;
}

/** The collection of articles whose words are at hand, each from the beginning of a text of its own. */
export function collect(articles: readonly Words[]): { readonly collection: Collection; readonly offsets: Offsets } {
  const collection = makeCollection(articles.map(({ count }) => count));
  articles.forEach(({ hashes }, n) => {
    collection.hashes.set(hashes, collection.first[n]);
  });
  const offsets = new Offsets(collection.first);
  offsets.put(0, stepsOf(articles.map((words) => ({ words, start: 0 }))));
  return { collection, offsets };
}

/** A typed array over shared memory. */
export function shareable(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * 4));
}

/** Bytes over shared memory. */
export function shareableBytes(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

/** Number of the article that holds a word. */
export function articleOf({ first }: Pick<Corpus, 'first'>, word: number): number {
  let low = 0;
  let high = first.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((first[middle] as number) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}
