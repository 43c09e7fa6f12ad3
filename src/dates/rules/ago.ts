/**
 * So many units from an anchor: "two weeks ago", "three days later", "a year earlier", "two days before
 * 9 March", "years later", "10 years ago today".
 */
import type { Amount, Anchor, Form, Unit } from '../form.ts';
import type { Match, Rule } from '../match.ts';
import type { Scan } from '../scan.ts';
import { softened } from './duration.ts';
import { barePlural, quantityAt } from './quantity.ts';

const BACK = new Set(['earlier', 'before', 'previously', 'prior']);

interface Step {
  readonly sign: 1 | -1;
  readonly from: Anchor;
  readonly to: number;
}

/** What says where the amount counts from. */
function stepAt(scan: Scan, i: number): Step | null {
  const lexeme = scan.at(i);
  if (lexeme === undefined || lexeme.gap !== ' ') return null;
  if (lexeme.word === 'ago') return { sign: -1, from: 'article', to: i + 1 };
  if (lexeme.word === 'from' && scan.is(i + 1, 'now', 'today')) return { sign: 1, from: 'article', to: i + 2 };
  if (lexeme.word === 'later' || lexeme.word === 'afterwards' || lexeme.word === 'afterward')
    return { sign: 1, from: 'text', to: i + 1 };
  if (lexeme.word === 'hence') return { sign: 1, from: 'article', to: i + 1 };
  if (BACK.has(lexeme.word) && (lexeme.word === 'earlier' || ends(scan, i + 1)))
    return { sign: -1, from: 'text', to: i + 1 };
  return null;
}

/** True where nothing follows that a "before" could stand for: "two days before, …", not "two days before the vote". */
const ends = (scan: Scan, i: number): boolean => scan.at(i)?.gap !== ' ';

const shifted = ({ count, unit }: Amount, { sign, from }: Step): Form => ({
  is: 'shift',
  count: count === null ? null : sign * count,
  ...(count === null && sign < 0 ? { back: true as const } : {}),
  unit,
  from,
});

/** Amounts counted from an anchor; given what reads the date that stands beside. */
export function ago(inner: Rule): Rule {
  return (scan, i, depth) => {
    const at = softened(scan, i);
    const found = quantityAt(scan, at) ?? (at === i ? barePlural(scan, i) : null);
    const amount = found?.amounts[0];
    if (!found || !amount) return null;
    const step = stepAt(scan, found.to);
    if (step === null) return beside(scan, found.to, amount, inner, depth);
    if (amount.unit === 'weekend' || amount.unit === 'second') return null;
    const timed = amount.unit === 'hour' || amount.unit === 'minute';
    const form = found.amounts.length > 1 ? chained(found.amounts, step) : shifted(amount, step);
    return withDay(
      scan,
      step,
      amount,
      { to: step.to, type: timed ? 'TIME' : 'DATE', form, how: 'relative' },
      inner,
      depth,
    );
  };
}

/** "a year and two months ago". */
function chained(amounts: readonly Amount[], step: Step): Form {
  let from: Anchor = step.from;
  let form: Form = { is: 'vague', value: 'PAST_REF' };
  for (const amount of amounts) {
    form = shifted(amount, { ...step, from });
    from = form;
  }
  return form;
}

/** "two days before 9 March": an amount from a date beside it. */
function beside(scan: Scan, i: number, amount: Amount, inner: Rule, depth: number): Match | null {
  const word = scan.at(i);
  if (word?.gap !== ' ' || !/^(?:before|after)$/.test(word.word) || scan.at(i + 1)?.gap !== ' ') return null;
  const date = inner(scan, i + 1, depth);
  if (date === null || (date.type !== 'DATE' && date.type !== 'TIME') || date.form.is === 'vague') return null;
  const step: Step = { sign: word.word === 'after' ? 1 : -1, from: date.form, to: date.to };
  return { to: date.to, type: 'DATE', form: shifted(amount, step), how: 'relative' };
}

/** "10 years ago today", "three years ago on Monday", "two years ago this month": the day itself, so long ago. */
function withDay(scan: Scan, step: Step, amount: Amount, match: Match, inner: Rule, depth: number): Match {
  const years = amount.unit === 'year' ? amount.count : null;
  if (step.from !== 'article' || years === null || !Number.isInteger(years)) return match;
  const at = scan.is(step.to, 'on') ? step.to + 1 : step.to;
  if (scan.at(at)?.gap !== ' ') return match;
  const day = inner(scan, at, depth);
  if (day === null || day.type !== 'DATE' || (day.form.is === 'fields' && day.form.fields.year !== undefined))
    return match;
  if (day.form.is !== 'fields' && day.form.is !== 'shift') return match;
  return {
    to: day.to,
    type: 'DATE',
    form: { is: 'anniversary', years, of: null, on: day.form, origin: true },
    how: 'anniversary',
  };
}

/** "the 8th of March, ten years ago": the day, so long ago. */
export function dayYearsAgo(inner: Rule): Rule {
  return (scan, i, depth) => {
    const day = inner(scan, i, depth);
    if (day?.form.is !== 'fields' || day.form.fields.day === undefined || day.form.fields.year !== undefined)
      return null;
    if (!/^,? $/.test(scan.at(day.to)?.gap ?? '')) return null;
    const found = quantityAt(scan, day.to);
    const amount = found?.amounts[0];
    if (!found || amount?.unit !== 'year' || amount.count === null || !scan.is(found.to, 'ago')) return null;
    const form: Form = { is: 'anniversary', years: amount.count, of: null, on: day.form, origin: true };
    return { to: found.to + 1, type: 'DATE', form, how: 'anniversary' };
  };
}

const UNITS = new Set<Unit>(['day', 'week', 'month', 'year', 'decade', 'century']);

/** "the day after tomorrow", "the day before 9 March", "the day after": one unit from what stands beside. */
export function dayBeside(inner: Rule): Rule {
  return (scan, i, depth) => {
    const at = scan.at(i)?.word === 'the' ? i + 1 : i;
    const [unit, word] = [scan.at(at), scan.at(at + 1)];
    if (unit?.meaning.unit === undefined || !UNITS.has(unit.meaning.unit) || unit.meaning.plural === true) return null;
    if (at === i || unit.gap !== ' ' || word?.gap !== ' ' || !/^(?:before|after)$/.test(word.word)) return null;
    if (scan.follows(i, 'in')) return null;
    const sign = word.word === 'after' ? 1 : -1;
    const date = scan.at(at + 2)?.gap === ' ' ? inner(scan, at + 2, depth) : null;
    const from: Anchor = date !== null && date.type === 'DATE' && date.form.is !== 'vague' ? date.form : 'text';
    const to = from === 'text' || date === null ? at + 2 : date.to;
    return { to, type: 'DATE', form: { is: 'shift', count: sign, unit: unit.meaning.unit, from }, how: 'relative' };
  };
}
