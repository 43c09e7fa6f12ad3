/**
 * The lines of a text that might begin an article, with the evidence of each.
 *
 * In: a view and the row that begins the first article anyhow. Out: rows and their facts, in order.
 * Lines that cannot be titles (long ones, ones that begin in small letters or close with a comma) are
 * left out here. It weighs nothing yet.
 */
import { type Facts, factsAt, type Habits, relate } from './features.ts';
import type { Shape } from './line-shape.ts';
import type { View } from './view.ts';

/** Rows that might begin an article, with the evidence of each. */
export interface Weighed {
  readonly rows: readonly number[];
  readonly facts: readonly Facts[];
}

/** Weighs the rows from `first` on (the first itself begins an article anyhow). */
export function weigh(view: View, first: number): Weighed {
  const habits = habitsOf(view);
  const rows: number[] = [];
  const facts: Facts[] = [];
  for (let row = first + 1; row < view.rows.length; row++) {
    const shape = view.shape(row);
    if (shape === null || !possible(shape)) continue;
    rows.push(row);
    facts.push(factsAt(view, row, shape, habits));
  }
  relate(facts);
  return { rows, facts };
}

function possible(shape: Shape): boolean {
  const { words, closing, opening, length } = shape;
  if (opening === 'lower' || closing === 'comma' || words.count === 0 || words.sentences > 1 || length > 200)
    return false;
  const stopped = closing === 'stop' || closing === 'quoted stop';
  // A long sentence in small letters, with a stop, is prose.
  return !(stopped && shape.capitals < 0.5 && (length > 130 || (length > 100 && words.narration > 1)));
}

const NUMBER = /\d+|\b[IVXLC]+\b/g;

/** How many lines of a kind make a habit. */
const SEVERAL = 3;

/** What the file does as a rule: counted over its short lines. */
function habitsOf(view: View): Habits {
  const counts = new Map<string, number>();
  const lineOf = (row: number): string => {
    const found = view.rows[row];
    return found === undefined || found.end - found.start > 80 ? '' : view.text.slice(found.start, found.end);
  };
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const numbered = (line: string): string => line.replace(NUMBER, '#');
  let captions = 0;
  let bylines = 0;
  let dates = 0;
  let short = 0;
  let open = 0;
  let heads = 0;
  let titles = 0;
  const paragraphs: number[] = [];
  for (let row = 0; row < view.rows.length; row++) {
    const line = lineOf(row);
    if (line !== '') count(line);
    if (line !== '' && numbered(line) !== line) count(numbered(line));
    const kind = view.shape(row)?.kind;
    const shape = view.shape(row);
    if (view.length(row) >= 140) paragraphs.push(view.length(row));
    else if (shape !== null && shape.length >= 20) {
      short++;
      if (shape.closing === 'none') open++;
    }
    if (shape !== null && shape.kind === 'plain' && shape.closing === 'none') {
      if (shape.words.count >= 7) titles++;
      else if (shape.words.count >= 2) heads++;
    }
    if (kind === 'byline') bylines++;
    if (kind === 'date') dates++;
    if (view.alike(row, row + 1)) captions++;
  }
  return {
    same: (row) => counts.get(lineOf(row)) ?? 0,
    numbered: (row) => (numbered(lineOf(row)) === lineOf(row) ? 0 : (counts.get(numbered(lineOf(row))) ?? 0)),
    captions: captions >= SEVERAL,
    bylines: bylines >= SEVERAL,
    dates: dates >= SEVERAL,
    noHeadings: titles >= SEVERAL && heads < titles * 0.4,
    open: short === 0 ? 0 : open / short,
    paragraph: paragraphs.sort((a, b) => a - b)[paragraphs.length >> 1] ?? 0,
  };
}
