/**
 * Cutting a text into the pieces it is kept and indexed in.
 *
 * In: a text. Out: spans that tile it, each about 4,000 code units, cut after blank lines where there
 * are any, else after a line, else at a space; never inside a surrogate pair or between CR and LF.
 */
import { lines, type Span } from '../text/index.ts';

const WANTED = 4000;
const MOST = 16000;

/** Spans that tile the text. None for an empty text. */
export function chunksOf(text: string): readonly Span[] {
  const chunks: Span[] = [];
  let start = 0;
  let lastLine = 0;
  const cutAt = (end: number): void => {
    if (end > start) chunks.push({ start, end });
    start = end;
  };
  for (const line of lines(text)) {
    if (line.next - start > MOST && lastLine > start) cutAt(lastLine);
    while (line.next - start > MOST) cutAt(spaceBefore(text, start + MOST, start + MOST / 2));
    if (line.blank && line.next - start >= WANTED) cutAt(line.next);
    lastLine = line.next;
  }
  cutAt(text.length);
  return chunks;
}

/** The last place after a space up to `limit`, but not before `least`; else `limit`, kept off a surrogate pair. */
function spaceBefore(text: string, limit: number, least: number): number {
  for (let i = limit; i > least; i--) {
    const c = text.charCodeAt(i - 1);
    if (c === 32 || c === 9 || c === 0xa0) return i;
  }
  const c = text.charCodeAt(limit);
  return (c >= 0xdc00 && c <= 0xdfff) || c === 10 ? limit - 1 : limit;
}
