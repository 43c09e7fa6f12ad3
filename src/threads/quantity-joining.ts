/**
 * Joining figures into quantities.
 *
 * In: facts. Out: groups of them. Method: each is entered under its dimension and its rarest words, its number, and
 * what its article tells; it is compared with the last few entered there, so that the work grows as n log n. Pairs alike
 * enough are joined, the likest first, unless a member of one group cannot be the same as a member of the other.
 */
import { mayBeSame } from './quantity-bars.ts';
import type { Fact } from './quantity-facts.ts';
import { canBoth } from './quantity-intervals.ts';
import { likenessOf } from './quantity-likeness.ts';
import { isTelling, ONE_STORY, type Setting, valued, weightiest } from './quantity-measures.ts';
import { isTied } from './quantity-rivals.ts';
import { GENERIC } from './quantity-words-en.ts';

/** Likeness from which two figures are taken to tell the same. */
const ALIKE = 0.24;
/** Words under which a figure is entered, and how many of those entered after it under one word it is compared with. */
const ENTRIES = 10;
const NEIGHBOURS = 24;
/** A word that more figures have says too little to be looked under. */
const COMMON = 400;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Pairs worth joining: each fact against those that stand near it under one of its rarest words. */
function alike(facts: readonly Fact[], setting: Setting): readonly Pair[] {
  const entered = new Map<string, number[]>();
  const pairs: Pair[] = [];
  const compared = new Set<number>();
  /** How many of the facts have a word. */
  const commonness = (term: string): number => facts.length / (Math.exp(setting.rarity.get(term) ?? 0) - 1);
  facts.forEach((fact, n) => {
    compared.clear();
    const terms = weightiest(fact, setting)
      .slice(0, ENTRIES)
      .filter((term) => commonness(term) <= COMMON);
    const told = setting.stories.words(fact.article).map((word) => `${fact.sort}|${word}`);
    const { low, high } = fact.interval;
    for (const term of [...terms, ...told, ...(low === high ? [`=${low}`] : [])]) {
      const key = `${fact.dimension}|${term}`;
      const list = entered.get(key) ?? [];
      for (const other of list.slice(-NEIGHBOURS)) {
        if (compared.has(other)) continue;
        compared.add(other);
        if (!mayBeSame(facts[other] as Fact, fact, setting)) continue;
        const likeness = likenessOf(facts[other] as Fact, fact, setting);
        if (likeness >= needed(facts[other] as Fact, fact, setting)) pairs.push({ a: other, b: n, likeness });
      }
      list.push(n);
      entered.set(key, list);
    }
  });
  return pairs.sort((x, y) => y.likeness - x.likeness || x.b - y.b || x.a - y.a);
}

/** Likeness from which figures that cannot both hold are taken to tell the same: what ties them is asked for besides. */
const RIVAL = 0.16;
/** Small counts are many: such as differ must be more alike. */
const SMALL = 12;
/** Likeness from which figures are that can both hold and are not one number, or that nothing ties. */
const UNTIED = 0.36;
const TIED = 0.3;
/** The same for measures of which nothing is said but that their articles tell one story. */
const KNOWN = 0.2;

/** How alike two figures must be: more so where nothing says what is counted, or where they could hold whatever they tell. */
function needed(a: Fact, b: Fact, setting: Setting): number {
  if (!canBoth(a.interval, b.interval))
    return a.sort === '' || b.sort === '' || (isSmall(a) && isSmall(b)) ? RIVAL + 0.1 : RIVAL;
  if (isTelling(a, b)) return ALIKE;
  const tied = isTied(a, b, setting);
  const said = tied && valued(a, b) >= 0.1 ? ALIKE : tied ? TIED : UNTIED;
  const least = GENERIC.has(a.sort) ? said + 0.2 : said;
  const unsaid = a.sort === '' || b.sort === '';
  if (!unsaid) return least;
  const known = a.dimension !== 'count' && setting.stories.likeness(a.article, b.article) >= ONE_STORY;
  return known ? KNOWN : least + 0.1;
}

const isSmall = ({ figure: { low, high, unit } }: Fact): boolean => unit === null && (high ?? low ?? 0) <= SMALL;

/** Joins figures that tell the same, the likest first: the groups by their first, and the weakest link of each. */
export function joined(
  facts: readonly Fact[],
  setting: Setting,
): {
  readonly groups: ReadonlyMap<number, number[]>;
  readonly weakest: ReadonlyMap<Fact, number>;
} {
  const groups = new Map<number, number[]>(facts.map((_, n) => [n, [n]]));
  const root = facts.map((_, n) => n);
  const weakest = new Map<Fact, number>();
  for (const { a, b, likeness } of alike(facts, setting)) {
    const [x, y] = [root[a] as number, root[b] as number];
    if (x === y) continue;
    const [mine, theirs] = [groups.get(x) ?? [], groups.get(y) ?? []];
    if (!fitTogether(facts, mine, theirs, setting)) continue;
    const all = [...mine, ...theirs].sort((p, q) => p - q);
    const keep = all[0] as number;
    groups.delete(x);
    groups.delete(y);
    groups.set(keep, all);
    for (const n of all) root[n] = keep;
    weakest.set(facts[keep] as Fact, likeness);
  }
  return { groups, weakest };
}

/** Members that are looked at on each side before two threads are joined. */
const MOST_ASKED = 12;
/** Likeness under which figures that cannot both hold speak against joining two threads; half of them at most may. */
const RIVAL_AT_ALL = 0.1;

function fitTogether(
  facts: readonly Fact[],
  mine: readonly number[],
  theirs: readonly number[],
  setting: Setting,
): boolean {
  const lenient = { ...setting, lenient: true };
  let [rivals, unlike] = [0, 0];
  for (const n of mine.slice(0, MOST_ASKED)) {
    for (const m of theirs.slice(0, MOST_ASKED)) {
      const [a, b] = [facts[n] as Fact, facts[m] as Fact];
      if (a.echo !== null || b.echo !== null) continue;
      if (!mayBeSame(a, b, lenient)) return false;
      if (canBoth(a.interval, b.interval)) continue;
      rivals++;
      if (likenessOf(a, b, setting) < RIVAL_AT_ALL) unlike++;
    }
  }
  return 2 * unlike <= rivals;
}
