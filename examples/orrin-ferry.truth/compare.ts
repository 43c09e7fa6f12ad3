/**
 * How far two tellings are the same, measured here anew so that the truth does not rest on `align/`.
 *
 * In: two lists of folded words. Out: whether they are equal, and the similarity of the contract: words
 * in order that both share, twice, over the words of both. Method: the longest common subsequence by
 * the plain table; tellings are short.
 */
import { foldWord } from '../../src/text/index.ts';

/** The words of a text: letters and digits, with an apostrophe, point or comma only inside, folded. */
export function wordsOf(text: string): readonly string[] {
  const found = text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+|[.,]\p{N}+)*/gu) ?? [];
  return found.map((word) => foldWord(word));
}

/** The same words in the same order, whatever case, marks and spaces. */
export function isExact(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** 0 to 1, to four places. */
export function similarity(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const total = left.length + right.length;
  return total === 0 ? 1 : Math.round((20000 * shared(left, right)) / total) / 10000;
}

function shared(a: readonly string[], b: readonly string[]): number {
  let above: readonly number[] = new Array(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (const [j, other] of b.entries()) {
      const best = word === other ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0);
      row.push(best);
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
