/**
 * `tellings check`: verifies a study, and names what does not hold.
 */
import { checkStudy, openToRead, StudyReader, TellingsError } from '../study/index.ts';

/** Runs the command; its exit status: 1 where anything is violated. */
export function checkCommand(file: string): number {
  const database = openToRead(file);
  try {
    const reader = new StudyReader(database);
    if (reader.noted('stage') !== 'done') {
      throw new TellingsError('study-unfinished', `${file} was cut off before it was complete.`);
    }
    let violations = 0;
    for (const { rule, message } of checkStudy(database)) {
      violations++;
      process.stderr.write(`Violated: ${rule}: ${message}.\n`);
    }
    const articles = reader.count('SELECT count(*) AS n FROM article');
    const tellings = reader.count('SELECT count(*) AS n FROM telling');
    const result = violations === 0 ? 'all slices and links hold' : `${violations} violated`;
    process.stderr.write(`${file}: ${articles} articles, ${tellings} tellings checked; ${result}.\n`);
    return violations === 0 ? 0 : 1;
  } finally {
    database.close();
  }
}
