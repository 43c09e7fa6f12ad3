/**
 * Months, with or without a year: "March 2031", "May of that year" (its month), "Sept. 2031", "July".
 *
 * "May", "March", "August", "April" and "June" are also a verb, a walk and first names: alone they count only
 * where a word before them asks for a time, or nothing speaks against it.
 */
import { fieldsMatch, type Match } from '../match.ts';
import type { Lexeme, Scan } from '../scan.ts';
import { yearAfter } from './month-day.ts';

const BEFORE = new Set(
  'in of by since until till last next this early late mid through from to between during before after for past and or each every around about following previous on that'.split(
    ' ',
  ),
);

/** A month by itself or with its year. */
export function month(scan: Scan, i: number): Match | null {
  const name = scan.at(i);
  const number = name?.meaning.month;
  if (!name || number === undefined || !name.capital) return null;
  const stop = scan.at(i + 1)?.gap.startsWith('. ') && name.meaning.short;
  const { year, to } = yearAfter(scan, i + 1);
  if (year !== 0) return fieldsMatch(to, { month: number, year });
  const short = shortYearAfter(scan, i + 1);
  if (short !== null && !name.meaning.short) return fieldsMatch(i + 2, { month: number, shortYear: short });
  if (name.meaning.short && !(stop === true && asksForTime(scan, i))) return null;
  if (!isMonth(scan, i, name)) return null;
  const end = stop === true ? name.end + 1 : name.end;
  if (scan.is(i + 1, 'of') && scan.is(i + 2, 'that', 'the') && scan.at(i + 3)?.word === 'year') {
    return {
      to: i + 4,
      type: 'DATE',
      form: { is: 'shift', count: 0, unit: 'year', from: 'text', within: { month: number } },
      how: 'relative',
    };
  }
  return fieldsMatch(i + 1, { month: number }, { end });
}

function shortYearAfter(scan: Scan, i: number): number | null {
  const lexeme = scan.at(i);
  return lexeme !== undefined && /^,? '$/.test(lexeme.gap) && /^\d\d$/.test(lexeme.word) ? Number(lexeme.word) : null;
}

function asksForTime(scan: Scan, i: number): boolean {
  const before = scan.at(i - 1);
  return before !== undefined && BEFORE.has(before.word) && (scan.at(i)?.gap === ' ' || scan.at(i)?.gap === '-');
}

function isMonth(scan: Scan, i: number, name: Lexeme): boolean {
  const [before, after] = [scan.at(i - 1), scan.at(i + 1)];
  const firm = asksForTime(scan, i);
  const named = name.gap === ' ' && before?.capital === true && before.meaning.month === undefined && !firm;
  const followed = after?.gap === ' ' && after.capital;
  switch (name.word) {
    case 'may':
      return (
        firm &&
        !followed &&
        !(before?.word === 'and' || before?.word === 'or' || before?.word === 'this' || before?.word === 'that')
      );
    case 'march':
      return (
        !named &&
        (firm
          ? before?.word !== 'to' || !followed
          : scan.at(i)?.gap === ' ' &&
            !scan.follows(i, 'the', 'a') &&
            !scan.is(i + 1, 'on', 'for', 'against', 'through', 'of')) &&
        !(followed && before?.word !== 'in')
      );
    case 'april':
    case 'june':
    case 'august':
      return !named && (firm ? !followed || before?.word === 'in' : !followed);
    default:
      return !named || before?.word !== 'mr';
  }
}
