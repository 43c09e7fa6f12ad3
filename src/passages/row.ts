/**
 * Rows of numbers that may be longer than memory: typed arrays, or what is put aside and read back piece by piece.
 *
 * A typed array is a row as it is. What else is one, a file say, the caller brings: this room touches no disk.
 */

import { release } from './release.ts';

/** A row of numbers of one width. */
export interface Row<T extends Uint8Array | Uint32Array> {
  readonly length: number;
  /** Puts numbers in their place. */
  set(numbers: T, at: number): void;
  /** The numbers from `from` to `to`, exclusive: to be read only, for they may or may not be a copy. */
  subarray(from: number, to: number): T;
}

/** Makes rows outside the memory, which grow as they are written. What is read of them is a copy. */
export interface Shelves {
  numbers(): Row<Uint32Array>;
  bytes(): Row<Uint8Array>;
}

/** Numbers looked at together where a row is read from end to end. */
const PIECE = 1 << 20;

/** The pieces of a row, one after the other, each good until the next. */
export function* piecesOf(
  row: Pick<Row<Uint32Array>, 'length' | 'subarray'>,
): Generator<readonly [from: number, piece: Uint32Array]> {
  for (let from = 0; from < row.length; from += PIECE) {
    const piece = row.subarray(from, Math.min(row.length, from + PIECE));
    yield [from, piece];
    if (!(row instanceof Uint32Array)) release(piece);
  }
}
