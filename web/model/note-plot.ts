/**
 * A figure among the others told of its thing, small enough for a margin: a row for each distinct figure, on one scale.
 *
 * In: a mark and where else it is told. Out: rows in order of value, the one that stands here among them, and
 * the scale's ends. Figures in another unit, and those that state no number, have no row; fewer than two rows
 * are no picture.
 */
import type { FigureShape, MarkShape } from '../../src/server/shapes.ts';
import { amount, toldAs, type Valued, valued } from './quantity.ts';

export interface NoteRow extends Valued {
  /** The figure in plain words. */
  readonly says: string;
  readonly sigla: readonly string[];
  readonly here: boolean;
}

export interface NotePlot {
  readonly rows: readonly NoteRow[];
  readonly low: number;
  readonly high: number;
  /** The two ends, as they are read. */
  readonly ends: readonly [string, string];
}

/** The picture of a figure's note; null where there is nothing to compare. */
export function notePlot({ own, elsewhere }: Pick<MarkShape, 'own' | 'elsewhere'>): NotePlot | null {
  if (own.kind !== 'figure') return null;
  const others = elsewhere.flatMap(({ figure, siglum }) =>
    figure === undefined ? [] : [{ figure, siglum, here: false }],
  );
  const rows = new Map<string, NoteRow & { sigla: string[] }>();
  for (const { figure, siglum, here } of [{ figure: own, siglum: null, here: true }, ...others]) {
    const value = figure.unit === own.unit ? valued(figure) : null;
    if (value === null) continue;
    const says = toldAs(inWords(figure));
    const had = rows.get(says) ?? { ...value, says, sigla: [], here: false };
    if (siglum !== null && !had.sigla.includes(siglum)) had.sigla.push(siglum);
    rows.set(says, { ...had, here: had.here || here });
  }
  const found = [...rows.values()].sort((a, b) => a.at - b.at || a.low - b.low);
  if (found.length < 2) return null;
  const low = Math.min(...found.map((row) => row.low));
  const high = Math.max(...found.map((row) => row.high));
  return { rows: found, low, high, ends: [amount(low), amount(high)] };
}

/** The unit stands in the note's own words. */
const inWords = (figure: FigureShape): FigureShape => ({ ...figure, unit: null });
