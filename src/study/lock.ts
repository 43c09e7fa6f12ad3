/**
 * One run at a time: a lock on a study that goes with the process that holds it, however that ends.
 *
 * In: the path of a study. Out: how to let go, or a TellingsError where another run holds it. The lock is an
 * exclusive transaction on an empty database beside the study, `NAME.tellings-lock`: readers of the study do not
 * notice it, and the system frees it where a run is killed. The file is removed before the lock is let go; who
 * came to hold a file that is no longer the one by that name tries again.
 */
import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { TellingsError } from './error.ts';

const TRIES = 20;

/** Holds the study until the function it gives is called. */
export function lockStudy(study: string): () => void {
  const path = `${study}-lock`;
  for (let tries = 0; tries < TRIES; tries++) {
    const before = numberOf(path) ?? makeFile(path);
    const database = new DatabaseSync(path, { timeout: 0 });
    try {
      database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    } catch (cause) {
      database.close();
      throw new TellingsError('study-busy', `Another run is writing to ${study}.`, { cause });
    }
    if (before !== null && numberOf(path) === before) {
      return () => {
        rmSync(path, { force: true });
        database.close();
      };
    }
    database.close();
  }
  throw new TellingsError('study-busy', `Another run is writing to ${study}.`);
}

/** A new file, readable by its owner only; null where another run made it first. */
function makeFile(path: string): number | null {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
  }
  return numberOf(path);
}

function numberOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null;
}
