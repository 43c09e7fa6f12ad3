/**
 * Hours: the time of day that words allow, and an axis for tellings that lie within few days of each other.
 *
 * In: dates as the server gives them, TIMEX values as they stand in them. Out: spans in hours since 1970,
 * and an axis with its ticks and midnights. A part of a day is as wide as people use the word; a day
 * without a time is the whole of it. There is no axis of hours where no telling names a time.
 */
import type { DateShape } from '../../src/server/shapes.ts';
import { dayOf, isoOf, writeDay } from './dates.ts';

/** Equal ends are a moment. */
export interface HourSpan {
  readonly from: number;
  readonly to: number;
}

/** Hours of the day from and to; the night goes into the next day. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 30],
  DT: [6, 18],
};

/** The hours a date may be of; null where its day is not known. */
export function hoursOf({ from, to, timex }: Pick<DateShape, 'from' | 'to' | 'timex'>): HourSpan | null {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null || last === null) return null;
  const start = first * 24;
  const clock = /T(\d\d)(?::(\d\d))?/.exec(timex);
  if (first === last && clock) {
    const at = start + Number(clock[1]) + Number(clock[2] ?? 0) / 60;
    return { from: at, to: clock[2] === undefined ? at + 1 : at };
  }
  const part = first === last ? PARTS[/T(MO|MI|AF|EV|NI|DT)/.exec(timex)?.[1] ?? ''] : undefined;
  if (part) return { from: start + part[0], to: start + part[1] };
  return { from: start, to: (last + 1) * 24 };
}

/** True where the words name a time of day. */
export function hasHour({ timex }: Pick<DateShape, 'timex'>): boolean {
  return /T(?:\d\d|MO|MI|AF|EV|NI|DT)/.test(timex);
}

export interface HourAxis {
  readonly width: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Where days begin, but for the first. */
  readonly midnights: readonly { readonly x: number; readonly label: string }[];
  readonly label: string;
  x(hour: number): number;
}

const MOST_HOURS = 96;

/** Null where no date names a time, or they lie too far apart to be read by the hour. */
export function hourAxis(dates: readonly Pick<DateShape, 'from' | 'to' | 'timex'>[], width: number): HourAxis | null {
  const spans = dates.flatMap((date) => hoursOf(date) ?? []);
  if (spans.length === 0 || !dates.some(hasHour)) return null;
  const least = Math.min(...spans.map(({ from }) => from));
  const most = Math.max(...spans.map(({ to }) => to));
  if (most - least > MOST_HOURS) return null;
  const step = [1, 2, 3, 6, 12, 24].find((hours) => ((most - least + 2) / hours) * 46 <= width) ?? 24;
  const from = Math.floor((least - 0.5) / step) * step;
  const to = Math.ceil((most + 0.5) / step) * step;
  const x = (hour: number): number => ((hour - from) / (to - from)) * width;
  const hours = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  const midnights = hours.filter((hour) => hour % 24 === 0 && hour > from && hour < to);
  const day = (hour: number): string => writeDay(isoOf(Math.floor(hour / 24)));
  const last = day(to - 0.01);
  return {
    width,
    ticks: hours.map((hour) => ({ x: x(hour), label: clockOf(hour) })),
    midnights: midnights.map((hour) => ({ x: x(hour), label: day(hour) })),
    label: day(from) === last ? `${last}, by the hour` : `${day(from)} to ${last}, by the hour`,
    x,
  };
}

/** `18:00`, `midnight`. */
function clockOf(hour: number): string {
  const of = ((hour % 24) + 24) % 24;
  return of === 0 ? 'midnight' : of === 12 ? 'noon' : `${of}:00`;
}
