/**
 * Amounts in order: the first form that reads at a lexeme is taken.
 *
 * In: lexemes and where to begin. Out: the amount, or the range that it begins, or null.
 */
import { DIGIT_WORDS, type Lexeme, TEEN_WORDS, TEN_WORDS } from '../language/index.ts';
import type { Amount, Read } from './amount.ts';
import { MONEY_CODES, MONEY_SIGNS } from './money-en.ts';
import { readCount } from './rules/count.ts';
import { readMeasure } from './rules/measure.ts';
import { readMoney } from './rules/money.ts';
import { readMultiple } from './rules/multiple.ts';
import { readPartOfUnit } from './rules/part-of-unit.ts';
import { readFraction, readHalf, readShare } from './rules/share.ts';
import { readVague } from './rules/vague.ts';
import { VAGUE_COUNTS, VAGUE_PLURALS } from './vague-words-en.ts';

/** A form is a file in `rules/` and a place in this list: what says more comes first. */
const FORMS: readonly Read[] = [
  readMoney,
  readPartOfUnit,
  readMultiple,
  readShare,
  readVague,
  readMeasure,
  readHalf,
  readFraction,
  readCount,
];

const STARTERS: ReadonlySet<string> = new Set([
  ...DIGIT_WORDS.keys(),
  ...TEEN_WORDS.keys(),
  ...TEN_WORDS.keys(),
  ...VAGUE_COUNTS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...'a an dozen half quarter tens decades centuries twice thrice minus negative twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold'.split(
    ' ',
  ),
]);

/** True where an amount may begin: most lexemes are told apart here. */
export function mayBegin(ls: readonly Lexeme[], i: number): boolean {
  const lexeme = ls[i] as Lexeme;
  if (lexeme.kind === 'number') return true;
  if (lexeme.kind === 'mark') return lexeme.form > '\u007f' || lexeme.form === '$' || lexeme.form === '-';
  if (STARTERS.has(lexeme.form)) return true;
  const next = ls[i + 1];
  if (next === undefined || next.gap > 1) return false;
  if (next.kind === 'mark') return next.form === '$' || lexeme.form === 'u';
  return (
    next.kind === 'number' &&
    (lexeme.capital || MONEY_CODES.has(lexeme.form)) &&
    (MONEY_CODES.has(lexeme.form) || MONEY_SIGNS.has(lexeme.form))
  );
}

/** One amount at lexeme `i`. */
export function readAmount(ls: readonly Lexeme[], i: number): Amount | null {
  if (i >= ls.length || !mayBegin(ls, i)) return null;
  for (const read of FORMS) {
    const amount = read(ls, i);
    if (amount !== null) return amount;
  }
  return null;
}
