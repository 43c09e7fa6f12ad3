/**
 * How many of a unit: "three weeks", "a year and a half", "several months", "over 2,000 years".
 *
 * In: words. Out: amounts, and where they end. Shared by durations and by what counts from an anchor.
 */
import type { Amount, Unit } from '../form.ts';
import { joined, ordinalOf } from '../match.ts';
import type { Scan } from '../scan.ts';

/** Amounts of units, and the number of the word after the last. */
export interface Quantity {
  readonly amounts: readonly Amount[];
  readonly to: number;
  /** False for a bare plural: "years". */
  readonly counted: boolean;
}

interface Count {
  readonly count: number | null;
  readonly to: number;
}

/** A number in words or figures at word `i`: "three", "25", "a few", "two and a half", "twenty-two"; null where none. */
export function countAt(scan: Scan, i: number): Count | null {
  const lexeme = scan.at(i);
  if (lexeme === undefined) return null;
  const { meaning } = lexeme;
  if (meaning.some) return { count: null, to: scan.is(i + 1, 'more') ? i + 2 : i + 1 };
  const figures =
    lexeme.figures === null ? (/^\d{1,4}\.\d{1,3}$/.test(lexeme.word) ? lexeme.word : null) : lexeme.figures;
  if (figures !== null) return withHalf(scan, i + 1, Number(figures));
  if (meaning.number === undefined) return null;
  if (lexeme.word === 'half') return scan.is(i + 1, 'a', 'an') ? { count: 0.5, to: i + 2 } : { count: 0.5, to: i + 1 };
  if (/^(?:a|an|another)$/.test(lexeme.word)) return after(scan, i + 1, lexeme.word === 'another');
  let [value, to] = [meaning.number, i + 1];
  while (joined(scan.at(to)) && to < i + 6) {
    const step = grown(value, scan.at(to)?.meaning.number, scan.at(to)?.word ?? '');
    if (step === null) break;
    [value, to] = [step, to + 1];
  }
  return withHalf(scan, scan.is(to, 'of') && lexeme.word === 'couple' ? to + 1 : to, value);
}

function grown(value: number, next: number | undefined, word: string): number | null {
  if (next === undefined || /^(?:a|an|another|single|both|couple|half)$/.test(word)) return null;
  if (next >= 12 && (next === 12 ? word === 'dozen' : next >= 100)) return value * next;
  const room = value % 100 === 0 ? 100 : value % 10 === 0 && value >= 20 ? 10 : 0;
  return next < room ? value + next : null;
}

/** What follows "a": "a few", "a couple of", "a dozen", "a hundred", or nothing: one. */
function after(scan: Scan, i: number, another: boolean): Count {
  const lexeme = scan.at(i);
  const next = lexeme?.meaning;
  if (lexeme?.gap === ' ' && (next?.some || (next?.number !== undefined && !/^(?:a|an|another)$/.test(lexeme.word)))) {
    const found = countAt(scan, lexeme.word === 'single' ? i + 1 : i);
    if (found === null) return { count: 1, to: i + 1 };
    // "a five-year plan": the article is the noun's.
    if (!next?.some && !/^(?:couple|dozen|hundred|thousand|single|half)$/.test(lexeme.word)) return { count: 0, to: i };
    return scan.is(found.to, 'of') ? { ...found, to: found.to + 1 } : found;
  }
  return { count: another ? 1 : 1, to: i };
}

function withHalf(scan: Scan, i: number, value: number): Count {
  const word = (n: number): string => scan.at(n)?.word ?? '';
  if (scan.is(i, 'and') && word(i + 1) === 'a' && word(i + 2) === 'half') return { count: value + 0.5, to: i + 3 };
  if (scan.is(i, 'and') && word(i + 1) === 'half' && scan.at(i + 2)?.meaning.unit)
    return { count: value + 0.5, to: i + 2 };
  return { count: value, to: scan.is(i, 'more') ? i + 1 : i };
}

const BETWEEN =
  /^(?:consecutive|straight|full|whole|long|more|trading|working|short|entire|successive|calendar|business|solid|additional|extra|further|mere|different|brutal|fighting|school|hot|dark|bitter)$/;

/** An amount of one unit or more at word `i`; null where none. */
export function quantityAt(scan: Scan, i: number): Quantity | null {
  const first = oneAmount(scan, i);
  if (first === null) return null;
  const { amount } = first;
  const half = scan.is(first.to, 'and') && scan.is(first.to + 1, 'a') && scan.is(first.to + 2, 'half');
  if (half && amount.count !== null)
    return { amounts: [{ ...amount, count: amount.count + 0.5 }], to: first.to + 3, counted: true };
  const next = scan.is(first.to, 'and') ? first.to + 1 : first.to;
  const more = scan.at(next)?.gap === ' ' || scan.at(next)?.gap === ', ' ? oneAmount(scan, next) : null;
  if (more && SMALLER[amount.unit] === more.amount.unit && amount.count !== null && more.amount.count !== null) {
    return { amounts: [amount, more.amount], to: more.to, counted: true };
  }
  return { amounts: [amount], to: first.to, counted: true };
}

const SMALLER: Readonly<Partial<Record<Unit, Unit>>> = {
  year: 'month',
  month: 'day',
  week: 'day',
  day: 'hour',
  hour: 'minute',
  minute: 'second',
};

function oneAmount(scan: Scan, i: number): { readonly amount: Amount; readonly to: number } | null {
  const number = countAt(scan, i);
  if (number === null || number.count === 0) return null;
  let at = number.to;
  if (joined(scan.at(at)) && BETWEEN.test(scan.at(at)?.word ?? '') && scan.at(at)?.meaning.unit === undefined) at++;
  const lexeme = scan.at(at);
  const unit = lexeme?.meaning.unit ?? (lexeme?.meaning.part === 'NI' && number.count !== 1 ? 'day' : undefined);
  if (lexeme === undefined || unit === undefined || !joined(lexeme)) return null;
  const article = /^(?:a|an)$/.test(scan.at(i)?.word ?? '');
  if (article && number.to === i + 1 && (lexeme.meaning.plural || scan.is(at + 1, 'long'))) return null;
  if (unit === 'second' && (lexeme.meaning.plural !== true || number.count === null)) return null;
  if (unit === 'quarter' && lexeme.meaning.plural !== true) return null;
  if (ordinalOf(scan.at(i)) > 0 || (lexeme.possessive && scan.at(at + 1)?.word === 'time'))
    return lexeme.possessive ? { amount: times(number.count, unit, lexeme.meaning.times), to: at + 1 } : null;
  return { amount: times(number.count, unit, lexeme.meaning.times), to: at + 1 };
}

const times = (count: number | null, unit: Unit, by = 1): Amount => ({
  unit,
  count: count === null ? null : count * by,
});

/** A bare plural at word `i`: "years", "decades". */
export function barePlural(scan: Scan, i: number): Quantity | null {
  const meaning = scan.at(i)?.meaning;
  if (meaning?.unit === undefined || meaning.plural !== true || meaning.unit === 'second' || meaning.unit === 'quarter')
    return null;
  return { amounts: [{ unit: meaning.unit, count: null }], to: i + 1, counted: false };
}
