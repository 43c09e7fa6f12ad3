/**
 * Echoes: the longest exact repeats that hold a seed.
 *
 * In: a collection with its index, and the number of an article. Out: every run of words that the
 * article shares with earlier text, or an earlier part of itself, grown to both sides as far as the
 * words are equal; grouped by earlier article, ascending by place. Each is found once: on each diagonal
 * (the distance of the two places) a seed that lies in the last echo is passed over, so that a
 * verbatim copy costs one look at a word. Inside one article an echo does not run into its original.
 */
import { articleOf, type Collection } from './collection.ts';
import { MOST_PLACES } from './common-seeds.ts';
import { partnersOf, type SeedIndex, seedFrom } from './seeds.ts';
import type { Weights } from './weights.ts';

/** Exact repeats, one entry of each array an echo. Ascending by `a`, then by `b`. */
export interface Echoes {
  readonly count: number;
  /** First word in the earlier and in the later place. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Words. */
  readonly length: Uint32Array;
  /** Bits that its words prove. */
  readonly bits: Float64Array;
}

/** What every article is matched against. */
export interface Engine {
  readonly collection: Collection;
  readonly index: SeedIndex;
  readonly weights: Weights;
}

/** Most diagonals remembered at a time, of those inside the article and of others. Another on the same slot costs a second look. */
const MOST_SLOTS = 4096;
const DIAGONALS = new Uint32Array(2 * MOST_SLOTS);
const REACHED = new Uint32Array(2 * MOST_SLOTS);
const ECHOES_PACKED = 2 ** 24;
const NONE: Echoes = {
  count: 0,
  a: new Uint32Array(0),
  b: new Uint32Array(0),
  length: new Uint32Array(0),
  bits: new Float64Array(0),
};

/** The echoes of article `n` in all that stands before. */
export function echoesOf({ collection, index, weights }: Engine, n: number): Echoes {
  const { first } = collection;
  const [begin, end] = [first[n] as number, first[n + 1] as number];
  const found = new Finder(collection, weights, n);
  const partners = new Uint32Array(MOST_PLACES + 1);
  for (let seed = seedFrom(index, begin); seed < index.words.length; seed++) {
    const b = index.words[seed] as number;
    if (b >= end) break;
    const count = partnersOf(index, seed, partners);
    for (let p = 0; p < count; p++) found.look(index.words[partners[p] as number] as number, b);
  }
  return found.sorted();
}

/** Where the echoes of one article are put as they are found; one article's work is over before the next begins. */
let room = roomFor(1024);

function roomFor(count: number) {
  const [a, b, length] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  return { a, b, length, keys: new Float64Array(count) };
}

function widened({ a, b, length }: typeof room): typeof room {
  const wider = roomFor(2 * a.length);
  wider.a.set(a);
  wider.b.set(b);
  wider.length.set(length);
  return wider;
}

class Finder {
  readonly collection: Collection;
  readonly weights: Weights;
  readonly begin: number;
  readonly end: number;
  /**
   * By slot the diagonal last met there, and where its last echo ends. The first half is for diagonals inside the article: what
   * is found there hangs on what is remembered, and how far off other articles stand must not decide that.
   */
  readonly diagonals: Uint32Array;
  readonly reached: Uint32Array;
  count = 0;

  constructor(collection: Collection, weights: Weights, n: number) {
    this.collection = collection;
    this.weights = weights;
    this.begin = collection.first[n] as number;
    this.end = collection.first[n + 1] as number;
    const slots = Math.min(MOST_SLOTS, 2 ** Math.ceil(Math.log2(2 * (this.end - this.begin) + 2)));
    this.diagonals = DIAGONALS.subarray(0, 2 * slots).fill(0);
    this.reached = REACHED.subarray(0, 2 * slots);
  }

  /** Grows the echo that holds the words at `a` and `b`, unless it is known. */
  look(a: number, b: number): void {
    const diagonal = b - a;
    const within = a >= this.begin;
    const slots = this.diagonals.length >>> 1;
    const slot = ((diagonal ^ (diagonal >>> 12)) & (slots - 1)) + (within ? 0 : slots);
    const known = this.diagonals[slot] === diagonal;
    if (known && b < (this.reached[slot] as number)) return;
    const { hashes, first } = this.collection;
    if (hashes[a] !== hashes[b]) return;
    const article = within ? -1 : articleOf(this.collection, a);
    const leastA = within ? this.begin : (first[article] as number);
    const leastB = known ? Math.max(this.begin, this.reached[slot] as number) : this.begin;
    let from = b;
    while (from > leastB && from - diagonal > leastA && hashes[from - 1] === hashes[from - diagonal - 1]) from--;
    let to = b + 1;
    const most = Math.min(this.end, (within ? from : (first[article + 1] as number)) + diagonal);
    while (to < most && hashes[to] === hashes[to - diagonal]) to++;
    this.diagonals[slot] = diagonal;
    this.reached[slot] = to;
    if (this.count === room.a.length) room = widened(room);
    room.a[this.count] = from - diagonal;
    room.b[this.count] = from;
    room.length[this.count++] = to - from;
  }

  sorted(): Echoes {
    if (this.count === 0) return NONE;
    const order = this.#inOrder();
    const [a, b, length] = [room.a, room.b, room.length].map((side) => order.map((i) => side[i] as number)) as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ];
    const bits = Float64Array.from(order, (i) => proved(this.weights, room.b[i] as number, room.length[i] as number));
    return { count: order.length, a, b, length, bits };
  }

  /** Numbers of the echoes by `a`, then by `b`; those that were found at a second look left out. */
  #inOrder(): Uint32Array {
    const { count } = this;
    const { a, b, length } = room;
    const keys = room.keys.subarray(0, count);
    for (let i = 0; i < count; i++) keys[i] = (a[i] as number) * ECHOES_PACKED + i;
    keys.sort();
    const order = Uint32Array.from(keys, (key) => key % ECHOES_PACKED);
    for (let from = 0; from < count; ) {
      let to = from + 1;
      while (to < count && a[order[to] as number] === a[order[from] as number]) to++;
      if (to - from > 1) {
        order
          .subarray(from, to)
          .sort((i, j) => (b[i] as number) - (b[j] as number) || (length[j] as number) - (length[i] as number));
      }
      from = to;
    }
    let kept = 0;
    for (const i of order) {
      const last = kept > 0 ? (order[kept - 1] as number) : -1;
      if (last < 0 || a[i] !== a[last] || b[i] !== b[last]) order[kept++] = i;
    }
    return order.subarray(0, kept);
  }
}

/** Bits of `length` words from `from` on. */
export function proved({ bits }: Weights, from: number, length: number): number {
  let sum = 0;
  for (let w = from; w < from + length; w++) sum += bits[w] as number;
  return sum;
}

/** The echoes from number `from` to `to`, without copying. */
export function sliceEchoes({ a, b, length, bits }: Echoes, from: number, to: number): Echoes {
  return {
    count: to - from,
    a: a.subarray(from, to),
    b: b.subarray(from, to),
    length: length.subarray(from, to),
    bits: bits.subarray(from, to),
  };
}

/** The same echoes with the two places exchanged. */
export function turnEchoes({ count, a, b, length, bits }: Echoes): Echoes {
  if (count === 1) return { count, a: b, b: a, length, bits };
  const order = new Uint32Array(count).map((_, i) => i);
  order.sort((i, j) => (b[i] as number) - (b[j] as number) || (a[i] as number) - (a[j] as number));
  return {
    count,
    a: order.map((i) => b[i] as number),
    b: order.map((i) => a[i] as number),
    length: order.map((i) => length[i] as number),
    bits: Float64Array.from(order, (i) => bits[i] as number),
  };
}
