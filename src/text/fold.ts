/**
 * Folding: what is left of a text when case, accents, kinds of quote, hyphen and space are no matter.
 *
 * In: a text. Out: the folded text and, for each of its code units, where it came from; so what is
 * found in the folded text is a span of the original at once, and no span is ever repaired.
 *
 * Method: each code point by itself through compatibility decomposition (Unicode NFKD), without the
 * marks U+0300 to U+036F, in lower case; a few letters that do not decompose are spelt out. Marks of
 * other scripts stay: there they are letters' substance. Characters that draw nothing (Unicode's
 * Default_Ignorable_Code_Point) are dropped.
 * It does not transliterate, and it does not know languages.
 */
import type { Span } from './span.ts';

/** A folded text and the way back: offsets of both count UTF-16 code units. */
export interface Folded {
  readonly text: string;
  /** `at[i]` is the original offset of the character that folded unit `i` came from; `at[length]` is the end. */
  readonly at: Uint32Array;
  /** The original span of a span of the folded text. */
  origin(span: Span): Span;
}

const SPELT = new Map<string, string>(
  Object.entries({
    ß: 'ss',
    ı: 'i',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
    ħ: 'h',
    ŋ: 'n',
    ſ: 's',
    ς: 'σ',
  }),
);

const NOTHING = /[\u0300-\u036f\p{Default_Ignorable_Code_Point}]/gu;
const SINGLE_QUOTE = /[\u2018-\u201b\u2032\u02b9-\u02bc\u02c8\u055a\uff07\u0060\u00b4]/g;
const DOUBLE_QUOTE = /[\u201c-\u201f\u2033\u00ab\u00bb\u301d-\u301f\uff02]/g;
const DASH = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
const SPACE = /[\s\u0085]/g;

const plainMarks = (text: string): string =>
  text.replace(SINGLE_QUOTE, "'").replace(DOUBLE_QUOTE, '"').replace(DASH, '-');

function foldCharacter(character: string): string {
  // Before decomposition, which would make a space of U+00B4, and after it, which makes primes of U+2034.
  const plain = plainMarks(plainMarks(character).normalize('NFKD'))
    .toLowerCase()
    .replace(NOTHING, '')
    .replace(SPACE, ' ');
  return SPELT.get(plain) ?? plain;
}

/** Folded forms of the basic plane, a page of 256 characters at a time, made when first met. */
const pages: (readonly string[] | undefined)[] = [];

function pageOf(number: number): readonly string[] {
  const page = Array.from({ length: 256 }, (_, low) => foldCharacter(String.fromCharCode(number * 256 + low)));
  pages[number] = page;
  return page;
}

/** The folded form of the code unit `c`, which must not be half of a surrogate pair. */
function foldUnit(c: number): string {
  const page = pages[c >> 8] ?? pageOf(c >> 8);
  return page[c & 255] as string;
}

/** Folds a short string, where no way back is needed. */
export function foldWord(word: string): string {
  // Most words are small letters of ASCII and fold to themselves.
  let i = 0;
  while (i < word.length && isSmall(word.charCodeAt(i))) i++;
  if (i === word.length) return word;
  let folded = '';
  for (const character of word) {
    folded += character.length === 1 ? foldUnit(character.charCodeAt(0)) : foldCharacter(character);
  }
  return folded;
}

const isSmall = (c: number): boolean => c >= 97 && c <= 122;

/** Folds a text and keeps the way back. */
export function fold(text: string): Folded {
  const pieces: string[] = [];
  let at = new Uint32Array(text.length + 16);
  let length = 0;
  let offset = 0;
  for (const character of text) {
    const piece = character.length === 1 ? foldUnit(character.charCodeAt(0)) : foldCharacter(character);
    if (length + piece.length >= at.length) {
      const wider = new Uint32Array(at.length * 2 + piece.length);
      wider.set(at);
      at = wider;
    }
    for (let i = 0; i < piece.length; i++) at[length++] = offset;
    pieces.push(piece);
    offset += character.length;
  }
  at[length] = text.length;
  const map = at.slice(0, length + 1);
  return {
    text: pieces.join(''),
    at: map,
    origin: ({ start, end }) => originOf(map, text, start, end),
  };
}

/** Marks that fold to nothing and yet are drawn: accents and variation selectors. */
const DROPPED_MARKS = /[\u0300-\u036f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]*/uy;

function originOf(at: Uint32Array, text: string, start: number, end: number): Span {
  if (!(0 <= start && start <= end && end < at.length)) {
    throw new RangeError(`the folded span ${start}-${end} does not fit ${at.length - 1} folded code units`);
  }
  const from = at[start] as number;
  if (start === end) return { start: from, end: from };
  // The end is that of the last character in the span with the marks drawn on it: what draws nothing stays out.
  const last = at[end - 1] as number;
  DROPPED_MARKS.lastIndex = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  DROPPED_MARKS.test(text);
  return { start: from, end: DROPPED_MARKS.lastIndex };
}
