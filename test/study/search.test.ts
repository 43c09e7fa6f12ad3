/** A query as people type it: whatever it is, FTS5 takes what is made of it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { studyPaths } from '../../src/run/index.ts';
import { openToWrite, TextIndexer, withStudy } from '../../src/study/index.ts';
import { searchStudy } from '../../src/study/search.ts';
import { findHits } from '../../src/study/search-facets.ts';
import { readQuery } from '../../src/study/search-query.ts';
import { scratch, write } from '../support/cli.ts';

const database = new DatabaseSync(':memory:');
database.exec('CREATE VIRTUAL TABLE t USING fts5(text, tokenize="unicode61 remove_diacritics 2")');
const rows = [
  'the lamp on the quay was lit',
  'no lamp was seen at sea',
  'été on the quay',
  'lamplight far out at sea and then the quay',
];
for (const row of rows) database.prepare('INSERT INTO t VALUES (?)').run(row);

/** Numbers of the rows that a query finds. */
function found(query: string): number[] {
  const { expression } = readQuery(query);
  if (expression === null) return [];
  return database
    .prepare('SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid')
    .all(expression)
    .map((row) => Number(row['rowid']) - 1);
}

test('words, phrases, beginnings, either, near and without', () => {
  assert.deepEqual(found('lamp quay'), [0]);
  assert.deepEqual(found('LAMP'), [0, 1]);
  assert.deepEqual(found('ete'), [2]);
  assert.deepEqual(found('“the quay”'), [0, 2, 3]);
  assert.deepEqual(found('"quay the"'), []);
  assert.deepEqual(found('lamp*'), [0, 1, 3]);
  assert.deepEqual(found('lit OR été'), [0, 2]);
  assert.deepEqual(found('lamp OR été quay'), [0, 2]);
  assert.deepEqual(found('lamp -sea'), [0]);
  assert.deepEqual(found('lamp NEAR quay'), [0]);
  assert.deepEqual(found('far NEAR quay'), [3]);
});

test('what cannot be looked for says why', () => {
  assert.match(readQuery(' ').note ?? '', /Type a word/);
  assert.match(readQuery('-lamp').note ?? '', /at least one word/);
  assert.match(readQuery('?! …').note ?? '', /no word in this/);
  assert.match(readQuery('"the quay').note ?? '', /closing quotation mark/);
});

test('no query fails', () => {
  const bits = fc.constantFrom(
    '"',
    '“',
    '*',
    '-',
    ' ',
    'AND',
    'OR',
    'NOT',
    'NEAR',
    'NEAR(',
    ')',
    '^',
    ':',
    '+',
    'lamp',
    'été',
    '\0',
    '{',
    'a*b',
    "'",
    '\u{10400}',
    '\u0301',
    '½',
    '٣',
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits, { maxLength: 12 }).map((all) => all.join('')),
    fc.array(bits, { maxLength: 8 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(query, (typed) => {
      assert.ok(Array.isArray(found(typed)));
      assert.ok(readQuery(typed).expression !== null || readQuery(typed).note !== null);
    }),
    { numRuns: 1500 },
  );
});

test('a page of what very many stretches match is the page of all of them', async () => {
  const folder = scratch();
  const lines = Array.from({ length: 1600 }, (_, n) => {
    const published = `20${10 + ((n * 7) % 13)}-01-${10 + (n % 19)}`;
    return `${JSON.stringify({ id: `r${n}`, published, text: `The lamp of pier ${n} was lit${n % 3 === 0 ? ', a lamp of oil' : ''}.` })}\n`;
  });
  write(folder, { 'many.jsonl': lines.join('') });
  const out = join(folder, 'many.tellings');
  await studyPaths({ paths: [join(folder, 'many.jsonl')], out, jobs: 1 });
  withStudy(out, ({ database: many }) => {
    const asked = { outlet: null, name: null, from: null, to: null, order: 'date' } as const;
    const all = searchStudy(many, 'lamp');
    const pages = Array.from({ length: 80 }, (_, n) => findHits(many, 'lamp', asked, n * 20, 20));
    assert.deepEqual(
      [all.total, pages[0]?.total, pages[0]?.counts, pages[0]?.articles],
      [2134, 1600, 'stretches', 1600],
    );
    const paged = pages.flatMap(({ hits }) => hits);
    const place = ({ source, start }: { source: number; start: number }): string => `${source} ${start}`;
    assert.deepEqual(new Set(paged.map(place)), new Set(all.hits.map(place)));
    assert.equal(paged.length, all.total);
    const { facets } = pages[0] ?? assert.fail();
    assert.equal(facets.days.reduce((sum, { articles }) => sum + articles, 0) + facets.undated, 1600);
    const [day] = facets.days;
    const narrowed = findHits(many, 'lamp', { ...asked, from: day?.from ?? null, to: day?.to ?? null }, 0, 20);
    assert.equal(narrowed.articles, day?.articles);
    assert.deepEqual(narrowed.facets.days, facets.days, 'a facet counts what the others leave');
    assert.equal(findHits(many, 'lamp', { ...asked, order: 'best' }, 0, 20).hits.length >= 20, true);
  });
});

test('while the index of words is being made, what is indexed is found, and a note says how much that is', () => {
  const growing = openToWrite(join(scratch(), 'growing.tellings'));
  growing.exec(`INSERT INTO source (id, key, root, file, record, path, sha256, bytes, media_type, status)
    VALUES (1, 'k', '/', 'f.txt', 0, 'f.txt', '', 0, 'text/plain', 'read')`);
  const add = growing.prepare('INSERT INTO chunk (id, source, start, "end", text) VALUES (?, 1, ?, ?, ?)');
  const put = (id: number): void => {
    add.run(id, id * 22, id * 22 + 22, new TextEncoder().encode(`lamp of pier ${String(id).padStart(3, '0')} was lit`));
  };
  const found = (): readonly [number, string | null] => {
    const { total, note } = searchStudy(growing, 'lamp');
    return [total, note];
  };
  put(1);
  put(2);
  new TextIndexer(growing).finish();
  put(3);
  put(4);
  assert.deepEqual(found(), [2, 'The index of words is being made: 50 % of the text can be searched.']);
  // What goes takes its words along, whether they are indexed or not.
  growing.exec('DELETE FROM chunk WHERE id IN (2, 3)');
  assert.equal(found()[0], 1);
  new TextIndexer(growing).finish();
  assert.deepEqual(found(), [2, null]);
  growing.exec("INSERT INTO full_text (full_text, rank) VALUES ('integrity-check', 1)");
  growing.close();
});

test('a phrase that lies across the cut between two stretches is found once, a word behind the cut once', async () => {
  const folder = scratch();
  const long = 'The keepers counted the lamps and wrote the number down. '.repeat(80);
  const text = `${long}They ended with the green\n\nheron on the sill. ${long}`;
  write(folder, { 'long.txt': text });
  const out = join(folder, 'long.tellings');
  await studyPaths({ paths: [join(folder, 'long.txt')], out, jobs: 1, only: [] });
  withStudy(out, ({ database: study, texts }) => {
    assert.ok(Number(study.prepare('SELECT count(*) AS n FROM chunk').get()?.['n']) > 1, 'the text is cut');
    for (const [query, words] of [
      ['"green heron on"', 'green\n\nheron on'],
      ['heron', 'heron'],
      ['green NEAR sill', 'green'],
    ] as const) {
      const { total, hits } = searchStudy(study, query);
      assert.equal(total, 1, query);
      const [hit] = hits;
      assert.equal(hit && texts.slice(hit.source, hit), words);
    }
  });
});
