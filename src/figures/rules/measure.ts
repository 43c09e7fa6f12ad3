/**
 * Numbers with a unit behind them: percents, measures, durations, ages, money in words.
 *
 * "40 %", "three more years", "the 12-month", "six feet two inches", "51-year-old", "5 million yen".
 * "Pounds" are money where they come by the million, else weight.
 */
import { isMark, isWord, type Lexeme, type Numeral, readNumber, rounded } from '../../language/index.ts';
import { type Amount, firstWord, type Read, readUnit, type UnitFound, wordAt, wordBefore } from '../amount.ts';
import { TIME_UNITS } from '../units-en.ts';

export const readMeasure: Read = (ls, i) => {
  const number = readNumber(ls, i);
  if (number === null || Number.isNaN(number.value)) return articled(ls, i);
  return measured(ls, i, number);
};

/** The measure that a number makes with the unit behind it. */
export function measured(ls: readonly Lexeme[], i: number, number: Numeral): Amount | null {
  const unit = readUnit(ls, number.to) ?? fractionUnit(ls, number);
  if (unit === null || isOrdinalSecond(ls, unit, number) || isSomeDay(ls, i, number, unit)) return null;
  const value = rounded(number.value * unit.factor);
  const pounds = unit.unit === 'pound' && (number.scale >= 1e6 || isWord(ls, unit.to, 'sterling'));
  const amount: Amount = {
    form: unit.unit === 'percent' ? 'percent' : unit.money || pounds ? 'money' : 'measure',
    from: i,
    to: unit.to,
    low: value,
    high: value,
    unit: pounds ? 'GBP' : unit.unit,
    unitRun: [unit.from, unit.to],
    scale: number.scale,
    factor: unit.factor,
  };
  if (unit.unit === 'foot') return withInches(ls, amount);
  if (unit.money) return withCoins(ls, amount);
  return TIME_UNITS.has(unit.unit) ? aged(ls, withSmaller(ls, withHalf(ls, amount, unit))) : withHalf(ls, amount, unit);
}

/** "two second chances": the singular of what is also an ordinal needs a hyphen. */
function isOrdinalSecond(ls: readonly Lexeme[], unit: UnitFound, { value }: Numeral): boolean {
  return wordAt(ls, unit.to - 1) === 'second' && value !== 1 && ls[unit.from]?.gap !== 0;
}

/** "One day she will", "at one point": a time that is not counted. */
function isSomeDay(ls: readonly Lexeme[], i: number, { value, to }: Numeral, { unit }: UnitFound): boolean {
  if (value !== 1 || firstWord(ls, i) !== 'one' || to !== i + 1 || QUALIFIED.test(wordBefore(ls, i))) return false;
  if (unit === 'point') return wordBefore(ls, i) === 'at';
  return wordAt(ls, to) === 'day' && !/^(?:after|before|later|earlier|a|per|ago|old)$/.test(wordAt(ls, to + 1));
}

/** "two-thirds of a mile", "three quarters of an hour". */
function fractionUnit(ls: readonly Lexeme[], { form, to }: Numeral): UnitFound | null {
  if (form !== 'fraction' || !isWord(ls, to, 'of') || !/^an?$/.test(wordAt(ls, to + 1))) return null;
  const unit = readUnit(ls, to + 2);
  return unit === null ? null : { ...unit, from: unit.from };
}

/** "Almost a decade": with a qualifier the article counts. */
const QUALIFIED = /^(?:almost|nearly|over|than|about|around|least|under|roughly|approximately)$/;

/** "a kilometre and a half": what is measured in halves after its unit; "an hour" alone is no figure. */
function articled(ls: readonly Lexeme[], i: number): Amount | null {
  if (!/^an?$/.test(firstWord(ls, i))) return null;
  const unit = readUnit(ls, i + 1);
  if (unit === null || unit.from !== i + 1) return null;
  const whole: Amount = {
    form: unit.money ? 'money' : 'measure',
    from: i,
    to: unit.to,
    low: unit.factor,
    high: unit.factor,
    unit: unit.unit,
    unitRun: [unit.from, unit.to],
    scale: 1,
  };
  const half = withHalf(ls, whole, unit);
  if (half !== whole || QUALIFIED.test(wordBefore(ls, i))) return half;
  return TIME_UNITS.has(unit.unit) && /^(?:ago|later|earlier)$/.test(wordAt(ls, unit.to)) ? whole : null;
}

function withHalf(ls: readonly Lexeme[], amount: Amount, unit: UnitFound): Amount {
  const { to } = amount;
  if (!(isWord(ls, to, 'and') && isWord(ls, to + 1, 'a'))) return amount;
  const part = isWord(ls, to + 2, 'half') ? 0.5 : isWord(ls, to + 2, 'quarter') ? 0.25 : 0;
  if (part === 0 || readUnit(ls, to + 3) !== null) return amount;
  const value = rounded(amount.low + part * unit.factor);
  return { ...amount, to: to + 3, low: value, high: value };
}

/** How many of the next smaller unit one unit of time holds. */
const SMALLER: ReadonlyMap<string, readonly [unit: string, number]> = new Map([
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
]);

/** "Three hours and forty-one minutes", told in minutes. */
function withSmaller(ls: readonly Lexeme[], amount: Amount): Amount {
  const [smaller, times] = SMALLER.get(amount.unit ?? '') ?? ['', 0];
  if (amount.factor !== 1 || ls[(amount.unitRun ?? [0])[0]]?.gap === 0) return amount;
  const at = isWord(ls, amount.to, 'and') || isMark(ls, amount.to, ',') ? amount.to + 1 : amount.to;
  const number = readNumber(ls, at);
  const unit = number === null || !(number.value > 0 && number.value < times) ? null : readUnit(ls, number.to);
  if (number === null || unit === null || unit.unit !== smaller || unit.factor !== 1) return amount;
  const value = rounded(amount.low * times + number.value);
  return { ...amount, to: unit.to, low: value, high: value, unit: smaller, unitRun: [unit.from, unit.to] };
}

/** "six feet two inches", "5-foot-10". */
function withInches(ls: readonly Lexeme[], amount: Amount): Amount {
  let at = amount.to;
  const hyphen = isMark(ls, at, '-') && ls[at]?.gap === 0;
  if (hyphen || isWord(ls, at, 'and') || isMark(ls, at, ',')) at++;
  const number = readNumber(ls, at);
  if (number === null || !(number.value > 0 && number.value < 12)) return amount;
  const unit = readUnit(ls, number.to);
  const printed =
    unit?.unit === 'inch'
      ? unit.to
      : isWord(ls, number.to, 'in') && !isWord(ls, number.to + 1, 'the')
        ? number.to + 1
        : 0;
  if (printed === 0 && !hyphen) return amount;
  const value = rounded(amount.low + number.value / 12);
  return { ...amount, to: printed || number.to, low: value, high: value };
}

/** "3 dollars and 50 cents", "two pounds ten pence". */
function withCoins(ls: readonly Lexeme[], amount: Amount): Amount {
  const at = isWord(ls, amount.to, 'and') ? amount.to + 1 : amount.to;
  const number = readNumber(ls, at);
  const unit = number === null || !(number.value < 100) ? null : readUnit(ls, number.to);
  if (number === null || unit === null || unit.factor !== 0.01 || amount.factor !== 1 || unit.unit !== amount.unit)
    return amount;
  const value = rounded(amount.low + number.value / 100);
  return { ...amount, to: unit.to, low: value, high: value };
}

/** "51 years old, "a 51-year-old", "18 months of age". */
function aged(ls: readonly Lexeme[], amount: Amount): Amount {
  let at = amount.to;
  if (isMark(ls, at, '-') && ls[at]?.gap === 0) at++;
  const word = wordAt(ls, at);
  if (word === 'old' || word === 'olds') return { ...amount, form: 'age', to: at + 1, unitRun: unitTo(amount, at + 1) };
  if (word === 'of' && isWord(ls, at + 1, 'age'))
    return { ...amount, form: 'age', to: at + 2, unitRun: unitTo(amount, at + 2) };
  return amount;
}

const unitTo = ({ unitRun }: Amount, to: number): readonly [number, number] | null =>
  unitRun === null ? null : [unitRun[0], to];
