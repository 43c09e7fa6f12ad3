/**
 * Whether the time left that a run tells is right: at each tenth of a stage what it said, beside what it was.
 *
 * `bin/node bench/speed/progress.ts [MEGABYTES]`, by default 40; passages alone are sought. Asked: within 20 % from the first quarter on.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.ts';

const TELLINGS = fileURLToPath(new URL('../../bin/tellings', import.meta.url));
const SEED = 20261122;

interface Told {
  readonly stage: string;
  readonly share: number;
  readonly left: number | null;
  readonly seconds: number;
}

async function eventsOf(path: string, out: string): Promise<readonly Told[]> {
  const child = spawn(TELLINGS, ['study', path, '--out', out, '--jobs', '2', '--only', 'passage', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: Told[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const event = JSON.parse(line) as { stage?: string; done: number; of: number; secondsLeft: number | null };
    if (event.stage === undefined) continue;
    const seconds = performance.now() / 1000;
    told.push({ stage: event.stage, share: event.done / event.of, left: event.secondsLeft, seconds });
  }
  return told;
}

const folder = mkdtempSync(join(tmpdir(), 'tellings-progress-'));
try {
  const path = join(folder, 'made.jsonl');
  generate(path, Number(process.argv[2] ?? 40) * 1e6, SEED);
  const told = await eventsOf(path, join(folder, 'made.tellings'));
  for (const stage of new Set(told.map((event) => event.stage))) {
    const own = told.filter((event) => event.stage === stage);
    const end = own.at(-1)?.seconds ?? 0;
    for (let tenth = 1; tenth < 10; tenth++) {
      const event = own.find(({ share }) => share >= tenth / 10);
      if (event === undefined || event.left === null || event.share >= 1) continue;
      const was = end - event.seconds;
      const figures = [event.left, was, event.left / was].map((figure) => figure.toFixed(2));
      console.log(
        `${stage} ${Math.round(100 * event.share)} %: said ${figures[0]} s, was ${figures[1]} s, ${figures[2]}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
