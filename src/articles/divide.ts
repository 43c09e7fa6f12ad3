/**
 * Where labels divide a text: counters, labelled headers, rules, form feeds.
 *
 * In: a view. Out: pieces in order, with what divides them; null where nothing does, or where the same
 * marks also stand inside pieces (a row of stars between two scenes). A label is believed only where
 * nearly all of its kind have the head of an article after them and text enough before the next.
 */
import { fieldAt, type Header, headersOf } from './headers.ts';
import { plainLine } from './line-shape.ts';
import type { View } from './view.ts';

/** An article between labels: rows `from` to `to` (exclusive). */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** What divides it from the piece before; null for the first. */
  readonly says: string | null;
}

const COUNTER =
  /^(?:(?:document|article|item|record|story|result) {1,2}(\d{1,6}) {1,2}(?:of|\/) {1,2}(\d{1,6})|(\d{1,6}) {1,2}of {1,2}(\d{1,6}) {1,2}(?:documents|articles|items|records|stories|results))\.?$/iu;

/** The share of labels that must be followed by the head of an article. */
const NEARLY_ALL = 0.8;
/** Characters that a piece has at least, as a rule. */
const AMPLE = 250;

/** The pieces that counters or labelled headers make of a text. */
export function divide(view: View): readonly Piece[] | null {
  return byCounters(view) ?? byHeaders(view);
}

/** True where a row counts documents ("Document 3 of 40"). */
export function isCounter(view: View, row: number): boolean {
  const found = view.rows[row];
  if (found === undefined || found.end - found.start > 60) return false;
  return COUNTER.test(plainLine(view.text, found));
}

function byCounters(view: View): Piece[] | null {
  const counters = view.rows.flatMap((_, row) => (isCounter(view, row) ? [row] : []));
  if (counters.length < 2) return null;
  const pieces = counters.map((row, i): Piece => {
    return { from: row + 1, to: counters[i + 1] ?? view.rows.length, says: 'a counter of documents stands before it' };
  });
  const head = counters[0] ?? 0;
  const opening: Piece[] = textLength(view, 0, head) >= AMPLE ? [{ from: 0, to: head, says: null }] : [];
  return [...opening, ...pieces].filter(({ from, to }) => from < to);
}

/** How many rows above its first field a document may begin: paper, date and headline without labels. */
const ABOVE = 5;

function startOf(view: View, header: Header, floor: number): number {
  let row = header.first;
  if (header.fields.some(({ name }) => name === 'title')) return row;
  while (row - 1 >= floor && header.first - row < ABOVE) {
    const above = view.shape(row - 1);
    if (view.rows[row]?.rule !== '' || view.rows[row]?.paged === true) break;
    if (above === null || above.length > 160 || fieldAt(view, row - 1) !== null || above.words.sentences > 0) break;
    if (above.closing === 'stop' || above.closing === 'quoted stop') break;
    row--;
  }
  return row;
}

function byHeaders(view: View): Piece[] | null {
  const headers = headersOf(view);
  if (headers.length < 2 || (headers[0]?.first ?? 0) > ABOVE + 3) return null;
  const starts = headers.map((header, i) => startOf(view, header, i === 0 ? 0 : (headers[i - 1]?.last ?? 0) + 1));
  const pieces = starts.map((from, i): Piece => {
    return {
      from,
      to: starts[i + 1] ?? view.rows.length,
      says: i === 0 ? null : 'a header with labelled fields opens it',
    };
  });
  return pieces.some(({ from, to }) => from >= to) ? null : pieces;
}

/** The pieces that rules or form feeds make of a text. */
export function byRules(view: View): readonly Piece[] | null {
  const kinds = new Map<string, number[]>();
  for (let row = 1; row < view.rows.length; row++) {
    const { rule = '', paged = false } = view.rows[row] ?? {};
    for (const kind of [rule, paged ? 'form feed' : '']) {
      if (kind === '') continue;
      const known = kinds.get(kind);
      if (known === undefined) kinds.set(kind, [row]);
      else known.push(row);
    }
  }
  for (const [kind, rows] of [...kinds].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))) {
    if (!divides(view, rows)) continue;
    const says = kind === 'form feed' ? 'a form feed stands before it' : `a rule (${kind.repeat(3)}) stands before it`;
    const from = [0, ...rows];
    return from.map((row, i) => ({ from: row, to: rows[i] ?? view.rows.length, says: i === 0 ? null : says }));
  }
  return null;
}

function divides(view: View, rows: readonly number[]): boolean {
  const heads = [0, ...rows].filter((row) => isHead(view, row)).length;
  const ample = [0, ...rows].filter((row, i) => textLength(view, row, rows[i] ?? view.rows.length) >= AMPLE).length;
  const wanted = (rows.length === 1 ? 1 : NEARLY_ALL) * (rows.length + 1);
  if (heads < wanted || ample < wanted) return false;
  // The same line at the head of every page is a running head.
  return new Set(rows.map((row) => view.key(row))).size > rows.length * 0.6;
}

/** True where a row reads like the head of an article, and prose follows. */
function isHead(view: View, row: number): boolean {
  if (fieldAt(view, row) !== null) return true;
  const shape = view.shape(row);
  if (shape === null || shape.length > 200 || shape.words.sentences > 1) return false;
  if (shape.opening === 'lower' || shape.closing === 'colon' || shape.closing === 'comma') return false;
  if (shape.kind === 'bio' || shape.kind === 'credit' || shape.kind === 'furniture') return false;
  // A whole sentence in small letters is prose, even where it is short.
  if (shape.closing === 'stop' && shape.capitals < 0.6 && (shape.words.linking || shape.words.narration > 0))
    return false;
  for (let i = row + 1; i <= row + 8 && i < view.rows.length; i++) if (view.length(i) >= 140) return true;
  return false;
}

function textLength(view: View, from: number, to: number): number {
  return Math.max(0, (view.rows[to - 1]?.end ?? 0) - (view.rows[from]?.start ?? 0));
}
