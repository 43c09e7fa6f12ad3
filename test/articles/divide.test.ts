/** Labels and structure divide a source before anything is weighed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Article, articlesOf } from '../../src/articles/index.ts';
import type { Block, Source } from '../../src/intake/index.ts';
import { PIECES, type TestPiece, textOf } from './pieces.ts';

const source = (text: string, blocks: readonly Block[] = []): Source => ({ text, blocks, meta: {} });
const wanted = PIECES.map(({ title }) => title);
const titlesOf = (articles: readonly Article[]): (string | undefined)[] => articles.map(({ title }) => title?.text);
const bodyOf = (piece: TestPiece): string => piece.body.join('\n\n');

/** Every boundary after the first is certain, and says why. */
function certain(articles: readonly Article[], why: RegExp): void {
  for (const { boundary } of articles.slice(1)) {
    assert.equal(boundary?.score, 1);
    assert.equal(boundary?.doubtful, false);
    assert.match(boundary?.evidence[0]?.says ?? '', why);
  }
}

test('a counter of documents divides, and belongs to no article', () => {
  for (const label of [(i: number) => `Document ${i} of 8`, (i: number) => `${i} of 8 DOCUMENTS`]) {
    const text = PIECES.map((piece, i) => `${label(i + 1)}\n\n${textOf(piece)}`).join('\n\n\n');
    const articles = articlesOf(source(text));
    assert.deepEqual(titlesOf(articles), wanted);
    certain(articles, /counter/);
    for (const { start, end } of articles) assert.doesNotMatch(text.slice(start, end), /of 8/);
  }
});

test('rules and form feeds divide where titles follow nearly all of them', () => {
  for (const rule of ['\n\n----\n\n', '\n\n* * *\n\n', '\n\n==========\n\n', '\n\f\n']) {
    const text = PIECES.map((piece) => textOf(piece)).join(rule);
    const articles = articlesOf(source(text));
    assert.deepEqual(titlesOf(articles), wanted, JSON.stringify(rule));
    certain(articles, rule.includes('\f') ? /form feed/ : /rule/);
  }
});

test('rows of stars between scenes, and pages of one text, do not divide it', () => {
  const prose = PIECES.flatMap(({ body }) => body);
  for (const rule of ['\n\n* * *\n\n', '\f']) {
    assert.equal(articlesOf(source(`The Keeper of the Light\n\n${prose.join(rule)}`)).length, 1);
  }
  const running = prose.map((paragraph) => `The Elmford Review\n\n${paragraph}`).join('\f');
  assert.equal(articlesOf(source(running)).length, 1);
});

test('an export with capital labels gives titles, bylines, dates and outlets', () => {
  const text = PIECES.map((piece, i) =>
    [
      'The Elmford Post',
      `May ${i + 3}, 2016 Tuesday`,
      piece.title,
      'BYLINE: By Ada Brandt',
      'SECTION: Pg. 1',
      'LENGTH: 212 words',
      bodyOf(piece),
      'LOAD-DATE: June 1, 2016',
    ].join('\n\n'),
  ).join('\n\n\n');
  const articles = articlesOf(source(text));
  assert.deepEqual(titlesOf(articles), wanted);
  for (const [i, article] of articles.entries()) {
    assert.equal(article.byline?.text, 'Ada Brandt');
    assert.equal(text.slice(article.byline?.start ?? 0, article.byline?.end ?? 0), 'Ada Brandt');
    assert.equal(article.published.how, 'stated');
    assert.equal(article.published.from, `2016-05-${String(i + 3).padStart(2, '0')}`);
    assert.doesNotMatch(text.slice(article.start, article.end), /LOAD-DATE/);
  }
});

test('an export with field names gives titles, bylines, dates and outlets', () => {
  const text = PIECES.map(
    (piece, i) =>
      `Title: ${piece.title}\nAuthor: Bram Dorn\nPublication title: The Elmford Post\n` +
      `Publication date: Mar ${i + 1}, 2015\nFull text: ${bodyOf(piece)}\nProQuest document ID: 17${i}`,
  ).join('\n\n');
  const articles = articlesOf(source(text));
  assert.deepEqual(titlesOf(articles), wanted);
  certain(articles, /labelled fields/);
  for (const [i, article] of articles.entries()) {
    assert.equal(article.byline?.text, 'Bram Dorn');
    assert.equal(article.outlet, 'The Elmford Post');
    assert.equal(article.published.from, `2015-03-0${i + 1}`);
    assert.match(article.published.evidence[0]?.says ?? '', /header/);
  }
});

test('an export with two-letter codes is read too', () => {
  const text = PIECES.map(
    (piece) =>
      `HD ${piece.title}\nBY Cora Fenn\nWC 212 words\nPD 3 May 2016\nSN The Elmford Post\nLP ${bodyOf(piece)}\nAN Document ELM1`,
  ).join('\n\n');
  const articles = articlesOf(source(text));
  assert.deepEqual(titlesOf(articles), wanted);
  for (const { byline, published } of articles) {
    assert.equal(byline?.text, 'Cora Fenn');
    assert.equal(published.from, '2016-05-03');
  }
});

test('posts of a page are articles of their own; what stands around them is none', () => {
  const lines: string[] = ['The Elmford Diary'];
  const blocks: Block[] = [];
  let at = lines[0]?.length ?? 0;
  blocks.push({ start: 0, end: at, role: 'furniture' });
  for (const [post, piece] of PIECES.slice(0, 3).entries()) {
    for (const [i, line] of [piece.title, ...piece.body].entries()) {
      lines.push(line);
      blocks.push({
        start: at + 1,
        end: at + 1 + line.length,
        role: i === 0 ? 'heading' : 'paragraph',
        level: 2,
        post,
      });
      at += 1 + line.length;
    }
  }
  const text = lines.join('\n');
  const articles = articlesOf(source(text, blocks));
  assert.deepEqual(titlesOf(articles), wanted.slice(0, 3));
  certain(articles, /post/);
});

test('headings of the first level divide; sections under one title do not; chapters do not', () => {
  const page = (level: number, heading: (piece: TestPiece, i: number) => string): Source => {
    const blocks: Block[] = [];
    let text = '';
    for (const [i, piece] of PIECES.entries()) {
      const mark = `${'#'.repeat(level)} `;
      const start = text.length + mark.length;
      text += `${mark}${heading(piece, i)}`;
      blocks.push({ start, end: text.length, role: 'heading', level });
      text += `\n\n${bodyOf(piece)}\n\n`;
    }
    return source(text, blocks);
  };
  const articles = articlesOf(page(1, (piece) => piece.title));
  assert.deepEqual(titlesOf(articles), wanted);
  certain(articles, /first level/);
  assert.equal(articlesOf(page(1, (_, i) => `Chapter ${i + 1}`)).length, 1);
  const one = page(2, (piece) => piece.title);
  const titled = `# All the news\n\n${one.text}`;
  const shift = titled.length - one.text.length;
  const blocks: Block[] = [
    { start: 2, end: 14, role: 'title', level: 1 },
    ...one.blocks.map((block) => ({ ...block, start: block.start + shift, end: block.end + shift })),
  ];
  const [article, ...more] = articlesOf(source(titled, blocks));
  assert.deepEqual(more, []);
  assert.equal(article?.title?.text, 'All the news');
  assert.equal(article?.parts.filter(({ role }) => role === 'heading').length, PIECES.length);
});

test('one long post among teasers is the piece of its page; a marked time is its date', () => {
  const piece = PIECES[0];
  assert.ok(piece !== undefined);
  const lines = [
    piece.title,
    '3 days ago',
    ...piece.body,
    ...piece.body,
    'Read how the marsh came back',
    'A walk at low tide',
  ];
  const blocks: Block[] = [];
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const post = Math.max(0, i - lines.length + 3);
    const role = i === 0 ? 'title' : i === 1 ? 'time' : 'paragraph';
    blocks.push({ start: at, end: at + line.length, role, post, ...(i === 1 ? { day: '2016-05-03' } : {}) });
    at += line.length + 1;
  }
  const text = lines.join('\n');
  const [article, ...more] = articlesOf(source(text, blocks));
  assert.deepEqual(more, []);
  assert.equal(article?.title?.text, piece.title);
  assert.equal(article?.published.from, '2016-05-03');
  assert.equal(article?.published.evidence[0]?.text, '3 days ago');
  assert.doesNotMatch(text.slice(article?.start, article?.end), /low tide/);
});

/** Lines as blocks, each with the number of its post or none. */
function page(lines: readonly (readonly [line: string, post?: number])[]): Source {
  const blocks: Block[] = [];
  let at = 0;
  for (const [line, post] of lines) {
    blocks.push({ start: at, end: at + line.length, role: 'paragraph', ...(post === undefined ? {} : { post }) });
    at += line.length + 1;
  }
  return source(lines.map(([line]) => line).join('\n'), blocks);
}

test('cards that point to other pages are no posts beside a piece of the page', () => {
  const [one, two] = PIECES;
  assert.ok(one !== undefined && two !== undefined);
  const cards = [
    ['Read how the marsh came back', 0],
    ['A walk at low tide. With pictures', 1],
  ] as const;
  const body = [...one.body, ...one.body].map((line) => [line] as const);
  const whole = page([[one.title], ...body, ...cards]);
  const [article, ...more] = articlesOf(whole);
  assert.deepEqual(more, []);
  assert.equal(article?.start, 0);
  assert.equal(article?.end, whole.text.indexOf('\nRead how'));
  const posts = page([
    ...[one.title, ...one.body, ...one.body].map((line) => [line, 0] as const),
    ['A short note between two posts', 1],
    ...[two.title, ...two.body, ...two.body].map((line) => [line, 2] as const),
    ...cards.map(([line, post]) => [line, post + 3] as const),
  ]);
  const starts = articlesOf(posts).map(({ start }) => start);
  assert.deepEqual(
    starts,
    [one.title, 'A short note', two.title].map((line) => posts.text.indexOf(line)),
  );
});

test('one rule inside a piece does not stand for the boundaries of a whole heap', () => {
  const prose = 'The harbour office keeps a list of what was said that night and of what was not. '.repeat(4);
  const pieces = PIECES.map(
    (piece, i) => `${textOf(piece)}${i === 1 ? `\n\n* * *\n\nA note on the harbour\n\n${prose}` : ''}`,
  );
  const found = titlesOf(articlesOf(source(pieces.join('\n\n'))));
  for (const title of wanted) assert.ok(found.includes(title), title);
});
