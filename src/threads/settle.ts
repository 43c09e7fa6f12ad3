/**
 * Settling: what two finders claim for different things is decided once, here.
 *
 * In: the findings of one article. Out: those that stay. A stretch of time ("nineteen years") is a figure
 * and a date both, as is the number in "26 years ago"; any other number that a date takes in ("16 March
 * 1974", "the early 1990s") is that date and no figure. A name that is all of a date or a part of it
 * ("Sunday", "Easter") is that date and no name.
 */
import type { DateFound } from '../dates/index.ts';
import type { FigureFound } from '../figures/index.ts';
import type { NameFound } from '../names/index.ts';
import { contains, overlap } from '../text/index.ts';

/** Units in which time is measured. */
const OF_TIME: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);

/** Figures that no date claims. Both lists are in reading order. */
export function settleFigures(figures: readonly FigureFound[], dates: readonly DateFound[]): readonly FigureFound[] {
  let at = 0;
  return figures.filter((figure) => {
    while (at < dates.length && (dates[at] as DateFound).end <= figure.start) at++;
    const date = dates[at];
    if (date === undefined || overlap(figure, date) === 0) return true;
    const isStretch = date.type === 'DURATION' || date.how !== 'explicit';
    return isStretch && figure.unit !== null && OF_TIME.has(figure.unit);
  });
}

/** Names that no date claims. Both lists are in reading order. */
export function settleNames(names: readonly NameFound[], dates: readonly DateFound[]): readonly NameFound[] {
  let at = 0;
  return names.filter((name) => {
    while (at < dates.length && (dates[at] as DateFound).end <= name.start) at++;
    const date = dates[at];
    return date === undefined || !contains(date, name);
  });
}
