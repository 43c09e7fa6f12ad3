/**
 * Texts out of a study: a source's text, whole or a span of it, put together from its chunks.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Span } from '../text/index.ts';

interface ChunkRow {
  readonly start: number;
  readonly text: Uint8Array;
}

/** Slices of the texts of a study that is open. */
export class Texts {
  readonly #between: StatementSync;
  // A leading U+FEFF is text here: what was a byte-order mark is long gone.
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(database: DatabaseSync) {
    this.#between = database.prepare(
      'SELECT start, text FROM chunk WHERE source = ? AND start < ? AND "end" > ? ORDER BY start',
    );
  }

  /** The words at a span of a source. Throws a RangeError with both offsets where the source has no such span. */
  slice(source: number, { start, end }: Span): string {
    if (start === end) return '';
    const rows = this.#between.all(source, end, start) as unknown as ChunkRow[];
    const from = rows[0]?.start ?? 0;
    // Decoded at once: a text put together of strings is read more slowly ever after.
    const text = this.#decoder.decode(rows.length === 1 ? rows[0]?.text : Buffer.concat(rows.map((row) => row.text)));
    if (rows.length === 0 || from > start || from + text.length < end) {
      throw new RangeError(`the span ${start}-${end} does not fit source ${source}`);
    }
    return text.slice(start - from, end - from);
  }
}
