/**
 * Time drawn finely and coarsely: hours, where tellings part, the bars of a dense timeline.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DateShape, TellingShape, TimelineBinShape } from '../../src/server/shapes.ts';
import { hourAxis, hoursOf } from '../../web/model/hours.ts';
import { binBars, binName, daysShown, partsFrom } from '../../web/model/timeline.ts';
import { timexSays } from '../../web/model/timex.ts';

const date = (day: string, time = '', to = day): DateShape => ({
  kind: 'date',
  timex: `${day}${time}`,
  type: time === '' ? 'DATE' : 'TIME',
  from: day,
  to,
  how: 'explicit',
});
const hours = (day: string, time = '', to = day): readonly [number, number] | null => {
  const [start, span] = [hoursOf(date('2031-04-01'))?.from ?? 0, hoursOf(date(day, time, to))];
  return span && [span.from - start, span.to - start];
};

test('words allow a moment, an hour, a part of a day, or all of it', () => {
  assert.deepEqual(hours('2031-04-01', 'T18:30'), [18.5, 18.5]);
  assert.deepEqual(hours('2031-04-01', 'T18'), [18, 19]);
  assert.deepEqual(hours('2031-04-01', 'TMO'), [5, 12]);
  assert.deepEqual(hours('2031-04-01', 'TNI'), [18, 30]);
  assert.deepEqual(hours('2031-04-02'), [24, 48]);
  assert.deepEqual(hours('2031-04-01', '', '2031-04-03'), [0, 72]);
  assert.equal(hoursOf({ ...date('2031-04-01'), from: null, to: null }), null);
});

test('there is an axis of hours where a time is named and all lies within few days', () => {
  const axis = hourAxis([date('2031-04-01', 'T23:10'), date('2031-04-02', 'T02:00')], 600);
  assert.ok(axis);
  assert.deepEqual(
    axis.midnights.map(({ label }) => label),
    ['2 April 2031'],
  );
  assert.ok(axis.ticks.some(({ label }) => label === 'midnight'));
  assert.ok(axis.ticks.every(({ x }) => x >= 0 && x <= 600));
  assert.match(axis.label, /^1 April 2031 to 2 April 2031, by the hour$/);
  assert.equal(hourAxis([date('2031-04-01'), date('2031-04-02')], 600), null);
  assert.equal(hourAxis([date('2031-04-01', 'T23:10'), date('2031-05-02')], 600), null);
});

test('tellings part where one lies after all before it', () => {
  const rows = [
    date('2031-04-01', 'T18:00'),
    date('2031-04-01', 'TEV'),
    date('2031-04-02', 'T01:00'),
    date('2031-04-02'),
    date('2031-04-03'),
  ].map((own) => ({ own })) satisfies readonly Pick<TellingShape, 'own'>[];
  assert.deepEqual(
    rows.map((_, i) => partsFrom(rows, i)),
    [false, false, true, false, true],
  );
});

const bin = (from: string, to: string, count: number, differing = 0): TimelineBinShape => ({
  from,
  to,
  count,
  differing,
});

test('bars stand in order of time, broken where nothing begins, as high as their counts', () => {
  const bars = binBars(
    [bin('1901-01-01', '1901-12-31', 5), bin('1902-01-01', '1902-12-31', 10, 2), bin('1960-01-01', '1960-12-31', 1)],
    300,
  );
  assert.deepEqual(
    bars.map(({ broken }) => broken),
    [false, false, true],
  );
  assert.ok(
    bars.every(({ x, width }, i) => x >= (bars[i - 1]?.x ?? -1) + (bars[i - 1]?.width ?? 0) && x + width <= 300),
  );
  assert.equal((bars[1]?.height ?? 0) / 2, bars[0]?.height);
  assert.ok((bars[1]?.differing ?? 0) > 0 && bars[0]?.differing === 0);
});

test('a bar is named by its stretch of time', () => {
  assert.equal(binName({ from: '1960-01-01', to: '1969-12-31' }), '1960s');
  assert.equal(binName({ from: '1960-01-01', to: '1960-12-31' }), '1960');
  assert.equal(binName({ from: '2031-04-01', to: '2031-04-30' }), 'April 2031');
  assert.equal(binName({ from: '2031-04-01', to: '2031-04-01' }), '1 April 2031');
});

test('days that are asked for are the ends of the axis, and nothing lies beyond them', () => {
  const days = daysShown([0, 40, 900], { from: '1970-01-11', to: '1970-03-01' });
  assert.deepEqual(
    [...days].sort((a, b) => a - b),
    [10, 40, 59],
  );
  assert.deepEqual(daysShown([0, 900], {}), [0, 900]);
});

test('what is no day is said in words', () => {
  assert.deepEqual(['P19D', 'P1Y', 'PT4H', 'PXM', 'P2CE', 'PAST_REF', 'XXXX-WXX-2TMO'].map(timexSays), [
    '19 days',
    '1 year',
    '4 hours',
    'some months',
    '2 centuries',
    'in the past, no day stated',
    'fixed to no day',
  ]);
});
