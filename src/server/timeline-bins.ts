/**
 * A dense timeline at a glance: how many of its lines begin in each decade, year, month or day.
 *
 * In: a study and which lines. Out: bins in order of time, only those in which something begins. Years before our
 * era, of which there are few, are counted in none.
 */
import type { StudyReader } from '../study/index.ts';
import type { TimelineBinShape } from './shapes.ts';

/** What a day is cut to, in letters: its decade, year, month, or all of it. */
const DECADE = 3;
const YEAR = 4;
const MONTH = 7;
const DAY = 10;
/** So few bins are no picture, so many none either. */
const FEW = 2;
const MANY = 120;

/** By year; by decade where that is too fine, by month or day where it is too coarse. `within` says which lines. */
export function binsOf(reader: StudyReader, within: string, given: readonly string[]): readonly TimelineBinShape[] {
  const binned = (letters: number): readonly TimelineBinShape[] => {
    const counted = (from: string, and: string) =>
      reader.rows<{ bin: string; count: number }>(
        `SELECT substr(from_day, 1, ${letters}) AS bin, count(*) AS count FROM ${from}
         WHERE ${within} AND from_day >= '0' ${and} GROUP BY 1 ORDER BY 1`,
        ...given,
      );
    const told = 'timeline_line JOIN thread AS told ON told.id = timeline_line.thread';
    const differing = new Map(counted(told, 'AND told.agree = 0').map(({ bin, count }) => [bin, count]));
    return counted('timeline_line INDEXED BY timeline_by_day', '').map(({ bin, count }) => ({
      ...daysOf(bin),
      count,
      differing: differing.get(bin) ?? 0,
    }));
  };
  const years = binned(YEAR);
  if (years.length > MANY) return binned(DECADE);
  if (years.length > FEW) return years;
  const months = binned(MONTH);
  return months.length > FEW ? months : binned(DAY);
}

/** The first and last day of a decade, a year, a month or a day. */
function daysOf(bin: string): { readonly from: string; readonly to: string } {
  if (bin.length === DECADE) return { from: `${bin}0-01-01`, to: `${bin}9-12-31` };
  if (bin.length === YEAR) return { from: `${bin}-01-01`, to: `${bin}-12-31` };
  return bin.length === MONTH ? { from: `${bin}-01`, to: lastOfMonth(bin) } : { from: bin, to: bin };
}

/** The last day of a month, `2031-04`. */
function lastOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
