/** Taking a study away: one file a format. */
import type { StudyReader } from '../study/index.ts';
import { exportJsonl } from './jsonl.ts';

/** What writes a study into a folder, by the name of its format. */
export const exporters: Readonly<Record<string, (reader: StudyReader, folder: string) => void>> = {
  jsonl: exportJsonl,
};
