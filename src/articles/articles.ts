/**
 * The articles of one source.
 *
 * In: a source. Out: its articles in reading order; none for a blank text. A record is one article.
 */
import type { Source } from '../intake/source.ts';
import { isBlankUnit, type Span, trim } from '../text/index.ts';
import type { Article, Boundary, Named } from './article.ts';
import { split } from './splitter.ts';
import { View } from './view.ts';

/** The articles of a source, in reading order. Pure: the same source gives the same articles. */
export function articlesOf(source: Source): readonly Article[] {
  const { text, meta } = source;
  const whole = trim(text, { start: 0, end: text.length });
  if (whole.start === whole.end) return [];
  const view = new View(text);
  if (meta.record === true) return [article(source, view, 0, view.rows.length, null)];
  const first = view.shape(0)?.kind === 'date' && view.rows.length > 1 ? 1 : 0;
  const cuts = split(view, first);
  const begins = [first, ...cuts.map((c) => c.row), view.rows.length];
  return begins
    .slice(0, -1)
    .map((row, i) => article(source, view, row, begins[i + 1] ?? 0, cuts[i - 1]?.boundary ?? null));
}

function article(source: Source, view: View, from: number, to: number, boundary: Boundary | null): Article {
  const { text, meta } = source;
  const span: Span = { start: view.rows[from]?.start ?? 0, end: view.rows[to - 1]?.end ?? 0 };
  const given = (said: string | undefined): Named | null =>
    said === undefined ? null : { text: said, start: null, end: null };
  const day = meta.published ?? null;
  return {
    ...span,
    title: given(meta.title) ?? titleOf(text, view, from, to),
    byline: given(meta.byline),
    captions: [],
    parts: [],
    published: { from: day, to: day, how: day === null ? 'unknown' : 'given', evidence: [] },
    language: meta.language ?? 'und',
    outlet: meta.outlet ?? null,
    url: meta.url ?? null,
    externalId: meta.externalId ?? null,
    boundary,
  };
}

function titleOf(text: string, view: View, from: number, to: number): Named | null {
  const row = view.rows[from];
  const shape = view.shape(from);
  if (row === undefined || shape === null || to - from < 2 || shape.length > 200) return null;
  if (shape.closing === 'stop' || shape.closing === 'comma' || isBlankUnit(text.charCodeAt(row.start))) return null;
  return { text: text.slice(row.start, row.end), start: row.start, end: row.end };
}
