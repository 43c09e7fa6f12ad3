/**
 * A measure in another unit, to be read beside the words and never instead of them.
 *
 * In: figures as the server gives them, and the unit the others are told in. Out: words, or null where
 * nothing can be converted. Method: factors to the base of each dimension, temperatures by their two
 * scales; three significant digits. Money, counts and shares are never converted; a ton is left alone,
 * for there are several.
 */
import type { FigureShape } from '../../src/server/shapes.ts';

/** Each unit's dimension, how many of the base it is, and what it is shown as. */
const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number, shown: string]>> = {
  centimetre: ['length', 0.01, 'cm'],
  metre: ['length', 1, 'm'],
  kilometre: ['length', 1000, 'km'],
  inch: ['length', 0.0254, 'in'],
  foot: ['length', 0.3048, 'ft'],
  yard: ['length', 0.9144, 'yd'],
  mile: ['length', 1609.344, 'miles'],
  'nautical mile': ['length', 1852, 'nautical miles'],
  'square metre': ['area', 1, 'm²'],
  'square foot': ['area', 0.09290304, 'sq ft'],
  hectare: ['area', 10_000, 'ha'],
  acre: ['area', 4046.8564224, 'acres'],
  'square kilometre': ['area', 1e6, 'km²'],
  'square mile': ['area', 2_589_988.110336, 'sq miles'],
  gram: ['weight', 0.001, 'g'],
  kilogram: ['weight', 1, 'kg'],
  ounce: ['weight', 0.028349523125, 'oz'],
  pound: ['weight', 0.45359237, 'lb'],
  'kilometre per hour': ['speed', 1, 'km/h'],
  'mile per hour': ['speed', 1.609344, 'mph'],
  knot: ['speed', 1.852, 'knots'],
  'metre per second': ['speed', 3.6, 'm/s'],
};

/** What a unit is read beside, where the others of its thread are told in the same. */
const BESIDE: Readonly<Record<string, string>> = {
  inch: 'centimetre',
  foot: 'metre',
  yard: 'metre',
  mile: 'kilometre',
  'nautical mile': 'kilometre',
  'square foot': 'square metre',
  acre: 'hectare',
  'square mile': 'square kilometre',
  ounce: 'gram',
  pound: 'kilogram',
  'mile per hour': 'kilometre per hour',
  knot: 'kilometre per hour',
};

/** `about 3.35 m`: the figure in the unit asked for, or in the one its own is read beside. */
export function convertedSays({ low, high, unit }: FigureShape, wanted: string | null): string | null {
  if (unit === null) return null;
  if (unit === 'degree Fahrenheit') return said(low, high, (value) => ((value - 32) * 5) / 9, '°C');
  const to = wanted !== null && wanted !== unit ? wanted : BESIDE[unit];
  const [from, target] = [UNITS[unit], to === undefined ? undefined : UNITS[to]];
  if (!from || !target || from[0] !== target[0]) return null;
  return said(low, high, (value) => (value * from[1]) / target[1], target[2]);
}

function said(
  low: number | null,
  high: number | null,
  convert: (value: number) => number,
  unit: string,
): string | null {
  const ends = [low, high].filter((value) => value !== null).map((value) => rounded(convert(value)));
  if (ends.length === 0) return null;
  return `about ${[...new Set(ends)].join('–')} ${unit}`;
}

function rounded(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 4 });
}
