/**
 * Years: "2031", "'74", "1939–45", "480 BC", "AD 70", and years in a list that ends with an era.
 *
 * A bare number of four figures is a year unless what stands around it counts, measures or numbers things.
 */
import { fieldsMatch, fullYear, type Match } from '../match.ts';
import type { Lexeme, Scan } from '../scan.ts';

const ASKS = new Set(
  'in since by until till of from to between during early late mid and before after through around circa the year years for or about'.split(
    ' ',
  ),
);
const NUMBERS = new Set(
  'no number nr room flight route highway page section than some over nearly almost approximately least population only chapter model boeing windows xbox'.split(
    ' ',
  ),
);
const COUNTED =
  /(?:[^su]s|people|men|women|children|feet|percent|per|tons?|tonnes?|km|miles?|metres?|meters?|kg|mw|ft|hp|members|troops|pm|am|hours|euros?|dollars?)$/;
const PLAIN_AFTER =
  /^(?:was|is|has|its|his|this|as|across|whereas|towards?|besides|perhaps|always|elections?|olympics|games|championships|sales|results|elections|hers|less|unless|versus|thus|us|does|always)$/;

/** "2031" where it is a year. */
export function year(scan: Scan, i: number): Match | null {
  const lexeme = scan.at(i);
  const value = fullYear(lexeme);
  if (lexeme === undefined || value === 0) return null;
  const before = scan.text.charAt(lexeme.start - 1);
  if (/[$£€#:.+=_@&%/]/.test(before) && !/^\d{4}\/$/.test(scan.text.slice(lexeme.start - 5, lexeme.start))) return null;
  if (/^(?:[%°$£€=_@]|:\d)/.test(scan.text.slice(lexeme.end, lexeme.end + 2))) return null;
  const word = scan.at(i - 1);
  const asked = word !== undefined && ASKS.has(word.word) && /^ ?$|^ \($/.test(lexeme.gap);
  if (word !== undefined && NUMBERS.has(word.word) && lexeme.gap === ' ' && word.word !== 'the') return null;
  if (!asked && (value < 1400 || value > 2100)) return null;
  return counts(scan, i, asked) ? null : fieldsMatch(i + 1, { year: value });
}

/** True where the number counts what follows: "2000 soldiers". */
function counts(scan: Scan, i: number, asked: boolean): boolean {
  const next = scan.at(i + 1);
  if (next === undefined || next.capital) return false;
  if (
    next.gap === '-' &&
    /^(?:odd|strong|man|bed|seat|acre|page|foot|mile|kilometre|kilometer|member|year)$/.test(next.word)
  )
    return true;
  if (next.gap !== ' ') return false;
  const before = scan.at(i - 1)?.word ?? '';
  if (before === 'the') return /^(?:people|men|women|troops|soldiers|children|workers)$/.test(next.word);
  if (asked && ['in', 'since', 'until', 'during', 'early', 'late', 'mid', 'by'].includes(before))
    return /^(?:feet|percent|people|men|women|per|miles|tons|tonnes|km|metres|meters)$/.test(next.word);
  return COUNTED.test(next.word) && !PLAIN_AFTER.test(next.word);
}

/** "'74", also with a curly mark. */
export function shortYear(scan: Scan, i: number): Match | null {
  const lexeme = scan.at(i);
  if (lexeme === undefined || !/^\d\d$/.test(lexeme.word)) return null;
  if (
    !/['\u2019\u2018]/.test(scan.text.charAt(lexeme.start - 1)) ||
    /[\p{L}\p{N}]/u.test(scan.text.charAt(lexeme.start - 2))
  )
    return null;
  const after = scan.text.charAt(lexeme.end);
  if (/['\u2019"]/.test(after)) return null;
  return fieldsMatch(i + 1, { shortYear: Number(lexeme.word) }, { start: lexeme.start - 1 });
}

/** The second year of "1939–45" or "1998/99", behind a match that gave the first. */
export function secondYear(
  scan: Scan,
  i: number,
  before: { readonly to: number; readonly year: number } | null,
): Match | null {
  const lexeme = scan.at(i);
  if (before === null || before.to !== i || lexeme === undefined || !/^\d\d$/.test(lexeme.word)) return null;
  if (!/^[-/]$/.test(lexeme.gap)) return null;
  const value = Math.floor(before.year / 100) * 100 + Number(lexeme.word);
  return value > before.year ? fieldsMatch(i + 1, { year: value }) : null;
}

const isEra = (lexeme: Lexeme | undefined, ...names: string[]): boolean =>
  lexeme !== undefined && /^ ?$/.test(lexeme.gap) && names.includes(lexeme.word);

interface Era {
  readonly before: boolean;
  readonly to: number;
  readonly end: number;
}

/** "BC", "B.C.", "BCE", "AD", "CE" at word `i`. */
export function eraAt(scan: Scan, i: number): Era | null {
  const lexeme = scan.at(i);
  if (lexeme === undefined || !lexeme.capital) return null;
  if (isEra(lexeme, 'bc', 'bce')) return { before: true, to: i + 1, end: lexeme.end };
  if (isEra(lexeme, 'ad', 'ce')) return { before: false, to: i + 1, end: lexeme.end };
  const next = scan.at(i + 1);
  if (next?.gap !== '.' || !isEra(lexeme, 'b', 'a')) return null;
  const pair = `${lexeme.word}${next.word}`;
  if (pair !== 'bc' && pair !== 'ad') return null;
  return { before: pair === 'bc', to: i + 2, end: scan.text.charAt(next.end) === '.' ? next.end + 1 : next.end };
}

const eraYear = (lexeme: Lexeme | undefined): number =>
  lexeme !== undefined && /^\d{1,4}$/.test(lexeme.word) ? Number(lexeme.word) : 0;

/** "480 BC", "AD 70", "480" in "480–479 BC" and "the 480 and 479 BC campaigns". */
export function yearOfEra(scan: Scan, i: number): Match | null {
  const ahead = eraAt(scan, i);
  if (ahead !== null && !ahead.before) {
    const value = eraYear(scan.at(ahead.to));
    return value > 0 && /^\.? $/.test(scan.at(ahead.to)?.gap ?? '') ? fieldsMatch(ahead.to + 1, { year: value }) : null;
  }
  const value = eraYear(scan.at(i));
  if (value === 0) return null;
  const era = eraAt(scan, i + 1);
  if (era !== null) return fieldsMatch(era.to, { year: era.before ? 1 - value : value }, { end: era.end });
  const next = scan.at(i + 1);
  if (next === undefined) return null;
  const other = /^ ?[-/] ?$/.test(next.gap)
    ? i + 1
    : next.gap === ' ' && /^(?:to|and|or|until)$/.test(next.word)
      ? i + 2
      : -1;
  const [last, lastEra] = [eraYear(scan.at(other)), eraAt(scan, other + 1)];
  if (other < 0 || last === 0 || !lastEra?.before || last > value) return null;
  return fieldsMatch(i + 1, { year: 1 - value });
}
