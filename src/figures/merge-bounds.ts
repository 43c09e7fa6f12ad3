/**
 * Two bounds that close an interval: "more than 10 but fewer than 20", "at least 20 and at most 100".
 *
 * In: figures as runs of lexemes. Out: the same, with such pairs as one range.
 */
import type { Lexeme } from '../language/index.ts';
import type { Qualified } from './qualifiers.ts';

const isLower = ({ qualifier }: Qualified): boolean => qualifier === 'at least' || qualifier === 'over';
const isUpper = ({ qualifier }: Qualified): boolean => qualifier === 'up to' || qualifier === 'under';

/** The figures, neighbours that bound one interval joined. */
export function mergeBounds(ls: readonly Lexeme[], figures: readonly Qualified[]): readonly Qualified[] {
  const merged: Qualified[] = [];
  for (const figure of figures) {
    const before = merged.at(-1);
    const range = before === undefined ? null : joined(ls, before, figure);
    if (range === null) merged.push(figure);
    else merged[merged.length - 1] = range;
  }
  return merged;
}

function joined(ls: readonly Lexeme[], a: Qualified, b: Qualified): Qualified | null {
  if (b.from - a.to !== 1 || !/^(?:and|but|yet)$/.test((ls[a.to] as Lexeme).form)) return null;
  const [lower, upper] = isLower(a) && isUpper(b) ? [a, b] : isUpper(a) && isLower(b) ? [b, a] : [];
  if (lower === undefined || upper === undefined || !(lower.amount.low < upper.amount.high)) return null;
  if (lower.amount.unit !== upper.amount.unit && lower.amount.unit !== null && upper.amount.unit !== null) return null;
  const amount = {
    ...upper.amount,
    form: 'range' as const,
    from: a.from,
    to: b.to,
    low: lower.amount.low,
    high: upper.amount.high,
    unit: upper.amount.unit ?? lower.amount.unit,
    unitRun: upper.amount.unitRun ?? lower.amount.unitRun,
  };
  return { amount, qualifier: 'range', from: a.from, to: b.to };
}
