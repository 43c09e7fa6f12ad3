/** Rows on disk: what is written is read back by place, and no file is left to be seen. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DiskShelves } from '../../src/run/disk-shelves.ts';
import { scratch } from '../support/cli.ts';

test('rows on disk give back what was put, wherever it was put', () => {
  const folder = scratch();
  const shelves = new DiskShelves(join(folder, 'made.tellings'));
  const [numbers, bytes] = [shelves.numbers(), shelves.bytes()];
  numbers.set(Uint32Array.of(7, 8, 2 ** 32 - 1), 2);
  numbers.set(Uint32Array.of(5, 6), 0);
  bytes.set(Uint8Array.of(1, 2, 255).subarray(1), 1);
  assert.deepEqual([...numbers.subarray(0, 5)], [5, 6, 7, 8, 2 ** 32 - 1]);
  assert.deepEqual([...numbers.subarray(3, 4)], [8]);
  assert.deepEqual([...bytes.subarray(0, 3)], [0, 2, 255]);
  assert.equal(numbers.length, 5);
  assert.deepEqual([...numbers.subarray(4, 99)], [2 ** 32 - 1], 'what is past the end is not there');
  assert.deepEqual(readdirSync(folder), []);
  shelves.close();
});

test('says in a sentence that there is no place for them', () => {
  const shelves = new DiskShelves(join(scratch(), 'no such folder', 'made.tellings'));
  assert.throws(() => shelves.numbers(), /cannot be put aside beside .*the folder is not there/);
});
