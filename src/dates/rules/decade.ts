/**
 * Decades and centuries: "the 1990s", "1990's", "the '90s", "the nineties", "the 19th century", "the ninth
 * century BC", "eighteenth-century".
 */
import { fieldsMatch, joined, type Match, ordinalOf } from '../match.ts';
import type { Scan } from '../scan.ts';
import { eraAt } from './year.ts';

const theBefore = (scan: Scan, i: number): number => (scan.at(i)?.word === 'the' && joined(scan.at(i + 1)) ? i + 1 : i);

/** "the 1990s", "1990's", "'90s", "the nineties". */
export function decade(scan: Scan, i: number): Match | null {
  const at = theBefore(scan, i);
  const lexeme = scan.at(at);
  if (lexeme === undefined) return null;
  const full = /^(\d{3})0s$/.exec(lexeme.word);
  if (full !== null) return fieldsMatch(at + 1, { decade: Number(full[1]) });
  const next = scan.at(at + 1);
  if (/^\d{3}0$/.test(lexeme.word) && next?.gap === "'" && next.word === 's' && Number(lexeme.word) < 2100) {
    return fieldsMatch(at + 2, { decade: Number(lexeme.word) / 10 });
  }
  const marked = /['\u2019\u2018]/.test(scan.text.charAt(lexeme.start - 1));
  const short = /^([2-9])0s$/.exec(lexeme.word);
  const listed =
    /^(?:and|or|to|through)$/.test(scan.at(at - 1)?.word ?? '') && /^\d0s$/.test(scan.at(at - 2)?.word ?? '');
  if (short !== null && (marked || at > i || listed) && !/^(?:her|his|their|my)$/.test(scan.at(at - 1)?.word ?? '')) {
    const start = marked && at === i ? { start: lexeme.start - 1 } : {};
    return fieldsMatch(at + 1, { decade: 190 + Number(short[1]) }, start);
  }
  if (lexeme.meaning.decade !== undefined && at > i)
    return fieldsMatch(at + 1, { decade: 190 + lexeme.meaning.decade });
  return null;
}

/** "the 19th century", "19th-century", "the 5th century BC". */
export function century(scan: Scan, i: number): Match | null {
  const at = theBefore(scan, i);
  let number = ordinalOf(scan.at(at));
  let next = at + 1;
  if (scan.at(at)?.word === 'twenty' && scan.at(next)?.word === 'first') [number, next] = [21, next + 1];
  const word = scan.at(next);
  if (number < 1 || number > 25 || word?.word !== 'century' || !joined(word)) return null;
  const era = eraAt(scan, next + 1);
  if (era === null) return fieldsMatch(next + 1, { century: number });
  return fieldsMatch(era.to, { century: era.before ? -number : number }, { end: era.end });
}
