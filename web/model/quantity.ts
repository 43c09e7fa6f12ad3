/**
 * Figures as signs and words: which glyph a figure is drawn with, and how it is said.
 *
 * In: figures as the server gives them. Out: a glyph, words, the values an axis must show. A figure that
 * states no number ("several") has no place on an axis and is said in words alone.
 */
import type { FigureShape, ThreadOwnShape } from '../../src/server/shapes.ts';

/**
 * `dot` exact; `least` flat base, arrow up; `more` dashed base, arrow up; `most` flat base, arrow down;
 * `under` dashed base, arrow down; `about` hollow dot on a dotted bar of no stated extent; `range` an I-bar;
 * `vague` a dotted bar.
 */
export type Glyph = 'dot' | 'least' | 'more' | 'most' | 'under' | 'about' | 'range' | 'vague';

const GLYPHS: Readonly<Record<FigureShape['qualifier'], Glyph>> = {
  exact: 'dot',
  about: 'about',
  'at least': 'least',
  over: 'more',
  'up to': 'most',
  under: 'under',
  nearly: 'under',
  range: 'range',
  vague: 'vague',
};

/** What each glyph means, for the legend. */
export const GLYPH_SAYS: Readonly<Record<Glyph, string>> = {
  dot: 'exact',
  least: 'at least',
  more: 'more than',
  most: 'up to',
  under: 'nearly, under',
  about: 'about, extent not stated',
  range: 'range',
  vague: 'no number stated, or only its bounds',
};

/** A figure's place among values: where its glyph stands, and how far it reaches. */
export interface Valued {
  readonly glyph: Glyph;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** Null where the text states no number at all. */
export function valued({ low, high, qualifier }: FigureShape): Valued | null {
  const glyph = GLYPHS[qualifier];
  const least = low ?? high;
  const most = high ?? low;
  if (least === null || most === null) return null;
  // A vague one that reaches without end is an arrow from where it begins.
  if (glyph === 'range' || glyph === 'vague')
    return low === null || high === null
      ? { glyph: low === null ? 'most' : 'least', at: least, low: least, high: least }
      : { glyph, at: (low + high) / 2, low, high };
  const at = glyph === 'most' || glyph === 'under' ? most : least;
  return { glyph, at, low: at, high: at };
}

/** A number as it is read: `1,900`, `2.5`. */
export function amount(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 4 });
}

/** A figure in plain words: `at least 30`, `35–40`, `about 40 m`. */
export function toldAs(figure: FigureShape): string {
  const { low, high, qualifier, unit } = figure;
  const with_ = (said: string): string => (unit === null ? said : `${said} ${unit}`);
  if (low === null && high === null) return 'no number stated';
  if (low !== null && high !== null && low !== high) return with_(`${amount(low)}–${amount(high)}`);
  const said = amount(low ?? high ?? 0);
  return with_(qualifier === 'exact' || qualifier === 'range' || qualifier === 'vague' ? said : `${qualifier} ${said}`);
}

/** The interval all tellings of a quantity lie in, with its unit: `30–40`. Empty where none is known. */
export function spanOf({ low = null, high = null, unit = null }: ThreadOwnShape): string {
  const ends = low === null && high === null ? '' : low === null ? `to ${amount(high ?? 0)}` : amount(low);
  const both = low !== null && high !== null && low !== high ? `${ends}–${amount(high)}` : ends;
  return low !== null && high === null ? `from ${both}` : unit === null || both === '' ? both : `${both} ${unit}`;
}

/** On whose word a figure stands. */
export type SourceKind = 'named' | 'unnamed' | 'none';

export function sourceKind({ attributed }: FigureShape): SourceKind {
  return attributed === null ? 'none' : attributed.name === null ? 'unnamed' : 'named';
}

/** Signs for the three, as the tables show them. */
export const SOURCE_SIGNS: Readonly<Record<SourceKind, string>> = { named: '●', unnamed: '○', none: '×' };

/** Values an axis is marked at: round numbers from below the least to above the most, four to eight of them. */
export function valueTicks(low: number, high: number): readonly number[] {
  const span = high > low ? high - low : Math.max(1, Math.abs(high) * 0.1);
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  const whole = low >= 0 && Number.isInteger(low) && Number.isInteger(high) ? Math.max(1, step) : step;
  const from = Math.floor(low / whole) - (high > low ? 0 : 1);
  const to = Math.ceil(high / whole) + (high > low ? 0 : 1);
  const first = low >= 0 ? Math.max(0, from) : from;
  return Array.from({ length: to - first + 1 }, (_, i) => Number(((first + i) * whole).toPrecision(12)));
}
