/** The helper for marked lines: what it reads, what it refuses, and that both ways agree. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bracketed, type MarkedSpan, marked } from './marked.ts';

const said = (line: string): string[] => {
  const { text, spans } = marked(line);
  return spans.map(({ start, end, label }) => `${label ?? '-'} ${text.slice(start, end)}`);
};

test('reads spans in the order in which they open', () => {
  assert.deepEqual(marked('He said [it was lit] on [Friday]'), {
    text: 'He said it was lit on Friday',
    spans: [
      { start: 8, end: 18 },
      { start: 22, end: 28 },
    ],
  });
  assert.deepEqual(said('[a [b [c] d]] [e]'), ['- a b c d', '- b c d', '- c', '- e']);
  assert.deepEqual(said('no marks'), []);
});

test('reads labels, and a colon that is none', () => {
  assert.deepEqual(said('[q:We saw [f:about 40] boats], [Said: he], [:note: x], at [5:30]'), [
    'q We saw about 40 boats',
    'f about 40',
    '- Said: he',
    '- note: x',
    '- 5:30',
  ]);
});

test('reads escaped brackets as text', () => {
  assert.deepEqual(marked('a \\[sic\\] and [a \\\\ b]'), {
    text: 'a [sic] and a \\ b',
    spans: [{ start: 12, end: 17 }],
  });
});

test('refuses brackets that do not pair up, and spans that cross', () => {
  assert.throws(() => marked('a [b'), /stay open/);
  assert.throws(() => marked('a] b'), /was not opened/);
  assert.throws(
    () =>
      bracketed('abcdef', [
        { start: 0, end: 3 },
        { start: 2, end: 5 },
      ]),
    RangeError,
  );
});

/** Spans that nest: each pair of cuts, read as an opening and a closing, taken only where it crosses none before. */
const nested = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', ':', '[', ']', '\\', '𝐧', '\r\n') }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(undefined, 'q', 'f-2'))),
  )
  .map(([text, pairs]) => {
    const spans: MarkedSpan[] = [];
    for (const [a, b, label] of pairs) {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      if (start === undefined || end === undefined || start === end) continue;
      const clash = (other: MarkedSpan): boolean =>
        (start < other.start && other.start < end && end < other.end) ||
        (other.start < start && start < other.end && other.end < end) ||
        (start === other.start && end === other.end);
      if (!spans.some(clash)) spans.push(label === undefined ? { start, end } : { start, end, label });
    }
    return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
  });

test('both ways agree', () => {
  fc.assert(
    fc.property(nested, ({ text, spans }) => {
      assert.deepEqual(marked(bracketed(text, spans)), { text, spans });
    }),
  );
});
