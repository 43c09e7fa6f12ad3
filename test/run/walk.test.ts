/** Walking: sorted, each file once, links to files followed and links to folders not, the study left out. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { walk } from '../../src/run/walk.ts';
import { scratch, write } from '../support/cli.ts';

const folder = scratch();
const out = join(folder, 'a.tellings');
const named = (paths: readonly string[]): string[] =>
  walk(paths, out).entries.map(({ file, aside }) => `${file}${aside === undefined ? '' : ' aside'}`);

test('files come in sorted order with their path below the argument', () => {
  const here = write(join(folder, 'sorted'), {
    'b.txt': '',
    'a/z.txt': '',
    'a/é.txt': '',
    'B.txt': '',
    'a.txt': '',
    'a#!/x y.txt': '',
  });
  assert.deepEqual(named([here]), ['B.txt', 'a/z.txt', 'a/é.txt', 'a#!/x y.txt', 'a.txt', 'b.txt']);
  assert.deepEqual(named([join(here, 'a')]), ['z.txt', 'é.txt']);
});

test('a file named twice goes in once; standard input goes by its name', () => {
  const here = write(join(folder, 'twice'), { 'a.txt': '' });
  assert.deepEqual(named([here, join(here, 'a.txt'), `${here}/./a.txt`, here, '-', '-']), ['a.txt', 'stdin']);
});

test('links to files are followed, links to folders named and left, circles and broken links end nothing', () => {
  const here = write(join(folder, 'links'), { 'real/a.txt': '' });
  symlinkSync(join(here, 'real/a.txt'), join(here, 'file'));
  symlinkSync(here, join(here, 'real/up'));
  symlinkSync(join(here, 'none'), join(here, 'broken'));
  const walked = walk([here], out);
  assert.deepEqual(named([here]), ['file', 'real/a.txt', 'real/up aside']);
  assert.deepEqual(
    walked.problems.map(({ code }) => code),
    ['path-missing'],
  );
});

test('the study itself and what lies beside it are left out, by whatever name they are reached', () => {
  const home = write(join(folder, 'home'), {
    's.tellings': '',
    's.tellings-wal': '',
    's.tellings-lock': '',
    'a.txt': '',
  });
  symlinkSync(home, join(folder, 'alias'));
  const at = (path: string) => walk([path], join(home, 's.tellings')).entries.map(({ file }) => file);
  assert.deepEqual(at(home), ['a.txt']);
  assert.deepEqual(at(join(folder, 'alias')), ['a.txt']);
  mkdirSync(join(home, 'deeper'));
  write(join(home, 'deeper'), { 's.tellings': '' });
  assert.deepEqual(at(home), ['a.txt', 'deeper/s.tellings']);
});
