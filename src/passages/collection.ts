/**
 * The words of all articles, one after another, in typed arrays that workers can share.
 *
 * In: the words of each article, in reading order. Out: hashes and offsets of all of them, and where
 * each article's words begin. A word is known here by its index; an article by its number. Offsets
 * count in the article's source. Nothing else of the text is needed to find what recurs.
 */
import type { Words } from '../text/index.ts';

export interface Collection {
  /** Folded-word hashes, offsets of first and past-last character, by word. */
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** `first[n]` is the index of article `n`'s first word; one entry more than there are articles. */
  readonly first: Uint32Array;
}

/** Words a collection may hold: the index packs two word numbers in one double. */
export const MOST_WORDS = 2 ** 28;
/** Words one article may hold, for the same reason. */
export const MOST_WORDS_IN_ARTICLE = 2 ** 24;

/** Puts articles' words together, over shared memory. Throws a RangeError past the bounds above. */
export function gatherWords(articles: readonly Words[]): Collection {
  const first = shareable(articles.length + 1);
  articles.forEach((article, n) => {
    if (article.count > MOST_WORDS_IN_ARTICLE) {
      throw new RangeError(`an article of ${article.count} words is longer than ${MOST_WORDS_IN_ARTICLE}`);
    }
    first[n + 1] = (first[n] as number) + article.count;
  });
  const count = articles.reduce((sum, article) => sum + article.count, 0);
  if (count > MOST_WORDS) throw new RangeError(`a collection of ${count} words is larger than ${MOST_WORDS}`);
  const collection = { hashes: shareable(count), starts: shareable(count), ends: shareable(count), first };
  articles.forEach((article, n) => {
    collection.hashes.set(article.hashes, first[n]);
    collection.starts.set(article.starts, first[n]);
    collection.ends.set(article.ends, first[n]);
  });
  return collection;
}

/** A typed array over shared memory. */
export function shareable(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * 4));
}

/** Number of the article that holds a word. */
export function articleOf({ first }: Collection, word: number): number {
  let low = 0;
  let high = first.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((first[middle] as number) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}
