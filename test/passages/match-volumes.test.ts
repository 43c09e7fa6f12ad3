/** What does not fit in memory is matched as if it did: volumes of any size come to the alignments of the whole. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Alignment, collect, makeEngine, matchArticle, matchVolumes } from '../../src/passages/index.ts';
import { words } from '../../src/text/index.ts';
import { numbersFrom, proseOf } from './made.ts';
import { memoryShelves } from './shelves.ts';

/** Articles of invented words; passages of one in others, cut, edited and moved, one of them in nearly all. */
function heap(count: number, seed: number): string[] {
  const random = numbersFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const refrain = proseOf('refrain', 40);
  const told: string[][] = [];
  return Array.from({ length: count }, (_, n) => {
    const own = proseOf(`own${below(6)}x`, 80 + below(400), n);
    for (let copies = below(3); copies > 0 && told.length > 0; copies--) {
      const from = told[below(told.length)] as string[];
      const begin = below(from.length - 30);
      const cut = from
        .slice(begin, begin + 30 + below(60))
        .map((word) => (random() < 0.1 ? `edit${below(999)}` : word));
      own.splice(below(own.length), 0, ...cut);
    }
    if (random() < 0.9) own.splice(below(own.length), 0, ...refrain);
    told.push(own);
    return own.join(' ');
  });
}

const heaps = [heap(70, 1), heap(120, 2)].map((texts) => collect(texts.map((text) => words(text))).collection);

test('volumes of any size come to the alignments of the whole', () => {
  for (const collection of heaps) {
    const engine = makeEngine(collection);
    const whole = Array.from({ length: collection.first.length - 1 }, (_, n) => matchArticle(engine, n)).flat();
    assert.ok(whole.length > 300, `${whole.length} alignments`);
    for (const most of [100, 1500, 7000, 1e6]) {
      const found: Alignment[] = [];
      for (const { alignments } of matchVolumes(collection, memoryShelves(), most)) found.push(...alignments);
      assert.deepEqual(found, whole, `volumes of ${most} words`);
    }
  }
});

test('says how much is done, up to all of it', () => {
  const steps = [...matchVolumes(heaps[0] as (typeof heaps)[0], memoryShelves(), 5000)].map(({ done }) => done);
  assert.ok(steps.length > 10);
  assert.deepEqual(
    steps,
    [...steps].sort((a, b) => a - b),
  );
  assert.equal(steps.at(-1), 1);
});

test('a collection of nothing has no alignments', () => {
  const { collection } = collect([words('')]);
  assert.deepEqual(
    [...matchVolumes(collection, memoryShelves(), 100)].flatMap(({ alignments }) => alignments),
    [],
  );
});
