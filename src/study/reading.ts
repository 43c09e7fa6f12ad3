/**
 * A study to read: opened for a while, or for one piece of work on it as it stands.
 */
import { TellingsError } from './error.ts';
import { guardedToRead, openToRead } from './open.ts';
import { StudyReader } from './read.ts';

/** Opens a study to read. Close it with `close()`. Throws a TellingsError where it is none. */
export function openStudy(path: string): StudyReader {
  return new StudyReader(openToRead(path));
}

/**
 * Runs `work` on a study as it stands at this moment, whatever a run writes meanwhile, and closes it.
 * Throws a TellingsError where the file is no study, or turns out to be damaged.
 */
export function withStudy<T>(path: string, work: (reader: StudyReader) => T): T {
  const database = openToRead(path);
  try {
    return guardedToRead(path, () => {
      database.exec('BEGIN');
      return work(new StudyReader(database));
    });
  } finally {
    database.close();
  }
}

/** Throws where the study was cut off before it was complete. */
export function assertFinished(reader: StudyReader, path: string): void {
  if (reader.noted('stage') === 'done') return;
  throw new TellingsError('study-unfinished', `${path} is not complete: it is being made, or was cut off.`);
}
