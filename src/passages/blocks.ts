/**
 * Blocks: neighbouring stretches that are one passage with its sentences in another order.
 *
 * In: the stretches that two different articles share. Out: the same, those joined that together fill
 * one place in each article, in whatever order; joined ones are marked. Method: stretches are cut into
 * groups where one side has a gap, then each group by the other side, until both sides hold together.
 * What is told twice stands for itself, and so do the parts of what is too long for a passage: there
 * the article was put in another order, not the sentence.
 */
import { align, shared } from '../align/index.ts';
import type { Collection } from './collection.ts';
import type { Stretch } from './extend.ts';
import { Kept } from './kept.ts';

/** Words that may lie between two parts of a block: a sentence that is not shared, or too common to be found. */
const MOST_BETWEEN = 40;
/** The share of a block, on each side, that its parts must fill: else they are passages that stand near each other. */
const LEAST_FILLED = 0.7;
const HALF = 0.5;
/** Words of the longest block. */
const MOST_IN_BLOCK = 400;

/** A stretch, and whether it is a block whose parts stand in another order in both articles. */
export interface Joined extends Stretch {
  readonly reordered: boolean;
}

/**
 * Passages with neighbours joined, in order of `b`, then of `a`. What is `doubtful`, a stretch that proves
 * too little by itself, is taken where it fills a block and dropped elsewhere.
 */
export function joinBlocks(
  collection: Collection,
  passages: readonly Stretch[],
  doubtful: readonly Stretch[],
): readonly Joined[] {
  const sure = new Set(passages);
  const { once, again } = toldOnce(collection, [...passages, ...doubtful]);
  const joined = groupsOf(once).flatMap((group) => {
    const certain = group.filter((stretch) => sure.has(stretch));
    if (certain.length === 0) return [];
    const block = join(collection, group);
    // What is doubtful fills gaps between sentences that moved, and is asked no further where none did.
    if (block?.reordered) return [block];
    return groupsOf(certain).flatMap((part) => join(collection, part) ?? part.map(alone));
  });
  return withoutInner([...joined, ...again.filter((stretch) => sure.has(stretch)).map(alone)]).sort(
    (x, y) => x.bFrom - y.bFrom || x.aFrom - y.aFrom || x.bTo - y.bTo || x.aTo - y.aTo,
  );
}

/** Tells stretches whose words, on one side, are for the greater part shared by a better one too. They come best first. */
function toldOnce({ hashes }: Collection, stretches: readonly Stretch[]): { once: Stretch[]; again: Stretch[] } {
  if (stretches.length < 2) return { once: [...stretches], again: [] };
  const told = { once: [] as Stretch[], again: [] as Stretch[] };
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  for (const stretch of stretches) {
    const { aFrom, aTo, bFrom, bTo } = stretch;
    const runs = align(hashes.subarray(aFrom, aTo), hashes.subarray(bFrom, bTo));
    const words = runs.flatMap(({ a, b, length }) => Array.from({ length }, (_, i) => [aFrom + a + i, bFrom + b + i]));
    const [twiceA, twiceB] = [
      words.filter(([a]) => inA.has(a as number)),
      words.filter(([, b]) => inB.has(b as number)),
    ];
    if (2 * Math.max(twiceA.length, twiceB.length) > words.length) told.again.push(stretch);
    else {
      told.once.push(stretch);
      for (const [a, b] of words) {
        inA.add(a as number);
        inB.add(b as number);
      }
    }
  }
  return told;
}

interface Side {
  readonly from: (stretch: Stretch) => number;
  readonly to: (stretch: Stretch) => number;
}

const A: Side = { from: ({ aFrom }) => aFrom, to: ({ aTo }) => aTo };
const B: Side = { from: ({ bFrom }) => bFrom, to: ({ bTo }) => bTo };

/** Groups that hold together on both sides. A group that one side cuts goes round again by the other. */
function groupsOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const whole: (readonly Stretch[])[] = [];
  const open: { readonly group: readonly Stretch[]; readonly by: Side; readonly held: boolean }[] = [
    { group: stretches, by: B, held: false },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { group, by, held } = next;
    const parts = cutAtGaps(group, by);
    if (parts.length === 1 && (held || group.length === 1)) whole.push(group);
    else for (const part of parts) open.push({ group: part, by: by === A ? B : A, held: parts.length === 1 });
  }
  return whole;
}

function cutAtGaps(group: readonly Stretch[], { from, to }: Side): readonly (readonly Stretch[])[] {
  const parts: Stretch[][] = [];
  let reached = -Infinity;
  for (const stretch of [...group].sort((x, y) => from(x) - from(y) || to(x) - to(y))) {
    if (from(stretch) - reached > MOST_BETWEEN) parts.push([]);
    parts.at(-1)?.push(stretch);
    reached = Math.max(reached, to(stretch));
  }
  return parts;
}

const alone = (stretch: Stretch): Joined => ({ ...stretch, reordered: false });

/** One block of a group; null where it would be too long, or too much of it is not shared. */
function join({ hashes }: Collection, group: readonly Stretch[]): Joined | null {
  if (group.length === 1) return alone(group[0] as Stretch);
  const aFrom = group.reduce((least, part) => Math.min(least, part.aFrom), Infinity);
  const aTo = group.reduce((most, part) => Math.max(most, part.aTo), 0);
  const bFrom = group.reduce((least, part) => Math.min(least, part.bFrom), Infinity);
  const bTo = group.reduce((most, part) => Math.max(most, part.bTo), 0);
  const filled = Math.min(filledOf(group, A) / (aTo - aFrom), filledOf(group, B) / (bTo - bFrom));
  if (filled < LEAST_FILLED || Math.max(aTo - aFrom, bTo - bFrom) > MOST_IN_BLOCK) return null;
  const inOrder = [...group].sort((x, y) => x.bFrom - y.bFrom);
  const reordered = inOrder.some((part, i) => i > 0 && part.aFrom < (inOrder[i - 1] as Stretch).aFrom);
  const common = shared(align(hashes.subarray(aFrom, aTo), hashes.subarray(bFrom, bTo)));
  const bits = group.reduce((sum, part) => sum + part.bits, 0);
  return {
    ...{ aFrom, aTo, bFrom, bTo, bits, reordered },
    shared: common,
    stock: !reordered && group.every(({ stock }) => stock),
  };
}

/** What a block of the same two articles holds, on both sides, was found with it. */
function withoutInner(stretches: readonly Joined[]): Joined[] {
  const blocks = new Kept();
  for (const stretch of stretches) if (stretch.reordered) blocks.add(stretch);
  return stretches.filter((stretch) => stretch.reordered || !blocks.covers(stretch, HALF));
}

/** Words that the parts hold together on one side. */
function filledOf(group: readonly Stretch[], { from, to }: Side): number {
  let [sum, reached] = [0, 0];
  for (const part of [...group].sort((x, y) => from(x) - from(y))) {
    sum += Math.max(0, to(part) - Math.max(from(part), reached));
    reached = Math.max(reached, to(part));
  }
  return sum;
}
