/**
 * Surnames, given names, acronyms and parts of names that stand alone in their article.
 *
 * In: parties without a full name, and persons, organisations and things as they were joined so far. Out: for each such party
 * the set that it belongs to, with strength and reason; or those it may belong to; or nothing, and then parties with the
 * same form that share company are one. Method: of all whose full name fits, each counts by the articles that name it, more
 * by those that call it so, and by the company it shares with the party; it must have nearly all of the sum. Two
 * people named Smith need more than Smith.
 */
import { skeleton } from '../likeness/keys.ts';
import { type Companies, type Company, type Shared, shared } from './company.ts';
import { acronymsOf, lettersOf, partOf, wayOf } from './fits.ts';
import type { Party } from './mention.ts';

/** Parties held to be one, with what is known of them. */
export interface Known {
  readonly parties: readonly Party[];
}

/** Where a party without a full name belongs. */
export interface Placed {
  readonly party: Party;
  /** Place in the list of sets, and how sure; null where it stands by itself. */
  readonly found: { readonly set: number; readonly strength: number; readonly reason: string } | null;
  readonly perhaps: readonly { readonly set: number; readonly strength: number; readonly reason: string }[];
}

/** Share of the sum that a set must have. */
const NEARLY_ALL = 0.7;
/** Company without which a form that fits only one set is not enough, in a collection of many articles. */
const SOME_COMPANY = 0.3;
const MUCH_COMPANY = 1;
/** A share that leaves no doubt. */
const NO_DOUBT = 0.9;
/** In a collection this small a name that fits one alone is that one's. */
const FEW_ARTICLES = 30;
const MOST_FITTING = 200;
const MOST_SUGGESTED = 3;

/** Places parties without a full name, in their order. `textOf` gives the words of a mention, `formOf` its key. */
export function placePartial(
  partial: readonly Party[],
  sets: readonly Known[],
  companies: Companies,
  articles: number,
  textOf: (mention: number) => string,
  formOf: (mention: number) => string,
): readonly Placed[] {
  const finder = new Finder(sets, companies, articles <= FEW_ARTICLES, textOf, formOf);
  return partial.map((party) => (party.namesake ? { party, found: null, perhaps: [] } : finder.place(party)));
}

interface Fit {
  readonly set: number;
  readonly weight: number;
  readonly shared: Shared;
  readonly reason: string;
}

class Finder {
  private readonly sets: readonly Known[];
  private readonly companies: Companies;
  private readonly few: boolean;
  private readonly textOf: (mention: number) => string;
  private readonly formOf: (mention: number) => string;
  private readonly byKey = new Map<string, number[]>();
  private readonly kept = new Map<number, Company>();
  private readonly shorter = new Map<number, Map<string, number>>();

  constructor(
    sets: readonly Known[],
    companies: Companies,
    few: boolean,
    textOf: (mention: number) => string,
    formOf: (mention: number) => string,
  ) {
    this.sets = sets;
    this.companies = companies;
    this.few = few;
    this.textOf = textOf;
    this.formOf = formOf;
    sets.forEach((set, n) => {
      for (const key of new Set(set.parties.flatMap((party) => this.keysOf(party)))) {
        const known = this.byKey.get(key);
        if (known) known.push(n);
        else this.byKey.set(key, [n]);
      }
    });
  }

  /** Keys under which a set is looked for: of its surname and given name, or of its words and initials. */
  private keysOf({ type, many, namesake, name: { parts, head }, anchor }: Party): string[] {
    if (many || namesake || parts.length < 2) return [];
    if (type === 'person') {
      const [given, surname] = [parts[0], parts.at(-1)];
      return [`given|${given?.letters}`, `surname|${skeleton(surname?.letters ?? '')}`];
    }
    if (type === 'place') return [];
    return [
      `${type}|${parts[head]?.letters}`,
      ...acronymsOf(this.textOf(anchor)).map((letters) => `acronym|${letters}`),
    ];
  }

  place(party: Party): Placed {
    const fits = this.fits(party);
    const sum = fits.reduce((all, { weight }) => all + weight, 0);
    const [best] = fits;
    if (best === undefined) return { party, found: null, perhaps: [] };
    const share = best.weight / sum;
    const needed = this.needed(party, best, fits.length, share);
    const said = (fit: Fit): { set: number; strength: number; reason: string } => ({
      set: fit.set,
      strength: Math.round((fit.weight / sum) * 80) / 100,
      reason: fits.length === 1 ? fit.reason : `${fit.reason}; of ${fits.length} whom it fits the one most named`,
    });
    if (share >= NEARLY_ALL && needed) return { party, found: said(best), perhaps: [] };
    return {
      party,
      found: null,
      perhaps: fits
        .slice(0, MOST_SUGGESTED)
        .map(said)
        .map((each) => ({ ...each, strength: each.strength / 2 })),
    };
  }

  /** What else than its share a fit must have. */
  private needed({ wholeness, key }: Party, { set, shared: { weight } }: Fit, fits: number, share: number): boolean {
    const some = this.few || weight >= SOME_COMPANY;
    if (wholeness === 'surname') return some && (this.few || fits === 1 || share > NO_DOUBT || weight >= MUCH_COMPANY);
    if (wholeness === 'given') return share > NO_DOUBT && weight >= SOME_COMPANY && this.calls(set, key) > 0;
    if (wholeness === 'initial') return some && fits === 1;
    // Initials, and the head of a name, fit too much: some article must call it so beside the full name.
    const calls = this.calls(set, key);
    if (wholeness === 'acronym') return calls > 1 || (calls === 1 && some);
    return (this.few && fits === 1) || (calls > 0 && weight >= MUCH_COMPANY && share > NO_DOUBT);
  }

  /** Articles in which a set is called by a shorter form beside its full name. */
  private calls(set: number, key: string): number {
    let counts = this.shorter.get(set);
    if (counts === undefined) {
      counts = new Map<string, number>();
      for (const party of (this.sets[set] as Known).parties) {
        const forms = new Set(party.mentions.map((at) => this.formOf(at)));
        for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
      }
      this.shorter.set(set, counts);
    }
    return counts.get(key) ?? 0;
  }

  private fits(party: Party): Fit[] {
    const own = this.companies.of([party]);
    const found = this.near(party).flatMap((n): Fit[] => {
      const set = this.sets[n] as Known;
      const reason = this.reason(set, party);
      if (reason === null) return [];
      const common = shared(this.companyOf(n), own);
      return [{ set: n, reason, shared: common, weight: prior(set, party) * (0.2 + common.weight) }];
    });
    return found.sort((x, y) => y.weight - x.weight || x.set - y.set);
  }

  private near({ wholeness, type, name, anchor }: Party): readonly number[] {
    const word = name.parts.at(-1)?.letters ?? '';
    const key =
      wholeness === 'acronym'
        ? `acronym|${lettersOf(this.textOf(anchor))}`
        : wholeness === 'part'
          ? `${type}|${word}`
          : wholeness === 'given'
            ? `given|${word}`
            : `surname|${skeleton(word)}`;
    return (this.byKey.get(key) ?? []).slice(0, MOST_FITTING);
  }

  /** Why a set may be meant; null where it may not. */
  private reason(set: Known, party: Party): string | null {
    for (const whole of set.parties.slice(0, 8)) {
      if (whole.wholeness !== 'whole') continue;
      if (party.wholeness === 'acronym') return 'its initials';
      if (party.wholeness === 'part') {
        if (partOf(party.name, whole.name) === 'head') return 'a part of the longer name';
        continue;
      }
      if (party.gender !== null && whole.gender !== null && party.gender !== whole.gender) return null;
      const [way] = wayOf(whole, party.name, party.wholeness);
      if (way === undefined) continue;
      if (party.wholeness === 'given') return way.by === 'given' ? 'given name alone' : null;
      if (way.by === 'initial') return 'initial and surname';
      const exact = whole.name.parts.some(({ letters }) => letters === party.name.parts.at(-1)?.letters);
      if (way.by === 'surname' && exact) return 'surname alone';
    }
    return null;
  }

  private companyOf(n: number): Company {
    const known = this.kept.get(n);
    if (known !== undefined) return known;
    const found = this.companies.of((this.sets[n] as Known).parties);
    this.kept.set(n, found);
    return found;
  }
}

/** Articles that name a set, those that call it by the surname alone counted three times; more, where both are the elder. */
function prior({ parties }: Known, { name: { generation } }: Party): number {
  const articles = parties.reduce((sum, { bySurname }) => sum + (bySurname > 0 ? 3 : 1), 0);
  const sameAge = generation !== null && parties.some(({ name }) => name.generation === generation);
  return sameAge ? articles * 4 : articles;
}
