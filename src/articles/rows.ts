/**
 * Rows: the lines of a text that are not blank, with the blank lines before each.
 *
 * In: a text. Out: one row a line that holds something, its span trimmed. All later steps count in
 * rows and in trimmed characters, so that kinds of line ending, tabs and trailing blanks are no
 * matter. One pass; it decides nothing.
 */
import { lines, trim } from '../text/index.ts';

export interface Row {
  /** From the first to the last character of the line that is not blank. */
  readonly start: number;
  readonly end: number;
  /** Blank lines between this row and the one before it (0 at the head of the text). */
  readonly blanks: number;
  /** True where a form feed stands between this row and the one before it. */
  readonly paged: boolean;
}

const FORM_FEED = 12;

/** The rows of a text, in order. A blank text has none. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let blanks = 0;
  let paged = false;
  for (const line of lines(text)) {
    if (line.blank) blanks++;
    else {
      const { start, end } = trim(text, line);
      rows.push({ start, end, blanks: rows.length === 0 ? 0 : blanks, paged: paged && rows.length > 0 });
      blanks = 0;
      paged = false;
    }
    if (text.charCodeAt(line.end) === FORM_FEED) paged = true;
  }
  return rows;
}
