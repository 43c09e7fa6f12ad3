/** Tables of records: rows, columns, and what becomes of quotation marks that do not fit. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Format,
  openRecords,
  type RawRecord,
  type ReadRecord,
  type RefusedRecord,
  readRecord,
} from '../../src/intake/index.ts';

const CSV: Format = { name: 'csv', mediaType: 'text/csv' };
const TSV: Format = { name: 'csv', mediaType: 'text/tab-separated-values' };

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function records(
  chunks: readonly Uint8Array[],
  format = CSV,
  longest?: number,
): readonly (ReadRecord | RefusedRecord)[] {
  const file = openRecords(format, chunks[0] ?? new Uint8Array(0), longest);
  const rows: (RawRecord | RefusedRecord)[] = [...chunks.flatMap((chunk) => file.push(chunk)), ...file.end()];
  if (file.refused !== null) return [{ line: 0, refused: file.refused }];
  return rows.map((row) => ('refused' in row ? row : readRecord(row, file.columns)));
}

/** Line, then id and text, or the code of what is wrong. */
const plain = (found: readonly (ReadRecord | RefusedRecord)[]): unknown[] =>
  found.map((each) => ('refused' in each ? [each.line, each.refused.code] : [each.line, each.id, each.source.text]));

const read = (text: string, format?: Format, longest?: number): unknown[] =>
  plain(records([encode(text)], format, longest));

test('columns are found by their names, in any order and case', () => {
  const [found] = records([encode('Outlet, TEXT ,id,other,published\nThe Post,Words,7,x,2031-04-02\n')]);
  assert.ok(found !== undefined && !('refused' in found));
  assert.equal(found.source.text, 'Words');
  assert.deepEqual(found.source.meta, { outlet: 'The Post', published: '2031-04-02', externalId: '7', record: true });
  assert.deepEqual(found.fields, { outlet: 'The Post', text: 'Words', id: '7', other: 'x', published: '2031-04-02' });
});

test('a field in marks may hold delimiters, new lines and marks', () => {
  assert.deepEqual(read('id,text\r\n1,"a, ""b""\r\n\r\nc"\r\n"2",d\r\n'), [
    [2, '1', 'a, "b"\r\n\r\nc'],
    [5, '2', 'd'],
  ]);
});

test('a mark inside a bare field is a character', () => {
  assert.deepEqual(read('id,text\n1,5" pipe "x"\n'), [[2, '1', '5" pipe "x"']]);
});

test('the delimiter is the one under which the first row names a text', () => {
  assert.deepEqual(read('id;text\n1;a, b\n'), [[2, '1', 'a, b']]);
  assert.deepEqual(read('id\ttext\n1\ta, b\n', TSV), [[2, '1', 'a, b']]);
  assert.deepEqual(read('"id"|"text"\n1|a, b\n'), [[2, '1', 'a, b']]);
  assert.deepEqual(read('text\n"a, b"\n'), [[2, null, 'a, b']]);
});

test('a byte-order mark, blank rows and rows of nothing but delimiters are passed over', () => {
  assert.deepEqual(read('\ufeff"id",text\n\n1,a\n,\n\n2,b'), [
    [3, '1', 'a'],
    [6, '2', 'b'],
  ]);
});

test('a table that names no text is refused as a whole', () => {
  assert.deepEqual(read('id,body\n1,a\n'), [[0, 'header-unreadable']]);
  assert.deepEqual(read('1,a\n2,b\n'), [[0, 'header-unreadable']]);
  assert.deepEqual(read('"id,text\n1,a\n'), [[0, 'record-unreadable']]);
});

test('a row with fields too many or too few is refused, not cut', () => {
  assert.deepEqual(read('id,text\n1,a, b\n2\n3,c\n'), [
    [2, 'record-unreadable'],
    [3, 'record-unreadable'],
    [4, '3', 'c'],
  ]);
});

test('a mark that is never closed refuses its row only', () => {
  assert.deepEqual(read('id,text\n1,"a\n2,b\n3,c\n'), [
    [2, 'record-unreadable'],
    [3, '2', 'b'],
    [4, '3', 'c'],
  ]);
});

test('a mark that closes where no field ends refuses its row only', () => {
  assert.deepEqual(read('id,text\n1,"a\n2,"b"\n3,"c "d" e"\n4,f\n'), [
    [2, 'record-unreadable'],
    [3, '2', 'b'],
    [4, 'record-unreadable'],
    [5, '4', 'f'],
  ]);
});

test('an open mark swallows no more than a record may hold', () => {
  const rows = Array.from({ length: 200 }, (_, i) => `${i},words\n`).join('');
  const found = read(`id,text\n1,"a\n${rows}`, CSV, 100);
  assert.deepEqual(found[0], [2, 'too-large']);
  assert.equal(found.length, 201);
  assert.deepEqual(found.at(-1), [202, '199', 'words']);
});

test('how the chunks fall does not matter, at any byte', () => {
  const bytes = encode(
    '\ufeffid,text\r\n1,"a, ""é\u{1f600}""\r\n"\r\n\n2,"x" y\n3,"long long long long"\n4,z\r\n5,"u\n6,v',
  );
  const whole = plain(records([bytes], CSV, 22));
  assert.deepEqual(
    whole.map((each) => (Array.isArray(each) ? each[0] : null)),
    [2, 5, 6, 7, 8, 9],
  );
  for (let first = 1; first <= bytes.length; first++) {
    for (let second = first; second <= bytes.length; second++) {
      // The first bytes tell the delimiter, which the whole head would be asked for.
      const file = openRecords(CSV, bytes, 22);
      const chunks = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)];
      const rows = [...chunks.flatMap((chunk) => file.push(chunk)), ...file.end()];
      assert.deepEqual(plain(rows.map((row) => ('refused' in row ? row : readRecord(row, file.columns)))), whole);
    }
  }
});

test('any bytes in any chunks give the same rows', () => {
  const bytes = fc.array(fc.constantFrom(10, 13, 34, 34, 44, 65, 0xef, 0xbb, 0xbf), { maxLength: 60 });
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 }), (given, size, longest) => {
      const all = Uint8Array.from([...encode('id,text\n'), ...given]);
      const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
        all.subarray(i * size, (i + 1) * size),
      );
      const inOne = openRecords(CSV, all, longest);
      const inMany = openRecords(CSV, all, longest);
      const expected = [...inOne.push(all), ...inOne.end()];
      assert.deepEqual([...chunks.flatMap((chunk) => inMany.push(chunk)), ...inMany.end()], expected);
      const lines = expected.map(({ line }) => line);
      assert.deepEqual(
        lines,
        [...new Set(lines)].sort((a, b) => a - b),
      );
    }),
    { numRuns: 500 },
  );
});

test('whatever the fields, a table that is written properly is read back', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '\u{1f600}'), minLength: 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { maxLength: 8 }), (rows) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const file = `id,text\r\n${rows.map((row) => row.map(quote).join(',')).join('\r\n')}`;
      const found = records([encode(file)]);
      assert.equal(found.length, rows.length);
      for (const [i, each] of found.entries()) {
        const [id, text] = rows[i] ?? ['', ''];
        if (text.trim() === '') assert.ok('refused' in each && each.refused.code === 'empty');
        else assert.ok(!('refused' in each) && each.id === id && each.source.text === text);
      }
    }),
  );
});
