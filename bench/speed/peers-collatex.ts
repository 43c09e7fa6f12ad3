/**
 * Tellings and CollateX over the same witnesses, one after the other.
 *
 * `bin/node bench/speed/peers-collatex.ts [--limit SECONDS] [--quick]`; needs TELLINGS_DATA. Out: seconds, processor
 * seconds and peak memory of the whole process for six editions of one paragraph, six editions of a chapter, and
 * 10 and 100 witnesses of a passage of 300 words (each with one word in twenty edited). CollateX is the Python
 * package `collatex` (with `Levenshtein`, which it imports); TELLINGS_PYTHON names the Python that has it, else
 * `python3` is asked. It runs with its defaults, and is ended when it has had its limit of processor time, by
 * default 300 seconds: that is the same on a machine with other work.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dataFolder } from '../accuracy/articles-data.ts';
import { randomFrom } from '../accuracy/articles-heaps.ts';
import { versesOf } from '../accuracy/passages-data.ts';
import { editWords } from '../accuracy/passages-edits.ts';
import { type Measured, measure } from './measured.ts';

const { values } = parseArgs({
  options: { limit: { type: 'string', default: '300' }, quick: { type: 'boolean', default: false } },
});
const PYTHON = process.env['TELLINGS_PYTHON'] ?? 'python3';
const ONCE = fileURLToPath(new URL('./collate-once.ts', import.meta.url));
const THEIRS = `import json, sys
from collatex import Collation, collate
collation = Collation()
for n, text in enumerate(json.load(open(sys.argv[1]))):
    collation.add_plain_witness(f"W{n}", text)
print(len(collate(collation, output="table").rows[0].to_list()))`;
function cases(folder: string): readonly (readonly [name: string, texts: readonly string[]])[] {
  const darwin = join(folder, 'witnesses', 'darwin');
  const editions = (part: RegExp): string[] =>
    readdirSync(darwin)
      .sort()
      .filter((name) => part.test(name))
      .map((name) => readFileSync(join(darwin, name), 'utf8'));
  const prose = versesOf(folder)
    .slice(0, 60)
    .map(({ kjv }) => kjv)
    .join(' ')
    .split(' ');
  const random = randomFrom(1);
  const copies = Array.from({ length: 100 }, () => editWords(prose.slice(0, 300).join(' '), 0.05, random, prose));
  const all = [
    ['six editions of a paragraph', editions(/^darwin\d+_par1\.txt$/)],
    ['10 witnesses of 300 words', copies.slice(0, 10)],
    ['100 witnesses of 300 words', copies],
    ['six editions of a chapter', editions(/^darwin\d+\.txt$/)],
  ] as const;
  return values.quick ? all.slice(0, 2) : all;
}

function say(what: string, who: string, { seconds, cpuSeconds, peakMegabytes }: Measured): void {
  console.log(JSON.stringify({ what, who, seconds, cpuSeconds, peakMegabytes }));
}

const isThere = spawnSync(PYTHON, ['-c', 'import collatex']).status === 0;
if (!isThere)
  console.log('No CollateX was found: set TELLINGS_PYTHON to a Python that has the packages collatex and Levenshtein.');
const folder = mkdtempSync(join(tmpdir(), 'tellings-bench-'));
try {
  const file = join(folder, 'witnesses.json');
  for (const [what, texts] of cases(dataFolder())) {
    writeFileSync(file, JSON.stringify(texts));
    const ours = await measure(process.execPath, [ONCE, file]);
    say(what, 'tellings', ours);
    if (!isThere) continue;
    const theirs = await measure('sh', ['-c', 'ulimit -t "$0"; exec "$@"', values.limit, PYTHON, '-c', THEIRS, file]);
    // A process that was ended has no status.
    const isUp = theirs.status === null;
    if (!isUp && theirs.status !== 0) {
      console.log(`CollateX ended with status ${theirs.status}.`);
      continue;
    }
    say(what, 'collatex', theirs);
    const ratio = ((theirs.cpuSeconds ?? theirs.seconds) / (ours.cpuSeconds ?? ours.seconds)).toFixed(0);
    const least = isUp ? `more than ${ratio} (it was ended after ${values.limit} s)` : ratio;
    console.log(`${what}: the processor time of CollateX over ours is ${least}.`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
