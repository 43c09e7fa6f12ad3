/**
 * From the mentions of one article to its parties.
 *
 * In: the mentions, prepared, and the article's text. Out: parties, in order of their first mention. Method: forms that
 * are written alike are one party; then fuller forms take in shorter ones: full names of persons by likeness, then surnames
 * and given names alone, acronyms, and parts of an organisation's name. Where a surname fits two people, titles, who
 * was called so before and who was named last decide. Forms of a given name ("Toby", "Tobias") with one surname are
 * two people here: a writer who means one keeps to one form.
 */
import { isGivenName, peopleOf } from '../../names/index.ts';
import { skeleton } from '../likeness/keys.ts';
import { compareNames, differencesOf } from '../likeness/likeness.ts';
import { areGivenNames } from '../likeness/nicknames.ts';
import type { PreparedName } from '../likeness/parts.ts';
import { acronymsOf, type Found, lettersOf, nounOf, partOf, wayOf } from './fits.ts';
import { byFullness, type Form, formsOf, type Prepared } from './forms.ts';
import { keyOf, type NameMention, type Party, type Wholeness } from './mention.ts';
import { genderOf, generationBeside, roleWords } from './roles.ts';

/** The parties of one article, in order of their first mention. */
export function partiesOf(text: string, mentions: readonly Prepared[]): readonly Party[] {
  const draft = new Draft(text);
  const forms = formsOf(text, mentions);
  for (const form of forms.filter(({ wholeness }) => wholeness === 'whole').sort(byFullness)) draft.whole(form);
  draft.wholesDone();
  const partial = forms.filter(({ wholeness }) => wholeness !== 'whole');
  const each = partial.flatMap((form) => form.prepared.map((prepared) => ({ prepared, form })));
  for (const { prepared, form } of each.sort((a, b) => a.prepared.at - b.prepared.at)) draft.partial(prepared, form);
  return draft.done();
}

/** A full name and another this much alike are one person's within one article. */
const SAME_IN_ARTICLE = 0.8;

/** No more people or bodies than this are weighed for one mention: what fits more fits none for certain. */
const MOST_NEAR = 64;
/** No more full names than this are compared with one. */
const MOST_COMPARED = 12;

/** What a draft remembers of a party beside the party. */
interface Place {
  /** Its first full mention. */
  readonly mention: NameMention;
  /** Full mentions, ascending. */
  readonly full: number[];
  /** Where they end in the text. */
  readonly ends: number[];
  /** The last shorter mention so far. */
  last: number;
}

class Draft {
  readonly parties: Party[] = [];
  private readonly text: string;
  private readonly places = new Map<Party, Place>();
  /** Whole parties by type and the skeleton of each of their parts; bodies also by acronym. */
  private readonly byPart = new Map<string, Party[]>();
  /** Parties that show no whole name, by how much they show and what. */
  private readonly rest = new Map<string, Party>();
  /** Where a form that fitted nothing was first met. */
  private readonly firstOf = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
  }

  whole(form: Form): void {
    const alike = this.near(form.name)
      .slice(0, MOST_COMPARED)
      .find((party) => isOne(party, form));
    if (alike !== undefined) {
      const { reason, score } = compareNames(alike.name, form.name);
      for (const each of form.prepared) this.join(alike, each, reason, Math.min(1, score + 0.05));
    } else this.index(this.open(form.prepared, form.wholeness, form.namesake));
  }

  /** A surname, a given name, an acronym, or a part of a name; in text order, after all whole names. */
  partial(each: Prepared, form: Form): void {
    const { wholeness, namesake } = form;
    const person = each.mention.type === 'person';
    const found = namesake ? null : person ? this.bearer(each, wholeness) : this.longer(each, form);
    if (found !== null) {
      this.join(found.party, each, found.reason, found.strength);
      if (found.by === 'surname') found.party.bySurname++;
      if (found.by === 'given') found.party.byGiven++;
      return;
    }
    const name = this.aged(each.name, each.mention);
    if (!this.firstOf.has(form.key)) this.firstOf.set(form.key, each.at);
    const key = `${each.mention.type}|${wholeness}|${namesake}|${name.suffix ?? ''}|${form.key}`;
    const known = this.rest.get(key);
    if (
      known !== undefined &&
      (known.name.generation ?? name.generation) === (name.generation ?? known.name.generation)
    ) {
      this.join(known, each, 'the same name in one article', 1);
    } else this.rest.set(key, this.open([each], wholeness, namesake));
  }

  /** Settles the order of full mentions. */
  wholesDone(): void {
    for (const { full } of this.places.values()) full.sort((a, b) => a - b);
  }

  /** Settles the order of mentions and of parties. */
  done(): readonly Party[] {
    for (const { mentions } of this.parties) mentions.sort((a, b) => a - b);
    return this.parties.sort((a, b) => (a.mentions[0] as number) - (b.mentions[0] as number));
  }

  private open(prepared: readonly Prepared[], wholeness: Wholeness, namesake: boolean): Party {
    const [head, ...others] = prepared as readonly [Prepared, ...Prepared[]];
    const { at, name, mention } = head;
    const noun = mention.type === 'person' ? '' : nounOf(mention.text);
    const party: Party = {
      ...{ article: mention.article, type: mention.type, name: this.aged(name, mention), key: keyOf(name), anchor: at },
      ...{ wholeness, namesake, many: mention.number === 'many', mentions: [at], links: [], roles: new Set<string>() },
      ...{ gender: null, noun, bySurname: 0, byGiven: 0 },
    };
    this.places.set(party, { mention, full: wholeness === 'whole' ? [at] : [], ends: [mention.end], last: -1 });
    this.note(party, mention);
    for (const each of others) this.join(party, each, 'the same name in one article', 1);
    this.parties.push(party);
    return party;
  }

  /** A name with the generation that the words beside it tell. */
  private aged(name: PreparedName, mention: NameMention): PreparedName {
    if (mention.type !== 'person' || name.generation !== null) return name;
    const beside = this.generation(mention);
    return beside === null ? name : { ...name, generation: beside };
  }

  private generation({ start, end }: NameMention): 1 | 2 | null {
    return generationBeside(this.text.slice(Math.max(0, start - 40), start), this.text.slice(end, end + 20));
  }

  private join(party: Party, { at, mention, name }: Prepared, reason: string, strength: number): void {
    party.mentions.push(at);
    party.links.push({ a: party.anchor, b: at, reason, strength });
    const place = this.places.get(party);
    if (place !== undefined) {
      if (name.parts.length > 1) {
        place.full.push(at);
        place.ends.push(mention.end);
      } else place.last = at;
    }
    this.note(party, mention);
  }

  private note(party: Party, { title, role, gender }: NameMention): void {
    for (const words of [title, role]) if (words !== null) for (const word of roleWords(words)) party.roles.add(word);
    party.gender ??= gender ?? (title === null ? null : genderOf(title));
  }

  private index(party: Party): void {
    const put = (key: string): void => {
      const known = this.byPart.get(key);
      if (known === undefined) this.byPart.set(key, [party]);
      else if (known.at(-1) !== party) known.push(party);
    };
    for (const { letters } of party.name.parts) put(`${party.type}|${skeleton(letters)}`);
    if (party.type === 'person' || party.many) return;
    for (const letters of acronymsOf(this.places.get(party)?.mention.text ?? '')) put(`acronym|${letters}`);
  }

  /** Whole parties that share a part with a name, as far as skeletons tell. */
  private near({ type, parts }: PreparedName): readonly Party[] {
    const found = parts.flatMap(({ letters }) =>
      (this.byPart.get(`${type}|${skeleton(letters)}`) ?? []).slice(0, MOST_NEAR),
    );
    return [...new Set(found)].slice(0, MOST_NEAR);
  }

  /** The person whose surname, given name or initials a mention shows; null where nobody's. */
  private bearer({ at, name, mention }: Prepared, wholeness: Wholeness): Found | null {
    const titled = mention.title === null ? null : genderOf(mention.title);
    const said = titled ?? (wholeness === 'given' ? mention.gender : null);
    const aged = this.aged(name, mention);
    const ways = this.near(name)
      .filter((party) => !party.namesake && !party.many)
      .flatMap((party) => wayOf(party, aged, wholeness))
      .filter(({ party }) => said === null || party.gender === null || party.gender === said);
    const surnames = ways.filter(({ by }) => by !== 'given');
    return this.best(surnames.length > 0 ? surnames : ways, at);
  }

  /**
   * Of several whom a form fits: whoever was called so before, whoever is not called by the given name alone, whoever
   * was named first, whoever was named last.
   */
  private best(fitting: readonly Found[], at: number): Found | null {
    if (fitting.length < 2) return fitting[0] ?? null;
    const before = fitting.filter(({ party }) => party.anchor < at);
    const among = before.length > 0 ? before : fitting;
    const first = Math.min(...among.map(({ party }) => party.anchor));
    const latest = (party: Party): number => lastBefore(this.places.get(party), at);
    const last = Math.max(...among.map(({ party }) => latest(party)));
    const points = ({ party, by }: Found): number =>
      (by === 'surname' && party.bySurname > 0 ? 2 : 0) +
      (by === 'surname' && party.byGiven > 0 ? -4 : 0) +
      (party.anchor === first ? 1 : 0) +
      (latest(party) === last ? 1.5 : 0);
    const [best] = [...among].sort((a, b) => points(b) - points(a) || a.party.anchor - b.party.anchor);
    return best === undefined ? null : { ...best, strength: among.length > 1 ? SEVERAL_FIT : best.strength };
  }

  /** The longer name that a part or an acronym stands for. */
  private longer({ at, name, mention }: Prepared, { wholeness, prepared }: Form): Found | null {
    const { text, type } = mention;
    if (wholeness !== 'acronym') {
      const fits = (party: Party): boolean => {
        if (peopleOf(keyOf(name)) !== null) return false;
        const how = party.type === type && !party.many ? partOf(name, party.name) : null;
        // What is named shorter first has that name of its own: "Harrol", and later "Harrol News".
        return how === 'head' || (how === 'name' && party.anchor < (this.firstOf.get(keyOf(name)) ?? at));
      };
      const reason = 'a part of the longer name in the same article';
      const found = this.near(name).filter(fits);
      return this.best(
        found.map((party) => ({ party, by: 'part', reason, strength: 0.9 })),
        at,
      );
    }
    const letters = lettersOf(text);
    const fitting = (this.byPart.get(`acronym|${letters}`) ?? []).slice(0, MOST_NEAR).flatMap((party): Found[] => {
      if ((type === 'place') !== (party.type === 'place')) return [];
      const given = this.standsBehind(party, mention);
      // Two letters are the initials of too much.
      if (letters.length < 3 && type !== 'place' && !given) return [];
      // A headline may have the acronym before the name; two mentions before it are of something else.
      const second = prepared[1]?.at ?? party.anchor;
      if (!given && second < party.anchor) return [];
      const reason = given ? 'the article gives the acronym behind the name' : 'the initials of a name in the article';
      return [{ party, by: 'part', reason, strength: given ? 1 : 0.9 }];
    });
    return fitting.find(({ strength }) => strength === 1) ?? this.best(fitting, at);
  }

  /** True for "World Weather Agency (WWA)". */
  private standsBehind(party: Party, { start }: NameMention): boolean {
    const between = this.text.slice(Math.max(0, start - 3), start);
    const open = between.lastIndexOf('(');
    if (open < 0) return false;
    const end = start - between.length + open;
    return this.places.get(party)?.ends.some((each) => each <= end && end - each < 3) ?? false;
  }
}

/** How sure a form is that fits more than one. */
const SEVERAL_FIT = 0.75;

/** The last mention of a party before a place in the list; -1 where there is none. */
function lastBefore(place: Place | undefined, at: number): number {
  if (place === undefined) return -1;
  const { full, last } = place;
  let [low, high] = [0, full.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((full[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return Math.max(last, low > 0 ? (full[low - 1] as number) : -1);
}

/** Two full names of one person, as one writer writes them: no other given name, not a short form of it. */
function isOne(party: Party, { name, namesake }: Form): boolean {
  if (party.namesake !== namesake || party.type !== name.type) return false;
  // Whoever writes "Jr." of one writes it to tell him from another.
  if (party.name.suffix !== name.suffix) return false;
  if (party.many || name.type === 'place') return keyOf(party.name) === keyOf(name);
  const { conflict, nicknames, edits, edited, extra } = differencesOf(party.name, name);
  if (conflict !== null || nicknames > 0) return false;
  if (edited.some(({ a, b, last }) => !last && areGivenNames(a, b))) return false;
  if (extra > 0 && name.type === 'person' && !isCutOfPerson(party.name, name)) return false;
  if (name.type !== 'person') return edits === 0 && extra === 0;
  return compareNames(party.name, name).score >= SAME_IN_ARTICLE;
}

/** A cut keeps the surname; one that does not ("Ada Venn" of "Ada Venn Strake") begins with a usual given name. */
function isCutOfPerson({ parts: longer }: PreparedName, { parts: shorter }: PreparedName): boolean {
  const [a, b] = [longer.at(-1)?.letters ?? '', shorter.at(-1)?.letters ?? ''];
  return skeleton(a) === skeleton(b) || a.includes(b) || isGivenName(shorter[0]?.letters ?? '');
}
