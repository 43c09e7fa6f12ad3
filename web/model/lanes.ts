/**
 * Lanes for the brackets in the margin: which of them stands how far out.
 *
 * In: spans in any order. Out: for each, its lane, 0 next to the text of the longest. A span takes the
 * first lane that is free along its whole length; the longer ones choose first among equals in start.
 */
import type { Span } from '../../src/text/index.ts';

/** At most this many lanes are drawn; what lies beyond is counted ("+2"). */
export const LANES = 3;

/** The lane of each span, in the order they were given; lanes from `LANES` on are not drawn. */
export function lanes(spans: readonly Span[]): number[] {
  const order = spans.map((_, i) => i);
  const at = (i: number): Span => spans[i] ?? { start: 0, end: 0 };
  order.sort((a, b) => at(a).start - at(b).start || at(b).end - at(a).end || a - b);
  const ends: number[] = [];
  const lane = new Array<number>(spans.length).fill(0);
  for (const i of order) {
    const { start, end } = at(i);
    const free = ends.findIndex((taken) => taken <= start);
    const chosen = free < 0 ? ends.length : free;
    ends[chosen] = end;
    lane[i] = chosen;
  }
  return lane;
}
