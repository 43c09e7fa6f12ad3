/**
 * What whole days prove that were set down in the days around the writing.
 *
 * In: an article's dates and text. Out: constraints. A post that an article shows with its day is news of that day;
 * a day named in full with its weekday ("on Thursday, 16 June 2016") is told within two weeks; a day alone on the
 * last line is that of a note of correction, printed within two weeks behind. A day before the latest year that the
 * article names is history, and proves nothing here; so does whatever is told as ahead.
 */
import { type DateFound, dayNumber } from '../dates/index.ts';
import type { Constraint, Home } from './dating-clues.ts';

/** Days in which what was said or seen is still news, and in which a note of correction follows. */
const NEWS = 14;
/** A post may be dated by the clock of another part of the world. */
const ZONES = 1;

/** The constraints of posts, of days with their weekday, and of notes of correction. */
export function printedConstraints(dates: readonly DateFound[], { article, text }: Home): readonly Constraint[] {
  const years = dates.flatMap(({ form }) => (form.is === 'fields' ? (form.fields.year ?? []) : []));
  const latest = years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let found: Constraint | null = null;
  for (const date of dates) {
    const day = wholeDay(date);
    if (day === null || day.year < latest || (date.direction?.to === 'future' && !isPost(date, text))) continue;
    const says = saysOf(date, text);
    const { start, end } = date;
    if (says === null) continue;
    const from = day.number - (says.back ? NEWS : says.post ? ZONES : 0);
    const to = day.number + (says.back ? 0 : NEWS);
    // The latest of them is nearest to the writing.
    if (found === null || (found.to ?? 0) < to)
      found = { from, to, strength: 0.84, at: { article, start, end }, says: says.says };
  }
  return found === null ? [] : [found];
}

function wholeDay({ form }: DateFound): { readonly year: number; readonly number: number } | null {
  if (form.is !== 'fields') return null;
  const { year, month, day } = form.fields;
  if (year === undefined || month === undefined || day === undefined) return null;
  return { year, number: dayNumber(year, month, day) };
}

interface Says {
  readonly post: boolean;
  readonly back: boolean;
  readonly says: string;
}

function saysOf(date: DateFound, text: string): Says | null {
  if (isPost(date, text)) return { post: true, back: false, says: 'a post of that day is shown as news' };
  if (date.form.is !== 'fields' || date.form.fields.weekday === undefined) return null;
  if (isNote(date, text)) return { post: false, back: true, says: 'a note of correction of that day, soon after' };
  if (isAlone(date, text)) return null;
  return { post: false, back: false, says: 'a day told with its weekday is one of the last days' };
}

/** "(@handle) June 28, 2016", and the day in the mark of a post. */
function isPost({ start }: DateFound, text: string): boolean {
  return /\(@\w{1,20}\)\s{0,2}$|\bdate(?:time)?="$/.test(text.slice(Math.max(0, start - 26), start));
}

/** A day on a line of its own may be the page's, or of a notice. */
function isAlone({ start, end }: DateFound, text: string): boolean {
  return (
    /(?:^|[\r\n])\s{0,4}$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^[.]?\s*(?:$|[\r\n])/.test(text.slice(end, end + 20))
  );
}

const CORRECTS = /\b(?:corrections?|error|misstated|misidentified|misspelled|incorrect(?:ly)?|erroneously|omitted)\b/i;
/** Code units before a last day within which a note says that it corrects. */
const NOTE = 800;

/** A day alone on the last line, under words of correction. */
function isNote({ start, end }: DateFound, text: string): boolean {
  return (
    /[\r\n]\s{0,4}$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^[.]?\s*$/.test(text.slice(end, end + 200)) &&
    CORRECTS.test(text.slice(Math.max(0, start - NOTE), start))
  );
}
