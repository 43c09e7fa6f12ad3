/**
 * The same answer, however the work is shared out and in whatever order the records come.
 *
 * `bin/node bench/speed/same.ts [--megabytes N] [--seed N]`, by default 20. Out: whether the exports of one, two and
 * four workers are the same bytes; and of the same records in another order, how many tellings are the same
 * places, how many alignments the same pairs, and how many threads the same sets of tellings; all of them, and
 * those that touch planted passages alone. Where a thread has
 * more than fifty tellings each is aligned with the first and the nearest only, which another order changes: those
 * threads are counted for their tellings alone.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shuffle } from '../accuracy/passages-edits.ts';
import { alignmentsOf, digestOf, exportTo, type Stretch, TELLINGS, tellingsOf } from './exports.ts';
import { generate, random, type Told } from './generate.ts';
import { measure } from './measured.ts';

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '20' }, seed: { type: 'string', default: '20261122' } },
});
const folder = mkdtempSync(join(tmpdir(), 'tellings-bench-'));
const MOST_ALIGNED = 50;

async function exported(name: string, given: string, jobs: number): Promise<string> {
  const [study, out] = [join(folder, `${name}.tellings`), join(folder, name)];
  await measure(TELLINGS, ['study', given, '--out', study, '--jobs', `${jobs}`, '--json']);
  await exportTo(study, out);
  return out;
}

const keyOf = ({ document, start, end }: Stretch): string => `${document}:${start}-${end}`;

/** Whether a place touches one of those told. */
function touching(told: readonly Told[]): (place: Stretch) => boolean {
  const byRecord = new Map<number, Told[]>();
  for (const one of told) byRecord.set(one.record, [...(byRecord.get(one.record) ?? []), one]);
  return ({ document, start, end }) =>
    (byRecord.get(document) ?? []).some((place) => place.start < end && start < place.end);
}

/** What an export says of the places that count, in words that know no order. */
function answerOf(
  folder: string,
  counts: (place: Stretch) => boolean,
): Record<'tellings' | 'alignments' | 'threads', ReadonlySet<string>> {
  const byThread = new Map<string, string[]>();
  for (const { thread, place } of tellingsOf(folder).filter((telling) => counts(telling.place)))
    byThread.set(thread, [...(byThread.get(thread) ?? []), keyOf(place)]);
  const small = alignmentsOf(folder).filter(({ thread, a, b }) => {
    if (!counts(a) && !counts(b)) return false;
    const size = byThread.get(thread)?.length ?? 0;
    return size > 0 && size <= MOST_ALIGNED;
  });
  return {
    tellings: new Set([...byThread.values()].flat()),
    alignments: new Set(small.map(({ a, b }) => [keyOf(a), keyOf(b)].sort().join(' '))),
    threads: new Set([...byThread.values()].map((places) => places.sort().join(' '))),
  };
}

try {
  const given = join(folder, 'collection.jsonl');
  const { told } = generate(given, Number(values.megabytes) * 1e6, Number(values.seed));
  const one = await exported('one', given, 1);
  for (const jobs of [2, 4]) {
    const equal = digestOf(await exported(`by-${jobs}`, given, jobs)) === digestOf(one);
    console.log(`${jobs} workers: ${equal ? 'the same bytes as' : 'OTHER bytes than'} one worker`);
    if (!equal) process.exitCode = 1;
  }
  const lines = readFileSync(given, 'utf8').trimEnd().split('\n');
  const shuffled = join(folder, 'shuffled.jsonl');
  writeFileSync(shuffled, `${shuffle(lines, random(Number(values.seed))).join('\n')}\n`);
  const again = await exported('other', shuffled, 2);
  const which = [
    ['all', () => true],
    ['planted', touching(told)],
  ] as const;
  for (const [name, counts] of which) {
    const [expected, other] = [answerOf(one, counts), answerOf(again, counts)];
    for (const kind of ['tellings', 'alignments', 'threads'] as const) {
      const both = [...expected[kind]].filter((key) => other[kind].has(key)).length;
      console.log(
        `another order of records, ${name}: ${kind} ${expected[kind].size}, the same ${both}, only in the first order ${expected[kind].size - both}, only in the other ${other[kind].size - both}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
