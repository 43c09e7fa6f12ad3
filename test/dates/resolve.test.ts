/** What expressions come to, once the article's day is known: `[expression] → value`, one line a case. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates, type Reference, resolveDates } from '../../src/dates/index.ts';
import { analyse } from '../../src/language/index.ts';

function values(text: string, reference: Reference | null): readonly string[] {
  const span = { start: 0, end: text.length };
  return resolveDates(findDates(text, span, analyse(text, span, 'en')), reference).map(({ timex }) => timex);
}

/** A Thursday. */
const thursday: Reference = { from: '2031-03-13', to: '2031-03-13' };

const comesTo = (text: string, ...expected: readonly string[]): void => {
  assert.deepEqual(values(text, thursday), expected, text);
};

test('what is given whole needs nothing else', () => {
  comesTo('It closed February 25/26, 1992.', '1992-02-25/1992-02-26');
  comesTo('A line reads Feb. 2526, 1992 here.', '1992-02-25/1992-02-26');
  comesTo('Taken in 480 BC, lost in the 19th century, in the 1990s.', 'BC0480', '18', '199');
  comesTo('In the spring of 1916, in Q3 2030, on Easter 2031.', '1916-SP', '2030-Q3', '2031-04-13');
  comesTo('From 26 June to 4 August 1952 it rained.', '1952-06-26', '1952-08-04');
});

test('what is partial is completed from the article, by tense', () => {
  comesTo('They met on Monday.', '2031-03-10');
  comesTo('They will meet on Monday.', '2031-03-17');
  comesTo('It opened on 9 March and will close in February.', '2031-03-09', '2032-02');
  comesTo('It opened in December.', '2030-12');
  comesTo('Last March it shut; next Tuesday it opens.', '2030-03', '2031-03-18');
});

test('the present speaks of what is fixed ahead, "since" of what has been', () => {
  comesTo('The judge opens the inquiry on Monday.', '2031-03-17');
  comesTo('They have been without a bridge since Monday.', '2031-03-10');
  comesTo('On Saturday the boats are going out to the bar.', '2031-03-15');
  comesTo('The crew, saved on Saturday, are sleeping in the school.', '2031-03-08');
});

test('after an evening the small hours are the next day\u2019s', () => {
  comesTo(
    'On 8 March 2029 at 11.50 pm she struck. The last boat left at 4.05 am.',
    '2029-03-08T23:50',
    '2029-03-09T04:05',
  );
});

test('a few bare years of long ago make no narrative of news', () => {
  comesTo(
    'Built in 1961, lengthened in 1984 and sold in 1999, she sailed on Monday.',
    '1961',
    '1984',
    '1999',
    '2031-03-10',
  );
});

test('what is counted is counted from the article or from the date told last', () => {
  comesTo('Yesterday it rained. Two weeks ago it did not.', '2031-03-12', '2031-W09');
  comesTo(
    'On 3 May 2029 they left. The following day they were back, and three days later they left again.',
    '2029-05-03',
    '2029-05-04',
    '2029-05-07',
  );
  comesTo('On 3 May 2029 they left, and a year earlier as well.', '2029-05-03', '2028');
});

test('lengths, sets, times', () => {
  comesTo('It took half an hour, then two and a half hours, then three decades.', 'PT30M', 'PT2H30M', 'P30Y');
  comesTo('She comes every other week and on Sundays.', 'P2W', 'XXXX-WXX-7');
  comesTo('At 11.52 pm on Saturday 8 March the bell rang.', '2031-03-08T23:52');
  comesTo('It stood in the early hours of Monday.', '2031-03-10TMO');
});

test('without a day nothing is guessed', () => {
  assert.deepEqual(values('They met on Monday, last year, and on 9 March.', null), [
    'XXXX-WXX-1',
    'XXXX',
    'XXXX-03-09',
  ]);
});

test('an interval gives its width on', () => {
  const span = { start: 0, end: 0 };
  assert.deepEqual(resolveDates([], { from: '2031-03-10', to: '2031-03-14' }), []);
  const text = 'They met yesterday.';
  const found = findDates(text, { ...span, end: text.length }, analyse(text, { ...span, end: text.length }, 'en'));
  assert.deepEqual(resolveDates(found, { from: '2031-03-10', to: '2031-03-14' }), [
    { timex: '2031-03-XX', from: '2031-03-09', to: '2031-03-13' },
  ]);
});
