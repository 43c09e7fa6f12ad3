/**
 * What the threads of each kind are called, how their list is ordered, and why one stands where it stands.
 *
 * In: a thread as a list has it. Out: words. It says how often a thing is told and how its tellings
 * differ, never which of them holds.
 */
import type { KindShape, ThreadLineShape } from '../../src/server/shapes.ts';
import type { PlaceOf, ThreadSort } from './address.ts';
import { writeDays } from './dates.ts';
import { capital, counted, figure, tally, times, word } from './numbers.ts';

export interface KindWords {
  readonly one: string;
  readonly many: string;
  /** What a thread has several of, where its tellings differ. */
  readonly variant: string;
  /** What the order by difference is called, and what it puts first. */
  readonly changed: readonly [title: string, why: string];
  /** Why there is none yet, and what would change it. */
  readonly none: string;
}

/** The words for each kind of thread. */
export const THREADS: Readonly<Record<KindShape, KindWords>> = {
  passage: {
    one: 'passage',
    many: 'passages',
    variant: 'wording',
    changed: ['Changed most', 'those whose wordings differ most first'],
    none: 'No wording recurs in this study. Passages show where at least two places share words; more articles on the same matter would change that.',
  },
  quote: {
    one: 'saying',
    many: 'sayings',
    variant: 'wording',
    changed: ['Changed most', 'those told in other words first'],
    none: 'No saying is told twice in this study. Sayings show where two places report the same words of somebody.',
  },
  figure: {
    one: 'quantity',
    many: 'quantities',
    variant: 'wording',
    changed: ['Disagreeing', 'those whose figures cannot all hold first'],
    none: 'No figure is told twice in this study. Quantities show where two places count the same thing.',
  },
  date: {
    one: 'event',
    many: 'events',
    variant: 'dating',
    changed: ['Disagreeing', 'those whose dates cannot all hold first'],
    none: 'No event is dated twice in this study. Single dates stand on the timeline.',
  },
  name: {
    one: 'name',
    many: 'names',
    variant: 'form',
    changed: ['Most forms', 'those spelt in several ways first'],
    none: 'No person, body or place is named twice in this study.',
  },
};

/** The orders of a list, each with its name and what it puts first. */
export function sortsOf(kind: KindShape): readonly (readonly [ThreadSort, string, string])[] {
  const { changed } = THREADS[kind];
  return [
    [
      'told',
      'Told most',
      kind === 'name' ? 'told most often independently first' : 'told by most articles independently first',
    ],
    ['changed', ...changed],
    ...(isSourced(kind) ? [UNSOURCED] : []),
    ['first', 'First told', 'in order of their first telling'],
  ];
}

const UNSOURCED = ['unsourced', 'No source named', 'those with most tellings that name no source first'] as const;

/** True for the kinds that stand on somebody's word. */
const isSourced = (kind: KindShape): boolean => kind === 'figure' || kind === 'quote';

/** What stands after the rest, whatever the order; null for nothing. */
const LAST: Readonly<Record<KindShape, string | null>> = {
  passage: 'Stock phrases and what stands at the head or foot of many articles',
  quote: null,
  figure: 'Quantities of fewer than three words',
  date: 'Events of fewer than three words',
  name: null,
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The order in full: what counts first, then what decides among equals. */
export function formulaOf(kind: KindShape, sort: ThreadSort): string {
  const last = LAST[kind];
  const by = last === null ? 'By' : `${last} come last; before them by`;
  const reach = kind === 'name' ? '' : 'articles that tell it on their own, then ';
  const { variant } = THREADS[kind];
  switch (sort) {
    case 'told':
      return `${by} ${reach}independent tellings, then articles, tellings and first place. What came along with another article or a passage is not its own.`;
    case 'changed':
      return `First what is told otherwise; ${last === null ? '' : `in either part ${lower(last)} come last; `}then by ${kind === 'passage' ? 'words that differ, ' : ''}number of ${variant}s, then independent tellings, then first place.`;
    case 'unsourced':
      return 'By tellings that give no source, then articles that tell it on their own, then independent tellings, then first place.';
    case 'first':
      return 'By the place of the first telling in the order in which the files were read.';
  }
}

/** The place of a kind's list. */
export function listOf(kind: KindShape, sort?: ThreadSort): PlaceOf<'threads'> {
  return { view: 'threads', ...(kind !== 'passage' && { kind }), ...(sort && { sort }) };
}

/** The sentence over a list: `Sixteen passages recur, told by most articles first.` */
export function headline(kind: KindShape, total: number, why: string, widely = total): string {
  const { one, many } = THREADS[kind];
  // Names are all listed, also those that one article alone has.
  if (kind === 'name' && total > 0) return `${namesSay(total, widely)}, ${why}.`;
  // An event told once is listed where an anniversary looks back to it, and so is the anniversary.
  const often = kind === 'date' ? 'told twice or by an anniversary' : 'told twice or more';
  const verb = kind === 'passage' ? (total === 1 ? 'recurs' : 'recur') : `${total === 1 ? 'is' : 'are'} ${often}`;
  if (total === 0) return `No ${one} ${kind === 'passage' ? 'recurs' : 'is told twice'}.`;
  return total === 1 ? `One ${one} ${verb}.` : `${capital(counted(total, one, many))} ${verb}, ${why}.`;
}

function namesSay(total: number, widely: number): string {
  const people = (n: number): string => counted(n, 'person, body or place', 'people, bodies and places');
  if (widely === 0) return `${capital(people(total))}, each named in one article alone`;
  const verb = widely === 1 ? 'is' : 'are';
  if (widely === total) return `${capital(people(total))} ${verb} named in two articles or more`;
  return `${capital(people(widely))} ${verb} named in two articles or more, ${word(total - widely)} in one alone`;
}

/** What is no wording that somebody used again stands last, and says so. */
const SORT_SAYS: Readonly<Record<ThreadLineShape['sort'], string>> = {
  wording: '',
  stock: ' By its words rather a stock phrase; such stand after the rest.',
  boilerplate: ' Stands at the head or foot of many articles; such stand last.',
};

/** A quantity or event of which its words hardly say what it is. */
const THIN = ' Its words hardly say of what; such stand after the rest.';

/** On whose word a thread stands: `2 name a source, 1 says who without a name, 3 give no source.` */
export function sourcesOf({ sources }: Pick<ThreadLineShape, 'sources'>): string {
  if (sources === null) return '';
  const { named, unnamed, none } = sources;
  const parts = [
    named > 0 && `${figure(named)} ${named === 1 ? 'names' : 'name'} a source`,
    unnamed > 0 && `${figure(unnamed)} ${unnamed === 1 ? 'says' : 'say'} who without a name`,
    none > 0 && `${figure(none)} ${none === 1 ? 'gives' : 'give'} no source`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/**
 * Whom a saying is attributed to: `Attributed to Ida Moll in 2 of 4 tellings.` Several names each have how often.
 * Empty where no telling names anybody.
 */
export function attributed({ speakers = [], tellings }: Pick<ThreadLineShape, 'speakers' | 'tellings'>): string {
  const [first, ...rest] = speakers;
  if (first === undefined) return '';
  if (rest.length > 0)
    return `Attributed to ${speakers.map(({ name, count }) => `${name} (${figure(count)})`).join(', ')}.`;
  return first.count === tellings
    ? `Attributed to ${first.name}.`
    : `Attributed to ${first.name} in ${figure(first.count)} of ${figure(tellings)} tellings.`;
}

/** Why a thread stands where it stands: how often told, how often independently, in how many wordings. */
export function whyOf(thread: ThreadLineShape): string {
  const { kind, tellings, articles, outlets, independent, wordings, note, sort } = thread;
  const where =
    outlets > 1 ? `by ${figure(outlets)} outlets in ${tally(articles, 'article')}` : `in ${tally(articles, 'article')}`;
  const told = independent < tellings ? `Told ${where}, ${times(independent)} independently` : `Told ${where}`;
  // Some notes begin with the count themselves.
  const forms = /^\d+ wordings\b/.test(note) ? '' : `, ${counted(wordings, THREADS[kind].variant)}`;
  // Where the tellings name several, the note says so.
  const by = thread.speakers?.length === 1 ? ` ${attributed(thread)}` : '';
  return `${told}${forms}.${by}${note && ` ${writeDays(note)}`}${kind !== 'passage' && sort === 'stock' ? THIN : SORT_SAYS[sort]}`;
}
