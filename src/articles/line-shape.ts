/**
 * The shape of one short line: what its length, marks, casing and kind of words say.
 *
 * In: a text and a row of it, at most `LONGEST` characters. Out: plain facts, none of them a verdict.
 * Facts that need English words are false elsewhere. Titles of more than `LONGEST` characters are
 * not looked for.
 */
import { isBlankUnit, type Span } from '../text/index.ts';
import {
  BIO_BY_JOB,
  BIO_OF_NAME,
  BIO_OPENING,
  BYLINE,
  CREDIT,
  CROSSPOST,
  DATE_LINE,
  FURNITURE,
  NAMED_DESK,
  OPENS_AS_NAME,
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
/** So many capitals right after small letters are buttons run together by copying. */
const GLUED = 4;

/** Characters at the end of a row that tell how it closes: three marks of closing, a mark, and one before it. */
const CLOSE = 5;

function closingOf(text: string, { start, end }: Span): Closing {
  const last = text.charCodeAt(end - 1);
  if (isPlainLetter(last)) return 'none';
  return closingOfTail(text.slice(Math.max(start, end - CLOSE), end));
}

function closingOfTail(line: string): Closing {
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

const isPlainLetter = (c: number): boolean => (c | 32) >= 97 && (c | 32) <= 122;

function openingOf(c: number): Shape['opening'] {
  if (isPlainLetter(c)) return c < 97 ? 'upper' : 'lower';
  const first = String.fromCodePoint(c);
  if (/\p{Lu}/u.test(first)) return 'upper';
  if (/\p{Ll}/u.test(first)) return 'lower';
  if (/\p{N}/u.test(first)) return 'digit';
  if (/["“”„‟‘’'«»]/u.test(first)) return 'quote';
  return /\p{L}/u.test(first) ? 'uncased' : 'mark';
}

/** Places where a plain capital stands right after a plain small letter. */
function glued(line: string): number {
  let count = 0;
  for (let i = 1; i < line.length; i++) {
    const c = line.charCodeAt(i);
    if (c > 90 || c < 65) continue;
    const before = line.charCodeAt(i - 1);
    if (before >= 97 && before <= 122) count++;
  }
  return count;
}

/** True for a line that tells who the author is. */
export function readsAsBio(line: string): boolean {
  if (BIO_OPENING.test(line) || (OPENS_AS_NAME.test(line) && BIO_OF_NAME.test(line))) return true;
  return (line.includes(', is ') || line.includes(', writes ')) && BIO_BY_JOB.test(line);
}

function kindOf(line: string, closing: Closing): Kind {
  const { length } = line;
  const name = OPENS_AS_NAME.test(line);
  const digits = DIGIT.test(line);
  if (SPEECH.test(line)) return 'speech';
  if (digits && length <= 80 && DATE_LINE.test(line)) return 'date';
  if (digits && length <= 20 && TIME_LINE.test(line)) return 'time';
  if (length <= 160 && (BYLINE.test(line) || (name && NAMED_DESK.test(line)))) return 'byline';
  if (CROSSPOST.test(line)) return 'cross-post';
  if (readsAsBio(line)) return 'bio';
  if (length <= 100 && SALUTATION.test(line)) return 'salutation';
  if (length <= 40 && SIGN_OFF.test(line)) return 'sign-off';
  if (CREDIT.test(line) || (length <= 140 && WORKED.test(line)) || (/[-–—]/.test(line) && SIGNED.test(line.slice(-70))))
    return 'credit';
  if (length <= 24 && LABEL.test(line)) return 'label';
  if (FURNITURE.test(line) || (closing !== 'stop' && glued(line) >= GLUED)) return 'furniture';
  return name && length <= 60 && ONLY_NAME.test(line) ? 'name' : 'plain';
}

/** The line as patterns read it: one plain space for each blank character. */
export function plainLine(text: string, { start, end }: Span): string {
  const line = text.slice(start, end);
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c >= 32 && c < 127) continue;
    if (isBlankUnit(c)) return line.replace(/[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu, ' ');
  }
  return line;
}

/** The shape of a row of at most `LONGEST` characters. */
export function shapeOf(text: string, row: Span): Shape {
  return new Line(text, row);
}

/** Most rows are asked for one or two things only: each is found when first asked. */
class Line implements Shape {
  readonly length: number;
  readonly closing: Closing;
  readonly #text: string;
  readonly #row: Span;
  #plain: string | null = null;
  #words: LineWords | null = null;
  #kind: Kind | null = null;

  constructor(text: string, row: Span) {
    this.#text = text;
    this.#row = row;
    this.length = row.end - row.start;
    this.closing = closingOf(text, row);
  }

  get #line(): string {
    this.#plain ??= plainLine(this.#text, this.#row);
    return this.#plain;
  }

  get words(): LineWords {
    this.#words ??= lineWords(this.#text, this.#row);
    return this.#words;
  }

  get kind(): Kind {
    this.#kind ??= kindOf(this.#line, this.closing);
    return this.#kind;
  }

  get opening(): Shape['opening'] {
    return openingOf(this.#text.codePointAt(this.#row.start) ?? 32);
  }

  get capitals(): number {
    const { long, capital } = this.words;
    return long === 0 ? -1 : capital / long;
  }

  get colonInside(): boolean {
    return this.#line.includes(': ');
  }

  get quoteInside(): boolean {
    return /["“‘«]|(?:^| )'/.test(this.#line);
  }

  get address(): boolean {
    return ADDRESS_MARK.test(this.#line) && /https?:|www\.|\.com\b|@\w/i.test(this.#line);
  }
}
