/** Lines and paragraphs: they tile the text, whatever ends a line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isBlankUnit, lines, paragraphs, slice, trim } from '../../src/text/index.ts';
import { anyText, textAndSpan } from './texts.ts';

const ENDING = /^(?:\r\n|[\n\r\v\f\u2028\u2029])$/;

test('lines tile the text, and between them lie endings only', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const line of lines(text)) {
        assert.equal(line.start, at);
        assert.ok(line.next > line.start);
        assert.doesNotMatch(slice(text, line), /[\n\r\v\f\u2028\u2029]/);
        const ending = text.slice(line.end, line.next);
        assert.ok(ENDING.test(ending) || (ending === '' && line.next === text.length), JSON.stringify(ending));
        at = line.next;
      }
      assert.equal(at, text.length);
    }),
  );
});

test('every kind of ending counts once', () => {
  const read = (text: string): string[] => [...lines(text)].map((line) => slice(text, line));
  assert.deepEqual(read('a\r\nb\rc\nd\u2028e\u2029f\vg\fh'), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  assert.deepEqual(read('a\r\r\n\nb\n'), ['a', '', '', 'b']);
  assert.deepEqual(read('a\r'), ['a']);
  assert.deepEqual(read(''), []);
  assert.deepEqual(read('\r\n'), ['']);
});

test('a line is blank where trimming leaves nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const line of lines(text)) {
        const trimmed = trim(text, line);
        assert.equal(line.blank, trimmed.start === trimmed.end);
      }
    }),
  );
});

test('trimming leaves no blank at either end and loses nothing else', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, span }) => {
      const trimmed = trim(text, span);
      const blank = (from: number, to: number): boolean =>
        [...Array(to - from).keys()].every((i) => isBlankUnit(text.charCodeAt(from + i)));
      if (trimmed.start === trimmed.end) {
        assert.equal(trimmed.start, span.start);
        assert.ok(blank(span.start, span.end));
      } else {
        assert.ok(blank(span.start, trimmed.start) && blank(trimmed.end, span.end));
        assert.ok(!blank(trimmed.start, trimmed.start + 1) && !blank(trimmed.end - 1, trimmed.end));
      }
    }),
  );
});

test('blank is white space, control, or a format character that draws nothing', () => {
  const BLANK = /[\s\u0000-\u0020\u007f\u0085\u2065]|(?=\p{Default_Ignorable_Code_Point})\p{Cf}/u;
  for (let c = 0; c < 0xd800; c++) assert.equal(isBlankUnit(c), BLANK.test(String.fromCharCode(c)), c.toString(16));
  for (let c = 0xe000; c < 0x10000; c++)
    assert.equal(isBlankUnit(c), BLANK.test(String.fromCharCode(c)), c.toString(16));
});

test('paragraphs hold every character that is not blank, in order, and no blank line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const paragraph of paragraphs(text)) {
        assert.ok(at <= paragraph.start && paragraph.start < paragraph.end);
        assert.ok(trim(text, { start: at, end: paragraph.start }).start === at || at === paragraph.start);
        assert.deepEqual(trim(text, paragraph), paragraph);
        for (const line of lines(slice(text, paragraph))) assert.ok(!line.blank);
        at = paragraph.end;
      }
      const rest = trim(text, { start: at, end: text.length });
      assert.equal(rest.start, rest.end);
    }),
  );
});

test('paragraphs divide at blank lines of any make', () => {
  const text = '\ufeff one\r\n two \r\n\u00a0\r\n\rthree\n\u200b\u00ad\nfour';
  assert.deepEqual(
    [...paragraphs(text)].map((span) => slice(text, span)),
    ['one\r\n two', 'three', 'four'],
  );
});

test('a line of four megabytes is one line', () => {
  const text = `${'word '.repeat(800_000)}\nlast`;
  assert.equal([...lines(text)].length, 2);
  assert.equal([...paragraphs(text)].length, 1);
});
