/**
 * Holds studies to the contract of the export: the study or folder that is named, or the labelled articles made into records.
 *
 * `bin/node bench/accuracy/contract.ts PATH` takes a study, an export, or files and folders to study. Without a path
 * it reads the news articles under TELLINGS_DATA, as one file of records with their given dates and outlets.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exporters } from '../../src/export/index.ts';
import { studyPaths } from '../../src/run/index.ts';
import { checkStudy, withStudy } from '../../src/study/index.ts';
import { brokenPromises } from '../../test/support/contract.ts';
import { dataFolder } from './articles-data.ts';

const SHOWN = 50;

/** The development part of the news set as lines of records. */
function newsRecords(folder: string): string {
  const [head = '', ...rows] = readFileSync(join(folder, 'polnear/metadata.tsv'), 'utf8').split('\n');
  const names = head.split('\t');
  const texts = join(folder, 'polnear/dev/text');
  const known = new Map(rows.map((row) => row.split('\t')).map((cells) => [cells[names.indexOf('filename')], cells]));
  return readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.txt'.length);
      const cell = (column: string): string | undefined => known.get(id)?.[names.indexOf(column)];
      const [title, published, outlet, byline] = ['title', 'publication_date', 'publisher', 'author'].map(cell);
      return `${JSON.stringify({ id, title, published, outlet, byline, text: readFileSync(join(texts, name), 'utf8') })}\n`;
    })
    .join('');
}

function isExport(path: string): boolean {
  return statSync(path).isDirectory() && existsSync(join(path, 'sources.jsonl'));
}

/** Exports a study into `to`; what its own check finds is said first. */
function exportStudy(study: string, to: string): void {
  withStudy(study, (reader) => {
    for (const { rule, message } of checkStudy(reader.database)) process.stdout.write(`check: ${rule}: ${message}\n`);
    exporters['jsonl']?.(reader, to);
  });
}

const scratch = mkdtempSync(join(tmpdir(), 'tellings-contract-'));
try {
  let [path = ''] = process.argv.slice(2);
  if (path === '') {
    path = join(scratch, 'news.jsonl');
    writeFileSync(path, newsRecords(dataFolder()));
  }
  let folder = path;
  if (!isExport(path)) {
    const study = path.endsWith('.tellings') ? path : join(scratch, 'study.tellings');
    if (study !== path) {
      const { articles, passages } = await studyPaths({ paths: [path], out: study });
      process.stdout.write(`${articles} articles, ${passages} passages\n`);
    }
    folder = join(scratch, 'export');
    exportStudy(study, folder);
  }
  const broken = brokenPromises(folder);
  for (const sentence of broken.slice(0, SHOWN)) process.stdout.write(`${sentence}\n`);
  process.stdout.write(broken.length === 0 ? 'Every promise holds.\n' : `${broken.length} promises are broken.\n`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true });
}
