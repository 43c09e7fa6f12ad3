/**
 * Cases written as one line: a text with its expected spans in brackets.
 *
 * In: `He said [it was lit] on [d:Friday]`. Out: the text without the brackets and a span for each pair,
 * in the order in which they open, with the label (`d`) where there is one. Brackets nest. `\[`, `\]` and
 * `\\` stand for the characters themselves; `[:` opens a span without a label whose first word is followed
 * by a colon (`[:note: it was lit]`). `bracketed` goes the other way, so that a failing case
 * reads as a sentence. Spans that cross cannot be written so.
 */
import type { Span } from '../../src/text/index.ts';

export interface MarkedSpan extends Span {
  readonly label?: string;
}

export interface Marked {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

const LABEL = /([a-z][a-z0-9-]*)?:/y;

function labelAt(text: string, start: number): string | null {
  LABEL.lastIndex = start;
  const found = LABEL.exec(text);
  return found === null ? null : (found[1] ?? '');
}

/** Reads a line with brackets. Throws an Error that quotes the line where they do not pair up. */
export function marked(line: string): Marked {
  const spans: MarkedSpan[] = [];
  const open: { readonly index: number; readonly start: number; readonly label: string }[] = [];
  let text = '';
  let count = 0;
  for (let i = 0; i < line.length; i++) {
    const character = line.charAt(i);
    if (character === '\\') text += line.charAt(++i);
    else if (character === '[') {
      const label = labelAt(line, i + 1);
      open.push({ index: count++, start: text.length, label: label ?? '' });
      if (label !== null) i += label.length + 1;
    } else if (character === ']') {
      const last = open.pop();
      if (last === undefined) throw new Error(`a bracket closes that was not opened, at ${i} in: ${line}`);
      const span = { start: last.start, end: text.length };
      spans[last.index] = last.label === '' ? span : { ...span, label: last.label };
    } else text += character;
  }
  if (open.length > 0) throw new Error(`${open.length} brackets stay open in: ${line}`);
  return { text, spans };
}

/** Writes a text with its spans as a line that `marked` reads back. Throws a RangeError where spans cross. */
export function bracketed(text: string, spans: readonly MarkedSpan[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const plain = (from: number, to: number): string => text.slice(from, to).replace(/[\\[\]]/g, '\\$&');
  const open: MarkedSpan[] = [];
  let line = '';
  let at = 0;
  const closeUntil = (limit: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= limit; last = open.at(-1)) {
      line += `${plain(at, last.end)}]`;
      at = last.end;
      open.pop();
    }
  };
  for (const span of sorted) {
    closeUntil(span.start);
    const around = open.at(-1);
    if (around !== undefined && span.end > around.end) {
      throw new RangeError(`the spans ${around.start}-${around.end} and ${span.start}-${span.end} cross`);
    }
    const colon = span.label !== undefined || labelAt(text, span.start) !== null;
    line += `${plain(at, span.start)}[${span.label ?? ''}${colon ? ':' : ''}`;
    at = span.start;
    open.push(span);
  }
  closeUntil(text.length);
  return line + plain(at, text.length);
}
