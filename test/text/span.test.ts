/** The algebra of spans: exact slices, refused offsets, overlap, containment and order. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contains, inReadingOrder, overlap, type Span, slice } from '../../src/text/index.ts';
import { textAndSpan } from './texts.ts';

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([start, width]) => ({ start, end: start + width }));

test('a span slices to its exact words', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, span }) => {
      assert.equal(slice(text, span), text.slice(span.start, span.end));
      assert.equal(slice(text, span).length, span.end - span.start);
    }),
  );
});

test('offsets that do not fit are refused with both numbers', () => {
  for (const [start, end] of [
    [-1, 2],
    [2, 1],
    [0, 4],
    [0.5, 1],
    [0, Number.NaN],
    [4, 4],
  ] as const) {
    assert.throws(() => slice('abc', { start, end }), { name: 'RangeError', message: new RegExp(`${start}-${end}`) });
  }
});

test('overlap counts the code units that both hold', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      let both = 0;
      for (let i = 0; i < 40; i++) if (a.start <= i && i < a.end && b.start <= i && i < b.end) both++;
      assert.equal(overlap(a, b), both);
      assert.equal(overlap(b, a), both);
    }),
  );
});

test('what a span contains overlaps it wholly, and containing both ways is being equal', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      if (contains(a, b)) assert.equal(overlap(a, b), b.end - b.start);
      assert.equal(contains(a, b) && contains(b, a), a.start === b.start && a.end === b.end);
    }),
  );
});

test('reading order is total: by start, then by end', () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const sorted = [...spans].sort(inReadingOrder);
      for (const [i, b] of sorted.entries()) {
        const a = sorted[i - 1];
        if (a !== undefined) assert.ok(a.start < b.start || (a.start === b.start && a.end <= b.end));
      }
    }),
  );
});
