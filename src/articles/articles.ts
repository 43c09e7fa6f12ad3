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
import { type Cut, describe } from './describe.ts';
import { divide, isCounter } from './divide.ts';
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
  };
  if (meta.record === true) return [whole];
  const structured = postsOf(blocks) ?? titledPieces(blocks, view);
  if (structured !== null) return structured.flatMap((piece) => structuredCut(view, piece));
  if (blocks.some(({ role }) => role === 'title')) return [withoutFurniture(source, view)];
  const pieces = divide(view);
  if (pieces !== null) {
    return pieces.map(({ from, to, says }) => rowsCut(view, from, withoutTrailer(view, from, to), labelled(says)));
  }
  return byWeight(view);
}

/** A boundary that a label or the format sets. */
function labelled(says: string | null): Boundary | null {
  return says === null ? null : { score: 1, doubtful: false, evidence: [{ says, weight: 10 }] };
}

function rowsCut(view: View, from: number, to: number, boundary: Boundary | null): Cut {
  const span: Span = { start: view.rows[from]?.start ?? 0, end: view.rows[to - 1]?.end ?? 0 };
  return { from, to, span, boundary };
}

function structuredCut(view: View, { start, end, says }: StructuredPiece): Cut[] {
  const from = view.rows.findIndex((row) => row.end > start);
  if (from < 0) return [];
  const after = view.rows.findIndex((row) => row.start >= end);
  const to = after < 0 ? view.rows.length : after;
  const span = trim(view.text, { start, end });
  return span.start === span.end ? [] : [{ from, to, span, boundary: labelled(says) }];
}

/** The one article of a page: its rows but for furniture at both ends. */
function withoutFurniture({ blocks, text }: Source, view: View): Cut {
  const furniture = blocks.filter(({ role }) => role === 'furniture' || role === 'separator');
  const outside = (row: number): boolean => {
    const { start, end } = view.rows[row] ?? { start: 0, end: 0 };
    return furniture.some((block) => block.start <= start && end <= trim(text, block).end);
  };
  let from = 0;
  let to = view.rows.length;
  while (from < to - 1 && outside(from)) from++;
  while (to - 1 > from && outside(to - 1)) to--;
  return rowsCut(view, from, to, null);
}

/** Where a document ends before the labelled lines that an export puts after its text. */
function withoutTrailer(view: View, from: number, to: number): number {
  let end = to;
  while (end - 1 > from && (fieldAt(view, end - 1)?.name === 'trailer' || isCounter(view, end - 1))) end--;
  return end;
}

/** Rows of a text without labels, cut by weight of evidence. */
function byWeight(view: View): Cut[] {
  const { rows } = view;
  const dated = view.shape(0)?.kind === 'date' && rows.length > 1 ? 1 : 0;
  const beginnings = split(view, dated);
  const above = datesAbove(
    view,
    beginnings.map(({ row }) => row),
  );
  const starts = beginnings.map(({ row }) => row - above);
  const first = beginnings.length > 0 && above === 0 ? dated : dated * (1 - above) * Number(headed(view));
  const begins = [first, ...starts];
  return begins.map((row, i) => rowsCut(view, row, begins[i + 1] ?? rows.length, beginnings[i - 1]?.boundary ?? null));
}

/** True where the second row is a headline over prose: then a date on the first is the page's own. */
function headed(view: View): boolean {
  const shape = view.shape(1);
  return shape !== null && shape.closing !== 'stop' && view.rows.length > 2;
}

/** 1 where the articles of this file print their date above their title, as a rule; else 0. */
function datesAbove(view: View, rows: readonly number[]): number {
  const dates = rows.filter((row) => view.shape(row - 1)?.kind === 'date').length;
  return rows.length > 0 && dates > rows.length / 2 ? 1 : 0;
}
