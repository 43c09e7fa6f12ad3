/**
 * A set of places, numbered in ascending order.
 *
 * In: places below a length, in any order. Out: all of them ascending, and the number of each. A bit a place, and a count of
 * those before every 32: to number them is one pass, to ask for a number is one look.
 */
export class PlaceSet {
  readonly #bits: Uint32Array;
  readonly #before: Uint32Array;

  constructor(length: number) {
    this.#bits = new Uint32Array((length >>> 5) + 1);
    this.#before = new Uint32Array(this.#bits.length);
  }

  add(place: number): void {
    this.#bits[place >>> 5] = (this.#bits[place >>> 5] as number) | (1 << (place & 31));
  }

  /** All places ascending. From here on they have numbers. */
  number(): Uint32Array<ArrayBuffer> {
    let count = 0;
    for (let block = 0; block < this.#bits.length; block++) {
      this.#before[block] = count;
      count += ones(this.#bits[block] as number);
    }
    const places = new Uint32Array(count);
    let at = 0;
    for (let block = 0; block < this.#bits.length; block++) {
      for (let left = this.#bits[block] as number; left !== 0; left &= left - 1) {
        places[at++] = block * 32 + (31 - Math.clz32(left & -left));
      }
    }
    return places;
  }

  /** The number of a place that is in the set. */
  numberOf(place: number): number {
    const below = (this.#bits[place >>> 5] as number) & ((1 << (place & 31)) - 1);
    return (this.#before[place >>> 5] as number) + ones(below);
  }
}

/** How many bits are set. */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
