/**
 * What lies on an article's text, as one list that `segments.ts` can cut by.
 *
 * In: tellings, an address's span, collated pieces, soft line ends. Out: marks with a kind; and for a
 * segment, its class names and the tellings it belongs to.
 */
import type { KindShape, PieceShape } from '../../src/server/shapes.ts';
import type { Span } from '../../src/text/index.ts';
import type { Marked, Segment } from './segments.ts';

export interface Mark extends Marked {
  /** `here` is the span of an address that is no telling; `soft` a line end inside a paragraph. */
  readonly is: KindShape | 'here' | 'changed' | 'added' | 'soft';
  /** A telling may lie on several stretches; the first of them leads. */
  readonly lead?: boolean;
  /** Told otherwise elsewhere; said after its last stretch. */
  readonly differs?: boolean;
  /** What is reported without marks of quotation has a lighter line. */
  readonly quiet?: boolean;
  /** What is told in passing has the lightest. */
  readonly passing?: boolean;
}

const TELLINGS: ReadonlySet<Mark['is']> = new Set(['passage', 'quote', 'figure', 'date', 'name']);

/** True of a mark that is a telling. */
export function isTelling({ is }: Mark): boolean {
  return TELLINGS.has(is);
}

/** The pieces of a telling as marks, where they differ. `start` is where the telling begins. */
export function pieceMarks(pieces: readonly PieceShape[], start: number, id: string): Mark[] {
  let at = start;
  return pieces.flatMap((piece, i): Mark[] => {
    const from = at;
    at += piece.text.length;
    if (piece.is === 'same') return [];
    const words = piece.text.trim();
    if (words === '') return [];
    const lead = piece.text.indexOf(words);
    return [{ id: `${id}.${i}`, is: piece.is, start: from + lead, end: from + lead + words.length }];
  });
}

export function softMarks(soft: readonly Span[]): Mark[] {
  return soft.map(({ start, end }) => ({ id: `soft${start}`, is: 'soft', start, end }));
}

/** The tellings over a segment, longest first. */
export function tellingsOf(segment: Segment<Mark>): readonly Mark[] {
  return segment.marks.filter(isTelling);
}

/** The kind of the line under a segment that has a saying's line already: a date or a name in a quotation. */
export function secondLine(segment: Segment<Mark>): 'date' | 'name' | null {
  if (!segment.marks.some(({ is }) => is === 'quote')) return null;
  const found = segment.marks.findLast(({ is }) => is === 'date' || is === 'name');
  return found?.is === 'date' || found?.is === 'name' ? found.is : null;
}

/** What ends with this segment is told otherwise elsewhere. */
export function differsAfter({ closes }: Segment<Mark>): boolean {
  return closes.some(({ differs }) => differs);
}

/** The ring of a figure that ends here with a sign after it, drawn inside the segment so that the sign stands outside; else null. */
export function ringOf(segment: Segment<Mark>): { readonly from: boolean } | null {
  const isFigure = ({ is }: Mark): boolean => is === 'figure';
  if (!differsAfter(segment) || !segment.closes.some(isFigure)) return null;
  return { from: segment.opens.some(isFigure) };
}

/** How light the line under words is that are reported, by the strongest of the reports. */
function lightnessOf(quotes: readonly Mark[]): string {
  if (quotes.every(({ passing }) => passing)) return ' passing-saying';
  return quotes.every(({ quiet, passing }) => quiet || passing) ? ' quiet-saying' : '';
}

/** The class names of a segment; empty where nothing lies on it. */
export function classOf(segment: Segment<Mark>): string {
  const has = (marks: readonly Mark[], is: Mark['is']): boolean => marks.some((mark) => mark.is === is);
  const depth = Math.min(3, segment.marks.filter(({ is }) => is === 'passage').length);
  const quotes = segment.marks.filter(({ is }) => is === 'quote');
  const inQuote = quotes.length > 0;
  const ring = ringOf(segment);
  const closing = segment.closes.filter((mark) => mark.is === 'passage').length;
  const names = [
    depth > 0 && `passage depth-${depth}`,
    has(segment.opens, 'passage') && 'opens',
    closing > 0 && (closing > 1 ? 'closes closes-more' : 'closes'),
    inQuote && `saying${lightnessOf(quotes)}`,
    ring === null && has(segment.marks, 'figure') && 'figure',
    ring === null && has(segment.opens, 'figure') && 'ring-from',
    ring === null && has(segment.closes, 'figure') && 'ring-to',
    !inQuote && has(segment.marks, 'date') && 'date',
    !inQuote && has(segment.marks, 'name') && 'name',
    has(segment.marks, 'changed') && 'changed',
    has(segment.marks, 'added') && 'added',
    has(segment.opens, 'added') && 'added-from',
    has(segment.closes, 'added') && 'added-to',
    has(segment.marks, 'here') && 'here',
    has(segment.opens, 'here') && 'box-from',
    has(segment.closes, 'here') && 'box-to',
  ];
  return names.filter(Boolean).join(' ');
}
