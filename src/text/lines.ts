/**
 * Lines and paragraphs with their offsets.
 *
 * In: a text. Out: spans in reading order. A line ends at LF, CRLF, a lone CR, U+2028, U+2029, a
 * vertical tab or a form feed; its span leaves the ending out. A paragraph is a run of lines that
 * are not blank; its span runs from its first to its last character that is not white space.
 * One pass, no regular expression over the whole text, so a line of many megabytes is no trouble.
 */
import type { Span } from './span.ts';

/** One line: the span leaves its ending out. */
export interface Line extends Span {
  /** True where the line holds nothing but white space and invisible characters. */
  readonly blank: boolean;
  /** Where the next line starts: the end, with the line's ending. */
  readonly next: number;
}

const LF = 10;
const CR = 13;

const isEnding = (c: number): boolean => (c >= LF && c <= CR) || c === 0x2028 || c === 0x2029;

/**
 * White space, a control character, or a format character that draws nothing (zero-width spaces and joiners,
 * marks of direction, soft hyphen, BOM). Variation selectors are none: they belong to the character before.
 */
export function isBlankUnit(c: number): boolean {
  if (c <= 32) return true;
  if (c < 0x85) return c === 0x7f;
  return (
    c === 0x85 ||
    c === 0xa0 ||
    c === 0xad ||
    c === 0x61c ||
    c === 0x1680 ||
    c === 0x180e ||
    (c >= 0x2000 && c <= 0x200f) ||
    (c >= 0x2028 && c <= 0x202f) ||
    (c >= 0x205f && c <= 0x206f) ||
    c === 0x3000 ||
    c === 0xfeff
  );
}

/** The lines of a text, the last one also where no ending closes it. An empty text has none. */
export function* lines(text: string): Generator<Line> {
  const length = text.length;
  for (let start = 0; start < length; ) {
    let end = start;
    let blank = true;
    for (; end < length; end++) {
      const c = text.charCodeAt(end);
      if (isEnding(c)) break;
      if (blank && !isBlankUnit(c)) blank = false;
    }
    const crlf = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF;
    const next = Math.min(length, end + (crlf ? 2 : 1));
    yield { start, end, blank, next };
    start = next;
  }
}

/** A span without the blank characters at both of its ends; empty at its start where all are blank. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlankUnit(text.charCodeAt(from))) from++;
  while (to > from && isBlankUnit(text.charCodeAt(to - 1))) to--;
  return from === to ? { start, end: start } : { start: from, end: to };
}

/** Paragraphs: runs of lines that are not blank. */
export function* paragraphs(text: string): Generator<Span> {
  let start = -1;
  let end = 0;
  for (const line of lines(text)) {
    if (!line.blank) {
      if (start < 0) start = line.start;
      end = line.end;
    } else if (start >= 0) {
      yield trim(text, { start, end });
      start = -1;
    }
  }
  if (start >= 0) yield trim(text, { start, end });
}
