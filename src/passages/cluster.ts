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
  const slots = new Slots(2 * alignments.length);
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
function byLength(collection: Corpus, alignments: readonly Alignment[]): readonly number[] {
  const ranks = likenessRanks(collection);
  const compare = (x: Place, y: Place): number =>
    (ranks[x.article] as number) - (ranks[y.article] as number) || x.from - y.from || x.to - y.to;
  const keyed = alignments.map((alignment, number) => {
    const ends = placesOf(collection, endsOf(alignment)).map(({ article, from, to }) => {
      const begin = collection.first[article] as number;
      return { article, from: from - begin, to: to - begin };
    });
    const [head, tail] = ends.sort(compare) as [Place, Place];
    const { aFrom, aTo, bFrom, bTo } = alignment;
    return { number, length: aTo - aFrom + bTo - bFrom, head, tail };
  });
  return keyed
    .sort((x, y) => y.length - x.length || compare(x.head, y.head) || compare(x.tail, y.tail) || x.number - y.number)
    .map(({ number }) => number);
}

/** Words in one drawer. */
const DRAWER = 32;

/** The slots opened so far, and the passages they belong to. Articles need no care: no end crosses from one to the next. */
class Slots {
  readonly #joined: Union;
  readonly #slotOfEnd: Uint32Array;
  readonly #ranges = new Map<number, Range>();
  readonly #drawers = new Map<number, number[]>();
  /** By passage, its longest end. */
  readonly #longest: Uint32Array;

  constructor(ends: number) {
    this.#joined = new Union(ends);
    this.#slotOfEnd = new Uint32Array(ends);
    this.#longest = new Uint32Array(ends);
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
  put(end: number, range: Range): void {
    const length = range.to - range.from;
    let [best, most] = [-1, 0];
    // A slot that holds more than half of an end holds its middle.
    for (const slot of this.#drawers.get(Math.floor(middle(range) / DRAWER)) ?? []) {
      const { from, to } = this.#ranges.get(slot) as Range;
      const common = Math.min(to, range.to) - Math.max(from, range.from);
      const isPart = common >= FAIR_PART * (this.#longest[this.#joined.root(slot)] as number);
      if (isPart && common > LEAST_INSIDE * length && common > most) [best, most] = [slot, common];
    }
    this.#slotOfEnd[end] = best < 0 ? end : best;
    if (best < 0) this.#open(end, range);
  }

  #open(slot: number, range: Range): void {
    this.#ranges.set(slot, range);
    this.#longest[slot] = range.to - range.from;
    for (let d = Math.floor(range.from / DRAWER); d * DRAWER < range.to; d++) {
      const drawer = this.#drawers.get(d);
      if (drawer) drawer.push(slot);
      else this.#drawers.set(d, [slot]);
    }
  }
}

const middle = ({ from, to }: Range): number => (from + to) >> 1;

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
