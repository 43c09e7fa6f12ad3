/**
 * One wording laid against another, as a reader sees it: what is the same, changed, added, left out.
 *
 * In: two worded texts (text, word offsets, word hashes). Out: pieces that, joined, are the second
 * text to the last character; a difference between two kept words is `changed` where both sides have
 * words there, `added` where only this one has, and noted as `omitted` where only the base has. Words
 * that the base has in another gap, two or more in a row, are `moved`.
 * Punctuation, case and accents alone make no difference here.
 */
import { type Difference, differenceOf } from './differences.ts';
import { align, type Run } from './pair.ts';

/** A text and its words. Offsets count in `text`. */
export interface Worded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
}

/** A stretch of the other text, and how it stands to the base. */
export interface Piece {
  readonly text: string;
  readonly is: 'same' | 'changed' | 'added';
  /** The base's words in this place, where it is changed. */
  readonly base?: string;
  /** Words of the base left out just before this piece. */
  readonly omitted?: string;
  /** How one changed word differs from the base's. */
  readonly how?: Difference;
  /** These words stand elsewhere in the base: before or after what is here. */
  readonly moved?: 'from before' | 'from after';
}

/** One text laid against the base. */
export interface Laid {
  readonly pieces: readonly Piece[];
  /** Words of the base left out at the end; null where none are. */
  readonly trailing: string | null;
  /** Places where the two differ: each changed or added piece, and each omission. */
  readonly differs: number;
}

/** Lays `other` against `base`. */
export function lay(base: Worded, other: Worded): Laid {
  if (other.hashes.length === 0) return wordless(base, other);
  const pieces: Piece[] = [];
  let differs = 0;
  let [i, j] = [0, 0];
  let omitted: string | null = null;
  const gap = (toBase: number, toOther: number): void => {
    const left = wordsOf(base, i, toBase);
    if (j < toOther) {
      const text = stretch(other, j, toOther);
      const moved = movedFrom(base, other, j, toOther, lost);
      const how = left !== null && toBase - i === 1 && toOther - j === 1 ? { how: differenceOf(left, text) } : {};
      pieces.push({
        text,
        ...(left === null ? { is: 'added' } : { is: 'changed', base: left, ...how }),
        ...(moved === null ? {} : { moved: moved < i ? 'from before' : 'from after' }),
      });
      differs++;
    } else if (left !== null) {
      omitted = left;
      differs++;
    }
  };
  const runs = withEnd(align(base.hashes, other.hashes), base, other);
  const lost = gapsOfBase(runs);
  for (const run of runs) {
    gap(run.a, run.b);
    if (run.length > 0) {
      const text = stretch(other, run.b, run.b + run.length);
      pieces.push(omitted === null ? { text, is: 'same' } : { text, is: 'same', omitted });
      omitted = null;
    }
    i = run.a + run.length;
    j = run.b + run.length;
  }
  return { pieces, trailing: omitted, differs };
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The words of the base, by index, that the other has not in their place. */
function gapsOfBase(runs: readonly Run[]): readonly Gap[] {
  let at = 0;
  return runs.flatMap(({ a, length }) => {
    const gap = { from: at, to: a };
    at = a + length;
    return gap.from < gap.to ? [gap] : [];
  });
}

/** Fewer words than this are found elsewhere by chance. */
const LEAST_MOVED = 2;

/** Where in the base's gaps all these words stand side by side; null where they do not. */
function movedFrom(base: Worded, other: Worded, from: number, to: number, lost: readonly Gap[]): number | null {
  const length = to - from;
  if (length < LEAST_MOVED) return null;
  for (const gap of lost) {
    for (let at = gap.from; at + length <= gap.to; at++) {
      let n = 0;
      while (n < length && base.hashes[at + n] === other.hashes[from + n]) n++;
      if (n === length) return at;
    }
  }
  return null;
}

/** A wording without any word: all of it is added, all of the base left out. */
function wordless(base: Worded, other: Worded): Laid {
  const trailing = wordsOf(base, 0, base.hashes.length);
  const pieces: Piece[] = other.text === '' ? [] : [{ text: other.text, is: 'added' }];
  return { pieces, trailing, differs: pieces.length + (trailing === null ? 0 : 1) };
}

function withEnd(runs: readonly Run[], a: Worded, b: Worded): readonly Run[] {
  return [...runs, { a: a.hashes.length, b: b.hashes.length, length: 0 }];
}

/** The words from index `from` to `to` as they stand, or null where there are none. */
function wordsOf(worded: Worded, from: number, to: number): string | null {
  return from < to ? worded.text.slice(worded.starts[from], worded.ends[to - 1]) : null;
}

/** The same with what stands after them up to the next word, so that stretches join to the whole text. */
export function stretch({ text, starts, hashes }: Worded, from: number, to: number): string {
  return text.slice(from === 0 ? 0 : starts[from], to < hashes.length ? starts[to] : text.length);
}
