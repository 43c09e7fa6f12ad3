/**
 * The timeline: what its rows say, where the words of each dating lie, and how its days are widened.
 *
 * In: lines as the server gives them, an axis. Out: words, sides, days. Words stand right of their sign,
 * left where they would leave the axis, on a bar that leaves no room; a width is estimated, 7 px a letter.
 */
import type { DatingShape, TellingShape, TimelineBinShape, TimelineLineShape } from '../../src/server/shapes.ts';
import { dayOf, isoOf, writeDays, writePublished } from './dates.ts';
import { type HourSpan, hoursOf } from './hours.ts';
import { capital, counted, tally } from './numbers.ts';
import type { TimeAxis } from './time-axis.ts';

const LETTER = 7;

/** Every day an axis must show. */
export function daysTold(lines: readonly Pick<TimelineLineShape, 'datings'>[]): number[] {
  return lines
    .flatMap(({ datings }) => datings.flatMap(({ from, to }) => [dayOf(from), dayOf(to)]))
    .filter((day) => day !== null);
}

/** The days of the axis: those told, or where days are asked for, these with what is told within them. */
export function daysShown(told: readonly number[], asked: { readonly from?: string; readonly to?: string }): number[] {
  const [from, to] = [dayOf(asked.from ?? null), dayOf(asked.to ?? null)];
  const within = told.filter((day) => (from === null || day >= from) && (to === null || day <= to));
  return [...within, ...[from, to].filter((day) => day !== null)];
}

/** `Twelve articles, and the days they tell.` */
export function articlesSay(total: number): string {
  return total === 0
    ? 'No article tells of these days.'
    : `${capital(counted(total, 'article'))}, and the days they tell.`;
}

/** `Fourteen events, as dated by the articles.` */
export function timelineSays(events: number, once: number, withOnce: boolean, differing = false): string {
  if (differing) return `${capital(counted(events, 'event'))} whose dates cannot all hold.`;
  if (events === 0 && once === 0) return 'Nothing is dated.';
  const told =
    events === 0 ? 'No event is told twice' : `${capital(counted(events, 'event'))}, as dated by the articles`;
  return withOnce && once > 0 ? `${told}, and ${counted(once, 'day')} told once.` : `${told}.`;
}

/** The second line of a row: how often it is told, and whether all can hold. */
export function lineSays({ thread, tellings, note, siglum }: TimelineLineShape): string {
  if (thread === null || tellings === 1) return siglum === null ? 'Told once.' : `Told once, in ${siglum}.`;
  return `${tally(tellings, 'telling')}. ${writeDays(note)}`.trim();
}

/** The words beside a sign: who dates it so, and how it is put, in at most so many letters. */
export function datingSays(
  { sigla, text, tellings }: DatingShape,
  most: number,
): readonly [sigla: string, words: string] {
  const named = sigla.filter((siglum) => siglum !== null);
  const words = text.replace(/\s+/g, ' ').trim();
  return [
    named.length > 3 ? tally(tellings, 'telling') : named.join(' '),
    words.length > most ? `${words.slice(0, most)}…` : words,
  ];
}

/** Where the words of a sign from `left` to `right` fit: right of it, left of it, or on a bar with no room beside it. */
export function sideOf(letters: number, left: number, right: number, axis: TimeAxis): 'right' | 'left' | 'on' {
  const wide = letters * LETTER + 20;
  if (right + wide <= axis.width) return 'right';
  return left >= wide ? 'left' : right - left >= wide ? 'on' : left > axis.width - right ? 'left' : 'right';
}

/** The days shown, made narrower or wider by a factor around a day. */
export function zoomed(
  shown: { readonly from: number; readonly to: number },
  around: number,
  factor: number,
): { readonly from: string; readonly to: string } {
  const half = Math.max(1, Math.round(((shown.to - shown.from) * factor) / 2));
  return { from: isoOf(around - half), to: isoOf(around + half) };
}

/** In order of the days told: true where a telling lies after all that the ones before it allow, so that they part here. */
export function partsFrom(rows: readonly Pick<TellingShape, 'own'>[], i: number): boolean {
  const span = (row: Pick<TellingShape, 'own'> | undefined): HourSpan | null =>
    row?.own.kind === 'date' ? hoursOf(row.own) : null;
  const own = span(rows[i]);
  const before = rows.slice(0, i).flatMap((row) => span(row) ?? []);
  return (
    own !== null && before.length > 0 && before.every(({ from, to }) => to < own.from || (to === own.from && from < to))
  );
}

/** A bar of the overview, in pixels. */
export interface BinBar {
  readonly bin: TimelineBinShape;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** The part of it whose tellings differ. */
  readonly differing: number;
  /** Under the bar, where there is room. */
  readonly label: string | null;
  /** Nothing begins between the bar before and this one: the scale is broken. */
  readonly broken: boolean;
}

const BIN_HEIGHT = 54;
const WIDEST_BIN = 34;
/** Room that a break takes, in bars. */
const BREAK = 0.8;

/** The bins as bars of one width in order of time, the scale broken where nothing begins; the tallest is `BIN_HEIGHT` pixels high. */
export function binBars(bins: readonly TimelineBinShape[], width: number): readonly BinBar[] {
  const broken = bins.map(({ from }, i) => {
    const before = bins[i - 1];
    return before !== undefined && (dayOf(from) ?? 0) - (dayOf(before.to) ?? 0) > 1;
  });
  const slots = bins.length + BREAK * broken.filter(Boolean).length;
  const wide = Math.min(WIDEST_BIN, width / Math.max(1, slots));
  const most = Math.max(1, ...bins.map(({ count }) => count));
  let [x, free] = [0, 0];
  return bins.map((bin, i) => {
    if (broken[i]) x += BREAK * wide;
    const at = x;
    x += wide;
    const name = binName(bin);
    const labelled = at >= free && at + name.length * 7 <= width + 20;
    if (labelled) free = at + name.length * 7 + 14;
    return {
      bin,
      x: at,
      width: Math.max(2, wide - 2),
      height: Math.max(2, (bin.count / most) * BIN_HEIGHT),
      differing: bin.differing === 0 ? 0 : Math.max(2, (bin.differing / most) * BIN_HEIGHT),
      label: labelled ? name : null,
      broken: broken[i] ?? false,
    };
  });
}

/** `the 1960s`, `1961`, `March 2007`, `8 March 2007`. */
export function binName({ from, to }: Pick<TimelineBinShape, 'from' | 'to'>): string {
  const days = (dayOf(to) ?? 0) - (dayOf(from) ?? 0);
  if (days > 3000) return `${from.slice(0, 4)}s`;
  return writePublished({ from, to, how: 'stated', evidence: [] }, days > 1);
}
