/**
 * A window: the words of the rows before or after a place, for comparing with another window.
 *
 * In: a view, a row, a direction, a size in characters. Out: membership of words, likeness of two
 * windows, kinds of quotation marks. Membership is a stamp in a table of 64 Ki slots by the low bits
 * of the hash: filling and asking cost a few instructions a word, and a rare collision shifts a share
 * of hundreds of words by one. The same text gives the same answer.
 */
import { CURLY, CURLY_APOSTROPHE, STRAIGHT, STRAIGHT_APOSTROPHE, TWO_SINGLE, type View } from './view.ts';

const SLOTS = 1 << 16;
const LOW = SLOTS - 1;

export class Window {
  /** Characters of the rows that are in. */
  length = 0;
  /** Distinct words. */
  size = 0;
  /** Kinds of quotation mark and dash, as bits of `view.ts`. */
  marks = 0;
  #generation = 0;
  readonly #stamps = new Uint32Array(SLOTS);
  /** Distinct words in the order met. */
  readonly #hashes: number[] = [];
  readonly #names: number[] = [];

  /** Takes rows from `row` in steps of `step` until `room` characters are in. */
  fill(view: View, row: number, step: 1 | -1, room: number): this {
    this.length = 0;
    this.marks = 0;
    this.#hashes.length = 0;
    this.#names.length = 0;
    this.#generation++;
    for (let i = row; i >= 0 && i < view.rows.length && this.length < room; i += step) this.#take(view, i);
    this.size = this.#hashes.length;
    return this;
  }

  #take(view: View, row: number): void {
    const { hashes, capital } = view.content(row);
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] ?? 0;
      if (this.#stamps[hash & LOW] === this.#generation) continue;
      this.#stamps[hash & LOW] = this.#generation;
      this.#hashes.push(hash);
      if (capital[i] === 1) this.#names.push(hash);
    }
    this.marks |= view.marks(row);
    this.length += view.length(row);
  }

  /** How many of these words are in the window. */
  count(hashes: ArrayLike<number>): number {
    let count = 0;
    for (let i = 0; i < hashes.length; i++) {
      if (this.#stamps[(hashes[i] ?? 0) & LOW] === this.#generation) count++;
    }
    return count;
  }

  /** Dice's share of words common to two windows, 0 to 1. */
  likeness(other: Window): number {
    const both = this.size + other.size;
    return both === 0 ? 0 : (2 * other.count(this.#hashes)) / both;
  }

  /** Share of this window's capitalised words that are in the other one; 0 where there are none. */
  namesIn(other: Window): number {
    return this.#names.length === 0 ? 0 : other.count(this.#names) / this.#names.length;
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
