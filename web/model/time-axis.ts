/**
 * An axis of days, broken where the dates bunch, each part on a scale of its own that it names.
 *
 * In: the days that must be shown, as numbers (see `dates.ts`), and how wide the axis is in pixels.
 * Out: parts with their days, pixels, ticks and label, and the place of any day. Method: if dates
 * would lie on one another, the axis is broken at the gap that leaves the fewest of them so, up to
 * two times; each part is linear and gets room by how many dates it holds. Never a silent log axis.
 */
import { type Civil, civilOf, dayNumber, monthName } from './dates.ts';

export interface Tick {
  readonly x: number;
  readonly label: string;
}

export interface Part {
  /** First and last day it covers. */
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
  readonly scale: 'day' | 'month' | 'year';
  readonly ticks: readonly Tick[];
  /** `March 2011, by day`. */
  readonly label: string;
}

export interface TimeAxis {
  readonly width: number;
  readonly parts: readonly Part[];
  /** The pixel of a day; a day in a break stands at the break's nearer edge. */
  x(day: number): number;
  /** The day at a pixel; in a break, the nearer part's last or first day. */
  day(x: number): number;
}

/** Pixels between two parts, and the least distance at which two dots stand apart. */
const BREAK = 34;
const APART = 22;
const MOST_PARTS = 3;
const CANDIDATES = 40;

type Range = readonly number[];

/** How many neighbours in a range lie closer than they can be told apart, at this many pixels. */
function crowded(days: Range, width: number): number {
  const first = days[0] ?? 0;
  const span = (days[days.length - 1] ?? first) - first;
  let count = 0;
  for (let i = 1; i < days.length; i++) {
    const apart = ((days[i] ?? 0) - (days[i - 1] ?? 0)) / Math.max(1, span);
    if (apart * width < APART) count++;
  }
  return count;
}

/** Room for each range, by how many dates it holds; none gets less than a fifth of an equal share. */
function rooms(ranges: readonly Range[], width: number): number[] {
  const free = width - BREAK * (ranges.length - 1);
  const weights = ranges.map((days) => Math.sqrt(days.length));
  const least = 0.22 / ranges.length;
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => Math.max(least, weight / sum));
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => (free * share) / total);
}

function crowdedAll(ranges: readonly Range[], width: number): number {
  const widths = rooms(ranges, width);
  return ranges.reduce((sum, days, i) => sum + crowded(days, widths[i] ?? 0), 0);
}

/** Breaks one of the ranges at the gap that helps most; null where no break helps enough. */
function broken(ranges: readonly Range[], width: number): Range[] | null {
  const now = crowdedAll(ranges, width);
  if (now === 0) return null;
  const gaps = ranges.flatMap((days, r) =>
    days.slice(1).map((day, i) => ({ r, i: i + 1, gap: day - (days[i] ?? day) })),
  );
  gaps.sort((a, b) => b.gap - a.gap || a.r - b.r || a.i - b.i);
  let best: { ranges: Range[]; left: number } | null = null;
  for (const { r, i, gap } of gaps.slice(0, CANDIDATES)) {
    if (gap < 30) break;
    const days = ranges[r] ?? [];
    const split = [...ranges.slice(0, r), days.slice(0, i), days.slice(i), ...ranges.slice(r + 1)];
    const left = crowdedAll(split, width);
    if (!best || left < best.left) best = { ranges: split, left };
  }
  return best && best.left <= now - 2 && best.left <= now * 0.7 ? best.ranges : null;
}

function step(span: number, width: number, steps: readonly number[], room: number): number {
  return steps.find((s) => (span / s) * room <= width) ?? steps[steps.length - 1] ?? 1;
}

/** Days on which ticks stand, with their words. */
function ticksOf(from: number, to: number, scale: Part['scale'], width: number): { day: number; label: string }[] {
  const found: { day: number; label: string }[] = [];
  const a = civilOf(from);
  const b = civilOf(to);
  if (scale === 'day') {
    const every = step(to - from + 1, width, [1, 2, 5, 10], 26);
    for (let day = from; day <= to; day++) {
      const { day: n, month } = civilOf(day);
      const first = n === 1 || day === from;
      if (
        (every === 1 || n % every === 0 || n === 1) &&
        !(every > 1 && n === 31) &&
        !(every > 2 && n === 30 && every !== 10)
      )
        found.push({ day, label: first && a.month !== b.month ? `${n} ${monthName(month, true)}` : String(n) });
    }
  } else if (scale === 'month') {
    const every = step((to - from) / 30, width, [1, 3, 6, 12], 34);
    for (let m = a.year * 12 + a.month - 1; m <= b.year * 12 + b.month - 1; m++) {
      const at: Civil = { year: Math.floor(m / 12), month: (((m % 12) + 12) % 12) + 1, day: 1 };
      const day = dayNumber(at);
      if (day >= from && (at.month - 1) % every === 0)
        found.push({ day, label: at.month === 1 ? String(at.year) : monthName(at.month, true) });
    }
  } else {
    const every = step((to - from) / 365, width, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000], 44);
    for (let year = Math.ceil(a.year / every) * every; year <= b.year; year += every) {
      const day = dayNumber({ year, month: 1, day: 1 });
      if (day >= from) found.push({ day, label: String(year) });
    }
  }
  return found;
}

const BY = { day: 'by day', month: 'by month', year: 'by year' } as const;

function labelOf(from: number, to: number, scale: Part['scale']): string {
  const a = civilOf(from);
  const b = civilOf(to);
  const start = `${monthName(a.month)} ${a.year}`;
  const end = `${monthName(b.month)} ${b.year}`;
  const span = start === end ? start : a.year === b.year ? `${monthName(a.month)} to ${end}` : `${start} to ${end}`;
  return `${span}, ${BY[scale]}`;
}

function part(days: Range, x0: number, x1: number): Part {
  const first = days[0] ?? 0;
  const last = days[days.length - 1] ?? first;
  const span = last - first;
  const scale = span <= 45 ? 'day' : span <= 900 ? 'month' : 'year';
  const pad = Math.max(1, Math.round(span * 0.05));
  const from = first - pad;
  const to = last + pad;
  const x = (day: number): number => x0 + ((day - from + 0.5) / (to - from + 1)) * (x1 - x0);
  const ticks = ticksOf(from, to, scale, x1 - x0).map(({ day, label }) => ({ x: x(day), label }));
  return { from, to, x0, x1, scale, ticks, label: labelOf(first, last, scale) };
}

/** The axis for these days. Null where there are none. */
export function timeAxis(days: Iterable<number>, width: number): TimeAxis | null {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  let ranges: readonly Range[] = [sorted];
  while (ranges.length < MOST_PARTS) {
    const next = broken(ranges, width);
    if (!next) break;
    ranges = next;
  }
  const widths = rooms(ranges, width);
  let x = 0;
  const parts = ranges.map((range, i) => {
    const x0 = x;
    const x1 = x0 + (widths[i] ?? 0);
    x = x1 + BREAK;
    return part(range, x0, x1);
  });
  return { width, parts, x: (day) => xOf(parts, day), day: (x) => dayAt(parts, x) };
}

/** The axis's ticks as grounds of a row, which reach as high as it is; `edge` is what stands left of the axis. */
export function gridOf({ parts }: TimeAxis, edge: number): string {
  const lines = parts.flatMap(({ ticks }) =>
    ticks.map(({ x }) => `${LINE} ${Math.round(x + edge)}px 0 / 1px 100% no-repeat`),
  );
  return lines.join(', ') || 'none';
}

const LINE = 'linear-gradient(var(--hair), var(--hair))';

function xOf(parts: readonly Part[], day: number): number {
  let edge = parts[0]?.x0 ?? 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { from, to, x0, x1 } of parts) {
    if (day >= from && day <= to) return x0 + ((day - from + 0.5) / (to - from + 1)) * (x1 - x0);
    for (const [end, at] of [
      [from, x0],
      [to, x1],
    ] as const) {
      if (Math.abs(day - end) < nearest) {
        nearest = Math.abs(day - end);
        edge = at;
      }
    }
  }
  return edge;
}

function dayAt(parts: readonly Part[], x: number): number {
  let nearest = parts[0];
  for (const part of parts) {
    const apart = ({ x0, x1 }: Part): number => Math.max(x0 - x, x - x1, 0);
    if (!nearest || apart(part) < apart(nearest)) nearest = part;
  }
  if (!nearest) return 0;
  const { from, to, x0, x1 } = nearest;
  const day = Math.floor(from + ((x - x0) / (x1 - x0)) * (to - from + 1));
  return Math.min(to, Math.max(from, day));
}
