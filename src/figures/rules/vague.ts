/**
 * Numbers that are not said exactly: "dozens", "hundreds of thousands", "several hundred", "a couple of weeks".
 *
 * Each stands for an interval: a plural from twice its size to just below the next ("hundreds", 200 to 999), a
 * few and several from three to nine, multiplied by what follows. "Scores" and "hundreds" after another number, and
 * "scores" of a game or a test, are none of these. `lakhs` and `crores` are read as well.
 */
import { DOZENS, isWord, type Lexeme, rounded, SCALE_WORDS } from '../../language/index.ts';
import { type Amount, firstWord, type Read, readUnit, wordAt, wordBefore } from '../amount.ts';
import { VAGUE_COUNTS, VAGUE_PLURALS } from '../vague-words-en.ts';

export const readVague: Read = (ls, i) => {
  const found = plural(ls, i) ?? few(ls, i) ?? decades(ls, i);
  if (found === null) return null;
  return found.unit === null ? withUnit(ls, found) : found;
};

const vague = (from: number, to: number, low: number, high: number, scale = 1): Amount => ({
  form: 'vague',
  from,
  to,
  low,
  high,
  unit: null,
  unitRun: null,
  scale,
});

/** "Hundreds", "tens of thousands". */
function plural(ls: readonly Lexeme[], i: number): Amount | null {
  const word = firstWord(ls, i);
  const range = word === 'tens' && isWord(ls, i + 1, 'of') ? ([20, 99] as const) : VAGUE_PLURALS.get(word);
  if (range === undefined || ls[i - 1]?.kind === 'number') return null;
  const scaled = isWord(ls, i + 1, 'of') ? VAGUE_PLURALS.get(wordAt(ls, i + 2)) : undefined;
  if (scaled === undefined) {
    const counted = word !== 'tens' && (word !== 'scores' || isWord(ls, i + 1, 'of') || isWord(ls, i + 1, 'more'));
    return counted ? vague(i, i + 1, ...range) : null;
  }
  const scale = scaled[0] / 2;
  return vague(i, i + 3, range[0] * scale, (range[1] + 1) * scale - 1, scale);
}

/** "Several", "a few hundred", "a couple of", "a handful of". */
function few(ls: readonly Lexeme[], i: number): Amount | null {
  const at = isWord(ls, i, 'a') || isWord(ls, i, 'the') ? i + 1 : i;
  const word = firstWord(ls, at);
  const range = VAGUE_COUNTS.get(word);
  if (
    range === undefined ||
    (word !== 'several' && !isWord(ls, at - 1, 'a') && !(word === 'few' && isPast(ls, at - 1)))
  )
    return null;
  if (at > i && !isWord(ls, i, 'a')) return null;
  if (word === 'handful' && !isWord(ls, at + 1, 'of')) return null;
  if (
    word === 'couple' &&
    !isWord(ls, at + 1, 'of') &&
    scaleAt(ls, at + 1) === undefined &&
    readUnit(ls, at + 1) === null
  )
    return null;
  const next = isWord(ls, at + 1, 'of') && scaleAt(ls, at + 2) !== undefined ? at + 2 : at + 1;
  const scale = scaleAt(ls, next);
  if (scale === undefined) return word === 'couple' && !isCounted(ls, at) ? null : vague(i, at + 1, ...range);
  return vague(i, next + 1, range[0] * scale, rounded((range[1] + 1) * scale - 1), scale);
}

/** "The last few years". */
const isPast = (ls: readonly Lexeme[], i: number): boolean =>
  /^(?:last|past|next|first|these|those)$/.test(wordAt(ls, i));

/** "A couple of weeks", and not a married couple: "the couple of the year". */
const isCounted = (ls: readonly Lexeme[], at: number): boolean =>
  isWord(ls, at + 1, 'of') || readUnit(ls, at + 1) !== null;

const scaleAt = (ls: readonly Lexeme[], i: number): number | undefined =>
  wordAt(ls, i) === 'hundred'
    ? 100
    : (SCALE_WORDS.get(wordAt(ls, i)) ?? (wordAt(ls, i) === 'score' ? undefined : DOZENS.get(wordAt(ls, i))));

/** "Decades", "centuries": counted by themselves, without a number before them. */
function decades(ls: readonly Lexeme[], i: number): Amount | null {
  const word = firstWord(ls, i);
  const years = word === 'decades' ? 10 : word === 'centuries' ? 100 : 0;
  const before = wordBefore(ls, i);
  const lasted = /^(?:for|over|after|than|spanning|lasting|lasted|spent|took|about|nearly|almost)$/.test(before);
  const next = wordAt(ls, i + 1);
  if (years === 0 || !(lasted || (before === 'in' && next !== 'to') || /^(?:ago|old|long)$/.test(next))) return null;
  return { ...vague(i, i + 1, 2 * years, 10 * years - 1), unit: 'year', unitRun: [i, i + 1] };
}

/** "Several years", "a couple of weeks", "hundreds of millions of dollars". */
function withUnit(ls: readonly Lexeme[], amount: Amount): Amount {
  const at = isWord(ls, amount.to, 'of') ? amount.to + 1 : amount.to;
  const unit = readUnit(ls, at);
  if (unit === null || /^second$/.test(wordAt(ls, unit.to - 1))) return amount;
  const low = rounded(amount.low * unit.factor);
  const high = rounded(unit.factor === 1 ? amount.high : (amount.high + 1) * unit.factor - 1);
  return { ...amount, to: unit.to, low, high, unit: unit.unit, unitRun: [unit.from, unit.to] };
}
