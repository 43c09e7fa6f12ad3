/** Texts cut for showing: segments at every edge of a mark, lanes, notes in the margin, blocks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocks } from '../../web/model/blocks.ts';
import { LANES, lanes } from '../../web/model/lanes.ts';
import { place } from '../../web/model/margin.ts';
import { cut, cutAll } from '../../web/model/segments.ts';
import { ends, standing } from '../../web/model/standing.ts';

const marks = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 12 })
  .map((pairs) => pairs.map(([start, length], i) => ({ id: `t${i}`, start, end: start + length })));

test('segments tile the stretch, and each has exactly the marks that cover it', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(60), marks, (start, length, given) => {
      const stretch = { start, end: start + length };
      const segments = cut(stretch, given);
      let at = start;
      for (const segment of segments) {
        assert.equal(segment.start, at);
        assert.ok(segment.end > segment.start);
        at = segment.end;
        for (const mark of given) {
          const covers = mark.start <= segment.start && mark.end >= segment.end;
          assert.equal(segment.marks.includes(mark), covers);
          assert.ok(covers || mark.end <= segment.start || mark.start >= segment.end);
        }
      }
      assert.equal(at, stretch.end);
    }),
  );
});

test('stretches cut together are cut as each alone', () => {
  fc.assert(
    fc.property(marks, (given) => {
      const stretches = [
        { start: 0, end: 20 },
        { start: 22, end: 50 },
        { start: 50, end: 91 },
      ];
      assert.deepEqual(
        cutAll(stretches, given),
        stretches.map((stretch) =>
          cut(
            stretch,
            [...given].sort((a, b) => a.start - b.start || a.end - b.end),
          ),
        ),
      );
    }),
  );
});

test('brackets of one lane never overlap, and the outer of two that nest stands first', () => {
  fc.assert(
    fc.property(marks, (given) => {
      const lane = lanes(given);
      given.forEach((a, i) => {
        given.forEach((b, j) => {
          if (i < j && lane[i] === lane[j]) assert.ok(a.end <= b.start || b.end <= a.start);
        });
      });
    }),
  );
  assert.deepEqual(
    lanes([
      { start: 5, end: 9 },
      { start: 0, end: 20 },
      { start: 20, end: 22 },
    ]),
    [1, 0, 0],
  );
  assert.equal(LANES, 3);
});

test('notes stand at their line or below the one before', () => {
  assert.deepEqual(
    place(
      [
        { want: 10, height: 40 },
        { want: 20, height: 40 },
        { want: 300, height: 40 },
      ],
      0,
      8,
    ),
    [10, 58, 300],
  );
});

const none = { title: null, byline: null, headings: [], captions: [] };

test('lines that were only wrapped are one block; short lines, as of a verse, stay lines', () => {
  const wrapped = [
    'At the quay the lamps were lit early that evening, for the fog had come up',
    'the estuary before the tide and stood between the sheds until the morning,',
    'and nobody could see the other bank.',
  ].join('\r\n');
  const text = `${wrapped}\r\n\r\nOne\r\nTwo\r\n`;
  const found = blocks(text, 100, none);
  assert.deepEqual(
    found.map((block) => text.slice(block.start - 100, block.end - 100)),
    [wrapped, 'One', 'Two'],
  );
  assert.deepEqual(
    found.map((block) => [block.soft.length, block.spaced]),
    [
      [2, true],
      [0, true],
      [0, false],
    ],
  );
});

test('blocks take the role of the span they lie in, and leave nothing out but blank lines and line ends', () => {
  const text = 'A Title\nBy Someone\n\nText.\nCaption here.\n';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const found = blocks(text, 0, {
    ...none,
    title: at('A Title'),
    byline: at('By Someone'),
    captions: [at('Caption here.')],
  });
  assert.deepEqual(
    found.map((block) => block.role),
    ['title', 'byline', 'text', 'caption'],
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n', 'word word', '\u{1f600}')), (parts) => {
      const any = parts.join('');
      let at = 0;
      for (const block of blocks(any, 0, none)) {
        assert.match(any.slice(at, block.start), /^\s*$/);
        assert.equal(
          any.slice(block.start, block.end).replace(/[^\r\n]/g, '').length,
          block.soft.reduce((n, s) => n + s.end - s.start, 0),
        );
        at = block.end;
      }
      assert.match(any.slice(at), /^\s*$/);
    }),
  );
});

const text = 'The ferry left at nine. Nobody saw the ferry leave. The ferry left at nine, it is said.';

test('an address holds while its words stand there', () => {
  assert.equal(ends('“The ferry left at nine.”'), 'The…nine');
  assert.equal(ends('nine.'), 'nine');
  assert.deepEqual(standing(text, 10, { start: 10, end: 32 }, 'The…nine'), {
    is: 'holds',
    span: { start: 10, end: 32 },
  });
});

test('an address whose words moved gives the nearest place of both, or none', () => {
  assert.deepEqual(standing(text, 0, { start: 60, end: 82 }, 'The…nine'), {
    is: 'moved',
    span: { start: 52, end: 74 },
  });
  assert.deepEqual(standing(text, 0, { start: 3, end: 25 }, 'The…nine'), { is: 'moved', span: { start: 0, end: 22 } });
  assert.deepEqual(standing(text, 0, { start: 3, end: 25 }, 'Every…nine'), { is: 'gone', span: null });
  assert.deepEqual(standing(text, 0, { start: 300, end: 325 }, undefined), { is: 'gone', span: null });
});

test('a moved address always has its first and last word', () => {
  fc.assert(
    fc.property(fc.nat(80), fc.integer({ min: 1, max: 40 }), (start, length) => {
      const found = standing(text, 0, { start, end: start + length }, 'ferry…saw');
      if (found.span) assert.equal(ends(text.slice(found.span.start, found.span.end)), 'ferry…saw');
    }),
  );
});
