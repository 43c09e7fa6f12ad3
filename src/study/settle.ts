/**
 * Settling what can only be said once all sources are in: which are copies, and the articles' sigla.
 *
 * A copy is a source whose fingerprint an earlier one has, earlier by file and record. It keeps its
 * row and loses its text and articles: they are those of the first. Both steps come to the same
 * whatever the order in which sources came in; sigla alone keep what an earlier run gave.
 */
import type { DatabaseSync } from 'node:sqlite';
import { assignSigla } from '../threads/index.ts';

/** Marks copies. A source that was a copy and no longer is one must have been read again before. */
export function settleDuplicates(database: DatabaseSync): void {
  const copies = database
    .prepare(
      `SELECT id, first FROM (
         SELECT id, status, first_value(id) OVER (PARTITION BY fingerprint ORDER BY file, record, key) AS first
         FROM source WHERE fingerprint IS NOT NULL
       ) WHERE id <> first`,
    )
    .all() as { id: number; first: number }[];
  const mark = database.prepare(
    "UPDATE source SET status = 'duplicate', duplicate_of = ?, length = 0, text_sha256 = NULL WHERE id = ?",
  );
  const dropText = database.prepare('DELETE FROM chunk WHERE source = ?');
  const dropArticles = database.prepare('DELETE FROM article WHERE source = ?');
  for (const { id, first } of copies) {
    dropText.run(id);
    dropArticles.run(id);
    mark.run(first, id);
  }
}

/** A file that holds a copy whose first is gone or has changed: it must be read again. */
export interface Orphan {
  readonly id: number;
  readonly root: string;
  readonly file: string;
}

/** Copies whose first is gone or has changed, in reading order. */
export function orphanedCopies(database: DatabaseSync): readonly Orphan[] {
  return database
    .prepare(
      `SELECT copy.id, copy.root, copy.file FROM source AS copy LEFT JOIN source AS first ON first.id = copy.duplicate_of
       WHERE copy.status = 'duplicate' AND (first.id IS NULL OR first.fingerprint IS NOT copy.fingerprint)
       ORDER BY copy.file, copy.record, copy.key`,
    )
    .all() as unknown as Orphan[];
}

interface Unsigned {
  readonly id: number;
  readonly key: string;
  readonly outlet: string | null;
  readonly day: string | null;
}

/** Gives each article its siglum: the one it had, or the next of its outlet in order of date. */
export function settleSigla(database: DatabaseSync): void {
  database.exec(`UPDATE article SET siglum = (SELECT siglum FROM siglum WHERE article_key = key) WHERE siglum IS NULL`);
  const unsigned = database
    .prepare(
      `SELECT article.id, article.key, outlet, published_from AS day FROM article JOIN source ON source.id = source
       WHERE siglum IS NULL ORDER BY source.file, source.record, source.key, start`,
    )
    .all() as unknown as Unsigned[];
  const given = { letters: new Map<string, string>(), highest: highestNumbers(database) };
  for (const row of database.prepare('SELECT outlet, letters FROM siglum_letters').all()) {
    given.letters.set(row['outlet'] as string, row['letters'] as string);
  }
  const had = new Set(given.letters.keys());
  const sigla = assignSigla(unsigned, given);
  const setSiglum = database.prepare('UPDATE article SET siglum = ? WHERE id = ?');
  const keep = database.prepare('INSERT INTO siglum (article_key, siglum) VALUES (?, ?)');
  unsigned.forEach(({ id, key }, i) => {
    setSiglum.run(sigla[i] as string, id);
    keep.run(key, sigla[i] as string);
  });
  const keepLetters = database.prepare('INSERT INTO siglum_letters (outlet, letters) VALUES (?, ?)');
  for (const [outlet, letters] of given.letters) if (!had.has(outlet)) keepLetters.run(outlet, letters);
}

function highestNumbers(database: DatabaseSync): Map<string, number> {
  const highest = new Map<string, number>();
  for (const row of database.prepare('SELECT siglum FROM siglum').all()) {
    const [, letters = '', number = '0'] = /^(\D+)(\d+)$/.exec(row['siglum'] as string) ?? [];
    highest.set(letters, Math.max(highest.get(letters) ?? 0, Number(number)));
  }
  return highest;
}
