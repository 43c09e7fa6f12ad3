/**
 * The index of words: made after the texts are in, some at a time.
 *
 * In: a study whose texts are in chunks. Out: its full-text index, over all of them. Method: SQLite's FTS5
 * gathers words in memory before it writes them; with room for the words of tens of megabytes of text, and
 * so much text in one transaction, nothing is written and merged again, which is half the cost. `indexed`
 * in the study says up to which chunk the index goes. A run that was cut off goes on there; a study that
 * grew has only what is new to index. A chunk's number is never given again, and one that goes takes its
 * words out of the index if they are in it (see the trigger `chunk_gone`).
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Bytes of text in one transaction, and bytes of memory for their words; and of text in one step. */
const TRANSACTION_BYTES = 32_000_000;
const WORD_BYTES = 64 << 20;
const STEP_BYTES = 500_000;
/** Words of one transaction lie together; so many such lots may lie side by side before some become one. */
const LOTS = 16;

/** The number of the last chunk that is indexed; 0 where none is. */
export function indexedTo(database: DatabaseSync): number {
  const row = database.prepare("SELECT value FROM meta WHERE name = 'indexed'").get();
  return Number(row?.['value'] ?? 0);
}

/** Indexes the chunks that are not indexed yet. Nothing else may be written between its steps but after `rest`. */
export class TextIndexer {
  readonly #database: DatabaseSync;
  readonly #next: StatementSync;
  readonly #insert: StatementSync;
  readonly #note: StatementSync;
  readonly #most: number;
  #at: number;
  #written = 0;

  /** `memory` is what the words of one transaction may take, in bytes. */
  constructor(database: DatabaseSync, memory: number = WORD_BYTES) {
    this.#database = database;
    // The words of a text take about twice its bytes.
    this.#most = Math.min(TRANSACTION_BYTES, memory / 2);
    this.#at = indexedTo(database);
    // A number from JavaScript is a real one to SQLite, and FTS5 wants a whole one.
    const set = database.prepare('INSERT INTO full_text (full_text, rank) VALUES (?, ?)');
    set.run('hashsize', BigInt(Math.min(memory, WORD_BYTES)));
    set.run('automerge', BigInt(LOTS));
    this.#next = database.prepare('SELECT id, length(text) AS bytes FROM chunk WHERE id > ? ORDER BY id');
    this.#insert = database.prepare(
      'INSERT INTO full_text (rowid, text) SELECT id, text FROM chunk_text WHERE id > ? AND id <= ? ORDER BY id',
    );
    this.#note = database.prepare(
      "INSERT INTO meta (name, value) VALUES ('indexed', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    );
  }

  /** Indexes some more; false where nothing was left. */
  step(): boolean {
    let [to, bytes] = [this.#at, 0];
    for (const row of this.#next.iterate(this.#at)) {
      to = Number(row['id']);
      bytes += Number(row['bytes']);
      if (bytes >= STEP_BYTES) break;
    }
    if (to === this.#at) {
      this.rest();
      return false;
    }
    if (!this.#database.isTransaction) this.#database.exec('BEGIN IMMEDIATE');
    this.#insert.run(this.#at, to);
    this.#at = to;
    this.#written += bytes;
    if (this.#written >= this.#most) this.rest();
    return true;
  }

  /** Commits what was indexed so far. */
  rest(): void {
    if (!this.#database.isTransaction) return;
    this.#note.run(String(this.#at));
    this.#database.exec('COMMIT');
    this.#written = 0;
  }

  /** Indexes all that is left. */
  finish(): void {
    while (this.step());
  }
}
