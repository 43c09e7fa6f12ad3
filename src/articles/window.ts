/**
 * A window: the stems of some rows before or after a place, for comparing with another window.
 *
 * In: a view, a row, a direction, a size in characters. Out: membership of stems, likeness of two
 * windows, names, kinds of quotation marks. Membership is a stamp in a table of slots: filling and
 * asking cost a few instructions a word.
 */
import { CAPITAL, PAIRED, SLOTS } from './stems.ts';
import { CURLY, CURLY_APOSTROPHE, STRAIGHT, STRAIGHT_APOSTROPHE, TWO_SINGLE, type View } from './view.ts';

/** The stem stands somewhere with a capital, but not as the second half of a full name. */
const BARE = 4;

/** Weight from which a stem counts as rare: found in a handful of rows. */
const RARE = 0.65;

/** The stems of some rows, made to be compared with those of others. */
export class Window {
  /** Characters of the rows that are in. */
  length = 0;
  /** The row after the last one taken, in the direction of taking. */
  next = 0;
  /** Kinds of quotation mark, as bits of `view.ts`. */
  marks = 0;
  #total = 0;
  #size = 0;
  #generation = 0;
  #weight: Float32Array = new Float32Array(0);
  readonly #stamps = new Uint32Array(SLOTS);
  /** Bits of `stems.ts` and `BARE`, gathered over the places of a stem. */
  readonly #bits = new Uint8Array(SLOTS);
  readonly #slots = new Uint16Array(8192);

  /** Takes rows from `row` in steps of `step` until `room` characters are in. */
  fill(view: View, row: number, step: 1 | -1, room: number): this {
    this.length = 0;
    this.marks = 0;
    this.#total = 0;
    this.#size = 0;
    this.#generation++;
    this.#weight = view.stems.weight;
    const limit = view.rows.length;
    let i = row;
    for (; i >= 0 && i < limit && this.length < room; i += step) {
      this.#take(view, i);
      this.marks |= view.marks(i);
      this.length += view.length(i);
    }
    this.next = i;
    return this;
  }

  #take(view: View, row: number): void {
    // Fields are read into variables once: this is the innermost loop of all.
    const { first, slots, flags, weight } = view.stems;
    const stamps = this.#stamps;
    const gathered = this.#bits;
    const list = this.#slots;
    const generation = this.#generation;
    const last = first[row + 1] as number;
    let size = this.#size;
    let total = this.#total;
    for (let i = first[row] as number; i < last; i++) {
      const slot = slots[i] as number;
      const flag = flags[i] as number;
      const bits = flag === CAPITAL ? CAPITAL | BARE : flag;
      if (stamps[slot] === generation) gathered[slot] = (gathered[slot] as number) | bits;
      else if (size < list.length) {
        stamps[slot] = generation;
        gathered[slot] = bits;
        list[size++] = slot;
        total += weight[slot] as number;
      }
    }
    this.#size = size;
    this.#total = total;
  }

  /** Weight of this window's stems that are in the other one too. */
  sharedWith(other: Window): number {
    const list = this.#slots;
    const weight = this.#weight;
    const stamps = other.#stamps;
    const generation = other.#generation;
    let common = 0;
    for (let i = 0; i < this.#size; i++) {
      const slot = list[i] as number;
      if (stamps[slot] === generation) common += weight[slot] as number;
    }
    return common;
  }

  /** How many names in full of this window stand in neither of two others. */
  newNames(one: Window, two: Window): number {
    let count = 0;
    for (let i = 0; i < this.#size; i++) {
      const slot = this.#slots[i] as number;
      if (((this.#bits[slot] as number) & PAIRED) === 0) continue;
      if (one.#stamps[slot] !== one.#generation && two.#stamps[slot] !== two.#generation) count++;
    }
    return count;
  }

  /** Share of this window's words, by weight, that are in the other one; 0 where it has none. */
  shareIn(other: Window): number {
    return this.#total === 0 ? 0 : this.sharedWith(other) / this.#total;
  }

  /** What two windows have in common: Dice's share by weight, 0 to 1, and how many rare stems (over `RARE`). */
  meet(other: Window): { readonly likeness: number; readonly bridges: number } {
    if (other.#size < this.#size) return other.meet(this);
    const list = this.#slots;
    const weight = this.#weight;
    const stamps = other.#stamps;
    const generation = other.#generation;
    const size = this.#size;
    let common = 0;
    let bridges = 0;
    for (let i = 0; i < size; i++) {
      const slot = list[i] as number;
      if (stamps[slot] !== generation) continue;
      const w = weight[slot] as number;
      common += w;
      if (w > RARE) bridges++;
    }
    const both = this.#total + other.#total;
    return { likeness: both === 0 ? 0 : (2 * common) / both, bridges };
  }

  /**
   * How names of this window stood in the other: `known` is the share (by weight) that were there,
   * `again` the number given in full here that stood there by surname alone, `bare` the number by
   * surname alone here that stood there.
   */
  names(other: Window): { readonly known: number; readonly again: number; readonly bare: number } {
    let all = 0;
    let known = 0;
    let again = 0;
    let bare = 0;
    for (let i = 0; i < this.#size; i++) {
      const slot = this.#slots[i] as number;
      const bits = this.#bits[slot] as number;
      if ((bits & CAPITAL) === 0) continue;
      all += this.#weight[slot] as number;
      if (other.#stamps[slot] !== other.#generation) continue;
      known += this.#weight[slot] as number;
      const there = other.#bits[slot] as number;
      if ((there & BARE) === 0) continue;
      if ((bits & PAIRED) > 0) again++;
      else bare++;
    }
    return { known: all === 0 ? 0 : known / all, again, bare };
  }

  /** 1 where the windows write quotation marks or apostrophes differently, -1 alike, 0 where they write none. */
  marksAgainst(other: Window): number {
    const quotes = compare(this.marks, other.marks, CURLY, STRAIGHT | TWO_SINGLE);
    const two = compare(this.marks, other.marks, TWO_SINGLE, STRAIGHT | CURLY);
    const apostrophes = compare(this.marks, other.marks, CURLY_APOSTROPHE, STRAIGHT_APOSTROPHE);
    if (quotes > 0 || two > 0 || apostrophes > 0) return 1;
    return Math.min(quotes, two, apostrophes);
  }
}

/** 1: one side writes only `a`, the other only `b`; -1: both write the same; 0: neither can be told. */
function compare(left: number, right: number, a: number, b: number): number {
  const of = (bits: number): number => ((bits & a) > 0 ? 1 : 0) + ((bits & b) > 0 ? 2 : 0);
  const l = of(left);
  const r = of(right);
  if (l === 0 || r === 0) return 0;
  return l + r === 3 && l !== r ? 1 : l === r ? -1 : 0;
}
