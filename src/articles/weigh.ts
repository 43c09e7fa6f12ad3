/**
 * The lines of a text that might begin an article, with the evidence of each.
 *
 * In: a view and the row that begins the first article anyhow. Out: rows and their facts, in order.
 * Lines that cannot be titles (long ones, ones that begin in small letters or close with a comma) are
 * left out here. It weighs nothing yet.
 */
import { type Facts, factsAt, type Recurrence } from './features.ts';
import type { Shape } from './line-shape.ts';
import type { View } from './view.ts';

/** Rows that might begin an article, with the evidence of each. */
export interface Weighed {
  readonly rows: readonly number[];
  readonly facts: readonly Facts[];
}

/** Weighs the rows from `first` on (the first itself begins an article anyhow). */
export function weigh(view: View, first: number): Weighed {
  const recurs = recurrence(view);
  const rows: number[] = [];
  const facts: Facts[] = [];
  for (let row = first + 1; row < view.rows.length; row++) {
    const shape = view.shape(row);
    if (shape === null || !possible(shape)) continue;
    rows.push(row);
    facts.push(factsAt(view, row, shape, recurs));
  }
  return { rows, facts };
}

function possible(shape: Shape): boolean {
  const { words, closing, opening, length } = shape;
  if (opening === 'lower' || closing === 'comma' || words.count === 0 || words.sentences > 1 || length > 200) return false;
  const stopped = closing === 'stop' || closing === 'quoted stop';
  // A long sentence in small letters, with a stop, is prose.
  return !(stopped && shape.capitals < 0.5 && (length > 130 || (length > 100 && words.narration > 1)));
}

const NUMBER = /\d+|\b[IVXLC]+\b/g;

/** Counts the short lines of a text, as they stand and without their numbers. */
function recurrence(view: View): Recurrence {
  const counts = new Map<string, number>();
  const lineOf = (row: number): string => {
    const found = view.rows[row];
    return found === undefined || found.end - found.start > 80 ? '' : view.text.slice(found.start, found.end);
  };
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let row = 0; row < view.rows.length; row++) {
    const line = lineOf(row);
    if (line === '') continue;
    count(line);
    const plain = line.replace(NUMBER, '#');
    if (plain !== line) count(plain);
  }
  const numbered = (line: string): string => line.replace(NUMBER, '#');
  return {
    same: (row) => counts.get(lineOf(row)) ?? 0,
    numbered: (row) => (numbered(lineOf(row)) === lineOf(row) ? 0 : (counts.get(numbered(lineOf(row))) ?? 0)),
  };
}
