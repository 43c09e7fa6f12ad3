/** Markdown: the file's own text, with blocks by its marks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../src/intake/index.ts';

function read(text: string) {
  const found = readDocument({ name: 'markdown', mediaType: 'text/markdown' }, new TextEncoder().encode(text));
  assert.ok(!('refused' in found));
  assert.equal(found.source.text, text);
  return found;
}

const blocks = (text: string): string[] =>
  read(text).source.blocks.map(({ role, level, start, end }) => `${role}${level ?? ''}: ${text.slice(start, end)}`);

test('headings are their words, without their marks', () => {
  assert.deepEqual(blocks('# T\n## S ##\n### C#\n#no\n####### no\n'), [
    'title1: T',
    'heading2: S',
    'heading3: C#',
    'paragraph: #no\n####### no',
  ]);
  assert.deepEqual(blocks('T\n=\n'), ['paragraph: T\n=']);
  assert.deepEqual(blocks('T\n==\na\n\nS\n---\nb'), ['title1: T', 'paragraph: a', 'heading2: S', 'paragraph: b']);
});

test('of several first headings none is the title', () => {
  assert.deepEqual(blocks('# A\na\n# B\nb'), ['heading1: A', 'paragraph: a', 'heading1: B', 'paragraph: b']);
});

test('a row under several lines separates them from what follows', () => {
  assert.deepEqual(blocks('a\nb\n---\nc\n\n***\n\nd\n\n_ _ _\n'), [
    'paragraph: a\nb',
    'separator: ---',
    'paragraph: c',
    'separator: ***',
    'paragraph: d',
    'separator: _ _ _',
  ]);
});

test('lists, quotations and tables', () => {
  assert.deepEqual(blocks('- a\n  more\n- b\n\n1. c\n2) d\n\n> q\nlazy\n\n| x | y |\n|---|:-:|\n| 1 | 2 |\n\nend'), [
    'list: - a\n  more',
    'list: - b',
    'list: 1. c',
    'list: 2) d',
    'quotation: > q\nlazy',
    'table: | x | y |\n|---|:-:|\n| 1 | 2 |',
    'paragraph: end',
  ]);
});

test('a line of prose that begins with a year is no item', () => {
  assert.deepEqual(blocks('It was built in\n1984. It burned.\n'), ['paragraph: It was built in\n1984. It burned.']);
});

test('fenced code is one block; a fence that is never closed is none', () => {
  assert.deepEqual(blocks('a\n```js\n# x\n\n---\n```\nb'), [
    'paragraph: a',
    'code: ```js\n# x\n\n---\n```',
    'paragraph: b',
  ]);
  assert.deepEqual(blocks('~~~\na\n\n# b\n'), ['paragraph: ~~~\na', 'title1: b']);
});

test('many fences that are never closed cost no more than one', () => {
  assert.equal(read('```x\n\n'.repeat(50_000)).source.blocks.length, 50_000);
});

test('an image by itself is furniture', () => {
  assert.deepEqual(blocks('![a pier](pier.jpg)\n\n![a](b) and words'), [
    'furniture: ![a pier](pier.jpg)',
    'paragraph: ![a](b) and words',
  ]);
});

test('front matter is metadata, and furniture of the text', () => {
  const front =
    '---\ntitle: "A: title"\nauthor: [Ann Bee, Cy Dee]\ndate: 2031-04-02 10:00\ntags:\n  - x\nsource: The Post\nlang: en\n---';
  const { source, problems } = read(`${front}\n\n# T\n`);
  assert.deepEqual(source.meta, {
    title: 'A: title',
    byline: 'Ann Bee, Cy Dee',
    published: '2031-04-02',
    outlet: 'The Post',
    language: 'en',
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(source.blocks[0], { start: 0, end: front.length, role: 'furniture' });
  assert.deepEqual(
    read('---\ndate: soon\n---\na').problems.map((each) => each.code),
    ['date-unreadable'],
  );
});

test('rows around prose are no front matter', () => {
  assert.deepEqual(blocks('---\nSome words.\n---\nMore.'), [
    'separator: ---',
    'heading2: Some words.',
    'paragraph: More.',
  ]);
});
