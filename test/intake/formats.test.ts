/** Which file is read as what, which is left aside, and which is refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { intakeCodes, recognise } from '../../src/intake/index.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** In a word: the format, or what is done instead. */
function told(path: string, head: string): string {
  const found = recognise(path, bytes(head));
  if (found.status === 'read') return found.format.name;
  return found.status === 'refused' ? found.problem.code : found.status;
}

test('the extension tells the format, in any case and any folder', () => {
  for (const [path, format] of [
    ['a.txt', 'text'],
    ['box/A.TXT', 'text'],
    ['a.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.htm', 'html'],
    ['a.xhtml', 'html'],
    ['a.jsonl', 'jsonl'],
    ['a.ndjson', 'jsonl'],
    ['a.csv', 'csv'],
    ['a.tsv', 'csv'],
    ['box\\a.csv', 'csv'],
  ] as const) {
    assert.equal(told(path, 'Some words.'), format, path);
  }
});

test('without a telling extension the text tells by its look', () => {
  assert.equal(told('-', '<!DOCTYPE html><p>x'), 'html');
  assert.equal(told('page', '\ufeff<?xml version="1.0"?>\n<!-- x -->\n<html lang="en">'.slice(1)), 'html');
  assert.equal(told('page', '\xef\xbb\xbf  <HTML>'), 'html');
  assert.equal(told('-', '{"id": "1", "text": "Words."}\n'), 'jsonl');
  assert.equal(told('-', 'id,title,text\n1,T,W\n'), 'csv');
  assert.equal(told('-', '"id";"text"\r\n1;W'), 'csv');
  assert.equal(told('README', 'Some words, in a row.'), 'text');
  assert.equal(told('notes.v2', 'Some words.'), 'text');
});

test('a page in UTF-16 is a page', () => {
  assert.equal(told('page', '\xff\xfe<\0h\0t\0m\0l\0>\0'), 'html');
  assert.equal(told('a.txt', '\xff\xfeW\0o\0r\0d\0'), 'text');
});

test('what may hold articles but is not read yet is refused with advice', () => {
  for (const path of ['a.pdf', 'a.docx', 'a.eml', 'a.mbox', 'a.rss', 'a.warc', 'a.wacz', 'a.zip', 'a.odt', 'a.rtf']) {
    assert.equal(told(path, 'x'), 'format-not-yet', path);
  }
  assert.equal(told('a.txt', '%PDF-1.7'), 'format-not-yet');
  assert.equal(told('a', 'PK\x03\x04...'), 'format-not-yet');
  assert.equal(told('a.warc.gz', '\x1f\x8b\x08'), 'format-not-yet');
  assert.equal(told('feed.xml', '<?xml version="1.0"?><rss version="2.0">'), 'format-not-yet');
  const found = recognise('a.pdf', bytes('%PDF-1.7'));
  assert.ok(found.status === 'refused');
  assert.equal(found.mediaType, 'application/pdf');
  assert.match(found.problem.message, /This is a PDF, .*: save it as plain text or HTML\.$/);
});

test('what holds no articles is left aside', () => {
  for (const path of ['.DS_Store', 'box/Thumbs.db', '._a.txt', '~$a.docx', 'a.jpg', 'a.mp3', 'a.mov', 'a.woff2']) {
    assert.equal(told(path, 'x'), 'ignored', path);
  }
  for (const path of ['a.tellings', 'a.tar.gz', 'a.exe', 'a.css', 'a.js', 'a.7z'])
    assert.equal(told(path, 'x'), 'ignored', path);
  assert.equal(told('a', '\x7fELF\x02\x01\0\0'), 'ignored');
  assert.equal(told('a.txt', '\x89PNG\r\n\x1a\n'), 'ignored');
  assert.equal(told('a', 'SQLite format 3\0'), 'ignored');
  assert.equal(told('a', 'ab\0\x01\x02cd\0'), 'ignored');
});

test('letters that also begin a binary format are words where no zero follows', () => {
  assert.equal(told('a', 'MZ was the mark on the crate.'), 'text');
  assert.equal(told('a.txt', 'ID3 is a name.'), 'text');
});

test('a file that is named like text but is none is refused', () => {
  assert.equal(told('a.txt', 'ab\0\x01\x02cd\0'), 'binary');
  assert.equal(told('a.html', '\x01\x02\x03\x04\x05\x06'), 'binary');
});

test('data that does not say where its articles are is refused', () => {
  assert.equal(told('a.json', '{"items": [1, 2]}'), 'format-unknown');
  assert.equal(told('a.xml', '<?xml version="1.0"?><stock/>'), 'format-unknown');
  assert.equal(told('a.xml', '<?xml version="1.0"?><html xmlns="x">'), 'html');
});

test('records in UTF-16 are refused', () => {
  assert.equal(told('a.jsonl', '\xff\xfe{\0"\0'), 'encoding-unsupported');
  assert.equal(told('a.csv', '\xfe\xff\0i\0d'), 'encoding-unsupported');
});

test('an empty file is refused', () => {
  assert.equal(told('a.txt', ''), 'empty');
});

test('any name and any bytes are recognised as something, the same each time', () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array({ maxLength: 60 }), (path, head) => {
      const found = recognise(path, head);
      assert.deepEqual(recognise(path, head), found);
      if (found.status === 'refused') assert.ok(Object.hasOwn(intakeCodes, found.problem.code));
    }),
  );
});
