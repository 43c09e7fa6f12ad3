/** What the days of a collection prove together: days without their year, occasions, neighbours, posts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ArticleToDate, type Dating, dateArticles, findIn } from '../../src/threads/index.ts';

function article(text: string, heap: number, day: string | null = null): ArticleToDate {
  const { dates, names } = findIn(text, { language: 'en' });
  return { heap, text, published: day === null ? null : { from: day, to: day }, dates, names };
}

/** A collection of one year, by whole days of its own, and then the texts that are asked about. */
function among(year: number, ...texts: readonly string[]): readonly Dating[] {
  const filler = Array.from(
    { length: 20 },
    (_, n) => `The ferry ran aground on ${n + 1} ${n % 2 ? 'August' : 'May'} ${year}.`,
  );
  const articles = [...filler, ...texts].map((text, n) => article(text, n));
  return dateArticles(articles, []).slice(filler.length);
}

const days = ({ from, to }: Dating): readonly [string | null, string | null] => [from, to];

test('a day behind and a day ahead close the days between, in the one year that a collection is of', () => {
  const text = 'The bridge collapsed on 2 March. Engineers will open a new one on 28 March.';
  for (const year of [2031, 2038]) {
    const [dating] = among(year, text);
    assert.deepEqual(days(dating as Dating), [`${year}-03-02`, `${year}-03-28`]);
    assert.match(dating?.evidence[0]?.says ?? '', /2 March.*told as past/);
  }
  assert.deepEqual(days(dateArticles([article(text, 0)], [])[0] as Dating), [null, null], 'alone, no year is known');
});

test('what does not close to a few weeks is not said', () => {
  const [one, wide] = among(
    2031,
    'The bridge collapsed on 2 March.',
    'It fell on 2 March. It will open on 28 June. It will close on 2 July.',
  );
  assert.deepEqual(
    [days(one as Dating), days(wide as Dating)],
    [
      [null, null],
      [null, null],
    ],
  );
});

test('the dateline of an agency is the day of writing, or nearly', () => {
  const [dating] = among(2031, 'HARROL, June 9 (VPS) — The council met in the old mill.');
  assert.deepEqual(days(dating as Dating), ['2031-06-07', '2031-06-11']);
});

test('an occasion is dated by the article that tells its day', () => {
  const [, asked, ahead] = among(
    2031,
    'Nobody in Tolvery talks of anything but the 10 June Tolvery primary.',
    'Ahead of Tuesday’s Tolvery primary the mayor shook every hand.',
    'With just five days to go until the Tolvery primary the mayor rests.',
  );
  assert.deepEqual(days(asked as Dating), ['2031-06-03', '2031-06-17']);
  assert.match(asked?.evidence[1]?.text ?? '', /10 June/);
  assert.deepEqual(days(ahead as Dating), ['2031-06-03', '2031-06-07']);
});

test('another sort of an occasion, and one whose days differ from article to article, date nothing', () => {
  const [, other, , , twice] = among(
    2031,
    'Nobody in Tolvery talks of anything but the 10 June Tolvery primary.',
    'Ahead of Tuesday’s mayoral Tolvery primary the mayor shook every hand.',
    'The 3 June Aldby debate was dull.',
    'The 15 July Aldby debate was not.',
    'They quarrelled at Tuesday’s Aldby debate.',
  );
  assert.deepEqual(
    [days(other as Dating), days(twice as Dating)],
    [
      [null, null],
      [null, null],
    ],
  );
});

test('articles of known days date what others tell of the same occasion', () => {
  const articles = [
    article('They quarrelled at Thursday’s debate in Aldby.', 0, '2031-03-08'),
    article('Nobody won Thursday’s debate in Aldby.', 1),
    article('Nobody won Monday’s debate in Aldby.', 2),
  ];
  const [, same, other] = dateArticles(articles, []);
  assert.deepEqual(days(same as Dating), ['2031-02-27', '2031-03-20']);
  assert.deepEqual(days(other as Dating), [null, null]);
});

test('a post shown with its day is news; one older than what the article names is not', () => {
  const post = 'The mill is closed. — Warden of Osk (@wardenofosk) March 9, 2031';
  assert.deepEqual(days(dateArticles([article(post, 0)], [])[0] as Dating), ['2031-03-08', '2031-03-23']);
  const old = `${post} He has not written since 2033 began.`;
  assert.notEqual(dateArticles([article(old, 0)], [])[0]?.to, '2031-03-23');
});

test('one day that contradicts the others is left out', () => {
  const [dating] = among(
    2031,
    'It fell on 2 March. It fell again on 9 March. They will meet on 20 March. They will vote on 28 March. She won the 30 November draw.',
  );
  assert.deepEqual(days(dating as Dating), ['2031-03-09', '2031-03-20']);
});

test('every proof shows the words of the article it is from, whatever the texts', () => {
  const parts = [
    'on Feb. 9 ',
    'ahead of ',
    'Tuesday’s ',
    'Tolvery primary ',
    'since ',
    'just days before ',
    '\n',
    '. ',
    'in March ',
    '(@osk) ',
  ];
  const words = fc.array(fc.constantFrom(...parts, 'March 9, 2031 ', 'next week ', '😀', 'will vote '), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const filler = Array.from({ length: 20 }, (_, n) => `The ferry ran aground on ${n + 1} May 2031.`);
      const texts = [...filler, a.join(''), b.join('')];
      const articles = texts.map((text, n) => article(text, n));
      for (const { from, to, evidence } of dateArticles(articles, [])) {
        assert.ok(from === null || to === null || from <= to);
        for (const each of evidence) assert.equal(texts[each.article]?.slice(each.start, each.end), each.text);
      }
    }),
    { numRuns: 60 },
  );
});
