/** Days as numbers, and the feasts that hang on them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calendarDay, dayFromIso, dayNumber, feastDays, isoDay, weekdayOf } from '../../src/dates/index.ts';

test('a day and its number go both ways, before our era too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_500_000, max: 1_500_000 }), (number) => {
      const { year, month, day } = calendarDay(number);
      assert.equal(dayNumber(year, month, day), number);
      assert.equal(dayFromIso(isoDay(number)), number);
    }),
  );
  assert.equal(isoDay(dayNumber(-479, 8, 27)), '-0479-08-27');
});

test('numbers are those of the platform', () => {
  for (const iso of ['1970-01-01', '2000-02-29', '1900-03-01', '2031-12-31']) {
    const date = new Date(`${iso}T00:00:00Z`);
    assert.equal(dayFromIso(iso), date.getTime() / 86_400_000);
    assert.equal(weekdayOf(dayFromIso(iso) ?? 0) % 7, date.getUTCDay());
  }
  assert.equal(dayFromIso('2031-02-29'), null);
});

const falls = (name: string, year: number): readonly string[] =>
  feastDays(name, year).map(({ from, to }) => `${isoDay(from)} ${isoDay(to)}`);

test('movable feasts fall where almanacs have them', () => {
  assert.deepEqual(falls('easter', 2024), ['2024-03-31 2024-03-31']);
  assert.deepEqual(falls('orthodox easter', 2024), ['2024-05-05 2024-05-05']);
  assert.deepEqual(falls('thanksgiving', 2023), ['2023-11-23 2023-11-23']);
  assert.deepEqual(falls('yom kippur', 2023), ['2023-09-25 2023-09-25']);
  assert.deepEqual(falls('passover', 2024), ['2024-04-23 2024-04-30']);
  assert.deepEqual(falls('father day', 2017), ['2017-06-18 2017-06-18']);
  assert.deepEqual(falls('purim', 2024), ['2024-03-24 2024-03-24']);
  const [ramadan] = feastDays('ramadan', 2024);
  assert.ok(
    (ramadan?.from ?? 0) <= (dayFromIso('2024-03-11') ?? 0) && (dayFromIso('2024-04-09') ?? 0) <= (ramadan?.to ?? 0),
  );
});
