/**
 * Halves and quarters of a unit or of a large number: "half a million", "half an hour", "half-million",
 * "a half-dozen", "a quarter century", "quarter of a mile".
 */
import { DOZENS, isMark, isWord, type Lexeme, rounded, SCALE_WORDS } from '../../language/index.ts';
import { type Amount, firstWord, type Read, wordAt } from '../amount.ts';
import { measured } from './measure.ts';

export const readPartOfUnit: Read = (ls, i) => {
  const from = i;
  let at = isWord(ls, i, 'a') ? i + 1 : i;
  const word = firstWord(ls, at);
  const part = word === 'half' ? 0.5 : word === 'quarter' ? 0.25 : 0;
  if (part === 0) return null;
  at++;
  if (isWord(ls, at, 'of') && part === 0.25) at++;
  const linked = isMark(ls, at, '-') && ls[at]?.gap === 0;
  if (linked || isWord(ls, at, 'a') || isWord(ls, at, 'an')) at++;
  return scaled(ls, from, at, part) ?? unit(ls, from, at, part);
};

function scaled(ls: readonly Lexeme[], from: number, at: number, part: number): Amount | null {
  const scale = SCALE_WORDS.get(wordAt(ls, at)) ?? DOZENS.get(wordAt(ls, at));
  if (scale === undefined) return null;
  const value = rounded(part * scale);
  const whole = measured(ls, from, { to: at + 1, value, form: 'words', scale });
  return whole ?? { form: 'count', from, to: at + 1, low: value, high: value, unit: null, unitRun: null, scale };
}

function unit(ls: readonly Lexeme[], from: number, at: number, part: number): Amount | null {
  return measured(ls, from, { to: at, value: part, form: 'words', scale: 1 });
}
