/**
 * The section headings and the dateline of one article.
 *
 * In: a view, the rows of the article, the spans that are already captions or notes, and the headings
 * that the format marked. Out: parts of role `heading` and `dateline`. A heading in plain text is a short
 * line without a closing stop, between a paragraph that closes and one of prose; names, dates and the
 * lines of a letter are none.
 */
import type { Span } from '../text/index.ts';
import type { Part } from './article.ts';
import { DATELINE } from './lexicon-en.ts';
import { plainLine } from './line-shape.ts';
import { proseState } from './state.ts';
import type { View } from './view.ts';

const LONGEST_HEADING = 90;

/** The headings inside an article; `taken` are starts of rows that are something else,
 * `marked` the headings of the format by the start of their row. */
export function headingsOf(
  view: View,
  from: number,
  to: number,
  taken: ReadonlySet<number>,
  marked: ReadonlyMap<number, Span>,
): Part[] {
  const parts: Part[] = [];
  for (let row = from + 1; row < to; row++) {
    const { start, end } = view.rows[row] ?? { start: 0, end: 0 };
    if (taken.has(start)) continue;
    const block = marked.get(start);
    if (block !== undefined) parts.push({ role: 'heading', start: block.start, end: block.end });
    else if (row + 1 < to && readsAsHeading(view, row)) parts.push({ role: 'heading', start, end });
  }
  return parts;
}

function readsAsHeading(view: View, row: number): boolean {
  const shape = view.shape(row);
  if (shape === null || shape.length > LONGEST_HEADING || shape.kind !== 'plain') return false;
  if (shape.closing !== 'none' && shape.closing !== 'mark') return false;
  if (shape.opening === 'lower' || shape.opening === 'quote' || shape.opening === 'mark') return false;
  if (shape.words.sentences > 0 || shape.words.narration > 0 || view.length(row + 1) < 100) return false;
  // A line that follows without the usual blank line goes with the one above: whom an epigraph is from.
  if (view.blanks(row) < view.usualBlanks) return false;
  const before = view.rows[row - 1];
  const tail = before === undefined ? '' : view.text.slice(Math.max(before.start, before.end - 3), before.end);
  if (!/[.!?…]["”’')\]]{0,2}$/u.test(tail) || view.length(row - 1) < 60) return false;
  const state = proseState(view, row);
  return !state.openQuote && !state.inLetter;
}

/** The place (and day) that opens the first paragraph of a report. */
export function datelineOf(view: View, from: number, to: number): (Span & { readonly line: string }) | null {
  for (let row = from + 1; row < Math.min(to, from + 8); row++) {
    const found = view.rows[row];
    if (found === undefined || view.length(row) < 60) continue;
    const head = plainLine(view.text, { start: found.start, end: Math.min(found.end, found.start + 160) });
    const match = DATELINE.exec(head);
    if (match !== null) {
      const line = match[0].replace(/ *(?:[—–―‒]|--?) *$/u, '');
      return { start: found.start, end: found.start + line.length, line };
    }
    if (view.length(row) >= 140) return null;
  }
  return null;
}
