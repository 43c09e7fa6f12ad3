/**
 * Bearers of names that are spelt, cut or shortened in different ways.
 *
 * In: bearers of full names. Out: which of them are held to be one, which may be, and which look alike and are apart,
 * each with its reason. Method: bearers that share a key (likeness/keys.ts) are compared, in a large block only with its
 * neighbours in alphabetical order, so that the work grows with n log n. What the spelling leaves open, company decides
 * (company.ts). Links are taken from the strongest to the weakest; two sets of bearers that anywhere contradict each other
 * are never joined: other given names, another generation or gender, both named in full in one article.
 */
import { keysOf, skeleton } from '../likeness/keys.ts';
import { differencesOf, type NameDifferences, nameCase, weigh } from '../likeness/likeness.ts';
import { areGivenNames, isNickname } from '../likeness/nicknames.ts';
import type { PreparedName } from '../likeness/parts.ts';
import type { Bearer } from './bearers.ts';
import { type Companies, type Company, type Shared, shared } from './company.ts';

/** What is said of two bearers, by their places in the list. */
export interface Judged {
  readonly a: number;
  readonly b: number;
  readonly verdict: 'one' | 'perhaps' | 'apart';
  readonly reason: string;
  readonly strength: number;
}

/** Blocks up to this size are compared whole. */
const WHOLE_BLOCK = 24;
/** In larger ones each name is compared with so many that follow it. */
const NEIGHBOURS = 8;

/** All that can be said of pairs of bearers, in order of `a`, then `b`. */
export function judgeVariants(bearers: readonly Bearer[], companies: Companies): readonly Judged[] {
  const judge = new Judge(bearers, companies);
  const judged: Judged[] = [];
  for (const [a, others] of candidates(bearers)) {
    for (const b of others) {
      const found = judge.pair(a, b);
      if (found !== null) judged.push(found);
    }
  }
  return judged;
}

/** For each bearer those behind it in the list that it is worth comparing with. */
function* candidates(bearers: readonly Bearer[]): Generator<readonly [number, readonly number[]]> {
  const blocks = new Map<string, number[]>();
  const keys = bearers.map(({ type, many, namesake, name }) =>
    many || namesake ? [] : keysOf(name).map((key) => `${type}|${key}`),
  );
  keys.forEach((own, n) => {
    for (const key of own) {
      const block = blocks.get(key);
      if (block) block.push(n);
      else blocks.set(key, [n]);
    }
  });
  const near = bearers.map(() => new Set<number>());
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    const reach = block.length <= WHOLE_BLOCK ? block.length : NEIGHBOURS;
    const ordered = block.length <= WHOLE_BLOCK ? block : sorted(block, bearers);
    ordered.forEach((x, i) => {
      for (const y of ordered.slice(i + 1, i + 1 + reach)) near[Math.min(x, y)]?.add(Math.max(x, y));
    });
  }
  for (let n = 0; n < bearers.length; n++) yield [n, [...(near[n] ?? [])].sort((x, y) => x - y)];
}

/** Surname first, then given names: spellings of one name come to stand side by side. */
function sorted(block: readonly number[], bearers: readonly Bearer[]): readonly number[] {
  const key = (n: number): string => {
    const parts = (bearers[n] as Bearer).name.parts.map(({ letters }) => letters);
    return `${parts.at(-1)} ${parts.slice(0, -1).join(' ')}`;
  };
  return block
    .map((n) => ({ n, key: key(n) }))
    .sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : x.n - y.n))
    .map(({ n }) => n);
}

/** One difference of letters that are taken for each other. */
const ONE_SOUND = 0.25;
const SAME_SOUNDS = 0.5;
/** One letter. Names further apart are never joined, only suggested. */
const ONE_LETTER = 1.25;
const ANY_COMPANY = 0.01;
const SOME_COMPANY = 0.4;
const MUCH_COMPANY = 1.2;
const NEVER = Number.POSITIVE_INFINITY;
/** A word of so many letters is not another's by one sound. */
const LONG_NAME = 8;
/** A name that is no person's must be alike in this much of its letters. */
const SHARE_OF_LETTERS = 0.12;

class Judge {
  private readonly bearers: readonly Bearer[];
  private readonly companies: Companies;
  private readonly kept = new Map<number, Company>();
  private readonly articles = new Map<number, ReadonlySet<number>>();
  /** Surnames that follow a given name: a given name with several is a name of its own and no slip of the pen. */
  private readonly surnames = new Map<string, Set<string>>();

  constructor(bearers: readonly Bearer[], companies: Companies) {
    this.bearers = bearers;
    this.companies = companies;
    for (const { type, name } of bearers) {
      const [given, surname] = [name.parts[0]?.letters ?? '', name.parts.at(-1)?.letters ?? ''];
      if (type !== 'person' || given === surname) continue;
      const known = this.surnames.get(given);
      if (known) known.add(surname);
      else this.surnames.set(given, new Set([surname]));
    }
  }

  pair(a: number, b: number): Judged | null {
    const [x, y] = [this.bearers[a] as Bearer, this.bearers[b] as Bearer];
    const differences = differencesOf(x.name, y.name);
    const say = (verdict: Judged['verdict'], reason: string, strength: number): Judged => ({
      a,
      b,
      verdict,
      reason,
      strength,
    });
    const apart = this.whyApart(a, b, differences);
    if (apart !== null) return isLookAlike(x, y) ? say('apart', apart, 1) : null;
    const { score, verdict, reason } = weigh(differences);
    if (verdict === 'apart') return this.otherGiven(x, y, differences, say);
    if (x.type !== 'person') return this.thing(a, b, differences, say);
    const aged = x.name.generation !== y.name.generation;
    if (x.key === y.key && !aged) return say('perhaps', 'the same common name, in other company', 0.4);
    const company = this.company(a, b);
    const needed = isSameSuffix(x, y) ? companyNeeded(x.name, y.name, differences) : NEVER;
    const why = `${reason}${sharedWords(company)}`;
    if (company.weight >= needed)
      return say('one', why, Math.min(0.95, score * 0.8 + 0.1 + Math.min(0.1, company.weight / 20)));
    return company.weight > 0 || score >= 0.8 ? say('perhaps', why, score * 0.5) : null;
  }

  /** One surname, and given names too far apart. */
  private otherGiven(
    x: Bearer,
    y: Bearer,
    { edited }: NameDifferences,
    say: (verdict: Judged['verdict'], reason: string, strength: number) => Judged,
  ): Judged | null {
    const given = edited.find(({ last }) => !last);
    const family = x.type === 'person' && surnameOf(x) === surnameOf(y) && edited.every(({ last }) => !last);
    return given !== undefined && family
      ? say('apart', `“${nameCase(given.a)}” against “${nameCase(given.b)}”`, 1)
      : null;
  }

  /** Organisations, places and other things. */
  private thing(
    a: number,
    b: number,
    { edits, extra, letters, reordered }: NameDifferences,
    say: (verdict: Judged['verdict'], reason: string, strength: number) => Judged,
  ): Judged | null {
    if (extra > 0 || reordered) return null;
    const same = 'the same name in another spelling';
    if (edits === 0) return say('one', 'the same name, written otherwise', 0.95);
    if (edits > SHARE_OF_LETTERS * letters) return null;
    const company = this.company(a, b);
    if (edits <= ONE_SOUND && letters >= LONG_NAME) return say('one', `${same}${sharedWords(company)}`, 0.8);
    if (company.weight > (edits <= ONE_SOUND ? 0 : SOME_COMPANY) && edits <= SAME_SOUNDS)
      return say('one', `${same}${sharedWords(company)}`, 0.85);
    const [first, second] = [this.bearers[a], this.bearers[b]].map((bearer) =>
      bearer?.name.parts[0]?.letters.charAt(0),
    );
    if (company.weight >= MUCH_COMPANY && edits <= ONE_LETTER && letters >= 8 && first === second) {
      return say('one', `one letter apart${sharedWords(company)}`, 0.7);
    }
    return say('perhaps', same, 0.4);
  }

  /** Why two cannot be one, whatever else is alike; null where they can. */
  private whyApart(a: number, b: number, differences: NameDifferences): string | null {
    const [x, y] = [this.bearers[a] as Bearer, this.bearers[b] as Bearer];
    if (differences.conflict !== null) return differences.conflict;
    if (x.gender !== null && y.gender !== null && x.gender !== y.gender) return 'a woman and a man';
    if (x.type === 'person') {
      const other = differences.edited.find(({ a: p, b: q, last }) => !last && this.areTwoNames(p, q));
      if (other !== undefined) return `“${nameCase(other.a)}” against “${nameCase(other.b)}”`;
    }
    return x.type === 'person' && this.standTogether(a, b) ? 'both named in full in one article' : null;
  }

  /** Two given names, by the list of usual ones or because several families have both, and not two spellings of one. */
  private areTwoNames(p: string, q: string): boolean {
    if (areGivenNames(p, q)) return true;
    return !isNickname(p, q) && (this.surnames.get(p)?.size ?? 0) > 1 && (this.surnames.get(q)?.size ?? 0) > 1;
  }

  /** Named apart in two articles, or in a third of all that name the rarer of the two. */
  private standTogether(a: number, b: number): boolean {
    const [x, y] = [this.articlesOf(a), this.articlesOf(b)];
    const [few, many] = x.size < y.size ? [x, y] : [y, x];
    let together = 0;
    for (const article of few) if (many.has(article)) together++;
    return together > 1 || 3 * together >= few.size;
  }

  private articlesOf(n: number): ReadonlySet<number> {
    const known = this.articles.get(n);
    if (known !== undefined) return known;
    const found = new Set((this.bearers[n] as Bearer).parties.map(({ article }) => article));
    this.articles.set(n, found);
    return found;
  }

  private company(a: number, b: number): Shared {
    return shared(this.companyOf(a), this.companyOf(b));
  }

  private companyOf(n: number): Company {
    const known = this.kept.get(n);
    if (known !== undefined) return known;
    const found = this.companies.of((this.bearers[n] as Bearer).parties);
    this.kept.set(n, found);
    return found;
  }
}

/** "Jr." left off is a slip where others write it often; where they seldom do, he is another. */
function isSameSuffix(x: Bearer, y: Bearer): boolean {
  if (x.name.suffix === y.name.suffix) return true;
  const [said, unsaid] = x.name.suffix === null ? [y, x] : [x, y];
  return unsaid.name.suffix === null && 2 * said.parties.length >= unsaid.parties.length;
}

/** How much company a person's two names need beside their likeness. */
function companyNeeded(x: PreparedName, y: PreparedName, differences: NameDifferences): number {
  const { edits, edited, extra, initials, nicknames, reordered, shared: parts, letters } = differences;
  const form = nicknames + initials > 0 || reordered ? SOME_COMPANY : 0;
  if (edits > ONE_LETTER || (edits > ONE_SOUND && (extra > 1 || form > 0))) return NEVER;
  const spelling = edits === 0 ? 0 : edits <= ONE_SOUND && letters >= LONG_NAME ? ANY_COMPANY : MUCH_COMPANY;
  const cut = cutNeeds(x, y, extra, parts);
  // "George P. Venn" is no "Prescott Venn".
  if (initials > 0 && cut > SOME_COMPANY) return NEVER;
  // Another first letter, or a slip in a given name: that may be another family, or another child.
  const doubtful = edits > ONE_SOUND && edited.some(({ a, b, last }) => !last || a.charAt(0) !== b.charAt(0));
  const aged = extra + edits > 0 ? NEVER : nicknames + initials > 0 ? 2 * MUCH_COMPANY : SOME_COMPANY;
  const generation = x.generation === y.generation ? 0 : aged;
  return Math.max(spelling, form, generation, doubtful ? 2 * MUCH_COMPANY : 0, cut);
}

/** What it asks that one name is a cut of the other: little for a middle name left out, much for the first or the last. */
function cutNeeds(x: PreparedName, y: PreparedName, extra: number, parts: number): number {
  if (extra === 0) return 0;
  if (parts < 2) return NEVER;
  const end = (name: PreparedName, n: number): string => name.parts.at(n)?.letters ?? '';
  const sameEnds = end(x, 0).charAt(0) === end(y, 0).charAt(0) && skeleton(end(x, -1)) === skeleton(end(y, -1));
  return sameEnds ? (extra > 1 ? SOME_COMPANY : ANY_COMPANY) : MUCH_COMPANY;
}

function sharedWords({ names, roles, outlet }: Shared): string {
  if (roles.length > 0) return `, same role (${roles.slice(0, 3).join(' ')})`;
  if (names.length > 0) return `, both beside ${names.map(nameCase).join(', ')}`;
  return outlet ? ', in one outlet' : '';
}

/** Apart, but so alike that a reader asks: people of one surname. */
const isLookAlike = (x: Bearer, y: Bearer): boolean => x.type === 'person' && surnameOf(x) === surnameOf(y);

const surnameOf = ({ name }: Bearer): string => name.parts.at(-1)?.letters ?? '';
