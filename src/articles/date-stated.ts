/**
 * The date that an article itself prints: in a line of its own, a byline, a dateline or a header.
 *
 * In: a view and the rows of one article, its dateline. Out: a day with the span that proves it, or
 * nothing. Only whole days count (a dateline without a year does not); nothing is inferred.
 */
import type { Evidence, Published } from './article.ts';
import { writtenDay } from './days.ts';
import { plainLine } from './line-shape.ts';
import { datelineOf } from './sections.ts';
import type { View } from './view.ts';

const HEAD = 7;

/** No date is known. */
export const UNKNOWN: Published = { from: null, to: null, how: 'unknown', evidence: [] };

/** The date that rows `from` to `to` print under their title; unknown where they print none. */
export function dateStated(view: View, from: number, to: number): Published {
  for (let row = from; row < Math.min(to, from + HEAD); row++) {
    const kind = view.shape(row)?.kind;
    const found = view.rows[row];
    if (found === undefined) break;
    if (kind === 'date') return stated(view, found.start, plainLine(view.text, found), 'the article prints its date');
    if (kind === 'byline') {
      const published = stated(view, found.start, plainLine(view.text, found), 'the byline gives the date');
      if (published.how === 'stated') return published;
    }
    if (row > from && view.length(row) > 200) break;
  }
  const dateline = datelineOf(view, from, to);
  return dateline === null ? UNKNOWN : stated(view, dateline.start, dateline.line, 'the dateline gives the date');
}

/** A date as stated by a line that starts at `start`; unknown where the line writes no whole day. */
export function stated(view: View, start: number, line: string, says: string): Published {
  const day = writtenDay(line);
  if (day === null) return UNKNOWN;
  const span = { start: start + day.start, end: start + day.end };
  const evidence: Evidence = { ...span, text: view.text.slice(span.start, span.end), says };
  return { from: day.iso, to: day.iso, how: 'stated', evidence: [evidence] };
}
