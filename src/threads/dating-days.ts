/**
 * What an article's days without their year say of when it was written.
 *
 * In: an article's dates and text. Out: clues. A dateline of an agency is the day of writing or the one before;
 * days on which people were polled lie shortly before; a day told as past or as ahead bounds on one side, and news
 * tells of few days that are more than months away. Inside marks of quotation a day belongs to the speaker, who may
 * have spoken in another year; a dateline's weekday is not asked for.
 */
import type { DateFound } from '../dates/index.ts';
import type { Home } from './dating-clues.ts';
import { sideOf } from './dating-side.ts';
import type { YearlyClue } from './dating-yearly.ts';

/** The clues of the days that an article names without their year. */
export function dayClues(dates: readonly DateFound[], home: Home): readonly YearlyClue[] {
  return dates.flatMap((date) => clueOf(date, home) ?? []);
}

/** Days for which a day told as past, or ahead, is told without its year. */
const PAST = 150;
const AHEAD = 120;
/** Days in which a poll is news. */
const POLL = 31;

function clueOf({ form, start, end, direction }: DateFound, { article, text }: Home): YearlyClue | null {
  if (form.is !== 'fields' || form.from === 'text' || form.which !== undefined) return null;
  const { year, month, day, lastDay } = form.fields;
  if (year !== undefined || month === undefined || day === undefined) return null;
  const own = { month, day: lastDay ?? day, at: { article, start, end } };
  if (isDateline(text, start, end)) {
    const says = (iso: string): string => `the dateline of an agency, in the year that is possible ${iso}`;
    return { ...own, least: -2, most: 2, firm: 'both', strength: 0.9, says };
  }
  if (isPoll(text, start, end)) {
    const says = (iso: string): string => `people were polled until ${iso}, so written soon after`;
    return { ...own, least: 0, most: POLL, firm: 'both', strength: 0.7, says };
  }
  const side = sideOf(text, { start, end }, direction);
  if (side === 'past') {
    const says = (iso: string): string => `told as past, and in the year that is possible ${iso}`;
    return { ...own, least: 0, most: PAST, firm: 'least', strength: 0.6, says };
  }
  if (side === 'future') {
    const says = (iso: string): string => `told as still to come, and in the year that is possible ${iso}`;
    return { ...own, least: -AHEAD, most: 0, firm: 'most', strength: 0.6, says };
  }
  return null;
}

const DATELINE = /^,? ?\([\p{Lu}][\p{L}. /&-]{1,24}\) ?[-\u2013\u2014]/u;

/** "HARROL, Sept. 9 (VPS) – ". */
function isDateline(text: string, start: number, end: number): boolean {
  return DATELINE.test(text.slice(end, end + 36)) && /(?:^|[\r\n]|[.,] {0,2}|[.?!\u201d\u2019] )$/.test(text.slice(Math.max(0, start - 4), start));
}

const POLLED = /\b(?:poll(?:ed|s|sters?)?|survey(?:s|ed)?|respondents|sample)\b/i;
const TAKEN = /\b(?:conducted|taken|surveyed|polled|fielded|interviewed|in the field)\b[^.;]{0,60}$/i;

/** "The poll was conducted Sept. 3 to 9": the last day of a survey. */
function isPoll(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 130), start);
  return POLLED.test(before + text.slice(end, end + 60)) && TAKEN.test(before);
}
