/** What is found in one article: title, captions, byline, notes, headings, dates, language. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenDay } from '../../src/articles/days.ts';
import { type Article, articlesOf } from '../../src/articles/index.ts';
import { languageOf } from '../../src/articles/language.ts';
import type { SourceMeta } from '../../src/intake/index.ts';
import { PIECES, textOf } from './pieces.ts';

const [first] = PIECES;
if (first === undefined) throw new Error('there are no pieces');
const only = (text: string, meta: SourceMeta = {}): Article => {
  const [article, ...more] = articlesOf({ text, blocks: [], meta });
  assert.deepEqual(more, []);
  assert.ok(article !== undefined);
  return article;
};
const partsOf = (text: string, role: string): string[] =>
  only(text)
    .parts.filter((part) => part.role === role)
    .map(({ start, end }) => text.slice(start, end));

test('the title is the first line where it reads like one', () => {
  const text = textOf(first);
  assert.deepEqual(only(text).title, { text: first.title, start: 0, end: first.title.length });
  assert.equal(only(first.body.join('\n\n')).title, null);
  assert.deepEqual(only(text, { title: 'Given' }).title, { text: 'Given', start: null, end: null });
});

test('a caption said twice is linked to its double, whatever its quotation marks and commas', () => {
  const double = first.caption.replace(', where', ' where').replace('"three berths"', '“three berths”');
  const { captions } = only(textOf(first, [first.caption, double]));
  assert.deepEqual(
    captions.map(({ text, double }) => [text, double]),
    [
      [first.caption, undefined],
      [double, true],
    ],
  );
});

test('a picture credit makes a caption; a sentence of the piece is none', () => {
  const credited = 'Boats adrift in the morning. Photo courtesy of Hana Ashby';
  assert.deepEqual(
    only(textOf(first, [credited])).captions.map(({ text }) => text),
    [credited],
  );
  assert.deepEqual(only(textOf(first)).captions, []);
});

test('bylines lose their "By" and their desk', () => {
  for (const [line, name] of [
    ['By Ada Brandt', 'Ada Brandt'],
    ['by Ada Brandt and Imre Castell', 'Ada Brandt and Imre Castell'],
    ['By Ada Brandt, Staff Writer', 'Ada Brandt'],
    ['Ada Brandt | Staff Reporter', 'Ada Brandt'],
    ['By Ada Brandt — The Elmford Post', 'Ada Brandt'],
  ] as const) {
    assert.equal(only(textOf(first, [line])).byline?.text, name, line);
  }
  assert.equal(only(textOf(first)).byline, null);
  assert.deepEqual(only(textOf(first), { byline: 'Someone' }).byline, { text: 'Someone', start: null, end: null });
});

test('a bio at the end is a part, and names the author', () => {
  for (const bio of [
    'Based in Elmford, Greta Holt is the editor of a small paper',
    'Greta Holt is a writer who lives in Osthaven with two cats.',
    'Greta Holt writes about harbours.',
    `Greta Holt lives in Osthaven with two cats. ${'She can be met at low tide. '.repeat(9)}`.trim(),
  ]) {
    const text: string = `${textOf(first)}\n\n${bio}`;
    assert.deepEqual(partsOf(text, 'bio'), [bio]);
    assert.equal(only(text).byline?.text, 'Greta Holt');
    assert.equal(only(text).end, text.length);
  }
});

test('a note of first publication is a part', () => {
  for (const note of [
    'This article first appeared in The Elmford Post.',
    'Originally published by the Osthaven Review',
  ]) {
    assert.deepEqual(partsOf(textOf(first, [note]), 'crosspost'), [note]);
  }
});

test('the lines of a letter are no headings', () => {
  const [one = '', two = '', three = ''] = first.body;
  const letter = ['“Dear neighbours,', two, 'Sincerely Yours,', 'Ada Brandt', 'Harbour master of Elmford”'];
  const text = [first.title, one, 'Here is her letter:', ...letter, three].join('\n\n');
  assert.deepEqual(partsOf(text, 'heading'), []);
});

test('whom an epigraph is from is no heading', () => {
  const epigraph =
    '“A harbour is a door that the sea holds open, and that nobody has ever managed to shut.”\nOld saying of Elmford, Book 2';
  assert.deepEqual(partsOf([first.title, epigraph, ...first.body].join('\n\n'), 'heading'), []);
});

test('datelines are parts, and date the piece where they give a whole day', () => {
  const [one = '', ...rest] = first.body;
  const text = (line: string): string => [first.title, `${line} ${one}`, ...rest].join('\n\n');
  assert.deepEqual(partsOf(text('ELMFORD —'), 'dateline'), ['ELMFORD']);
  assert.equal(only(text('ELMFORD —')).published.how, 'unknown');
  assert.equal(only(text('ELMFORD, March 3 (Agency) —')).published.how, 'unknown');
  assert.equal(only(text('ELMFORD, March 3, 2016 (Agency) —')).published.from, '2016-03-03');
});

test('a date under the title is stated, with its span; a given one goes before it', () => {
  const text = textOf(first, ['Published: May 3, 2016']);
  const { published } = only(text);
  assert.equal(published.how, 'stated');
  assert.deepEqual([published.from, published.to], ['2016-05-03', '2016-05-03']);
  assert.equal(published.evidence[0]?.text, 'May 3, 2016');
  assert.equal(only(text, { published: '2016-05-04' }).published.how, 'given');
  assert.equal(only(textOf(first)).published.how, 'unknown');
});

test('written days', () => {
  for (const [line, iso] of [
    ['May 3, 2016', '2016-05-03'],
    ['3 May 2016', '2016-05-03'],
    ['Sept. 3rd, 2016', '2016-09-03'],
    ['on 2016-05-03 at noon', '2016-05-03'],
    ['23/05/2016', '2016-05-23'],
    ['05/23/2016', '2016-05-23'],
    ['29 February 2016', '2016-02-29'],
  ] as const) {
    assert.equal(writtenDay(line)?.iso, iso, line);
  }
  for (const line of ['May 2016', '03/05/2016', 'February 30, 2016', '2016', ''])
    assert.equal(writtenDay(line), null, line);
});

test('languages by their small words and scripts; undecided where little speaks', () => {
  const language = (text: string): string => languageOf(text, 0, text.length);
  assert.equal(language(textOf(first)), 'en');
  assert.equal(
    language('Der Hafen ist nach dem Brand nicht mehr sicher, und die Stadt hat das Geld für den Bau nicht.'),
    'de',
  );
  assert.equal(
    language('Le port est fermé depuis la nuit, et les bateaux ne sont pas dans la ville, dit le maire.'),
    'fr',
  );
  assert.equal(language('Порт закрыт с ночи, и лодки стоят не в городе, а на острове, как сказал мэр.'), 'ru');
  assert.equal(language('港口自昨夜起关闭，渔船停泊在岛上，市长说。'), 'zh');
  assert.equal(language('港は昨夜から閉鎖されており、船は島に停泊している。'), 'ja');
  assert.equal(language('Elmford 1234'), 'und');
});
