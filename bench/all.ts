/**
 * Every bench in turn, each a process of its own; a table at the end, and the run kept as a file.
 *
 * `npm run bench -- [--quick] [--large] [--only WORD] [--no-keep]`. Benches of accuracy need the folder of labelled
 * data in TELLINGS_DATA and are passed over without it; peers that are not on this machine say so themselves. Quick
 * sizes are for seeing that all of it works; `--large` measures growth up to 800 MB. What all benches said, the
 * machine and the commit are kept as `bench/runs/bench-DAY.txt` (`bench-quick-DAY.txt`); a run of part of them is not kept.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Measured, measure } from './speed/measured.ts';

interface Bench {
  /** Path under `bench/`, and what it is told. */
  readonly full: string;
  /** What it is told instead for a quick run. */
  readonly quick: string;
  readonly needsData: boolean;
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const accuracy = (full: string, quick: string = full): Bench => ({
  full: `accuracy/${full}`,
  quick: `accuracy/${quick}`,
  needsData: true,
});
const speed = (full: string, quick: string, needsData = false): Bench => ({
  full: `speed/${full}`,
  quick: `speed/${quick}`,
  needsData,
});

const BENCHES: readonly Bench[] = [
  accuracy('articles.ts --seed 90000 --heaps 12', 'articles.ts --heaps 1'),
  accuracy('contract.ts'),
  accuracy('language.ts'),
  accuracy('quotes.ts'),
  accuracy('names.ts'),
  accuracy('figures.ts'),
  accuracy('dates.ts'),
  accuracy('passages.ts --seed 11', 'passages.ts --seed 11 --cases 60'),
  accuracy('passages.ts --seed 12', 'passages.ts --seed 12 --cases 60'),
  accuracy('passages.ts --seed 13', 'passages.ts --seed 13 --cases 60'),
  accuracy('passages-parallels.ts'),
  accuracy('passages-hits.ts'),
  accuracy('passages-versions.ts --seed 11'),
  accuracy('passages-threads.ts --seed 11'),
  accuracy('passages-chance.ts --megabytes 8', 'passages-chance.ts --megabytes 2'),
  accuracy('passages-chance.ts --megabytes 100', 'passages-chance.ts --megabytes 20'),
  speed(`scale.ts 25 50 100 200${values.large ? ' 800' : ''}`, 'scale.ts 2 4 8'),
  speed('shapes.ts', 'shapes.ts ordinary refrain'),
  speed('kills.ts --only passage', 'kills.ts --megabytes 2 --kills 3'),
  speed('same.ts', 'same.ts --megabytes 2'),
  speed('peers-passim.ts --megabytes 5', 'peers-passim.ts --megabytes 1'),
  speed('peers-collatex.ts', 'peers-collatex.ts --quick', true),
];

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${gigabytes} GB, ${process.platform} ${release()}, Node ${process.version}`;
}

function commit(): string {
  try {
    const changed = execFileSync('git', ['status', '--porcelain', '--untracked-files=no'], { encoding: 'utf8' });
    const name = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
    return changed === '' ? name : `${name} and changes beside it`;
  } catch {
    return 'no repository';
  }
}

function row(told: string, { status, seconds, cpuSeconds, peakMegabytes }: Measured): string {
  const cell = (value: number | null, unit: string): string =>
    (value === null ? '-' : `${value.toFixed(unit === 's' ? 1 : 0)} ${unit}`).padStart(10);
  const ending = status === 0 ? 'done' : `status ${status}`;
  return `${told.padEnd(48)} ${ending.padEnd(10)} ${cell(seconds, 's')} ${cell(cpuSeconds, 's')} ${cell(peakMegabytes, 'MB')}`;
}

const { TELLINGS_DATA: data = '' } = process.env;
const day = new Date().toISOString().slice(0, 10);
const kept = [`# npm run bench${values.quick ? ' -- --quick' : ''}`, `# ${day}, ${commit()}; ${machine()}`];
const table: string[] = [];

function say(line: string): void {
  console.log(line);
  kept.push(line);
}

for (const bench of BENCHES) {
  const told = values.quick ? bench.quick : bench.full;
  if (!told.includes(values.only)) continue;
  const [file = '', ...given] = told.split(' ');
  const path = fileURLToPath(new URL(file, import.meta.url));
  say(`\n## bench/${told}`);
  if (bench.needsData && data === '') {
    say('Passed over: TELLINGS_DATA names no folder of labelled data.');
    table.push(`${told.padEnd(48)} passed over`);
  } else if (!existsSync(path)) {
    say('Passed over: there is no such bench in this checkout.');
    table.push(`${told.padEnd(48)} passed over`);
  } else {
    const run = await measure(process.execPath, [path, ...given]);
    say(run.output.trimEnd());
    table.push(row(told, run));
    if (run.status !== 0) process.exitCode = 1;
  }
}
say(
  `\n${'bench'.padEnd(48)} ${'ended'.padEnd(10)} ${['seconds', 'processor', 'peak'].map((name) => name.padStart(10)).join(' ')}`,
);
for (const line of table) say(line);
if (values.keep && values.only === '') {
  const path = fileURLToPath(new URL(`runs/bench-${values.quick ? 'quick-' : ''}${day}.txt`, import.meta.url));
  writeFileSync(path, `${kept.join('\n')}\n`);
  console.log(`\nKept as ${path}.`);
}
