/**
 * The windows around one line: which stems stand in it, right before and after it, and farther off.
 *
 * In: a view and a row. Out: what any two windows have in common by weight and by rare stems, how names
 * of the text before go on after the row, kinds of quotation marks. Each stem has a mask of the windows
 * that hold it; its weight is added up by mask, so that all windows are compared in one pass over the
 * stems, and each comparison is a sum over the few masks that occur.
 */
import { CAPITAL, SLOTS, type Stems } from './stems.ts';
import { CURLY, CURLY_APOSTROPHE, STRAIGHT, STRAIGHT_APOSTROPHE, TWO_SINGLE, type View } from './view.ts';

/** The line itself. */
export const HERE = 1;
/** The row above it, and the text before that row. */
export const ABOVE = 2;
export const EARLIER = 4;
/** The text right before it, and the text before that. */
export const BEFORE = 8;
export const BEYOND = 16;
/** What follows first, all that follows near, and the text after that. */
export const LEAD = 32;
export const AFTER = 64;
export const AHEAD = 128;
/** The row below it, and what follows that row near. */
export const BELOW = 256;
export const LATER = 512;
const WINDOWS = 1023;

/** Bits of a stem as a name: where it has a capital, and where it does not follow another capital. */
const LEAD_NAME = 1024;
const LEAD_PAIRED = 2048;
const AFTER_NAME = 4096;
const BEFORE_BARE = 8192;
const BEYOND_BARE = 16384;

/** Sizes of windows, in characters. */
const NEAR = 700;
const FAR = 900;
const FIRST = 450;

/** Weight from which a stem counts as rare: found in a handful of rows. */
const RARE = 0.65;

/** Bits that a stem gets by its flags: none, a capital, a capital after a capital. */
interface Bits {
  readonly small: number;
  readonly capital: number;
  readonly paired: number;
}

const bitsOf = (windows: number, name = 0, bare = 0, paired = 0): Bits => ({
  small: windows,
  capital: windows | name | bare,
  paired: windows | name | paired,
});

const IN_HERE = bitsOf(HERE);
const IN_ABOVE = bitsOf(BEFORE | ABOVE, 0, BEFORE_BARE);
const IN_EARLIER = bitsOf(BEFORE | EARLIER, 0, BEFORE_BARE);
const IN_BEYOND = bitsOf(BEYOND, 0, BEYOND_BARE);
const IN_BELOW = bitsOf(AFTER | LEAD | BELOW, AFTER_NAME | LEAD_NAME, 0, LEAD_PAIRED);
const IN_LEAD = bitsOf(AFTER | LEAD | LATER, AFTER_NAME | LEAD_NAME, 0, LEAD_PAIRED);
const IN_AFTER = bitsOf(AFTER | LATER, AFTER_NAME);
const IN_AHEAD = bitsOf(AHEAD);

/** How names of one window stood in another. */
interface Names {
  /** How many are given in full again that stood there by surname alone. */
  again: number;
  /** How many go on by surname alone that stood there. */
  bare: number;
}

/** The windows around one row at a time. */
export class Windows {
  /** Characters of the near and far windows. */
  readonly lengths = { before: 0, beyond: 0, after: 0, ahead: 0 };
  /** Names of the first paragraphs after the row, as they stood in the text before it and far before it. */
  readonly before: Names = { again: 0, bare: 0 };
  readonly beyond: Names = { again: 0, bare: 0 };
  /** Full names in the first paragraphs that stand nowhere before. */
  newNames = 0;
  /** Share of the names after the row, by weight, that stand right before it. */
  namesKnown = 0;
  /** 1 where quotation marks change at the row, -1 where they stay, 0 where that cannot be told. */
  marks = 0;
  /** The windows that hold a stem; all 0 between two rows. */
  readonly #masks = new Uint16Array(SLOTS);
  readonly #slots = new Uint16Array(SLOTS);
  #size = 0;
  readonly #weights = new Float64Array(WINDOWS + 1);
  readonly #rare = new Uint16Array(WINDOWS + 1);
  readonly #found: number[] = [];

  /** Looks at the windows around a row. */
  look(view: View, row: number): void {
    const { stems, rows } = view;
    this.#take(stems, row, IN_HERE);
    this.#take(stems, row - 1, IN_ABOVE);
    let length = view.length(row - 1);
    let before = view.marks(row - 1);
    let at = row - 2;
    for (; at >= 0 && length < NEAR; at--) {
      this.#take(stems, at, IN_EARLIER);
      length += view.length(at);
      before |= view.marks(at);
    }
    this.lengths.before = length;
    for (length = 0; at >= 0 && length < FAR; at--) {
      this.#take(stems, at, IN_BEYOND);
      length += view.length(at);
    }
    this.lengths.beyond = length;
    let after = 0;
    for (length = 0, at = row + 1; at < rows.length && length < NEAR; at++) {
      this.#take(stems, at, length === 0 ? IN_BELOW : length < FIRST ? IN_LEAD : IN_AFTER);
      length += view.length(at);
      after |= view.marks(at);
    }
    this.lengths.after = length;
    for (length = 0; at < rows.length && length < FAR; at++) {
      this.#take(stems, at, IN_AHEAD);
      length += view.length(at);
    }
    this.lengths.ahead = length;
    this.marks = before === 0 || after === 0 ? 0 : changeOf(before, after);
    this.#addUp(stems.weight);
  }

  #take({ first, slots, flags }: Stems, row: number, { small, capital, paired }: Bits): void {
    // Fields are read into variables once: this is the innermost loop of all.
    const masks = this.#masks;
    const list = this.#slots;
    const last = first[row + 1] as number;
    let size = this.#size;
    for (let i = first[row] as number; i < last; i++) {
      const slot = slots[i] as number;
      const flag = flags[i] as number;
      const mask = masks[slot] as number;
      if (mask === 0) list[size++] = slot;
      masks[slot] = mask | (flag === 0 ? small : flag === CAPITAL ? capital : paired);
    }
    this.#size = size;
  }

  #addUp(weight: Float32Array): void {
    for (const mask of this.#found) {
      this.#weights[mask] = 0;
      this.#rare[mask] = 0;
    }
    this.#found.length = 0;
    this.before.again = this.before.bare = this.beyond.again = this.beyond.bare = this.newNames = 0;
    const [masks, list, weights, rare] = [this.#masks, this.#slots, this.#weights, this.#rare];
    let names = 0;
    let known = 0;
    for (let i = 0; i < this.#size; i++) {
      const slot = list[i] as number;
      const bits = masks[slot] as number;
      const w = weight[slot] as number;
      const mask = bits & WINDOWS;
      masks[slot] = 0;
      if ((weights[mask] as number) === 0) this.#found.push(mask);
      weights[mask] = (weights[mask] as number) + w;
      if (w > RARE) rare[mask] = (rare[mask] as number) + 1;
      if ((bits & AFTER_NAME) === 0) continue;
      names += w;
      if ((bits & BEFORE) > 0) known += w;
      if ((bits & LEAD_NAME) > 0) this.#addName(bits);
    }
    this.#size = 0;
    this.namesKnown = names === 0 ? 0 : known / names;
  }

  #addName(bits: number): void {
    const full = (bits & LEAD_PAIRED) > 0;
    if (full && (bits & (BEFORE | BEYOND)) === 0) this.newNames++;
    if ((bits & BEFORE_BARE) > 0) {
      if (full) this.before.again++;
      else this.before.bare++;
    }
    if ((bits & BEYOND_BARE) > 0) {
      if (full) this.beyond.again++;
      else this.beyond.bare++;
    }
  }

  /** Weight of the stems that stand in all of these windows. */
  weight(windows: number): number {
    let total = 0;
    for (const mask of this.#found) if ((mask & windows) === windows) total += this.#weights[mask] as number;
    return total;
  }

  /** Share of one window's stems, by weight, that are in another one too; 0 where it has none. */
  share(window: number, other: number): number {
    const all = this.weight(window);
    return all === 0 ? 0 : this.weight(window | other) / all;
  }

  /** What two windows have in common: Dice's share by weight, 0 to 1. */
  likeness(one: number, other: number): number {
    const both = this.weight(one) + this.weight(other);
    return both === 0 ? 0 : (2 * this.weight(one | other)) / both;
  }

  /** How many rare stems stand in two windows. */
  bridges(one: number, other: number): number {
    let count = 0;
    const both = one | other;
    for (const mask of this.#found) if ((mask & both) === both) count += this.#rare[mask] as number;
    return count;
  }
}

/** 1 where two sets of bits write quotation marks or apostrophes differently, -1 alike, 0 where they write none. */
function changeOf(before: number, after: number): number {
  const quotes = compare(before, after, CURLY, STRAIGHT | TWO_SINGLE);
  const two = compare(before, after, TWO_SINGLE, STRAIGHT | CURLY);
  const apostrophes = compare(before, after, CURLY_APOSTROPHE, STRAIGHT_APOSTROPHE);
  if (quotes > 0 || two > 0 || apostrophes > 0) return 1;
  return Math.min(quotes, two, apostrophes);
}

/** 1: one side writes only `a`, the other only `b`; -1: both write the same; 0: neither can be told. */
function compare(left: number, right: number, a: number, b: number): number {
  const of = (bits: number): number => ((bits & a) > 0 ? 1 : 0) + ((bits & b) > 0 ? 2 : 0);
  const l = of(left);
  const r = of(right);
  if (l === 0 || r === 0) return 0;
  return l + r === 3 && l !== r ? 1 : l === r ? -1 : 0;
}
