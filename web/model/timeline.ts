/**
 * The timeline: what its rows say, where the words of each dating lie, and how its days are widened.
 *
 * In: lines as the server gives them, an axis. Out: words, sides, days. Words stand right of their sign,
 * left where they would leave the axis, on a bar that leaves no room; a width is estimated, 7 px a letter.
 */
import type { DatingShape, TimelineLineShape } from '../../src/server/shapes.ts';
import { dayOf, isoOf, writeDays } from './dates.ts';
import { capital, counted, tally } from './numbers.ts';
import type { TimeAxis } from './time-axis.ts';

const LETTER = 7;

/** Every day an axis must show. */
export function daysTold(lines: readonly TimelineLineShape[]): number[] {
  return lines
    .flatMap(({ datings }) => datings.flatMap(({ from, to }) => [dayOf(from), dayOf(to)]))
    .filter((day) => day !== null);
}

/** `Fourteen events, as dated by the articles.` */
export function timelineSays(events: number, once: number, withOnce: boolean): string {
  if (events === 0 && once === 0) return 'Nothing is dated.';
  const told =
    events === 0 ? 'No event is told twice' : `${capital(counted(events, 'event'))}, as dated by the articles`;
  return withOnce && once > 0 ? `${told}, and ${counted(once, 'day')} told once.` : `${told}.`;
}

/** The second line of a row: how often it is told, and whether all can hold. */
export function lineSays({ thread, tellings, note, siglum }: TimelineLineShape): string {
  if (thread === null) return siglum === null ? 'Told once.' : `Told once, in ${siglum}.`;
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
