/** A collection's dates, from findings to threads and days. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../src/dates/index.ts';
import { analyse } from '../../src/language/index.ts';
import { type DatesOfArticle, dateContexts, dateUndated, daysFor, gatherDates } from '../../src/threads/index.ts';

const texts = [
  'Snow fell at Lanyon on 3 February. The weir at Tolvery burst on 9 March.',
  'Since Sunday, when its weir burst, Tolvery has been an island. They saw the bursting on 9 March.',
  'The second anniversary of the bursting falls on Wednesday.',
];
const days = ['2031-03-20', '2031-03-13', null];
const articles = texts.map((text, n): DatesOfArticle => {
  const span = { start: 0, end: text.length };
  const analysis = analyse(text, span, 'en');
  const dates = findDates(text, span, analysis);
  const day = days[n] ?? null;
  return { source: n, from: day, to: day, dates, contexts: dateContexts(text, analysis, dates) };
});
const alone = new Int32Array(texts.length).fill(-1);

test('an event is a thread of places in the list of all dates', () => {
  const [thread] = gatherDates(articles, days, alone);
  // Dates 0 and 1 are the first article's; 2 and 3 the second's.
  assert.deepEqual(thread?.tellings.slice(0, 2), [1, 2]);
  assert.equal(thread?.first, 1);
  assert.equal(thread?.wordings[thread.first], 0);
  assert.equal(thread?.agree, true);
});

test('an undated article gets days and proofs by article, a dated one none', () => {
  const dated = dateUndated(articles, (n) => texts[n] ?? '', alone);
  assert.deepEqual(
    dated.map(({ article, from, to }) => [article, from, to]),
    [[2, '2033-03-03', '2033-03-08']],
  );
  assert.deepEqual(daysFor(articles[2] ?? { from: null, to: null }, dated[0]), {
    from: '2033-03-03',
    to: '2033-03-08',
  });
  for (const { article, start, end, text } of dated[0]?.evidence ?? [])
    assert.equal(texts[article]?.slice(start, end), text);
});
