/**
 * Full-text search with exact places.
 *
 * In: a study and a query as people type it (see `search-query.ts`). Out: every hit with its place in its source, in reading
 * order, and a note where the query could not be taken as typed. While a run goes on the index may not hold all of the
 * text: then a note says how much.
 *
 * Method: SQLite's FTS5 finds the chunks; its `highlight` marks the words with two characters that are
 * in no Unicode text (U+FDD0, U+FDD1); walking the marked text beside the real one gives the offsets.
 */
import type { DatabaseSync } from 'node:sqlite';
import { indexedTo } from './full-text.ts';
import { readQuery } from './search-query.ts';

/** A place where the words stand. */
export interface Hit {
  readonly source: number;
  readonly path: string;
  /** The article it lies in; null for text outside every article. */
  readonly article: number | null;
  readonly start: number;
  readonly end: number;
}

/** All hits. */
export interface Hits {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly note: string | null;
}

const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';

/** What `highlight` gives of a chunk. */
export const MARKED = `highlight(full_text, 0, '${OPEN}', '${CLOSE}')`;

interface ChunkHit {
  readonly source: number;
  readonly path: string;
  readonly article: number | null;
  readonly start: number;
  readonly chunkEnd: number;
  readonly marked: string;
}

/** Every hit, in reading order. */
export function searchStudy(database: DatabaseSync, query: string): Hits {
  const { expression, note } = readQuery(query);
  if (expression === null) return { total: 0, hits: [], note };
  const rows = database
    .prepare(
      `SELECT chunk.source, source.path, chunk.article, chunk.start, chunk."end" AS chunkEnd, ${MARKED} AS marked
       FROM full_text JOIN chunk ON chunk.id = full_text.rowid JOIN source ON source.id = chunk.source
       WHERE full_text MATCH ? ORDER BY source.file, source.record, source.key, chunk.start`,
    )
    .iterate(expression) as Iterable<unknown>;
  const hits: Hit[] = [];
  for (const row of rows) {
    const { source, path, article, start, chunkEnd, marked } = row as ChunkHit;
    for (const span of placesOf(marked, start, chunkEnd))
      hits.push({ source, path, article, start: span.start, end: span.end });
  }
  return { total: hits.length, hits, note: note ?? noteOnIndex(database) };
}

/** A marked place: its span, and where its marks stand in the marked text. */
export interface MarkedPlace {
  readonly start: number;
  readonly end: number;
  readonly opens: number;
  readonly closes: number;
}

/** The marked places of a chunk that starts at `start`. What begins behind its end is found in the next one. */
export function* placesOf(marked: string, start: number, chunkEnd: number): Generator<MarkedPlace> {
  let offset = start;
  let [opened, opens] = [start, 0];
  for (let i = 0; i < marked.length; i++) {
    const character = marked.charAt(i);
    if (character === OPEN) [opened, opens] = [offset, i];
    else if (character !== CLOSE) offset++;
    else if (opened < chunkEnd) yield { start: opened, end: offset, opens, closes: i };
  }
}

/** What is not indexed yet is not found yet. */
export function noteOnIndex(database: DatabaseSync): string | null {
  const last = database.prepare('SELECT max(id) AS id FROM chunk').get();
  const done = indexedTo(database) / Number(last?.['id'] ?? 0);
  return done < 1 ? `The index of words is being made: ${Math.floor(100 * done)} % of the text can be searched.` : null;
}
