/**
 * The words of a stretch, with what rules ask of them.
 *
 * In: a text and a span. Out: words by number: their folded form, what they can mean, the figures they
 * hold, and the gap before them in a plain form. Words without any meaning of time cost one look-up; the
 * rest is worked out when first asked for. Possessive endings are cut off: "year's" is "year".
 */
import { foldWord, type Span, words } from '../text/index.ts';
import { kindsOf, LEADING } from './kinds.ts';
import { knownWords, type Meaning, meaningOf } from './lexicon-en.ts';

/** A word with its meanings. */
export interface Lexeme extends Span {
  /** Folded, without a possessive ending. */
  readonly word: string;
  readonly meaning: Meaning;
  readonly possessive: boolean;
  /** The figures of a word that is a plain number; null where it is none or has a point. */
  readonly figures: string | null;
  /** What stands between the word before and this one: blanks as one, every dash as "-", two line ends as "¶". */
  readonly gap: string;
  /** What kinds of word it is, as bits of `KIND`. */
  readonly kinds: number;
  /** True where it begins with a capital letter. */
  readonly capital: boolean;
}

const NONE: Meaning = {};
const hashOf = (word: string): number => words(word).hashes[0] ?? 0;

/** What is known of a word by its hash alone. */
const KNOWN = 1;
const BEGINS = 2;
/** Begins an expression only before a word that is known as well. */
const LEADS = 4;

const flags = new Map<number, number>();
for (const word of knownWords()) {
  const kinds = kindsOf(word, meaningOf(word) ?? NONE);
  const flag = KNOWN | (kinds === 0 ? 0 : BEGINS) | ((kinds & LEADING) === 0 ? 0 : LEADS);
  for (const form of [word, `${word}'s`]) flags.set(hashOf(form), (flags.get(hashOf(form)) ?? 0) | flag);
}

const PLAIN_NUMBER = /^\d{1,9}$|^\d{1,3}(?:,\d{3}){1,3}$/;
const POSSESSIVE = /['\u2019\u02bc]s$/i;

function gapOf(text: string, start: number, end: number): string {
  if (end - start === 1) {
    const c = text.charCodeAt(start);
    if (c === 32) return ' ';
    if (c === 45) return '-';
  }
  if (end - start > 12) return '¶';
  const gap = text.slice(start, end);
  if (/\n[^\S\n]*\n|\r[^\S\r\n]*\r|\u2029/.test(gap)) return '¶';
  return gap
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'");
}

/** The words of a span, by number. */
export class Scan {
  readonly text: string;
  readonly within: Span;
  readonly count: number;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #flags: Uint8Array;
  #dayFirst: boolean | null = null;
  readonly #lexemes: (Lexeme | undefined)[];

  constructor(text: string, within: Span) {
    const found = words(text, within);
    this.text = text;
    this.within = within;
    this.count = found.count;
    this.#starts = found.starts;
    this.#ends = found.ends;
    this.#flags = new Uint8Array(found.count);
    this.#lexemes = new Array<Lexeme | undefined>(found.count);
    for (let i = 0; i < found.count; i++) {
      const c = text.charCodeAt(found.starts[i] as number);
      this.#flags[i] = c >= 48 && c <= 57 ? KNOWN | BEGINS : (flags.get(found.hashes[i] as number) ?? 0);
    }
  }

  /** False where word `i` can have no meaning of time; no lexeme is made for the answer. */
  known(i: number): boolean {
    return this.#flags[i] !== 0 && i < this.count;
  }

  /** False where no expression can begin at word `i`. */
  mayBegin(i: number): boolean {
    const flag = this.#flags[i] ?? 0;
    return (flag & BEGINS) !== 0 && ((flag & LEADS) === 0 || this.known(i + 1));
  }

  /** True where the writer puts days before months, going by dates with the month in letters. */
  get dayFirst(): boolean {
    this.#dayFirst ??= writesDaysFirst(this.text, this.within);
    return this.#dayFirst;
  }

  /** Word `i`; undefined outside the span. */
  at(i: number): Lexeme | undefined {
    if (i < 0 || i >= this.count) return undefined;
    const made = this.#lexemes[i];
    if (made !== undefined) return made;
    const lexeme = this.#make(i);
    this.#lexemes[i] = lexeme;
    return lexeme;
  }

  #make(i: number): Lexeme {
    const start = this.#starts[i] as number;
    const whole = this.text.slice(start, this.#ends[i]);
    const possessive = whole.length > 3 && POSSESSIVE.test(whole);
    const shown = possessive ? whole.slice(0, -2) : whole;
    const word = foldWord(shown);
    const first = shown.charAt(0);
    const meaning = meaningOf(word) ?? NONE;
    return {
      start,
      end: start + shown.length,
      word,
      possessive,
      meaning,
      kinds: kindsOf(word, meaning),
      figures: PLAIN_NUMBER.test(word) ? word.replaceAll(',', '') : null,
      gap: gapOf(this.text, i === 0 ? this.within.start : (this.#ends[i - 1] as number), start),
      capital: first !== first.toLowerCase(),
    };
  }

  /** True where word `i` is one of these and follows the word before it by a blank. */
  is(i: number, ...words: readonly string[]): boolean {
    const lexeme = this.at(i);
    return lexeme !== undefined && words.includes(lexeme.word) && (lexeme.gap === ' ' || lexeme.gap === '-');
  }

  /** True where word `i` follows one of these by a blank or a hyphen. */
  follows(i: number, ...words: readonly string[]): boolean {
    const [before, lexeme] = [this.at(i - 1), this.at(i)];
    return before !== undefined && words.includes(before.word) && (lexeme?.gap === ' ' || lexeme?.gap === '-');
  }
}

const NAMES = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DAY_FIRST = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${NAMES})[a-z]{0,6}\\b`, 'gi');
const MONTH_FIRST = new RegExp(`\\b(?:${NAMES})[a-z]{0,6}\\.? \\d{1,2}\\b`, 'gi');
const MOST_READ = 20_000;

function writesDaysFirst(text: string, { start, end }: Span): boolean {
  const head = text.slice(start, Math.min(end, start + MOST_READ));
  return (head.match(DAY_FIRST)?.length ?? 0) > (head.match(MONTH_FIRST)?.length ?? 0);
}
