/**
 * What part a figure plays in its sentence, and for which year it is given.
 *
 * In: a text, a figure and its sentence. Out: whether the figure is a whole, a part of one, the whole that a part is
 * told of, a change, or the value before a change; the year. By the words right before and behind the figure.
 */
import type { FigureFound } from '../figures/index.ts';
import type { Span } from '../text/index.ts';
import { measureOf } from './quantity-intervals.ts';

/** Whole, a part of a whole, the whole that a part is told of, a change, or the value before a change. */
export type Role = 'whole' | 'part' | 'base' | 'change' | 'former';

const PART_BEHIND =
  /^\s*(?:of|out of)\s+(?:the|its|their|his|her|those|these|our)?\s*(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)/i;
const PART_BEFORE = /(?:\bamong them|\bincluding(?: at least)?|\bof whom|\bof which|\bof them|\bamong whom)\s*,?\s*$/iu;
/** "Of the dead, twelve were children." */
const PART_FIRST = /(?:^|[.;:]\s)Of (?:the|those|these|its|their) [\p{L} ]{2,30},\s*$/u;
/** Another thing of the same kind. */
const OTHER_BEFORE = /\b(?:old|former|previous|another|earlier|original)\b/i;
const CHANGE_BEFORE = /\bby\s*$|\b(?:increase|rise|drop|fall|decline|decrease|cut|growth|gain) of\s*$/i;
const CHANGE_BEHIND = /^\s*(?:more|fewer|increase|rise|drop|fall|decline|decrease|cut|jump)\b/i;
/** "44 of the 50". */
const BASE_BEFORE =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all))\s+of\s+(?:the|its|their|those|\S+['\u2019]s)\s*$/i;
const FORMER_BEFORE = /\bfrom\s*$|\bdown from\s*$|\bup from\s*$|\bcompared (?:with|to)\s*$|\binstead of\s*$/i;

/** The part that a figure plays. */
export function roleOf(text: string, figure: FigureFound, sentence: Span): Role {
  const before = text.slice(Math.max(sentence.start, figure.start - 40), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 40));
  const share = measureOf(figure.unit).dimension === 'share';
  if (PART_BEFORE.test(before) || (!share && PART_FIRST.test(before)) || PART_BEHIND.test(behind)) return 'part';
  if (BASE_BEFORE.test(before)) return 'base';
  if (FORMER_BEFORE.test(before)) return 'former';
  if (OTHER_BEFORE.test(before)) return 'former';
  if (CHANGE_BEFORE.test(before) || CHANGE_BEHIND.test(behind)) return 'change';
  return 'whole';
}

/** "Has been captain for nineteen years": until the article was written. */
export function isLasting(text: string, { start, unit }: FigureFound, sentence: Span): boolean {
  if (unit !== 'year' && unit !== 'month') return false;
  return /\b(?:has|have)\b[^.;,]*\bfor\s*$/i.test(text.slice(Math.max(sentence.start, start - 80), start));
}

const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/;

/** The year that the sentence gives the figure for, or null; for elapsed time and "last year", from the article's day. */
export function yearOf(
  text: string,
  { time, elapsed }: FigureFound,
  sentence: Span,
  day: string | null,
): number | null {
  const published = day === null ? null : Number(day.slice(0, 4));
  if (elapsed) return null;
  if (time !== null && time.start >= sentence.start && time.end <= sentence.end) {
    const said = text.slice(time.start, time.end).toLowerCase();
    const year = YEAR.exec(said);
    if (year !== null) return Number(year[1]);
    if (published !== null && /^(?:last|previous) year/.test(said)) return published - 1;
    if (published !== null && /^this year/.test(said)) return published;
    if (published !== null && /^next year/.test(said)) return published + 1;
  }
  const year = YEAR.exec(text.slice(sentence.start, sentence.end));
  return year === null ? null : Number(year[1]);
}
