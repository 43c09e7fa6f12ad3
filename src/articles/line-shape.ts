/**
 * The shape of one short line: what its length, marks, casing and kind of words say.
 *
 * In: a text and a row of it, at most `LONGEST` characters. Out: plain facts, none of them a verdict.
 * Facts that need English words are false elsewhere. Titles of more than `LONGEST` characters are
 * not looked for.
 */
import { isBlankUnit, type Span } from '../text/index.ts';
import {
  BIO,
  BYLINE,
  CREDIT,
  CROSSPOST,
  DATE_LINE,
  FURNITURE,
  NAMED_DESK,
  SALUTATION,
  SIGN_OFF,
  SIGNED,
  TIME_LINE,
  WORKED,
} from './lexicon-en.ts';
import { type LineWords, lineWords } from './line-words.ts';

/** Characters beyond which a line is taken for a paragraph without a closer look. */
export const LONGEST = 240;

/** How a line closes; quotation marks behind a stop do not hide it. */
export type Closing = 'none' | 'stop' | 'mark' | 'colon' | 'comma' | 'semicolon' | 'quote' | 'quoted stop' | 'other';
/** What a line is by its wording; most are plain. */
export type Kind =
  | 'plain'
  | 'date'
  | 'time'
  | 'byline'
  | 'bio'
  | 'cross-post'
  | 'credit'
  | 'furniture'
  | 'salutation'
  | 'sign-off'
  | 'name'
  | 'label'
  | 'speech';

/** What a short line looks like. */
export interface Shape {
  readonly length: number;
  readonly words: LineWords;
  readonly closing: Closing;
  readonly kind: Kind;
  /** The first character, folded to a class. */
  readonly opening: 'upper' | 'lower' | 'digit' | 'quote' | 'uncased' | 'mark';
  /** Share of the long words that begin with a capital, the first word left out; -1 where none is. */
  readonly capitals: number;
  readonly colonInside: boolean;
  readonly quoteInside: boolean;
  readonly address: boolean;
}

/** A word or two in capitals: the name of a section or of a kind of text. */
const LABEL = /^\p{Lu}{2,}(?:[ /-]\p{Lu}{2,}){0,2}[.:]?$/u;
/** A question or an answer of an interview. */
const SPEECH = /^(?:Q|A|Question|Answer) ?[:.] /u;
const ONLY_NAME = /^(?:\p{Lu}[\p{L}'’.-]{0,25} ){1,3}\p{Lu}[\p{L}'’.-]{1,25},?$/u;

const DIGIT = /\d/;
/** One of these stands in every address: a cheap look before the pattern. */
const ADDRESS_MARK = /[@:.]\S/;
/** So many capitals inside words make a line furniture. */
const GLUED = 4;

function closingOf(line: string): Closing {
  const bare = line.replace(/["”’'»)\]]{1,3}$/u, '');
  const last = bare.at(-1) ?? '';
  if (bare !== line) {
    if (/[.!?,…。]/u.test(last)) return line.endsWith(')') ? 'stop' : 'quoted stop';
    return 'quote';
  }
  if (last === '.' || last === '…' || last === '。') {
    return /["”’'»]/u.test(bare.at(-2) ?? '') ? 'quoted stop' : 'stop';
  }
  if (last === '!' || last === '?') return 'mark';
  if (last === ':') return 'colon';
  if (last === ',') return 'comma';
  if (last === ';') return 'semicolon';
  return /[\p{L}\p{N}%]/u.test(last) ? 'none' : 'other';
}

function openingOf(line: string): Shape['opening'] {
  const first = String.fromCodePoint(line.codePointAt(0) ?? 32);
  if (/\p{Lu}/u.test(first)) return 'upper';
  if (/\p{Ll}/u.test(first)) return 'lower';
  if (/\p{N}/u.test(first)) return 'digit';
  if (/["“”„‟‘’'«»]/u.test(first)) return 'quote';
  return /\p{L}/u.test(first) ? 'uncased' : 'mark';
}

function kindOf(line: string, words: LineWords): Kind {
  const { length } = line;
  const digits = DIGIT.test(line);
  if (SPEECH.test(line)) return 'speech';
  if (digits && length <= 80 && DATE_LINE.test(line)) return 'date';
  if (digits && length <= 20 && TIME_LINE.test(line)) return 'time';
  if (length <= 160 && (BYLINE.test(line) || NAMED_DESK.test(line))) return 'byline';
  if (CROSSPOST.test(line)) return 'cross-post';
  if (BIO.test(line)) return 'bio';
  if (length <= 100 && SALUTATION.test(line)) return 'salutation';
  if (length <= 40 && SIGN_OFF.test(line)) return 'sign-off';
  if (CREDIT.test(line) || (length <= 140 && WORKED.test(line)) || (/[-–—]/.test(line) && SIGNED.test(line.slice(-70))))
    return 'credit';
  if (length <= 24 && LABEL.test(line)) return 'label';
  if (words.glued >= GLUED || FURNITURE.test(line)) return 'furniture';
  return length <= 60 && ONLY_NAME.test(line) ? 'name' : 'plain';
}

/** The line as patterns read it: one plain space for each blank character. */
export function plainLine(text: string, { start, end }: Span): string {
  const line = text.slice(start, end);
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c !== 32 && isBlankUnit(c)) return line.replace(/[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu, ' ');
  }
  return line;
}

/** The shape of a row of at most `LONGEST` characters. */
export function shapeOf(text: string, row: Span): Shape {
  const line = plainLine(text, row);
  const words = lineWords(text, row);
  return {
    length: line.length,
    words,
    closing: closingOf(line),
    kind: kindOf(line, words),
    opening: openingOf(line),
    capitals: words.long === 0 ? -1 : words.capital / words.long,
    colonInside: line.includes(': '),
    quoteInside: /["“‘«]|(?:^| )'/.test(line),
    address: ADDRESS_MARK.test(line) && /https?:|www\.|\.com\b|@\w/i.test(line),
  };
}
