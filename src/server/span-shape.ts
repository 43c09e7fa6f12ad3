/** The shape of a span: code units of the source's text, `end` exclusive. */
export interface SpanShape {
  readonly start: number;
  readonly end: number;
}
