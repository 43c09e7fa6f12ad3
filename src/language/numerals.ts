/**
 * Numbers: the value that digits and words say together.
 *
 * In: lexemes and where to begin. Out: the value and where it ends, or null. "2.5 million", "three hundred and
 * two dozen", "five and a half million", "two-thirds", "2 1/4", "- 10 k", "nine point nought four". Method: groups
 * below a thousand are added up and each scale multiplies its group; a part that does not fit (a hundred after a
 * hundred, a ten after a unit) ends the number. It does not know units, and of "one" it does not ask whether it counts.
 */
import { isMark, isWord, type Lexeme, vulgarFraction } from './lexemes.ts';
import { DIGIT_WORDS, DOZENS, SCALE_WORDS } from './number-words-en.ts';
import { digitsWithParts, scaleMark } from './numerals-digits.ts';
import {
  divided,
  joins,
  type Lexemes,
  type Numeral,
  partOfOne,
  pastHyphen,
  readWords,
  rounded,
} from './numerals-spelt.ts';

export type { Numeral } from './numerals-spelt.ts';

/** A number at lexeme `i`. Value NaN where the digits are a chain of points. */
export function readNumber(ls: Lexemes, i: number): Numeral | null {
  const first = ls[i];
  if (first === undefined) return null;
  if (first.kind === 'word') {
    if (first.form === 'minus' || first.form === 'negative')
      return isNegation(ls, i) && joins(ls[i + 1]) ? negated(readPositive(ls, i + 1)) : null;
    return readPositive(ls, i);
  }
  if (isMark(ls, i, '-')) return isSign(ls, i) ? negated(readPositive(ls, i + 1)) : null;
  return readPositive(ls, i);
}

/** "Plus or minus three", "a negative 42%": the word does not belong to the number. */
const isNegation = (ls: Lexemes, i: number): boolean =>
  !/^(?:or|a|an|the|net)$/.test(i > 0 && ls[i - 1]?.kind === 'word' ? (ls[i - 1] as Lexeme).form : '');

/** A hyphen is a minus where it stands off from what is before and is followed by digits. */
function isSign(ls: Lexemes, i: number): boolean {
  const [before, sign, next] = [ls[i - 1], ls[i], ls[i + 1]];
  if (next?.kind !== 'number' || next.gap > 1) return false;
  const apart = i === 0 || (sign as Lexeme).gap > 0 || '<>=($'.includes(before?.form ?? ' ');
  if (before?.form === '/' && sign?.gap === 0) return false;
  return apart && (next.gap === 0 || i === 0);
}

const negated = (n: Numeral | null): Numeral | null => (n === null ? null : { ...n, value: -n.value });

/** "The dozen states": a dozen by itself, where what is before it cannot be its number. */
function loneDozen(ls: Lexemes, i: number): Numeral | null {
  if (!isWord(ls, i, 'dozen') || (ls[i]?.gap ?? 3) > 2) return null;
  const before = i > 0 && ls[i - 1]?.kind === 'word' ? (ls[i - 1] as Lexeme).form : '';
  if (!/^(?:the|this|another|every|those|these|last|next|per)$/.test(before)) return null;
  return { to: i + 1, value: 12, form: 'words', scale: 12 };
}

function readPositive(ls: Lexemes, i: number): Numeral | null {
  const whole = loneDozen(ls, i) ?? readWhole(ls, i);
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
  const scale = mark !== undefined && mark.gap < 2 && mark.kind === 'word' ? scaleMark(mark) : undefined;
  if (scale !== undefined) return { to: to + 1, value: rounded(value * scale), form: 'digits', scale };
  const words = readWords(ls, i, value, to);
  if (words !== null && words.to > to) return { ...words, form: 'digits' };
  return { to, value, form: fraction ? 'fraction' : 'digits', scale: 1 };
}

/** What may follow a whole number: decimals in words, a denominator, "and a half". */
function withParts(ls: Lexemes, whole: Numeral): Numeral {
  if (Number.isNaN(whole.value) || whole.form === 'fraction') return scaled(ls, whole);
  const part = divided(ls, whole);
  return decimals(ls, whole) ?? (part === null ? andPart(ls, whole) : scaled(ls, part)) ?? whole;
}

/** "½ million", "two-thirds of a million". */
function scaled(ls: Lexemes, n: Numeral): Numeral {
  const of = n.form === 'fraction' && isWord(ls, n.to, 'of') && isWord(ls, n.to + 1, 'a') ? n.to + 2 : n.to;
  const next = ls[of];
  const scale = joins(next) ? SCALE_WORDS.get(next.form) : undefined;
  return scale === undefined ? n : { to: of + 1, value: rounded(n.value * scale), form: 'words', scale };
}

function decimals(ls: Lexemes, whole: Numeral): Numeral | null {
  if (!isWord(ls, whole.to, 'point') || whole.form !== 'words') return null;
  let [to, digits] = [whole.to + 1, ''];
  for (let word = ls[to]; joins(word) && DIGIT_WORDS.has(word.form); word = ls[++to])
    digits += DIGIT_WORDS.get(word.form);
  if (digits === '') {
    const tail = joins(ls[to]) ? readWords(ls, to, 0) : null;
    if (tail === null || tail.value >= 100) return null;
    [to, digits] = [tail.to, String(tail.value)];
  }
  return scaled(ls, { to, value: Number(`${whole.value}.${digits}`), form: 'words', scale: 1 });
}

/** "and a half", "and three quarters": of one, or of the scale before it ("a million and a half"); a scale may follow. */
function andPart(ls: Lexemes, whole: Numeral): Numeral | null {
  if (!isWord(ls, whole.to, 'and') || !joins(ls[whole.to])) return null;
  const part = partOfOne(ls, whole.to + 1);
  if (part === null) return null;
  const scale = ls[part.to];
  const scaledBy = joins(scale) ? SCALE_WORDS.get(scale.form) : undefined;
  if (scaledBy === undefined) {
    return {
      to: part.to,
      value: rounded(whole.value + part.value * whole.scale),
      form: whole.form,
      scale: whole.scale,
    };
  }
  const value = whole.scale > scaledBy ? whole.value + part.value * scaledBy : (whole.value + part.value) * scaledBy;
  return { to: part.to + 1, value: rounded(value), form: whole.form, scale: scaledBy };
}

function withDozens(ls: Lexemes, n: Numeral): Numeral {
  const at = pastHyphen(ls, n.to);
  const next = ls[at];
  const by = joins(next) ? DOZENS.get(next.form) : undefined;
  if (by === undefined || n.form === 'fraction' || (next?.form === 'score' && n.value > 9)) return n;
  return { to: at + 1, value: rounded(n.value * by), form: n.form, scale: by };
}
