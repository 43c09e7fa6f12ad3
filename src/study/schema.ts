/**
 * The tables of a study, and how a study of an older version becomes one of this version.
 *
 * A study is one SQLite file. `application_id` says that it is ours, `user_version` which migrations
 * it has had. Each migration is a list of statements run once, in one transaction; those that have
 * shipped are never changed, new ones are added at the end. Beside the count stands a fingerprint of the
 * statements themselves: a study made by others of the same count is known by it.
 *
 * Texts lie in `chunk`, cut between paragraphs and where articles begin and end, as UTF-8; the chunks
 * of a source tile its text, and each lies wholly in one article or in none.
 * `full_text` is the index over them, made after them (see `full-text.ts`); it keeps no copy of its own.
 */
import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/** "Tell" in ASCII. */
export const APPLICATION_ID = 0x54656c6c;

/** How FTS5 cuts texts into words. */
export const WORDS_AS = 'tokenize="unicode61 remove_diacritics 2"';

const FIRST = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  root TEXT NOT NULL,
  file TEXT NOT NULL,
  record INTEGER NOT NULL,
  path TEXT NOT NULL,
  own_id TEXT,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  encoding TEXT,
  status TEXT NOT NULL CHECK (status IN ('read', 'refused', 'duplicate', 'ignored')),
  duplicate_of INTEGER REFERENCES source(id) ON DELETE SET NULL,
  reason TEXT,
  fingerprint TEXT,
  length INTEGER NOT NULL DEFAULT 0,
  -- Of the text as UTF-8; null where there is none.
  text_sha256 TEXT,
  vanished INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX source_in_order ON source(file, record, key);
CREATE INDEX source_by_status ON source(status, file, record, key);
CREATE INDEX source_by_copy ON source(duplicate_of) WHERE duplicate_of IS NOT NULL;

CREATE TABLE chunk (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
  article INTEGER REFERENCES article(id) ON DELETE SET NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text BLOB NOT NULL,
  -- The first words of the next chunk of its article, indexed with it, so that a phrase is found across the cut.
  ahead TEXT NOT NULL DEFAULT ''
);
CREATE INDEX chunk_by_place ON chunk(source, start);
CREATE INDEX chunk_by_article ON chunk(article);
CREATE VIEW chunk_text AS SELECT id, CAST(text AS TEXT) || ahead AS text FROM chunk;
CREATE VIRTUAL TABLE full_text USING fts5(text, content='chunk_text', content_rowid='id', ${WORDS_AS});
-- Chunks are indexed in order of their numbers; what is noted as indexed says up to which.
CREATE TRIGGER chunk_gone BEFORE DELETE ON chunk
WHEN old.id <= (SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'indexed') BEGIN
  INSERT INTO full_text(full_text, rowid, text) VALUES ('delete', old.id, CAST(old.text AS TEXT) || old.ahead);
END;

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  siglum TEXT,
  title TEXT,
  outlet TEXT,
  published_from TEXT,
  published_to TEXT,
  -- What lists by date go by: the first day known, '~' after all others, then the place, kept here for the index.
  day TEXT NOT NULL,
  file TEXT NOT NULL,
  record INTEGER NOT NULL,
  -- Its number in the list by date, once tellings are written: theirs too.
  place INTEGER NOT NULL DEFAULT 0,
  how TEXT NOT NULL,
  language TEXT NOT NULL,
  words INTEGER NOT NULL,
  told INTEGER NOT NULL DEFAULT 0,
  version_of INTEGER REFERENCES article(id) ON DELETE SET NULL,
  detail TEXT NOT NULL
);
CREATE INDEX article_by_place ON article(source, start);
-- The days stand in the indexes so that what lies in a span of days is counted without reading the articles.
CREATE INDEX article_by_date ON article(day, file, record, source, start, published_from, published_to);
CREATE INDEX article_by_outlet ON article(outlet, day, file, record, source, start, published_from, published_to);
CREATE INDEX article_by_last_day ON article(published_to);
CREATE INDEX article_by_version ON article(version_of) WHERE version_of IS NOT NULL;

CREATE TABLE siglum (article_key TEXT PRIMARY KEY, siglum TEXT NOT NULL UNIQUE) WITHOUT ROWID;
CREATE TABLE siglum_letters (outlet TEXT PRIMARY KEY, letters TEXT NOT NULL UNIQUE) WITHOUT ROWID;

CREATE TABLE thread (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  first INTEGER NOT NULL,
  tellings INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  -- Articles that tell it on their own: of their tellings one at least did not come along. 0 for names.
  reach INTEGER NOT NULL DEFAULT 0,
  -- Distinct outlets; all articles of no known outlet count as one.
  outlets INTEGER NOT NULL DEFAULT 0,
  wordings INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  agree INTEGER,
  note TEXT NOT NULL,
  differs INTEGER NOT NULL,
  sort INTEGER NOT NULL,
  summary TEXT NOT NULL,
  -- What its kind alone has, as JSON; null for passages.
  detail TEXT
);
CREATE INDEX thread_by_told ON thread(kind, sort, reach DESC, independent DESC, articles DESC, tellings DESC, id);
CREATE INDEX thread_by_change ON thread(kind, agree IS NOT 0, sort, differs DESC, wordings DESC, independent DESC, id);
CREATE INDEX thread_by_agreement ON thread(kind, agree, sort, reach DESC, independent DESC, articles DESC, tellings DESC, id);
CREATE INDEX thread_by_articles ON thread(kind, articles, sort, reach DESC, independent DESC, tellings DESC, id);
CREATE INDEX thread_by_outlets ON thread(kind, outlets, sort, reach DESC, independent DESC, articles DESC, tellings DESC, id);
CREATE INDEX thread_by_place ON thread(kind, id);
CREATE INDEX thread_by_source ON thread(kind, summary ->> '$.sources.none' DESC, sort, reach DESC, independent DESC, id) WHERE kind IN ('figure', 'quote');
CREATE INDEX thread_by_type ON thread(detail ->> '$.type', sort, reach DESC, independent DESC, articles DESC, tellings DESC, id) WHERE kind = 'name';
CREATE TABLE telling (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  rule TEXT NOT NULL,
  thread INTEGER REFERENCES thread(id) ON DELETE SET NULL,
  wording INTEGER NOT NULL,
  -- 0 for the account of its thread's first telling and whatever can hold with it; and whether it came along with other words.
  account INTEGER NOT NULL,
  copy INTEGER NOT NULL,
  -- Its article's.
  place INTEGER NOT NULL,
  -- What its kind alone has, as JSON; null for passages.
  detail TEXT
);
CREATE INDEX telling_by_place ON telling(article, start, "end");
CREATE INDEX telling_by_wording ON telling(thread, wording);
CREATE INDEX telling_by_date ON telling(thread, place, start);
CREATE INDEX telling_alone ON telling(kind, article, start) WHERE thread IS NULL;
CREATE INDEX telling_by_speaker ON telling(detail ->> '$.speaker.thread', place, start) WHERE kind = 'quote';

-- The lines of the timeline: a row for each event, at its first telling, and for each date that stands alone.
CREATE TABLE timeline_line (
  telling INTEGER PRIMARY KEY REFERENCES telling(id) ON DELETE CASCADE,
  thread INTEGER REFERENCES thread(id) ON DELETE CASCADE,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  -- The distinct days its tellings give it, as JSON.
  datings TEXT NOT NULL
);
CREATE INDEX timeline_by_day ON timeline_line(from_day, to_day, telling, thread);
CREATE INDEX timeline_by_thread ON timeline_line(thread) WHERE thread IS NOT NULL;

-- What each outlet tells of a thread: '' is the articles of no known outlet.
CREATE TABLE outlet_telling (
  thread INTEGER NOT NULL REFERENCES thread(id) ON DELETE CASCADE,
  outlet TEXT NOT NULL,
  tellings INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  otherwise INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  -- The first of them by date; of those told otherwise, where there are any.
  first INTEGER NOT NULL,
  PRIMARY KEY (thread, outlet)
) WITHOUT ROWID;
CREATE INDEX outlet_telling_by_outlet ON outlet_telling(outlet, thread);

-- What the finders found in an article, as JSON; made again where the method is no longer the same.
CREATE TABLE finding (
  article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
  method TEXT NOT NULL,
  found TEXT NOT NULL
);

CREATE TABLE alignment (
  id INTEGER PRIMARY KEY,
  thread INTEGER NOT NULL REFERENCES thread(id) ON DELETE CASCADE,
  a INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  a_start INTEGER NOT NULL,
  a_end INTEGER NOT NULL,
  b INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  b_start INTEGER NOT NULL,
  b_end INTEGER NOT NULL,
  similarity REAL NOT NULL,
  shared INTEGER NOT NULL,
  exact INTEGER NOT NULL,
  moved INTEGER NOT NULL
);
CREATE INDEX alignment_by_thread ON alignment(thread);
CREATE INDEX alignment_by_a ON alignment(a, b);
CREATE INDEX alignment_by_b ON alignment(b, a);

CREATE TABLE problem (
  id INTEGER PRIMARY KEY,
  source INTEGER REFERENCES source(id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  message TEXT NOT NULL
);
CREATE INDEX problem_by_source ON problem(source);
`;

/** All migrations, oldest first; a study's `user_version` is how many it has had. */
export const migrations: readonly string[] = [FIRST];

/** A short fingerprint of statements; their comments and blanks are no part of it. */
function fingerprintOf(statements: readonly string[]): string {
  const plain = statements.map((each) => each.replace(/--[^\n]*/g, '').replace(/\s+/g, ' '));
  return createHash('sha256').update(plain.join('\n')).digest('hex').slice(0, 16);
}

/** True where the tables of a study that has had `had` migrations are those that these statements make. */
export function isAsMade(database: DatabaseSync, had: number): boolean {
  const tables = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'").get();
  if (tables === undefined) return false;
  const made = database.prepare("SELECT value FROM meta WHERE name = 'tables'").get();
  return made?.['value'] === fingerprintOf(migrations.slice(0, had));
}

/** Brings a study up to this version. The caller has seen to it that it is not newer. */
export function migrate(database: DatabaseSync): void {
  const { user_version: had } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  for (const [done, statements] of migrations.entries()) {
    if (done < had) continue;
    database.exec('BEGIN IMMEDIATE');
    try {
      database.exec(statements);
      database
        .prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('tables', ?)")
        .run(fingerprintOf(migrations.slice(0, done + 1)));
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${done + 1}`);
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }
}
