/**
 * Amounts: a number with its unit, as the forms in `rules/` read them.
 *
 * In: lexemes and where to begin. Out: amounts, still as runs of lexemes. This file holds what the forms share:
 * the shape, words by form, the unit behind a number. It knows no qualifiers, and refuses nothing.
 */
import { isMark, isWord, type Lexeme } from '../language/index.ts';
import { MONEY_CODES, MONEY_SIGNS, MONEY_WORDS } from './money-en.ts';
import { UNITS, type Unit } from './units-en.ts';

/** Which form was read. */
export type Form =
  | 'age'
  | 'count'
  | 'fraction'
  | 'measure'
  | 'money'
  | 'multiple'
  | 'percent'
  | 'range'
  | 'share'
  | 'vague';

/** A run of lexemes that says an amount: `from` to `to`, exclusive. */
export interface Amount {
  readonly form: Form;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  /** The lexemes that print the unit, if any. */
  readonly unitRun: readonly [from: number, to: number] | null;
  /** How many of the unit one of the printed unit makes: 10 for decades, which are years. */
  readonly factor?: number;
  /** What the number was multiplied by in words ("million"), 1 where by nothing. */
  readonly scale: number;
}

/** Reads one form at lexeme `i`, or null. */
export type Read = (ls: readonly Lexeme[], i: number) => Amount | null;

/** The folded word at `i`, or '' where no word stands or a blank line parts it from the one before. */
export function wordAt(ls: readonly Lexeme[], i: number): string {
  const lexeme = ls[i];
  return lexeme?.kind === 'word' && lexeme.gap < 3 ? lexeme.form : '';
}

/** The folded word at `i`, whatever stands before it, or '' where no word stands. */
export function firstWord(ls: readonly Lexeme[], i: number): string {
  const lexeme = ls[i];
  return lexeme?.kind === 'word' ? lexeme.form : '';
}

/** The folded word before lexeme `i` in the same paragraph, or ''. */
export function wordBefore(ls: readonly Lexeme[], i: number): string {
  return (ls[i]?.gap ?? 3) < 3 ? firstWord(ls, i - 1) : '';
}

/** Words that may stand between a number and its unit: "three more years". */
const BETWEEN = new Set(
  'more additional extra further full straight consecutive whole long square solid successive other short'.split(' '),
);

/** Units that are words or names as well when they begin with a capital. */
const NAMES_TOO = new Set(['rand', 'dong', 'cup', 'guinea', 'crown', 'mark', 'mil', 'mi']);

/** A unit printed behind a number that ends before lexeme `at`. */
export interface UnitFound extends Unit {
  readonly from: number;
  readonly to: number;
  readonly money: boolean;
}

/** The unit behind a number, if one is printed there. */
export function readUnit(ls: readonly Lexeme[], at: number): UnitFound | null {
  if (isMark(ls, at, '%') && (ls[at] as Lexeme).gap < 2) {
    return { unit: 'percent', factor: 1, glued: false, from: at, to: at + 1, money: false };
  }
  let from = at;
  const sign = signBehind(ls, at);
  if (sign !== null) return sign;
  const hyphen = isMark(ls, at, '-') && ls[at]?.gap === 0 && ls[at + 1]?.gap === 0;
  if (hyphen) from = at + 1;
  else if (BETWEEN.has(wordAt(ls, at)) && longest(ls, at, false) === null) from = at + 1;
  const glued = ls[at]?.gap === 0;
  const found = longest(ls, from, glued);
  if (found === null) return null;
  const word = ls[from] as Lexeme;
  if (word.capital && NAMES_TOO.has(word.form)) return null;
  return { ...found, from: hyphen ? from : at, ...(from > at && !hyphen ? { from: at } : {}) };
}

/** "10 €": a sign behind its number, unless another number follows, whose it may be. */
function signBehind(ls: readonly Lexeme[], at: number): UnitFound | null {
  const sign = ls[at];
  const code = sign?.kind === 'mark' && sign.gap < 2 ? MONEY_SIGNS.get(sign.form) : undefined;
  if (code === undefined || ls[at + 1]?.kind === 'number') return null;
  return { unit: code, factor: 1, glued: false, from: at, to: at + 1, money: true };
}

const MOST_LEXEMES = 5;

function longest(ls: readonly Lexeme[], from: number, glued: boolean): UnitFound | null {
  let key = '';
  let best: UnitFound | null = null;
  for (let i = from; i < from + MOST_LEXEMES; i++) {
    const lexeme = ls[i];
    if (lexeme === undefined || lexeme.gap > 2) break;
    if (lexeme.kind === 'mark' && '-/.'.includes(lexeme.form)) {
      if (lexeme.gap > 0 || i === from) break;
      continue;
    }
    if (lexeme.kind === 'number' && lexeme.gap > 0) break;
    key = key === '' ? lexeme.form : `${key} ${lexeme.form}`;
    const unit = unitOf(key);
    if (unit && (!unit.unit.glued || glued || isMetre(ls, i)))
      best = { ...unit.unit, money: unit.money, from, to: i + 1 };
  }
  return best;
}

/** "12 m long": a metre that stands off from its digits, where nothing is counted by millions. */
function isMetre(ls: readonly Lexeme[], i: number): boolean {
  if (!isWord(ls, i, 'm') || ls[i]?.capital || ls[i]?.gap !== 1 || ls[i - 1]?.kind !== 'number') return false;
  const next = ls[i + 1];
  return next?.kind !== 'word' || /^(?:x|long|high|wide|deep|tall|from|away|above|below|and)$/.test(next.form);
}

function unitOf(key: string): { readonly unit: Unit; readonly money: boolean } | null {
  const measure = UNITS.get(key);
  if (measure !== undefined) return { unit: measure, money: false };
  const money = MONEY_WORDS.get(key);
  if (money !== undefined) return { unit: money, money: true };
  const millions = /^m([a-z]{3})$/.exec(key)?.[1] ?? '';
  if (MONEY_CODES.has(millions))
    return { unit: { unit: millions.toUpperCase(), factor: 1e6, glued: false }, money: true };
  if (!MONEY_CODES.has(key)) return null;
  return { unit: { unit: key.toUpperCase(), factor: 1, glued: false }, money: true };
}
