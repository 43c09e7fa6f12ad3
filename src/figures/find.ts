/**
 * The finder of figures: every number in an article that claims something of the world.
 *
 * In: a text, the span of an article in it, and what is known of its language. Out: figures in reading order, none
 * overlapping. Method: lexemes; at each that may begin a number, the forms in order; look-alikes left aside; ranges;
 * the qualifiers around; last, from the noun phrases, what is counted, where and when. No step looks further than a
 * sentence, so the time grows with the text. Written for English; digits, marks and signs are read in any language.
 */

import { type Analysis, type Lexeme, lexemes } from '../language/index.ts';
import type { Span } from '../text/index.ts';
import type { Amount } from './amount.ts';
import { circumstances } from './circumstances.ts';
import type { FigureFound } from './figure.ts';
import { goesOn, lookalike } from './lookalikes/index.ts';
import { mergeBounds } from './merge-bounds.ts';
import { perWhat } from './per.ts';
import { type Qualified, qualify } from './qualifiers.ts';
import { readRange } from './range.ts';
import { mayBegin, readAmount } from './read-amount.ts';
import { TIME_UNITS } from './units-en.ts';

/** Figures within a span of the text, in reading order. Never throws on text. */
export function findFigures(text: string, within: Span, analysis: Analysis): readonly FigureFound[] {
  const ls = lexemes(text, within);
  const figures = mergeBounds(ls, readAll(ls)).map((figure) => bare(text, ls, figure));
  return circumstances(text, analysis, figures);
}

/** All figures as runs of lexemes. */
function readAll(ls: readonly Lexeme[]): readonly Qualified[] {
  const found: Qualified[] = [];
  let floor = 0;
  let refused = -1;
  for (let i = 0; i < ls.length; ) {
    const first = mayBegin(ls, i) ? readAmount(ls, i) : null;
    if (first === null) {
      i++;
      continue;
    }
    const range = readRange(ls, first, readAmount);
    const amount = range ?? first;
    if (isLookalike(ls, first, range) || goesOn(ls, first, refused)) {
      refused = i = Math.max(i + 1, range?.to ?? first.to);
      continue;
    }
    const figure = ofThem(ls, qualify(ls, amount, floor), found.at(-1));
    found.push(figure);
    i = floor = figure.to;
  }
  return found;
}

/** "For thirty years, nineteen of them unpaid": what was measured before is counted on. */
function ofThem(ls: readonly Lexeme[], figure: Qualified, before: Qualified | undefined): Qualified {
  const { amount, to } = figure;
  const links = ls[to]?.form === 'of' && /^(?:them|these|those)$/.test(ls[to + 1]?.form ?? '');
  if (
    !links ||
    amount.unit !== null ||
    !TIME_UNITS.has(before?.amount.unit ?? '') ||
    before === undefined ||
    !(before.amount.low > amount.low)
  )
    return figure;
  return amount.from - before.to > 20 ? figure : { ...figure, amount: { ...amount, unit: before.amount.unit } };
}

function isLookalike(ls: readonly Lexeme[], first: Amount, range: Amount | null): boolean {
  if (range === null) return lookalike(ls, first, 'whole') !== null;
  const what =
    range.unit === null || range.unitRun === null ? lookalike(ls, { ...first, unit: range.unit }, 'end') : null;
  if (what !== null && !(what === 'year' && range.high > 2105)) return true;
  return range.unitRun === null && lookalike(ls, range, 'whole') !== null;
}

/** A figure with offsets, before its sentence is asked what it counts. */
function bare(text: string, ls: readonly Lexeme[], { amount, qualifier, from, to }: Qualified): FigureFound {
  const { form, low, high, unit, unitRun } = amount;
  const bounded = qualifier === 'at least' || qualifier === 'over';
  const capped = qualifier === 'up to' || qualifier === 'under';
  const interval = form === 'range' || form === 'vague';
  return {
    kind: 'figure',
    ...spanOf(ls, from, to),
    rule: form,
    low: capped && form !== 'range' ? null : low,
    high: bounded && form !== 'range' ? null : high,
    qualifier: form === 'range' ? 'range' : interval && !bounded && !capped ? 'vague' : qualifier,
    unit,
    unitText: unitRun === null ? null : text.slice(...bounds(spanOf(ls, ...unitRun))),
    amount: spanOf(ls, amount.from, amount.to),
    per: perWhat(text, ls, to),
    counted: null,
    head: form === 'age' ? 'age' : null,
    place: null,
    time: null,
    elapsed: false,
  };
}

const bounds = ({ start, end }: Span): [number, number] => [start, end];

function spanOf(ls: readonly Lexeme[], from: number, to: number): Span {
  return { start: (ls[from] as Lexeme).start, end: (ls[to - 1] as Lexeme).end };
}
