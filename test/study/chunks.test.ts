/** Chunks tile a text, keep to the cuts, and never part a character or a line's end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chunksOf } from '../../src/study/chunks.ts';

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }) },
  fc.constantFrom(
    '\n\n',
    '\r\n\r\n',
    '\r',
    '\u00a0',
    ' ',
    '\u{1F6A2}',
    'x'.repeat(9000),
    '\u{10400}'.repeat(9000),
    '\r\n'.repeat(9000),
  ),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('chunks tile the text, are never empty nor long, and no cut lies inside one', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(), { maxLength: 5 }), (whole, wishes) => {
      // Articles begin and end with whole characters.
      const isHalf = (cut: number): boolean => /[\udc00-\udfff]/.test(whole.charAt(cut));
      const cuts = [...new Set(wishes.map((wish) => (whole === '' ? 0 : wish % whole.length)))]
        .filter((cut) => !isHalf(cut))
        .sort((x, y) => x - y);
      const chunks = chunksOf(whole, cuts);
      assert.equal(chunks.map(({ start, end }) => whole.slice(start, end)).join(''), whole);
      let reached = 0;
      for (const { start, end } of chunks) {
        assert.equal(start, reached);
        assert.ok(end > start && end - start <= 24_000);
        assert.ok(!cuts.some((cut) => start < cut && cut < end));
        const atCut = cuts.includes(end) || end === whole.length;
        if (!atCut) {
          assert.ok(whole.slice(start, end).isWellFormed(), `${start}-${end}`);
          assert.ok(!(whole[end - 1] === '\r' && whole[end] === '\n'), 'CR and LF stay together');
        }
        reached = end;
      }
    }),
    { numRuns: 200 },
  );
});

test('text is cut after a blank line where there is one, else after a line, else at a space', () => {
  const paragraph = `${'word '.repeat(900)}\n\n`;
  assert.deepEqual(
    chunksOf(paragraph.repeat(3), []).map(({ end }) => end),
    [4502, 9004, 13506],
  );
  const line = `${'word '.repeat(900)}\n`;
  assert.ok(chunksOf(line.repeat(9), []).every(({ end }) => end % line.length === 0));
  assert.ok(chunksOf('word '.repeat(9000), []).every(({ end }) => end % 5 === 0));
  assert.deepEqual(chunksOf('', []), []);
});
