/**
 * A span: a stretch of one text, as every room of the house passes it on.
 *
 * In: a text and two offsets. Out: the span, or its slice. Offsets count UTF-16 code units, as a
 * JavaScript string's index does; `end` is exclusive. This file is the only place that says so.
 * It does not know which text a span belongs to: spans of several sources never mix.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact words of a span. Throws a RangeError with both offsets where they do not fit the text. */
export function slice(text: string, { start, end }: Span): string {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length)) {
    throw new RangeError(`the span ${start}-${end} does not fit a text of ${text.length} code units`);
  }
  return text.slice(start, end);
}

/** Code units that both spans hold; 0 where they do not touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True where `inner` lies wholly in `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by start, then by end. */
export function inReadingOrder(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
