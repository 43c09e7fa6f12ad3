/**
 * Whether an address still holds: a span, and the first and last of its words as they were.
 *
 * In: a text with the offset it starts at, the span, and `FIRST…LAST`. Out: it holds, or the nearest
 * place where a stretch of about that length begins and ends with those words, or gone. Method: every
 * place of the first word, and the last word looked for around the span's length from it. It compares
 * the words exactly, and never takes a place that does not have both.
 */
import { type Span, words } from '../../src/text/index.ts';

const JOINT = '…';

export interface Standing {
  readonly is: 'holds' | 'moved' | 'gone';
  /** Where the words stand now; null where they are gone. */
  readonly span: Span | null;
}

/** The first and last word of a text, as an address gives them: `FIRST…LAST`, or the only one. */
export function ends(text: string): string {
  const found = words(text);
  const one = (i: number): string => text.slice(found.starts[i] ?? 0, found.ends[i] ?? text.length);
  if (found.count === 0) return text.slice(0, 20);
  return found.count === 1 ? one(0) : `${one(0)}${JOINT}${one(found.count - 1)}`;
}

/** The nearest stretch that begins with the first word and ends with the last; null where there is none. */
function nearest(text: string, span: Span, w: string): Span | null {
  const [first = '', last = first] = w.split(JOINT);
  if (first === '' || last === '') return null;
  const length = span.end - span.start;
  const slack = Math.max(40, Math.round(length / 4));
  let best: Span | null = null;
  for (let i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
    if (best && Math.abs(i - span.start) >= Math.abs(best.start - span.start)) {
      if (i > span.start) break;
      continue;
    }
    const from = Math.max(i, i + length - slack);
    const around = text.slice(from, i + length + slack);
    const wanted = i + length - from - last.length;
    const before = around.lastIndexOf(last, wanted);
    const after = around.indexOf(last, Math.max(0, wanted));
    const at = after >= 0 && (before < 0 || after - wanted < wanted - before) ? after : before;
    const end = from + at + last.length;
    if (at >= 0 && ends(text.slice(i, end)) === w) best = { start: i, end };
  }
  return best;
}

/** Looks whether the span still has its words. Without words it holds wherever it fits the text. */
export function standing(text: string, offset: number, span: Span, w: string | undefined): Standing {
  const inside = { start: span.start - offset, end: span.end - offset };
  const fits = inside.start >= 0 && inside.end <= text.length;
  if (fits && (w === undefined || ends(text.slice(inside.start, inside.end)) === w)) return { is: 'holds', span };
  const found = w === undefined ? null : nearest(text, inside, w);
  return found
    ? { is: 'moved', span: { start: found.start + offset, end: found.end + offset } }
    : { is: 'gone', span: null };
}
