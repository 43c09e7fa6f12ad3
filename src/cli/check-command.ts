/**
 * `tellings check`: verifies a study, and names what does not hold.
 */
import { assertFinished, checkStudy, withStudy } from '../study/index.ts';

/** Runs the command; its exit status: 1 where anything is violated. */
export function checkCommand(file: string): number {
  return withStudy(file, (reader) => {
    assertFinished(reader, file);
    let violations = 0;
    for (const { rule, message } of checkStudy(reader.database)) {
      violations++;
      process.stderr.write(`Violated: ${rule}: ${message}.\n`);
    }
    const articles = reader.count('SELECT count(*) AS n FROM article');
    const tellings = reader.count('SELECT count(*) AS n FROM telling');
    const result = violations === 0 ? 'all slices and links hold' : `${violations} violated`;
    process.stderr.write(`${file}: ${articles} articles, ${tellings} tellings checked; ${result}.\n`);
    return violations === 0 ? 0 : 1;
  });
}
