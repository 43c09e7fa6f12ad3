/**
 * "the 9th", "the 24th of that month": a day whose month the text has told; "on the 9th" asks for one.
 */
import type { Match } from '../match.ts';
import { ordinalOf } from '../match.ts';
import type { Scan } from '../scan.ts';

/** "the 9th" behind words that ask for a time. */
export function dayAlone(scan: Scan, i: number): Match | null {
  const number = scan.at(i + 1);
  if (scan.at(i)?.word !== 'the' || number?.gap !== ' ' || !/^\d{1,2}(?:st|nd|rd|th)$/.test(number.word)) return null;
  const day = ordinalOf(number);
  if (day > 31) return null;
  if (scan.is(i + 2, 'of') && scan.is(i + 3, 'that', 'the') && scan.is(i + 4, 'month')) {
    return { to: i + 5, type: 'DATE', form: { is: 'fields', fields: { day }, from: 'text' }, how: 'relative' };
  }
  const next = scan.at(i + 2);
  const ends =
    next === undefined ||
    next.gap !== ' ' ||
    (next.meaning.small === true && next.word !== 'of') ||
    /^(?:was|were|had|they|he|she|it|we|when|while|but)$/.test(next.word);
  const asked = /^(?:on|by|until|till|from|since|of|to)$/.test(scan.at(i - 1)?.word ?? '') && scan.at(i)?.gap === ' ';
  if (!ends || !asked) return null;
  return { to: i + 2, type: 'DATE', form: { is: 'fields', fields: { day }, from: 'text' }, how: 'relative' };
}
