/**
 * Seasons and quarters: "spring 2031", "the summer of 2031", "last fall" (its season), "the fourth quarter of
 * 2031", "Q3 2031", "the first half of the year".
 *
 * "spring", "fall" and "summer" alone count only behind words that ask for a time: the first two are verbs
 * and things as well.
 */
import type { Fields } from '../form.ts';
import { fieldsMatch, joined, type Match, ordinalOf, type Rule } from '../match.ts';
import type { Scan } from '../scan.ts';
import { yearAfter } from './month-day.ts';

const ASKS = new Set(
  'in by during since until till for of from before after through throughout over early late mid between and to that every each'.split(
    ' ',
  ),
);

/** "spring 2031", "the spring of 2031", "in the winter", "Winter". */
export function season(scan: Scan, i: number): Match | null {
  const at = scan.at(i)?.word === 'the' && scan.at(i + 1)?.gap === ' ' ? i + 1 : i;
  const lexeme = scan.at(at);
  const name = lexeme?.meaning.season;
  if (lexeme === undefined || name === undefined) return null;
  if (lexeme.capital && isCampaign(scan, at + 1)) return at > i ? null : fieldsMatch(at + 1, { season: name });
  const { year, to } = yearAfter(scan, at + 1);
  if (year !== 0) return fieldsMatch(to, { season: name, year });
  const short = scan.at(at + 1);
  if (scan.is(at + 1, 'of') && scan.is(at + 2, 'that') && scan.is(at + 3, 'year')) {
    return {
      to: at + 4,
      type: 'DATE',
      form: { is: 'shift', count: 0, unit: 'year', from: 'text', within: { season: name } },
      how: 'relative',
    };
  }
  if (short !== undefined && /^ ?'$/.test(short.gap) && /^\d\d$/.test(short.word))
    return fieldsMatch(at + 2, { season: name, shortYear: Number(short.word) });
  return stands(scan, i, at, lexeme.word, lexeme.capital) ? fieldsMatch(at + 1, { season: name }) : null;
}

/** "the Spring Offensive": the season is part of a name that still tells the time. */
function isCampaign(scan: Scan, i: number): boolean {
  const next = scan.at(i);
  return next?.gap === ' ' && next.capital && /^(?:offensive|campaign|term|semester|assizes|session)$/.test(next.word);
}

function stands(scan: Scan, i: number, at: number, word: string, capital: boolean): boolean {
  const before = scan.at(i - 1);
  const asked = before !== undefined && ASKS.has(before.word) && joined(scan.at(i));
  const next = scan.at(at + 1);
  if (word === 'fall' || word === 'spring') {
    if (next?.gap === ' ' && /^(?:of|in|from|to|below|within|on|into|for|up|down)$/.test(next.word)) return false;
    return asked && (at > i || before?.word !== 'to') && before?.word !== 'and';
  }
  if (next?.gap === ' ' && /^(?:palace|olympics|paralympics|games|institute|quarters)$/i.test(next.word)) return false;
  return asked || at > i || capital || before?.gap !== '-';
}

/** "the summer", "2031 summer". */
export function yearSeason(scan: Scan, i: number): Match | null {
  const [year, name] = [scan.at(i), scan.at(i + 1)];
  if (year === undefined || !/^[12]\d{3}$/.test(year.word) || name?.gap !== ' ' || name.meaning.season === undefined)
    return null;
  return fieldsMatch(i + 2, { season: name.meaning.season, year: Number(year.word) });
}

/** "the fourth quarter", "third-quarter", "Q3 2031", "the first half of 2031"; given what reads the year. */
export function quarterRule(inner: Rule): Rule {
  return (scan, i, depth) => {
    const at = scan.at(i)?.word === 'the' && scan.at(i + 1)?.gap === ' ' ? i + 1 : i;
    const q = /^q([1-4])$/.exec(scan.at(at)?.word ?? '');
    if (q !== null) return withYear(scan, at + 1, { quarter: Number(q[1]) }, inner, depth);
    const [ordinal, word] = [ordinalOf(scan.at(at)), scan.at(at + 1)];
    if (ordinal < 1 || ordinal > 4 || word === undefined || !joined(word) || word.possessive) return null;
    if (word.word === 'quarter') return withYear(scan, at + 2, { quarter: ordinal }, inner, depth);
    if (word.word !== 'half' || ordinal > 2) return null;
    const found = withYear(scan, at + 2, { half: ordinal }, inner, depth);
    return found.to > at + 2 ? found : null;
  };
}

function withYear(scan: Scan, to: number, fields: Fields, inner: Rule, depth: number): Match {
  const direct = yearAfter(scan, to);
  if (direct.year !== 0) return fieldsMatch(direct.to, { ...fields, year: direct.year });
  const at = scan.is(to, 'of') ? to + 1 : -1;
  const year = at > 0 && scan.at(at)?.gap === ' ' ? inner(scan, at, depth) : null;
  if (year?.form.is === 'shift' && year.form.unit === 'year' && year.form.within === undefined) {
    return { ...year, form: { ...year.form, within: fields } };
  }
  return fieldsMatch(to, fields);
}
