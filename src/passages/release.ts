/**
 * Giving memory back before the collector of garbage comes by.
 *
 * In: an array that nobody looks at any more. Out: its memory. Arrays of hundreds of megabytes serve one step after the other here.
 */

/** Gives the memory of an array that is not shared back at once: nobody looks at it any more. The collector of garbage would let it lie. */
export function release(array: Uint32Array | Uint8Array): void {
  if (array.buffer instanceof ArrayBuffer) array.buffer.transfer(0);
}
