/**
 * Numbers: the value that digits and words say together.
 *
 * In: lexemes and where to begin. Out: the value and where it ends, or null. "2.5 million", "three hundred and
 * two dozen", "five and a half million", "two-thirds", "2 1/4", "- 10 k", "nine point nought four". Method: groups
 * below a thousand are added up and each scale multiplies its group; a part that does not fit (a hundred after a
 * hundred, a ten after a unit) ends the number. It does not know units, and of "one" it does not ask whether it counts.
 */
import { type Lexeme, vulgarFraction } from './lexemes.ts';
import {
  DENOMINATORS,
  DIGIT_WORDS,
  DOZENS,
  PLURAL_DENOMINATORS,
  SCALE_MARKS,
  SCALE_WORDS,
  TEEN_WORDS,
  TEN_WORDS,
} from './number-words-en.ts';

/** A number read from lexemes: it ends before lexeme `to`. */
export interface Numeral {
  readonly to: number;
  readonly value: number;
  readonly form: 'digits' | 'words' | 'fraction';
  /** The last scale that multiplied it, 1 where none did: in "5 to 10 million" both are millions. */
  readonly scale: number;
}

type Lexemes = readonly Lexeme[];

const isMark = (lexeme: Lexeme | undefined, form: string): boolean => lexeme?.kind === 'mark' && lexeme.form === form;
const isWord = (lexeme: Lexeme | undefined, form: string): boolean => lexeme?.kind === 'word' && lexeme.form === form;
/** Still of the same number: no blank line before it, and digits not on another line. */
const joins = (lexeme: Lexeme | undefined): lexeme is Lexeme =>
  lexeme !== undefined && lexeme.gap < (lexeme.kind === 'word' ? 3 : 2);

/** Where a hyphen at `i` leads to: the lexeme after it, if hyphen and lexeme are glued or both stand off; else `i`. */
function pastHyphen(ls: Lexemes, i: number): number {
  const [hyphen, next] = [ls[i], ls[i + 1]];
  if (!isMark(hyphen, '-') || next === undefined || (hyphen as Lexeme).gap > 1) return i;
  return next.gap === (hyphen as Lexeme).gap ? i + 1 : i;
}

/** A number at lexeme `i`. Value NaN where the digits are a chain of points. */
export function readNumber(ls: Lexemes, i: number): Numeral | null {
  const first = ls[i];
  if (first === undefined) return null;
  if (first.kind === 'word') {
    if (first.form === 'minus' || first.form === 'negative') return negated(joins(ls[i + 1]) ? readPositive(ls, i + 1) : null);
    return readPositive(ls, i);
  }
  if (isMark(first, '-')) return isSign(ls, i) ? negated(readPositive(ls, i + 1)) : null;
  return readPositive(ls, i);
}

/** A hyphen is a minus where it stands off from what is before and is followed by digits. */
function isSign(ls: Lexemes, i: number): boolean {
  const [before, sign, next] = [ls[i - 1], ls[i], ls[i + 1]];
  if (next?.kind !== 'number' || next.gap > 1) return false;
  const apart = i === 0 || (sign as Lexeme).gap > 0 || '<>=($'.includes(before?.form ?? ' ');
  return apart && (next.gap === 0 || i === 0);
}

const negated = (n: Numeral | null): Numeral | null => (n === null ? null : { ...n, value: -n.value });

function readPositive(ls: Lexemes, i: number): Numeral | null {
  const whole = readWhole(ls, i);
  if (whole === null) return null;
  return withDozens(ls, withParts(ls, whole));
}

/** Digits, their fractions and scales; or words. */
function readWhole(ls: Lexemes, i: number): Numeral | null {
  const first = ls[i] as Lexeme;
  if (first.kind === 'number') return readDigits(ls, i);
  if (first.kind === 'mark') {
    const value = vulgarFraction(first.form);
    return value === undefined ? null : { to: i + 1, value, form: 'fraction', scale: 1 };
  }
  return readWords(ls, i, 0);
}

function readDigits(ls: Lexemes, i: number): Numeral | null {
  const { to, value, fraction } = digitsWithParts(ls, i);
  if (Number.isNaN(value)) return { to, value, form: 'digits', scale: 1 };
  const mark = ls[to];
  const scale = mark !== undefined && mark.gap < 2 && mark.kind === 'word' ? scaleMark(mark, ls[to + 1]) : undefined;
  if (scale !== undefined) return { to: to + 1, value: round(value * scale), form: 'digits', scale };
  const words = readWords(ls, i, value, to);
  if (words !== null && words.to > to) return { ...words, form: 'digits' };
  return { to, value, form: fraction ? 'fraction' : 'digits', scale: 1 };
}

function scaleMark(mark: Lexeme, next: Lexeme | undefined): number | undefined {
  if (mark.gap === 0 && mark.form === 'm' && mark.capital) return 1e6;
  if (mark.gap > 0 && mark.form === 'b') return undefined;
  if (mark.form === 'mm' && !mark.capital) return undefined;
  return isMark(next, "'") && next?.gap === 0 && mark.form === 'k' && mark.gap > 0 ? undefined : SCALE_MARKS.get(mark.form);
}

/** Digits, the groups of three that follow after single blanks, and a fraction behind: "1 234 567", "2 1/4", "5½". */
function digitsWithParts(ls: Lexemes, i: number): { to: number; value: number; fraction: boolean } {
  const first = ls[i] as Lexeme;
  let [to, value] = [i + 1, first.value];
  if (/^[1-9]\d{0,2}$/.test(first.form)) {
    let digits = first.form;
    while (isGroup(ls, to)) digits += (ls[to++] as Lexeme).form;
    if (to > i + 1) value = Number(digits);
  }
  const slashed = slash(ls, i);
  if (slashed !== undefined && to === i + 1) return { to: i + 3, value: slashed, fraction: true };
  const behind = ls[to];
  const vulgar = behind !== undefined && behind.gap < 2 ? vulgarFraction(behind.form) : undefined;
  if (vulgar !== undefined) return { to: to + 1, value: value + vulgar, fraction: false };
  const part = behind?.kind === 'number' && behind.gap === 1 && Number.isInteger(value) ? slash(ls, to) : undefined;
  if (part !== undefined) return { to: to + 3, value: value + part, fraction: false };
  return { to, value, fraction: false };
}

function isGroup(ls: Lexemes, i: number): boolean {
  const group = ls[i];
  if (group?.kind !== 'number' || group.gap !== 1 || group.start - (ls[i - 1] as Lexeme).end !== 1) return false;
  return /^\d{3}(?:\.\d+)?$/.test(group.form);
}

const COMMON_DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 50, 64, 100]);

/** "3/4": the value of a proper fraction in digits; dates and times as "5/17/2018" and "24/7" are none. */
function slash(ls: Lexemes, i: number): number | undefined {
  const [above, bar, below] = [ls[i], ls[i + 1], ls[i + 2]];
  if (above?.kind !== 'number' || !isMark(bar, '/') || bar?.gap !== 0 || below?.kind !== 'number' || below.gap !== 0) return undefined;
  const after = ls[i + 3];
  if (isMark(ls[i - 1], '/') || (isMark(after, '/') && after?.gap === 0)) return undefined;
  const proper = above.value < below.value && COMMON_DENOMINATORS.has(below.value) && above.form.length < 3;
  return proper ? above.value / below.value : undefined;
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
function readWords(ls: Lexemes, i: number, value: number, from = i): Numeral | null {
  const sum: Sum = { total: 0, group: value, limit: Number.POSITIVE_INFINITY, scale: 1, parts: from > i ? 1 : 0, digits: from > i };
  let to = from;
  for (;;) {
    const next = nextPart(ls, to, sum);
    if (next === null) break;
    to = next;
  }
  if (sum.parts === 0 || (to === from && from === i)) return null;
  return { to, value: round(sum.total + sum.group), form: 'words', scale: sum.scale };
}

/** Takes the part after `at`, past a hyphen or "and" if one leads to it; null where none fits. */
function nextPart(ls: Lexemes, at: number, sum: Sum): number | null {
  if (sum.parts === 0) return isWord(ls[at], 'a') || isWord(ls[at], 'an') ? article(ls, at, sum) : take(ls, at, sum);
  const hyphened = pastHyphen(ls, at);
  if (hyphened > at) return ls[hyphened]?.kind === 'word' ? take(ls, hyphened, sum) : null;
  if (!isWord(ls[at], 'and')) return take(ls, at, sum);
  const large = (sum.scale > 1 || sum.group >= 100) && sum.group % 100 === 0;
  if (!large || sum.digits || !joins(ls[at]) || partOfOne(ls, at + 1) !== null) return null;
  const next = ls[at + 1];
  if (next?.kind === 'number' && next.value >= 1000) return null;
  const before = sum.parts;
  const to = take(ls, at + 1, sum);
  return to !== null && sum.parts > before ? to : null;
}

/** "a hundred", "a million": an article counts one before a scale. */
function article(ls: Lexemes, at: number, sum: Sum): number | null {
  const next = ls[at + 1];
  if (!joins(next) || (next.form !== 'hundred' && !SCALE_WORDS.has(next.form))) return null;
  sum.group = 1;
  sum.parts++;
  return take(ls, at + 1, sum);
}

function take(ls: Lexemes, at: number, sum: Sum): number | null {
  const lexeme = ls[at];
  if (!joins(lexeme) && sum.parts > 0) return null;
  if (lexeme === undefined) return null;
  const fits = lexeme.kind === 'number' ? takeDigits(ls, at, sum) : lexeme.kind === 'word' && takeWord(lexeme.form, sum);
  if (!fits) return null;
  sum.parts++;
  return at + 1;
}

/** "3 hundred and 21", "4 thousand 3 hundred". */
function takeDigits(ls: Lexemes, at: number, sum: Sum): boolean {
  const { value, form } = ls[at] as Lexeme;
  const room = sum.group >= 100 ? sum.group % 100 === 0 && value < 100 : sum.group === 0 && sum.scale > 1 && value < Math.min(1000, sum.scale);
  if (!room || value === 0 || !/^\d+$/.test(form) || !isScaleSoon(ls, at, sum)) return false;
  sum.group += value;
  return true;
}

/** Digits go on a number only if "and" led to them or a smaller scale follows: "4 thousand 3 hundred", not "5 million 30 years". */
function isScaleSoon(ls: Lexemes, at: number, sum: Sum): boolean {
  if (isWord(ls[at - 1], 'and')) return sum.group >= 100 || isWord(ls[at + 1], 'hundred') || SCALE_WORDS.has(ls[at + 1]?.form ?? '');
  return isWord(ls[at + 1], 'hundred');
}

function takeWord(word: string, sum: Sum): boolean {
  const digit = DIGIT_WORDS.get(word);
  if (digit !== undefined) return addIf(sum, digit, sum.group % 10 === 0 && sum.group % 100 !== 10 && (digit > 0 || sum.parts === 0));
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
  if (!fits || sum.digits || !Number.isInteger(sum.group) || (sum.parts > 0 && sum.group === 0 && sum.total === 0)) return false;
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

/** What may follow a whole number: decimals in words, a denominator, "and a half". */
function withParts(ls: Lexemes, whole: Numeral): Numeral {
  if (Number.isNaN(whole.value) || whole.form === 'fraction') return scaled(ls, whole);
  return decimals(ls, whole) ?? divided(ls, whole) ?? andPart(ls, whole) ?? whole;
}

/** "½ million". */
function scaled(ls: Lexemes, n: Numeral): Numeral {
  const next = ls[n.to];
  const scale = joins(next) ? SCALE_WORDS.get(next.form) : undefined;
  return scale === undefined ? n : { to: n.to + 1, value: round(n.value * scale), form: 'words', scale };
}

function decimals(ls: Lexemes, whole: Numeral): Numeral | null {
  if (!isWord(ls[whole.to], 'point') || whole.form !== 'words') return null;
  let [to, digits] = [whole.to + 1, ''];
  for (let word = ls[to]; joins(word) && DIGIT_WORDS.has(word.form); word = ls[++to]) digits += DIGIT_WORDS.get(word.form);
  if (digits === '') {
    const tail = joins(ls[to]) ? readWords(ls, to, 0) : null;
    if (tail === null || tail.value >= 100) return null;
    [to, digits] = [tail.to, String(tail.value)];
  }
  return scaled(ls, { to, value: Number(`${whole.value}.${digits}`), form: 'words', scale: 1 });
}

/** "two-thirds", "one in five" is elsewhere. */
function divided(ls: Lexemes, whole: Numeral): Numeral | null {
  if (whole.form === 'digits' || !Number.isInteger(whole.value) || whole.value === 0) return null;
  const at = pastHyphen(ls, whole.to);
  const next = ls[at];
  if (!joins(next)) return null;
  const parts = (whole.value === 1 ? DENOMINATORS : PLURAL_DENOMINATORS).get(next.form);
  if (parts === undefined) return null;
  return { to: at + 1, value: whole.value / parts, form: 'fraction', scale: 1 };
}

/** "and a half", "and three quarters": of one, or of the scale before it ("a million and a half"); a scale may follow. */
function andPart(ls: Lexemes, whole: Numeral): Numeral | null {
  if (!isWord(ls[whole.to], 'and') || !joins(ls[whole.to])) return null;
  const part = partOfOne(ls, whole.to + 1);
  if (part === null) return null;
  const scale = ls[part.to];
  const scaledBy = joins(scale) ? SCALE_WORDS.get(scale.form) : undefined;
  if (scaledBy === undefined) {
    return { to: part.to, value: round(whole.value + part.value * whole.scale), form: whole.form, scale: whole.scale };
  }
  const value = whole.scale > scaledBy ? whole.value + part.value * scaledBy : (whole.value + part.value) * scaledBy;
  return { to: part.to + 1, value: round(value), form: whole.form, scale: scaledBy };
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

function withDozens(ls: Lexemes, n: Numeral): Numeral {
  const at = pastHyphen(ls, n.to);
  const next = ls[at];
  const by = joins(next) ? DOZENS.get(next.form) : undefined;
  if (by === undefined || n.form === 'fraction' || (next?.form === 'score' && n.value > 9)) return n;
  return { to: at + 1, value: round(n.value * by), form: n.form, scale: by };
}

/** Keeps 15 digits: 2.3 × 1000 is 2300. */
const round = (value: number): number => Number(value.toPrecision(15));
