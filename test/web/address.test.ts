/** Addresses, numbers and sentences of the reader: what they print, and that they are read back the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Place, parse, print } from '../../web/model/address.ts';
import { figure, percent, size } from '../../web/model/numbers.ts';
import { glance, ledger } from '../../web/model/sentence.ts';

const places: readonly Place[] = [
  { view: 'glance' },
  { view: 'glance', from: '2031-04-02', to: '2031-04-09' },
  { view: 'articles', outlet: 'Quay & Tide / East', offset: 200 },
  { view: 'article', id: 'a_1-x' },
  { view: 'article', id: 'a1', at: { start: 509, end: 585 }, w: 'Été+…100%', bare: true },
  { view: 'threads' },
  { view: 'threads', sort: 'changed', offset: 400 },
  { view: 'threads', kind: 'figure', sort: 'first' },
  { view: 'timeline', event: 'd1', from: '2031-04-02', to: '2031-04-09', once: true, offset: 400 },
  { view: 'timeline' },
  { view: 'thread', id: 'p1', telling: 't1', base: 't2', by: 'wording', context: true },
  { view: 'pair', a: 'a1', b: 'a2', passage: 3, interleaved: true },
  { view: 'search', q: '"gate went" NEAR bell*', sort: 'best', where: 'title' },
  { view: 'search', q: 'bell', outlet: 'Quay & Tide', name: 'n1', from: '2031-04-02', to: '2031-04-09', sort: 'after' },
  { view: 'threads', kind: 'name', type: 'place', differing: true },
  { view: 'threads', kind: 'figure', sort: 'unsourced' },
  { view: 'matrix' },
  { view: 'matrix', of: 'f1', by: 'outlet', kind: 'quote', only: 'rest', sort: 'first', offset: 50 },
  { view: 'matrix', q: '"gate went"', outlet: 'Quay', from: '2031-04-02', to: '2031-04-09', teller: 'a1', col: 30 },
  { view: 'search', q: '' },
  { view: 'ledger', status: 'refused', file: 's1' },
];

test('an address read is the place printed, and printed again the same', () => {
  for (const place of places) {
    const address = print(place);
    assert.deepEqual(parse(address), place, address);
    assert.equal(print(parse(address)), address);
  }
});

test('the addresses are the ones that are promised', () => {
  assert.equal(
    print({ view: 'article', id: 'x', at: { start: 5, end: 9 }, w: 'FIRST…LAST' }),
    '/article/x?at=5-9&w=FIRST…LAST',
  );
  assert.equal(print({ view: 'pair', a: 'x', b: 'y', passage: 3 }), '/pair/x/y?passage=3');
  assert.equal(print({ view: 'threads', sort: 'told' }), '/threads/passage?sort=told');
});

test('a name is a thread, by a word of its own', () => {
  assert.deepEqual(parse('/name/n1?telling=t2'), { view: 'thread', id: 'n1', telling: 't2' });
});

test('what cannot be read falls back, and an unknown path is nowhere', () => {
  assert.deepEqual(parse('/article/a1?at=9-5&offset=x'), { view: 'article', id: 'a1' });
  assert.deepEqual(parse('/articles?offset=-3&from=yesterday'), { view: 'articles' });
  for (const path of [
    '/article',
    '/article/a/b',
    '/article/%3Cb%3E',
    '/constructor',
    '/threads/figures',
    '/threads/name/x',
    '/pair/a',
  ])
    assert.deepEqual(parse(path), { view: 'nowhere', path });
});

test('counts read as people write them', () => {
  assert.equal(figure(1234567), '1,234,567');
  assert.equal(figure(12), '12');
  assert.deepEqual([0, 999, 61_000, 1_200_000, 999_600].map(size), ['0 B', '999 B', '61 KB', '1.2 MB', '1.0 MB']);
  assert.deepEqual([0, 0.001, 0.38, 0.999, 1].map(percent), ['0%', 'under 1%', '38%', '99%', '100%']);
});

const counts = {
  files: 12,
  records: 0,
  read: 9,
  refused: 2,
  duplicate: 1,
  ignored: 0,
  articles: 12,
  outlets: 5,
  tellings: { passage: 9, quote: 0, figure: 0, date: 0, name: 0 },
  threads: { passage: 4, quote: 0, figure: 0, date: 0, name: 0 },
  differing: { passage: 2, quote: 0, figure: 0, date: 0, name: 0 },
};
const said = (clauses: readonly { readonly text: string }[]): string => clauses.map((clause) => clause.text).join('');

test('the sentence says what went in and what was refused', () => {
  assert.equal(
    said(glance(counts, '2031-04-02', '2036-04-02')),
    'Twelve files went in and twelve articles came out, from five outlets, published between 2 April 2031 and 2 April 2036. Two were refused and one was a copy.',
  );
  assert.equal(
    said(glance({ ...counts, refused: 0, duplicate: 0, outlets: 0, articles: 1, files: 1 }, null, null)),
    'One file went in and one article came out, none of them dated. None was refused.',
  );
  assert.match(
    said(glance(counts, '2031-04-02', '2036-04-02', true)),
    /published between 2 April 2031 and 2 April 2036, as far as can be inferred\. Two/,
  );
  assert.match(said(glance({ ...counts, records: 12 }, null, null)), /^Twelve records went in /);
  assert.match(said(glance({ ...counts, records: 3 }, null, null)), /^Twelve files and records went in /);
  assert.deepEqual(
    glance(counts, null, null).flatMap((clause) => (clause.to ? [print(clause.to)] : [])),
    ['/ledger', '/articles', '/ledger?status=refused', '/ledger?status=duplicate'],
  );
  assert.equal(
    said(ledger(counts)),
    'Twelve files went in. Nine were read, one is a copy of another, two were refused. Nothing was changed in any of them.',
  );
});
