/**
 * Which hashes recur, and where: the heaviest step of the index, and the one that memory slows most.
 *
 * In: a hash for each place, 0 where there is none. Out: the places whose hash recurs, ascending, and
 * those of one hash together. Method: places are dealt by the high bits of their hash into parts small
 * enough for the cache, and each part is sorted by itself, by counting, eleven bits at a time. Sorting
 * all at once would miss the cache at every step.
 */
export interface Recurring {
  /** Places whose hash recurs, ascending. */
  readonly places: Uint32Array;
  /** Indexes in `places`, those of one hash one after the other, ascending. */
  readonly groups: Uint32Array;
  /** Where each group ends in `groups`. */
  readonly ends: Uint32Array;
}

/** Hashes in one part, about: 128 KB of them and their places. */
const PART = 1 << 14;
const DIGIT = 11;

/** Finds what recurs. */
export function recurringOf(hashes: Uint32Array): Recurring {
  const bits = Math.min(16, Math.max(1, Math.ceil(Math.log2((hashes.length + 1) / PART))));
  const { dealt, parts } = deal(hashes, bits);
  const met = new Uint32Array((hashes.length >>> 5) + 1);
  const grouped = new Uint32Array(dealt.places.length);
  const ends = new Uint32Array(dealt.places.length >>> 1);
  let [count, groups] = [0, 0];
  const sorter = new Sorter(dealt, 32 - bits);
  for (let part = 0; part + 1 < parts.length; part++) {
    const { places, hashes: sorted, count: size } = sorter.sort(parts[part] as number, parts[part + 1] as number);
    for (let start = 0; start < size; ) {
      let end = start + 1;
      while (end < size && sorted[end] === sorted[start]) end++;
      if (end - start > 1) {
        for (let i = start; i < end; i++) {
          const place = places[i] as number;
          met[place >>> 5] = (met[place >>> 5] as number) | (1 << (place & 31));
          grouped[count++] = place;
        }
        ends[groups++] = count;
      }
      start = end;
    }
  }
  return numbered(grouped.subarray(0, count), ends.slice(0, groups), met);
}

/** Places and their hashes, dealt by the high bits of the hash; and where each part begins. */
interface Dealt {
  readonly places: Uint32Array;
  readonly hashes: Uint32Array;
}

function deal(hashes: Uint32Array, bits: number): { dealt: Dealt; parts: Uint32Array } {
  const shift = 32 - bits;
  const parts = new Uint32Array((1 << bits) + 1);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    if (hash !== 0) parts[(hash >>> shift) + 1] = (parts[(hash >>> shift) + 1] as number) + 1;
  }
  for (let part = 1; part < parts.length; part++) parts[part] = (parts[part] as number) + (parts[part - 1] as number);
  const next = parts.slice();
  const all = parts[parts.length - 1] as number;
  const dealt = { places: new Uint32Array(all), hashes: new Uint32Array(all) };
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    if (hash === 0) continue;
    const at = next[hash >>> shift] as number;
    next[hash >>> shift] = at + 1;
    dealt.places[at] = i;
    dealt.hashes[at] = hash;
  }
  return { dealt, parts };
}

/** Sorts parts by the low `bits` bits of their hashes, equal ones staying in order of place. */
class Sorter {
  readonly #dealt: Dealt;
  readonly #passes: number;
  readonly #next = new Uint32Array(1 << DIGIT);
  #room: readonly [Dealt, Dealt] = [
    { places: new Uint32Array(0), hashes: new Uint32Array(0) },
    { places: new Uint32Array(0), hashes: new Uint32Array(0) },
  ];

  constructor(dealt: Dealt, bits: number) {
    this.#dealt = dealt;
    this.#passes = Math.ceil(bits / DIGIT);
  }

  /** Places and hashes of the part from `from` to `to`, in order of hash, good until the next call. */
  sort(from: number, to: number): Dealt & { readonly count: number } {
    const count = to - from;
    if (count > this.#room[0].places.length) {
      this.#room = [
        { places: new Uint32Array(2 * count), hashes: new Uint32Array(2 * count) },
        { places: new Uint32Array(2 * count), hashes: new Uint32Array(2 * count) },
      ];
    }
    let source: Dealt = {
      places: this.#dealt.places.subarray(from, to),
      hashes: this.#dealt.hashes.subarray(from, to),
    };
    for (let pass = 0; pass < this.#passes; pass++) {
      const target = this.#room[pass & 1] as Dealt;
      this.#pass(source, target, count, pass * DIGIT);
      source = target;
    }
    return { ...source, count };
  }

  #pass(source: Dealt, target: Dealt, count: number, shift: number): void {
    const next = this.#next.fill(0);
    const mask = next.length - 1;
    for (let i = 0; i < count; i++) {
      const digit = ((source.hashes[i] as number) >>> shift) & mask;
      next[digit] = (next[digit] as number) + 1;
    }
    let sum = 0;
    for (let digit = 0; digit <= mask; digit++) {
      const size = next[digit] as number;
      next[digit] = sum;
      sum += size;
    }
    for (let i = 0; i < count; i++) {
      const hash = source.hashes[i] as number;
      const digit = (hash >>> shift) & mask;
      const at = next[digit] as number;
      next[digit] = at + 1;
      target.hashes[at] = hash;
      target.places[at] = source.places[i] as number;
    }
  }
}

/** Numbers the places that were met, ascending, and puts the numbers in the groups. */
function numbered(grouped: Uint32Array, ends: Uint32Array, met: Uint32Array): Recurring {
  const before = new Uint32Array(met.length);
  const places = new Uint32Array(grouped.length);
  let count = 0;
  for (let block = 0; block < met.length; block++) {
    before[block] = count;
    for (let left = met[block] as number; left !== 0; left &= left - 1) {
      places[count++] = block * 32 + (31 - Math.clz32(left & -left));
    }
  }
  for (let i = 0; i < grouped.length; i++) {
    const place = grouped[i] as number;
    const below = (met[place >>> 5] as number) & ((1 << (place & 31)) - 1);
    grouped[i] = (before[place >>> 5] as number) + ones(below);
  }
  return { places, groups: grouped, ends };
}

/** How many bits are set. */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
