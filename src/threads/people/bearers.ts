/**
 * Parties that bear one full name, across articles.
 *
 * In: the parties of all articles. Out: bearers: parties of several articles with the same full name, held to be one
 * person, organisation, place or thing. Method: equal full names are one bearer, but where surname and given name are both
 * common in the collection ("two people named Smith need more than Smith") a party joins only a bearer with which it
 * shares company, a role, or the outlet. The elder, the younger, and those
 * of whom neither is said, come out apart; variants.ts may join them.
 */
import { isGivenName, type NameType } from '../../names/index.ts';
import type { PreparedName } from '../likeness/parts.ts';
import { type Companies, shared } from './company.ts';
import type { Gender, Party } from './mention.ts';

/** Those who bear one name and are held to be one. */
export interface Bearer {
  readonly type: NameType;
  readonly name: PreparedName;
  readonly key: string;
  readonly many: boolean;
  /** Said to be another of the name: joined to nobody. */
  readonly namesake: boolean;
  readonly parties: readonly Party[];
  readonly gender: Gender | null;
}

/** How many others bear a surname or a given name before it counts as common. */
const COMMON = 10;
/** What two of a common name must share, see company.ts. */
const ENOUGH = 0.2;
/** Most bearers of one common name that are told apart; further parties join the one they share most with. */
const MOST_OF_ONE_NAME = 16;
/** The company by which bearers of one name are told apart grows no further. */
const MOST_KEPT = 2000;

/** The bearers of all full names, in order of their first party. */
export function bearersOf(parties: readonly Party[], companies: Companies): readonly Bearer[] {
  const named = new Map<string, Party[]>();
  for (const party of parties) {
    if (party.wholeness !== 'whole') continue;
    const key = `${party.type}|${party.many}|${party.namesake}|${party.name.generation ?? ''}|${party.key}`;
    const known = named.get(key);
    if (known) known.push(party);
    else named.set(key, [party]);
  }
  const isCommon = commonNames([...named.values()].map(([party]) => party as Party));
  return [...named.values()].flatMap((same) => split(same, isCommon, companies));
}

/** True for names of which both halves are borne by several others. */
function commonNames(distinct: readonly Party[]): (name: PreparedName) => boolean {
  const others = new Map<string, Set<string>>();
  const put = (key: string, other: string): void => {
    const known = others.get(key);
    if (known) known.add(other);
    else others.set(key, new Set([other]));
  };
  const ends = ({ parts }: PreparedName): [string, string] => [parts[0]?.letters ?? '', parts.at(-1)?.letters ?? ''];
  for (const { type, name } of distinct) {
    if (type !== 'person') continue;
    const [first, last] = ends(name);
    put(`g${first}`, last);
    if (isGivenName(first)) put(`s${last}`, first);
  }
  return (name) => {
    const [first, last] = ends(name);
    return Math.min(others.get(`g${first}`)?.size ?? 0, others.get(`s${last}`)?.size ?? 0) > COMMON;
  };
}

function split(parties: readonly Party[], isCommon: (name: PreparedName) => boolean, companies: Companies): Bearer[] {
  const [head] = parties as readonly [Party];
  if (head.type !== 'person' || head.many || !isCommon(head.name)) return [bearerOf(parties)];
  return byCompany(parties, companies).map(bearerOf);
}

/** Parties that bear the same form, those that share company together. */
export function byCompany(parties: readonly Party[], companies: Companies): readonly (readonly Party[])[] {
  const groups: { readonly parties: Party[]; readonly company: Map<string, number> }[] = [];
  for (const party of parties) {
    const own = companies.of([party]);
    let best: { readonly group: (typeof groups)[number]; readonly weight: number } | undefined;
    for (const group of groups) {
      const { weight } = shared(group.company, own);
      if (best === undefined || weight > best.weight) best = { group, weight };
    }
    const joins = best !== undefined && (best.weight >= ENOUGH || groups.length >= MOST_OF_ONE_NAME);
    if (best !== undefined && joins) {
      best.group.parties.push(party);
      for (const [key, weight] of own) if (best.group.company.size < MOST_KEPT) best.group.company.set(key, weight);
    } else groups.push({ parties: [party], company: new Map(own) });
  }
  return groups.map((group) => group.parties);
}

function bearerOf(parties: readonly Party[]): Bearer {
  const [{ type, name, key, many, namesake }] = parties as readonly [Party];
  const gender = parties.find((party) => party.gender !== null)?.gender ?? null;
  return { type, name, key, many, namesake, gender, parties };
}
