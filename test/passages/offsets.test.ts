/** The span of any run of words comes back, however long words and gaps are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collect, Offsets, stepsOf } from '../../src/passages/index.ts';
import { words } from '../../src/text/index.ts';

const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('a ', 'word ', 'été ', '\u{10400}, ') },
  fc.constantFrom(' '.repeat(254), ' '.repeat(255), 'x'.repeat(254), 'y'.repeat(255), `${'z'.repeat(700)} `),
);
const article = fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join(''));

test('every run of words has the span that its words have, from its article on', () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (texts, dice) => {
      const cut = texts.map((text) => words(text));
      const { collection, offsets } = collect(cut);
      cut.forEach(({ count, starts, ends }, n) => {
        for (let tries = 0; count > 0 && tries < 8; tries++) {
          const from = dice.next().value % count;
          const to = from + 1 + (dice.next().value % (count - from));
          const first = collection.first[n] ?? 0;
          assert.deepEqual(offsets.span(n, first + from, first + to), { start: starts[from], end: ends[to - 1] });
        }
      });
    }),
    { numRuns: 200 },
  );
});

test('articles that come in several lots, each from its own place in a text, are the same', () => {
  const text = 'The lamp on the quay was lit. No lamp was seen at sea.';
  const whole = [words(text, { start: 0, end: 29 }), words(text, { start: 30, end: text.length })];
  const { collection } = collect(whole);
  const offsets = new Offsets(collection.first);
  offsets.put(0, stepsOf([{ words: whole[0] ?? assert.fail(), start: 0 }]));
  offsets.put(1, stepsOf([{ words: whole[1] ?? assert.fail(), start: 30 }]));
  assert.deepEqual(offsets.span(1, collection.first[1] ?? 0, collection.hashes.length), { start: 0, end: 23 });
});
