/** How TIMEX3 writes a stretch: `P2Y6M`, `PT30M`, `PXD`. In: amounts. Out: the value. */
import type { Amount, Unit } from './form.ts';

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'CE',
  millennium: 'ML',
};

const isClock = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** Halves that a smaller unit says whole: half an hour, half a year, half a century. */
function plain({ unit, count }: Amount): readonly Amount[] {
  if (unit === 'decade') return plain({ unit: 'year', count: count === null ? null : count * 10 });
  if (count === null || Number.isInteger(count)) return [{ unit, count }];
  const [whole, rest] = [Math.floor(count), count - Math.floor(count)];
  if (unit === 'hour') {
    const minutes: Amount = { unit: 'minute', count: Math.round(rest * 60) };
    return whole > 0 ? [{ unit, count: whole }, minutes] : [minutes];
  }
  if (unit === 'century') return [{ unit: 'year', count: Math.round(count * 100) }];
  if (unit === 'year' && count === 0.5) return [{ unit: 'month', count: 6 }];
  return [{ unit, count }];
}

/** The value of a stretch. */
export function timexDuration(amounts: readonly Amount[]): string {
  let [value, timed] = ['P', false];
  for (const { unit, count } of amounts.flatMap(plain)) {
    if (isClock(unit) && !timed) [value, timed] = [`${value}T`, true];
    value += `${count === null ? 'X' : count}${LETTER[unit]}`;
  }
  return value;
}
