/** Attributions as a line with source, cue, relay and content in brackets. */
import assert from 'node:assert/strict';
import { analyse } from '../../src/language/index.ts';
import { type QuoteFound, readQuotes } from '../../src/quotes/index.ts';
import type { Span } from '../../src/text/index.ts';
import { bracketed, type MarkedSpan, marked } from '../support/marked.ts';

/** What is read in a text, or a span of it. */
export const read = (text: string, within: Span = { start: 0, end: text.length }): ReturnType<typeof readQuotes> =>
  readQuotes(text, within, analyse(text, within, 'en'));

function labelled({ start, end, source, cue }: QuoteFound): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [{ start, end, label: 'q' }];
  if (source) spans.push({ start: source.start, end: source.end, label: 's' });
  if (cue) spans.push({ ...cue, label: 'c' });
  return spans;
}

/** What is found in the text, in brackets, must be the line. */
export function holds(line: string): void {
  const { text } = marked(line);
  const spans = read(text)
    .quotes.flatMap(labelled)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  assert.equal(bracketed(text, spans), line);
}
