/**
 * Transpositions: words of a witness that stand in another place of the table than the same words of others.
 *
 * In: the rows of a collation, its witnesses, and how much each word counts. Out: for each run of moved
 * words the row in which the others have it and the row in which this witness has it. Method: a word
 * that no other witness has in its row is looked for in rows where this witness has nothing, or a word
 * that is its alone; what stands side by side in both places is one run. A run must hold a word that is
 * rare among the witnesses, so that a strayed "and" is no move.
 */
import type { Row } from './lay-in.ts';
import type { Worded } from './pieces.ts';

/** A move: `rows` are the first row in which others have the words, and the first in which this witness has them. */
export interface Transposition {
  /** Number of the witness. */
  readonly witness: number;
  readonly rows: readonly [from: number, to: number];
}

/** What the words of a run must count together: one that stands once in each witness, or two less rare. */
const LEAST_WEIGHT = 9;

/** A word in more rows than this begins no move: it is everywhere. */
const MOST_PLACES = 50;
/** Rows beyond which a single word is no move: three that are rare are asked. */
const FAR = 40;
const LEAST_WEIGHT_FAR = 25;

/** The moves of all witnesses, by witness, then by row. */
export function transpositionsOf(
  rows: readonly Row[],
  witnesses: readonly Worded[],
  weights: ReadonlyMap<number, number>,
): readonly Transposition[] {
  const byWord = new Map<number, number[]>();
  rows.forEach(({ counts }, r) => {
    for (const hash of counts.keys()) {
      const places = byWord.get(hash);
      if (places) places.push(r);
      else byWord.set(hash, [r]);
    }
  });
  return witnesses.flatMap((witness, w) => movesOf(rows, witness, w, byWord, weights));
}

function movesOf(
  rows: readonly Row[],
  { hashes }: Worded,
  w: number,
  byWord: ReadonlyMap<number, readonly number[]>,
  weights: ReadonlyMap<number, number>,
): Transposition[] {
  const hashAt = (r: number): number | null => {
    const word = rows[r]?.words.get(w);
    return word === undefined ? null : (hashes[word] as number);
  };
  /** True where witness `w` has something that nobody else has in this row, or nothing. */
  const isApart = (r: number): boolean => {
    const hash = hashAt(r);
    return hash === null || rows[r]?.counts.get(hash) === 1;
  };
  const moves: Transposition[] = [];
  for (let to = 0; to < rows.length; to++) {
    const hash = hashAt(to);
    if (hash === null || !isApart(to)) continue;
    let best = { from: -1, length: 0, weight: 0 };
    const places = byWord.get(hash) ?? [];
    for (const from of places.length > MOST_PLACES ? [] : places) {
      // Words that the witness has in both places are said twice, not moved.
      if (from === to || !isApart(from) || hashAt(from) === hash) continue;
      const { length, weight } = runOf(rows, hashAt, isApart, weights, from, to);
      if (weight > best.weight) best = { from, length, weight };
    }
    if (best.weight < (Math.abs(best.from - to) > FAR ? LEAST_WEIGHT_FAR : LEAST_WEIGHT)) continue;
    moves.push({ witness: w, rows: [best.from, to] });
    to += best.length - 1;
  }
  return moves;
}

/** How many rows the words from `to` on are those that others have from `from` on, and what they count. */
function runOf(
  rows: readonly Row[],
  hashAt: (r: number) => number | null,
  isApart: (r: number) => boolean,
  weights: ReadonlyMap<number, number>,
  from: number,
  to: number,
): { length: number; weight: number } {
  let [length, weight] = [0, 0];
  for (; ; length++) {
    const hash = hashAt(to + length);
    const there = rows[from + length];
    if (hash === null || !there?.counts.has(hash) || hashAt(from + length) === hash) break;
    if (!isApart(to + length) || !isApart(from + length)) break;
    if (from < to && from + length >= to) break;
    if (to < from && to + length >= from) break;
    weight += weights.get(hash) ?? 1;
  }
  return { length, weight };
}
