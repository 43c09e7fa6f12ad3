/**
 * The command as a process: what it prints where, how it ends, and what it says of what the user can mend.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { before, test } from 'node:test';
import { ended, root, scratch, started, tellings, write } from '../support/cli.ts';
import { recordLines } from '../support/generated.ts';

const folder = scratch();
const example = join(root, 'examples/orrin-ferry');

before(() => {
  write(folder, {
    'good.txt': 'A lamp on the quay\n\nThe lamp on the quay was lit again on the first evening of the month.\n',
    'pictures/a.png': Buffer.from('89504e470d0a1a0a', 'hex'),
    'mixed/bytes.txt': Buffer.from([0, 1, 2, 255, 0, 9, 0, 0]),
    'mixed/good.txt': 'A lamp on the quay\n\nThe lamp was lit.\n',
    'empty/none': '',
    'all.jsonl': recordLines(1, 300),
  });
  write(join(folder, 'hollow'), {});
  assert.equal(tellings(['study', example, '--out', 'ferry'], folder).status, 0);
});

/** The command fails with status 2, says these things on standard error, and prints nothing. */
function fails(words: readonly string[], ...says: readonly RegExp[]): void {
  const { status, stdout, stderr } = tellings(words, folder);
  assert.equal(status, 2, stderr);
  assert.equal(stdout, '');
  for (const each of says) assert.match(stderr, each);
  assert.doesNotMatch(stderr, / at .*:\d+:\d+|should not\. Please/, stderr);
}

test('help is for a newcomer, on standard output, with status 0; without words it is an error', () => {
  for (const words of [
    ['--help'],
    ['study', '--help'],
    ['read', '-h'],
    ['search', '-h'],
    ['export', '-h'],
    ['check', '-h'],
  ]) {
    const { status, stdout, stderr } = tellings(words, folder);
    assert.deepEqual([status, stderr], [0, ''], words.join(' '));
    assert.match(stdout, /^Usage: tellings/);
  }
  const help = tellings(['--help'], folder).stdout;
  for (const command of ['study', 'read', 'search', 'export', 'check'])
    assert.match(help, new RegExp(`^  ${command} `, 'm'));
  assert.match(tellings(['--version'], folder).stdout, /^\d+\.\d+\.\d+\n$/);
  fails([], /Usage: tellings/);
});

test('a path that is not there', () => {
  fails(['study', 'nowhere'], /no file or folder nowhere.*\[path-missing\]/);
  fails(['study', 'nowhere', 'nor-here'], /nowhere.*nor-here/);
  fails(['nowhere', '--no-open'], /no file or folder nowhere/);
  for (const command of ['read', 'check'])
    fails([command, 'nowhere.tellings'], /no study at nowhere\.tellings.*\[path-missing\]/);
  fails(['search', 'nowhere.tellings', 'x'], /path-missing/);
  fails(['export', 'nowhere.tellings', '--to', 'x', '--format', 'jsonl'], /path-missing/);
  assert.equal(tellings(['study', 'nowhere', 'good.txt', '--out', 'half'], folder).status, 1);
});

test('an empty folder, and folders without anything readable', () => {
  fails(['study', 'hollow'], /hollow holds no files.*\[nothing-to-study\]/);
  fails(['study', 'pictures', '--out', 'p'], /\[nothing-readable\]/);
  fails(['study', 'empty', '--out', 'e'], /\[nothing-readable\]/);
  fails(['pictures', '--no-open', '--port', '45911'], /\[nothing-readable\]/);
});

test('files that are no study, are damaged, or come from a newer version', () => {
  fails(['read', 'good.txt'], /good\.txt is not a study.*\[not-a-study\]/);
  fails(['check', 'mixed'], /is a folder/);
  write(folder, { 'blank.tellings': '' });
  fails(['check', 'blank.tellings'], /\[not-a-study\]/);
  const other = new DatabaseSync(join(folder, 'other.tellings'));
  other.exec('CREATE TABLE a (b)');
  other.close();
  fails(['check', 'other.tellings'], /\[not-a-study\]/);
  fails(['study', 'good.txt', '--out', 'other'], /\[not-a-study\]/);
  copyFileSync(join(folder, 'ferry.tellings'), join(folder, 'newer.tellings'));
  const newer = new DatabaseSync(join(folder, 'newer.tellings'));
  newer.exec('PRAGMA user_version = 1000');
  newer.close();
  fails(['read', 'newer.tellings'], /newer version.*\[newer-study\]/);
  fails(['study', 'good.txt', '--out', 'newer'], /\[newer-study\]/);
});

test('a study that is cut off or overwritten is called damaged, by every command', () => {
  const whole = readFileSync(join(folder, 'ferry.tellings'));
  const cut = join(folder, 'cut.tellings');
  writeFileSync(cut, whole);
  truncateSync(cut, Math.floor(whole.length / 3));
  writeFileSync(
    join(folder, 'holed.tellings'),
    Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096, 7)]),
  );
  for (const study of ['cut.tellings', 'holed.tellings']) {
    const ways = [
      ['search', study, 'ferry'],
      ['check', study],
      ['export', study, '--to', 'x', '--format', 'jsonl'],

      ['study', 'good.txt', '--out', study],
    ];
    for (const words of ways) fails(words, /\[study-damaged\]/, new RegExp(study));
  }
});

test('places that cannot be written', () => {
  fails(['study', 'good.txt', '--out', 'good.txt/study'], /cannot be written.*\[cannot-write\]/);
  fails(['study', 'good.txt', '--out', 'no/such/folder/study'], /the folder is not there.*\[cannot-write\]/);
  fails(
    ['export', 'ferry.tellings', '--to', 'good.txt/there', '--format', 'jsonl'],
    /cannot be written to good\.txt\/there.*\[cannot-write\]/,
  );
  fails(['export', 'ferry.tellings', '--to', 'good.txt', '--format', 'jsonl'], /\[cannot-write\]/);
  fails(['export', 'ferry.tellings', '--to', '/proc/nothing', '--format', 'jsonl'], /\[cannot-write\]/);
});

test('words that are not understood', () => {
  fails(['export', 'ferry.tellings', '--to', 'x', '--format', 'papyrus'], /papyrus.*jsonl/);
  fails(['export', 'ferry.tellings', '--format', 'jsonl'], /--to/);
  fails(['study', 'good.txt', '--jobs', 'many'], /Jobs are a number/);
  fails(['study', 'good.txt', '--as-of', '2021-02-30'], /day of the calendar/);
  fails(['study', 'good.txt', '--only', 'rumour'], /no kind "rumour"/);
  fails(['study', 'good.txt', '--memory', 'some'], /size is a number/);
  fails(['study'], /paths/);
  fails(['read', 'ferry.tellings', '--port', '0'], /1 to 65535/);
});

test('a port in use', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const ran = await new Promise<string>((resolve) => {
    const child = started(['read', 'ferry.tellings', '--no-open', '--port', port], folder);
    let said = '';
    child.stderr?.on('data', (data) => (said += data));
    child.once('exit', (code) => resolve(`${code} ${said}`));
  });
  server.close();
  assert.match(ran, new RegExp(`^2 Port ${port} is taken.*\\[port-in-use\\]`));
});

test('refused sources are named with their reason, and the rest is done with status 1', () => {
  const { status, stdout, stderr } = tellings(['study', 'mixed', '--out', 'mixed'], folder);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /^bytes\.txt: .+\.$/m);
  assert.match(stderr, /^mixed\.tellings: 1 article in 1 source.*1 refused/m);
});

test('progress as JSON lines goes to standard output, and the summary ends it', () => {
  const { status, stdout } = tellings(['study', 'good.txt', '--out', 'json', '--json'], folder);
  const events = stdout
    .trimEnd()
    .split('\n')
    .map((line): { event: string; articles?: number } => JSON.parse(line));
  assert.equal(status, 0);
  assert.ok(events.slice(0, -1).every(({ event }) => event === 'progress'));
  assert.deepEqual([events.at(-1)?.event, events.at(-1)?.articles], ['done', 1]);
});

test('standard input is a source, and a study is named after the first path or by --out, with its ending or without', () => {
  assert.equal(tellings(['study', '-'], folder, 'A lamp on the quay\n\nThe lamp was lit again.\n').status, 0);
  for (const name of ['one', 'two.tellings'])
    assert.equal(tellings(['study', 'good.txt', '--out', name], folder).status, 0);
  assert.equal(tellings(['study', 'good.txt'], folder).status, 0);
  for (const name of ['stdin', 'one', 'two', 'good']) {
    const path = join(folder, `${name}.tellings`);
    assert.equal(statSync(path).mode & 0o777, 0o600, name);
    assert.equal(tellings(['check', path], folder).status, 0);
  }
  assert.deepEqual(
    readdirSync(folder).filter((name) => /-(wal|shm|journal|lock)/.test(name)),
    [],
  );
  assert.match(tellings(['search', 'stdin.tellings', 'lamp'], folder).stdout, /^stdin:2-6\t/);
});

test('search prints a line a hit with its exact place, and nothing else; no hits are no failure', () => {
  const { status, stdout, stderr } = tellings(['search', 'ferry.tellings', '"Grey', 'Sow"', '--json'], folder);
  assert.deepEqual([status, stderr], [0, '']);
  const hits = stdout
    .trimEnd()
    .split('\n')
    .map((line): { path: string; start: number; end: number; text: string } => JSON.parse(line));
  const plain = tellings(['search', 'ferry.tellings', '"Grey Sow"'], folder).stdout.trimEnd().split('\n');
  assert.ok(hits.length > 5);
  assert.deepEqual(
    plain.map((line) => line.split('\t')[0]),
    hits.map(({ path, start, end }) => `${path}:${start}-${end}`),
  );
  for (const { path, start, end, text } of hits.filter((hit) => hit.path.endsWith('.md'))) {
    assert.equal(readFileSync(join(example, path), 'utf8').slice(start, end), text);
  }
  const none = tellings(['search', 'ferry.tellings', 'zyzzyva'], folder);
  assert.deepEqual([none.status, none.stdout, none.stderr], [0, '', '']);
});

test('a reader of standard output that has enough ends the command quietly', async () => {
  assert.equal(tellings(['study', 'all.jsonl', '--out', 'all'], folder).status, 0);
  const child = started(['search', 'all.tellings', 'b*'], folder);
  let said = '';
  child.stderr?.on('data', (data) => (said += data));
  child.stdout?.once('data', () => child.stdout?.destroy());
  assert.deepEqual([await ended(child), said], [0, '']);
});

test('check sees what is damaged: a telling, a chunk, a count, a sentence', () => {
  const damages: readonly (readonly [sql: string, says: RegExp])[] = [
    ['UPDATE telling SET start = start + 1 WHERE id = 1', /./],
    [
      "UPDATE telling SET start = start - 3 WHERE id = (SELECT id FROM telling WHERE kind = 'passage' ORDER BY start DESC LIMIT 1)",
      /begins and ends with a word/,
    ],
    [
      'UPDATE chunk SET text = CAST(substr(text, 2) AS BLOB) WHERE id = (SELECT id FROM chunk WHERE length(text) > 9 LIMIT 1)',
      /chunk|text/,
    ],
    ["UPDATE chunk SET text = CAST('X' || substr(text, 2) AS BLOB) WHERE id = 1", /./],
    ['DELETE FROM chunk WHERE id = 1', /chunk|text/],
    ['UPDATE thread SET tellings = tellings + 1 WHERE id = 1', /counts its tellings/],
    ['UPDATE thread SET wordings = wordings + 1 WHERE id = 1', /counts/],
    ['UPDATE article SET words = words + 1 WHERE id = 1', /words/],
    ['UPDATE alignment SET exact = 1 - exact WHERE id = 1', /exact/],
    [
      "UPDATE article SET detail = json_set(detail, '$.title.text', 'Another') WHERE detail ->> '$.title.start' IS NOT NULL",
      /slice/,
    ],
    ["UPDATE article SET detail = 'x' WHERE id = 1", /detail/],
    ['UPDATE thread SET first = 99999 WHERE id = 1', /first/],
  ];
  for (const [sql, says] of damages) {
    copyFileSync(join(folder, 'ferry.tellings'), join(folder, 'hurt.tellings'));
    const database = new DatabaseSync(join(folder, 'hurt.tellings'));
    database.exec('PRAGMA foreign_keys = OFF; DROP TRIGGER chunk_gone');
    database.exec(sql);
    database.close();
    const { status, stderr } = tellings(['check', 'hurt.tellings'], folder);
    assert.equal(status, 1, `${sql}\n${stderr}`);
    assert.match(stderr, says, sql);
    assert.match(stderr, /Violated/);
  }
});
