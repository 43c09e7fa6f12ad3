/**
 * Where the rows of a thread and of the timeline lead.
 *
 * In: tellings and lines as the server gives them. Out: places.
 */
import type { TellingShape, TimelineLineShape } from '../../src/server/shapes.ts';
import type { Place, PlaceOf } from './address.ts';
import { ends } from './standing.ts';

/** Where a telling stands in its article. */
export function placeOf(telling: TellingShape): Place {
  return {
    view: 'article',
    id: telling.article.id,
    at: { start: telling.start, end: telling.end },
    w: ends(telling.text),
    of: telling.id,
  };
}

/** The same place with or without the words before and after. */
export function withContext({ context: _, ...rest }: PlaceOf<'thread'>, on: boolean): PlaceOf<'thread'> {
  return on ? { ...rest, context: true } : rest;
}

/** The same place with all words, or with those that agree left out. */
export function withOnly({ only: _, ...rest }: PlaceOf<'thread'>, on: boolean): PlaceOf<'thread'> {
  return on ? { ...rest, only: true } : rest;
}

/** Where a row of the timeline leads: to its thread, or to the words that tell it once. */
export function placeOfLine({ thread, article, start, end, telling }: TimelineLineShape): Place {
  if (thread !== null) return { view: 'thread', id: thread };
  return { view: 'article', id: article, at: { start, end }, of: telling };
}
