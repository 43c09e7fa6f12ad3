/**
 * The company that a name keeps: who else is named beside it, in which roles, in which outlets.
 *
 * In: for each party the other parties of its article, its roles, its outlet. Out: how much two share. Method: each name
 * and each word of a role counts the less the more articles have it (inverse document frequency, of at most 1); what
 * an article names beyond its 48 rarest names is left out.
 */
import type { Party } from './mention.ts';

/** What two share. */
export interface Shared {
  /** Sum of the weights of all that both have. */
  readonly weight: number;
  /** Names that both stand beside, the rarest first, three at most. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly outlet: boolean;
}

/** Weights of what one party, or several, keep company with; keys say of what sort. */
export type Company = ReadonlyMap<string, number>;

/** Company, made when it is asked for. */
export interface Companies {
  /** Of parties together; of many only the first count. */
  of(parties: readonly Party[]): Company;
}

const MOST_BESIDE = 48;
/** A role is worth this much of a name, an outlet that: a beat has its people. */
const ROLE = 1;
const OUTLET = 0.25;
/** Of a bearer of many articles this many tell its company. */
const MOST_ARTICLES = 200;

/** What two companies share. */
export function shared(a: Company, b: Company): Shared {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const found = [...few].filter(([key]) => many.has(key)).sort(([, x], [, y]) => y - x);
  const of = (sort: string): string[] => found.filter(([key]) => key.startsWith(sort)).map(([key]) => key.slice(2));
  return {
    weight: found.reduce((sum, [, weight]) => sum + weight, 0),
    names: of('n ').slice(0, 3),
    roles: of('r '),
    outlet: of('o ').length > 0,
  };
}

/** The company of parties. `articles` holds the parties of each article; outlets are by article, null where unknown. */
export function companiesOf(articles: readonly (readonly Party[])[], outlets: readonly (string | null)[]): Companies {
  const [names, roles] = [new Map<string, number>(), new Map<string, number>()];
  for (const parties of articles) {
    count(names, new Set(parties.filter(isNamed).map(({ key }) => key)));
    count(roles, new Set(parties.flatMap((party) => [...party.roles])));
  }
  const top = Math.log(Math.max(2, articles.length));
  const rarity = (counts: ReadonlyMap<string, number>, key: string): number =>
    Math.max(0.01, 1 - Math.log(counts.get(key) ?? 1) / top);
  const beside = articles.map((parties) => {
    const keys = [...new Set(parties.filter(isNamed).map(({ key }) => key))];
    return keys
      .map((key): [string, number] => [key, rarity(names, key)])
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_BESIDE);
  });
  const severalOutlets = new Set(outlets).size > 2;
  const put = (kept: Map<string, number>, party: Party): void => {
    const surname = party.name.parts.at(-1)?.letters ?? '';
    for (const [key, weight] of beside[party.article] ?? []) {
      // What one article alone names cannot be shared; a family's other members do not tell which of them it is.
      if ((names.get(key) ?? 0) > 1 && key !== party.key && !key.endsWith(surname)) kept.set(`n ${key}`, weight);
    }
    for (const word of party.roles) kept.set(`r ${word}`, ROLE * rarity(roles, word));
    const outlet = outlets[party.article] ?? null;
    if (outlet !== null && severalOutlets) kept.set(`o ${outlet}`, OUTLET);
  };
  return {
    of(parties) {
      const kept = new Map<string, number>();
      for (const party of parties.slice(0, MOST_ARTICLES)) put(kept, party);
      return kept;
    },
  };
}

const isNamed = ({ wholeness, many }: Party): boolean => (wholeness === 'whole' || wholeness === 'part') && !many;

function count(counts: Map<string, number>, keys: ReadonlySet<string>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
