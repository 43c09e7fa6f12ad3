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
/** A saying of more tellings is named on its own page alone: to go through all of them would keep a list waiting. */
const MOST_TELLINGS = 100;

/** The lines with `speakers` on those that are sayings and not told very often. */
export function withSpeakers(reader: StudyReader, lines: readonly ThreadLineShape[]): readonly ThreadLineShape[] {
  return lines.map((line) =>
    line.kind === 'quote' && line.tellings <= MOST_TELLINGS ? { ...line, speakers: speakersOf(reader, line.id) } : line,
  );
}

function speakersOf(reader: StudyReader, saying: string): readonly { readonly name: string; readonly count: number }[] {
  return reader.rows<{ name: string; count: number }>(
    `SELECT detail ->> '$.speaker.name' AS name, count(*) AS count FROM telling
     WHERE thread = (SELECT id FROM thread WHERE key = ?) AND detail ->> '$.speaker.name' IS NOT NULL
     GROUP BY name ORDER BY count DESC, min(place), name LIMIT ${NAMES}`,
    saying,
  );
}
