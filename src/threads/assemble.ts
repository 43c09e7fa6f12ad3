/**
 * Putting together what was gathered kind by kind.
 *
 * In: for each kind its tellings in reading order, and its threads, which name tellings and one another by
 * their places in the lists of their kind. Out: one list of tellings in reading order, then by kind, and
 * one of threads by kind, then by first place, all naming one another by their places in these lists.
 */
import { inReadingOrder } from '../text/index.ts';
import type { Gathered, GatheredThread, Told } from './told.ts';

/** The tellings and threads of one kind. The speakers of quotes name threads of names. */
export interface KindGathered {
  readonly told: readonly Told[];
  readonly threads: readonly GatheredThread[];
}

/** The kinds in the order in which threads go out. */
const ORDER: readonly Told['kind'][] = ['date', 'figure', 'name', 'quote'];

/** Everything in two lists. A kind that is left out has no tellings. */
export function assemble(kinds: Readonly<Partial<Record<Told['kind'], KindGathered>>>): Omit<Gathered, 'dated'> {
  const each = ORDER.map((kind) => kinds[kind] ?? { told: [], threads: [] });
  const all = each.flatMap(({ told }, k) => told.map((telling, n) => ({ telling, k, n })));
  all.sort((x, y) => inPlace(x.telling, y.telling) || x.k - y.k || x.n - y.n);
  const placeOf = each.map(({ told }) => new Int32Array(told.length));
  all.forEach(({ k, n }, place) => {
    (placeOf[k] as Int32Array)[n] = place;
  });
  let threads: GatheredThread[] = [];
  const threadPlaces = each.map(({ threads: own }, k) => {
    const moved = moveThreads(own, placeOf[k] as Int32Array, threads.length);
    threads = [...threads, ...moved.threads];
    return moved.placeOf;
  });
  const named = threadPlaces[ORDER.indexOf('name')] as Int32Array;
  return { told: all.map(({ telling }) => speakingTo(telling, named)), threads };
}

const inPlace = (x: Told, y: Told): number => x.article - y.article || inReadingOrder(x, y);

/** The threads of one kind by first place; `from` is the place of the first of them. */
function moveThreads(
  threads: readonly GatheredThread[],
  tellingAt: Int32Array,
  from: number,
): { threads: readonly GatheredThread[]; placeOf: Int32Array } {
  const moved = threads.map((thread) => inOrder(thread, tellingAt));
  const order = moved.map((_, n) => n).sort((x, y) => firstOf(moved[x]) - firstOf(moved[y]) || x - y);
  const placeOf = new Int32Array(threads.length);
  order.forEach((n, i) => {
    placeOf[n] = from + i;
  });
  return {
    placeOf,
    threads: order.map((n) => {
      const thread = moved[n] as GatheredThread;
      return { ...thread, related: thread.related.map((of) => ({ ...of, thread: placeOf[of.thread] as number })) };
    }),
  };
}

const firstOf = (thread: GatheredThread | undefined): number => thread?.tellings[0] ?? 0;

/** A thread's tellings by their places, ascending, with what goes with each. */
function inOrder(thread: GatheredThread, tellingAt: Int32Array): GatheredThread {
  const moved = thread.tellings.map((n, i) => ({
    at: tellingAt[n] as number,
    wording: thread.wordings[i] as number,
    copy: thread.copies[i] as boolean,
    account: thread.accounts[i] as number,
    i,
  }));
  moved.sort((x, y) => x.at - y.at);
  return {
    ...thread,
    tellings: moved.map(({ at }) => at),
    wordings: moved.map(({ wording }) => wording),
    copies: moved.map(({ copy }) => copy),
    accounts: moved.map(({ account }) => account),
    first: moved.findIndex(({ i }) => i === thread.first),
  };
}

function speakingTo(told: Told, named: Int32Array): Told {
  if (told.kind !== 'quote' || told.speaker === null || told.speaker.thread === null) return told;
  return { ...told, speaker: { ...told.speaker, thread: named[told.speaker.thread] ?? null } };
}
