/**
 * Tellings and passim over the same generated collection, one after the other.
 *
 * `bin/node bench/speed/peers-passim.ts [--megabytes N] [--seed N]`, by default 2 MB, which passim takes minutes for.
 * Out: for each the seconds, processor seconds and peak memory of the whole process, and precision and recall of
 * its pairs on the planted truth by PAN's measure, in characters; pairs that touch no planted text are counted apart. passim is the command that TELLINGS_PASSIM names,
 * or `passim` on the PATH (a text-reuse finder on Spark; the package of that name on PyPI is another thing); it runs
 * with its defaults and `--pairwise`, on two cores. Spark is told by SPARK_SUBMIT_ARGS, where that is set. passim
 * writes its pairs before it clusters them; where the clustering fails, as it does without GraphFrames, the time is
 * that as far as the pairs, and is too short rather than too long.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Pair, type Score, score } from '../accuracy/plagdet.ts';
import { alignmentsOf, exportTo, linesOf, numberOf, TELLINGS } from './exports.ts';
import { generate, type Told } from './generate.ts';
import { type Measured, measure } from './measured.ts';

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '2' }, seed: { type: 'string', default: '20261122' } },
});
const PASSIM = process.env['TELLINGS_PASSIM'] ?? 'passim';
const MASTER = process.env['SPARK_SUBMIT_ARGS'] ?? '--master local[2]';

interface Line {
  readonly who: string;
  readonly run: Measured;
  readonly found: readonly Pair[];
}

/** Every two tellings of one planted passage. */
function truthOf(told: readonly Told[]): readonly Pair[] {
  const stretch = ({ record, start, end }: Told): Pair['a'] => ({ document: record, start, end });
  const byPassage = new Map<number, Told[]>();
  for (const one of told) byPassage.set(one.passage, [...(byPassage.get(one.passage) ?? []), one]);
  return [...byPassage.values()].flatMap((tellings) =>
    tellings.flatMap((a, i) => tellings.slice(i + 1).map((b) => ({ a: stretch(a), b: stretch(b) }))),
  );
}

async function tellings(folder: string, path: string): Promise<Line> {
  const [study, out] = [join(folder, 'study.tellings'), join(folder, 'export')];
  const run = await measure(TELLINGS, ['study', path, '--out', study, '--only', 'passage', '--jobs', '2', '--json']);
  await exportTo(study, out);
  return { who: 'tellings', run, found: alignmentsOf(out) };
}

async function passim(folder: string, path: string): Promise<Line | string> {
  if (spawnSync('sh', ['-c', `command -v "${PASSIM}"`]).status !== 0)
    return `No passim was found: set TELLINGS_PASSIM to its command, or put it on the PATH.`;
  const [given, out] = [join(folder, 'passim.jsonl'), join(folder, 'passim')];
  // A series of its own for each record: passim compares no two records of one series.
  const records = linesOf<{ id: string; text: string }>(path).map(({ id, text }) => ({ id, series: id, text }));
  writeFileSync(given, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const said = join(folder, 'passim.log');
  const run = await measure(PASSIM, ['--pairwise', given, out], {
    env: { SPARK_SUBMIT_ARGS: MASTER },
    stderr: openSync(said, 'w'),
  });
  const pairs = join(out, 'align.json');
  if (!existsSync(join(pairs, '_SUCCESS')))
    return `passim ended with status ${run.status} before its pairs were written:\n${readFileSync(said, 'utf8').slice(-800)}`;
  if (run.status !== 0)
    console.log('passim wrote its pairs and could not cluster them; its time is that as far as the pairs.');
  interface Aligned {
    readonly [key: string]: number | string;
  }
  const found = readdirSync(pairs)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => linesOf<Aligned>(join(pairs, name)))
    .map(({ id, begin, end, id2, begin2, end2 }) => ({
      a: { document: numberOf(`${id}`), start: Number(begin), end: Number(end) },
      b: { document: numberOf(`${id2}`), start: Number(begin2), end: Number(end2) },
    }));
  return { who: 'passim', run, found };
}

/** Those that touch planted text: the generator's stock phrases, which recur too, are left out of the count. */
function touching(found: readonly Pair[], truth: readonly Pair[]): readonly Pair[] {
  const planted = new Map<number, Pair['a'][]>();
  for (const one of truth.flatMap(({ a, b }) => [a, b]))
    planted.set(one.document, [...(planted.get(one.document) ?? []), one]);
  const touches = ({ document, start, end }: Pair['a']): boolean =>
    (planted.get(document) ?? []).some((place) => place.start < end && start < place.end);
  return found.filter(({ a, b }) => touches(a) || touches(b));
}

function say({ who, run, found }: Line, bytes: number, truth: readonly Pair[]): void {
  const there = touching(found, truth);
  const { precision, recall, granularity, plagdet }: Score = score(truth, there);
  console.log(
    JSON.stringify({
      who,
      megabytes: bytes / 1e6,
      seconds: run.seconds,
      megabytesASecond: bytes / 1e6 / run.seconds,
      cpuSeconds: run.cpuSeconds,
      peakMegabytes: run.peakMegabytes,
      planted: truth.length,
      ...{ found: there.length, elsewhere: found.length - there.length },
      ...{ precision, recall, granularity, plagdet },
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'tellings-bench-'));
try {
  const path = join(folder, 'collection.jsonl');
  const made = generate(path, Number(values.megabytes) * 1e6, Number(values.seed));
  const truth = truthOf(made.told);
  const ours = await tellings(folder, path);
  say(ours, made.bytes, truth);
  const theirs = await passim(folder, path);
  if (typeof theirs === 'string') console.log(theirs);
  else {
    say(theirs, made.bytes, truth);
    const cpu = (theirs.run.cpuSeconds ?? 0) / (ours.run.cpuSeconds ?? 1);
    console.log(
      `Tellings: ${(theirs.run.seconds / ours.run.seconds).toFixed(0)} times the throughput of passim, and ${cpu.toFixed(0)} times less processor time, at ${(made.bytes / 1e6).toFixed(0)} MB.`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
