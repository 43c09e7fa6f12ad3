/** Which alignments tell of one passage. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Alignment, clusterAlignments, makeCollection } from '../../src/passages/index.ts';

/** Ten articles of a hundred words: article 3 holds words 300 to 399. */
const collection = makeCollection(Array.from({ length: 10 }, () => 100));
const pair = (aFrom: number, bFrom: number, length: number): Alignment => ({
  ...{ aFrom, aTo: aFrom + length, bFrom, bTo: bFrom + length, shared: length, moved: false, stock: false },
});
const placesOf = (alignments: readonly Alignment[]): string[] =>
  clusterAlignments(collection, alignments).map(({ places }) =>
    places.map(({ from, to }) => `${from}-${to}`).join(' '),
  );

test('copies of one stretch are one passage', () => {
  assert.deepEqual(placesOf([pair(10, 110, 20), pair(10, 210, 20), pair(110, 211, 20)]), ['10-30 110-130 210-231']);
});

test('a shorter cut is a telling of the passage', () => {
  assert.deepEqual(placesOf([pair(10, 110, 30), pair(10, 210, 12), pair(122, 322, 18)]), [
    '10-40 110-140 210-222 322-340',
  ]);
});

test('a phrase that two long passages hold fuses them not', () => {
  const phrase = [pair(20, 320, 8), pair(120, 320, 8), pair(20, 420, 8)];
  assert.deepEqual(placesOf([pair(10, 110, 60), pair(310, 410, 60), ...phrase]), [
    '10-70 110-170',
    '20-28 120-128 320-328 420-428',
    '310-370 410-470',
  ]);
});

test('every end of an alignment lies in a place of its passage, places do not touch, and order is no matter', () => {
  const anyPair = fc
    .record({
      a: fc.nat(4),
      b: fc.integer({ min: 5, max: 9 }),
      x: fc.nat(60),
      y: fc.nat(60),
      length: fc.integer({ min: 1, max: 40 }),
    })
    .map(({ a, b, x, y, length }) => pair(a * 100 + x, b * 100 + y, length));
  fc.assert(
    fc.property(fc.array(anyPair, { maxLength: 30 }), (alignments) => {
      const clusters = clusterAlignments(collection, alignments);
      assert.equal(clusters.flatMap((cluster) => cluster.alignments).length, alignments.length);
      for (const { places, alignments: members } of clusters) {
        places.forEach((place, i) => {
          assert.ok(i === 0 || (places[i - 1]?.to ?? 0) <= place.from);
          assert.equal(Math.floor(place.from / 100), place.article);
        });
        for (const n of members) {
          const { aFrom = 0, aTo = 0, bFrom = 0, bTo = 0 } = alignments[n] ?? {};
          for (const [from, to] of [
            [aFrom, aTo],
            [bFrom, bTo],
          ] as const)
            assert.ok(places.some((place) => place.from <= from && to <= place.to));
        }
      }
      assert.deepEqual(placesOf([...alignments].reverse()), placesOf(alignments));
    }),
  );
});
