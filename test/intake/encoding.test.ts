/** Bytes to text: each way in which an encoding is told, and what is said where it is not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decode } from '../../src/intake/index.ts';

const WORDS = 'The pier was closed on Tuesday. “Nobody was hurt,” said the café’s owner, who hadn’t slept. ';

for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
  test(`a byte-order mark tells ${encoding}, and is no text`, () => {
    const read = decode(iconv.encode(WORDS, encoding, { addBOM: true }));
    assert.deepEqual(read, { text: WORDS, encoding, problem: null });
  });
}

test('a second byte-order mark is text', () => {
  assert.equal(decode(iconv.encode('\ufeffa', 'utf-8', { addBOM: true })).text, '\ufeffa');
});

test('UTF-16 without a mark shows in its zeros, and is a guess', () => {
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const read = decode(iconv.encode(WORDS, encoding, { addBOM: false }));
    assert.equal(read.text, WORDS);
    assert.equal(read.encoding, encoding);
    assert.equal(read.problem?.code, 'encoding-guessed');
  }
});

test('strict UTF-8 is certain, and goes before what is declared', () => {
  assert.deepEqual(decode(new TextEncoder().encode(WORDS), 'iso-8859-1'), {
    text: WORDS,
    encoding: 'utf-8',
    problem: null,
  });
});

test('every text comes back from its UTF-8, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // A mark at the start is no text; zeros may be taken for UTF-16, which has its own test.
      fc.pre(!text.startsWith('\ufeff') && !text.includes('\0') && !text.includes('\x1b$'));
      assert.equal(decode(new TextEncoder().encode(text)).text, text);
    }),
  );
});

test('CR and a single NUL stay', () => {
  assert.equal(decode(new TextEncoder().encode('one\r\ntwo\rthree\0four')).text, 'one\r\ntwo\rthree\0four');
});

test('UTF-8 with a broken byte stays UTF-8, and says so', () => {
  const bytes = [...new TextEncoder().encode(WORDS)];
  bytes.splice(4, 0, 0xe9);
  const read = decode(Uint8Array.from(bytes));
  assert.equal(read.text, `The \ufffd${WORDS.slice(4)}`);
  assert.equal(read.encoding, 'utf-8');
  assert.equal(read.problem?.code, 'broken-bytes');
});

test('a declared encoding is used where the bytes are not UTF-8', () => {
  const cases = [
    ['iso-8859-1', 'windows-1252', WORDS],
    ['windows-1250', 'windows-1250', 'Přístav byl uzavřen.'],
    ['KOI8-R', 'koi8-r', 'Порт был закрыт во вторник.'],
    ['gb2312', 'gbk', '港口在周二关闭。'],
    ['Shift_JIS', 'shift_jis', '港は火曜日に閉鎖された。'],
  ] as const;
  for (const [declared, encoding, text] of cases) {
    assert.deepEqual(decode(iconv.encode(text, encoding), declared), { text, encoding, problem: null });
  }
});

test('without a declaration the encoding is guessed, and the guess is told', () => {
  const cases = [
    ['windows-1252', WORDS],
    ['windows-1251', 'Порт был закрыт во вторник после сильного шторма, сказал начальник порта.'],
    ['shift_jis', '港は火曜日に閉鎖された。嵐の後、金曜日までは再開しないと港長は言った。'],
    ['euc-kr', '항구는 화요일 폭풍 이후 폐쇄되었다. 금요일까지 다시 열지 않는다.'],
  ] as const;
  for (const [encoding, text] of cases) {
    const read = decode(iconv.encode(text, encoding));
    assert.equal(read.text, text);
    assert.equal(read.encoding, encoding);
    assert.equal(read.problem?.code, 'encoding-guessed');
  }
});

test('ISO-2022-JP shows in its escapes', () => {
  const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x39, 0x41, 0x1b, 0x28, 0x42]);
  assert.deepEqual(decode(bytes), { text: '港', encoding: 'iso-2022-jp', problem: null });
});

test('an encoding that nobody knows is not used', () => {
  assert.equal(decode(iconv.encode(WORDS, 'windows-1252'), 'x-nothing').encoding, 'windows-1252');
  assert.equal(decode(iconv.encode(WORDS, 'windows-1252'), 'base64').encoding, 'windows-1252');
});

test('no bytes throw, and no lone surrogate comes out', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.option(fc.string(), { nil: undefined }), (bytes, declared) => {
      assert.ok(decode(bytes, declared).text.isWellFormed());
    }),
    { numRuns: 500 },
  );
  assert.equal(decode(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])).text, '\ufffdA');
});
