/**
 * What a figure allows: an interval in the base unit of what it measures, and whether intervals can all hold.
 *
 * In: figures. Out: intervals. For comparing only, bounds are included, "about" is ten percent either way, "nearly"
 * ten percent below, and vague words never disagree above their low end. Units of one dimension are brought to one;
 * money only to its own currency; a converted measure is given five percent, for people round before and after. Elapsed time and ages are
 * brought to the year they count from.
 */
import type { FigureFound } from '../figures/index.ts';

/** A dimension, and how many base units one unit is. */
export interface Measure {
  readonly dimension: string;
  readonly factor: number;
}

const MEASURES: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['percent', ['share', 1]],
  ['fraction', ['share', 100]],
  ['second', ['time', 1 / 86_400]],
  ['minute', ['time', 1 / 1440]],
  ['hour', ['time', 1 / 24]],
  ['day', ['time', 1]],
  ['week', ['time', 7]],
  ['month', ['time', 30.44]],
  ['year', ['time', 365.25]],
  ['millimetre', ['length', 0.001]],
  ['centimetre', ['length', 0.01]],
  ['metre', ['length', 1]],
  ['kilometre', ['length', 1000]],
  ['inch', ['length', 0.0254]],
  ['foot', ['length', 0.3048]],
  ['yard', ['length', 0.9144]],
  ['mile', ['length', 1609.344]],
  ['nautical mile', ['length', 1852]],
  ['square metre', ['area', 1]],
  ['square foot', ['area', 0.092903]],
  ['acre', ['area', 4046.86]],
  ['hectare', ['area', 10_000]],
  ['square kilometre', ['area', 1e6]],
  ['square mile', ['area', 2.589988e6]],
  ['litre', ['volume', 1]],
  ['gallon', ['volume', 3.785]],
  ['barrel', ['volume', 158.987]],
  ['gram', ['weight', 0.001]],
  ['kilogram', ['weight', 1]],
  ['ounce', ['weight', 0.02835]],
  ['pound', ['weight', 0.4536]],
  ['tonne', ['weight', 1000]],
  ['ton', ['weight', 1000]],
  ['mile per hour', ['speed', 1.609344]],
  ['kilometre per hour', ['speed', 1]],
]);

/** The dimension of a unit; units that stand alone are dimensions of their own. */
export function measureOf(unit: string | null): Measure {
  const [dimension, factor] = MEASURES.get(unit ?? '') ?? [unit ?? 'count', 1];
  return { dimension, factor };
}

/** What a figure allows, in base units; infinite where it is open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
}

/** The interval of a figure. */
export function intervalOf({ low, high, qualifier, unit }: FigureFound): Interval {
  const { factor } = measureOf(unit);
  const [from, to] = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
  const size = Math.abs(from);
  if (qualifier === 'about') return { low: (from - 0.1 * size) * factor, high: (to + 0.1 * size) * factor, unit };
  if (qualifier === 'nearly') return { low: (from - 0.1 * size) * factor, high: to * factor, unit };
  if (qualifier === 'vague') return { low: from * factor, high: Number.POSITIVE_INFINITY, unit };
  return { low: from * factor, high: to * factor, unit };
}

/** The numbers said, in base units, whatever is open: "more than 7,000" says something of 7,000, and little of 54,000. */
export function saidOf({ low, high, unit }: Pick<FigureFound, 'low' | 'high' | 'unit'>): Interval {
  const { factor } = measureOf(unit);
  return { low: (low ?? high ?? 0) * factor, high: (high ?? low ?? 0) * factor, unit };
}

/** The year of a day as a fraction: 2007-07-01 is about 2007.5. */
function yearsOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}

/**
 * Elapsed time or an age as the years in which what it counts from may lie: "26 years ago" in an article of 2007
 * is 1980 to 1982. People count such years up and down, so that one unit is given either way. Infinite sides stay so.
 */
export function countedFrom(figure: FigureFound, day: string): Interval {
  const { low, high } = intervalOf(figure);
  const unit = measureOf(figure.unit).factor / 365.25;
  const now = yearsOf(day);
  return { low: now - high / 365.25 - unit, high: now - low / 365.25 + unit, unit: 'since' };
}

/** True where both can hold at once. */
export function canBoth(a: Interval, b: Interval): boolean {
  const slack = a.unit === b.unit ? 1e-9 : 0.05;
  const below = (x: number, y: number): boolean => x <= y || x - y <= slack * Math.max(Math.abs(x), Math.abs(y));
  return below(a.low, b.high) && below(b.low, a.high);
}
