/**
 * Cutting a text into the pieces it is kept and indexed in.
 *
 * In: a text and places where it must be cut. Out: spans that tile it, each about 4,000 code units, cut after blank lines where there
 * are any, else after a line, else at a space; never inside a surrogate pair or between CR and LF.
 */
import { lines, type Span } from '../text/index.ts';

const WANTED = 4000;
const MOST = 16000;

/** Spans that tile the text, none of which holds one of `cuts` (ascending) inside. None for an empty text. */
export function chunksOf(text: string, cuts: readonly number[]): readonly Span[] {
  const edges = [0, ...cuts, text.length];
  return edges.slice(1).flatMap((end, i) => tiles(text, edges[i] as number, end));
}

function tiles(text: string, from: number, to: number): readonly Span[] {
  const chunks: Span[] = [];
  let start = from;
  let lastLine = from;
  const cutAt = (end: number): void => {
    if (end > start) chunks.push({ start, end });
    start = end;
  };
  for (const { blank, next } of lines(text.slice(from, to))) {
    const line = { blank, next: next + from };
    if (line.next - start > MOST && lastLine > start) cutAt(lastLine);
    while (line.next - start > MOST) cutAt(spaceBefore(text, start + MOST, start + MOST / 2));
    if (line.blank && line.next - start >= WANTED) cutAt(line.next);
    lastLine = line.next;
  }
  cutAt(to);
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
