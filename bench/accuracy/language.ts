/**
 * Where sentences end, against ends marked by reading, and how fast the language of a text is analysed.
 *
 * In: TELLINGS_DATA. Out: precision, recall and F1 of ends over `bench/judgements/sentences.jsonl` (articles of the news set's
 * training part; ends count where both are the same offset), and megabytes a second of one core's processor time over that set.
 */
import { analyse } from '../../src/language/index.ts';
import { dataFolder, newsOf } from './articles-data.ts';
import { hashOf, judgementsOf } from './judgements.ts';

interface Marked {
  readonly document: number;
  readonly until: number;
  readonly ends: readonly number[];
  readonly hash: string;
}

const texts = newsOf(dataFolder(), 'train');
let [right, found, wanted] = [0, 0, 0];
for (const { document, until, ends, hash } of judgementsOf<Marked>('sentences.jsonl')) {
  const text = texts[document] ?? '';
  if (hashOf(text.slice(0, until)) !== hash) throw new Error(`article ${document} is not the one that was marked`);
  const all = analyse(text, { start: 0, end: text.length }, 'en').sentences.map(({ end }) => end);
  const ours = all.filter((end) => end <= until);
  const marked = new Set(ends);
  right += ours.filter((end) => marked.has(end)).length;
  found += ours.length;
  wanted += ends.length;
}
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const run = (): void => {
  for (const text of texts) analyse(text, { start: 0, end: text.length }, 'en');
};
run();
const before = process.cpuUsage();
run();
const spent = process.cpuUsage(before);
process.stdout.write(
  `sentences: precision ${percent(right, found)}, recall ${percent(right, wanted)}, F1 ${percent(2 * right, found + wanted)} of ${wanted}\n` +
    `speed: ${(bytes / (spent.user + spent.system)).toFixed(1)} MB/s of processor time over ${(bytes / 1e6).toFixed(1)} MB\n`,
);
