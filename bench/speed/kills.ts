/**
 * Studies killed at random moments and run again: is what they export the same as of an undisturbed one?
 *
 * `bin/node bench/speed/kills.ts [--megabytes N] [--kills N] [--seed N] [--only KINDS]`, by default 50 and 50 and all kinds. Each round begins
 * afresh, is killed (SIGKILL) at a moment drawn from the time that the undisturbed run took, and is run again to
 * its end. Out: how many rounds were killed before they were done, and how many exports differ by a byte.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { digestOf, exportTo, TELLINGS } from './exports.ts';
import { generate, random } from './generate.ts';
import { measure } from './measured.ts';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '50' },
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '20261122' },
    only: { type: 'string' },
  },
});
const next = random(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'tellings-bench-'));
const [given, out] = [join(folder, 'collection.jsonl'), join(folder, 'export')];
const kinds = values.only === undefined ? [] : ['--only', values.only];
const command = (study: string): string[] => ['study', given, '--out', study, '--jobs', '2', '--json', ...kinds];

/** Starts a study and kills it after so many seconds; true where it was not done by then. */
async function killed(study: string, seconds: number): Promise<boolean> {
  const child = spawn(TELLINGS, command(study), { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([ended, setTimeout(1000 * seconds)]);
  const wasRunning = child.exitCode === null;
  child.kill('SIGKILL');
  await ended;
  return wasRunning;
}

try {
  generate(given, Number(values.megabytes) * 1e6, Number(values.seed));
  const whole = join(folder, 'whole.tellings');
  const { seconds } = await measure(TELLINGS, command(whole), { stderr: 2 });
  await exportTo(whole, out);
  const expected = digestOf(out);
  let [interrupted, different] = [0, 0];
  for (let n = 0; n < Number(values.kills); n++) {
    const study = join(folder, 'killed.tellings');
    const moment = next() * seconds;
    if (await killed(study, moment)) interrupted++;
    await measure(TELLINGS, command(study));
    await exportTo(study, out);
    if (digestOf(out) !== expected) {
      different++;
      console.log(`killed after ${moment.toFixed(2)} s: the export differs`);
    }
    for (const name of readdirSync(folder).filter((file) => file.startsWith('killed.'))) rmSync(join(folder, name));
  }
  console.log(
    `${values.kills} studies of ${values.megabytes} MB, ${interrupted} killed before they were done (an undisturbed one took ${seconds.toFixed(1)} s), run again: ${different} exports differ`,
  );
  if (different > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
