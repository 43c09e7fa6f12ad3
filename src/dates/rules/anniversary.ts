/**
 * Anniversaries: "the 28th anniversary of …", "the tenth anniversary", "a year on Saturday", "a year to the day".
 *
 * The span takes in what is remembered where it is a date or runs to the next mark; the day it names is the
 * one on which it is kept. How many years and which event are given; the event's own day is for others to find.
 */
import { joined, ordinalOf, type Rule } from '../match.ts';
import type { Scan } from '../scan.ts';
import { countAt } from './quantity.ts';

/** "the 28th anniversary of the grounding" (as far as "anniversary", and a date behind "of"). */
export function anniversary(inner: Rule): Rule {
  return (scan, i, depth) => {
    const at =
      /^(?:the|its|their|his|her|a|an|this|our)$/.test(scan.at(i)?.word ?? '') && scan.at(i + 1)?.gap === ' '
        ? i + 1
        : i;
    const found = yearsBefore(scan, at);
    const plain = scan.at(at)?.word === 'anniversary' && at > i;
    if (found === null && !plain) return null;
    const to = (found?.to ?? at) + 1;
    const of = scan.is(to, 'of') && scan.at(to + 1)?.gap === ' ' ? inner(scan, to + 1, depth) : null;
    const dated = of !== null && of.type === 'DATE' && of.form.is !== 'vague' ? of : null;
    return {
      to: dated?.to ?? to,
      type: 'DATE',
      form: { is: 'anniversary', years: found?.years ?? null, of: dated?.form ?? null, on: null, origin: false },
      how: 'anniversary',
    };
  };
}

/** "28th", "tenth", "one-year", "10-year" before "anniversary". */
function yearsBefore(scan: Scan, i: number): { readonly years: number; readonly to: number } | null {
  const tens = scan.at(i)?.meaning.number ?? 0;
  const ones = ordinalOf(scan.at(i + 1));
  if (tens >= 20 && ones > 0 && ones < 10 && scan.at(i + 1)?.gap === '-' && scan.is(i + 2, 'anniversary'))
    return { years: tens + ones, to: i + 2 };
  const ordinal = ordinalOf(scan.at(i));
  if (ordinal > 0 && scan.is(i + 1, 'anniversary')) return { years: ordinal, to: i + 1 };
  const number = countAt(scan, i);
  if (
    number?.count &&
    scan.at(number.to)?.word === 'year' &&
    joined(scan.at(number.to)) &&
    scan.is(number.to + 1, 'anniversary')
  ) {
    return { years: number.count, to: number.to + 1 };
  }
  return null;
}

/** "a year on Saturday", "ten years on Monday", "two years to the day". */
export function yearsOn(inner: Rule): Rule {
  return (scan, i, depth) => {
    const number = countAt(scan, i);
    const unit = scan.at(number?.to ?? -1);
    if (!number?.count || !Number.isInteger(number.count) || unit?.meaning.unit !== 'year' || unit.gap !== ' ')
      return null;
    const to = (number.to ?? 0) + 1;
    if (!scan.is(to, 'on', 'today', 'tomorrow', 'this')) return null;
    const at = scan.is(to, 'on') ? to + 1 : to;
    const day = inner(scan, at, depth);
    if (day === null || day.type !== 'DATE' || scan.at(at)?.gap !== ' ') return null;
    const deictic = day.form.is === 'shift' && day.form.from === 'article' && day.form.unit === 'day';
    const weekday =
      day.form.is === 'fields' && day.form.fields.weekday !== undefined && day.form.fields.day === undefined;
    if (!deictic && !weekday) return null;
    return {
      to: day.to,
      type: 'DATE',
      form: { is: 'anniversary', years: number.count, of: null, on: day.form, origin: false },
      how: 'anniversary',
    };
  };
}
