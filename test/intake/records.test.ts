/** The fingerprint of a record: equal only where all fields but the id are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recordFingerprint } from '../../src/intake/index.ts';

test('the id and the order of fields are no matter', () => {
  assert.equal(
    recordFingerprint({ id: 1, text: 'a', more: { x: [1, null], y: 'b' } }),
    recordFingerprint({ more: { y: 'b', x: [1, null] }, text: 'a', id: 'other' }),
  );
});

test('every other field is a matter, at any depth', () => {
  const all = [
    { text: 'a' },
    { text: 'a', outlet: 'x' },
    { text: 'a', outlet: 'y' },
    { text: 'a', outlet: '' },
    { text: 'a', outlet: null },
    { text: 'a', more: [1, 2] },
    { text: 'a', more: [2, 1] },
    { text: 'a', more: [[1, 2]] },
    { text: 'a', more: { 0: 1, 1: 2 } },
    { text: 'a', more: '[1,2]' },
    { text: 'a","outlet":"x' },
  ];
  assert.equal(new Set(all.map(recordFingerprint)).size, all.length);
});

test('two records have one fingerprint only where JSON has the same fields for both', () => {
  const value = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(value, value, (a, b) => {
      const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
      assert.equal(recordFingerprint(a) === recordFingerprint(b), same);
      assert.deepEqual(JSON.parse(recordFingerprint(a)), JSON.parse(JSON.stringify(a)));
    }),
  );
});

test('nesting of any depth is no trouble', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  assert.ok(recordFingerprint({ text: 'a', deep }).length > 200_000);
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, sorted(each), 'pair']);
}
