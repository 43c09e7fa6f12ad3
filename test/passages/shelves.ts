/** Shelves in memory, for trying what otherwise lies on disk: what is read is always a copy. */
import type { Row, Shelves } from '../../src/passages/index.ts';

function growing<T extends Uint8Array | Uint32Array>(make: (length: number) => T): Row<T> {
  let [room, length] = [make(0), 0];
  return {
    get length() {
      return length;
    },
    set(numbers, at) {
      length = Math.max(length, at + numbers.length);
      if (length > room.length) {
        const wider = make(2 * length);
        wider.set(room);
        room = wider;
      }
      room.set(numbers, at);
    },
    subarray: (from, to) => room.slice(from, Math.min(to, length)) as T,
  };
}

export const memoryShelves = (): Shelves => ({
  numbers: () => growing((length) => new Uint32Array(length)),
  bytes: () => growing((length) => new Uint8Array(length)),
});
