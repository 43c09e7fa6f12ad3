/**
 * What an article's days without their year say of when it was written.
 *
 * In: an article's dates and text. Out: clues. A dateline of an agency is the day of writing or the one before;
 * days on which people were polled lie shortly before; a day told as past or as ahead bounds on one side, and news
 * tells of few days that are more than months away. Inside marks of quotation a day belongs to the speaker, who may
 * have spoken in another year; a dateline's weekday is not asked for.
 */
import { type DateFound, type Direction, feastDays } from '../dates/index.ts';
import type { Span } from '../text/index.ts';
import type { Home } from './dating-clues.ts';
import { daysUntil } from './dating-countdown.ts';
import { sideOf } from './dating-side.ts';
import { type YearlyClue, yearly } from './dating-yearly.ts';

/** The clues of the days that an article names without their year. */
export function dayClues(dates: readonly DateFound[], home: Home): readonly YearlyClue[] {
  return dates.flatMap((date) => clueOf(date, home) ?? []);
}

/** Days for which a day told as past, or ahead, is told without its year. */
const PAST = 150;
const AHEAD = 120;
/** Code units of an opening: what it tells as ahead, or as just past, is the occasion of the article. */
export const OPENING = 700;
/** Days within which that lies. */
export const SOON = 44;
/** Days in which a poll is news. */
const POLL = 31;

function clueOf({ form, start, end, direction }: DateFound, home: Home): YearlyClue | null {
  if (form.is !== 'fields' || form.from === 'text' || form.which !== undefined || form.fields.year !== undefined)
    return null;
  const span = { start, end };
  const { month, day, lastDay, feast, portion } = form.fields;
  if (feast !== undefined)
    return sideClue((year) => feastDays(feast, year)[0]?.from ?? null, span, direction, home, true);
  if (month === undefined) return null;
  if (day === undefined) return direction?.to === 'past' && portion === undefined ? monthClue(month, span, home) : null;
  const dayIn = yearly(month, lastDay ?? day);
  return writtenClue(dayIn, span, home) ?? sideClue(dayIn, span, direction, home);
}

/** A dateline, a day that is counted down to, or the days of a poll. */
function writtenClue(dayIn: YearlyClue['dayIn'], { start, end }: Span, { article, text }: Home): YearlyClue | null {
  const own = { dayIn, at: { article, start, end }, firm: 'both' } as const;
  if (isDateline(text, start, end)) {
    const says = (iso: string): string => `the dateline of an agency, in the year that is possible ${iso}`;
    return { ...own, least: -2, most: 2, strength: 0.9, says };
  }
  const until = daysUntil(text, start);
  if (until !== null) {
    const says = (iso: string): string => `so far ahead lies ${iso}`;
    return { ...own, least: -until.most, most: -until.least, strength: 0.65, says };
  }
  if (!isPoll(text, start, end)) return null;
  const says = (iso: string): string => `people were polled until ${iso}, so written soon after`;
  return { ...own, least: 0, most: POLL, strength: 0.7, says };
}

/** A day that is behind or ahead. */
function sideClue(
  dayIn: YearlyClue['dayIn'],
  span: Span,
  tense: Direction | null,
  { article, text }: Home,
  feast = false,
): YearlyClue | null {
  const side = sideOf(text, span, tense);
  if (side === null) return null;
  const own = { dayIn, at: { article, ...span }, strength: side.sure ? 0.6 : 0.58 };
  if (side.to === 'past') {
    const says = (iso: string): string => `told as past, and in the year that is possible ${iso}`;
    return { ...own, least: 0, most: PAST, firm: 'least', says };
  }
  const says = (iso: string): string => `told as still to come, and in the year that is possible ${iso}`;
  if (side.sure && span.start < OPENING && !feast)
    return { ...own, least: -SOON, most: 0, firm: 'both', hook: 'most', says };
  return { ...own, least: -AHEAD, most: 0, firm: 'most', says };
}

/** Days for which a month told as past is told without its year. */
const MONTHS = 300;

/** "In March she left": written in April or later, as in March it would be this month. */
function monthClue(month: number, { start, end }: Span, { article, text }: Home): YearlyClue | null {
  if (!/\b(?:in|since)\s$/i.test(text.slice(Math.max(0, start - 7), start))) return null;
  const after = month === 12 ? 1 : month + 1;
  const says = (iso: string): string => `a month told as past, so written from ${iso} on`;
  const at = { article, start, end };
  return { dayIn: yearly(after, 1), least: 0, most: MONTHS, firm: 'least', strength: 0.59, at, says };
}

const DATELINE = /^,? ?\([\p{Lu}][\p{L}. /&-]{1,24}\) ?[-\u2013\u2014]/u;

/** "HARROL, Sept. 9 (VPS) – ". */
function isDateline(text: string, start: number, end: number): boolean {
  return (
    DATELINE.test(text.slice(end, end + 36)) &&
    /(?:^|[\r\n]|[.,] {0,2}|[.?!\u201d\u2019] )$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

const POLLED = /\b(?:poll(?:ed|s|sters?)?|survey(?:s|ed)?|respondents|sample)\b/i;
const TAKEN = /\b(?:conducted|taken|surveyed|polled|fielded|interviewed|in the field)\b[^.;]{0,60}$/i;

/** "The poll was conducted Sept. 3 to 9": the last day of a survey. */
function isPoll(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 130), start);
  return POLLED.test(before + text.slice(end, end + 60)) && TAKEN.test(before);
}
