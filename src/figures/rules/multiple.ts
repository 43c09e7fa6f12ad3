/**
 * Multiples and occasions: "twice", "three times as many", "tenfold", "10-fold".
 *
 * Where something is compared ("times as many", "-fold"), the unit is `times`; where it happened so often, there
 * is none, and the times themselves are what is counted.
 */
import { DIGIT_WORDS, isMark, readNumber, TEEN_WORDS } from '../../language/index.ts';
import { type Amount, firstWord, type Read, wordAt } from '../amount.ts';

const COMPARED = new Set(
  'as more less higher lower larger bigger greater the that faster longer likelier smaller'.split(' '),
);

const amount = (from: number, to: number, value: number, unit: string | null): Amount => ({
  form: 'multiple',
  from,
  to,
  low: value,
  high: value,
  unit,
  unitRun: unit === null || to - from < 2 ? null : [to - 1, to],
  scale: 1,
});

export const readMultiple: Read = (ls, i) => {
  const word = firstWord(ls, i);
  if (word === 'twice' || word === 'thrice') {
    const unit = COMPARED.has(wordAt(ls, i + 1)) ? 'times' : null;
    return amount(i, i + 1, word === 'twice' ? 2 : 3, unit);
  }
  if (word.endsWith('fold')) {
    const by =
      DIGIT_WORDS.get(word.slice(0, -4)) ?? TEEN_WORDS.get(word.slice(0, -4)) ?? (word === 'hundredfold' ? 100 : 0);
    return by > 1 ? amount(i, i + 1, by, 'times') : null;
  }
  const number = readNumber(ls, i);
  if (number === null || !(number.value > 0)) return null;
  const at = isMark(ls, number.to, '-') && ls[number.to]?.gap === 0 ? number.to + 1 : number.to;
  if (wordAt(ls, at) === 'fold') return amount(i, at + 1, number.value, 'times');
  if (wordAt(ls, at) !== 'times' || !COMPARED.has(wordAt(ls, at + 1))) return null;
  return amount(i, at + 1, number.value, 'times');
};
