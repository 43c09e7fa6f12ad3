/**
 * A quantity drawn: each figure by the day its article was published and by its value.
 *
 * In: the tellings of a quantity and how wide the drawing is. Out: both axes, and marks with the side of
 * each on which its words lie over nothing else. Figures of one value and one day are one mark with all
 * their sigla. Undated articles stand at the right of the axis, in a column of their own. Method: words
 * are tried right, left, above and below, in the order of the marks; where all are taken the mark stays
 * without, and the table below has them. A width is estimated, 7.5 px a letter.
 */
import type { TellingShape } from '../../src/server/shapes.ts';
import { dayOf } from './dates.ts';
import { type SourceKind, sourceKind, type Valued, valued, valueTicks } from './quantity.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';

/** The height between the two outermost ticks, and the column of what has no date. */
export const HEIGHT = 250;
const UNDATED = 110;
const LETTER = 7.5;
const REACH = 24;

export interface PlotMark extends Valued {
  /** Ids of its tellings; a mark is chosen with any of them. */
  readonly tellings: readonly string[];
  readonly telling: TellingShape;
  readonly x: number;
  /** First and last pixel of the days its article may be of; null for a known day and for none. */
  readonly spread: readonly [number, number] | null;
  readonly y: number;
  readonly yLow: number;
  readonly yHigh: number;
  readonly words: string;
  readonly sigla: string;
  /** All of its tellings came along with a passage. */
  readonly copy: boolean;
  /** On whose word the first of them stands. */
  readonly source: SourceKind;
  readonly side: 'right' | 'left' | 'above' | 'below' | null;
}

export interface Plot {
  /** Null where no article is dated. */
  readonly axis: TimeAxis | null;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly marks: readonly PlotMark[];
  /** Pixel of the column of what has no date; null where all have one. */
  readonly undated: number | null;
  /** Exact values in order of date, where the thread is one that grows: a line through them. */
  readonly growth: readonly (readonly [x: number, y: number])[];
  /** What the values count in; null for plain counts. */
  readonly unit: string | null;
  /** Tellings that state no number. */
  readonly unplaced: number;
  /** Tellings in another unit than the axis. */
  readonly otherUnit: number;
}

type Placed = Omit<PlotMark, 'side'>;

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The drawing of these tellings; null where none states a number. `grows`: they may be one count at several times. */
export function quantityPlot(tellings: readonly TellingShape[], width: number, grows = false): Plot | null {
  const all = tellings.flatMap((telling) => {
    const value = telling.own.kind === 'figure' ? valued(telling.own) : null;
    return value === null || telling.own.kind !== 'figure' ? [] : [{ telling, value, unit: telling.own.unit }];
  });
  if (all.length === 0) return null;
  const unit = mostOf(all.map((figure) => figure.unit));
  const figures = all.filter((figure) => figure.unit === unit);
  const days = figures.flatMap(({ telling: { article } }) => daysOf(article.published));
  const open = figures.some(({ telling: { article } }) => daysOf(article.published).length === 0);
  const axis = timeAxis(days, Math.max(160, width - (open ? UNDATED : 0)));
  const undated = open ? width - UNDATED / 2 : null;
  const values = figures.flatMap(({ value }) => [value.low, value.high]);
  const ticks = valueTicks(Math.min(...values), Math.max(...values));
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number): number => HEIGHT - ((value - least) / (most - least)) * HEIGHT;
  const marks = gathered(
    figures.map(({ telling, value }): Placed => {
      const [from, to = from] = daysOf(telling.article.published).map((day) => axis?.x(day) ?? 0);
      return {
        ...value,
        tellings: [telling.id],
        telling,
        x: from === undefined || to === undefined ? (undated ?? 0) : (from + to) / 2,
        spread: from === undefined || to === undefined || to - from < 2 ? null : [from, to],
        y: y(value.at),
        yLow: y(value.low),
        yHigh: y(value.high),
        words: telling.text.replace(/\s+/g, ' ').trim(),
        sigla: telling.article.siglum ?? '',
        copy: telling.copyOf !== null,
        source: telling.own.kind === 'figure' ? sourceKind(telling.own) : 'none',
      };
    }),
  );
  return {
    axis,
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    marks: labelled(marks, width),
    undated,
    growth: grows ? growthOf(marks) : [],
    unit,
    unplaced: tellings.length - all.length,
    otherUnit: all.length - figures.length,
  };
}

/** The marks of a known day that state a number, in order of date. */
function growthOf(marks: readonly Placed[]): Plot['growth'] {
  const dated = marks.filter(({ telling, copy }) => !copy && daysOf(telling.article.published).length > 0);
  const steps = dated.map(({ x, y }) => [x, y] as const).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return steps.length < 2 ? [] : steps;
}

/** The unit most figures are in, the first of equals: one axis has one unit, and nothing is converted in silence. */
function mostOf(units: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** The days an article may be of, as numbers: one where it is known, none where nothing is. */
function daysOf({ from, to }: { readonly from: string | null; readonly to: string | null }): readonly number[] {
  const days = [dayOf(from), dayOf(to)].filter((day) => day !== null);
  return [...new Set(days)];
}

/** Marks at one place with one glyph, as one. */
function gathered(marks: readonly Placed[]): readonly Placed[] {
  const at = new Map<string, Placed>();
  for (const mark of marks) {
    const key = [mark.glyph, mark.low, mark.high, Math.round(mark.x), mark.spread?.join()].join(' ');
    const had = at.get(key);
    const sigla = had?.sigla.split(' ').includes(mark.sigla) ? had.sigla : `${had?.sigla} ${mark.sigla}`;
    const both = had && {
      tellings: [...had.tellings, ...mark.tellings],
      sigla: sigla.trim(),
      copy: had.copy && mark.copy,
    };
    at.set(key, had ? { ...had, ...both } : mark);
  }
  return [...at.values()];
}

const meets = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** The room a glyph takes. */
function boxOf({ x, spread, y, yLow, yHigh, glyph }: Placed): Box {
  const up = glyph === 'least' || glyph === 'more' ? REACH : 8;
  const down = glyph === 'most' || glyph === 'under' ? REACH : 8;
  const tall = glyph === 'about' ? 14 : 0;
  return {
    x0: Math.min(x - 8, spread?.[0] ?? x),
    x1: Math.max(x + 8, spread?.[1] ?? x),
    y0: Math.min(y, yHigh) - Math.max(up, tall),
    y1: Math.max(y, yLow) + Math.max(down, tall),
  };
}

function labelled(marks: readonly Placed[], width: number): readonly PlotMark[] {
  const taken = marks.map(boxOf);
  return marks.map((mark, i): PlotMark => {
    const own = taken[i];
    const wide = (mark.words.length + mark.sigla.length + 3) * LETTER + 8;
    const { x, y } = mark;
    const sides: readonly (readonly [NonNullable<PlotMark['side']>, Box])[] = [
      ['right', { x0: (own?.x1 ?? x) + 2, x1: (own?.x1 ?? x) + wide, y0: y - 9, y1: y + 9 }],
      ['left', { x0: (own?.x0 ?? x) - wide, x1: (own?.x0 ?? x) - 2, y0: y - 9, y1: y + 9 }],
      ['above', { x0: x - wide / 2, x1: x + wide / 2, y0: (own?.y0 ?? y) - 18, y1: own?.y0 ?? y }],
      ['below', { x0: x - wide / 2, x1: x + wide / 2, y0: own?.y1 ?? y, y1: (own?.y1 ?? y) + 18 }],
    ];
    const free = sides.find(([, box]) => {
      const inside = box.x0 >= -40 && box.x1 <= width + 4 && box.y1 <= HEIGHT + 22;
      return inside && taken.every((other) => other === own || !meets(box, other));
    });
    if (free) taken.push(free[1]);
    return { ...mark, side: free?.[0] ?? null };
  });
}
