/**
 * Lexemes: the smallest pieces that figures are read from.
 *
 * In: a text and a span of it. Out: runs of letters, numbers in digits and single marks, in order, blanks left
 * out. Letters and digits divide, so that "40kg" and scans that glue a number to a word are read like the rest.
 * A number keeps its points and commas only where they group digits or begin decimals as some country writes
 * them; "22,24,26" is three numbers, "192.168.1.2" is one whose value is not known (NaN).
 * One pass. It knows no words.
 */
import { foldWord, isBlankUnit, type Span } from '../text/index.ts';

/** How far a lexeme stands from the one before: 0 glued, 1 blanks, 2 a new line, 3 a blank line between. */
export type Gap = 0 | 1 | 2 | 3;

/** One piece of the text. */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** A word folded to lower case; digits as they stand; a mark, with dashes and quotes made plain. */
  readonly form: string;
  readonly gap: Gap;
  /** A word's first letter is a capital. */
  readonly capital: boolean;
  /** Of a number, else NaN. */
  readonly value: number;
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const BLANK = 4;
const classes = new Uint8Array(65536);

function classOf(c: number): number {
  const known = classes[c] as number;
  if (known > 0) return known;
  let found = OTHER;
  if (isBlankUnit(c) && c !== 0xad && !(c >= 0x200b && c <= 0x200f)) found = BLANK;
  else if (c >= 48 && c <= 57) found = DIGIT;
  else if (/[\p{L}\p{M}\u00ad\u200b-\u200f]/u.test(String.fromCharCode(c))) found = LETTER;
  classes[c] = found;
  return found;
}

const VULGAR = new Map<string, number>(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
  }).concat(
    Object.entries({ '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6, '⅐': 1 / 7, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8 }),
    Object.entries({ '⅑': 1 / 9, '⅒': 1 / 10 }),
  ),
);

/** The value of a fraction that is one character, or undefined. */
export const vulgarFraction = (form: string): number | undefined => VULGAR.get(form);

const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\u2015': '\u2014',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2044': '/',
  '\uff05': '%',
  '\uff04': '$',
};

const WESTERN = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const POINTED = /^\d*\.\d+$/;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;
const POINTS = /^\d+(?:\.\d+){2,}$/;

/** The value of digits with their points and commas; NaN for a chain of points; undefined where it is no single number. */
export function digitsValue(form: string): number | undefined {
  if (/^\d+$/.test(form) || POINTED.test(form)) return Number(form);
  if (WESTERN.test(form) || INDIAN.test(form)) return Number(form.replaceAll(',', ''));
  if (CONTINENTAL.test(form) || DECIMAL_COMMA.test(form)) return Number(form.replaceAll('.', '').replace(',', '.'));
  return POINTS.test(form) ? Number.NaN : undefined;
}

/** The lexemes of a span of a text, in order. */
export function lexemes(text: string, { start, end }: Span): readonly Lexeme[] {
  const found: Lexeme[] = [];
  let gap: Gap = 3;
  let i = start;
  while (i < end) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === BLANK) {
      const next = afterBlanks(text, i, end);
      gap = Math.max(gap, blanksAre(text, i, next)) as Gap;
      i = next;
      continue;
    }
    if (kind === LETTER) i = pushWord(text, i, end, gap, found);
    else if (kind === DIGIT || beginsDecimal(text, i, end, gap)) i = pushNumber(text, i, end, gap, found);
    else i = pushMark(text, i, end, gap, found);
    gap = 0;
  }
  return found;
}

function afterBlanks(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && classOf(text.charCodeAt(i)) === BLANK) i++;
  return i;
}

function blanksAre(text: string, start: number, end: number): Gap {
  if (end - start === 1) return text.charCodeAt(start) === 10 || text.charCodeAt(start) === 13 ? 2 : 1;
  let breaks = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10) || c === 0x2028 || c === 0x2029) breaks++;
  }
  return breaks === 0 ? 1 : breaks === 1 ? 2 : 3;
}

function pushWord(text: string, start: number, end: number, gap: Gap, found: Lexeme[]): number {
  let i = start + 1;
  let plain = text.charCodeAt(start) < 128;
  for (; i < end; i++) {
    const c = text.charCodeAt(i);
    if (classOf(c) !== LETTER) break;
    if (c >= 128) plain = false;
  }
  const word = text.slice(start, i);
  const form = plain ? word.toLowerCase() : foldWord(word);
  const c = text.charCodeAt(start);
  const capital = c < 128 ? c <= 90 : /\p{Lu}/u.test(word.charAt(0));
  found.push({ kind: 'word', start, end: i, form, gap, capital, value: Number.NaN });
  return i;
}

/** ".25" begins a number where nothing is glued before the point. */
function beginsDecimal(text: string, i: number, end: number, gap: Gap): boolean {
  if (text.charCodeAt(i) !== 46 || i + 1 >= end || classOf(text.charCodeAt(i + 1)) !== DIGIT) return false;
  return gap > 0 || '$£€(-'.includes(text.charAt(i - 1));
}

function pushNumber(text: string, start: number, end: number, gap: Gap, found: Lexeme[]): number {
  let i = start + 1;
  for (; i < end; i++) {
    const c = text.charCodeAt(i);
    if (classOf(c) === DIGIT) continue;
    if ((c !== 44 && c !== 46) || i + 1 >= end || classOf(text.charCodeAt(i + 1)) !== DIGIT) break;
  }
  const form = text.slice(start, i);
  const value = digitsValue(form);
  if (value !== undefined) {
    found.push({ kind: 'number', start, end: i, form, gap, capital: false, value });
    return i;
  }
  // A list without blanks: the numbers and the marks between them, each by itself.
  let between: Gap = gap;
  for (const piece of form.matchAll(/\d+|[.,]/g)) {
    const at = start + piece.index;
    const kind = /\d/.test(piece[0]) ? 'number' : 'mark';
    const one = { start: at, end: at + piece[0].length, form: piece[0], gap: between, capital: false };
    found.push({ ...one, kind, value: kind === 'number' ? Number(piece[0]) : Number.NaN });
    between = 0;
  }
  return i;
}

function pushMark(text: string, start: number, end: number, gap: Gap, found: Lexeme[]): number {
  const width = (text.codePointAt(start) ?? 0) > 0xffff && start + 1 < end ? 2 : 1;
  const raw = text.slice(start, start + width);
  const form = PLAIN_MARKS[raw] ?? raw;
  found.push({ kind: 'mark', start, end: start + width, form, gap, capital: false, value: Number.NaN });
  return start + width;
}

/** True for the mark `form` at `i`. */
export const isMark = (ls: readonly Lexeme[], i: number, form: string): boolean =>
  ls[i]?.kind === 'mark' && ls[i]?.form === form;

/** True for the word `form` at `i`. */
export const isWord = (ls: readonly Lexeme[], i: number, form: string): boolean =>
  ls[i]?.kind === 'word' && ls[i]?.form === form;
