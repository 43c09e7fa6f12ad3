/**
 * The packed package does the main job where nothing but it is installed: it studies with two workers, checks,
 * exports, serves the reader, can be imported, brings its types, and asks for Node 24 on an older one.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { installPacked } from '../support/packed.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tellings-package-'));
let user = '';
let own = '';
let command = '';

before(() => {
  user = installPacked(folder);
  own = join(user, 'node_modules/tellings');
  command = join(user, 'node_modules/.bin/tellings');
});

after(() => rmSync(folder, { recursive: true, force: true }));

const tellings = (...words: readonly string[]) =>
  spawnSync(process.execPath, [command, ...words], { cwd: user, encoding: 'utf8' });

const succeeds = (...words: readonly string[]): string => {
  const { status, stdout, stderr } = tellings(...words);
  assert.equal(status, 0, `tellings ${words.join(' ')}: ${stderr}`);
  return stdout;
};

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

test('the package holds what users need, and nothing of the workshop', () => {
  for (const path of [
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'docs/errors.md',
    'dist/web/index.html',
    'dist/src/index.d.ts',
  ]) {
    assert.ok(existsSync(join(own, path)), `${path} is missing`);
  }
  for (const path of ['src', 'web', 'test', 'bench', 'bin', 'workshop', '.ci']) {
    assert.ok(!existsSync(join(own, path)), `${path} should not be packed`);
  }
  const brought = readdirSync(join(user, 'node_modules')).filter((name) =>
    /^(?:node-|vite|typescript|workshop)/.test(name),
  );
  assert.deepEqual(brought, []);
});

test('it studies with two workers, checks and exports', () => {
  succeeds('study', join(own, 'examples/orrin-ferry'), '--out', 'ferry.tellings', '--jobs', '2');
  succeeds('check', 'ferry.tellings');
  succeeds('export', 'ferry.tellings', '--to', 'out', '--format', 'jsonl');
  const tellings = linesOf(join(user, 'out/tellings.jsonl'));
  assert.ok(linesOf(join(user, 'out/articles.jsonl')).length >= 8);
  assert.ok(tellings.length > 0);
  for (const { source, start, end, text } of tellings) {
    assert.equal(readFileSync(join(user, `out/texts/${source}.txt`), 'utf8').slice(start, end), text);
  }
});

test('it serves the reader', async () => {
  const server = spawn(process.execPath, [command, 'read', 'ferry.tellings', '--no-open'], { cwd: user });
  try {
    const address = await addressSaid(server);
    const entered = await fetch(address, { redirect: 'manual' });
    const cookie = entered.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const asked = (path: string) => fetch(new URL(path, address), { headers: { cookie } });
    const page = await asked('/');
    assert.equal(page.status, 200);
    const html = await page.text();
    for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"#]+\.(?:js|css))"/g))
      assert.equal((await asked(path)).status, 200, path);
    assert.match(html, /<script[^>]+src=/);
    assert.equal((await asked('/api/glance')).status, 200);
    assert.notEqual((await fetch(new URL('/api/glance', address))).status, 200, 'without the cookie nothing is shown');
  } finally {
    server.kill();
  }
});

/** The address that the server says it listens at; rejects with what it said where it ends before. */
function addressSaid(server: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (part: Buffer): void => {
      said += part;
      const address = /http:\/\/127\.0\.0\.1:\d+\S*(?=\s)/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('close', (status) => reject(new Error(`tellings read ended with ${status}: ${said}`)));
  });
}

test('programs can import it', () => {
  const names = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', `console.log(Object.keys(await import('tellings')).join(' '))`],
    {
      cwd: user,
      encoding: 'utf8',
    },
  );
  assert.ok(names.trim().split(' ').length > 3, names);
});

test('its types hold in a strict program', () => {
  writeFileSync(
    join(user, 'program.ts'),
    `import * as tellings from 'tellings';\nexport const all: object = tellings;\n`,
  );
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
  const roots = ['--typeRoots', join(root, 'node_modules/@types')];
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, ...roots, 'program.ts'], {
    cwd: user,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

/** The first Node on the path that is older than 24: npm puts the checkout's own before it. */
function olderNode(): string | null {
  const places = (process.env['PATH'] ?? '').split(delimiter).map((place) => join(place, 'node'));
  const major = (node: string): number =>
    Number(spawnSync(node, ['-p', 'parseInt(process.versions.node)'], { encoding: 'utf8' }).stdout);
  return places.find((node) => existsSync(node) && major(node) < 24) ?? null;
}

const older = olderNode();
const skip = older === null && 'the machine has no Node older than 24 to try';

test('an older Node gets one clear sentence', { skip }, () => {
  const { status, stdout, stderr } = spawnSync(older ?? '', [command, '--help'], { cwd: user, encoding: 'utf8' });
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr.trim(), /^[^\n]*Node 24[^\n]*$/);
});
