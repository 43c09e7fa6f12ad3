/**
 * Look-alikes: numbers that claim nothing of the world.
 *
 * In: lexemes and an amount. Out: the name of the look-alike that it is, or null. Asked in order, the cheapest
 * and surest first. A number in a list after a look-alike is one as well ("Articles 5, 6 and 7").
 */
import type { Lexeme } from '../../language/index.ts';
import type { Amount } from '../amount.ts';
import { isDayOfMonth, isYear } from './calendar.ts';
import { isCode, isInName, isOrdinalOrIdiom } from './name.ts';
import { isPronounOne } from './one.ts';
import { isAddress, isListMark, isReference } from './reference.ts';
import { isScore } from './score.ts';
import { isTimeOfDay } from './time-of-day.ts';

/** What a number may be instead of a figure. */
export type Lookalike =
  | 'chain'
  | 'code'
  | 'day'
  | 'year'
  | 'time'
  | 'ordinal'
  | 'reference'
  | 'list'
  | 'address'
  | 'name'
  | 'score'
  | 'one';

type Ask = readonly [Lookalike, (ls: readonly Lexeme[], amount: Amount) => boolean];

const ASKED_OF_BARE: readonly Ask[] = [
  ['day', isDayOfMonth],
  ['year', isYear],
  ['ordinal', isOrdinalOrIdiom],
  ['reference', isReference],
  ['list', isListMark],
  ['address', isAddress],
  ['one', isPronounOne],
];

/** The look-alike that an amount is, or null; the first `end` of a range has a dash behind it and is no score for that. */
export function lookalike(ls: readonly Lexeme[], amount: Amount, is: 'whole' | 'end'): Lookalike | null {
  if (Number.isNaN(amount.low) || Number.isNaN(amount.high)) return 'chain';
  if (isCode(ls, amount)) return 'code';
  if (isTimeOfDay(ls, amount)) return 'time';
  if (amount.unitRun === null && amount.form !== 'vague' && amount.form !== 'share') {
    for (const [name, ask] of ASKED_OF_BARE) if (ask(ls, amount)) return name;
    if (is === 'whole' && isScore(ls, amount)) return 'score';
  }
  return isInName(ls, amount) ? 'name' : null;
}

/** True where an amount goes on a list of look-alikes that ended before lexeme `end`: ", 6", "and 7". */
export function goesOn(ls: readonly Lexeme[], amount: Amount, end: number): boolean {
  if (amount.unit !== null || amount.form !== 'count' || amount.scale > 1 || end < 0) return false;
  let between = amount.from - end;
  if (between < 1 || between > 2) return false;
  for (; between > 0; between--) {
    const lexeme = ls[amount.from - between];
    if (lexeme === undefined || !/^(?:,|and|or|to|-|&|through)$/.test(lexeme.form)) return false;
  }
  const next = ls[amount.to];
  return !(
    next?.kind === 'word' &&
    next.gap === 1 &&
    !/^(?:and|or|to|of|in|on|at|were|was|are|is|from|by|for)$/.test(next.form)
  );
}
