/**
 * What is not said is implied: the year of "9 March", the day of "Monday", the century of "'74".
 *
 * In: fields, an anchor, a direction. Out: the nearest stretch that they fit, before or after the anchor as
 * the direction says. From the article's own day, what nothing else settles lies in the past; from a date told
 * in a narrative, partial dates keep its year.
 */
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from './calendar.ts';
import { feastDays, feastNear } from './feasts.ts';
import type { Direction, Fields } from './form.ts';
import {
  centuryMoment,
  dayMoment,
  decadeMoment,
  halfMoment,
  type Moment,
  monthMoment,
  quarterMoment,
  seasonMoment,
  timexDay,
  timexTime,
  yearMoment,
} from './moment.ts';
import type { State, Valued } from './state.ts';

type Which = 'last' | 'next' | 'this' | null;

/** The stretch that fields mean. */
export function nearestFields(
  fields: Fields,
  which: Which,
  from: Moment | null,
  direction: Direction | null,
  state: State,
): Valued {
  const moment = dateOf(fields, which, from, direction, state);
  return moment === null ? { timex: unknown(fields), moment: null } : withTime(moment, fields);
}

function withTime(moment: Moment, fields: Fields): Valued {
  const time = timexTime(fields);
  if (time === '') return { timex: moment.timex, moment };
  const timex = `${moment.timex}${time}`;
  return { timex, moment: { ...moment, timex } };
}

const two = (n: number | undefined): string => (n === undefined ? 'XX' : String(n).padStart(2, '0'));

/** The value where nothing says the year: `XXXX-03-09`, `XXXX-WXX-1`. */
function unknown(fields: Fields): string {
  const time = timexTime(fields);
  if (fields.season !== undefined) return `XXXX-${fields.season}`;
  if (fields.quarter !== undefined) return `XXXX-Q${fields.quarter}`;
  if (fields.half !== undefined) return `XXXX-H${fields.half}`;
  if (fields.weekend) return 'XXXX-WXX-WE';
  if (fields.weekday !== undefined && fields.month === undefined) return `XXXX-WXX-${fields.weekday}${time}`;
  if (fields.month !== undefined && fields.day === undefined) return `XXXX-${two(fields.month)}${time}`;
  return `XXXX-${two(fields.month)}-${two(fields.day)}${time}`;
}

function dateOf(
  fields: Fields,
  which: Which,
  from: Moment | null,
  direction: Direction | null,
  state: State,
): Moment | null {
  if (fields.decade !== undefined) return decadeMoment(fields.decade);
  if (fields.century !== undefined) return centuryMoment(fields.century);
  const year = fields.year ?? (fields.shortYear === undefined ? undefined : wholeYear(fields.shortYear, from, state));
  if (year !== undefined) return inYear(fields, year);
  if (from === null) return null;
  if (fields.feast !== undefined) return feastFrom(fields.feast, which, from, direction, state);
  if (hasPeriod(fields)) return yearFrom(fields, which, from, direction, state);
  if (fields.day !== undefined) return dayInMonthOf(fields.day, from);
  if (fields.weekday !== undefined) return weekdayFrom(fields.weekday, which, from, direction, state);
  if (fields.hour !== undefined || fields.part !== undefined) return dayOfTime(fields, from, state);
  return null;
}

const hasPeriod = ({ month, season, quarter, half }: Fields): boolean =>
  month !== undefined || season !== undefined || quarter !== undefined || half !== undefined;

/** A year of two figures: not later than ten years after what is known, and within a hundred years of it. */
function wholeYear(short: number, from: Moment | null, { article, told, narrative }: State): number {
  const near = from ?? told;
  const known =
    near !== null && narrative ? calendarDay(near.from).year : article !== null ? calendarDay(article).year : 2020;
  const latest = known + 10;
  return latest - ((((latest - short) % 100) + 100) % 100);
}

/** The stretch of fields in a known year; null where it has no such day. */
function inYear(fields: Fields, year: number): Moment | null {
  const { month, day, lastDay, season, quarter, half, feast } = fields;
  if (feast !== undefined) {
    const [days] = feastDays(feast, year);
    return days === undefined ? null : stretch(days.from, days.to);
  }
  if (season !== undefined) return seasonMoment(year, season);
  if (quarter !== undefined) return quarterMoment(year, quarter);
  if (half !== undefined) return halfMoment(year, half);
  if (month === undefined) return yearMoment(year);
  if (day === undefined) return monthMoment(year, month);
  if (day > daysInMonth(year, month)) return null;
  const first = dayNumber(year, month, day);
  return lastDay === undefined ? dayMoment(first) : stretch(first, dayNumber(year, month, lastDay));
}

function stretch(from: number, to: number): Moment {
  return from === to ? dayMoment(from) : { grain: 'day', from, to, timex: `${timexDay(from)}/${timexDay(to)}` };
}

function feastFrom(name: string, which: Which, from: Moment, direction: Direction | null, state: State): Moment | null {
  const inStory = state.narrative && which === null;
  const days = inStory
    ? (feastDays(name, calendarDay(from.from).year)[0] ?? null)
    : feastNear(
        name,
        which === 'last' ? from.from - 1 : which === 'next' ? from.to + 1 : from.from,
        which === 'last' ? 'past' : which === 'next' ? 'future' : (direction?.to ?? null),
      );
  return days === null ? null : stretch(days.from, days.to);
}

/** Fields of a year that is not told, from the article's day or from the story's. */
function yearFrom(
  fields: Fields,
  which: Which,
  from: Moment,
  direction: Direction | null,
  state: State,
): Moment | null {
  const { year } = calendarDay(from.from);
  if (fields.weekday !== undefined && fields.day !== undefined) return byWeekday(fields, year);
  if (state.narrative && which === null) return inYear(fields, year);
  const [before, same, after] = [inYear(fields, year - 1), inYear(fields, year), inYear(fields, year + 1)];
  if (same === null) return before ?? after;
  if (which === 'this') return same;
  if (which === 'last') return same.from < from.from && same.to < from.from ? same : before;
  if (which === 'next') return same.from > from.to ? same : after;
  if (direction?.to === 'future') return same.to >= from.from ? same : after;
  if (direction?.to === 'past') return same.from <= from.to ? same : before;
  return same.from <= from.to + AHEAD ? same : before;
}

/** Days ahead that an article without a tense to go by still means as ahead. */
const AHEAD = 45;

/** "Thursday, 9 March": the nearest year in which they go together. */
function byWeekday(fields: Fields, near: number): Moment | null {
  for (const away of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]) {
    const moment = inYear(fields, near + away);
    if (moment !== null && weekdayOf(moment.from) === fields.weekday) return moment;
  }
  return inYear(fields, near);
}

function dayInMonthOf(day: number, from: Moment): Moment | null {
  const { year, month } = calendarDay(from.from);
  return day > daysInMonth(year, month) ? null : dayMoment(dayNumber(year, month, day));
}

function weekdayFrom(
  weekday: number,
  which: Which,
  from: Moment,
  direction: Direction | null,
  state: State,
): Moment | null {
  if (from.grain !== 'day' && from.grain !== 'time' && from.to - from.from > 7) return null;
  const back = (weekdayOf(from.from) - weekday + 7) % 7;
  if (which === 'this') return dayMoment(direction?.to === 'past' ? from.from - back : from.from + ((7 - back) % 7));
  if (which === 'last') return dayMoment(from.from - (back === 0 ? 7 : back));
  if (which === 'next') return dayMoment(from.from + (7 - back));
  if (state.narrative) return dayMoment(from.from + ((7 - back) % 7));
  return dayMoment(direction?.to === 'future' ? from.from + ((7 - back) % 7) : from.from - back);
}

/** A time of day without its day is that of the day told last, else the article's. */
const EVENING = /T(?:EV|NI|1[89]|2\d)/;
const SMALL_HOURS = 7;

function dayOfTime(fields: Fields, from: Moment, { told }: State): Moment | null {
  const moment = told?.grain === 'day' || told?.grain === 'time' ? told : from;
  if (moment.grain !== 'day' && moment.grain !== 'time') return null;
  // After an evening the small hours are those of the next day.
  const day =
    told !== null && EVENING.test(told.timex) && (fields.hour ?? 24) < SMALL_HOURS ? moment.from + 1 : moment.from;
  return dayMoment(day);
}
