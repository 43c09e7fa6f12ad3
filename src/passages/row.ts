/**
 * Rows of numbers that may be longer than memory: typed arrays, or what is put aside and read back piece by piece.
 *
 * A typed array is a row as it is. What else is one, a file say, the caller brings: this room touches no disk.
 */

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

/** Where the pieces of a row begin and end that are read one after the other. */
export function* piecesOf({ length }: { readonly length: number }): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < length; from += PIECE) yield [from, Math.min(length, from + PIECE)];
}
