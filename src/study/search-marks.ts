/**
 * The words of a query, marked in a few chunks of text.
 *
 * In: the chunks by their numbers, and the query. Out: each with its words marked. Method: the index of the study is asked
 * for each chunk where few match. Where many do, as for the beginning of a word, FTS5 goes through all that match for
 * each that is asked; there the chunks are indexed anew, by themselves in memory, and the same query is put to them.
 */
import { DatabaseSync } from 'node:sqlite';
import { WORDS_AS } from './schema.ts';
import { MARKED } from './search.ts';

/** A chunk with the words that a query means marked. */
export interface MarkedChunk {
  readonly id: number;
  readonly source: number;
  readonly article: number;
  readonly start: number;
  readonly chunkEnd: number;
  readonly marked: string;
}

const CHUNKS = `SELECT chunk.id, chunk.source, chunk.article, chunk.start, chunk."end" AS chunkEnd`;

/** The chunks in which the words stand, in no order. */
export function markedChunks(
  database: DatabaseSync,
  expression: string,
  chunks: readonly number[],
  many: boolean,
): readonly MarkedChunk[] {
  const asked = JSON.stringify(chunks);
  if (many) return apart(database, expression, asked);
  return database
    .prepare(
      `${CHUNKS}, found.marked FROM (SELECT full_text.rowid AS id, ${MARKED} AS marked FROM json_each(?1) AS asked
         CROSS JOIN full_text ON full_text.rowid = asked.value WHERE full_text MATCH ?2) AS found
       JOIN chunk ON chunk.id = found.id`,
    )
    .all(asked, expression) as unknown as readonly MarkedChunk[];
}

function apart(database: DatabaseSync, expression: string, asked: string): readonly MarkedChunk[] {
  const rows = database
    .prepare(
      `${CHUNKS}, chunk_text.text FROM json_each(?) AS asked JOIN chunk ON chunk.id = asked.value JOIN chunk_text ON chunk_text.id = chunk.id`,
    )
    .all(asked) as unknown as readonly (Omit<MarkedChunk, 'marked'> & { readonly text: string })[];
  const memory = new DatabaseSync(':memory:');
  try {
    memory.exec(`CREATE VIRTUAL TABLE full_text USING fts5(text, ${WORDS_AS})`);
    const insert = memory.prepare('INSERT INTO full_text (rowid, text) VALUES (?, ?)');
    for (const { id, text } of rows) insert.run(BigInt(id), text);
    const found = memory.prepare(`SELECT rowid AS id, ${MARKED} AS marked FROM full_text WHERE full_text MATCH ?`);
    const marked = new Map(found.all(expression).map((row) => [Number(row['id']), String(row['marked'])]));
    return rows.flatMap(({ text: _, ...row }) => {
      const own = marked.get(row.id);
      return own === undefined ? [] : [{ ...row, marked: own }];
    });
  } finally {
    memory.close();
  }
}
