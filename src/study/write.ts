/**
 * Writing sources and articles into a study.
 *
 * In: what intake and the splitter made of each file or record. Out: rows. A source is known by its
 * root, file and record number; what is unchanged is left alone, what changed is replaced, so that a
 * run that was cut off and started again ends the same. Callers say where a transaction begins and ends.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Article } from '../articles/index.ts';
import type { Problem } from '../intake/index.ts';
import { indexedTo } from './full-text.ts';
import { articleKey, keyOf } from './keys.ts';
import type { PackedText } from './packed.ts';

/** Where a source came from: the folder walked, the file under it, and the record in the file (0 for a document). */
export interface SourcePlace {
  readonly root: string;
  readonly file: string;
  readonly record: number;
  /** The path as the contract prints it: `file`, or `file#id`. */
  readonly path: string;
  /** The id that a record gives itself; null where it gives none. */
  readonly ownId: string | null;
}

/** An article, how many words it has, and how it begins (see `openingOf`). */
export type CountedArticle = Article & { readonly words: number; readonly opening: string };

/** A source with all that is known of it when it goes in. */
export interface SourceRow extends SourcePlace {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly status: 'read' | 'refused' | 'ignored';
  readonly reason: string | null;
  /** Equal for sources whose bytes and given metadata are equal; null where none was read. */
  readonly fingerprint: string | null;
  readonly text: PackedText;
  readonly articles: readonly CountedArticle[];
  readonly problems: readonly Problem[];
}

/** What is known of a source from an earlier run. */
export interface KnownSource {
  readonly id: number;
  readonly record: number;
  readonly sha256: string;
  readonly path: string;
  readonly ownId: string | null;
  readonly status: 'read' | 'refused' | 'ignored' | 'duplicate';
  readonly reason: string | null;
}

/** Stands after every day, so that lists by date end with what has none. */
export const UNDATED = '~';

/** Writes into a study that is open to write. */
export class StudyWriter {
  readonly database: DatabaseSync;
  readonly #insertSource: StatementSync;
  readonly #insertChunk: StatementSync;
  readonly #insertArticle: StatementSync;
  readonly #insertProblem: StatementSync;
  readonly #forgetPassages: StatementSync;
  readonly #removeSource: StatementSync;
  readonly #known: StatementSync;
  readonly #vanished: StatementSync;
  /** The number of the next chunk: no number that was indexed is given again. */
  #nextChunk: number;

  constructor(database: DatabaseSync) {
    this.database = database;
    this.#insertSource = database.prepare(
      `INSERT INTO source (key, root, file, record, path, own_id, sha256, bytes, media_type, encoding, status, reason, fingerprint, length, text_sha256)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
    );
    this.#insertChunk = database.prepare(
      'INSERT INTO chunk (id, source, article, start, "end", text, ahead) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#insertArticle = database.prepare(
      `INSERT INTO article (key, source, start, "end", title, outlet, published_from, published_to, day, file, record, how, language, words, detail)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
    );
    this.#insertProblem = database.prepare('INSERT INTO problem (source, code, message) VALUES (?, ?, ?)');
    this.#forgetPassages = database.prepare(
      "DELETE FROM meta WHERE name = 'passages' AND EXISTS (SELECT 1 FROM article WHERE source = ?)",
    );
    this.#removeSource = database.prepare('DELETE FROM source WHERE id = ?');
    this.#known = database.prepare(
      'SELECT id, record, sha256, path, own_id AS ownId, status, reason FROM source WHERE root = ? AND file = ?',
    );
    this.#vanished = database.prepare('UPDATE source SET vanished = ?1 WHERE id = ?2 AND vanished <> ?1');
    const last = database.prepare('SELECT max(id) AS id FROM chunk').get();
    this.#nextChunk = Math.max(Number(last?.['id'] ?? 0), indexedTo(database)) + 1;
  }

  begin(): void {
    this.database.exec('BEGIN IMMEDIATE');
  }

  commit(): void {
    this.database.exec('COMMIT');
  }

  /** Undoes what has been written since `begin`. */
  rollback(): void {
    if (this.database.isTransaction) this.database.exec('ROLLBACK');
  }

  /** Runs `work` in one transaction; nothing of it stays if it throws. */
  transaction<T>(work: () => T): T {
    this.begin();
    try {
      const result = work();
      this.commit();
      return result;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  /** Sources of one file from earlier runs, by record number. */
  knownOf(root: string, file: string): ReadonlyMap<number, KnownSource> {
    const rows = this.#known.all(root, file) as unknown as KnownSource[];
    return new Map(rows.map((row) => [row.record, row]));
  }

  /** Removes a source with all that hangs on it; what was found across its articles must be found anew. */
  remove(id: number): void {
    this.#forgetPassages.run(id);
    this.#removeSource.run(id);
  }

  /** Marks which sources of a folder were met in this run and which have vanished. */
  markVanished(root: string, met: ReadonlySet<number>): void {
    for (const row of this.database.prepare('SELECT id FROM source WHERE root = ?').all(root)) {
      this.mark(Number(row['id']), met.has(Number(row['id'])));
    }
  }

  /** Marks a source as there or as vanished. */
  mark(id: number, isThere: boolean): void {
    this.#vanished.run(isThere ? 0 : 1, id);
  }

  /** Adds a source with its text, articles and problems; its number. */
  add(row: SourceRow): number {
    const { source, key } = this.#addSource(row);
    const ids = row.articles.map((article) => this.#addArticle(source, key, row, article));
    this.#addText(source, row.text, ids);
    for (const problem of row.problems) this.#insertProblem.run(source, problem.code, problem.message);
    return source;
  }

  /** Adds the row of a source under the first key that nobody has. */
  #addSource(row: SourceRow): { source: number; key: string } {
    for (let n = 0; ; n++) {
      const key = n === 0 ? keyOf(row.path) : keyOf(row.path, String(n));
      const { changes, lastInsertRowid } = this.#insertSource.run(
        key,
        row.root,
        row.file,
        row.record,
        row.path,
        row.ownId,
        row.sha256,
        row.bytes,
        row.mediaType,
        row.encoding,
        row.status,
        row.reason,
        row.fingerprint,
        row.text.length,
        row.text.sha256,
      );
      if (changes > 0) return { source: Number(lastInsertRowid), key };
    }
  }

  #addText(source: number, { bytes, chunks }: PackedText, ids: readonly number[]): void {
    let from = 0;
    for (const { start, end, bytesEnd, article, ahead } of chunks) {
      this.#insertChunk.run(
        this.#nextChunk++,
        source,
        ids[article] ?? null,
        start,
        end,
        bytes.subarray(from, bytesEnd),
        ahead,
      );
      from = bytesEnd;
    }
  }

  #addArticle(source: number, sourceKey: string, row: SourceRow, article: SourceRow['articles'][number]): number {
    const { start, end, words, opening, title, outlet, published, language, ...detail } = article;
    for (let n = 0; ; n++) {
      const { changes, lastInsertRowid } = this.#insertArticle.run(
        articleKey(sourceKey, opening, n),
        source,
        start,
        end,
        title?.text ?? null,
        outlet,
        published.from,
        published.to,
        published.from ?? published.to ?? UNDATED,
        row.file,
        row.record,
        published.how,
        language,
        words,
        JSON.stringify({ ...detail, title, evidence: published.evidence }),
      );
      if (changes > 0) return Number(lastInsertRowid);
    }
  }
}

/** A fact about the whole study, such as the stage it has reached; null where it is not noted. */
export function noted(database: DatabaseSync, name: string): string | null {
  const row = database.prepare('SELECT value FROM meta WHERE name = ?').get(name) as { value: string } | undefined;
  return row?.value ?? null;
}

/** Notes a fact about the whole study, in place of what was noted under its name. */
export function note(database: DatabaseSync, name: string, value: string): void {
  database
    .prepare('INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
    .run(name, value);
}
