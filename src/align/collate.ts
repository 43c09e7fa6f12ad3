/**
 * Many wordings of one thing laid in one table: a row a place, a column a witness.
 *
 * In: worded texts. Out: rows of cells (null where a witness has nothing there), in which a witness's
 * cells joined give its text to the last character; and what stands in another place than in the
 * others. Method: progressive alignment (as in CollateX and in multiple alignment of proteins). The
 * witness that is most like all others makes the first rows; the others are laid in one after another,
 * the most like first, each against all that the rows hold (see `lay-in.ts`). That order comes from the
 * texts alone, so the order in which witnesses are given moves columns and nothing else. Punctuation
 * goes with the word before it, and moves no word.
 */
import { type Lexicon, laidIn, type Row } from './lay-in.ts';
import { stretch, type Worded } from './pieces.ts';
import { spellingsOf } from './spellings.ts';
import { type Transposition, transpositionsOf } from './transpositions.ts';

/** A table of cells, and the moves in it. */
export interface Collation {
  /** `rows[r][w]`: what witness `w` has in place `r`, or null. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly transpositions: readonly Transposition[];
}

/** Lays the witnesses in one table. A text without any word takes one cell of its own, in the first row. */
export function collate(witnesses: readonly Worded[]): Collation {
  const lexicon: Lexicon = { weights: weightsOf(witnesses), spellings: spellingsOf(witnesses) };
  let rows: readonly Row[] = [];
  for (const w of orderOf(witnesses)) rows = laidIn(rows, witnesses[w] as Worded, w, lexicon);
  const cells = rows.map((row) => witnesses.map((witness, w) => cellOf(witness, row.words.get(w))));
  const wordless = witnesses.map(({ text, hashes }) => (hashes.length === 0 && text !== '' ? text : null));
  const head = wordless.some((text) => text !== null) ? [wordless] : [];
  const moves = transpositionsOf(rows, witnesses, lexicon.weights).map(
    ({ witness, rows: [from, to] }): Transposition => ({
      witness,
      rows: [from + head.length, to + head.length],
    }),
  );
  return { rows: [...head, ...cells], transpositions: moves };
}

function cellOf(witness: Worded, word: number | undefined): string | null {
  return word === undefined ? null : stretch(witness, word, word + 1);
}

/** What a match of a word counts: a word that the witnesses hold once each, ten; one that comes ever again, near one. */
function weightsOf(witnesses: readonly Worded[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes } of witnesses) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const most = witnesses.length;
  return new Map([...counts].map(([hash, count]) => [hash, 1 + 9 * Math.min(1, most / count) ** 2]));
}

/** Witnesses for which all pairs are compared; of more, each is compared with these. */
const MOST_COMPARED = 24;

/** Numbers of the witnesses, the one most like the others first, then by likeness to it; equal ones by their text. */
function orderOf(witnesses: readonly Worded[]): readonly number[] {
  const byText = witnesses.map((_, w) => w).sort((v, w) => compare(textOf(witnesses, v), textOf(witnesses, w)));
  const sample = byText.filter((_, i) => i % Math.ceil(byText.length / MOST_COMPARED) === 0);
  const pairs = witnesses.map(({ hashes }) => pairsOf(hashes));
  const likeness = (v: number, w: number): number => {
    let both = 0;
    for (const pair of pairs[v] ?? []) if (pairs[w]?.has(pair)) both++;
    return both;
  };
  const sums = new Map(byText.map((v) => [v, sample.reduce((sum, w) => sum + likeness(v, w), 0)]));
  const heart = byText.reduce((best, w) => ((sums.get(w) ?? 0) > (sums.get(best) ?? 0) ? w : best), byText[0] ?? 0);
  const toHeart = new Map(byText.map((w) => [w, likeness(heart, w)]));
  const others = byText.filter((w) => w !== heart).sort((v, w) => (toHeart.get(w) ?? 0) - (toHeart.get(v) ?? 0));
  return byText.length === 0 ? [] : [heart, ...others];
}

/** Each word with the one after it: how many of them two texts share says how alike they are, at little cost. */
function pairsOf(hashes: Uint32Array): ReadonlySet<number> {
  const pairs = new Set<number>();
  hashes.forEach((hash, i) => {
    pairs.add((Math.imul(hash, 0x9e3779b1) ^ (hashes[i + 1] ?? 0)) | 0);
  });
  return pairs;
}

const textOf = (witnesses: readonly Worded[], w: number): string => (witnesses[w] as Worded).text;
const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
