/**
 * How time and memory grow with the collection: the whole process, for each size asked for.
 *
 * `bin/node bench/speed/scale.ts [MEGABYTES…]`, by default 10 40 160; passages alone are sought. Beside each run stands a bare
 * pass (read, cut into words, hash) over the same bytes, so that machines can be compared. The last line says
 * the exponent of time against size: the slope of a straight line through the logarithms of both (least squares).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TELLINGS } from './exports.ts';
import { generate } from './generate.ts';
import { measure } from './measured.ts';

const BARE_PASS = fileURLToPath(new URL('./bare-pass.ts', import.meta.url));
const SEED = 20261122;

/** The slope of log `y` against log `x`. */
function exponentOf(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]): [number, number] => [Math.log(x), Math.log(y)]);
  const mean = (side: 0 | 1): number => logs.reduce((sum, point) => sum + point[side], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

const taken: { megabytes: number; seconds: number; cpuSeconds: number }[] = [];
const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'tellings-bench-'));
try {
  for (const megabytes of sizes.length > 0 ? sizes : [10, 40, 160]) {
    const path = join(folder, `${megabytes}.jsonl`);
    const made = generate(path, megabytes * 1e6, SEED);
    const bare = await measure(process.execPath, [BARE_PASS, path]);
    const out = join(folder, `${megabytes}.tellings`);
    const run = await measure(TELLINGS, ['study', path, '--out', out, '--jobs', '2', '--only', 'passage', '--json']);
    const done = JSON.parse(run.output.trim().split('\n').at(-1) ?? '{}') as { articles?: number; passages?: number };
    const line = {
      megabytes: made.bytes / 1e6,
      records: made.records,
      planted: made.planted,
      found: done.passages,
      seconds: run.seconds,
      secondsAMegabyte: run.seconds / (made.bytes / 1e6),
      cpuSeconds: run.cpuSeconds,
      peakMegabytes: run.peakMegabytes,
      bareCpuSeconds: (JSON.parse(bare.output) as { cpuSeconds: number }).cpuSeconds,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
    taken.push({ megabytes: line.megabytes, seconds: run.seconds, cpuSeconds: run.cpuSeconds ?? run.seconds });
    rmSync(path);
  }
  if (taken.length > 1) {
    const exponent = (of: 'seconds' | 'cpuSeconds'): number =>
      exponentOf(taken.map((one): [number, number] => [one.megabytes, one[of]]));
    const line = { exponentOfSeconds: exponent('seconds'), exponentOfCpuSeconds: exponent('cpuSeconds') };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
