/** Parts of a period by number: "the first week of March", "the second Monday in June". In: the part and the period. Out: its days. */
import { nthInSpan } from './calendar.ts';
import type { Form } from './form.ts';
import { dayMoment, daysAway, type Moment, momentAround } from './moment.ts';

/** The days of a part; null where the period has no such part. */
export function partMoment(form: Extract<Form, { is: 'part' }>, of: Moment): Moment | null {
  const { ordinal, count, unit, weekday } = form;
  if (unit === 'weekday') {
    const day = nthInSpan(of.from, of.to, weekday ?? 1, ordinal);
    return day === null ? null : dayMoment(day);
  }
  const first = ordinal < 0 ? daysAway(of.to + 1, -count, unit) : daysAway(of.from, ordinal - 1, unit);
  const last = daysAway(first, count, unit) - 1;
  if (first < of.from || last > of.to + 6 || last < first) return null;
  const around = count === 1 ? momentAround(ordinal < 0 ? of.to : first, unit) : null;
  return { grain: around?.grain ?? of.grain, from: first, to: Math.min(last, of.to), timex: around?.timex ?? of.timex };
}
