/**
 * Clustering: which alignments tell of one passage.
 *
 * In: alignments, in any order. Out: clusters, each with its places (the maximal stretches, one after
 * another in reading order) and its alignments. Method: alignments are taken from the longest to the
 * shortest. Each end goes to a slot, a stretch that another end opened in that place, where it is a fair
 * part of the longest telling of that slot's passage; else it opens a slot; and the two slots of an
 * alignment are one passage. So a shorter cut of a passage is a telling of it, while a phrase that recurs
 * by itself inside long ones is a passage of its own, nests in them and does not fuse them; and no cut
 * of a cut does. No step compares all with all: slots are looked up by where they stand.
 */
import { articleOf, type Corpus } from './collection.ts';
import { likenessRanks } from './likeness-order.ts';
import type { Alignment } from './match.ts';

/** A stretch of one article, by word numbers, `to` exclusive. */
export interface Place {
  readonly article: number;
  readonly from: number;
  readonly to: number;
}

/** Where one passage is told, and the alignments that say so. */
export interface Cluster {
  readonly places: readonly Place[];
  /** Indexes of its alignments, ascending. */
  readonly alignments: readonly number[];
}

/** What is at least this part of the longest telling is a cut of it: a good third of a passage still tells it. */
const FAIR_PART = 0.35;
/** Of an end, more than this part must lie in the slot: then the slot holds its middle. */
const LEAST_INSIDE = 0.5;

/** Clusters in order of their first place, then of their length. */
export function clusterAlignments(collection: Corpus, alignments: readonly Alignment[]): readonly Cluster[] {
  const slots = new Slots(2 * alignments.length, collection.first.at(-1) ?? 0);
  for (const i of byLength(collection, alignments)) {
    const [a, b] = endsOf(alignments[i] as Alignment);
    slots.put(2 * i, a);
    slots.put(2 * i + 1, b);
    slots.join(2 * i, 2 * i + 1);
  }
  const byRoot = new Map<number, number[]>();
  for (let i = 0; i < alignments.length; i++) {
    const root = slots.passageOf(2 * i);
    const members = byRoot.get(root);
    if (members) members.push(i);
    else byRoot.set(root, [i]);
  }
  return [...byRoot.values()]
    .map((members) => ({
      places: placesOf(collection, merge(members.flatMap((i) => endsOf(alignments[i] as Alignment)))),
      alignments: members,
    }))
    .sort(byFirstPlace);
}

function placesOf(collection: Corpus, ranges: readonly Range[]): readonly Place[] {
  return ranges.map(({ from, to }) => ({ article: articleOf(collection, from), from, to }));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function endsOf({ aFrom, aTo, bFrom, bTo }: Alignment): readonly [Range, Range] {
  return [
    { from: aFrom, to: aTo },
    { from: bFrom, to: bTo },
  ];
}

/** Numbers of alignments, the longest first; equal ones by their articles' words and where in them they stand, so that numbering is no matter. */
function byLength(collection: Corpus, alignments: readonly Alignment[]): Uint32Array {
  const ranks = likenessRanks(collection);
  // Of each alignment its length, and of both its ends, the one in the first of the articles before the other, rank of the article and place in it.
  const keys = new Uint32Array(KEYS * alignments.length);
  alignments.forEach(({ aFrom, aTo, bFrom, bTo }, i) => {
    const own = keys.subarray(KEYS * i, KEYS * (i + 1));
    own[0] = aTo - aFrom + bTo - bFrom;
    [[aFrom, aTo] as const, [bFrom, bTo] as const].forEach(([from, to], side) => {
      const article = articleOf(collection, from);
      const begin = collection.first[article] as number;
      own.set([ranks[article] as number, from - begin, to - begin], 1 + 3 * side);
    });
    if (compare(own, 1, 4, 3) > 0) own.set([...own.slice(4), ...own.slice(1, 4)], 1);
  });
  const order = Uint32Array.from(alignments, (_, i) => i);
  return order.sort((i, j) => {
    const longer = (keys[KEYS * j] as number) - (keys[KEYS * i] as number);
    return longer || compare(keys, KEYS * i + 1, KEYS * j + 1, KEYS - 1) || i - j;
  });
}

const KEYS = 7;

/** Negative where of `count` numbers from `i` and from `j` on the first that differs is smaller at `i`. */
function compare(numbers: Uint32Array, i: number, j: number, count: number): number {
  for (let n = 0; n < count; n++) {
    const difference = (numbers[i + n] as number) - (numbers[j + n] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Words in one drawer. */
const DRAWER = 32;
const NONE = 0xffffffff;

/** The slots opened so far, and the passages they belong to. Articles need no care: no end crosses from one to the next. */
class Slots {
  readonly #joined: Union;
  readonly #slotOfEnd: Uint32Array;
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  readonly #drawers: Drawers;
  /** By passage, its longest end. */
  readonly #longest: Uint32Array;

  /** For so many ends in so many words. */
  constructor(ends: number, words: number) {
    this.#joined = new Union(ends);
    this.#slotOfEnd = new Uint32Array(ends);
    this.#from = new Uint32Array(ends);
    this.#to = new Uint32Array(ends);
    this.#longest = new Uint32Array(ends);
    this.#drawers = new Drawers(Math.floor(words / DRAWER) + 1);
  }

  passageOf(end: number): number {
    return this.#joined.root(this.#slotOfEnd[end] as number);
  }

  join(end: number, other: number): void {
    const [x, y] = [this.passageOf(end), this.passageOf(other)];
    const longest = Math.max(this.#longest[x] as number, this.#longest[y] as number);
    this.#joined.join(x, y);
    this.#longest[this.#joined.root(x)] = longest;
  }

  /** Puts an end into the slot that holds most of it, or opens one. */
  put(end: number, { from, to }: Range): void {
    let [best, most] = [-1, 0];
    // A slot that holds more than half of an end holds its middle.
    for (const slot of this.#drawers.slotsIn(Math.floor(((from + to) >> 1) / DRAWER))) {
      const common = Math.min(this.#to[slot] as number, to) - Math.max(this.#from[slot] as number, from);
      const isPart = common >= FAIR_PART * (this.#longest[this.#joined.root(slot)] as number);
      if (isPart && common > LEAST_INSIDE * (to - from) && common > most) [best, most] = [slot, common];
    }
    this.#slotOfEnd[end] = best < 0 ? end : best;
    if (best < 0) this.#open(end, from, to);
  }

  #open(slot: number, from: number, to: number): void {
    this.#from[slot] = from;
    this.#to[slot] = to;
    this.#longest[slot] = to - from;
    for (let d = Math.floor(from / DRAWER); d * DRAWER < to; d++) this.#drawers.put(d, slot);
  }
}

/** Slots by drawer, each drawer's in the order in which they came: lists in arrays, for there are millions. */
class Drawers {
  readonly #heads: Uint32Array;
  readonly #tails: Uint32Array;
  #slots = new Uint32Array(1024);
  #next = new Uint32Array(1024);
  #count = 0;

  constructor(drawers: number) {
    this.#heads = new Uint32Array(drawers).fill(NONE);
    this.#tails = new Uint32Array(drawers);
  }

  put(drawer: number, slot: number): void {
    if (this.#count === this.#slots.length) [this.#slots, this.#next] = [widened(this.#slots), widened(this.#next)];
    const entry = this.#count++;
    this.#slots[entry] = slot;
    this.#next[entry] = NONE;
    if (this.#heads[drawer] === NONE) this.#heads[drawer] = entry;
    else this.#next[this.#tails[drawer] as number] = entry;
    this.#tails[drawer] = entry;
  }

  *slotsIn(drawer: number): Generator<number> {
    for (let entry = this.#heads[drawer] as number; entry !== NONE; entry = this.#next[entry] as number) {
      yield this.#slots[entry] as number;
    }
  }
}

function widened(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(2 * array.length);
  wider.set(array);
  return wider;
}

/** Maximal stretches: ranges that overlap become one. */
function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: { from: number; to: number }[] = [];
  for (const range of [...ranges].sort(byPlace)) {
    const last = merged.at(-1);
    if (last && range.from < last.to) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

function byPlace(x: Range, y: Range): number {
  return x.from - y.from || x.to - y.to;
}

function byFirstPlace(x: Cluster, y: Cluster): number {
  return byPlace(x.places[0] as Place, y.places[0] as Place) || x.places.length - y.places.length;
}

/** Disjoint sets, with path halving and union by size. */
class Union {
  readonly parent: Uint32Array;
  readonly size: Uint32Array;

  constructor(count: number) {
    this.parent = Uint32Array.from({ length: count }, (_, i) => i);
    this.size = new Uint32Array(count).fill(1);
  }

  root(item: number): number {
    let i = item;
    while (this.parent[i] !== i) {
      const grandparent = this.parent[this.parent[i] as number] as number;
      this.parent[i] = grandparent;
      i = grandparent;
    }
    return i;
  }

  join(x: number, y: number): void {
    const [a, b] = [this.root(x), this.root(y)];
    if (a === b) return;
    const [small, large] = (this.size[a] as number) < (this.size[b] as number) ? [a, b] : [b, a];
    this.parent[small] = large;
    this.size[large] = (this.size[large] as number) + (this.size[small] as number);
  }
}
