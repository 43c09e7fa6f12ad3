/**
 * Clustering: which alignments tell of one passage.
 *
 * In: alignments, in any order. Out: clusters, each with its places (the maximal stretches, one after
 * another in reading order) and its alignments. Method: in each article, an end of an alignment belongs
 * to the longest stretch of which it is a fair part; such a stretch is a slot, and slots that an
 * alignment joins are one passage. So a shorter cut of a passage is a telling of it, while a phrase that
 * recurs by itself inside two long ones is a passage of its own, nests in them, and does not fuse them.
 * No step compares all with all: slots are looked up by where they stand.
 */
import { articleOf, type Collection } from './collection.ts';
import type { Alignment } from './match.ts';

/** A stretch of one article, by word numbers, `to` exclusive. */
export interface Place {
  readonly article: number;
  readonly from: number;
  readonly to: number;
}

export interface Cluster {
  readonly places: readonly Place[];
  /** Indexes of its alignments, ascending. */
  readonly alignments: readonly number[];
}

/** An end that is at least this part of a longer stretch is a cut of it: a good third of a passage still tells it. */
const FAIR_PART = 0.35;

/** Clusters in order of their first place, then of their length. */
export function clusterAlignments(collection: Collection, alignments: readonly Alignment[]): readonly Cluster[] {
  const slotOfEnd = slotsOf(alignments);
  const joined = new Union(2 * alignments.length);
  for (let i = 0; i < alignments.length; i++) joined.join(slotOfEnd[2 * i] as number, slotOfEnd[2 * i + 1] as number);
  const byRoot = new Map<number, number[]>();
  for (let i = 0; i < alignments.length; i++) {
    const root = joined.root(slotOfEnd[2 * i] as number);
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

function placesOf(collection: Collection, ranges: readonly Range[]): readonly Place[] {
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

/** By end (two an alignment, `a` even) the end whose stretch is its slot. Articles need no care: no end crosses from one to the next. */
function slotsOf(alignments: readonly Alignment[]): Uint32Array {
  const ends = alignments.flatMap(endsOf);
  const order = new Uint32Array(ends.length).map((_, i) => i);
  const at = (i: number): Range => ends[i] as Range;
  const length = (i: number): number => at(i).to - at(i).from;
  order.sort((i, j) => length(j) - length(i) || at(i).from - at(j).from || i - j);
  const slotOfEnd = new Uint32Array(ends.length);
  const drawers = new Map<number, number[]>();
  for (const end of order) {
    const { from, to } = at(end);
    let [slot, most] = [end, FAIR_PART];
    // A slot that holds a fair part of a shorter end holds its start, its end or both.
    for (const word of [from, to - 1]) {
      for (const other of drawers.get(Math.floor(word / DRAWER)) ?? []) {
        const common = Math.min(at(other).to, to) - Math.max(at(other).from, from);
        const share = common / length(other);
        if (share > most || (share === most && at(other).from < at(slot).from)) [slot, most] = [other, share];
      }
    }
    slotOfEnd[end] = slot;
    if (slot === end) file(drawers, at(end), end);
  }
  return slotOfEnd;
}

/** Words in one drawer. */
const DRAWER = 32;

function file(drawers: Map<number, number[]>, { from, to }: Range, end: number): void {
  for (let d = Math.floor(from / DRAWER); d * DRAWER < to; d++) {
    const drawer = drawers.get(d);
    if (drawer) drawer.push(end);
    else drawers.set(d, [end]);
  }
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
