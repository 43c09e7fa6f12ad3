/**
 * Scores, votes, telephone numbers and other chains of digits.
 *
 * In: lexemes and an amount. Out: true where it is part of one: "4-3", "won 5 to 3", "52-48", "555-0123",
 * "2015-11-12". A rising pair of numbers is a score only beside a word that speaks of one.
 */
import { isMark, type Lexeme } from '../../language/index.ts';
import { type Amount, wordAt, wordBefore } from '../amount.ts';

type Lexemes = readonly Lexeme[];

const BEHIND =
  /^(?:vote|votes|decision|ruling|victory|win|loss|lead|record|defeat|margin|split|majority|tie|draw|margins|overtime|start|thumping|thrashing)$/;
const BEFORE =
  /^(?:won|lost|beat|beats|defeated|voted|vote|votes|leads|led|trail|trails|ruled|split|tied|score|scored|passed|approved|win|victory|odds|by)$/;

/** "52-48", "a 5-4 decision", "voted 7 to 2". */
export function isScore(ls: Lexemes, amount: Amount): boolean {
  const { from, to, unit } = amount;
  if (unit !== null || amount.scale > 1) return false;
  // "By 4 to 1": odds.
  if (
    wordAt(ls, to) === 'to' &&
    /^(?:1|one)$/.test(ls[to + 1]?.form ?? '') &&
    !/^(?:from|between)$/.test(wordBefore(ls, from))
  )
    return true;
  if (amount.form === 'range') return isRangeOfScore(ls, from, to);
  // "(202) 555-0188".
  if (isMark(ls, to, ')') && isMark(ls, from - 1, '(') && ls[to + 1]?.kind === 'number') return true;
  return isHalf(ls, from, to, 1) || isHalf(ls, from, to, -1);
}

/** A rising pair that words around call a score. */
function isRangeOfScore(ls: Lexemes, from: number, to: number): boolean {
  if (!(ls[from]?.kind === 'number' && ls[to - 1]?.kind === 'number') || to - from !== 3) return false;
  const dashed = isMark(ls, from + 1, '-');
  return (
    BEHIND.test(wordAt(ls, to)) ||
    (BEFORE.test(wordBefore(ls, from)) && (dashed || /^(?:vote|voted|votes|odds)$/.test(wordBefore(ls, from)))) ||
    (isPhone(ls, from, to) && dashed)
  );
}

const isPhone = (ls: Lexemes, from: number, to: number): boolean =>
  (/^\d{3}$/.test(ls[from]?.form ?? '') && /^\d{4}$/.test(ls[to - 1]?.form ?? '')) || isMark(ls, from - 1, ')');

/** The number stands on one side of a glued dash with another number on its other side. */
function isHalf(ls: Lexemes, from: number, to: number, side: 1 | -1): boolean {
  const dash = side === 1 ? to : from - 1;
  const other = ls[dash + side];
  if (other === undefined) return false;
  if (!isMark(ls, dash, '-') && !isMark(ls, dash, '\u2014') && !isMark(ls, dash, '/')) return false;
  const glued = side === 1 ? ls[dash]?.gap === 0 && other.gap === 0 : ls[dash]?.gap === 0 && ls[from]?.gap === 0;
  return glued && other.kind === 'number' && ls[side === 1 ? to - 1 : from]?.kind === 'number';
}
