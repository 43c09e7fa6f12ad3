/**
 * Ranges: two amounts that bound an interval.
 *
 * In: the lexemes and the first amount. Out: one amount with two ends, or null. "15,000-20,000", "5 to 10 million",
 * "between $40 and $60", "from three to five", "two or three", "18- to 34-year-olds", and, where a scan lost the
 * dash, "15,000 20,000". Where something rose or fell "from 10 to 20", each end is a figure by itself. The ends
 * must rise, so that a score or a vote is no range.
 */
import { isMark, isWord, type Lexeme, rounded } from '../language/index.ts';
import { type Amount, wordAt, wordBefore } from './amount.ts';
import { CHANGES } from './qualifiers-en.ts';

type Lexemes = readonly Lexeme[];
type ReadAmount = (ls: Lexemes, i: number) => Amount | null;

interface Link {
  readonly at: number;
  readonly kind: 'dash' | 'to' | 'and' | 'or' | 'lost';
}

/** The range that `first` begins, or null. `read` reads one amount. */
export function readRange(ls: Lexemes, first: Amount, read: ReadAmount): Amount | null {
  const opened = opening(ls, first.from);
  if (first.form === 'vague' || first.form === 'multiple' || (first.form === 'share' && opened !== 'between'))
    return null;
  const link = linkAt(ls, first, opened);
  if (link === null) return null;
  const last = read(ls, link.at);
  if (last === null || !fits(ls, first, last, link)) return null;
  if (link.kind === 'to' && (isChange(ls, first, opened) || isContrast(first, last, opened))) return null;
  return joined(first, last, opened === '' ? first.from : first.from - 1);
}

/** "between" or "from" before the first amount. */
function opening(ls: Lexemes, from: number): 'between' | 'from' | '' {
  const before = wordBefore(ls, from);
  return before === 'between' || before === 'from' ? before : '';
}

function linkAt(ls: Lexemes, first: Amount, opened: string): Link | null {
  const { to, unit } = first;
  const next = ls[to];
  if (next === undefined || next.gap > 2) return null;
  if (opened === 'between') return isWord(ls, to, 'and') ? { at: to + 1, kind: 'and' } : dash(ls, to);
  // "18- to 34-year-olds": the hyphen waits for its unit.
  const word = isMark(ls, to, '-') && next.gap === 0 && ls[to + 1]?.kind === 'word' ? to + 1 : to;
  if (/^(?:to|through)$/.test(wordAt(ls, word))) {
    // "36-to-40-percent".
    const bound = isMark(ls, to, '-') && ls[to + 1]?.gap === 0 && isMark(ls, to + 2, '-');
    return { at: bound ? to + 3 : word + 1, kind: 'to' };
  }
  if (wordAt(ls, word) === 'or' && (unit === null || first.form === 'money')) return { at: word + 1, kind: 'or' };
  return dash(ls, to) ?? lost(ls, to);
}

function dash(ls: Lexemes, at: number): Link | null {
  const [mark, next] = [ls[at], ls[at + 1]];
  if (mark?.kind !== 'mark' || next === undefined) return null;
  if ('-~'.includes(mark.form) && mark.gap === next.gap && mark.gap < 2) return { at: at + 1, kind: 'dash' };
  return mark.form === '\u2014' && mark.gap === 0 && next.gap === 0 ? { at: at + 1, kind: 'dash' } : null;
}

const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

function lost(ls: Lexemes, at: number): Link | null {
  const [before, next, after] = [ls[at - 1], ls[at], ls[at + 1]];
  const grouped = GROUPED.test(before?.form ?? '') && GROUPED.test(next?.form ?? '') && next?.gap === 1;
  return grouped && after?.kind === 'word' && after.gap === 1 ? { at, kind: 'lost' } : null;
}

function fits(ls: Lexemes, first: Amount, last: Amount, { kind }: Link): boolean {
  if (last.form === 'vague' || last.form === 'multiple' || (last.form === 'share') !== (first.form === 'share'))
    return false;
  const sameUnit =
    first.unit === last.unit ||
    first.unit === null ||
    (last.unit === null && (first.form === 'money' || first.form === 'age'));
  if (!sameUnit || !(joined(first, last, 0).low < last.low)) return false;
  if (kind === 'or') return first.low >= 1 && last.low <= first.low * 2;
  if (first.form === 'age' && first.unit === 'year' && last.unit === null) return true;
  // Dashes between bare numbers glued into longer chains are dates and telephone numbers.
  const chained =
    kind === 'dash' && last.unit === null && isMark(ls, last.to, '-') && ls[last.to + 1]?.kind === 'number';
  return !chained && !Number.isNaN(last.low);
}

/** In "5 to 10 million" the first end is in millions too, in "$10 to 20" the last in dollars. */
function lowEnd({ low, scale }: Amount, last: Amount): number {
  const shared = scale === 1 && last.scale >= 1000 && low < last.low / last.scale / (last.factor ?? 1);
  return shared ? rounded(low * last.scale) : low;
}

/** "39 percent to 45 percent": who prints the unit twice lays two shares side by side. */
const isContrast = (first: Amount, last: Amount, opened: string): boolean =>
  opened === '' && first.unitRun !== null && last.unitRun !== null && first.form === 'percent';

/** "Rose from 10 to 20". */
function isChange(ls: Lexemes, { from }: Amount, opened: string): boolean {
  if (opened !== 'from') return false;
  if (/^rang/.test(wordAt(ls, from - 2)) || wordAt(ls, from - 2) === 'anywhere') return false;
  for (let i = from - 2, words = 0; i >= 0 && words < 8; i--, words++) {
    const lexeme = ls[i] as Lexeme;
    if (lexeme.kind === 'mark' && '.;'.includes(lexeme.form)) break;
    if (/^rang/.test(lexeme.form)) return false;
    if (CHANGES.test(lexeme.form)) return true;
  }
  return false;
}

function joined(first: Amount, last: Amount, from: number): Amount {
  // "Two to three decades": the unit's factor counts for both ends.
  const factor = first.unit === null ? (last.factor ?? 1) : 1;
  return {
    ...last,
    form: 'range',
    from,
    low: rounded(lowEnd(first, last) * factor),
    high: last.high,
    unit: last.unit ?? first.unit,
    unitRun: last.unitRun ?? first.unitRun,
  };
}
