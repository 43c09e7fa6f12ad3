/**
 * One wording laid against another, as a reader sees it: what is the same, changed, added, left out.
 *
 * In: two worded texts (text, word offsets, word hashes). Out: pieces that, joined, are the second
 * text to the last character; a difference between two kept words is `changed` where both sides have
 * words there, `added` where only this one has, and noted as `omitted` where only the base has.
 * Punctuation, case and accents alone make no difference here. Moves are not looked for.
 */
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
      pieces.push(left === null ? { text, is: 'added' } : { text, is: 'changed', base: left });
      differs++;
    } else if (left !== null) {
      omitted = left;
      differs++;
    }
  };
  for (const run of withEnd(align(base.hashes, other.hashes), base, other)) {
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
