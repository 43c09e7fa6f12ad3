/**
 * Numbers spelt out: how English number words add up.
 *
 * In: lexemes and where to begin, or a number in digits that words go on from ("2.5 million"). Out: the value and
 * where it ends, or null. Groups below a thousand are added up, each scale multiplies its group, and a part that does
 * not fit ends the number.
 */
import { isMark, isWord, type Lexeme } from './lexemes.ts';
import {
  DENOMINATORS,
  DIGIT_WORDS,
  DOZENS,
  PLURAL_DENOMINATORS,
  SCALE_WORDS,
  TEEN_WORDS,
  TEN_WORDS,
} from './number-words-en.ts';

/** What numbers are read from. */
export type Lexemes = readonly Lexeme[];

/** A number read from lexemes: it ends before lexeme `to`. */
export interface Numeral {
  readonly to: number;
  readonly value: number;
  readonly form: 'digits' | 'words' | 'fraction';
  /** The last scale that multiplied it, 1 where none did: in "5 to 10 million" both are millions. */
  readonly scale: number;
}

/** Still of the same number: no blank line before it, and digits not on another line. */
export const joins = (lexeme: Lexeme | undefined): lexeme is Lexeme =>
  lexeme !== undefined && lexeme.gap < (lexeme.kind === 'word' ? 3 : 2);

/** Where a hyphen at `i` leads to: the lexeme after it, if hyphen and lexeme are glued or both stand off; else `i`. */
export function pastHyphen(ls: Lexemes, i: number): number {
  const [hyphen, next] = [ls[i], ls[i + 1]];
  if (!isMark(ls, i, '-') || next === undefined || (hyphen as Lexeme).gap > 1) return i;
  return next.gap === (hyphen as Lexeme).gap ? i + 1 : i;
}

/** The state of a number in words: what is added up, and what the last part allows to follow. */
interface Sum {
  total: number;
  group: number;
  /** Below what the next scale must stay. */
  limit: number;
  scale: number;
  parts: number;
  /** The group stands in digits: words multiply it, and are not added to it. */
  digits: boolean;
}

/** Words from lexeme `i`, or those that follow `value` given in digits and ending before `from`. */
export function readWords(ls: Lexemes, i: number, value: number, from = i): Numeral | null {
  const sum: Sum = {
    total: 0,
    group: value,
    limit: Number.POSITIVE_INFINITY,
    scale: 1,
    parts: from > i ? 1 : 0,
    digits: from > i,
  };
  let to = from;
  for (;;) {
    const next = nextPart(ls, to, sum);
    if (next === null) break;
    to = next;
  }
  if (sum.parts === 0 || (to === from && from === i)) return null;
  return { to, value: rounded(sum.total + sum.group), form: 'words', scale: sum.scale };
}

/** Takes the part after `at`, past a hyphen or "and" if one leads to it; null where none fits. */
function nextPart(ls: Lexemes, at: number, sum: Sum): number | null {
  if (sum.parts === 0) return isWord(ls, at, 'a') || isWord(ls, at, 'an') ? article(ls, at, sum) : take(ls, at, sum);
  const hyphened = pastHyphen(ls, at);
  if (hyphened > at) return ls[hyphened]?.kind === 'word' ? take(ls, hyphened, sum) : null;
  if (!isWord(ls, at, 'and')) return take(ls, at, sum);
  const large = (sum.scale > 1 || sum.group >= 100) && sum.group % 100 === 0;
  if (!large || sum.digits || !joins(ls[at]) || partOfOne(ls, at + 1) !== null) return null;
  const next = ls[at + 1];
  if (next?.kind === 'number' && next.value >= 1000) return null;
  const before = sum.parts;
  const to = take(ls, at + 1, sum);
  return to !== null && sum.parts > before ? to : null;
}

/** "a hundred", "a million", "a dozen": an article counts one before a scale. */
function article(ls: Lexemes, at: number, sum: Sum): number | null {
  const next = ls[at + 1];
  if (!joins(next) || !(next.form === 'hundred' || SCALE_WORDS.has(next.form) || DOZENS.has(next.form))) return null;
  sum.group = 1;
  sum.parts++;
  return DOZENS.has(next.form) ? at + 1 : take(ls, at + 1, sum);
}

function take(ls: Lexemes, at: number, sum: Sum): number | null {
  const lexeme = ls[at];
  if (!joins(lexeme) && sum.parts > 0) return null;
  if (lexeme === undefined) return null;
  const fits =
    lexeme.kind === 'number' ? takeDigits(ls, at, sum) : lexeme.kind === 'word' && takeWord(lexeme.form, sum);
  if (!fits) return null;
  sum.parts++;
  return at + 1;
}

/** "3 hundred and 21", "4 thousand 3 hundred". */
function takeDigits(ls: Lexemes, at: number, sum: Sum): boolean {
  const { value, form } = ls[at] as Lexeme;
  const room =
    sum.group >= 100
      ? !sum.digits && sum.group % 100 === 0 && value < 100
      : sum.group === 0 && sum.scale > 1 && value < Math.min(1000, sum.scale);
  if (!room || value === 0 || !/^\d+$/.test(form) || !isScaleSoon(ls, at, sum)) return false;
  sum.group += value;
  return true;
}

/** Digits go on a number only if "and" led to them or a smaller scale follows: "4 thousand 3 hundred", not "5 million 30 years". */
function isScaleSoon(ls: Lexemes, at: number, sum: Sum): boolean {
  if (isWord(ls, at - 1, 'and'))
    return (
      sum.group >= 100 ||
      isWord(ls, at + 1, 'hundred') ||
      (SCALE_WORDS.get(ls[at + 1]?.form ?? '') ?? sum.limit) < sum.limit
    );
  return isWord(ls, at + 1, 'hundred');
}

function takeWord(word: string, sum: Sum): boolean {
  const digit = DIGIT_WORDS.get(word);
  if (digit !== undefined)
    return addIf(sum, digit, sum.group % 10 === 0 && sum.group % 100 !== 10 && (digit > 0 || sum.parts === 0));
  const teen = TEEN_WORDS.get(word) ?? TEN_WORDS.get(word);
  if (teen !== undefined) return addIf(sum, teen, sum.group % 100 === 0);
  if (word === 'hundred') return times(sum, 100);
  const scale = SCALE_WORDS.get(word);
  if (scale === undefined) return false;
  // "three lakh crore": a scale may multiply a smaller one.
  if (sum.parts > 0 && sum.group === 0 && sum.total > 0 && sum.scale === 1e5 && scale === 1e7) {
    sum.total *= scale;
    return true;
  }
  return scaleUp(sum, scale);
}

function addIf(sum: Sum, value: number, fits: boolean): boolean {
  if (!fits || sum.digits || !Number.isInteger(sum.group) || (sum.parts > 0 && sum.group === 0 && sum.total === 0))
    return false;
  sum.group += value;
  return true;
}

function times(sum: Sum, by: number): boolean {
  if (sum.group === 0 || sum.group >= (sum.digits ? 1000 : 100)) return false;
  sum.digits = false;
  sum.group *= by;
  return true;
}

function scaleUp(sum: Sum, scale: number): boolean {
  if (scale >= sum.limit || sum.group === 0) return false;
  sum.total += sum.group * scale;
  sum.group = 0;
  sum.digits = false;
  sum.limit = scale;
  sum.scale = scale;
  return true;
}

/** "two-thirds", "one in five" is elsewhere. */
export function divided(ls: Lexemes, whole: Numeral): Numeral | null {
  if (whole.form === 'digits' || !Number.isInteger(whole.value) || whole.value === 0) return null;
  const at = pastHyphen(ls, whole.to);
  const next = ls[at];
  if (!joins(next)) return null;
  const parts = (whole.value === 1 ? DENOMINATORS : PLURAL_DENOMINATORS).get(next.form);
  if (parts === undefined) return null;
  return { to: at + 1, value: whole.value / parts, form: 'fraction', scale: 1 };
}

/** "a half", "one quarter", "two thirds". */
export function partOfOne(ls: Lexemes, i: number): Numeral | null {
  const first = ls[i];
  if (first?.kind !== 'word' || first.gap > 2) return null;
  if (first.form === 'a' || first.form === 'an') {
    const at = i + 1;
    const parts = joins(ls[at]) ? DENOMINATORS.get((ls[at] as Lexeme).form) : undefined;
    return parts === undefined ? null : { to: at + 1, value: 1 / parts, form: 'fraction', scale: 1 };
  }
  const words = readWords(ls, i, 0);
  return words === null ? null : divided(ls, words);
}

/** Keeps 15 digits, so that 2.3 million is what it says. */
export const rounded = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));
