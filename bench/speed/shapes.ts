/**
 * Collections of unusual shape beside an ordinary one: the whole process, seconds a megabyte of each; passages alone
 * are sought.
 *
 * `bin/node bench/speed/shapes.ts [SHAPE…]`: `ordinary` (40 MB of articles of all lengths), `refrain` (one passage
 * in 20,000 articles), `long` (one article of 50 MB), `tiny` (a million articles of ten words). By default all
 * four. None should take more than twice the ordinary time a megabyte.
 */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, Writer } from './generate.ts';
import { measure } from './measured.ts';

const TELLINGS = fileURLToPath(new URL('../../bin/tellings', import.meta.url));
const SEED = 20261122;

/** Writes records one after another, gathered into pieces that are worth a write. */
function writeRecords(path: string, count: number, textOf: (n: number) => string): void {
  const file = openSync(path, 'w');
  let lines: string[] = [];
  for (let n = 0; n < count; n++) {
    lines.push(`${JSON.stringify({ id: `r${n}`, text: textOf(n) })}\n`);
    if (lines.length < 1000 && n + 1 < count) continue;
    writeSync(file, lines.join(''));
    lines = [];
  }
  closeSync(file);
}

const SHAPES: Readonly<Record<string, (path: string) => void>> = {
  ordinary: (path) => {
    generate(path, 40e6, SEED);
  },
  refrain: (path) => {
    const writer = new Writer(SEED);
    const passage = writer.paragraph();
    writeRecords(path, 20_000, () =>
      [writer.paragraph(), writer.paragraph(), passage, writer.paragraph(), writer.paragraph()].join('\n\n'),
    );
  },
  long: (path) => {
    const writer = new Writer(SEED);
    const paragraphs: string[] = [];
    for (let length = 0; length < 50e6; length += paragraphs.at(-1)?.length ?? 0) paragraphs.push(writer.paragraph());
    writeRecords(path, 1, () => paragraphs.join('\n\n'));
  },
  tiny: (path) => {
    const writer = new Writer(SEED);
    writeRecords(path, 1_000_000, () => `${writer.words(10).join(' ')}.`);
  },
};

const folder = mkdtempSync(join(tmpdir(), 'tellings-shapes-'));
try {
  const asked = process.argv.slice(2);
  for (const shape of asked.length > 0 ? asked : Object.keys(SHAPES)) {
    const path = join(folder, `${shape}.jsonl`);
    SHAPES[shape]?.(path);
    const out = join(folder, `${shape}.tellings`);
    const run = await measure(TELLINGS, ['study', path, '--out', out, '--jobs', '2', '--only', 'passage', '--json']);
    const megabytes = statSync(path).size / 1e6;
    const done = JSON.parse(run.output.trim().split('\n').at(-1) ?? '{}') as { articles?: number; passages?: number };
    const figures = { articles: done.articles, passages: done.passages, ...run, output: undefined };
    const perMegabyte = {
      secondsAMegabyte: run.seconds / megabytes,
      cpuSecondsAMegabyte: (run.cpuSeconds ?? 0) / megabytes,
    };
    process.stdout.write(`${JSON.stringify({ shape, megabytes, ...figures, ...perMegabyte })}\n`);
    rmSync(path);
    rmSync(out, { force: true });
  }
} finally {
  rmSync(folder, { recursive: true });
}
