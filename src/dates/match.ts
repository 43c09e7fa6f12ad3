/**
 * What a rule answers, and small questions that many rules ask.
 *
 * A rule looks at the words from one number on and says how many of them form its kind of expression, and
 * what they say; null where they do not.
 */
import type { DateType, Fields, Form } from './form.ts';
import type { Lexeme, Scan } from './scan.ts';

/** An expression that begins at a word. */
export interface Match {
  /** Number of the word after its last. */
  readonly to: number;
  readonly type: DateType;
  readonly form: Form;
  /** Offset where it begins, where that is not the first word's start (the mark in '74). */
  readonly start?: number;
  /** Offset where it ends, where that is not the last word's end (the full stop of "B.C."). */
  readonly end?: number;
  readonly how?: 'explicit' | 'relative' | 'anniversary';
}

/** A rule: reads words from number `i` on. `depth` bounds how deep expressions stand in each other. */
export type Rule = (scan: Scan, i: number, depth: number) => Match | null;

/** A match of plain fields. */
export function fieldsMatch(to: number, fields: Fields, more: Partial<Match> = {}): Match {
  const timed = fields.hour !== undefined || fields.part !== undefined;
  return { to, type: timed ? 'TIME' : 'DATE', form: { is: 'fields', fields }, ...more };
}

/** The day of the month that a word names: "7", "07", "7th", "seventh" where `spelt`; 0 where none. */
export function dayOfMonth(lexeme: Lexeme | undefined): number {
  if (lexeme === undefined) return 0;
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lexeme.word);
  const day = found === null ? 0 : Number(found[1]);
  return day >= 1 && day <= 31 ? day : 0;
}

/** The ordinal that a word names: "third", "3rd"; 0 where none. */
export function ordinalOf(lexeme: Lexeme | undefined): number {
  if (lexeme === undefined) return 0;
  if (lexeme.meaning.ordinal !== undefined) return lexeme.meaning.ordinal;
  const found = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lexeme.word);
  return found === null ? 0 : Number(found[1]);
}

/** The year of four figures that a word is; 0 where none. */
export function fullYear(lexeme: Lexeme | undefined): number {
  if (lexeme === undefined || lexeme.figures === null || lexeme.figures !== lexeme.word) return 0;
  const year = lexeme.word.length === 4 ? Number(lexeme.word) : 0;
  return year >= 1000 && year <= 2199 ? year : 0;
}

/** True where a gap joins words of one expression: a blank, also over a line's end, or a hyphen. */
export function joined(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (lexeme.gap === ' ' || lexeme.gap === '-');
}

/** The end of a word, with a full stop that belongs to it. */
export function withStop(scan: Scan, lexeme: Lexeme): number {
  return scan.text.charAt(lexeme.end) === '.' ? lexeme.end + 1 : lexeme.end;
}
