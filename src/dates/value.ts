/**
 * One expression's value, given the article's day and the date told last.
 *
 * In: an expression and what is known when it is read. Out: its TIMEX3 value and its stretch of the
 * calendar, null where it names none (a length, a set, a vague word, or nothing to count from).
 */
import { timexDuration } from './amounts.ts';
import { calendarDay } from './calendar.ts';
import type { Anchor, DateFound, Direction, Fields, Form } from './form.ts';
import { nearestFields } from './imply.ts';
import { dayMoment, daysAway, type Moment, momentAround, timexTime, timexYear } from './moment.ts';
import { partMoment } from './part-of.ts';
import type { State, Valued } from './state.ts';

const none = (timex: string): Valued => ({ timex, moment: null });
const some = (moment: Moment): Valued => ({ timex: moment.timex, moment });

/** What an expression comes to. */
export function evaluate({ form, type, direction }: DateFound, state: State): Valued {
  if (type === 'DURATION' && form.is === 'part') {
    const moment = evaluateForm(form, direction, state).moment;
    return { timex: form.unit === 'weekday' ? 'PXD' : timexDuration([{ unit: form.unit, count: form.count }]), moment };
  }
  return evaluateForm(form, direction, state);
}

function evaluateForm(form: Form, direction: Direction | null, state: State): Valued {
  switch (form.is) {
    case 'fields':
      return ofFields(form, direction, state);
    case 'shift':
      return ofShift(form, direction, state);
    case 'part': {
      const of = evaluateForm(form.of, direction, state).moment;
      const moment = of === null ? null : partMoment(form, of);
      return moment === null ? none('XXXX-XX-XX') : some(moment);
    }
    case 'duration':
      return none(timexDuration(form.amounts));
    case 'every':
    case 'vague':
      return none(form.value);
    case 'range': {
      const [first, last] = [evaluateForm(form.first, direction, state), evaluateForm(form.last, direction, state)];
      const timex = `${first.timex}/${last.timex}`;
      if (first.moment === null || last.moment === null) return none(timex);
      return { timex, moment: { ...first.moment, to: Math.max(first.moment.to, last.moment.to), timex } };
    }
    case 'anniversary':
      return ofAnniversary(form, direction, state);
  }
}

function ofFields(form: Extract<Form, { is: 'fields' }>, direction: Direction | null, state: State): Valued {
  const anchor = form.from === undefined ? (state.narrative ? 'text' : 'article') : form.from;
  const from = anchorMoment(anchor, direction, state);
  return nearestFields(form.fields, form.which ?? null, from, direction, state);
}

/** The moment that an anchor stands for; the other one where there is none. */
function anchorMoment(anchor: Anchor, direction: Direction | null, state: State): Moment | null {
  const article = state.article === null ? null : dayMoment(state.article);
  if (anchor === 'article') return article;
  if (anchor === 'text') return state.told ?? article;
  return evaluateForm(anchor, direction, state).moment;
}

function ofShift(form: Extract<Form, { is: 'shift' }>, direction: Direction | null, state: State): Valued {
  const { count, unit, from, within } = form;
  // In a narrative "this day" and "today" are those of the story.
  const anchor =
    from === 'article' && state.narrative && state.told !== null && count === 0 && within !== undefined ? 'text' : from;
  const base = anchorMoment(anchor, direction, state);
  if (count === null) return none(vagueShift(form));
  if (base === null) return unanchored(form);
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return { timex: `${base.timex.slice(0, 10)}TXX:XX`, moment: base };
  const coarse =
    base.grain !== 'day' && base.grain !== 'time' && (unit === 'day' || (unit === 'week' && base.grain !== 'week'));
  const day = daysAway(base.from, count, unit);
  if (coarse && count !== 0) {
    const timex = `${timexYear(calendarDay(day).year)}-XX-XX`;
    return { timex, moment: { grain: base.grain, from: day, to: daysAway(base.to, count, unit), timex } };
  }
  const moment = coarse ? base : momentAround(day, unit);
  if (moment === null) return none('XXXX');
  return within === undefined ? some(moment) : inside(moment, within, direction, state);
}

/** Fields within a moment: "last year's March", "yesterday evening". */
function inside(moment: Moment, within: Fields, direction: Direction | null, state: State): Valued {
  const time = timexTime(within);
  if (time !== '') {
    const timex = `${moment.timex.slice(0, 10)}${time}`;
    return { timex, moment: { ...moment, timex } };
  }
  const { year } = calendarDay(moment.from);
  const { portion: _, ...rest } = within;
  if (Object.keys(rest).length === 0) return some(moment);
  return nearestFields({ ...rest, year }, null, moment, direction, state);
}

const UNANCHORED = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
} as const;

function unanchored({ unit, within }: Extract<Form, { is: 'shift' }>): Valued {
  const value = Object.entries(UNANCHORED).find(([name]) => name === unit)?.[1] ?? 'XXXX-XX-XX';
  return none(within === undefined ? value : `${value}${timexTime(within)}`);
}

function vagueShift({ back, unit }: Extract<Form, { is: 'shift' }>): string {
  if (back) return 'PAST_REF';
  return unit === 'hour' || unit === 'minute' ? 'XXXX-XX-XXTXX' : 'FUTURE_REF';
}

function ofAnniversary(form: Extract<Form, { is: 'anniversary' }>, direction: Direction | null, state: State): Valued {
  const { years, of, on, origin } = form;
  if (on !== null) {
    const day = evaluateForm(on, direction, state).moment;
    if (day === null) return none('XXXX-XX-XX');
    return origin && years !== null && day.grain === 'day'
      ? some(dayMoment(daysAway(day.from, -years, 'year')))
      : some(day);
  }
  const next = state.next?.form;
  if (of === null && next?.is === 'fields' && next.fields.weekday !== undefined && next.fields.day === undefined) {
    // "The second anniversary falls on Sunday": the day that is named next.
    const kept = ofFields(next, state.next?.direction ?? null, state).moment;
    if (kept !== null) return some(dayMoment(kept.from));
  }
  const first = of === null ? null : evaluateForm(of, direction, state).moment;
  if (first === null || first.grain !== 'day') return none('XXXX-XX-XX');
  if (years !== null) return some(dayMoment(daysAway(first.from, years, 'year')));
  return none(first.timex.replace(/^(?:BC)?\d{4}/, 'XXXX'));
}
