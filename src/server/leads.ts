/**
 * Threads worth reading first, of all kinds: what the glance shows in its columns.
 *
 * In: a study. Out: at most three threads a column, of different kinds where there are such. Method: the
 * first of each kind in its own order, then the next of each, the most told before others. On whose word
 * a thread stands is counted for the most told only, so that the page costs the same in a large study.
 */
import type { StudyReader, TellingKind, ThreadOrder } from '../study/index.ts';
import { threadLine } from './lines.ts';
import type { GlanceShape, ThreadLineShape } from './shapes.ts';
import { withSpeakers } from './speakers.ts';

const SHOWN = 3;
/** How many of the most told of a kind are looked at for their sources. */
const LOOKED_AT = 60;

type Leads = Pick<GlanceShape, 'toldMost' | 'changedMost' | 'disagree' | 'unsourced'>;

/** The columns of the glance. */
export function leadsOf(reader: StudyReader): Leads {
  const first = (kinds: readonly TellingKind[], order: ThreadOrder): readonly (readonly ThreadLineShape[])[] =>
    kinds.map((kind) => withSpeakers(reader, reader.threads(kind, order, 0, SHOWN).map(threadLine)));
  const differing = (kinds: readonly TellingKind[]): readonly (readonly ThreadLineShape[])[] =>
    first(kinds, 'changed').map((threads) => threads.filter(({ agree }) => agree === false));
  return {
    // Names stand everywhere; they are told most only where nothing else is told twice.
    toldMost: mixed(first(['passage', 'quote', 'figure', 'date'], 'told'), first(['name'], 'told').flat()),
    changedMost: mixed(differing(['passage', 'quote', 'name']), []),
    disagree: mixed(differing(['figure', 'date']), []),
    unsourced: unsourcedOf(reader),
  };
}

/** The first of each list by articles, then the second of each, and so on; what else there is fills up. */
function mixed(
  lists: readonly (readonly ThreadLineShape[])[],
  rest: readonly ThreadLineShape[],
): readonly ThreadLineShape[] {
  const rounds = Array.from({ length: SHOWN }, (_, round) =>
    lists.flatMap((list) => list[round] ?? []).sort((a, b) => b.articles - a.articles || b.tellings - a.tellings),
  );
  return [...rounds.flat(), ...rest].slice(0, SHOWN);
}

function unsourcedOf(reader: StudyReader): Leads['unsourced'] {
  const most = (['figure', 'quote'] as const).flatMap((kind) => reader.threads(kind, 'told', 0, LOOKED_AT));
  return most
    .flatMap((thread) => {
      const { sources } = thread.summary;
      return sources !== null && sources.none > 0 ? [{ thread: threadLine(thread), sources }] : [];
    })
    .sort((a, b) => b.sources.none - a.sources.none || a.sources.named - b.sources.named)
    .slice(0, SHOWN);
}
