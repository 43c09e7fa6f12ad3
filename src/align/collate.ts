/**
 * Many wordings of one thing laid in one table: a row a place, a column a witness.
 *
 * In: worded texts, the base first. Out: rows of cells (null where a witness has nothing there); a
 * witness's cells joined give its text to the last character. Method: progressive alignment. The
 * base makes the first rows; each next witness is aligned with what the rows hold so far (the
 * commonest word of each row), and its words that fit no row open rows of their own. Equal words
 * share a row; words that replace one another stand in rows of the gap, filled from its start.
 * It records no transpositions, and the order of witnesses after the base can matter.
 */
import { align } from './pair.ts';
import { stretch, type Worded } from './pieces.ts';

export interface Collation {
  /** `rows[r][w]`: what witness `w` has in place `r`, or null. */
  readonly rows: readonly (readonly (string | null)[])[];
}

interface Row {
  /** Index of the witness's word in this place, or -1. */
  readonly words: number[];
  readonly counts: Map<number, number>;
}

/** Lays the witnesses in one table. A text without any word takes one cell of its own. */
export function collate(witnesses: readonly Worded[]): Collation {
  let rows: Row[] = [];
  witnesses.forEach((witness, w) => {
    rows = w === 0 ? opened(witness.hashes, 0, witness.hashes.length, 0) : added(rows, witness, w);
  });
  for (const row of rows) while (row.words.length < witnesses.length) row.words.push(-1);
  const cells = rows.map((row) => row.words.map((word, w) => (word < 0 ? null : cell(witnesses[w] as Worded, word))));
  const wordless = witnesses.map((witness) =>
    witness.hashes.length === 0 && witness.text !== '' ? witness.text : null,
  );
  return { rows: wordless.some((text) => text !== null) ? [wordless, ...cells] : cells };
}

function cell(witness: Worded, word: number): string {
  return stretch(witness, word, word + 1);
}

/** Rows that only witness `w` fills, for its words from `from` to `to`. */
function opened(hashes: Uint32Array, from: number, to: number, w: number): Row[] {
  const rows: Row[] = [];
  for (let word = from; word < to; word++) {
    rows.push({ words: [...Array<number>(w).fill(-1), word], counts: new Map([[hashes[word] as number, 1]]) });
  }
  return rows;
}

function put(row: Row, hash: number, word: number): void {
  row.words.push(word);
  row.counts.set(hash, (row.counts.get(hash) ?? 0) + 1);
}

/** The rows with one more witness in them. */
function added(rows: readonly Row[], { hashes }: Worded, w: number): Row[] {
  const runs = align(Uint32Array.from(rows, commonest), hashes);
  const laid: Row[] = [];
  let [r, word] = [0, 0];
  for (const run of [...runs, { a: rows.length, b: hashes.length, length: 0 }]) {
    // In the gap, words stand in the gap's rows while there are any; the rest open new rows.
    for (; r < run.a; r++) {
      const row = rows[r] as Row;
      if (word < run.b) put(row, hashes[word] as number, word++);
      else row.words.push(-1);
      laid.push(row);
    }
    laid.push(...opened(hashes, word, run.b, w));
    word = run.b;
    for (let i = 0; i < run.length; i++, r++, word++) {
      const row = rows[r] as Row;
      put(row, hashes[word] as number, word);
      laid.push(row);
    }
  }
  return laid;
}

/** The word most witnesses have in this row; of equals, the one met first. */
function commonest(row: Row): number {
  let best = 0;
  let most = 0;
  for (const [hash, count] of row.counts) {
    if (count > most) [best, most] = [hash, count];
  }
  return best;
}
