/**
 * Text cut at every mark's boundary, one segment for each stretch that the same marks cover.
 *
 * In: a stretch of a text and the marks that lie on it, in any order; they may nest and cross.
 * Out: segments that tile the stretch, each with all the marks that cover it, the shortest last.
 * Method: the boundaries in order, and a sweep that keeps the open marks. It does not draw.
 */
import { inReadingOrder, type Span } from '../../src/text/index.ts';

export interface Marked extends Span {
  readonly id: string;
}

export interface Segment<M extends Marked = Marked> extends Span {
  /** The marks over it, longest first. */
  readonly marks: readonly M[];
  /** Those of them that begin, and end, with this segment. */
  readonly opens: readonly M[];
  readonly closes: readonly M[];
}

const longestFirst = (a: Span, b: Span): number => b.end - b.start - (a.end - a.start) || a.start - b.start;

/** Cuts one stretch. Empty marks and marks outside it are passed over. */
export function cut<M extends Marked>(stretch: Span, marks: readonly M[]): Segment<M>[] {
  const inside = marks
    .filter((mark) => mark.start < mark.end && mark.start < stretch.end && mark.end > stretch.start)
    .sort(inReadingOrder);
  const edges = new Set([stretch.start, stretch.end]);
  for (const mark of inside) {
    edges.add(Math.max(mark.start, stretch.start));
    edges.add(Math.min(mark.end, stretch.end));
  }
  const at = [...edges].sort((a, b) => a - b);
  const segments: Segment<M>[] = [];
  let open: M[] = [];
  let next = 0;
  for (let i = 0; i + 1 < at.length; i++) {
    const start = at[i] ?? 0;
    const end = at[i + 1] ?? 0;
    open = open.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[++next]) open.push(mark);
    segments.push({
      start,
      end,
      marks: [...open].sort(longestFirst),
      opens: open.filter((mark) => mark.start === start),
      closes: open.filter((mark) => mark.end === end),
    });
  }
  return segments;
}

/** Cuts stretches that stand in reading order and do not overlap; one list of segments for each. */
export function cutAll<M extends Marked>(stretches: readonly Span[], marks: readonly M[]): Segment<M>[][] {
  const sorted = [...marks].sort(inReadingOrder);
  let open: M[] = [];
  let next = 0;
  return stretches.map((stretch) => {
    open = open.filter((mark) => mark.end > stretch.start);
    for (let mark = sorted[next]; mark && mark.start < stretch.end; mark = sorted[++next]) open.push(mark);
    return cut(stretch, open);
  });
}
