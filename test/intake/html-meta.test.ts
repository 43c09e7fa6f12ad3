/** What pages say of themselves, and which saying goes before which. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../src/intake/index.ts';

function read(head: string) {
  const html = new TextEncoder().encode(`<html><head>${head}</head><body><p>Words.</p></body></html>`);
  const found = readDocument({ name: 'html', mediaType: 'text/html' }, html);
  assert.ok(!('refused' in found));
  return { meta: found.source.meta, codes: found.problems.map((each) => each.code) };
}

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Headline',
  datePublished: '2031-04-02T10:00:00+02:00',
  dateModified: '2031-05-01',
  author: [{ '@type': 'Person', name: 'Ann Bee' }, { name: 'Cy Dee' }],
  publisher: { name: 'The Publisher' },
  inLanguage: 'en-GB',
};

test('JSON-LD of one article is taken first, wherever in the graph it stands', () => {
  const others =
    '<title>Other</title><meta property="og:title" content="Other"><meta name="author" content="Other"><meta property="article:published_time" content="2030-01-01">';
  for (const value of [ARTICLE, [ARTICLE], { '@graph': [{ '@type': 'WebPage' }, ARTICLE] }, { mainEntity: ARTICLE }]) {
    assert.deepEqual(read(others + ld(value)).meta, {
      title: 'Headline',
      byline: 'Ann Bee, Cy Dee',
      published: '2031-04-02',
      outlet: 'The Publisher',
      language: 'en-GB',
    });
  }
});

test('JSON-LD of several articles says nothing of the page', () => {
  assert.deepEqual(read(ld([ARTICLE, { ...ARTICLE, headline: 'Another' }])).meta, {});
  assert.equal(read(ld(ARTICLE) + ld(ARTICLE)).meta.title, 'Headline');
});

test('JSON-LD that is broken, or nested without end, is passed over', () => {
  assert.deepEqual(read('<script type="application/ld+json">{"@type":</script>').meta, {});
  assert.deepEqual(
    read(`<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>`).meta,
    {},
  );
});

test('then the meta elements, and last the title', () => {
  assert.deepEqual(
    read(
      '<title>Title | Site</title><meta property="og:title" content=" The \n title "><meta name="Author" content="Ann Bee"><meta property="article:published_time" content="2031-04-02T00:10:00Z"><meta property="og:site_name" content="The Post"><link rel="canonical" href="https://x.example/1"><meta property="og:url" content="https://x.example/2"><meta property="og:locale" content="en_GB">',
    ).meta,
    {
      title: 'The title',
      byline: 'Ann Bee',
      published: '2031-04-02',
      url: 'https://x.example/1',
      outlet: 'The Post',
      language: 'en-GB',
    },
  );
  assert.deepEqual(read('<title>T &amp; U</title>').meta, { title: 'T & U' });
});

test('an author that is an address, or an address that is none, is not taken', () => {
  const { meta } = read(
    '<meta property="article:author" content="https://x.example/ann"><link rel="canonical" href="/1"><meta property="og:url" content="https://x.example/2">',
  );
  assert.deepEqual(meta, { url: 'https://x.example/2' });
});

test('a time that is marked as the publication’s counts, if it is the only one', () => {
  const time = (day: string): string => `<body><time pubdate datetime="${day}">x</time>`;
  assert.equal(read(time('2031-04-02')).meta.published, '2031-04-02');
  assert.equal(read(time('2031-04-02') + time('2031-04-03')).meta.published, undefined);
  assert.equal(read('<body><time datetime="2031-04-02">x</time>').meta.published, undefined);
});

test('a day that cannot be read is told', () => {
  const { meta, codes } = read('<meta name="date" content="2 April 2031">');
  assert.deepEqual(meta, {});
  assert.deepEqual(codes, ['date-unreadable']);
});
