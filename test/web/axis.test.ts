/** The axis of dates: where it breaks, what it labels, and where marks on it stand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { civil, civilOf, dayNumber, dayOf, isoOf, kindOf, writePublished, writeSpan } from '../../web/model/dates.ts';
import { timeAxis } from '../../web/model/time-axis.ts';

const day = (iso: string): number => dayOf(iso) ?? Number.NaN;
const between = (from: string | null, to: string | null) => ({ from, to, how: 'inferred', evidence: [] }) as const;

test('a day is its number and back, as the calendar of the platform has it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700000, max: 700000 }), (number) => {
      const found = civilOf(number);
      assert.equal(dayNumber(found), number);
      const known = new Date(number * 86400000);
      assert.deepEqual(found, {
        year: known.getUTCFullYear(),
        month: known.getUTCMonth() + 1,
        day: known.getUTCDate(),
      });
      assert.deepEqual(civil(isoOf(number)), found);
    }),
  );
});

test('dates are written as far as they are known', () => {
  assert.equal(writePublished(between('2031-04-02', '2031-04-02')), '2 Apr 2031');
  assert.equal(writePublished(between('2032-02-01', '2032-02-29')), 'February 2032');
  assert.equal(writePublished(between('2031-02-01', '2031-02-27')), '1 Feb 2031 – 27 Feb 2031');
  assert.equal(writePublished(between('2031-01-01', '2031-12-31')), '2031');
  assert.equal(writePublished(between('2031-04-02', null)), 'not before 2 Apr 2031');
  assert.equal(writePublished(between(null, null)), 'undated');
  assert.equal(writePublished(between('-0479-08-01', '-0479-08-01')), '1 Aug 480 BCE');
  assert.equal(kindOf(between('2031-02-01', '2031-02-28')), 'month');
  assert.equal(writeSpan('2031-04-02', '2031-04-09'), '2 to 9 April 2031');
  assert.equal(writeSpan('2031-04-02', '2031-05-09'), '2 April to 9 May 2031');
});

test('dates that bunch break the axis, and each part names its scale', () => {
  const days = [
    '2031-04-02',
    '2031-04-03',
    '2031-04-04',
    '2031-04-06',
    '2031-04-10',
    '2031-11-20',
    '2033-05-01',
    '2036-04-02',
  ];
  const axis = timeAxis(days.map(day), 1000);
  assert.ok(axis);
  assert.deepEqual(
    axis.parts.map((part) => part.label),
    ['April 2031, by day', 'November 2031 to April 2036, by year'],
  );
  assert.deepEqual(
    axis.parts[0]?.ticks.slice(0, 3).map((tick) => tick.label),
    ['1', '2', '3'],
  );
});

test('dates that stand apart leave the axis whole', () => {
  assert.equal(timeAxis(['2031-04-02', '2032-04-02', '2033-04-02'].map(day), 1000)?.parts.length, 1);
  assert.equal(timeAxis([], 1000), null);
  assert.equal(timeAxis([day('2031-04-02')], 1000)?.parts[0]?.label, 'April 2031, by day');
});

test('an axis keeps the order of days and stays within its width', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20000 }), { minLength: 1, maxLength: 40 }), (days) => {
      const axis = timeAxis(days, 800);
      assert.ok(axis);
      const sorted = [...new Set(days)].sort((a, b) => a - b);
      const at = sorted.map((d) => axis.x(d));
      for (let i = 1; i < at.length; i++) assert.ok((at[i] ?? 0) > (at[i - 1] ?? 0));
      assert.ok((at[0] ?? -1) >= 0 && (at[at.length - 1] ?? 900) <= 800);
      for (const d of sorted) assert.equal(axis.day(axis.x(d)), d);
      for (const part of axis.parts) {
        assert.ok(part.x1 > part.x0 && part.ticks.length <= 80);
        for (const tick of part.ticks) assert.ok(tick.x >= part.x0 && tick.x <= part.x1);
      }
    }),
  );
});
