/** Dates: temporal expressions in an article, what they give, and what they come to once its own day is known. */

export { calendarDay, dayFromIso, dayNumber, isoDay, weekdayOf } from './calendar.ts';
export { feastDays } from './feasts.ts';
export { findDates } from './find.ts';
export type {
  Amount,
  Anchor,
  DateFound,
  DateType,
  DayPart,
  Direction,
  Fields,
  Form,
  Portion,
  Resolved,
  Season,
  Unit,
} from './form.ts';
export { type Reference, resolveDates } from './resolve.ts';
