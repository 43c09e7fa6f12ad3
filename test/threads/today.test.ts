/** What "today" means where an article does not say, and what it then proves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIn, type Gathered, gather, type ToldDate } from '../../src/threads/index.ts';

interface Written {
  readonly text: string;
  readonly day?: string;
}

function gathered(articles: readonly Written[], asOf: string | null): Gathered {
  return gather({
    articles: articles.map(({ text, day = null }, source) => ({
      ...{ source, start: 0, end: text.length, outlet: null },
      ...{ day, from: day, to: day },
    })),
    textOf: (n) => articles[n]?.text ?? '',
    findings: articles.map(({ text }) => findIn(text, { language: 'en' })),
    reused: articles.map(() => []),
    versions: new Int32Array(articles.length).fill(-1),
    asOf,
  });
}

const daysTold = (articles: readonly Written[], asOf: string | null): readonly (string | null)[] =>
  gathered(articles, asOf).told.flatMap((one) => (one.kind === 'date' ? [(one as ToldDate).from] : []));

const DATED = [
  { text: 'The weir burst yesterday.', day: '2031-03-09' },
  { text: 'The weir was mended last week.', day: '2031-02-01' },
];
const UNDATED = { text: 'The mill burned yesterday.' };

test('today is the latest day given or stated, where nothing else says', () => {
  assert.equal(daysTold([...DATED, UNDATED], null).at(-1), '2031-03-08');
});

test('a day that is named comes before the latest', () => {
  assert.equal(daysTold([...DATED, UNDATED], '2031-05-02').at(-1), '2031-05-01');
});

test('where no day is given or stated, dates that hang on it stay open', () => {
  assert.deepEqual(daysTold([UNDATED], null), [null]);
});

test('an open end of what is inferred is closed by the latest day', () => {
  const inferred = { text: 'The mill burned on 2 March 2031. It was still smoking yesterday.' };
  const dates = gathered([...DATED, inferred], null).told.filter(
    ({ kind, article }) => kind === 'date' && article === 2,
  );
  const { from, to } = dates.at(-1) as ToldDate;
  assert.deepEqual([from, to], ['2031-03-01', '2031-03-08']);
});

test('what is only counted from the latest day is no event that others tell', () => {
  const texts = ['A fire gutted the Osk mill yesterday.', 'A fire gutted the mill at Osk yesterday.'];
  const events = (second: Written): number =>
    gathered([{ text: texts[0] ?? '', day: '2031-03-09' }, second], null)
      .threads.filter(({ kind }) => kind === 'date')
      .filter(({ tellings }) => tellings.length > 1).length;
  assert.equal(events({ text: texts[1] ?? '', day: '2031-03-09' }), 1);
  assert.equal(events({ text: texts[1] ?? '' }), 0);
});
