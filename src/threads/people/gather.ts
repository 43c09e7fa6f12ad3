/**
 * From the mentions of a collection to sets of parties, one for each person, organisation, place or thing.
 *
 * In: mentions of all articles, and the articles' texts and outlets. Out: sets, each with its parties and the links
 * between them; what was suggested and not made; what looks alike and is kept apart. The steps, in order: parties of each
 * article; bearers of one full name; spellings and cuts of a name; names that stand alone. Each has its own file.
 */
import type { NameType } from '../../names/index.ts';
import { type PreparedName, prepareName } from '../likeness/parts.ts';
import { type Bearer, bearersOf, byCompany } from './bearers.ts';
import { type Companies, companiesOf } from './company.ts';
import type { Prepared } from './forms.ts';
import { partiesOf } from './in-article.ts';
import { lookAlikes } from './look-alikes.ts';
import { type BetweenSets, keyOf, type NamedSet, type NameLink, type NameMention, type Party } from './mention.ts';
import { settledTypes } from './one-type.ts';
import { type Placed, placePartial } from './partial.ts';
import { joinBearers, type Sets } from './sets.ts';
import { judgeVariants } from './variants.ts';

/** What gathering asks of the articles beside their mentions. */
export interface NamedArticles {
  /** The article's own text, in which its mentions count; asked for once. */
  readonly textOf: (article: number) => string;
  /** One for each article; null where unknown. */
  readonly outlets: readonly (string | null)[];
}

/** Everything gathered. */
export interface GatheredNames {
  /** As they came, but for types that the collection settled. */
  readonly mentions: readonly NameMention[];
  readonly sets: readonly NamedSet[];
  readonly between: readonly BetweenSets[];
  /** The parties of each article, in reading order. */
  readonly byArticle: readonly (readonly Party[])[];
}

/** Collections of no more articles are small: names in them are known to all. */
const FEW_ARTICLES = 30;

/** Gathers mentions, which stand in order of article and place. */
export function gatherMentions(articles: NamedArticles, found: readonly NameMention[]): GatheredNames {
  const types = settledTypes(found);
  const mentions = found.map((mention, n) => asType(mention, types[n] ?? mention.type));
  const names = namesOf(mentions);
  const byArticle = partiesByArticle(articles, mentions, names);
  const parties = byArticle.flat();
  const companies = companiesOf(byArticle, articles.outlets);
  const bearers = bearersOf(parties, companies);
  const joined = joinBearers(bearers, judgeVariants(bearers, companies));
  const { sets, setOf } = setsOf(bearers, joined);
  const textOf = (mention: number): string => (mentions[mention] as NameMention).text;
  const formOf = (mention: number): string => keyOf(names[mention] as PreparedName);
  const partial = parties.filter(({ wholeness }) => wholeness !== 'whole');
  const placed = placePartial(partial, sets, companies, articles.outlets.length, textOf, formOf);
  const between = [...betweenBearers(joined, setOf), ...settle(placed, sets, companies, articles.outlets.length)];
  return { mentions, sets, between: [...between, ...lookAlikes(sets)], byArticle };
}

/** A mention of another type than was found; what only persons have goes with the person. */
function asType(mention: NameMention, type: NameType): NameMention {
  if (type === mention.type) return mention;
  const bare = mention.text.trim().split(/\s+/u).length === 1;
  return { ...mention, type, lone: type === 'person' && bare ? 'surname' : null };
}

/** The names of mentions, taken apart; equal names of one type are taken apart once. */
function namesOf(mentions: readonly NameMention[]): readonly PreparedName[] {
  const known = new Map<string, PreparedName>();
  return mentions.map(({ type, text }) => {
    const key = `${type}|${text}`;
    const name = known.get(key) ?? prepareName(text, type);
    known.set(key, name);
    return name;
  });
}

function partiesByArticle(
  { textOf, outlets }: NamedArticles,
  mentions: readonly NameMention[],
  names: readonly PreparedName[],
): (readonly Party[])[] {
  const own: Prepared[][] = outlets.map(() => []);
  mentions.forEach((mention, at) => {
    own[mention.article]?.push({ at, mention, name: names[at] as PreparedName });
  });
  return own.map((mine, n) => (mine.length === 0 ? [] : partiesOf(textOf(n), mine)));
}

function setsOf(bearers: readonly Bearer[], { root, made }: Sets): { sets: NamedSet[]; setOf: number[] } {
  const sets: NamedSet[] = [];
  const placeOf = new Map<number, number>();
  const setOf = bearers.map((bearer, n) => {
    const first = root[n] as number;
    const place = placeOf.get(first) ?? sets.push({ parties: [], links: [] }) - 1;
    placeOf.set(first, place);
    const set = sets[place] as NamedSet;
    for (const party of bearer.parties) {
      set.parties.push(party);
      set.links.push(...party.links);
    }
    for (const link of acrossArticles(bearer.parties)) set.links.push(link);
    return place;
  });
  for (const { a, b, reason, strength } of made) {
    sets[setOf[a] as number]?.links.push({ a: anchorOf(bearers, a), b: anchorOf(bearers, b), reason, strength });
  }
  return { sets, setOf };
}

const anchorOf = (bearers: readonly Bearer[], n: number): number => ((bearers[n] as Bearer).parties[0] as Party).anchor;

/** Parties of one form, each linked to the first. */
function acrossArticles([first, ...others]: readonly Party[]): NameLink[] {
  if (first === undefined) return [];
  return others.map(({ anchor }) => ({
    a: first.anchor,
    b: anchor,
    reason: 'the same name in two articles',
    strength: 0.9,
  }));
}

function betweenBearers({ perhaps, apart }: Sets, setOf: readonly number[]): BetweenSets[] {
  return [...perhaps, ...apart].map(({ a, b, verdict, reason, strength }) => ({
    a: setOf[a] as number,
    b: setOf[b] as number,
    relation: verdict === 'apart' ? 'apart' : 'perhaps',
    reason,
    strength,
  }));
}

/** Puts parties without a full name into their sets, and makes sets of the rest. */
function settle(placed: readonly Placed[], sets: NamedSet[], companies: Companies, articles: number): BetweenSets[] {
  const loose = new Map<string, Placed[]>();
  for (const each of placed) {
    const { party, found } = each;
    if (found === null) {
      const form = party.type === 'person' ? party.wholeness : '';
      const key = `${party.type}|${form}|${party.name.suffix ?? ''}|${party.namesake ? party.anchor : party.key}`;
      const known = loose.get(key);
      if (known) known.push(each);
      else loose.set(key, [each]);
      continue;
    }
    const set = sets[found.set] as NamedSet;
    const [first] = set.parties as [Party];
    set.links.push(...party.links, {
      a: first.anchor,
      b: party.anchor,
      reason: found.reason,
      strength: found.strength,
    });
    set.parties.push(party);
  }
  return [...loose.values()].flatMap((same) => settleLoose(same, sets, companies, articles));
}

function settleLoose(same: readonly Placed[], sets: NamedSet[], companies: Companies, articles: number): BetweenSets[] {
  const parties = same.map(({ party }) => party);
  const asks = parties[0]?.type === 'person' && articles > FEW_ARTICLES;
  const groups = asks ? byCompany(parties, companies) : [parties];
  const perhapsOf = new Map(same.map(({ party, perhaps }) => [party, perhaps]));
  return groups.flatMap((group) => {
    const links = [...group.flatMap((party) => party.links), ...acrossArticles(group)];
    const a = sets.push({ parties: [...group], links }) - 1;
    const between = group.flatMap((party) => perhapsOf.get(party) ?? []);
    return between.map(({ set, reason, strength }) => ({ a, b: set, relation: 'perhaps' as const, reason, strength }));
  });
}
