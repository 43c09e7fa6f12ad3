/**
 * Dates and years: numbers that say when.
 *
 * In: lexemes and an amount without a unit (or a range of two). Out: true where it is part of a date. A
 * bare number of four digits is a year unless people or things are plainly counted by it.
 */
import { isMark, isWord, type Lexeme, TEEN_WORDS, TEN_WORDS } from '../../language/index.ts';
import { type Amount, wordAt, wordBefore } from '../amount.ts';

type Lexemes = readonly Lexeme[];

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

const isMonth = (ls: Lexemes, i: number): boolean => ls[i]?.capital === true && MONTHS.has(wordAt(ls, i));

/** "NewsFebruary 6, 2016": a month whose blank was lost, before a day and a year. */
const isGluedDate = (ls: Lexemes, from: number, to: number): boolean =>
  /[a-z](?:january|february|march|april|june|july|august|september|october|november|december)$/.test(
    wordAt(ls, from - 1),
  ) &&
  ls[to]?.form === ',' &&
  /^(?:1[5-9]|20)\d\d$/.test(ls[to + 1]?.form ?? '');

/** "May 5", "5 May", "Nov. 8-10", "the fifth of May". */
export function isDayOfMonth(ls: Lexemes, { from, to, high }: Amount): boolean {
  if (high <= 31 && isGluedDate(ls, from, to)) return true;
  if (!(high <= 31) || !Number.isInteger(high)) return false;
  const before = isMark(ls, from - 1, '.') ? from - 2 : from - 1;
  if (isMonth(ls, before) && (ls[from]?.gap ?? 3) < 3) return true;
  const behind = isWord(ls, to, 'of') ? to + 1 : to;
  return isMonth(ls, behind) && ls[behind - 1]?.kind !== 'mark';
}

const BEFORE_YEARS = new Set(
  'in since by of until till from to before after during year circa fiscal around about early late mid spring summer autumn fall winter through for and the that and'.split(
    ' ',
  ),
);
const QUALIFIED = /^(?:than|over|above|below|under|nearly|almost|exceeding|least|most|approximately|roughly)$/;
const COUNTED = new Set(
  'people men women children troops soldiers jobs homes houses families students patients workers employees refugees migrants residents voters miles feet pages members officers schools'.split(
    ' ',
  ),
);

/** A year, or a span of years: "2016", "the 1990s", "2015-16", "fiscal 2016", "480 BC". */
export function isYear(ls: Lexemes, amount: Amount): boolean {
  const { from, to } = amount;
  if (/^(?:bc|bce|ce)$/.test(wordAt(ls, to)) && ls[to]?.capital) return true;
  if (/^(?:ad|fy)$/.test(wordBefore(ls, from)) && ls[from - 1]?.capital) return true;
  if (
    isMark(ls, from - 1, "'") &&
    ls[from]?.gap === 0 &&
    (ls[from - 1]?.gap ?? 0) > 0 &&
    /^\d\d$/.test(ls[from]?.form ?? '')
  )
    return true;
  if (isSpokenYear(ls, amount)) return true;
  const form = ls[from]?.form ?? '';
  if (isDecade(ls, amount)) return true;
  if (!/^[12]\d{3}$/.test(form) || Number(form) > 2105) return false;
  if (QUALIFIED.test(wordBefore(ls, from))) return false;
  if (amount.form === 'range' && amount.high > 2105) return false;
  if (to > from + 1) return amount.form === 'range' || /^\d{2}(?:\d{2})?$/.test(ls[to - 1]?.form ?? '');
  const next = wordAt(ls, to);
  if (/^(?:19|20)/.test(form)) return !COUNTED.has(next) || BEFORE_YEARS.has(wordBefore(ls, from));
  return BEFORE_YEARS.has(wordBefore(ls, from)) || !(next.length > 3 && !ls[to]?.capital);
}

/** "1990s", "in his 40s", "'60s". */
function isDecade(ls: Lexemes, { to }: Amount): boolean {
  const at = isMark(ls, to, "'") && ls[to]?.gap === 0 ? to + 1 : to;
  return (
    isWord(ls, at, 's') &&
    ls[at]?.gap === 0 &&
    ls[at - 1]?.gap !== undefined &&
    ls[to - 1]?.kind === 'number' &&
    /0$|\d{4}/.test(ls[to - 1]?.form ?? '')
  );
}

/** "nineteen eighty-four", "twenty sixteen": a number of two digits before another. */
function isSpokenYear(ls: Lexemes, { from, to }: Amount): boolean {
  const first = wordAt(ls, from);
  const begins = /^(?:(?:six|seven|eigh|nine)teen|twenty)$/.test(first) && to === from + 1;
  const next = wordAt(ls, to);
  if (begins && ls[to]?.gap === 1 && (TEEN_WORDS.has(next) || TEN_WORDS.has(next) || next === 'hundred')) return true;
  const before = wordBefore(ls, from);
  return (
    /^(?:(?:six|seven|eigh|nine)teen|twenty)$/.test(before) &&
    ls[from]?.gap === 1 &&
    (TEEN_WORDS.has(first) || TEN_WORDS.has(first))
  );
}
