/**
 * What recurs: "every day", "each Monday", "every two years", "once a week", "daily", "annually", "per year".
 */
import type { Match } from '../match.ts';
import type { Scan } from '../scan.ts';
import { countAt } from './quantity.ts';

const LETTERS = { minute: 'TXM', hour: 'TXH', day: 'XD', week: 'XW', month: 'XM', year: 'XY', quarter: 'XQ' } as const;

const period = (unit: string, count: number): string | null => {
  if (unit === 'decade') return `P${count * 10}Y`;
  if (unit === 'century') return `P${count * 100}Y`;
  if (unit === 'weekend') return 'XXXX-WXX-WE';
  const letters = Object.entries(LETTERS).find(([name]) => name === unit)?.[1];
  return letters === undefined ? null : `P${letters.replace('X', String(count))}`;
};

const set = (to: number, value: string): Match => ({ to, type: 'SET', form: { is: 'every', value } });

/** "every year", "each evening", "every other week", "every Monday", "every summer". */
export function every(scan: Scan, i: number): Match | null {
  if (!/^(?:every|each|per)$/.test(scan.at(i)?.word ?? '') || scan.at(i + 1)?.gap !== ' ') return null;
  const other = scan.is(i + 1, 'other') ? 1 : 0;
  const number = countAt(scan, i + 1 + other);
  const at = number?.to ?? i + 1 + other;
  const lexeme = scan.at(at);
  if (lexeme?.gap !== ' ') return null;
  const { meaning } = lexeme;
  const to =
    scan.is(at + 1, 'of') && scan.is(at + 2, 'the') && scan.is(at + 3, 'year', 'week', 'month') ? at + 4 : at + 1;
  if (meaning.unit !== undefined) {
    const value = meaning.unit === 'second' ? null : period(meaning.unit, (number?.count ?? 1) * (1 + other));
    return value === null ? null : set(to, value);
  }
  if (meaning.weekday !== undefined && lexeme.capital) return set(to, `XXXX-WXX-${meaning.weekday}`);
  if (meaning.month !== undefined && lexeme.capital) return set(to, `XXXX-${String(meaning.month).padStart(2, '0')}`);
  if (meaning.season !== undefined) return set(to, `XXXX-${meaning.season}`);
  if (meaning.part !== undefined) return set(to, 'P1D');
  return null;
}

/** "daily", "weekly", "annually"; "annual" and "daily" before a noun as well. */
export function adverb(scan: Scan, i: number): Match | null {
  const lexeme = scan.at(i);
  const value = lexeme?.meaning.set;
  if (lexeme === undefined || value === undefined) return null;
  // "the Daily Mail", "the Weekly Standard": names.
  return lexeme.capital && lexeme.gap === ' ' ? null : set(i + 1, value);
}

/** "once a week", "twice a year". */
export function times(scan: Scan, i: number): Match | null {
  if (!/^(?:once|twice)$/.test(scan.at(i)?.word ?? '') || !scan.is(i + 1, 'a', 'every', 'each', 'per')) return null;
  const unit = scan.at(i + 2)?.meaning.unit;
  const value = unit === undefined || scan.at(i + 2)?.gap !== ' ' ? null : period(unit, 1);
  return value === null ? null : set(i + 3, value);
}
