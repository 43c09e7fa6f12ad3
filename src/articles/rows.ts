/**
 * Rows: the lines of a text that say something, with what stands between each and the one before.
 *
 * In: a text. Out: one row a line, its span trimmed. Blank lines, rules (`----`, `* * *`) and form
 * feeds are no rows, but the next row remembers them. All later steps count in rows and in trimmed
 * characters, so that kinds of line ending, tabs and trailing blanks are no matter. One pass; it
 * decides nothing.
 */
import { isBlankUnit, lines, trim } from '../text/index.ts';

/** A line that says something. */
export interface Row {
  /** From the first to the last character of the line that is not blank. */
  readonly start: number;
  readonly end: number;
  /** Blank lines between this row and the one before it (0 at the head of the text). */
  readonly blanks: number;
  /** True where a form feed stands between this row and the one before it. */
  readonly paged: boolean;
  /** The mark of the rule between this row and the one before it, as `-` or `*`; empty where there is none. */
  readonly rule: string;
}

const FORM_FEED = 12;
const RULE_MARKS = '-=*_~#+\u2013\u2014\u2015\u2500\u2501\u2550\u2022';
const LONGEST_RULE = 200;

/** The mark of a line that is a rule: three or more of one mark, blanks between them or not. */
function ruleOf(text: string, start: number, end: number): string {
  const mark = text[start] ?? '';
  if (end - start < 3 || end - start > LONGEST_RULE || !RULE_MARKS.includes(mark)) return '';
  let marks = 0;
  for (let i = start; i < end; i++) {
    if (text[i] === mark) marks++;
    else if (!isBlankUnit(text.charCodeAt(i))) return '';
  }
  return marks >= 3 ? mark : '';
}

/** The rows of a text, in order. A blank text has none. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let blanks = 0;
  let paged = false;
  let rule = '';
  for (const line of lines(text)) {
    if (line.blank) blanks++;
    else {
      const { start, end } = trim(text, line);
      const found = ruleOf(text, start, end);
      if (found !== '') rule = found;
      else {
        const first = rows.length === 0;
        rows.push({ start, end, blanks: first ? 0 : blanks, paged: paged && !first, rule: first ? '' : rule });
        blanks = 0;
        paged = false;
        rule = '';
      }
    }
    if (text.charCodeAt(line.end) === FORM_FEED) paged = true;
  }
  return rows;
}
