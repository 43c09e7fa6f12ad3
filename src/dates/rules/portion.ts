/**
 * Parts of a period: "early 2031", "mid-March", "the end of last year", "the night of 7 March", "the first week
 * of May", "the second Monday in June", "Friday morning", "late on Thursday", "the early hours of Friday".
 */
import type { Fields, Form } from '../form.ts';
import { joined, type Match, ordinalOf, type Rule } from '../match.ts';
import type { Scan } from '../scan.ts';

function withPart(match: Match, more: Fields, to: number = match.to): Match | null {
  const timed = more.part !== undefined;
  const type = timed ? 'TIME' : match.type;
  const { end, ...rest } = match;
  const kept = to === match.to && end !== undefined ? { end } : {};
  if (match.form.is === 'fields') {
    return { ...rest, ...kept, to, type, form: { ...match.form, fields: { ...match.form.fields, ...more } } };
  }
  if (match.form.is !== 'shift') return null;
  return { ...rest, ...kept, to, type, form: { ...match.form, within: { ...match.form.within, ...more } } };
}

const isDay = ({ form, type }: Match): boolean =>
  type === 'DATE' &&
  (form.is === 'fields'
    ? form.fields.day !== undefined || form.fields.weekday !== undefined || form.fields.feast !== undefined
    : form.is === 'shift' && form.unit === 'day' && form.within === undefined);

const isPeriod = (match: Match): boolean =>
  match.type === 'DATE' && (match.form.is === 'fields' || match.form.is === 'shift') && !isDay(match);

/** "early 2031", "late in March", "mid-1990s", "the early 1990s", "the end of May". */
export function portion(inner: Rule): Rule {
  return (scan, i, depth) => {
    let at = scan.at(i)?.word === 'the' && scan.at(i + 1)?.gap === ' ' ? i + 1 : i;
    if (scan.is(at, 'very')) at++;
    const lexeme = scan.at(at);
    const which =
      lexeme?.meaning.portion ?? (/^(?:rest|most|remainder)$/.test(lexeme?.word ?? '') ? 'WHOLE' : undefined);
    const later = /^(?:later|earlier)$/.test(lexeme?.word ?? '') && scan.is(at + 1, 'in');
    if (which === undefined && !later) return null;
    const noun = /^(?:beginning|start|middle|end|close|rest|most|remainder)$/.test(lexeme?.word ?? '');
    let next = at + 1;
    if (scan.is(next, 'to') && lexeme?.meaning.portion !== undefined && !noun) next++;
    if (noun && !scan.is(next, 'of')) return null;
    if (noun || scan.is(next, 'in', 'on')) next++;
    const period = joined(scan.at(next)) ? inner(scan, next, depth) : null;
    if (period === null) return null;
    if (isDay(period) && (which === 'END' || which === 'START') && !noun)
      return withPart(period, { part: which === 'END' ? 'NI' : 'MO' });
    if (!isPeriod(period)) return null;
    return which === undefined || which === 'WHOLE' ? period : withPart(period, { portion: which });
  };
}

/** "the night of 7 March", "the early hours of Friday", "the morning of 9 March", "daybreak on Friday". */
export function partOfDate(inner: Rule): Rule {
  return (scan, i, depth) => {
    let at = scan.at(i)?.word === 'the' && scan.at(i + 1)?.gap === ' ' ? i + 1 : i;
    if (scan.at(at)?.meaning.portion !== undefined && joined(scan.at(at + 1))) at++;
    const word = scan.at(at)?.word ?? '';
    const small = /^(?:small|early)$/.test(scan.at(at - 1)?.word ?? '') || word === 'small';
    if (word === 'small' && scan.is(at + 1, 'hours')) at++;
    const part = scan.at(at)?.meaning.part ?? (small && scan.is(at, 'hours') ? 'MO' : undefined);
    if (part === undefined || !scan.is(at + 1, 'of', 'on')) return null;
    const day = inner(scan, at + 2, depth);
    return day === null || scan.at(at + 2)?.gap !== ' ' || !isDay(day) ? null : withPart(day, { part });
  };
}

/** "Friday morning", "Christmas night", "9 March at dawn". */
export function dateWithPart(inner: Rule): Rule {
  return (scan, i, depth) => {
    const day = inner(scan, i, depth);
    if (day === null || !isDay(day)) return null;
    let to = day.to;
    if (scan.is(to, 'at') || scan.is(to, 'in')) to++;
    if (scan.is(to, 'the') && to > day.to) to++;
    const lexeme = scan.at(to);
    const early = lexeme?.gap === ' ' && /^(?:early|late)$/.test(lexeme.word) ? 1 : 0;
    const word = scan.at(to + early);
    if (word?.meaning.part === undefined || word.gap !== ' ' || word.meaning.plural) return null;
    if (word.meaning.clock !== undefined) return null;
    return withPart(day, { part: word.meaning.part }, to + early + 1);
  };
}

/** "the first week of March", "the last two weeks of February", "the second Monday in June", "the fifth day of the siege" is not one. */
export function ordinalPart(inner: Rule): Rule {
  return (scan, i, depth) => {
    const at = scan.at(i)?.word === 'the' && scan.at(i + 1)?.gap === ' ' ? i + 1 : i;
    const ordinal = scan.is(at, 'last', 'final') || scan.at(at)?.word === 'last' ? -1 : ordinalOf(scan.at(at));
    if (ordinal === 0 || at === i) return null;
    const counted = scan.at(at + 1)?.meaning.number;
    const count = counted !== undefined && counted > 1 && scan.at(at + 1)?.gap === ' ' ? counted : 1;
    const next = count > 1 ? at + 2 : at + 1;
    const lexeme = scan.at(next);
    if (lexeme?.gap !== ' ' || !scan.is(next + 1, 'of', 'in')) return null;
    const weekday = lexeme.capital ? lexeme.meaning.weekday : undefined;
    const unit = weekday === undefined ? lexeme.meaning.unit : 'weekday';
    if (unit === undefined || unit === 'second' || unit === 'quarter') return null;
    const period = scan.at(next + 2)?.gap === ' ' ? inner(scan, next + 2, depth) : null;
    if (period === null || !isPeriod(period)) return null;
    const form: Form = {
      is: 'part',
      ordinal,
      count,
      unit,
      of: period.form,
      ...(weekday === undefined ? {} : { weekday }),
    };
    return { to: period.to, type: count > 1 ? 'DURATION' : 'DATE', form };
  };
}

/** "the year 2031", "the month of May", "the years 1914": the noun goes with it. */
export function namedPeriod(inner: Rule): Rule {
  return (scan, i, depth) => {
    const at = scan.at(i)?.word === 'the' && scan.at(i + 1)?.gap === ' ' ? i + 1 : i;
    const unit = scan.at(at)?.meaning.unit;
    if (at === i || (unit !== 'year' && unit !== 'month') || scan.at(at)?.meaning.plural) return null;
    const next = scan.is(at + 1, 'of') ? at + 2 : at + 1;
    const period = scan.at(next)?.gap === ' ' ? inner(scan, next, depth) : null;
    return period?.form.is === 'fields' && isPeriod(period) ? period : null;
  };
}

/** "month's end", "at year's end": the end of the period that is spoken of. */
export function endOfUnit(scan: Scan, i: number): Match | null {
  const lexeme = scan.at(i);
  const unit = lexeme?.meaning.unit;
  if (!lexeme?.possessive || (unit !== 'month' && unit !== 'year' && unit !== 'week') || !scan.is(i + 1, 'end'))
    return null;
  const form: Form = { is: 'shift', count: 0, unit, from: 'text', within: { portion: 'END' } };
  return { to: i + 2, type: 'DATE', form, how: 'relative' };
}

/** "on the fifth day of the siege", "in the second week": a day counted from what is not told as a date. */
export function countedUnit(scan: Scan, i: number): Match | null {
  const [ordinal, unit] = [scan.at(i + 1), scan.at(i + 2)];
  if (scan.at(i)?.word !== 'the' || ordinal?.gap !== ' ' || unit?.gap !== ' ' || unit.meaning.plural) return null;
  const known = unit.meaning.unit;
  if (ordinalOf(ordinal) < 1 || known === undefined || !/^(?:hour|day|week|month|year)$/.test(known)) return null;
  const asked =
    scan.follows(i, 'on', 'in', 'by', 'during', 'until', 'since', 'from', 'of') || /,/.test(scan.at(i)?.gap ?? '');
  if (!asked || unit.possessive || scan.at(i + 3)?.gap === '-') return null;
  return {
    to: i + 3,
    type: known === 'hour' ? 'TIME' : 'DATE',
    form: { is: 'vague', value: 'XXXX-XX-XX' },
    how: 'relative',
  };
}

/** "for a third consecutive day": the day that is spoken of. */
export function consecutiveUnit(scan: Scan, i: number): Match | null {
  const at = /^(?:a|the|its|their)$/.test(scan.at(i)?.word ?? '') ? i + 1 : i;
  const unit = scan.at(at + 2);
  const known = unit?.meaning.unit;
  if (ordinalOf(scan.at(at)) < 1 || !scan.is(at + 1, 'consecutive', 'straight', 'successive') || unit?.gap !== ' ')
    return null;
  if (known === undefined || unit.meaning.plural || !/^(?:day|week|month|year)$/.test(known)) return null;
  return { to: at + 3, type: 'DATE', form: { is: 'shift', count: 0, unit: known, from: 'article' }, how: 'relative' };
}
