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
export function postsOf(blocks: readonly Block[], text: string): readonly StructuredPiece[] | null {
  const inside = blocks.filter(({ role, start, end }) => role !== 'furniture' && role !== 'separator' && start < end);
  const posts = outermost(inside);
  if (posts.length === 0) return null;
  const main = inside.filter(({ post }) => post === undefined);
  const prose = main.reduce((total, { start, end }) => total + end - start, 0);
  // Nothing but cards beside a piece that is marked as no post: the cards point to other pages.
  if (prose >= LONG_POST && posts.every((post) => isCard(text, post))) {
    return [{ start: main[0]?.start ?? 0, end: main.at(-1)?.end ?? text.length, says: null }];
  }
  return withoutTeasers(text, posts).map(({ start, end }, i) => ({
    start,
    end,
    says: i === 0 ? null : 'the page marks it as a post of its own',
  }));
}

/** The spans of posts in order; of posts that overlap, as comments do, the outer one. */
function outermost(blocks: readonly Block[]): readonly Span[] {
  const spans = new Map<number, Span>();
  for (const { post, start, end } of blocks) {
    if (post === undefined) continue;
    const known = spans.get(post);
    spans.set(post, { start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end) });
  }
  const outer: Span[] = [];
  for (const span of [...spans.values()].sort((a, b) => a.start - b.start)) {
    if (span.start >= (outer.at(-1)?.end ?? 0)) outer.push(span);
  }
  return outer;
}

const LONG_POST = 1000;
const TEASER = 300;
/** Where a sentence ends. */
const SENTENCE = /\p{Ll}[.!?…]["”’)]?(?:\s|$)/gu;

/** A few words that point to another page: short, and of less than two sentences. */
function isCard(text: string, { start, end }: Span): boolean {
  return end - start < TEASER && (text.slice(start, end).match(SENTENCE)?.length ?? 0) < 2;
}

/**
 * The posts that are pieces of the page. One long post among short ones is its only piece; where there are
 * several long ones, cards before the first and after the last point to other pages. A card between two long
 * posts may be a note of its own.
 */
function withoutTeasers(text: string, posts: readonly Span[]): readonly Span[] {
  const isLong = ({ start, end }: Span): boolean => end - start >= LONG_POST;
  const long = posts.filter(isLong);
  const short = posts.filter(({ start, end }) => end - start < TEASER);
  if (long.length === 1 && short.length === posts.length - 1) return long;
  if (long.length === 0) return posts;
  const first = posts.findIndex((post) => !isCard(text, post));
  const last = posts.findLastIndex((post) => !isCard(text, post));
  return posts.slice(first, last + 1);
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
