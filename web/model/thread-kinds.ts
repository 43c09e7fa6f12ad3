/**
 * What the threads of each kind are called, how their list is ordered, and why one stands where it stands.
 *
 * In: a thread as a list has it. Out: words. It says how often a thing is told and how its tellings
 * differ, never which of them holds.
 */
import type { KindShape, ThreadLineShape } from '../../src/server/shapes.ts';
import type { PlaceOf, ThreadSort } from './address.ts';
import { writeDays } from './dates.ts';
import { capital, counted, tally, times } from './numbers.ts';

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
    ['told', 'Told most', 'told most often independently first'],
    ['changed', ...changed],
    ['first', 'First told', 'in order of their first telling'],
  ];
}

/** The place of a kind's list. */
export function listOf(kind: KindShape, sort?: ThreadSort): PlaceOf<'threads'> {
  return { view: 'threads', ...(kind !== 'passage' && { kind }), ...(sort && { sort }) };
}

/** The sentence over a list: `Sixteen passages recur, told by most articles first.` */
export function headline(kind: KindShape, total: number, why: string): string {
  const { one, many } = THREADS[kind];
  // Names are all listed, also those that are told once.
  if (kind === 'name' && total > 0)
    return `${capital(counted(total, 'person, body or place', 'people, bodies and places'))}, ${why}.`;
  const verb =
    kind === 'passage' ? (total === 1 ? 'recurs' : 'recur') : `${total === 1 ? 'is' : 'are'} told twice or more`;
  if (total === 0) return `No ${one} ${kind === 'passage' ? 'recurs' : 'is told twice'}.`;
  return total === 1 ? `One ${one} ${verb}.` : `${capital(counted(total, one, many))} ${verb}, ${why}.`;
}

/** What is no wording that somebody used again stands last, and says so. */
const SORT_SAYS: Readonly<Record<ThreadLineShape['sort'], string>> = {
  wording: '',
  stock: ' By its words rather a stock phrase; such stand after the rest.',
  boilerplate: ' Stands at the head or foot of many articles; such stand last.',
};

/** Why a thread stands where it stands: how often told, how often independently, in how many wordings. */
export function whyOf(thread: ThreadLineShape): string {
  const { kind, tellings, articles, independent, wordings, note, sort } = thread;
  const told =
    independent < tellings
      ? `Told in ${tally(articles, 'article')}, ${times(independent)} independently`
      : `Told in ${tally(articles, 'article')}`;
  // Some notes begin with the count themselves.
  const forms = /^\d+ wordings\b/.test(note) ? '' : `, ${counted(wordings, THREADS[kind].variant)}`;
  return `${told}${forms}.${note && ` ${writeDays(note)}`}${SORT_SAYS[sort]}`;
}
