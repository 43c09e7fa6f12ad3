/**
 * Studying again: what grew, changed, vanished, was killed, or was shared out otherwise comes to the same study.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { exporters } from '../../src/export/index.ts';
import { studyPaths } from '../../src/run/index.ts';
import { withStudy } from '../../src/study/index.ts';
import { contents, ended, scratch, started, tellings, write } from '../support/cli.ts';
import { brokenPromises } from '../support/contract.ts';
import { dice, firstArticles, recordLines, textFiles } from '../support/generated.ts';

const folder = scratch();
let tried = 0;

async function study(out: string, ...paths: readonly string[]) {
  return studyPaths({ paths: paths.map((path) => join(folder, path)), out: join(folder, out), jobs: 1 });
}

/** An export without sigla: they alone may differ between a study that grew and one made afresh. */
function exported(out: string): Map<string, string> {
  const to = join(folder, `export-${tried++}`);
  withStudy(join(folder, out), (reader) => exporters['jsonl']?.(reader, to));
  assert.deepEqual(brokenPromises(to), []);
  const files = contents(to);
  rmSync(to, { recursive: true });
  return new Map([...files].map(([path, text]) => [path, text.replace(/"siglum":"[^"]*",/g, '')]));
}

function sourcesOf(out: string): Record<string, { status: string; vanished?: true; duplicateOf?: string }> {
  const lines = (exported(out).get('sources.jsonl') ?? '').split('\n').slice(0, -1);
  return Object.fromEntries(lines.map((line) => JSON.parse(line)).map((source) => [source.path, source]));
}

test('a study that grew by a second path is the one made of both', async () => {
  write(join(folder, 'one'), textFiles(21, 20, 80));
  write(folder, { 'two.jsonl': recordLines(21, 40, 80) });
  await study('grown.tellings', 'one');
  await study('grown.tellings', 'two.jsonl');
  await study('fresh.tellings', 'one', 'two.jsonl');
  assert.deepEqual(exported('grown.tellings'), exported('fresh.tellings'));
});

test('a second run on what is as it was changes nothing', async () => {
  write(join(folder, 'same'), {
    ...textFiles(22, 5, 80),
    'bad.txt': Buffer.from([0, 1, 2, 255, 0]),
    'r.jsonl': `${recordLines(22, 5, 80)}broken\n`,
  });
  const first = await study('same.tellings', 'same');
  const before = exported('same.tellings');
  const events: string[] = [];
  const second = await studyPaths({
    paths: [join(folder, 'same')],
    out: join(folder, 'same.tellings'),
    jobs: 1,
    onProgress: ({ stage }) => events.push(stage),
  });
  assert.deepEqual(second, first);
  assert.deepEqual(exported('same.tellings'), before);
  assert.deepEqual([...new Set(events)], ['intake'], 'no passages are sought again');
});

test('kinds that are not asked for are not kept, and come when they are', async () => {
  write(join(folder, 'kinds'), {
    'told.txt': '“We lit the lamp at dusk,” said Ada Renn on 9 March 2007. Some 120 people were aboard.\n',
  });
  const only = { paths: [join(folder, 'kinds')], out: join(folder, 'kinds.tellings'), jobs: 1 };
  const some = await studyPaths({ ...only, only: ['quote', 'figure'] });
  assert.deepEqual(some.found, { quote: 1, figure: 1, date: 0, name: 0 });
  const all = await studyPaths(only);
  assert.ok(all.found.date > 0 && all.found.name > 0);
  await study('kinds-fresh.tellings', 'kinds');
  assert.deepEqual(exported('kinds.tellings'), exported('kinds-fresh.tellings'));
});

test('what changed is redone, what vanished is marked, what comes back is there again', async () => {
  const files = textFiles(23, 6, 80);
  write(join(folder, 'moving'), files);
  await study('moving.tellings', 'moving');
  writeFileSync(join(folder, 'moving/0001.txt'), `${files['0001.txt']}\nOne more line stands here at the end.\n`);
  renameSync(join(folder, 'moving/0002.txt'), join(folder, 'away.txt'));
  await study('moving.tellings', 'moving');
  assert.equal(sourcesOf('moving.tellings')['0002.txt']?.vanished, true);
  assert.ok([...exported('moving.tellings').values()].some((text) => text.includes('One more line')));
  renameSync(join(folder, 'away.txt'), join(folder, 'moving/0002.txt'));
  await study('moving.tellings', 'moving');
  await study('moved.tellings', 'moving');
  assert.deepEqual(exported('moving.tellings'), exported('moved.tellings'));
});

test('records that vanish from a file are marked; a refusal that was mended is one no more', async () => {
  const [a, b, c] = firstArticles(24, 3, 60).map((record) => JSON.stringify(record));
  write(folder, { 'r.jsonl': `${a}\n${b}\n${c}\n`, 't.csv': 'no,columns\n1,2\n' });
  assert.equal((await study('r.tellings', 'r.jsonl', 't.csv')).refusals.length, 1);
  write(folder, { 'r.jsonl': `${a}\n${b}\n`, 't.csv': 'id,text\n1,The lamp on the quay was lit again\n' });
  assert.deepEqual((await study('r.tellings', 'r.jsonl', 't.csv')).refusals, []);
  assert.deepEqual(
    Object.values(sourcesOf('r.tellings')).map(({ vanished }) => vanished ?? false),
    [false, false, true, true, false],
  );
});

test('records are named as if the file were new when ids come to repeat, or cease to', async () => {
  const [a, b, c] = firstArticles(25, 3, 60).map(({ text }) => text);
  const lines = (...ids: string[]) => [a, b, c].map((text, i) => `${JSON.stringify({ id: ids[i], text })}\n`).join('');
  write(folder, { 'ids.jsonl': lines('x', 'x', 'y') });
  await study('ids.tellings', 'ids.jsonl');
  assert.deepEqual(Object.keys(sourcesOf('ids.tellings')), ['ids.jsonl#x', 'ids.jsonl#2', 'ids.jsonl#y']);
  write(folder, { 'ids.jsonl': lines('z', 'x', 'y') });
  await study('ids.tellings', 'ids.jsonl');
  await study('ids-fresh.tellings', 'ids.jsonl');
  assert.deepEqual(exported('ids.tellings'), exported('ids-fresh.tellings'));
});

test('the first of equal files is the one read, also when it comes later, changes or goes', async () => {
  const { '0000.txt': one = '', '0001.txt': two = '' } = textFiles(26, 2, 80);
  write(join(folder, 'twins'), { 'm.txt': one, 'z.txt': one });
  await study('twins.tellings', 'twins');
  write(join(folder, 'twins'), { 'a.txt': one });
  await study('twins.tellings', 'twins');
  await study('twins-1.tellings', 'twins');
  assert.deepEqual(exported('twins.tellings'), exported('twins-1.tellings'));
  assert.deepEqual(
    Object.values(sourcesOf('twins.tellings')).map(({ status }) => status),
    ['read', 'duplicate', 'duplicate'],
  );
  write(join(folder, 'twins'), { 'a.txt': two });
  await study('twins.tellings', 'twins');
  await study('twins-2.tellings', 'twins');
  assert.deepEqual(exported('twins.tellings'), exported('twins-2.tellings'));
});

test('one worker, two and four come to the same, and so does little memory; killed at any moment and run again, the same again', async () => {
  write(folder, {
    'much.jsonl': recordLines(27, 500, 250),
    ...Object.fromEntries(Object.entries(textFiles(28, 40, 250)).map(([name, text]) => [`much/${name}`, text])),
  });
  const words = (out: string, jobs: string): string[] => ['study', 'much', 'much.jsonl', '--out', out, '--jobs', jobs];
  const begun = performance.now();
  assert.equal(tellings(words('whole', '1'), folder).status, 0);
  const took = performance.now() - begun;
  assert.equal(tellings(words('pair', '2'), folder).status, 0);
  const whole = exported('whole.tellings');
  assert.deepEqual(exported('pair.tellings'), whole);
  assert.equal(tellings(words('four', '4'), folder).status, 0);
  assert.deepEqual(exported('four.tellings'), whole);
  assert.equal(tellings([...words('thrifty', '2'), '--memory', '64m'], folder).status, 0);
  assert.deepEqual(exported('thrifty.tellings'), whole);
  const roll = dice(29);
  for (let n = 0; n < 5; n++) {
    const child = started(words('killed', '2'), folder);
    await wait(took * ((n + 0.3 + roll(60) / 100) / 5));
    child.kill('SIGKILL');
    await ended(child);
  }
  assert.equal(tellings(words('killed', '1'), folder).status, 0);
  assert.deepEqual(exported('killed.tellings'), whole);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('killed')),
    ['killed.tellings'],
  );
});

test('an interrupted run goes on when it is run again, and a second run meanwhile is told to wait', async () => {
  const words = ['study', 'much.jsonl', '--out', 'busy', '--jobs', '1', '--json'];
  const child = started(words, folder);
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  const second = tellings(words, folder);
  assert.deepEqual([second.status, second.stdout], [2, '']);
  assert.match(second.stderr, /Another run is writing to busy\.tellings.*\[study-busy\]/);
  child.kill('SIGINT');
  assert.notEqual(await ended(child), 0);
  assert.match(tellings(['check', 'busy.tellings'], folder).stderr, /study-unfinished/);
  assert.equal(tellings(words, folder).status, 0);
  assert.equal(tellings(['check', 'busy.tellings'], folder).status, 0);
  assert.equal(readFileSync(join(folder, 'busy.tellings')).subarray(0, 6).toString(), 'SQLite');
});
