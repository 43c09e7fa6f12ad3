/**
 * Opening a study: to write (made where it is not there), or to read.
 *
 * In: a path. Out: a database with the study's tables, or a TellingsError that says what is wrong:
 * not a study, a newer one, a place that cannot be written, another run at work. A study file is
 * made readable by its owner only; SQLite gives the files beside it the same rights.
 */
import { chmodSync, closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { TellingsError } from './error.ts';
import { APPLICATION_ID, migrate, migrations } from './schema.ts';

const OWNER_ONLY = 0o600;
const SQLITE_HEADER = 'SQLite format 3\0';

/** Opens a study to write, and makes it where there is none. */
export function openToWrite(path: string): DatabaseSync {
  if (existsSync(path) && statSync(path).size > 0) assertStudy(path);
  else makeFile(path);
  return guarded(path, () => {
    const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 2000 });
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536',
    );
    migrate(database);
    return database;
  });
}

/** Opens a study to read; it may be written at the same time. */
export function openToRead(path: string): DatabaseSync {
  if (!existsSync(path)) throw new TellingsError('path-missing', `There is no study at ${path}.`);
  assertStudy(path);
  return guarded(path, () => new DatabaseSync(path, { readOnly: true, timeout: 2000 }));
}

function makeFile(path: string): void {
  try {
    closeSync(openSync(path, 'a', OWNER_ONLY));
    chmodSync(path, OWNER_ONLY);
  } catch (cause) {
    throw new TellingsError('cannot-write', `The study ${path} cannot be written (${reasonOf(cause)}).`, { cause });
  }
}

function assertStudy(path: string): void {
  if (statSync(path).isDirectory()) throw new TellingsError('not-a-study', `${path} is a folder, not a study.`);
  if (headOf(path) !== SQLITE_HEADER) throw new TellingsError('not-a-study', `${path} is not a study.`);
  guarded(path, () => {
    const database = new DatabaseSync(path, { readOnly: true, timeout: 2000 });
    try {
      const { application_id: id } = database.prepare('PRAGMA application_id').get() as { application_id: number };
      const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
      const empty = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number };
      if (id !== APPLICATION_ID && !(id === 0 && empty.n === 0)) {
        throw new TellingsError('not-a-study', `${path} is a database, but not a study that Tellings made.`);
      }
      if (version > migrations.length) {
        throw new TellingsError('newer-study', `${path} was made by a newer version of Tellings.`);
      }
    } finally {
      database.close();
    }
  });
}

function headOf(path: string): string {
  try {
    const file = openSync(path, 'r');
    const head = Buffer.alloc(16);
    const length = readSync(file, head, 0, 16, 0);
    closeSync(file);
    return head.toString('latin1', 0, length);
  } catch (cause) {
    throw new TellingsError('path-unreadable', `${path} cannot be read (${reasonOf(cause)}).`, { cause });
  }
}

/** Turns what SQLite says into what a user can mend. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw explain(path, cause);
  }
}

/** What a failed operation on the study means for the user; an error of another kind is given back as it is. */
export function explain(path: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !('errcode' in cause) || typeof cause.errcode !== 'number') return cause;
  const primary = cause.errcode & 0xff;
  if (primary === 5 || primary === 6) {
    return new TellingsError('study-busy', `Another run is writing to ${path}.`, { cause });
  }
  if (primary === 11 || primary === 26) {
    return new TellingsError('study-damaged', `${path} is cut off or damaged (${cause.message}).`, { cause });
  }
  if (primary === 8 || primary === 10 || primary === 13 || primary === 14) {
    return new TellingsError('cannot-write', `The study ${path} cannot be written (${cause.message}).`, { cause });
  }
  return cause;
}

/** The reason a file operation gave, in words a reader knows. */
export function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const words: Record<string, string> = {
    ENOENT: 'the folder is not there',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is a file, not a folder',
  };
  return words[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
