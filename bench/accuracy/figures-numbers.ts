/**
 * Labelled numbers of a recogniser, as cases for the finder of figures.
 *
 * In: the folder that TELLINGS_DATA names. Out: for each case its text, the amounts expected in it and what the
 * finder makes of it. A figure matches where the expected span is the figure, its amount, or its number, and the
 * values are equal. A figure too many counts only if it is of the kind that the set labels.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FigureFound, findFigures } from '../../src/figures/index.ts';
import { analyse } from '../../src/language/index.ts';
import type { Span } from '../../src/text/index.ts';

/** One labelled text. */
export interface NumberCase {
  readonly set: string;
  /** Place in its set, from 0. */
  readonly number: number;
  readonly text: string;
  readonly expected: readonly Expected[];
}

interface Expected extends Span {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
}

interface Labelled {
  readonly Input: string;
  readonly Results: readonly {
    readonly Start: number;
    readonly End: number;
    readonly Resolution?: { readonly value?: string | null; readonly unit?: string };
  }[];
}

const SETS = ['Number', 'NumberRange', 'Percent', 'Currency', 'Dimension', 'Temperature', 'Age'];

/** All cases, set by set. */
export function numberCases(folder: string): readonly NumberCase[] {
  return SETS.flatMap((set) => {
    const file = join(folder, 'numbers', `${set}Model.json`);
    const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Labelled[];
    return cases.map(({ Input, Results }, number) => ({
      set,
      number,
      text: Input,
      // A unit without a number ("convert to celsius") is no figure.
      expected: Results.filter(
        ({ Resolution }) => typeof Resolution?.value === 'string' && Resolution.value !== 'null',
      ).map(({ Start, End, Resolution }) => ({
        ...{ start: Start, end: End + 1, unit: Resolution?.unit ?? '' },
        ...bounds(Resolution?.value ?? ''),
      })),
    }));
  });
}

function bounds(value: string): { low: number | null; high: number | null } {
  const range = /^[[(](.*),(.*)[\])]$/.exec(value);
  if (range === null) return { low: Number.parseFloat(value), high: Number.parseFloat(value) };
  const [low = '', high = ''] = range.slice(1);
  return { low: low === '' ? null : Number(low), high: high === '' ? null : Number(high) };
}

/** What the finder makes of a case: null where all is as expected, else what differs. */
export function judge({ set, text, expected }: NumberCase): string | null {
  const within = { start: 0, end: text.length };
  const found = findFigures(text, within, analyse(text, within, 'en'));
  const left = new Set(found);
  for (const one of expected) {
    const match = found.find((figure) => left.has(figure) && isSpan(text, figure, one) && isValue(set, figure, one));
    if (match === undefined)
      return `wanted "${text.slice(one.start, one.end)}" ${one.low}..${one.high}; ${told(text, found)}`;
    left.delete(match);
  }
  const extra = [...left].find((figure) => isLabelled(set, figure));
  return extra === undefined ? null : `too many: ${told(text, [extra])}`;
}

const told = (text: string, found: readonly FigureFound[]): string =>
  `found ${found.map(({ start, end, low, high, unit }) => `"${text.slice(start, end)}" ${low}..${high} ${unit ?? ''}`).join(', ') || 'nothing'}`;

function isSpan(text: string, figure: FigureFound, { start, end }: Span): boolean {
  const { amount, unitText } = figure;
  const printed = text.slice(amount.start, amount.end);
  const before = unitText !== null && printed.startsWith(unitText) ? unitText.length : 0;
  const behind = unitText !== null && before === 0 && printed.endsWith(unitText) ? unitText.length : 0;
  const number = trimmed(text, amount.start + before, amount.end - behind);
  // A label may leave out the unit, or what qualifies before while it keeps what qualifies behind.
  const unitless = { start: figure.start, end: figure.end === amount.end ? number.end : figure.end };
  const qualifiedBehind = { start: amount.start, end: figure.end };
  return [figure, amount, number, unitless, qualifiedBehind].some((span) => span.start === start && span.end === end);
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && text[start] === ' ') start++;
  while (end > start && /[ -]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

const SMALL_COINS = new Set(['Cent', 'Pence', 'Penny', 'Jiao']);

function isValue(set: string, { low, high }: FigureFound, one: Expected): boolean {
  const factor = one.unit === 'Jiao' ? 0.1 : SMALL_COINS.has(one.unit) ? 0.01 : 1;
  const same = (a: number | null, b: number | null): boolean =>
    a === b || (a !== null && b !== null && Math.abs(a - b * factor) <= 1e-12 * Math.max(Math.abs(a), 1e-9));
  if (set === 'NumberRange') return same(low, one.low) && same(high, one.high);
  // The other sets label the number without its qualifier.
  return same(low ?? high, one.low);
}

function isLabelled(set: string, { rule, qualifier, unit }: FigureFound): boolean {
  if (set === 'Number') return rule !== 'measure';
  if (set === 'NumberRange') return /^(?:at least|over|up to|under|range)$/.test(qualifier);
  if (set === 'Percent') return rule === 'percent';
  if (set === 'Currency') return rule === 'money';
  if (set === 'Age') return rule === 'age';
  if (set === 'Temperature') return unit?.startsWith('degree') ?? false;
  return (
    rule === 'measure' &&
    !/^(?:second|minute|hour|day|week|month|year|percentage point|basis point|point)$/.test(unit ?? '')
  );
}
