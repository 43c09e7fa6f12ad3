/**
 * Which hashes recur, and where: the heaviest step of the index, and the one that memory slows most.
 *
 * In: a hash for each place, 0 where there is none. Out: the places whose hash recurs, ascending, and
 * those of one hash together. Method: places are dealt by the high bits of their hash into parts small
 * enough for the cache, and each part is sorted by itself, by counting, eleven bits at a time. Sorting
 * all at once would miss the cache at every step.
 */

import { PlaceSet } from './place-set.ts';
import { release } from './release.ts';
import { piecesOf, type Row } from './row.ts';

export interface Recurring {
  /** Places whose hash recurs, ascending. */
  readonly places: Uint32Array<ArrayBuffer>;
  /** Indexes in `places`, those of one hash one after the other, ascending. */
  readonly groups: Uint32Array<ArrayBuffer>;
  /** Where each group ends in `groups`. */
  readonly ends: Uint32Array;
}

/** Hashes in one part, about: 128 KB of them and their places. */
const PART = 1 << 14;
const DIGIT = 11;
/** A sixteenth of the hashes is dealt at a time, but not fewer than a million, 8 MB of them and their places. */
const LOTS = 16;
const LEAST_LOT = 1 << 20;

/** Hashes that are only read, and may lie outside the memory. */
export type Hashes = Pick<Row<Uint32Array>, 'length' | 'subarray'>;

/** Finds what recurs. */
export function recurringOf(hashes: Hashes, lot?: number): Recurring {
  return numbered([...lotsOf(hashes, lot)], hashes.length);
}

/**
 * The places of each hash that recurs, ascending, group after group. Past `lot` hashes they are dealt a range of hashes at a
 * time, which bounds the memory and changes nothing.
 */
export function* lotsOf(hashes: Hashes, lot: number = Math.max(LEAST_LOT, hashes.length / LOTS)): Generator<Lots> {
  const bits = Math.min(16, Math.max(1, Math.ceil(Math.log2((hashes.length + 1) / PART))));
  const parts = partsOf(hashes, bits);
  let dealt: Dealt = { places: new Uint32Array(0), hashes: new Uint32Array(0) };
  for (let part = 0; part + 1 < parts.length; ) {
    const from = part;
    const begin = parts[from] as number;
    do part++;
    while (part + 1 < parts.length && (parts[part + 1] as number) - begin <= lot);
    const size = (parts[part] as number) - begin;
    if (size > dealt.places.length) {
      release(dealt.places);
      release(dealt.hashes);
      dealt = { places: new Uint32Array(size), hashes: new Uint32Array(size) };
    }
    deal(hashes, bits, parts, from, part, dealt);
    yield groupsIn(dealt, bits, parts, from, part);
  }
  release(dealt.places);
  release(dealt.hashes);
}

/** Places group by group, and where each group ends. */
export interface Lots {
  readonly groups: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array;
}

/** Places and their hashes, dealt by the high bits of the hash. */
interface Dealt {
  readonly places: Uint32Array<ArrayBuffer>;
  readonly hashes: Uint32Array<ArrayBuffer>;
}

/** Where each part begins if all hashes are dealt by their high bits, and past the last where it ends. */
function partsOf(hashes: Hashes, bits: number): Uint32Array {
  const shift = 32 - bits;
  const parts = new Uint32Array((1 << bits) + 1);
  for (const [, piece] of piecesOf(hashes)) {
    for (let i = 0; i < piece.length; i++) {
      const hash = piece[i] as number;
      if (hash !== 0) parts[(hash >>> shift) + 1] = (parts[(hash >>> shift) + 1] as number) + 1;
    }
  }
  for (let part = 1; part < parts.length; part++) parts[part] = (parts[part] as number) + (parts[part - 1] as number);
  return parts;
}

/** Deals the hashes of parts `from` to `to`, exclusive. */
function deal(hashes: Hashes, bits: number, parts: Uint32Array, from: number, to: number, into: Dealt): void {
  const shift = 32 - bits;
  const begin = parts[from] as number;
  const next = parts.slice(from, to).map((at) => at - begin);
  for (const [start, piece] of piecesOf(hashes)) {
    for (let i = 0; i < piece.length; i++) {
      const hash = piece[i] as number;
      const part = hash >>> shift;
      if (hash === 0 || part < from || part >= to) continue;
      const at = next[part - from] as number;
      next[part - from] = at + 1;
      into.places[at] = start + i;
      into.hashes[at] = hash;
    }
  }
}

/** The places of each hash that recurs, and where each group of them ends. */
function groupsIn(dealt: Dealt, bits: number, parts: Uint32Array, from: number, to: number): Lots {
  const begin = parts[from] as number;
  const sorter = new Sorter(dealt, 32 - bits);
  let [count, groups] = [0, 0];
  for (let part = from; part < to; part++) {
    const {
      places,
      hashes,
      count: size,
    } = sorter.sort((parts[part] as number) - begin, (parts[part + 1] as number) - begin);
    for (let start = 0; start < size; ) {
      let end = start + 1;
      while (end < size && hashes[end] === hashes[start]) end++;
      if (end - start > 1) {
        for (let i = start; i < end; i++) {
          // What was sorted is needed no more where it was dealt: the groups go there.
          dealt.places[count++] = places[i] as number;
        }
        dealt.hashes[groups++] = count;
      }
      start = end;
    }
  }
  return { groups: dealt.places.slice(0, count), ends: dealt.hashes.slice(0, groups) };
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

/** Numbers the places that recur, ascending, and puts the numbers in the groups. */
function numbered(found: readonly Lots[], length: number): Recurring {
  const met = new PlaceSet(length);
  for (const { groups } of found) for (let i = 0; i < groups.length; i++) met.add(groups[i] as number);
  const places = met.number();
  const numbers = new Uint32Array(places.length);
  const lasts = new Uint32Array(found.reduce((sum, { ends }) => sum + ends.length, 0));
  let [at, group] = [0, 0];
  for (const { groups, ends } of found) {
    for (let i = 0; i < ends.length; i++) lasts[group++] = at + (ends[i] as number);
    for (let i = 0; i < groups.length; i++) numbers[at++] = met.numberOf(groups[i] as number);
    release(groups);
  }
  return { places, groups: numbers, ends: lasts };
}
