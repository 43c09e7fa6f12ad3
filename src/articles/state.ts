/**
 * Whether a row stands inside a quotation or a letter that an earlier row opened.
 *
 * In: a view and a row. Out: two flags. A quotation is open where a paragraph near above opened
 * curly marks that nothing closed since (each paragraph of a long quotation opens them again, only
 * the last closes them). A letter is open from its salutation to its sign-off. It looks back over at
 * most forty rows and eight thousand characters; straight marks do not tell opening from closing and
 * are not counted.
 */
import type { View } from './view.ts';

/** What is open before a row. */
export interface ProseState {
  readonly openQuote: boolean;
  readonly inLetter: boolean;
}

const ROWS_BACK = 40;
const CHARACTERS_BACK = 8000;
const LONGEST_SALUTATION = 100;

/** The state before a row. */
export function proseState(view: View, row: number): ProseState {
  return { openQuote: openQuote(view, row), inLetter: inLetter(view, row) };
}

function openQuote(view: View, row: number): boolean {
  const before = view.rows[row - 1];
  if (before === undefined) return false;
  for (let i = row - 1; i >= Math.max(0, row - 4); i--) {
    const { start, end } = view.rows[i] ?? before;
    const tail = view.text.slice(Math.max(start, end - 4000), end);
    const opened = tail.lastIndexOf('“');
    const closed = tail.lastIndexOf('”');
    if (opened >= 0 || closed >= 0) return opened > closed && i === row - 1;
  }
  return false;
}

function inLetter(view: View, row: number): boolean {
  let characters = 0;
  for (let i = row - 1; i >= Math.max(0, row - ROWS_BACK) && characters < CHARACTERS_BACK; i--) {
    const length = view.length(i);
    const kind = length > LONGEST_SALUTATION ? undefined : view.shape(i)?.kind;
    if (kind === 'sign-off') return row - i <= 3;
    if (kind === 'salutation') return true;
    characters += length;
  }
  return false;
}
