/**
 * Stretches of time: "nearly five months", "half an hour", "a five-year plan" (its "five-year"), "for years".
 */
import { joined, type Match } from '../match.ts';
import type { Scan } from '../scan.ts';
import { barePlural, type Quantity, quantityAt } from './quantity.ts';

/** Number of the word after "about", "at least", "more than" and their like; `i` where there are none. */
export function softened(scan: Scan, i: number): number {
  const [word, next] = [scan.at(i), scan.at(i + 1)];
  if (word === undefined || next === undefined || next.gap !== ' ') return i;
  if (/^(?:more|less|fewer|longer)$/.test(word.word) && next.word === 'than') return i + 2;
  if (word.word === 'at' && /^(?:least|most)$/.test(next.word)) return i + 2;
  if (word.word === 'up' && next.word === 'to') return i + 2;
  if (word.word === 'close' && next.word === 'to') return i + 2;
  if (word.word === 'a' && next.word === 'little' && scan.is(i + 2, 'more', 'less') && scan.is(i + 3, 'than'))
    return i + 4;
  return word.meaning.about === true ? i + 1 : i;
}

/** "nearly five months", "19 days", "at least 50 years". */
export function duration(scan: Scan, i: number): Match | null {
  let at = softened(scan, i);
  if (at > i && !scan.at(at)?.gap.startsWith(' ')) return null;
  if (
    scan.at(at)?.word === 'the' &&
    at === i &&
    (scan.at(at + 1)?.meaning.number ?? 0) > 1 &&
    !scan.at(at + 1)?.capital
  )
    at++;
  const found = quantityAt(scan, at) ?? (at > i ? quantityAt(scan, i) : null);
  if (found === null || isIdiom(scan, i, found)) return null;
  if (scan.at(at)?.word === 'a' && found.amounts[0]?.unit === 'day' && perDay(scan, at)) return null;
  return { to: extended(scan, found), type: 'DURATION', form: { is: 'duration', amounts: found.amounts } };
}

/** "a second", "one day he will", "a quarter": not stretches. */
function isIdiom(scan: Scan, i: number, found: Quantity): boolean {
  const [amount] = found.amounts;
  if (amount?.unit === 'day' && amount.count === 1 && scan.at(i)?.word === 'one' && found.to === i + 2) {
    return !scan.follows(i, 'for', 'in', 'only', 'just', 'within', 'than', 'about');
  }
  return false;
}

/** "twice a day", "12 hours a day": a rate. */
function perDay(scan: Scan, at: number): boolean {
  const before = scan.at(at - 1);
  return (
    before !== undefined &&
    scan.at(at)?.gap === ' ' &&
    (before.meaning.unit !== undefined || /^(?:once|twice|times)$/.test(before.word))
  );
}

/** "-old", "-long" are left out, "old" and "of age" as well, except in "50 years old". */
function extended(scan: Scan, { to }: Quantity): number {
  if (scan.is(to, 'of') && scan.at(to + 1)?.word === 'age') return to + 2;
  if (scan.at(to)?.word === 'old') return to + 1;
  if (scan.at(to)?.gap === '-' && scan.at(to)?.word === 'long') return to + 1;
  return to;
}

const OPEN = new Set('for in over within many of after took lasted several spent'.split(' '));

/** "for years", "months-long", "decades of war". */
export function bareDuration(scan: Scan, i: number): Match | null {
  const lexeme = scan.at(i);
  const single =
    lexeme?.meaning.unit !== undefined &&
    lexeme.meaning.plural !== true &&
    scan.at(i + 1)?.gap === '-' &&
    scan.at(i + 1)?.word === 'long';
  if (single && lexeme?.meaning.unit !== undefined) {
    return {
      to: i + 2,
      type: 'DURATION',
      form: { is: 'duration', amounts: [{ unit: lexeme.meaning.unit, count: 1 }] },
    };
  }
  const found = barePlural(scan, i);
  if (found === null) return null;
  const long = scan.at(found.to)?.gap === '-' && scan.at(found.to)?.word === 'long';
  const asked = OPEN.has(scan.at(i - 1)?.word ?? '') && joined(lexeme);
  if (!long && !asked && !scan.is(found.to, 'of')) return null;
  return { to: long ? found.to + 1 : found.to, type: 'DURATION', form: { is: 'duration', amounts: found.amounts } };
}

const LEADS = new Set(['first', 'last', 'next', 'past', 'coming', 'following', 'previous', 'preceding', 'final']);

/** "the past five days", "the next two weeks", "the first three years", "recent years". */
export function leadingDuration(scan: Scan, i: number): Match | null {
  let at = i;
  if (/^(?:the|these|those|its|his|her|their)$/.test(scan.at(at)?.word ?? '')) at++;
  const lead = scan.at(at);
  if (lead === undefined || (at > i && lead.gap !== ' ') || !(LEADS.has(lead.word) || lead.word === 'recent'))
    return null;
  const next = softened(scan, at + 1);
  if (scan.at(at + 1)?.gap !== ' ') return null;
  const found =
    (lead.word === 'recent' ? null : quantityAt(scan, next)) ?? (next === at + 1 ? barePlural(scan, next) : null);
  if (found === null || /^(?:a|an)$/.test(scan.at(next)?.word ?? '')) return null;
  return { to: found.to, type: 'DURATION', form: { is: 'duration', amounts: found.amounts } };
}
