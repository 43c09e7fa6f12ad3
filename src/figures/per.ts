/**
 * What one of which a figure is said of: "$98 a share", "four times a week", "40 per 100,000 people".
 *
 * In: the lexemes and where the figure ends. Out: the words behind "a", "per" or "each", or null.
 */
import { type Lexeme, readNumber } from '../language/index.ts';
import { wordAt } from './amount.ts';

const RATED =
  /^(?:second|minute|hour|day|night|week|month|quarter|year|decade|share|barrel|person|head|piece|pound|ounce|gallon|ton|tonne|bottle|ticket|vote|mile|unit|game|plate|pop|litre|liter|season|term|bushel|dozen|household|family|student|patient|worker)$/;

/** As printed, the article left out. */
export function perWhat(text: string, ls: readonly Lexeme[], to: number): string | null {
  const link = wordAt(ls, to);
  const next = ls[to + 1];
  if (next === undefined || next.gap > 2) return null;
  if (link === 'per') {
    const number = readNumber(ls, to + 1);
    const last = ls[number === null ? to + 1 : number.to - 1] as Lexeme;
    return text.slice(next.start, last.end);
  }
  if (link !== 'a' && link !== 'an' && link !== 'each' && link !== 'every') return null;
  return next.kind === 'word' && RATED.test(next.form) ? text.slice(next.start, next.end) : null;
}
