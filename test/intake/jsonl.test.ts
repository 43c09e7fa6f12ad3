/** Lines of `.jsonl`, and the record of one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RawRecord, RefusedRecord, Splitter } from '../../src/intake/index.ts';
import { readJsonRecord, splitLines } from '../../src/intake/jsonl.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function split(splitter: Splitter, ...chunks: readonly Uint8Array[]): readonly (RawRecord | RefusedRecord)[] {
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

const plain = (rows: readonly (RawRecord | RefusedRecord)[]): unknown[] =>
  rows.map((row) => ('bytes' in row ? [row.line, words(row.bytes)] : [row.line, row.refused.code]));

test('each line that is not blank comes with its number', () => {
  const bytes = encode('\ufeffone\n\ntwo\r\n \t\r\nthré\r\nlast');
  assert.deepEqual(plain(split(splitLines(), bytes)), [
    [1, 'one'],
    [3, 'two'],
    [5, 'thré'],
    [6, 'last'],
  ]);
});

test('how the chunks fall does not matter, at any byte', () => {
  const bytes = encode('\ufeff{"a":1}\r\n\n{"b":"é\u{1f600}"}\nlonger than may be\nlast\r\n');
  const whole = plain(split(splitLines(15), bytes));
  assert.equal(whole.length, 4);
  for (let first = 0; first <= bytes.length; first++) {
    for (let second = first; second <= bytes.length; second++) {
      const chunks = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)];
      assert.deepEqual(plain(split(splitLines(15), ...chunks)), whole);
    }
  }
});

test('any bytes in any chunks give the same lines', () => {
  const bytes = fc.array(fc.constantFrom(10, 13, 0xef, 0xbb, 0xbf, 65, 66), { maxLength: 60 });
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (given, size, longest) => {
      const all = Uint8Array.from(given);
      const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
        all.subarray(i * size, (i + 1) * size),
      );
      assert.deepEqual(plain(split(splitLines(longest), ...chunks)), plain(split(splitLines(longest), all)));
    }),
  );
});

test('a line that is too long is refused, and the next one read', () => {
  const rows = split(splitLines(5), encode('12345\n123456\nabc\n'));
  assert.deepEqual(plain(rows), [
    [1, '12345'],
    [2, 'too-large'],
    [3, 'abc'],
  ]);
});

function read(json: string) {
  const found = readJsonRecord({ line: 7, bytes: encode(json) });
  assert.ok(!('refused' in found), 'refused' in found ? found.refused.message : '');
  return found;
}

function refused(json: string): string {
  const found = readJsonRecord({ line: 7, bytes: encode(json) });
  assert.ok('refused' in found);
  assert.match(found.refused.message, /^Line 7 .*\.$/);
  return found.refused.code;
}

test('a record keeps its text untouched and its fields as metadata', () => {
  const found = read(
    '{"id":"r1","text":"  One\\r\\ntwo\\u2028 ","title":" A  title ","byline":"B","published":"2031-04-02T23:10:00-05:00","url":"https://x.example/1","outlet":"O","language":"en","extra":1}',
  );
  assert.equal(found.id, 'r1');
  assert.equal(found.source.text, '  One\r\ntwo\u2028 ');
  assert.deepEqual(found.source.blocks, []);
  assert.deepEqual(found.source.meta, {
    title: 'A title',
    byline: 'B',
    published: '2031-04-02',
    url: 'https://x.example/1',
    outlet: 'O',
    language: 'en',
    externalId: 'r1',
    record: true,
  });
  assert.deepEqual(found.problems, []);
  assert.equal(found.fields['extra'], 1);
});

test('a mark U+FEFF at the start of the text is the field’s own; a lone surrogate is none', () => {
  assert.equal(read('{"text":"\\ufeffa\\ud800b"}').source.text, '\ufeffa\ufffdb');
});

test('an id may be a number that can be kept exactly', () => {
  assert.equal(read('{"id":12,"text":"a"}').id, '12');
  assert.equal(read('{"id":0,"text":"a"}').id, '0');
  for (const none of ['null', '""']) assert.equal(read(`{"id":${none},"text":"a"}`).id, null);
  for (const odd of ['12345678901234567890', '1.5', '{}', 'true']) {
    const found = read(`{"id":${odd},"text":"a"}`);
    assert.equal(found.id, null);
    assert.deepEqual(
      found.problems.map((each) => each.code),
      ['id-unreadable'],
    );
  }
});

test('a date that is no day is dropped, and the record read', () => {
  for (const date of ['2031', '2031-04', '2031-02-29', '2031-13-01', '2 April 2031', '2031-4-2', '2031-04-02x']) {
    const found = read(JSON.stringify({ text: 'a', published: date }));
    assert.equal(found.source.meta.published, undefined, date);
    assert.deepEqual(
      found.problems.map((each) => each.code),
      ['date-unreadable'],
    );
    assert.match(found.problems[0]?.message ?? '', /^Line 7: The date "/);
  }
  for (const date of ['2031-04-02', '2032-02-29', '2031-04-02 10:00', '2031-04-02T10:00:00.000Z', '0480-01-01']) {
    assert.equal(read(JSON.stringify({ text: 'a', published: date })).source.meta.published, date.slice(0, 10));
  }
  assert.deepEqual(read('{"text":"a","published":null}').problems, []);
});

test('what is no record is refused with its line', () => {
  for (const json of ['{"id":1}', '{"text":null}', '{"text":["a"]}', '[1]', '"text"', '{"text":"a"', 'x', '{}{}']) {
    assert.equal(refused(json), 'record-unreadable', json);
  }
  assert.equal(refused('{"text":" \\n"}'), 'empty');
});

test('a record in another encoding says that it was guessed', () => {
  const bytes = Uint8Array.from('{"text":"Caf\xe9 closed. Nobody was in."}', (c) => c.charCodeAt(0));
  const found = readJsonRecord({ line: 7, bytes });
  assert.ok(!('refused' in found));
  assert.equal(found.source.text, 'Café closed. Nobody was in.');
  assert.match(found.problems[0]?.message ?? '', /^Line 7: Nothing names the encoding/);
});

test('no bytes throw', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => assert.ok(readJsonRecord({ line: 1, bytes }).line === 1)));
  assert.equal(refused('['.repeat(100_000)), 'record-unreadable');
});
