/**
 * Lines that divide: a row of one repeated mark, such as `-----`, `* * *` or `____`.
 *
 * In: a text and a line of it. Out: the mark that the line repeats, or null. A mark stands three
 * times or more, with blanks between or none. Words never divide.
 */
import { isBlankUnit, type Span } from '../text/index.ts';

const MARKS = new Set('-*_=~#•·–—―─━═⁂◆■◇□');

/** The mark that the whole line is a row of; null where it is anything else. */
export function ruleMark(text: string, { start, end }: Span): string | null {
  let mark = '';
  let count = 0;
  for (let i = start; i < end; i++) {
    if (isBlankUnit(text.charCodeAt(i))) continue;
    const c = text.charAt(i);
    if (mark === '') {
      if (!MARKS.has(c)) return null;
      mark = c;
    } else if (c !== mark) return null;
    count++;
  }
  return count >= 3 || mark === '⁂' ? mark : null;
}
