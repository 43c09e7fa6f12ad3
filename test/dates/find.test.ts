/** What is found as a temporal expression and what is left alone, one line a case; spans stand in brackets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDates, resolveDates } from '../../src/dates/index.ts';
import { analyse } from '../../src/language/index.ts';
import { bracketed, marked } from '../support/marked.ts';
import { anyText } from '../text/texts.ts';

function shown(text: string): string {
  const span = { start: 0, end: text.length };
  return bracketed(text, findDates(text, span, analyse(text, span, 'en')));
}

const holds = (name: string, ...lines: readonly string[]): void => {
  test(name, () => {
    for (const line of lines) assert.equal(shown(marked(line).text), line);
  });
};

holds(
  'days in every order and dress',
  'The weir gave way on [9 March 2031].',
  'The weir gave way on [March 9, 2031], at dawn.'.replace('dawn', 'the mill'),
  'It was signed [the 9th of March], and on [Mar. 9, 2031].',
  'Logged [2031-03-09], then [03/09/2031] and [9.3.2031].',
  'On [Friday, 9 March 2031], and on [Friday 9 March].',
  'It closed [February 25/26, 1992], they said.',
  'A damaged line: [Feb. 2526, 1992] in the file.',
  'They met on [9] and [10 March] and from [May 5]–[8], 2031.'.replace(', 2031', ''),
  'Seen \u201con [9\u00a0March 2031]\u201d and on [9\r\nMarch 2031].',
);

holds(
  'months, years, decades, centuries, seasons, quarters',
  'The mill shut in [February 1992] and opened in [May].',
  'Built in [1961], lengthened in [1984], sold in [\u201974].',
  'It ran in [the early 1990s], [the 1990\u2019s] and [the nineties].',
  'A town of [the 19th century], taken in [480 BC] and [AD 70].',
  'The wars of [499]\u2013[493 BC] and of [1939]\u2013[45].',
  'From [the spring of 1916] to [autumn 1918], and [last winter].',
  'Sales fell in [the fourth quarter of 2030] and in [Q3 2031].',
  'It opens in [early April], closes at [the end of next year].',
);

holds(
  'a part of an adjective or of a name is no time',
  'The now-closed mill of the future Osk Ferry Company is [now] for sale.',
);

holds(
  'what is counted from the article or the text',
  '[Yesterday] the bridge opened, [two weeks ago] it was shut.',
  'They meet [next Tuesday]; [last March] they did not.',
  '[The following day] it rained, and [three days later] it stopped.',
  'He left [that evening] and came back [the next morning].',
  'She had sold it [a year earlier].',
  'The inn burned [two days before 9 March].',
);

holds(
  'times of day',
  'The boat left at [4.05 am] and was back by [three in the morning].',
  'At [10:30] the bell rang, at [5 p.m.] it stopped.',
  'It touched at [11.52 pm on Thursday 8 March], they say.',
  'It was [ten minutes past midnight on 9 March].',
  'In [the early hours of Friday] and on [Monday night].',
);

holds(
  'lengths and sets',
  'It took [nearly five months] and [about four hours].',
  'A [five-year] plan, [half an hour] late, [two and a half years] on.',
  'She left [three hours and forty-one minutes] late.',
  'They cross [every week], [each Monday] and on [Sundays].',
);

holds(
  'feasts and anniversaries',
  'They open on [Christmas Eve] and at [Easter 2031], not on [Father\u2019s Day].',
  '[The 28th anniversary] of the fire falls soon.',
  'It will be [a year on Saturday].',
);

holds(
  'words that look like dates stay alone',
  'You may go, they march on, and a second boat sat in the sun.',
  'The April family will spring up and fall down.',
  'He read The Sunday Times, and 2000 soldiers cost $1990.',
  'Turn to page 1995; the ratio was 3.41%, the score 3-2.',
  'Just a second, said May Hollis.',
);

test('finds nothing outside its span, and nothing that does not slice', () => {
  const words = [
    '9 March',
    'the',
    '2031',
    'last',
    'week',
    ' ',
    '\n',
    '’',
    '-',
    'May',
    '5',
    'ago',
    'two',
    'night of',
    'a',
    '.',
    ',',
  ];
  const piece = fc.oneof(anyText, fc.constantFrom(...words));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(40), fc.nat(40), (pieces, from, cut) => {
      const text = pieces.join(' ');
      const within = {
        start: Math.min(from, text.length),
        end: Math.max(Math.min(from, text.length), text.length - cut),
      };
      const found = findDates(text, within, analyse(text, within, 'en'));
      let last = within.start;
      for (const { start, end } of found) {
        assert.ok(last <= start && start < end && end <= within.end, `${start}-${end} in ${JSON.stringify(text)}`);
        last = end;
      }
      for (const reference of [
        null,
        { from: '2031-03-09', to: '2031-03-09' },
        { from: '2030-01-01', to: '2031-12-31' },
      ]) {
        for (const { from, to } of resolveDates(found, reference))
          assert.ok((from ?? '') <= (to ?? '~') || from?.startsWith('-'));
      }
    }),
    { numRuns: 300 },
  );
});

test('a line of a megabyte is read to its end', () => {
  const text = `${'the first of the last two weeks of the next year of 9 '.repeat(20_000)}on 9 March 2031`;
  const found = findDates(text, { start: 0, end: text.length }, analyse('', { start: 0, end: 0 }, 'en'));
  const last = found.at(-1);
  assert.equal(text.slice(last?.start, last?.end), '9 March 2031');
});
