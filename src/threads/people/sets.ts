/**
 * Sets of bearers, joined by what was judged, and never against it.
 *
 * In: bearers, and judgements of pairs. Out: for each bearer the number of its set, the links that joined them, and what
 * was only suggested or kept apart. Method: union by strength, the strongest first; before two sets are joined, each member of
 * the smaller is held against members of the larger, and one contradiction keeps the sets apart. So a chain of
 * likenesses never joins its two ends against the evidence.
 */
import { differencesOf } from '../likeness/likeness.ts';
import type { Bearer } from './bearers.ts';
import type { Judged } from './variants.ts';

/** Bearers in sets. */
export interface Sets {
  /** For each bearer the first bearer of its set. */
  readonly root: readonly number[];
  readonly made: readonly Judged[];
  /** Judged as one, but contradicted by other members of the sets; with what was only suggested. */
  readonly perhaps: readonly Judged[];
  readonly apart: readonly Judged[];
}

/** Members of a set that speak for it when it meets another. */
const SPEAKERS = 8;

/** Joins bearers. */
export function joinBearers(bearers: readonly Bearer[], judged: readonly Judged[]): Sets {
  const root = bearers.map((_, n) => n);
  const members = new Map<number, number[]>();
  const find = (n: number): number => {
    let i = n;
    while (root[i] !== i) {
      root[i] = root[root[i] as number] as number;
      i = root[i] as number;
    }
    return i;
  };
  const membersOf = (n: number): number[] => members.get(n) ?? [n];
  const opposed = new Set(
    judged.filter(({ verdict }) => verdict === 'apart').map(({ a, b }) => a * bearers.length + b),
  );
  const contradict = (x: number, y: number): boolean =>
    opposed.has(Math.min(x, y) * bearers.length + Math.max(x, y)) ||
    differencesOf((bearers[x] as Bearer).name, (bearers[y] as Bearer).name).conflict !== null ||
    differentGenders(bearers[x] as Bearer, bearers[y] as Bearer);
  const made: Judged[] = [];
  const perhaps = judged.filter(({ verdict }) => verdict === 'perhaps');
  const strongest = judged
    .filter(({ verdict }) => verdict === 'one')
    .sort((p, q) => q.strength - p.strength || p.a - q.a || p.b - q.b);
  for (const one of strongest) {
    const [x, y] = [find(one.a), find(one.b)];
    if (x === y) continue;
    const [few, many] = [membersOf(x), membersOf(y)];
    const against = few.slice(0, SPEAKERS).some((p) => many.slice(0, SPEAKERS).some((q) => contradict(p, q)));
    if (against) {
      perhaps.push({ ...one, verdict: 'perhaps', strength: Math.min(0.5, one.strength) });
      continue;
    }
    const [first, second] = x < y ? [x, y] : [y, x];
    root[second] = first;
    members.set(
      first,
      [...membersOf(first), ...membersOf(second)].sort((p, q) => p - q),
    );
    members.delete(second);
    made.push(one);
  }
  const apart = judged.filter(({ verdict }) => verdict === 'apart');
  return { root: root.map((_, n) => find(n)), made, perhaps, apart };
}

const differentGenders = (a: Bearer, b: Bearer): boolean =>
  a.gender !== null && b.gender !== null && a.gender !== b.gender;
