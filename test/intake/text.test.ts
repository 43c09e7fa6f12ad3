/** Plain text: paragraphs, separators and underlined headings. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../src/intake/index.ts';

function blocks(text: string): string[] {
  const found = readDocument({ name: 'text', mediaType: 'text/plain' }, new TextEncoder().encode(text));
  assert.ok(!('refused' in found));
  assert.equal(found.source.text, text);
  return found.source.blocks.map(({ role, level, start, end }) => `${role}${level ?? ''}: ${text.slice(start, end)}`);
}

test('paragraphs are runs of lines, whatever ends a line', () => {
  for (const end of ['\n', '\r\n', '\r', '\u2028']) {
    assert.deepEqual(blocks(`  one${end}two ${end}${end} \u00a0${end}three`), [
      `paragraph: one${end}two`,
      'paragraph: three',
    ]);
  }
});

test('rows of one mark and form feeds separate, with or without blank lines', () => {
  for (const row of ['---', '* * *', '________', '=====', '~~~~', '———', '• • •', '###', '⁂', '━━━━━━']) {
    assert.deepEqual(blocks(`one and\ntwo\n${row}\nthree`), [
      'paragraph: one and\ntwo',
      `separator: ${row}`,
      'paragraph: three',
    ]);
  }
  assert.deepEqual(blocks('one\ftwo'), ['paragraph: one', 'separator: \f', 'paragraph: two']);
});

test('words, dots and short rows do not separate', () => {
  for (const row of ['--', '...', '--- x', '-*-', '—'])
    assert.deepEqual(blocks(`a long line\n${row}`), [`paragraph: a long line\n${row}`]);
});

test('a row under one line, as long as it, makes a heading of it', () => {
  assert.deepEqual(blocks('A title\n=======\ntext\n\nPart\n----\n'), [
    'heading1: A title',
    'paragraph: text',
    'heading2: Part',
  ]);
  assert.deepEqual(blocks('The last line of an article.\n---\n'), [
    'paragraph: The last line of an article.',
    'separator: ---',
  ]);
});
