/**
 * Numbers without a unit: what they count stands behind them, or goes without saying.
 *
 * "Aged 51" and "turned 60" are years all the same, and so is a number between commas after a name.
 */
import { isMark, type Lexeme, readNumber } from '../../language/index.ts';
import { type Amount, type Read, wordAt, wordBefore } from '../amount.ts';

export const readCount: Read = (ls, i) => {
  const number = readNumber(ls, i);
  if (number === null) return null;
  const { to, value, scale } = number;
  const age = isAge(ls, i, to, value);
  const unit = age ? 'year' : null;
  return {
    form: age ? 'age' : 'count',
    from: i,
    to,
    low: value,
    high: value,
    unit,
    unitRun: null,
    scale,
  } satisfies Amount;
};

const BEFORE_AGES = new Set('aged age ages turned turns turning'.split(' '));

function isAge(ls: readonly Lexeme[], i: number, to: number, value: number): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 119) return false;
  const before = wordBefore(ls, i);
  if (BEFORE_AGES.has(before)) return true;
  if (before === 'of' && /^ages?$/.test(wordAt(ls, i - 2))) return true;
  return isMark(ls, i - 1, ',') && isNameBefore(ls, i - 2) && closes(ls, to) && (ls[i]?.gap ?? 3) < 3;
}

const NO_NAMES = new Set(
  'january february march april may june july august september october november december sept nov dec jan feb aug oct monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** The word before the comma is a capitalised name, with another before it or a first name's initial. */
function isNameBefore(ls: readonly Lexeme[], i: number): boolean {
  const at = isMark(ls, i, '.') && /^(?:jr|sr)$/.test(wordBefore(ls, i)) ? i - 1 : i;
  const word = ls[at];
  return word?.kind === 'word' && word.capital && word.form.length > 1 && !NO_NAMES.has(word.form);
}

/** The age's own comma, or the end of the sentence. */
function closes(ls: readonly Lexeme[], i: number): boolean {
  const next = ls[i];
  if (next === undefined || next.gap === 3) return true;
  if (next.kind !== 'mark' || next.gap > 0 || !',.;)'.includes(next.form)) return false;
  // "On Nov. 5, 6, and 7": a list of numbers goes on in numbers.
  return ls[i + 1]?.kind !== 'number';
}
