/**
 * What the finders find in one article.
 *
 * In: the article's text and language. Out: what each finder found, with spans of that text, which runs
 * from 0. The language is looked at once for all of them; in one that is not English there are marks of
 * quotation and digits, and no more.
 */
import { type FigureFound, findFigures } from '../figures/index.ts';
import { analyse } from '../language/index.ts';

/** What stands in one article, kind by kind, each in reading order. Plain data, so that it can be kept as JSON. */
export interface Findings {
  readonly figures: readonly FigureFound[];
}

/** Asks every finder. */
export function findIn(text: string, { language }: { readonly language: string }): Findings {
  const within = { start: 0, end: text.length };
  const analysis = analyse(text, within, language);
  return { figures: findFigures(text, within, analysis) };
}
