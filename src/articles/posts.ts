/**
 * Where the document's own structure divides a source: several posts, several titles, repeated headings.
 *
 * In: a source's blocks and a view of its text. Out: spans in order, with what divides them; null where
 * the structure shows one piece or says nothing. Structure goes before any reading of the text. Numbered
 * headings ("Chapter 4") divide one book, not several articles.
 */
import type { Block } from '../intake/index.ts';
import type { Span } from '../text/index.ts';
import type { View } from './view.ts';

/** A piece that the format divides off; `says` tells how, null for the first. */
export interface StructuredPiece extends Span {
  readonly says: string | null;
}

/** Characters that a section under a heading has at least, as a rule, to be an article. */
const AMPLE = 300;
const NUMBERED = /^(?:(?:chapter|part|book|section|act|scene|canto|letter|day|appendix|lesson|week)\b|[\divxlc]+\b)/iu;

/** Posts of a page; one span for a page of one post, without what stands around it. */
export function postsOf(blocks: readonly Block[]): readonly StructuredPiece[] | null {
  const spans = new Map<number, Span>();
  for (const { post, role, start, end } of blocks) {
    if (post === undefined || role === 'furniture' || role === 'separator' || start === end) continue;
    const known = spans.get(post);
    spans.set(post, { start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end) });
  }
  if (spans.size === 0) return null;
  const ordered = [...spans.values()].sort((a, b) => a.start - b.start);
  // Posts that overlap are nested, as comments are: the outer one is the piece.
  const outer: Span[] = [];
  for (const span of ordered) if (span.start >= (outer.at(-1)?.end ?? 0)) outer.push(span);
  return withoutTeasers(outer).map((span, i) => ({
    ...span,
    says: i === 0 ? null : 'the page marks it as a post of its own',
  }));
}

const LONG_POST = 1000;
const TEASER = 300;

/** One long post among short ones is the piece of the page; the short ones point to other pages. */
function withoutTeasers(spans: readonly Span[]): readonly Span[] {
  const long = spans.filter(({ start, end }) => end - start >= LONG_POST);
  const short = spans.filter(({ start, end }) => end - start < TEASER);
  return long.length === 1 && short.length === spans.length - 1 ? long : spans;
}

/** Pieces under several titles, or several headings of the first level. */
export function titledPieces(blocks: readonly Block[], view: View): readonly StructuredPiece[] | null {
  const titles = blocks.filter((block) => block.role === 'title');
  const heads = titles.length > 0 ? titles : blocks.filter((block) => block.role === 'heading' && block.level === 1);
  if (heads.length < 2) return null;
  const { text } = view;
  const numbered = heads.filter(({ start, end }) => NUMBERED.test(text.slice(start, end))).length;
  const ends = heads.map((_, i) => heads[i + 1]?.start ?? text.length);
  const ample = heads.filter((head, i) => (ends[i] ?? 0) - head.end >= AMPLE).length;
  if (numbered * 2 > heads.length || ample < heads.length * 0.8) return null;
  return heads.map((head, i) => ({
    start: lineStart(text, head.start),
    end: lineStart(text, ends[i] ?? text.length),
    says: i === 0 ? null : 'a heading of the first level opens it',
  }));
}

/** Where the line of an offset starts, so that the marks of a heading go with it. */
function lineStart(text: string, at: number): number {
  if (at >= text.length) return text.length;
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}
