/** Which hashes recur, and where. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recurringOf } from '../../src/passages/recurring.ts';

/** The groups as lists of places, by the plain way. */
function plainly(hashes: Uint32Array): number[][] {
  const groups = new Map<number, number[]>();
  hashes.forEach((hash, place) => {
    if (hash !== 0) groups.set(hash, [...(groups.get(hash) ?? []), place]);
  });
  return [...groups.values()].filter((places) => places.length > 1);
}

function groupsOf(hashes: Uint32Array): number[][] {
  const { places, groups, ends } = recurringOf(hashes);
  const inGroups = [...groups].map((number) => places[number] ?? -1);
  return [...ends].map((end, i) => inGroups.slice(i === 0 ? 0 : ends[i - 1], end));
}

const byFirst = (groups: number[][]): number[][] => groups.sort(([x = 0], [y = 0]) => x - y);

test('places of one hash stand together and in order, those of a lone one nowhere', () => {
  const anyHash = fc.oneof(
    fc.nat(6),
    fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    fc.constantFrom(2 ** 31, 2 ** 32 - 1, 1),
  );
  fc.assert(
    fc.property(fc.array(anyHash, { maxLength: 200 }), (list) => {
      const hashes = Uint32Array.from(list);
      assert.deepEqual(byFirst(groupsOf(hashes)), byFirst(plainly(hashes)));
      const { places } = recurringOf(hashes);
      assert.deepEqual(
        [...places],
        byFirst(plainly(hashes))
          .flat()
          .sort((x, y) => x - y),
      );
    }),
  );
});

test('many hashes are dealt into many parts', () => {
  const hashes = Uint32Array.from({ length: 100_000 }, (_, i) => Math.imul(i % 70_001, 0x9e3779b1) >>> 0);
  assert.deepEqual(byFirst(groupsOf(hashes)), byFirst(plainly(hashes)));
});

test('dealt a range of hashes at a time they come to the very same', () => {
  const hashes = Uint32Array.from({ length: 100_000 }, (_, i) => Math.imul(i % 70_001, 0x9e3779b1) >>> 0);
  const whole = recurringOf(hashes);
  for (const lot of [1, 5000, 20_000, 99_999]) assert.deepEqual(recurringOf(hashes, lot), whole);
});
