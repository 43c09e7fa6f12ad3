/**
 * Threads worth reading first, of all kinds: what the glance shows in its columns.
 *
 * In: a study. Out: at most three threads a column, of different kinds where there are such. Method: the
 * first of each kind in its own order, then the next of each, the most told before others. On whose word
 * a thread stands is counted for the most told only, so that the page costs the same in a large study.
 */
import type { StudyReader, TellingKind, ThreadOrder, ThreadRow } from '../study/index.ts';
import { threadLine } from './lines.ts';
import type { GlanceShape, SourcesShape, ThreadLineShape } from './shapes.ts';

const SHOWN = 3;
/** How many of the most told of a kind are looked at for their sources. */
const LOOKED_AT = 60;

type Leads = Pick<GlanceShape, 'toldMost' | 'changedMost' | 'disagree' | 'unsourced'>;

/** The columns of the glance. */
export function leadsOf(reader: StudyReader): Leads {
  const first = (kinds: readonly TellingKind[], order: ThreadOrder): readonly (readonly ThreadLineShape[])[] =>
    kinds.map((kind) => reader.threads(kind, order, 0, SHOWN).map(threadLine));
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
      const sources = sourcesOf(reader, thread);
      return sources !== null && sources.none > 0 ? [{ thread: threadLine(thread), sources }] : [];
    })
    .sort((a, b) => b.sources.none - a.sources.none || a.sources.named - b.sources.named)
    .slice(0, SHOWN);
}

/** On whose word a thread stands; null for the kinds that have no source. */
export function sourcesOf(reader: StudyReader, { id, kind }: Pick<ThreadRow, 'id' | 'kind'>): SourcesShape | null {
  if (kind !== 'figure' && kind !== 'quote') return null;
  const field = kind === 'figure' ? 'attributed' : 'speaker';
  const [sources] = reader.rows<SourcesShape>(
    `SELECT coalesce(sum(detail ->> '$.${field}.name' IS NOT NULL), 0) AS named,
       coalesce(sum(detail ->> '$.${field}' IS NOT NULL AND detail ->> '$.${field}.name' IS NULL), 0) AS unnamed,
       coalesce(sum(detail ->> '$.${field}' IS NULL), 0) AS none
     FROM telling WHERE thread = ?`,
    id,
  );
  return sources ?? null;
}
