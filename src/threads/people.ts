/**
 * Names gathered: from mentions to threads, one for each person, organisation, place or other thing that has a name.
 *
 * In: the mentions of all articles in reading order, the articles' texts and outlets, and what is known of their days
 * and versions. Out: the mentions as tellings, their threads in order of first mention, the thread of each mention, and
 * the parties of each article, by which a pronoun or a role is resolved (people/whom.ts). Every mention has a thread. A
 * thread agrees where its forms are one spelling or cuts of it. How names are joined: people/gather.ts.
 */
import { copiesAmong, firstTelling, independentTellings, type Known } from './independence.ts';
import { type GatheredNames, gatherMentions, type NamedArticles } from './people/gather.ts';
import type { BetweenSets, NamedSet, NameLink, NameMention, Party } from './people/mention.ts';
import { compareForms, type Forms } from './people/spellings.ts';
import type { GatheredThread, Related, ToldName } from './told.ts';

/** What a thread of a name has beside what all threads have. */
export interface NameDetail {
  readonly type: NameMention['type'];
  /** Forms as they stand, with their numbers of mentions, most first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  /** What joins the mentions; `a` and `b` are places in the thread's tellings. */
  readonly links: readonly NameLink[];
}

/** Names, gathered. */
export interface NamesGathered {
  /** In the order of the mentions; all of a thread are of one type, which the collection may have settled. */
  readonly told: readonly ToldName[];
  readonly threads: readonly (GatheredThread & { readonly detail: NameDetail })[];
  /** For each mention the place of its thread. */
  readonly threadOf: Int32Array;
  /** For each article its parties, and for each party the place of its thread. */
  readonly parties: readonly (readonly (Party & { readonly thread: number })[])[];
}

/** No thread is shown beside more others than this in each relation. */
const MOST_RELATED = 12;

/** Gathers names. `tellings` in threads and in relations are places in the lists that come out. */
export function gatherNames(articles: NamedArticles, found: readonly NameMention[], known: Known): NamesGathered {
  const gathered = gatherMentions(articles, found);
  const { mentions } = gathered;
  const order = inOrder(gathered);
  const threadOf = new Int32Array(mentions.length);
  const placeOf = new Int32Array(gathered.sets.length);
  order.forEach((set, thread) => {
    placeOf[set] = thread;
    for (const party of gathered.sets[set]?.parties ?? []) for (const at of party.mentions) threadOf[at] = thread;
  });
  const genders = order.map((set) => genderOf(gathered.sets[set]?.parties ?? []));
  const related = relatedOf(gathered.between, placeOf, order.length);
  return {
    told: mentions.map(toldOf),
    threads: order.map((set, n) => threadFrom(gathered.sets[set] as NamedSet, mentions, known, related[n] ?? [])),
    threadOf,
    parties: gathered.byArticle.map((parties) =>
      parties.map((party) => {
        const thread = threadOf[party.anchor] as number;
        return { ...party, thread, gender: party.gender ?? genders[thread] ?? null };
      }),
    ),
  };
}

/** What the articles that know it say of gender; null where they differ, or none knows. */
function genderOf(parties: readonly Party[]): Party['gender'] {
  const said = new Set(parties.flatMap(({ gender }) => gender ?? []));
  const [only = null] = said;
  return said.size === 1 ? only : null;
}

function inOrder({ sets }: GatheredNames): readonly number[] {
  const first = sets.map(({ parties }) =>
    parties.reduce((least, { mentions: [at = 0] }) => Math.min(least, at), Number.POSITIVE_INFINITY),
  );
  return sets.map((_, n) => n).sort((x, y) => (first[x] as number) - (first[y] as number));
}

const toldOf = ({ article, start, end, type, title, role, rule }: NameMention): ToldName => ({
  ...{ kind: 'name', article, start, end, type, rule },
  title: title ?? role,
});

function threadFrom(
  { parties, links }: NamedSet,
  mentions: readonly NameMention[],
  known: Known,
  related: readonly Related[],
): GatheredThread & { readonly detail: NameDetail } {
  const tellings = parties.flatMap((party) => party.mentions).sort((a, b) => a - b);
  const told = tellings.map((at) => mentions[at] as NameMention);
  const first = firstTelling(told, known);
  const forms = compareForms(
    told.map(({ text }) => text),
    first,
  );
  return {
    kind: 'name',
    label: labelOf(parties, mentions, forms),
    tellings,
    first,
    wordings: forms.wordings,
    independent: independentTellings(told, known),
    copies: copiesAmong(told, told, known),
    accounts: forms.accounts,
    agree: tellings.length < 2 ? null : forms.agree,
    note: forms.note,
    detail: { type: told[0]?.type ?? 'other', forms: forms.counted, links: within(links, tellings) },
    related,
  };
}

/** The full form that most mentions have; the first of those. */
function labelOf(parties: readonly Party[], mentions: readonly NameMention[], { counted }: Forms): string {
  const counts = new Map(counted.map(({ text, count }) => [text, count]));
  const whole = parties.filter(({ wholeness }) => wholeness === 'whole');
  let [label, most] = ['', -1];
  for (const { anchor } of whole.length > 0 ? whole : parties) {
    const text = (mentions[anchor] as NameMention).text.replace(/\s+/gu, ' ');
    const count = counts.get(text) ?? 0;
    if (count > most) [label, most] = [text, count];
  }
  return label;
}

function within(links: readonly NameLink[], tellings: readonly number[]): NameLink[] {
  const place = new Map(tellings.map((at, n) => [at, n]));
  return links.map(({ a, b, ...rest }) => ({ a: place.get(a) ?? 0, b: place.get(b) ?? 0, ...rest }));
}

/** Relations of each thread, the strongest first, each other thread once. */
function relatedOf(between: readonly BetweenSets[], placeOf: Int32Array, threads: number): readonly Related[][] {
  const found: (Related & { readonly strength: number })[][] = Array.from({ length: threads }, () => []);
  for (const { a, b, relation, reason, strength } of between) {
    const [x, y] = [placeOf[a] as number, placeOf[b] as number];
    if (x === y) continue;
    found[x]?.push({ thread: y, relation, reason, strength });
    found[y]?.push({ thread: x, relation, reason, strength });
  }
  return found.map((list) => {
    const met = new Set<number>();
    const counts = { perhaps: 0, apart: 0 };
    const kept: Related[] = [];
    for (const { thread, relation, reason } of list.sort((p, q) => q.strength - p.strength || p.thread - q.thread)) {
      if ((relation !== 'perhaps' && relation !== 'apart') || met.has(thread) || counts[relation]++ >= MOST_RELATED)
        continue;
      met.add(thread);
      kept.push({ thread, relation, reason });
    }
    return kept.sort((p, q) => p.thread - q.thread);
  });
}
