/**
 * Shares of a whole: "one in five", "nine out of 10", "one of every four", "two-thirds", "a third of", "half".
 *
 * In a share the second number counts a group, so that what has a unit ("one in ten years"), or is a year, is
 * none. "A third" is a share only where no noun follows it; "half" only where it says half of something.
 */
import { DENOMINATORS, isWord, type Lexeme, type Numeral, readNumber } from '../../language/index.ts';
import { type Amount, type Read, readUnit, wordAt, wordBefore } from '../amount.ts';

const fraction = (from: number, to: number, value: number): Amount => ({
  form: 'share',
  from,
  to,
  low: value,
  high: value,
  unit: 'fraction',
  unitRun: null,
  scale: 1,
});

/** "One in five", "nine out of ten". */
export const readShare: Read = (ls, i) => {
  const part = readNumber(ls, i);
  if (part === null || part.form === 'fraction' || !(part.value > 0) || !Number.isInteger(part.value)) return null;
  const at = afterLink(ls, part.to);
  const whole = at === 0 ? null : readNumber(ls, at);
  if (whole === null || !(part.value < whole.value) || !Number.isInteger(whole.value)) return null;
  return isGroup(ls, part, at, whole) ? fraction(i, whole.to, part.value / whole.value) : null;
};

/** Where the whole begins, or 0. */
function afterLink(ls: readonly Lexeme[], at: number): number {
  if (isWord(ls, at, 'out') && isWord(ls, at + 1, 'of')) return isWord(ls, at + 2, 'every') ? at + 3 : at + 2;
  if (isWord(ls, at, 'in')) return isWord(ls, at + 1, 'every') ? at + 2 : at + 1;
  if (isWord(ls, at, 'of') && isWord(ls, at + 1, 'every')) return at + 2;
  if (isWord(ls, at, 'of') && /^(?:10|100|ten)$/.test(ls[at + 1]?.form ?? '')) return at + 1;
  return 0;
}

function isGroup(ls: readonly Lexeme[], part: Numeral, at: number, whole: Numeral): boolean {
  if (readUnit(ls, whole.to) !== null) return false;
  if (!isWord(ls, part.to, 'in') || isWord(ls, at - 1, 'every')) return true;
  const year = whole.form === 'digits' && whole.value >= 1000 && whole.value < 2100 && whole.to === at + 1;
  return !year && whole.value <= 1e7 && (whole.value <= 10 || whole.value % 5 === 0 || part.value === 1);
}

/** "Two-thirds", "3/4"; "a third of". */
export const readFraction: Read = (ls, i) => {
  const number = readNumber(ls, i);
  if (number?.form === 'fraction') return fraction(i, number.to, number.value);
  if (!isWord(ls, i, 'a') && !isWord(ls, i, 'an')) return null;
  const word = wordAt(ls, i + 1);
  const parts = DENOMINATORS.get(word);
  const ordinal = word !== 'half' && word !== 'quarter' && !QUALIFIED.test(wordBefore(ls, i));
  if (parts === undefined || (word !== 'half' && !standsAlone(ls, i + 2, ordinal))) return null;
  return fraction(i, i + 2, 1 / parts);
};

const BEHIND_SHARES = new Set(
  'of from to more less higher lower in since or as and than by off for are were is was have had said say that with'.split(
    ' ',
  ),
);

const QUALIFIED =
  /^(?:almost|nearly|over|than|about|around|least|under|roughly|approximately|by|to|from|up|and|between)$/;

/** No noun follows, which an ordinal would count; what may be an ordinal needs a word that shares have behind them. */
function standsAlone(ls: readonly Lexeme[], i: number, ordinal: boolean): boolean {
  const next = ls[i];
  if (ordinal) return next !== undefined && next.gap < 3 && /^(?:of|more|less|higher|lower|as)$/.test(next.form);
  return (
    next === undefined || (next.kind === 'mark' && next.form !== '-') || next.gap > 2 || BEHIND_SHARES.has(next.form)
  );
}

const BEFORE_HALF = new Set(
  'than nearly almost about least over under exactly roughly approximately only just around some by in which with cut to'.split(
    ' ',
  ),
);
const BEHIND_HALF = new Set(
  'of the his her its their our my your that this those these all what as percent'.split(' '),
);
const NO_SHARE_BEFORE = new Set('first second other latter former better back top bottom each either and'.split(' '));

/** "Half of the voters", "half the voters", "more than half"; "half a million", "half an hour" with what follows. */
export const readHalf: Read = (ls, i) => {
  if (!isWord(ls, i, 'half') && !isWord(ls, i, 'quarter')) return null;
  const before = wordBefore(ls, i);
  if (NO_SHARE_BEFORE.has(before)) return null;
  if (isWord(ls, i, 'half') && isShareOf(ls, i, before)) return fraction(i, i + 1, 0.5);
  return null;
};

function isShareOf(ls: readonly Lexeme[], i: number, before: string): boolean {
  const next = wordAt(ls, i + 1);
  if (BEHIND_HALF.has(next)) return !(next === 'of' && /^(?:the|a|an)$/.test(before));
  return BEFORE_HALF.has(before) && before !== 'in' && before !== 'by' && before !== 'which';
}
