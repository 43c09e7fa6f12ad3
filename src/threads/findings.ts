/**
 * What the finders find in one article.
 *
 * In: the article's text and language, and what its format calls quotations. Out: what each finder found, with spans of that text, which runs
 * from 0. The language is looked at once for all of them; in one that is not English there are marks of
 * quotation and digits, and no more.
 */
import { type DateFound, findDates } from '../dates/index.ts';
import { type FigureFound, findFigures } from '../figures/index.ts';
import { analyse } from '../language/index.ts';
import { findNames, type NameFound } from '../names/index.ts';
import { type QuoteFound, readQuotes } from '../quotes/index.ts';
import type { Span } from '../text/index.ts';
import { type DateContext, dateContexts } from './event-mentions.ts';
import { settleFigures, settleNames } from './settle.ts';

/** What stands in one article, kind by kind, each in reading order. Plain data, so that it can be kept as JSON. */
export interface Findings {
  readonly sentences: readonly Span[];
  readonly names: readonly NameFound[];
  readonly quotes: readonly QuoteFound[];
  readonly figures: readonly FigureFound[];
  readonly dates: readonly DateFound[];
  /** What each date tells of; null for what names no day. */
  readonly contexts: readonly (DateContext | null)[];
}

/** Asks every finder, and settles what two of them claim. */
export function findIn(
  text: string,
  { language, quotations }: { readonly language: string; readonly quotations?: readonly Span[] },
): Findings {
  const within = { start: 0, end: text.length };
  const analysis = analyse(text, within, language);
  const dates = findDates(text, within, analysis);
  return {
    sentences: analysis.sentences.map(({ start, end }) => ({ start, end })),
    names: settleNames(findNames(text, within, analysis), dates),
    quotes: readQuotes(text, within, analysis, quotations).quotes,
    figures: settleFigures(findFigures(text, within, analysis), dates),
    dates,
    contexts: dateContexts(text, analysis, dates),
  };
}
