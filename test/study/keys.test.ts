/** Keys are letters and digits, depend on their parts alone, and tell parts apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleKey, keyOf, openingOf, tellingKey } from '../../src/study/keys.ts';

test('keys fit the contract and are the same for the same parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (x, y) => {
      assert.match(keyOf(x, y), /^[0-9a-z]{12}$/);
      assert.equal(keyOf(x, y), keyOf(x, y));
    }),
  );
});

test('ten thousand keys are ten thousand', () => {
  assert.equal(new Set(Array.from({ length: 10_000 }, (_, n) => keyOf('a', String(n)))).size, 10_000);
  assert.notEqual(keyOf('ab', 'c'), keyOf('a', 'bc'));
});

test('an article is known by how it opens, whatever its spaces; a telling by its place', () => {
  assert.equal(openingOf('A lamp\r\non the quay', { start: 0, end: 19 }), 'A lamp on the quay');
  assert.equal(openingOf('x\nA lamp on\tthe quay and more', { start: 2, end: 20 }), 'A lamp on the quay');
  assert.notEqual(articleKey('s', 'A lamp', 0), articleKey('s', 'A lamp', 1));
  assert.equal(tellingKey('abc', 'passage', 3, 9, 0), 'abc-p3-9');
  assert.equal(tellingKey('abc', 'passage', 3, 9, 1), 'abc-p3-9-2');
});
