/**
 * The time strip's marks: where each article of a lane stands on the axis, and which labels fit.
 *
 * In: the lanes and an axis. Out: for each lane its marks in order of date, in rows where one lies between days that
 * others lie in too (a row takes the first that fits, eight at most), with the label where it lies over no other mark, or the bars of a lane too full for that, and how many articles have no date. A width is estimated, 7 px a letter.
 */
import type { LaneShape, PublishedShape } from '../../src/server/shapes.ts';
import { type DateKind, dayOf, kindOf } from './dates.ts';
import type { TimeAxis } from './time-axis.ts';

/** Pixels to the right of the axis that a label may still take. */
const BEYOND = 14;

export interface StripMark {
  readonly id: string;
  readonly siglum: string | null;
  readonly title: string;
  readonly published: PublishedShape;
  readonly kind: DateKind;
  /** Pixels; equal for a single day and for a month, which is drawn at its middle. */
  readonly x0: number;
  readonly x1: number;
  /** From 0, the lane's own line. */
  readonly row: number;
  /** The side of the mark where its siglum lies over no other; null where neither is free. */
  readonly label: 'right' | 'left' | null;
  /** Room for words behind the label. */
  readonly room: number;
}

/** A span of days in which many articles are dated, as a bar on the lane. */
export interface StripBar {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly x0: number;
  readonly x1: number;
  /** Of the fullest bar of all lanes, above 0, at most 1. */
  readonly height: number;
}

export interface StripLane {
  readonly marks: readonly StripMark[];
  /** 1 or more. */
  readonly rows: number;
  readonly bars: readonly StripBar[];
  readonly undated: number;
}

/** Every day the lanes speak of: what an axis must show. */
export function daysOf(lanes: readonly LaneShape[]): number[] {
  return lanes.flatMap((lane) => [
    ...lane.articles.flatMap(({ published }) => [dayOf(published.from) ?? [], dayOf(published.to) ?? []].flat()),
    ...(lane.bins ?? []).flatMap(({ from, to }) => [dayOf(from) ?? [], dayOf(to) ?? []].flat()),
  ]);
}

type Placed = Omit<StripMark, 'label' | 'room' | 'row'>;

function placed(article: LaneShape['articles'][number], axis: TimeAxis): Placed | null {
  const { id, siglum, title, published } = article;
  const kind = kindOf(published);
  const from = dayOf(published.from);
  const to = dayOf(published.to);
  if (from === null && to === null) return null;
  const x0 = axis.x(from ?? to ?? 0);
  const x1 = axis.x(to ?? from ?? 0);
  const middle = kind === 'month' || kind === 'year' ? axis.x(Math.round(((from ?? 0) + (to ?? 0)) / 2)) : null;
  return { id, siglum, title, published, kind, x0: middle ?? x0, x1: middle ?? x1 };
}

/** A label's width, with the space before it. */
const widthOf = ({ siglum }: Placed): number => (siglum?.length ?? 0) * 8 + 10;

const MOST_ROWS = 8;
/** Pixels between a bar and the next mark of its row. */
const APART = 6;

/**
 * The row of each mark, given in order of `x0`. Single days may lie on one another, as they do on a line; a bar and
 * its label lie on nothing while there are rows.
 */
function rowsOf(marks: readonly Placed[]): readonly number[] {
  const ends: { bars: number; all: number }[] = [];
  return marks.map((mark) => {
    const isBar = mark.kind === 'between' || mark.kind === 'open';
    const from = mark.x0 - APART;
    let row = ends.findIndex(({ bars, all }) => (isBar ? all : bars) <= from);
    if (row < 0 && ends.length < MOST_ROWS) row = ends.length;
    if (row < 0) row = ends.reduce((least, { all }, i) => (all < (ends[least]?.all ?? 0) ? i : least), 0);
    const { bars, all } = ends[row] ?? { bars: -Infinity, all: -Infinity };
    const end = mark.x1 + (isBar ? widthOf(mark) : 0);
    ends[row] = { bars: isBar ? Math.max(bars, end) : bars, all: Math.max(all, end) };
    return row;
  });
}

type Bin = NonNullable<LaneShape['bins']>[number];

/** The marks of a lane, in order of date, or its bars; `most` is what the tallest bar stands for. */
export function laneMarks(lane: LaneShape, axis: TimeAxis, most = 1): StripLane {
  const found = lane.articles
    .flatMap((article) => placed(article, axis) ?? [])
    .sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1);
  const rows = rowsOf(found);
  const marks = found.map((mark, i): StripMark => {
    const row = rows[i] ?? 0;
    const width = widthOf(mark);
    const after = found[rows.indexOf(row, i + 1)];
    const last = i === 0 ? -1 : rows.lastIndexOf(row, i - 1);
    const next = after?.x0 ?? axis.width + BEYOND;
    const before = last < 0 ? 0 : (found[last]?.x1 ?? 0) + width;
    const room = next - mark.x1 - 8 - width;
    const fits = room >= 0 ? 'right' : after === undefined && mark.x0 - width > before ? 'left' : null;
    return { ...mark, row, label: mark.siglum === null ? null : fits, room };
  });
  const bins = lane.bins ?? [];
  const dated = bins.reduce((sum, { count }) => sum + count, 0);
  const undated = lane.bins ? lane.count - dated : lane.articles.length - marks.length;
  const bars = bins.flatMap((bin) => bar(bin, axis, most) ?? []);
  return { marks, rows: Math.max(0, ...rows) + 1, bars, undated };
}

function bar(bin: Bin, axis: TimeAxis, most: number): StripBar | null {
  const [from, to] = [dayOf(bin.from), dayOf(bin.to)];
  if (from === null || to === null) return null;
  const x0 = axis.x(from);
  return { ...bin, x0, x1: Math.max(x0 + 2, axis.x(to) - 1), height: bin.count / Math.max(1, most) };
}

/** The articles in the fullest bin of all lanes. */
export function fullest(lanes: readonly LaneShape[]): number {
  return lanes.flatMap(({ bins }) => bins ?? []).reduce((most, { count }) => Math.max(most, count), 0);
}
