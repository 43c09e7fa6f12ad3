/**
 * `tellings export`: a study into a folder, in a format other programs read.
 */
import { exporters } from '../export/index.ts';
import { assertFinished, reasonOf, TellingsError, withStudy } from '../study/index.ts';

/** Formats of this version. */
export const FORMATS: readonly string[] = Object.keys(exporters);

/** Runs the command; its exit status. */
export function exportCommand(file: string, folder: string, format: string): number {
  const write = exporters[format];
  if (write === undefined) {
    throw new TellingsError('usage', `This version cannot export "${format}"; it exports ${FORMATS.join(', ')}.`);
  }
  return withStudy(file, (reader) => {
    assertFinished(reader, file);
    try {
      write(reader, folder);
    } catch (cause) {
      const isFile = cause instanceof Error && 'syscall' in cause;
      if (!isFile) throw cause;
      throw new TellingsError('cannot-write', `The export cannot be written to ${folder} (${reasonOf(cause)}).`, {
        cause,
      });
    }
    return 0;
  });
}
