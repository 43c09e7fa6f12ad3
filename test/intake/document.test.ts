/** What every reader of documents promises, and the door that they stand behind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DocumentRead, type Format, readDocument, type Source } from '../../src/intake/index.ts';
import { slice } from '../../src/text/index.ts';

const FORMATS: readonly Format[] = [
  { name: 'text', mediaType: 'text/plain' },
  { name: 'markdown', mediaType: 'text/markdown' },
  { name: 'html', mediaType: 'text/html' },
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Pieces that the formats have a meaning for, between any words. */
const PIECES = [
  ...['<p>', '</p>', '<article>', '</article>', '<h1>', '<h2>', '</h2>', '<table>', '<tr>', '<td>', '<li>', '<ul>'],
  ...['<br>', '<hr>', '<pre>', '</pre>', '<nav>', '</nav>', '<time datetime="2031-04-02">', '</time>', '<b>', '</b>'],
  ...['<div class="byline">', '</div>', '<caption>', '<blockquote>', '<script>', '<!--', '-->', '&amp;', '&#xd800;'],
  ...[
    '# ',
    '## ',
    '---',
    '===',
    '***',
    '```',
    '~~~',
    '> ',
    '- ',
    '1. ',
    '| a | b |',
    '|---|---|',
    '![x](y)',
    'title: x',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\f',
    '\u2028',
    '\t',
    ' ',
    '\u00a0',
    '\ufeff',
    '\0',
    '\u{1f600}',
    '\ud800',
    'é',
    'words',
  ],
];

const likely = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => encode(pieces.join('')));
const anything = fc.oneof(likely, fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' }).map(encode));

function holds({ text, blocks }: Source): void {
  assert.ok(text.isWellFormed());
  let end = 0;
  for (const block of blocks) {
    assert.ok(block.start >= end, `block ${block.start}-${block.end} begins before ${end}`);
    assert.ok(block.end > block.start);
    const words = slice(text, block);
    if (block.role !== 'separator') assert.ok(words.trim() !== '');
    if (block.level !== undefined) assert.ok(block.level >= 1 && block.level <= 6);
    end = block.end;
  }
}

for (const format of FORMATS) {
  test(`${format.name}: blocks stand in order, inside the text, and never overlap; nothing throws`, () => {
    fc.assert(
      fc.property(anything, (bytes) => {
        const read = readDocument(format, bytes);
        if ('refused' in read) assert.ok(read.refused.message.endsWith('.'));
        else holds(read.source);
        assert.deepEqual(readDocument(format, bytes), read);
      }),
      { numRuns: 400 },
    );
  });

  test(`${format.name}: no word that stands in a line by itself is lost`, () => {
    const read = source(readDocument(format, encode('harbour')));
    assert.equal(read.text, 'harbour');
    assert.equal(read.blocks.length, 1);
  });

  test(`${format.name}: a document without words is refused`, () => {
    assert.equal(code(readDocument(format, encode(' \n\u00a0\r\n'))), 'empty');
  });

  test(`${format.name}: a document larger than may be is refused with its size`, () => {
    assert.equal(code(readDocument(format, encode('words words'), 10)), 'too-large');
  });

  test(`${format.name}: one line of megabytes is read`, () => {
    const text = 'word '.repeat(400_000);
    assert.equal(source(readDocument(format, encode(text))).blocks.length, 1);
  });

  test(`${format.name}: the encoding and what was guessed are told`, () => {
    const read = readDocument(
      format,
      Uint8Array.from('Caf\xe9 closed. Nobody was in.', (c) => c.charCodeAt(0)),
    );
    assert.ok(!('refused' in read));
    assert.equal(read.source.text, 'Café closed. Nobody was in.');
    assert.equal(read.encoding, 'windows-1252');
    assert.deepEqual(
      read.problems.map((each) => each.code),
      ['encoding-guessed'],
    );
  });
}

test('text and Markdown are the file itself: an offset in the text is one in the file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      for (const format of FORMATS.slice(0, 2)) {
        const read = readDocument(format, encode(text));
        if (!('refused' in read)) assert.equal(read.source.text, text);
      }
    }),
  );
});

function source(read: DocumentRead): Source {
  assert.ok(!('refused' in read));
  return read.source;
}

function code(read: DocumentRead): string {
  assert.ok('refused' in read);
  return read.refused.code;
}
