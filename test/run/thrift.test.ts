/** What is compared at a time: everything where it fits, smaller parts the less memory there is, and word where even these are too large. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortage, volumeFor } from '../../src/run/thrift.ts';

const words = 100_000_000;

test('what fits is compared at once, and nothing is said', () => {
  assert.equal(volumeFor(words, null), null);
  assert.equal(volumeFor(words, 4e9), null);
  assert.equal(shortage(words, 4e9), null);
});

test('less memory makes smaller volumes, two of which fit beside what every run has', () => {
  const volumes = [1.5e9, 1e9, 700e6, 512e6].map((memory) => volumeFor(words, memory) as number);
  assert.deepEqual(
    volumes,
    [...volumes].sort((a, b) => b - a),
  );
  assert.ok(volumes.every((volume) => volume > 1_000_000 && volume < words));
});

test('says so where not even two of the smallest fit', () => {
  assert.match(shortage(words, 300e6) ?? '', /takes about \d+ MB, more than the 300 MB asked for/);
  assert.equal(shortage(words, 700e6), null);
});
