/**
 * What a file does as a rule, counted over its short lines.
 *
 * In: a view. Out: whether its captions are doubled, whether it has bylines and date lines, how its
 * short lines close, how long its paragraphs are, and how often a short line recurs. Files differ in
 * these; what a line tells depends on them.
 */
import type { View } from './view.ts';

/** What the file as a whole does, and how often a short line stands in it. */
export interface Habits {
  /** How often the very same short line stands in the file, and how often but for its number. */
  same(row: number): number;
  numbered(row: number): number;
  /** How far doubled captions, bylines and date lines are a habit, 0 to 1. */
  readonly captions: number;
  readonly bylines: number;
  readonly dates: number;
  /** Share of the short lines that close with no mark. */
  readonly open: number;
  /** How far hardly any line without a closing mark is shorter than a title, 0 to 1. */
  readonly noHeadings: number;
  /** The usual length of a paragraph, in characters. */
  readonly paragraph: number;
}

/** Longer lines are no bylines, dates or titles; with a stop, far shorter ones are prose. */
const LONGEST_LABEL = 160;
const LONGEST_STOPPED = 60;

const NUMBER = /\d+|\b[IVXLC]+\b/g;

/** How far a number of lines makes a habit, 0 to 1: one does not, and one more changes little. */
const several = (count: number): number => Math.max(0, count - 1) / (count + 1);

/** What the file does as a rule: counted over its short lines. */
export function habitsOf(view: View): Habits {
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
    const shape = view.shape(row);
    if (view.length(row) >= 140) paragraphs.push(view.length(row));
    else if (shape !== null && shape.length >= 20) {
      short++;
      if (shape.closing === 'none') open++;
    }
    if (shape !== null && shape.length <= (shape.closing === 'stop' ? LONGEST_STOPPED : LONGEST_LABEL)) {
      if (shape.kind === 'byline') bylines++;
      if (shape.kind === 'date') dates++;
      if (shape.kind === 'plain' && shape.closing === 'none') {
        if (shape.words.count >= 7) titles++;
        else if (shape.words.count >= 2) heads++;
      }
    }
    if (view.alike(row, row + 1)) captions++;
  }
  return {
    same: (row) => counts.get(lineOf(row)) ?? 0,
    numbered: (row) => (numbered(lineOf(row)) === lineOf(row) ? 0 : (counts.get(numbered(lineOf(row))) ?? 0)),
    captions: several(captions),
    bylines: several(bylines),
    dates: several(dates),
    noHeadings: Math.max(0, 1 - (2 * heads) / (titles + 1)) * several(titles),
    open: short === 0 ? 0 : open / short,
    paragraph: paragraphs.sort((a, b) => a - b)[paragraphs.length >> 1] ?? 0,
  };
}
