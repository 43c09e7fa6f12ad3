/**
 * Who the sayings of a list are attributed to, so that a list can say whose words they are.
 *
 * In: lines of threads of any kind. Out: the same lines, sayings with the names their tellings give, most often
 * first. The names are those of the tellings; none is preferred. It does not ask whether two names are one person.
 */
import type { StudyReader } from '../study/index.ts';
import type { ThreadLineShape } from './shapes.ts';

/** How many names a line has. */
const NAMES = 3;

/** The lines with `speakers` on those that are sayings. */
export function withSpeakers(reader: StudyReader, lines: readonly ThreadLineShape[]): readonly ThreadLineShape[] {
  const sayings = lines.flatMap(({ kind, id }) => (kind === 'quote' ? [id] : []));
  if (sayings.length === 0) return lines;
  const named = reader.rows<{ thread: string; name: string; count: number }>(
    `SELECT thread.key AS thread, telling.detail ->> '$.speaker.name' AS name, count(*) AS count
     FROM thread JOIN telling ON telling.thread = thread.id
     WHERE thread.key IN (SELECT value FROM json_each(?)) AND telling.detail ->> '$.speaker.name' IS NOT NULL
     GROUP BY thread.key, name ORDER BY count DESC, min(telling.place), name`,
    JSON.stringify(sayings),
  );
  const by = Map.groupBy(named, ({ thread }) => thread);
  return lines.map((line) =>
    line.kind !== 'quote'
      ? line
      : { ...line, speakers: (by.get(line.id) ?? []).slice(0, NAMES).map(({ name, count }) => ({ name, count })) },
  );
}
