/**
 * What kind of character stands at a place: letter, digit, mark, one that is a word by itself, and so on.
 *
 * In: a text and an offset. Out: a small number, from a table that is filled as characters are met, so that
 * plain Latin text costs a look-up a character. Kinds follow Unicode's properties.
 */

/** Anything else: spaces, punctuation, symbols, emoji. */
export const OTHER = 0;
/** A letter, or a number that is no digit (Ⅳ, ½). */
export const LETTER = 1;
/** A decimal digit of any script. */
export const DIGIT = 2;
/** A mark or an invisible character: goes with the word before it, begins none. */
export const MARK = 3;
/** A character of a script that writes no spaces (Han, kana, Thai, Lao, Khmer, Myanmar). */
export const ALONE = 4;
/** An apostrophe, or a quotation mark that serves as one. */
export const APOSTROPHE = 5;
/** A point or a comma. */
export const POINT = 6;

const IS_ALONE =
  /[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const IS_LETTER = /[\p{L}\p{Nl}\p{No}]/u;
const IS_DIGIT = /\p{Nd}/u;
const IS_MARK = /[\p{M}\p{Default_Ignorable_Code_Point}\u0640]/u;
const IS_APOSTROPHE = /['\u2018\u2019\u02bc\u02b9\u00b4\u0060\uff07]/u;

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (IS_MARK.test(character)) return MARK;
  if (IS_DIGIT.test(character)) return DIGIT;
  if (IS_LETTER.test(character)) return IS_ALONE.test(character) ? ALONE : LETTER;
  if (IS_APOSTROPHE.test(character)) return APOSTROPHE;
  return character === '.' || character === ',' ? POINT : OTHER;
}

/** True for the first half of a surrogate pair. */
export const isHigh = (c: number): boolean => c >= 0xd800 && c <= 0xdbff;

/** Class + 1 of each unit of the basic plane; 0 is "not looked at yet". */
const classes = new Uint8Array(65536);
const astralClasses = new Map<number, number>();

function classOfUnit(c: number): number {
  const known = classes[c] as number;
  if (known > 0) return known - 1;
  const found = classify(c);
  classes[c] = found + 1;
  return found;
}

function classOfAstral(codePoint: number): number {
  let found = astralClasses.get(codePoint);
  if (found === undefined) {
    found = classify(codePoint);
    astralClasses.set(codePoint, found);
  }
  return found;
}

/** The class of the character at `i`; OTHER at the limit, and for a pair that the limit cuts. */
export function classAt(text: string, i: number, limit: number): number {
  if (i >= limit) return OTHER;
  const c = text.charCodeAt(i);
  if (!isHigh(c)) return classOfUnit(c);
  return i + 1 < limit ? classOfAstral(text.codePointAt(i) ?? 0) : OTHER;
}
