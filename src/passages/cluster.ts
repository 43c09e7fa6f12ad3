/**
 * Clustering: which alignments tell of one passage.
 *
 * In: alignments, in order of place. Out: clusters, each with its places (the maximal stretches, one
 * after another in reading order) and its alignments. Method: in each article, ends of alignments
 * that are nearly the same stretch (shared part at least 60 % of the longer) are one slot; slots that
 * an alignment joins are one passage. A stretch that is only part of another is a slot of its own, so
 * passages nest and one short phrase does not fuse two long ones. No step compares all with all: ends
 * are sorted, equal ones fall together first, and only slots that still reach on are looked at.
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

const SAME_SLOT = 0.6;

/** Clusters in order of their first place, then of their length. */
export function clusterAlignments(collection: Collection, alignments: readonly Alignment[]): readonly Cluster[] {
  const ends = alignments.flatMap(({ aFrom, aTo, bFrom, bTo }) => [
    { from: aFrom, to: aTo },
    { from: bFrom, to: bTo },
  ]);
  const slots = slotsOf(ends);
  const joined = new Union(slots.length);
  const slotOfEnd = new Uint32Array(ends.length);
  slots.forEach((slot, s) => {
    for (const end of slot.ends) slotOfEnd[end] = s;
  });
  for (let i = 0; i < alignments.length; i++) joined.join(slotOfEnd[2 * i] as number, slotOfEnd[2 * i + 1] as number);
  const byRoot = new Map<number, { ends: number[] }>();
  slots.forEach((slot, s) => {
    const root = joined.root(s);
    const cluster = byRoot.get(root) ?? { ends: [] };
    cluster.ends.push(...slot.ends);
    byRoot.set(root, cluster);
  });
  return [...byRoot.values()]
    .map((cluster) => ({
      places: merge(cluster.ends.map((end) => ends[end] as Range)).map(({ from, to }) => ({
        article: articleOf(collection, from),
        from,
        to,
      })),
      alignments: [...new Set(cluster.ends.map((end) => end >> 1))].sort((x, y) => x - y),
    }))
    .sort(byFirstPlace);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Slot extends Range {
  /** Numbers of the ends that stand in it: two for each alignment, `a` even. */
  readonly ends: number[];
}

/** Ends in order of place, gathered into slots. Articles need no care: no end crosses from one to the next. */
function slotsOf(ends: readonly Range[]): readonly Slot[] {
  const order = ends.map((_, i) => i).sort((i, j) => byPlace(ends[i] as Range, ends[j] as Range) || i - j);
  const slots: Slot[] = [];
  let open: Slot[] = [];
  for (const i of order) {
    const end = ends[i] as Range;
    open = open.filter((slot) => slot.to > end.from);
    const best = bestSlot(open, end);
    if (best) best.ends.push(i);
    else {
      const slot = { ...end, ends: [i] };
      slots.push(slot);
      open.push(slot);
    }
  }
  return slots;
}

function bestSlot(open: readonly Slot[], end: Range): Slot | null {
  let best: Slot | null = null;
  let most = SAME_SLOT;
  for (const slot of open) {
    const common = Math.min(slot.to, end.to) - Math.max(slot.from, end.from);
    const share = common / Math.max(slot.to - slot.from, end.to - end.from);
    if (share > most) [best, most] = [slot, share];
  }
  return best;
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
