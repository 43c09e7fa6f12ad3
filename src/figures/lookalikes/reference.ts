/**
 * Numbers that name a place in something: articles of law, pages, rooms, roads, "No. 3", list marks.
 *
 * In: lexemes and an amount. Out: true where it is such a number. Words that are common by themselves ("day",
 * "class") make one only where nothing countable follows the number.
 */
import { isMark, type Lexeme } from '../../language/index.ts';
import { type Amount, firstWord, wordAt } from '../amount.ts';

type Lexemes = readonly Lexeme[];

const ALWAYS = new Set(
  'no nos nr nrs article articles section sections chapter chapters pp paragraph clause clauses verse vol volume appendix amendment amendments proposition prop resolution room suite apt apartment route highway interstate flight channel psalm article page pages docket exhibit footnote rte hwy'.split(
    ' ',
  ),
);

const AT_TIMES = new Set(
  'number numbers part title episode season act scene figure fig table item measure question bill rule regulation case file form schedule floor gate platform terminal unit bus exit train radio fm district ward precinct zone sector area type phase stage level tier category class grade round week day version model mark step rank ranked seed seeded game match lot station pier line size formula group generation box po issue edition track plan camp lane lock pole grade stop tower building block field well hole mile kilometre kilometer hangar dock berth reactor engine protocol schedule quarter half super catch agent studio'.split(
    ' ',
  ),
);

/** "Article 5", "No. 3", "Day 2", "#1", "H.R. 1234". */
export function isReference(ls: Lexemes, { from, to, unit }: Amount): boolean {
  if (unit !== null && unit !== 'year') return false;
  const dotted = isMark(ls, from - 1, '.') && ls[from - 1]?.gap === 0;
  const at = dotted ? from - 2 : from - 1;
  if ('#§№'.includes(ls[from - 1]?.form ?? ' ') && ls[from - 1]?.kind === 'mark') return true;
  if ((ls[from]?.gap ?? 3) > 1) return false;
  const word = firstWord(ls, at);
  if (dotted) return isAbbreviated(ls, at);
  if (ALWAYS.has(word)) return word !== 'no' || ls[from]?.kind === 'number';
  if (!AT_TIMES.has(word) || !isBare(ls, from, to)) return false;
  if (ls[at]?.capital && at > 0) return !isPluralNoun(ls, to) || ls[from]?.capital === true;
  return (
    (!isPluralNoun(ls, to) && !/^(?:per|each|every|a|one|last|the|this|that|on)$/.test(wordAt(ls, at - 1))) ||
    word === 'number'
  );
}

/** "No. 3", "Art. 5", "H.R. 3762", "S. 1": the point belongs to a short word or to initials. */
function isAbbreviated(ls: Lexemes, at: number): boolean {
  const word = ls[at];
  if (word?.kind !== 'word') return false;
  if (
    /^(?:no|nos|nr|nrs|art|arts|sec|ch|pp|p|vol|fig|para|cl|stat|res|apt|ste|rte|ex|op|dist|ep|pt|pl|bldg|rm|eq)$/.test(
      word.form,
    )
  )
    return true;
  return word.capital && word.form.length === 1 && /^[hrsa]$/.test(word.form) && ls[at - 1]?.kind === 'mark';
}

const isBare = (ls: Lexemes, from: number, to: number): boolean => to - from <= 3 && ls[from]?.kind !== 'mark';

/** A countable noun, in lower case: "people", "voters". */
export function isPluralNoun(ls: Lexemes, i: number): boolean {
  const next = ls[i];
  if (next?.kind !== 'word' || next.gap !== 1 || next.capital) return false;
  return (
    /^(?:people|men|women|children|more|other|of|new|police)$/.test(next.form) ||
    (next.form.length > 3 && /[^su]s$/.test(next.form))
  );
}

/** "1. First", "2) Second", "(3) third" at the head of a line, and "401(k)". */
export function isListMark(ls: Lexemes, { from, to }: Amount): boolean {
  if (to !== from + 1) return false;
  const [number, next] = [ls[from], ls[to]];
  if (number?.kind !== 'number' || next?.kind !== 'mark' || next.gap > 0) return false;
  if (next.form === '(' && ls[to + 1]?.gap === 0 && ls[to + 1]?.kind === 'word') return true;
  if (number.value > 99 || !Number.isInteger(number.value)) return false;
  const bracketed = isMark(ls, from - 1, '(') && number.gap === 0;
  // Inside a line: "11. Graham (12.) 12. Renn".
  const dotted = next.form === '.' && ls[to + 1] !== undefined;
  if (dotted && bracketed && isMark(ls, to + 1, ')')) return true;
  if (dotted && isMark(ls, from - 1, ')') && ls[to + 1]?.capital && ls[to + 1]?.gap === 1) return true;
  const start = bracketed ? from - 1 : from;
  if ((ls[start]?.gap ?? 0) < 2) return false;
  return (next.form === ')' || (next.form === '.' && !bracketed)) && (ls[to + 1]?.gap ?? 0) === 1;
}

const STREETS =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|way|place|pl|square|sq|court|ct|terrace|row|parkway|pkwy|highway|hwy|broadway)$/;

/** "10 Downing Street", "221 Baker St.", "PO Box 12". */
export function isAddress(ls: Lexemes, { from, to, unit }: Amount): boolean {
  if (unit !== null || ls[from]?.kind !== 'number' || to !== from + 1) return false;
  for (let i = to; i < to + 4; i++) {
    const word = ls[i];
    if (word?.kind !== 'word' || word.gap !== 1 || !(word.capital || i === to)) return false;
    if (i > to && word.capital && STREETS.test(word.form)) return true;
  }
  return false;
}
