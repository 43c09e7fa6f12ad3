/** What days undated articles get, and by which proofs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ArticleToDate, dateArticles, findIn } from '../../src/threads/index.ts';

function article(text: string, day: string | null = null, heap = 0): ArticleToDate {
  const published = day === null ? null : { from: day, to: day };
  const { dates, names } = findIn(text, { language: 'en' });
  return { heap, text, published, dates, names };
}

const days = (...articles: readonly ArticleToDate[]): readonly (readonly [string | null, string | null])[] =>
  dateArticles(articles, []).map(({ from, to }) => [from, to]);

test('what is told as past is an earliest day, what is announced a latest', () => {
  assert.deepEqual(days(article('The mill burned on 9 March 2031.')), [['2031-03-09', null]]);
  assert.deepEqual(days(article('The mill burned on 9 March 2031. The inquiry will open on 4 April 2031.')), [
    ['2031-03-09', '2031-04-04'],
  ]);
});

test('a year in a name, a topic and a weekday alone prove nothing', () => {
  const texts = ['She wants the 2032 nomination.', 'The mill burned on Monday.', 'It was a fine mill.'];
  for (const text of texts) assert.deepEqual(days(article(text)), [[null, null]], text);
});

test('a contradiction drops the weaker, and says so', () => {
  const [dating] = dateArticles([article('Today, 9 March 2031, the mill burned. In 2033 it had stood for years.')], []);
  assert.deepEqual([dating?.from, dating?.to], ['2031-03-09', '2031-03-09']);
  assert.match(dating?.setAside[0]?.says ?? '', /2033.*set aside/);
});

test('an anniversary is dated by articles that date the event', () => {
  const known = [
    article('The mill burned on Sunday. The burning took an hour.', '2031-03-11'),
    article('They saw the burning on 9 March.', '2031-04-02'),
  ];
  const [, , dating] = dateArticles(
    [...known, article('The second anniversary of the burning falls on Wednesday.')],
    [],
  );
  assert.deepEqual([dating?.from, dating?.to], ['2033-03-03', '2033-03-08']);
  assert.equal(dating?.evidence.length, 2);
  assert.equal(dating?.evidence[0]?.text, 'The second anniversary');
  assert.equal(dating?.evidence[1]?.article, 0);
});

test('a heap in order of days bounds what stands between', () => {
  const heap = ['2031-05-04', '2031-04-01', null, '2031-03-01', '2031-02-01'];
  const found = days(...heap.map((day) => article('It was a fine mill.', day)));
  assert.deepEqual(found[2], ['2031-03-01', '2031-04-01']);
});

test('copies are of about one time', () => {
  const articles = [article('It was a fine mill.', '2031-05-04'), article('It was a fine mill.', null, 1)];
  const [, copy] = dateArticles(articles, [{ a: 0, b: 1 }]);
  assert.deepEqual([copy?.from, copy?.to], ['2031-03-20', '2031-06-18']);
});

test('a feast that is days ahead gives its year away, once the heap has bounded it', () => {
  const heap = ['2032-02-01', '2031-11-01', null, '2031-04-01', '2030-12-01'];
  const texts = heap.map((day) =>
    article(day === null ? 'They will mark Father\u2019s Day this Sunday.' : 'A fine mill.', day),
  );
  assert.deepEqual(days(...texts)[2], ['2031-06-08', '2031-06-15']);
});

test('an anniversary of what the article itself dates', () => {
  const text = 'A bridge fell 31 years ago on March 3. It was new on March 3, 1988, and had stood a year.';
  assert.deepEqual(days(article(text)), [['2019-02-01', '2019-04-02']]);
});

test('the day under a letter is an earliest day, the day of a correction is none', () => {
  assert.deepEqual(days(article('He wrote to us.\nWith thanks, the warden of Osk\nVarn, 7 September 2031.')), [
    ['2031-09-07', null],
  ]);
  assert.deepEqual(days(article('The mill stands.\n\nFriday, 4 December 2031.')), [[null, null]]);
});
