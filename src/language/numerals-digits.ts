/**
 * Numbers in digits: groups after blanks, fractions, and short scales glued behind.
 *
 * In: lexemes and the place of a number. Out: its value with what belongs to it: "1 234 567", "2 1/4", "5½", "3/4".
 */
import { isMark, type Lexeme, vulgarFraction } from './lexemes.ts';
import { SCALE_MARKS } from './number-words-en.ts';

type Lexemes = readonly Lexeme[];

/** Digits, the groups of three that follow after single blanks, and a fraction behind: "1 234 567", "2 1/4", "5½". */
export function digitsWithParts(ls: Lexemes, i: number): { to: number; value: number; fraction: boolean } {
  const first = ls[i] as Lexeme;
  let [to, value] = [i + 1, first.value];
  if (/^[1-9]\d{0,2}$/.test(first.form)) {
    let digits = first.form;
    while (isGroup(ls, to)) digits += (ls[to++] as Lexeme).form;
    if (to > i + 1) value = Number(digits);
  }
  const slashed = slash(ls, i);
  if (slashed !== undefined && to === i + 1) return { to: i + 3, value: slashed, fraction: true };
  const behind = ls[to];
  const vulgar = behind !== undefined && behind.gap < 2 ? vulgarFraction(behind.form) : undefined;
  if (vulgar !== undefined) return { to: to + 1, value: value + vulgar, fraction: false };
  const part = behind?.kind === 'number' && behind.gap === 1 && Number.isInteger(value) ? slash(ls, to) : undefined;
  if (part !== undefined) return { to: to + 3, value: value + part, fraction: false };
  return { to, value, fraction: false };
}

function isGroup(ls: Lexemes, i: number): boolean {
  const group = ls[i];
  if (group?.kind !== 'number' || group.gap !== 1 || group.start - (ls[i - 1] as Lexeme).end !== 1) return false;
  return /^\d{3}(?:\.\d+)?$/.test(group.form);
}

const COMMON_DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 50, 64, 100]);

/** "3/4": the value of a proper fraction in digits; dates and times as "5/17/2018" and "24/7" are none. */
function slash(ls: Lexemes, i: number): number | undefined {
  const [above, bar, below] = [ls[i], ls[i + 1], ls[i + 2]];
  if (
    above?.kind !== 'number' ||
    !isMark(ls, i + 1, '/') ||
    bar?.gap !== 0 ||
    below?.kind !== 'number' ||
    below.gap !== 0
  )
    return undefined;
  const after = ls[i + 3];
  if (isMark(ls, i - 1, '/') || (isMark(ls, i + 3, '/') && after?.gap === 0)) return undefined;
  const proper = above.value < below.value && COMMON_DENOMINATORS.has(below.value) && above.form.length < 3;
  return proper ? above.value / below.value : undefined;
}

/** What a short form behind digits multiplies by: "k", "bn", a glued "M". */
export function scaleMark(mark: Lexeme): number | undefined {
  if (mark.gap === 0 && mark.form === 'm' && mark.capital) return 1e6;
  if (mark.gap > 0 && mark.form === 'b') return undefined;
  if (mark.form === 'mm' && !mark.capital) return undefined;
  return SCALE_MARKS.get(mark.form);
}
