/**
 * Opening a study: to write (made where it is not there), or to read.
 *
 * In: a path. Out: a database with the study's tables, or a TellingsError that says what is wrong:
 * not a study, a newer or older one, a place that cannot be written, another run at work. A study file is
 * made readable by its owner only; SQLite gives the files beside it the same rights.
 */
import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { TellingsError } from './error.ts';
import { APPLICATION_ID, isAsMade, migrate, migrations } from './schema.ts';

const OWNER_ONLY = 0o600;

/** What SQLite calls the kinds of failure that a user can mend (the low byte of its code). */
const BUSY = [5, 6];
const DAMAGED = [11, 26];
const NO_PLACE = [8, 10, 13, 14];
const NO_DATABASE = 26;

/** Sees that there is a study, or room for one: an empty file that only its owner may read. */
export function prepareFile(path: string): void {
  if (existsSync(path) && statSync(path).size > 0) assertStudy(path);
  else makeFile(path);
}

/** Opens a study to write; an empty file becomes one. `pages` is how many bytes of it are kept at hand. */
export function openToWrite(path: string, pages: number = 64 << 20): DatabaseSync {
  prepareFile(path);
  return guarded(path, () => {
    const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 2000 });
    database.exec(
      // The size of a page counts only where the file is new: chunks of texts lie in one each.
      'PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY',
    );
    database.exec(`PRAGMA cache_size = ${-Math.ceil(pages / 1024)}`);
    migrate(database);
    return database;
  });
}

/** Opens a study to read; it may be written at the same time. */
export function openToRead(path: string): DatabaseSync {
  if (!existsSync(path)) throw new TellingsError('path-missing', `There is no study at ${path}.`);
  assertStudy(path);
  return guardedToRead(path, () => new DatabaseSync(path, { readOnly: true, timeout: 2000 }));
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
  if (statSync(path).size === 0) throw new TellingsError('not-a-study', `${path} is empty: it is not a study.`);
  // SQLite itself is asked, never the file: closing a file gives up every lock that this process has on it,
  // and another thread may be writing the study.
  guardedToRead(path, () => {
    const database = new DatabaseSync(path, { readOnly: true, timeout: 2000 });
    try {
      const id = applicationOf(database, path);
      const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
      const empty = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number };
      if (id !== APPLICATION_ID && !(id === 0 && empty.n === 0)) {
        throw new TellingsError('not-a-study', `${path} is a database, but not a study that Tellings made.`);
      }
      if (version > migrations.length) {
        throw new TellingsError('newer-study', `${path} was made by a newer version of Tellings.`);
      }
      if (version > 0 && !isAsMade(database, version)) {
        throw new TellingsError('older-study', `${path} was made by an earlier, unreleased Tellings.`);
      }
    } finally {
      database.close();
    }
  });
}

/** The mark that a database bears of the program that made it. Throws where the file is no database at all. */
function applicationOf(database: DatabaseSync, path: string): number {
  try {
    return (database.prepare('PRAGMA application_id').get() as { application_id: number }).application_id;
  } catch (cause) {
    if (kindOf(cause) !== NO_DATABASE) throw cause;
    throw new TellingsError('not-a-study', `${path} is not a study.`, { cause });
  }
}

/** Turns what SQLite says of a study that is being written into what a user can mend. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw explain(path, cause);
  }
}

/** Turns what SQLite says of a study that is only read into what a user can mend. */
export function guardedToRead<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const explained = NO_PLACE.includes(kindOf(cause) ?? -1)
      ? new TellingsError('path-unreadable', `The study ${path} cannot be read (${reasonOf(cause)}).`, { cause })
      : explain(path, cause);
    throw explained;
  }
}

/** The kind of failure as SQLite numbers them; null where the error is not SQLite's. */
function kindOf(cause: unknown): number | null {
  const isOurs = cause instanceof Error && 'errcode' in cause && typeof cause.errcode === 'number';
  return isOurs ? (cause.errcode as number) & 0xff : null;
}

/** What a failed operation on the study means for the user; an error of another kind is given back as it is. */
export function explain(path: string, cause: unknown): unknown {
  const kind = kindOf(cause);
  if (kind === null) return cause;
  const says = reasonOf(cause);
  if (BUSY.includes(kind)) return new TellingsError('study-busy', `Another run is writing to ${path}.`, { cause });
  if (DAMAGED.includes(kind)) {
    return new TellingsError('study-damaged', `${path} is cut off or damaged (${says}).`, { cause });
  }
  if (NO_PLACE.includes(kind)) {
    return new TellingsError('cannot-write', `The study ${path} cannot be written (${says}).`, { cause });
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
    EEXIST: 'there is a file of that name',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is a file, not a folder',
  };
  return words[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
