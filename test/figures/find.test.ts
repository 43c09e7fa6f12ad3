/** Figures in one line of text each: the span in brackets, then value, qualifier and unit. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FigureFound, findFigures } from '../../src/figures/index.ts';
import { analyse } from '../../src/language/index.ts';
import { bracketed, marked } from '../support/marked.ts';

const find = (text: string): readonly FigureFound[] => {
  const within = { start: 0, end: text.length };
  return findFigures(text, within, analyse(text, within, 'en'));
};

const told = ({ low, high, qualifier, unit }: FigureFound): string => {
  const value = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
  return [value, ...(qualifier === 'exact' ? [] : [qualifier]), ...(unit === null ? [] : [unit])].join(' ');
};

/** The line with its figures in brackets, and what each says. */
function check(line: string, ...expected: readonly string[]): void {
  test(line, () => {
    const { text } = marked(line);
    const found = find(text);
    const spans = found.map(({ start, end }) => ({ start, end }));
    assert.equal(bracketed(text, spans), bracketed(text, marked(line).spans));
    assert.deepEqual(found.map(told), expected);
  });
}

check('[Some 12,000] people fled, [15,000–20,000] by June.', '12000 about', '15000..20000 range');
check('It took [nearly a million] bricks and [over 30,000] nails.', '1000000 nearly', '30000.. over');
check('[One in five] households, [two-thirds] of flats.', '0.2 fraction', `${2 / 3} fraction`);
check('It cost [$98] a share, [about US$ 1.2bn] or [£5m].', '98 USD', '1200000000 about USD', '5000000 GBP');
check('[40 %] or [40 percent] or [forty per cent].', '40 percent', '40 percent', '40 percent');
check('He kept the lamp for [three decades], [nineteen years] unpaid.', '30 year', '19 year');
check('[Dozens] came, [hundreds of thousands] stayed.', '24..99 vague', '200000..999999 vague');
check('[Several hundred] sheep and [a few dozen] goats.', '300..999 vague', '36..119 vague');
check('Fares rose from [10 percent] to [20 percent].', '10 percent', '20 percent');
check('Estimates range [from 3 to 5 million] boats.', '3000000..5000000 range');
check('[Between $40 and $60] was asked.', '40..60 range USD');
check('The hall held [at least 97], [up to 120], [under 130].', '97.. at least', '..120 up to', '..130 under');
check('[Half a million] eels, [half an hour] apart, [half] of them blind.', '500000', '0.5 hour', '0.5 fraction');
check('Renn, [68], is [5 feet 6 inches] tall.', '68 year', '5.5 foot');
check('A [51-year-old] pilot with [a dozen] maps.', '51 year', '12');
check('It is [three times] as deep as [ten or a dozen] wells.', '3 times', '10..12 range');
check('[More than 10 but fewer than 20] gulls.', '10..20 range');
check(
  'A scan reads [15,000 20,000] tiles, and [120people].'.replace('[120people]', '[120]people'),
  '15000..20000 range',
  '120',
);

for (const line of [
  'On March 5, 2015, at 10:30 and 5 p.m., in the 1990s.',
  'Article 5, sections 8 and 9, page 12, Room 101, No. 3.',
  'They saw Apollo 11 with the G20, a rusty AK-47 and ministers from the Group of Seven, before COVID-19 came.',
  'He won 52-48, by a 5-4 decision, 24/7.',
  'Call 555-0142 or (202) 555-0188, at 10 Rudder Street.',
  'The twenty-first, the 21st, the third; version 2.0.1; http://ferry.example/p/305?a=20%25',
  'No one knew which one it was.',
  'NewsFebruary 6, 2016 9:52',
  'Of all her visits, the one in 2015 was the best.',
]) {
  test(`no figure: ${line}`, () => assert.equal(bracketed(line, find(line)), bracketed(line, [])));
}

test('figures lie within the span, in order, never over each other, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      '12',
      ',000',
      ' ',
      '\n\n',
      '-',
      '–',
      'million',
      ' and ',
      'a half',
      '$',
      '%',
      'between',
      'of',
      '½',
      '.5',
      '/',
      '’',
      '😀',
    ],
    ...[
      'some',
      'over ',
      'year',
      '-old',
      'to',
      'one',
      'hundred',
      'NaN',
      '\u00ad',
      '\r',
      '(',
      ')',
      'dozen',
      'minus',
      '1.2.3',
      'k',
    ],
  );
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), (whole, cutStart, cutEnd) => {
      const start = Math.min(cutStart, whole.length);
      const within = { start, end: Math.max(start, whole.length - cutEnd) };
      let at = within.start;
      for (const figure of findFigures(whole, within, analyse(whole, within, 'en'))) {
        assert.ok(figure.start >= at && figure.end > figure.start && figure.end <= within.end);
        assert.ok(figure.low === null || figure.high === null || figure.low <= figure.high);
        assert.ok(figure.low !== null || figure.high !== null);
        at = figure.end;
      }
    }),
    { numRuns: 3000 },
  );
});

test('a line of a megabyte is read in one pass', () => {
  const text = '12,000 of them, between 3 and 5 million or so, and '.repeat(20_000);
  const within = { start: 0, end: text.length };
  const analysis = { tokens: [], spellings: [], sentences: [], nounPhrases: [], verbGroups: [] };
  assert.equal(findFigures(text, within, analysis).length, 40_000);
});
