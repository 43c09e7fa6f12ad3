/**
 * One more witness laid into a table of rows.
 *
 * In: the rows so far, a witness, its number, and what is known of the words. Out: the rows with
 * it in them. Method: global alignment with weights (Needleman and Wunsch, 1970): a word that stands in
 * the row already counts by its rarity, one spelt nearly alike a part of that, one that replaces
 * another a little, so that variants share a row; what is left out or added counts nothing. Long texts
 * are first divided at landmarks, and what is still too large for a table of scores is laid by the
 * longest common subsequence.
 */
import { landmarksOf } from './landmarks.ts';
import { align } from './pair.ts';
import type { Worded } from './pieces.ts';

/** A place of the table. */
export interface Row {
  /** By number of the witness the index of its word here. */
  readonly words: ReadonlyMap<number, number>;
  /** Hashes of the words here, and how many witnesses have each. */
  readonly counts: ReadonlyMap<number, number>;
}

/** What is known of the words of all witnesses, by hash. */
export interface Lexicon {
  /** What a match of the word counts. */
  readonly weights: ReadonlyMap<number, number>;
  /** Words spelt nearly alike. */
  readonly spellings: ReadonlyMap<number, readonly number[]>;
}

/** More words of rows and witness together than this are divided at landmarks. */
const LONG = 1500;
/** Cells of a table of scores. */
const MOST_CELLS = 4_000_000;
/** A word in another's place: enough to stand beside it rather than apart, never enough to part two that match. */
const REPLACED = 0.2;
/** A word spelt nearly alike, against the same word. */
const SPELT_ALIKE = 0.6;

/** The rows with witness `w` in them. */
export function laidIn(rows: readonly Row[], witness: Worded, w: number, lexicon: Lexicon): readonly Row[] {
  const common = Uint32Array.from(rows, commonest);
  const marks = rows.length + witness.hashes.length > LONG ? landmarksOf(common, witness.hashes) : [];
  const laid: Row[] = [];
  let [r, i] = [0, 0];
  for (const [toRow, toWord] of [...marks, [rows.length, witness.hashes.length] as const]) {
    const part = rows.slice(r, toRow);
    const pairs = pairsOf(part, common.subarray(r, toRow), witness, i, toWord, lexicon);
    let word = i;
    let done = 0;
    for (const [row, at] of [...pairs, [part.length, toWord] as const]) {
      // What no row takes stands before the row of the next word that one does.
      for (; done < row; done++) laid.push(part[done] as Row);
      for (; word < at; word++) laid.push(withWord(null, witness.hashes[word] as number, w, word));
      const taken = part[row];
      if (taken) laid.push(withWord(taken, witness.hashes[word] as number, w, word++));
      done = row + 1;
    }
    [r, i] = [toRow, toWord];
  }
  return laid;
}

function withWord(row: Row | null, hash: number, w: number, word: number): Row {
  return {
    words: new Map([...(row?.words ?? []), [w, word]]),
    counts: new Map([...(row?.counts ?? []), [hash, (row?.counts.get(hash) ?? 0) + 1]]),
  };
}

/** The word most witnesses have in this row; of equals, the one with the least hash. */
export function commonest({ counts }: Row): number {
  let [best, most] = [0, 0];
  for (const [hash, count] of counts) if (count > most || (count === most && hash < best)) [best, most] = [hash, count];
  return best;
}

/** Which row takes which word, ascending: pairs of row and word. Words count from the text's beginning. */
function pairsOf(
  rows: readonly Row[],
  common: Uint32Array,
  witness: Worded,
  from: number,
  to: number,
  { weights, spellings }: Lexicon,
): readonly (readonly [number, number])[] {
  const words = to - from;
  if (rows.length * words > MOST_CELLS) {
    const runs = align(common, witness.hashes.subarray(from, to));
    return runs.flatMap(({ a, b, length }) => Array.from({ length }, (_, n) => [a + n, from + b + n] as const));
  }
  const score = (row: number, word: number): number => {
    const hash = witness.hashes[word] as number;
    const { counts } = rows[row] as Row;
    if (counts.has(hash)) return weights.get(hash) ?? 1;
    const alikes = spellings.get(hash);
    return alikes?.some((other) => counts.has(other)) ? SPELT_ALIKE * (weights.get(hash) ?? 1) : REPLACED;
  };
  return bestPath(rows.length, words, (row, word) => score(row, from + word)).map(
    ([row, word]) => [row, from + word] as const,
  );
}

/** The pairs of the path with the highest sum of scores, through a table of `rows` by `words`. */
function bestPath(
  rows: number,
  words: number,
  score: (row: number, word: number) => number,
): readonly (readonly [number, number])[] {
  const width = words + 1;
  const sums = new Float64Array((rows + 1) * width);
  const paired = new Uint8Array((rows + 1) * width);
  for (let r = 1; r <= rows; r++) {
    for (let w = 1; w <= words; w++) {
      const at = r * width + w;
      const both = (sums[at - width - 1] as number) + score(r - 1, w - 1);
      const without = Math.max(sums[at - width] as number, sums[at - 1] as number);
      sums[at] = Math.max(both, without);
      paired[at] = both >= without ? 1 : 0;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [r, w] = [rows, words]; r > 0 && w > 0; ) {
    const at = r * width + w;
    if (paired[at] === 1) pairs.push([--r, --w]);
    else if ((sums[at - width] as number) >= (sums[at - 1] as number)) r--;
    else w--;
  }
  return pairs.reverse();
}
