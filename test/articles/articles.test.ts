/** The door: records, blank texts, heaps, and the laws that hold for any text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Article, articlesOf } from '../../src/articles/index.ts';
import type { Source } from '../../src/intake/index.ts';
import { anyText } from '../text/texts.ts';
import { PIECES, textOf } from './pieces.ts';

const source = (text: string, rest: Partial<Source> = {}): Source => ({ text, blocks: [], meta: {}, ...rest });
const titles = (text: string): (string | undefined)[] => articlesOf(source(text)).map(({ title }) => title?.text);
const wanted = PIECES.map(({ title }) => title);
const heap = PIECES.map((piece) => textOf(piece)).join('\n\n');

/** Every span that an article has says what the text says there. */
function slicesHold(text: string, article: Article): void {
  assert.ok(article.start < article.end && article.end <= text.length);
  assert.equal(text.slice(article.start, article.end).trim().length > 0, true);
  const spans = [article.title, article.byline, ...article.captions, ...article.published.evidence];
  for (const span of spans) {
    if (span === null || span.start === null || span.end === null) continue;
    assert.equal(text.slice(span.start, span.end), span.text);
    assert.ok(article.start <= span.start && span.end <= article.end);
  }
  for (const part of article.parts) assert.ok(article.start <= part.start && part.end <= article.end);
}

test('a blank text has no article', () => {
  for (const text of ['', ' ', '\n\n\t\r\n', '\u00a0\n\ufeff']) assert.deepEqual(articlesOf(source(text)), []);
});

test('a record is one article over its whole text, with what is given', () => {
  const meta = { record: true, title: 'Given', byline: 'A. Writer', published: '2016-05-03', externalId: '7' } as const;
  const [article, ...more] = articlesOf(source(`\n  ${heap} \n`, { meta }));
  assert.deepEqual(more, []);
  assert.equal(article?.start, 3);
  assert.equal(article?.end, 3 + heap.length);
  assert.deepEqual(article?.title, { text: 'Given', start: null, end: null });
  assert.deepEqual(article?.byline, { text: 'A. Writer', start: null, end: null });
  assert.deepEqual(article?.published, { from: '2016-05-03', to: '2016-05-03', how: 'given', evidence: [] });
  assert.equal(article?.externalId, '7');
  assert.equal(article?.boundary, null);
});

test('a heap comes apart at its titles, to the character', () => {
  assert.deepEqual(titles(heap), wanted);
  for (const article of articlesOf(source(heap))) {
    assert.equal(article.title?.start, article.start);
    slicesHold(heap, article);
  }
});

test('each boundary of a heap keeps its evidence, strongest first', () => {
  const [, ...cut] = articlesOf(source(heap));
  for (const { boundary } of cut) {
    assert.ok(boundary !== null && boundary.score > 0.5 && boundary.evidence.length > 3);
    const sizes = boundary.evidence.map(({ weight }) => Math.abs(weight));
    assert.deepEqual(
      sizes,
      sizes.toSorted((a, b) => b - a),
    );
    assert.equal(boundary.doubtful, boundary.score < 0.9);
  }
});

test('one article stays one, with section headings inside', () => {
  const body = PIECES[0]?.body ?? [];
  const long = ['A Long Look at the Quay of Elmford', ...body, 'What comes next', ...body, 'The bill', ...body].join(
    '\n\n',
  );
  const [article, ...more] = articlesOf(source(long));
  assert.deepEqual(more, []);
  const headings = article?.parts
    .filter(({ role }) => role === 'heading')
    .map(({ start, end }) => long.slice(start, end));
  assert.deepEqual(headings, ['What comes next', 'The bill']);
});

test('a book of numbered chapters and a transcript stay one', () => {
  const prose = PIECES.flatMap(({ body }) => body);
  const book = prose.map((paragraph, i) => `Chapter ${i + 1}\n\n${paragraph} ${paragraph}`).join('\n\n');
  assert.equal(articlesOf(source(`The Keeper of the Light\n\n${book}`)).length, 1);
  const talk = prose.map((paragraph, i) => `${i % 2 === 0 ? 'Q' : 'A'}: ${paragraph}`).join('\n\n');
  assert.equal(articlesOf(source(`A talk with the harbour master\n\n${talk}`)).length, 1);
});

test('a lone date on the first line is the page’s own, not an article’s', () => {
  const text = `May 3, 2016\n\n${heap}`;
  const articles = articlesOf(source(text));
  assert.equal(articles.length, PIECES.length);
  assert.equal(articles[0]?.start, text.indexOf(wanted[0] ?? ''));
  assert.equal(articles[0]?.published.how, 'unknown');
});

test('a date above each title belongs to its article', () => {
  const text = PIECES.map((piece, i) => `May ${i + 3}, 2016\n\n${textOf(piece)}`).join('\n\n');
  const articles = articlesOf(source(text));
  assert.deepEqual(
    articles.map(({ title }) => title?.text),
    wanted,
  );
  assert.deepEqual(
    articles.map(({ published }) => published.from),
    PIECES.map((_, i) => `2016-05-${String(i + 3).padStart(2, '0')}`),
  );
  for (const article of articles) slicesHold(text, article);
});

test('kinds of line ending, tabs, no-break spaces and trailing blanks change nothing', () => {
  const disguises: ((text: string) => string)[] = [
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => text.replaceAll('\n', ' \t \n'),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => text.replaceAll('\n\n', '\n\t\n'),
    (text) => text.replace(/^/gm, '\t'),
  ];
  const plain = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();
  const pieces = (text: string): string[] =>
    articlesOf(source(text)).map(({ start, end }) => plain(text.slice(start, end)));
  const expected = pieces(heap);
  assert.equal(expected.length, PIECES.length);
  for (const disguise of disguises) assert.deepEqual(pieces(disguise(heap)), expected);
});

const somePieces = fc.shuffledSubarray([...PIECES], { minLength: 3 });

test('a heap split, written out and split again gives the same articles', () => {
  fc.assert(
    fc.property(somePieces, fc.constantFrom('\n\n', '\n\n\n'), (pieces, gap) => {
      const text = pieces.map((piece) => textOf(piece, [piece.caption, piece.caption])).join(gap);
      const slices = articlesOf(source(text)).map(({ start, end }) => text.slice(start, end));
      const again = slices.join(gap);
      assert.deepEqual(
        articlesOf(source(again)).map(({ start, end }) => again.slice(start, end)),
        slices,
      );
    }),
    { numRuns: 40 },
  );
});

test('appending an article leaves at least 99.5 % of the boundaries that were not in doubt', () => {
  let sure = 0;
  let kept = 0;
  const orders = fc.shuffledSubarray([...PIECES], { minLength: 5 });
  for (const order of fc.sample(orders, { numRuns: 120, seed: 5 })) {
    const pieces = order.slice(0, -1);
    const last = order.at(-1) ?? order[0];
    assert.ok(last !== undefined);
    const text = pieces.map((piece) => textOf(piece)).join('\n\n');
    const longer = new Set(articlesOf(source(`${text}\n\n${textOf(last)}`)).map(({ start }) => start));
    for (const { start, boundary } of articlesOf(source(text))) {
      if (boundary === null || boundary.doubtful) continue;
      sure++;
      if (longer.has(start)) kept++;
    }
  }
  assert.ok(sure > 300, `${sure} boundaries not in doubt`);
  assert.ok(kept >= 0.995 * sure, `${kept} of ${sure} kept`);
});

test('any text gives articles in order that do not overlap and whose spans hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const article of articlesOf(source(text))) {
        assert.ok(article.start >= end);
        end = article.end;
        slicesHold(text, article);
      }
    }),
  );
});
