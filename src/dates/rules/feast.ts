/**
 * Feasts and public days by name, with or without a year: "Christmas Eve", "Easter 2031", "last Thanksgiving",
 * "Father's Day", "Ramadan".
 */
import { feastAt } from '../feasts.ts';
import type { Match } from '../match.ts';
import { fieldsMatch } from '../match.ts';
import type { Scan } from '../scan.ts';
import { yearAfter } from './month-day.ts';

/** "Operation Ramadan": a name in front that is no word of time. */
function isNamedAfter(scan: Scan, at: number): boolean {
  const [before, first] = [scan.at(at - 1), scan.at(at)];
  return first?.gap === ' ' && before?.capital === true && before.word === 'operation';
}

/** A feast. */
export function feast(scan: Scan, i: number): Match | null {
  const lead = scan.at(i)?.meaning.which;
  const at = (lead === 'last' || lead === 'next' || lead === 'this') && scan.at(i + 1)?.gap === ' ' ? i + 1 : i;
  const found = feastAt((n) => {
    const lexeme = scan.at(at + n);
    if (lexeme === undefined || (n > 0 && !/^(?: |-|\. )$/.test(lexeme.gap))) return null;
    // The capital sets the feast apart from "easter eggs" and "labor day by day".
    return n === 0 && !lexeme.capital ? null : lexeme.word;
  });
  if (found === null || isNamedAfter(scan, at)) return null;
  const { year, to } = yearAfter(scan, at + found.words);
  const of = scan.is(to, 'of') && scan.is(to + 1, 'that') && scan.is(to + 2, 'year');
  if (year !== 0) return fieldsMatch(to, { feast: found.name, year });
  if (of)
    return {
      to: to + 3,
      type: 'DATE',
      form: { is: 'shift', count: 0, unit: 'year', from: 'text', within: { feast: found.name } },
      how: 'relative',
    };
  if (at > i && (lead === 'last' || lead === 'next' || lead === 'this')) {
    return {
      to,
      type: 'DATE',
      form: { is: 'fields', fields: { feast: found.name }, which: lead, from: 'article' },
      how: 'relative',
    };
  }
  return fieldsMatch(to, { feast: found.name });
}
