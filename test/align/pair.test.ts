/** Two sequences laid against each other: as much as can be kept in order is kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { align, type Run, same, shared, similarity } from '../../src/align/index.ts';
import { landmarksOf } from '../../src/align/landmarks.ts';

const sequence = fc.array(fc.nat(5), { maxLength: 40 }).map((numbers) => Uint32Array.from(numbers));

/** Length of a longest common subsequence, by the plain table. */
function longest(a: Uint32Array, b: Uint32Array): number {
  let above: number[] = new Array(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    b.forEach((other, j) => {
      row.push(word === other ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0));
    });
    above = row;
  }
  return above.at(-1) ?? 0;
}

function holds(a: Uint32Array, b: Uint32Array, runs: readonly Run[]): void {
  let [i, j] = [0, 0];
  for (const run of runs) {
    assert.ok(run.length > 0 && run.a >= i && run.b >= j);
    assert.ok(same(a.subarray(run.a, run.a + run.length), b.subarray(run.b, run.b + run.length)));
    [i, j] = [run.a + run.length, run.b + run.length];
  }
  assert.ok(i <= a.length && j <= b.length);
}

test('runs are equal words in order, and together a longest common subsequence', () => {
  fc.assert(
    fc.property(sequence, sequence, (a, b) => {
      const runs = align(a, b);
      holds(a, b, runs);
      assert.equal(shared(runs), longest(a, b));
    }),
    { numRuns: 500 },
  );
});

test('runs that follow each other on both sides are one', () => {
  fc.assert(
    fc.property(sequence, sequence, (a, b) => {
      const runs = align(a, b);
      runs.slice(1).forEach((run, i) => {
        const last = runs[i];
        assert.ok(last && (last.a + last.length < run.a || last.b + last.length < run.b));
      });
    }),
  );
});

test('likeness is 1 for the same, 0 for nothing shared, and the same from both sides', () => {
  fc.assert(
    fc.property(sequence, sequence, (a, b) => {
      assert.equal(similarity(a, a), 1);
      assert.equal(similarity(a, b), similarity(b, a));
      assert.equal(
        similarity(
          a,
          Uint32Array.from(a, (word) => word + 10),
        ),
        a.length === 0 ? 1 : 0,
      );
    }),
  );
});

test('long sequences with many differences are laid by their landmarks', () => {
  const a = Uint32Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 200_003);
  const b = a.map((word, i) => (i % 10 === 3 ? 300_000 + (i % 17) : word));
  const runs = align(a, b);
  holds(a, b, runs);
  assert.equal(shared(runs), 180_000);
});

test('long sequences of one word, or without one in common, come to an end', () => {
  const ones = new Uint32Array(100_000).fill(1);
  assert.equal(shared(align(ones, ones.subarray(7))), 99_993);
  assert.deepEqual(align(ones, new Uint32Array(20_000).fill(2)), []);
});

test('landmarks ascend on both sides and are equal words', () => {
  fc.assert(
    fc.property(sequence, sequence, (a, b) => {
      let [i, j] = [-1, -1];
      for (const [x, y] of landmarksOf(a, b)) {
        assert.ok(x > i && y > j);
        assert.ok(same(a.subarray(x, x + 4), b.subarray(y, y + 4)));
        [i, j] = [x, y];
      }
    }),
  );
});
