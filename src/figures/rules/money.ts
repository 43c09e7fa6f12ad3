/**
 * Money with its sign before the number: "$40", "US$ 1.2bn", "£5m", "EUR 300".
 *
 * A sign may be printed again as a word ("$5 million dollars"); then the word is part of the figure. What one
 * unit of something costs ("a share") is not part of it.
 */
import { isMark, type Lexeme, readNumber, rounded } from '../../language/index.ts';
import { type Amount, type Read, readUnit, wordAt } from '../amount.ts';
import { MONEY_CODES, MONEY_SIGNS } from '../money-en.ts';

export const readMoney: Read = (ls, i) => {
  const sign = readSign(ls, i);
  if (sign === null || (ls[sign.to]?.gap ?? 3) > 1) return null;
  const number = readNumber(ls, sign.to);
  if (number === null || Number.isNaN(number.value) || (number.form === 'words' && wordAt(ls, sign.to) === 'a'))
    return null;
  const millions = number.scale === 1 && wordAt(ls, number.to) === 'm' && (ls[number.to]?.gap ?? 2) < 2;
  const value = millions ? rounded(number.value * 1e6) : number.value;
  let to = millions ? number.to + 1 : number.to;
  const again = isMark(ls, to, '$') ? null : readUnit(ls, to);
  if (again?.money && again.unit === sign.code) to = again.to;
  const scale = millions ? 1e6 : number.scale;
  return {
    form: 'money',
    from: i,
    to,
    low: value,
    high: value,
    unit: sign.code,
    unitRun: [i, sign.to],
    scale,
  } satisfies Amount;
};

/** The sign or code at `i`: "$", "US$", "C $", "EUR". */
function readSign(ls: readonly Lexeme[], i: number): { readonly to: number; readonly code: string } | null {
  const first = ls[i];
  if (first === undefined) return null;
  if (first.kind === 'mark') {
    const code = MONEY_SIGNS.get(first.form);
    return code === undefined ? null : { to: i + 1, code };
  }
  if (first.kind !== 'word' || ls[i + 1] === undefined) return null;
  if (first.form === 'u' && isMark(ls, i + 1, '.') && wordAt(ls, i + 2) === 's') {
    const at = isMark(ls, i + 3, '.') ? i + 4 : i + 3;
    if (isMark(ls, at, '$')) return { to: at + 1, code: 'USD' };
  }
  // "A $40 million budget" has an article, "A$40" has Australia.
  const near = first.form.length > 1 || first.form === 'c' ? 1 : 0;
  if (isMark(ls, i + 1, '$') && ls[i + 1]?.gap === 0 && MONEY_CODES.has(first.form))
    return { to: i + 2, code: first.form.toUpperCase() };
  const country = isMark(ls, i + 1, '$') && (ls[i + 1]?.gap ?? 2) <= near && (near > 0 || first.capital);
  const signed = country ? MONEY_SIGNS.get(`${first.form} $`) : undefined;
  if (signed !== undefined) return { to: i + 2, code: signed };
  if (ls[i + 1]?.kind !== 'number' || (!first.capital && !/^(?:usd|eur|gbp|rmb)$/.test(first.form))) return null;
  if (MONEY_CODES.has(first.form)) return { to: i + 1, code: first.form.toUpperCase() };
  const code = MONEY_SIGNS.get(first.form);
  return code === undefined ? null : { to: i + 1, code };
}
