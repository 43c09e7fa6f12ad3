/**
 * The articles of one source.
 *
 * In: a source. Out: its articles in reading order; none for a blank text. A record is one article over
 * its whole text. Else, the surest first: the document's own structure (posts, titles, headings of one
 * level), labels (counters, labelled headers, rules), and last the splitter that weighs each line. What
 * lies outside every article (a page's own date, furniture, labels between documents) stays outside.
 */
import type { Source } from '../intake/index.ts';
import { type Span, trim } from '../text/index.ts';
import type { Article, Boundary } from './article.ts';
import { picturesOf } from './captions.ts';
import type { Cut } from './context.ts';
import { describe } from './describe.ts';
import { byRules, divide, isCounter, type Piece } from './divide.ts';
import { fieldAt } from './headers.ts';
import { postsOf, type StructuredPiece, titledPieces } from './posts.ts';
import { split } from './splitter.ts';
import { View } from './view.ts';

/** The articles of a source, in reading order. Pure: the same source gives the same articles. */
export function articlesOf(source: Source): readonly Article[] {
  const view = new View(source.text);
  if (view.rows.length === 0) return [];
  const cuts = cutsOf(source, view);
  const context = { source, view, alone: cuts.length === 1, pictures: picturesOf(view) };
  return cuts.map((cut) => describe(context, cut));
}

function cutsOf(source: Source, view: View): readonly Cut[] {
  const { text, blocks, meta } = source;
  const whole: Cut = {
    from: 0,
    to: view.rows.length,
    span: trim(text, { start: 0, end: text.length }),
    boundary: null,
    weighed: false,
  };
  if (meta.record === true) return [whole];
  const structured = postsOf(blocks, text) ?? titledPieces(blocks, view);
  if (structured !== null) return structured.flatMap((piece) => structuredCut(view, piece));
  if (blocks.some(({ role }) => role === 'title')) return [withoutFurniture(source, view)];
  const labels = divide(view);
  if (labels !== null) return piecesCut(view, labels);
  const rules = byRules(view);
  const head = leadingFurniture(source, view);
  if (rules === null) return byWeight(view, head);
  // A few rules inside one piece of a long heap do not divide the heap.
  const weighed = rules.length > FEW_RULES ? [] : byWeight(view, head);
  return weighed.length > 2 * rules.length ? weighed : piecesCut(view, rules);
}

/** Pieces between so many rules or fewer are held against what the lines themselves say. */
const FEW_RULES = 6;

const piecesCut = (view: View, pieces: readonly Piece[]): Cut[] =>
  pieces.map(({ from, to, says }) => rowsCut(view, from, withoutTrailer(view, from, to), labelled(says)));

/** A boundary that a label or the format sets. */
function labelled(says: string | null): Boundary | null {
  return says === null ? null : { score: 1, doubtful: false, evidence: [{ says, weight: 10 }] };
}

function rowsCut(view: View, from: number, to: number, boundary: Boundary | null, weighed = false): Cut {
  const span: Span = { start: view.rows[from]?.start ?? 0, end: view.rows[to - 1]?.end ?? 0 };
  return { from, to, span, boundary, weighed };
}

function structuredCut(view: View, { start, end, says }: StructuredPiece): Cut[] {
  const from = rowFrom(view, start);
  const to = rowFrom(view, end);
  const span = trim(view.text, { start, end });
  return from === to || span.start === span.end ? [] : [{ from, to, span, boundary: labelled(says), weighed: false }];
}

/** The first row that ends after an offset. */
function rowFrom(view: View, at: number): number {
  let low = 0;
  let high = view.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.rows[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Tells of a row whether it is furniture of the page. */
function furnitureOf({ blocks, text }: Source, view: View): (row: number) => boolean {
  const furniture = blocks.filter(({ role }) => role === 'furniture' || role === 'separator');
  return (row) => {
    const { start, end } = view.rows[row] ?? { start: 0, end: 0 };
    return furniture.some((block) => block.start <= start && end <= trim(text, block).end);
  };
}

/** The first row that is no furniture, as the given data at the head of a document are; never beyond the last. */
function leadingFurniture(source: Source, view: View): number {
  const outside = furnitureOf(source, view);
  let from = 0;
  while (from < view.rows.length - 1 && outside(from)) from++;
  return from;
}

/** The one article of a page: its rows but for furniture at both ends. */
function withoutFurniture(source: Source, view: View): Cut {
  const outside = furnitureOf(source, view);
  const from = leadingFurniture(source, view);
  let to = view.rows.length;
  while (to - 1 > from && outside(to - 1)) to--;
  return rowsCut(view, from, to, null);
}

/** Where a document ends before the labelled lines that an export puts after its text. */
function withoutTrailer(view: View, from: number, to: number): number {
  let end = to;
  while (end - 1 > from && (fieldAt(view, end - 1)?.name === 'trailer' || isCounter(view, end - 1))) end--;
  return end;
}

/** Rows of a text without labels from `head` on, cut by weight of evidence. */
function byWeight(view: View, head: number): Cut[] {
  const dated = (row: number): boolean => view.shape(row)?.kind === 'date';
  const second = view.rows.length > head + 1 && dated(head) ? head + 1 : head;
  const beginnings = split(view, second);
  // Where most titles have a date right above them, the dates belong to the articles.
  const above = beginnings.filter(({ row }) => dated(row - 1)).length > beginnings.length / 2;
  const startOf = (row: number): number => (above && dated(row - 1) ? row - 1 : row);
  const pageDate = second > head && !above && (beginnings.length > 0 || headed(view, second));
  const begins = [pageDate ? second : head, ...beginnings.map(({ row }) => startOf(row))];
  return begins.map((row, i) => {
    const beginning = beginnings[i - 1];
    return rowsCut(view, row, begins[i + 1] ?? view.rows.length, beginning?.boundary ?? null, beginning?.row === row);
  });
}

/** True where the row under a date is a headline: then the date is the page's own. */
function headed(view: View, row: number): boolean {
  const shape = view.shape(row);
  return shape !== null && shape.closing !== 'stop' && view.rows.length > row + 1;
}
