/**
 * A collation as it is read: which of its columns are folded, what a chosen place says, what a printed
 * edition would give as its apparatus, and which earlier wording is the nearest to each.
 *
 * In: the table of a thread's page and its tellings. Out: columns, words, entries. Two wordings differ in
 * a place where they have other words there; places side by side that one of them lacks count as one, as
 * a reader would count them. Nearness is no proof of copying, and nothing here says it is.
 */
import type { CellShape, DifferenceShape, TableShape, TellingShape, ThreadShape } from '../../src/server/shapes.ts';
import type { PlaceOf } from './address.ts';

/** Sayings in columns, passages in lines, unless the address asks otherwise; on a phone lines, which need no scrolling. */
export function laidAs(
  { thread, table }: Pick<ThreadShape, 'thread' | 'table'>,
  { as }: Pick<PlaceOf<'thread'>, 'as'>,
  layout: 'wide' | 'folded' | 'phone',
): 'columns' | 'rows' {
  if (table === null) return 'rows';
  return as ?? (thread.kind === 'quote' && layout !== 'phone' ? 'columns' : 'rows');
}

export interface Column {
  /** Its number in the table, from 0. */
  readonly place: number;
  /** Every wording has the base's words here. */
  readonly agreed: boolean;
  /** How many words are folded away; 0 where they are shown. */
  readonly folded: number;
}

/** Beyond so many columns, or so many letters side by side, words that agree are folded. */
const MOST_COLUMNS = 14;
const MOST_LETTERS = 110;
const FOLD_FROM = 4;

/** The columns of a table. One that is chosen is never folded; with `only` all that agree are. */
export function columnsOf(table: TableShape, chosen: number | null, only: boolean): readonly Column[] {
  const letters = table.base.map((own, place) =>
    Math.max(own.text?.length ?? 0, ...table.rows.map(({ cells }) => cells[place]?.text?.length ?? 0)),
  );
  const wide = table.base.length > MOST_COLUMNS || letters.reduce((sum, length) => sum + length + 2, 0) > MOST_LETTERS;
  return table.base.map((own, place) => {
    const agreed = table.rows.every(({ cells }) => cells[place]?.group === 0);
    const count = own.text?.split(/\s+/).length ?? 0;
    const folds = agreed && place !== chosen && (only ? count > 1 : wide && count >= FOLD_FROM);
    return { place, agreed, folded: folds ? count : 0 };
  });
}

/** The cells of a row; what is left out in columns side by side is one cell over all of them. */
export function cellsOf(
  cells: readonly CellShape[],
): readonly { readonly cell: CellShape; readonly from: number; readonly to: number }[] {
  const found: { cell: CellShape; from: number; to: number }[] = [];
  cells.forEach((cell, at) => {
    const last = found.at(-1);
    if (last && isLeftOut(last.cell) && isLeftOut(cell)) last.to = at + 1;
    else found.push({ cell, from: at, to: at + 1 });
  });
  return found;
}

/** The base has words here, this wording none. */
export function isLeftOut({ text, group }: CellShape): boolean {
  return text === null && group !== 0;
}

/** What is to be said of a chosen place: `“gave way” for “went”`, `“three times” is left out`. */
export function placeSays(base: CellShape, cell: CellShape): string {
  const moved = cell.movedFrom === undefined ? '' : `, which others have in place ${cell.movedFrom + 1}`;
  if (cell.group === 0) return base.text === null ? 'nothing here, as in the base' : 'as in the base';
  if (cell.text === null) return `“${base.text}” is left out`;
  if (base.text === null) return `“${cell.text}” is added${moved}`;
  return `“${cell.text}” for “${base.text}”${HOW_SAYS[cell.how ?? 'word']}${moved}`;
}

const HOW_SAYS: Readonly<Record<DifferenceShape, string>> = {
  same: '',
  word: '',
  addition: '',
  omission: '',
  punctuation: ', divided otherwise',
  case: ', in other letters',
  number: ', another number',
  spelling: ', spelt otherwise',
};

/** The place after this one, in reading order by rows, in which a row differs from the base; null where none does. */
export function nextDifference(
  rows: TableShape['rows'],
  from: { readonly row: number; readonly place: number },
): { readonly row: number; readonly place: number } | null {
  for (let row = Math.max(0, from.row); row < rows.length; row++) {
    const start = row === from.row ? from.place + 1 : 0;
    const cells = rows[row]?.cells ?? [];
    const place = cells.findIndex(
      (cell, at) => at >= start && cell.group !== 0 && !(isLeftOut(cell) && at > 0 && isLeftOut(cells[at - 1] ?? cell)),
    );
    if (place >= 0) return { row, place };
  }
  return null;
}

/** One entry of an apparatus: the base's words in a place, and what others have. */
export interface Entry {
  readonly place: number;
  /** Null where only others have words: then `after` are the base's words before them. */
  readonly lemma: string | null;
  readonly after: string;
  readonly readings: readonly { readonly text: string | null; readonly tellings: readonly string[] }[];
}

/** Every place in which a telling differs, in order. */
export function apparatusOf(table: TableShape): readonly Entry[] {
  return table.base.flatMap((own, place): Entry[] => {
    const readings = new Map<number, { text: string | null; tellings: string[] }>();
    for (const { telling, cells } of table.rows) {
      const cell = cells[place];
      if (!cell || cell.group === 0) continue;
      const reading = readings.get(cell.group) ?? { text: cell.text === null ? null : bare(cell.text), tellings: [] };
      reading.tellings.push(telling);
      readings.set(cell.group, reading);
    }
    if (readings.size === 0) return [];
    const before = table.base.slice(0, place).findLast(({ text }) => text !== null)?.text ?? '';
    return [
      {
        place,
        lemma: own.text === null ? null : bare(own.text),
        after: bare(before).split(/\s+/).at(-1) ?? '',
        readings: [...readings.values()],
      },
    ];
  });
}

/** Words without the marks around them, as an apparatus has them. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || text;
}

/** Where in the table two wordings differ: how many places. */
export function placesApart(a: readonly CellShape[], b: readonly CellShape[]): number {
  let count = 0;
  let lacking: 'a' | 'b' | null = null;
  a.forEach((cell, place) => {
    const other = b[place];
    if (!other || cell.group === other.group) {
      if (cell.text !== null) lacking = null;
      return;
    }
    const lacks = cell.text === null ? 'a' : other.text === null ? 'b' : null;
    if (lacks === null || lacks !== lacking) count++;
    lacking = lacks;
  });
  return count;
}

/** The nearest of the wordings first found before it. */
export interface Nearest {
  readonly letter: string;
  readonly apart: number;
}

/** For each wording, the nearest of those that stand before it in the order given; the earlier of two as near. */
export function nearestEarlier(
  table: TableShape,
  tellings: readonly Pick<TellingShape, 'id' | 'wording'>[],
): ReadonlyMap<string, Nearest> {
  const cells = new Map(table.rows.map((row) => [row.telling, row.cells]));
  const seen = new Map<string, readonly CellShape[]>();
  const found = new Map<string, Nearest>();
  for (const { id, wording } of tellings) {
    const own = cells.get(id);
    if (!own || seen.has(wording)) continue;
    for (const [letter, other] of seen) {
      const apart = placesApart(own, other);
      if (apart < (found.get(wording)?.apart ?? Number.POSITIVE_INFINITY)) found.set(wording, { letter, apart });
    }
    seen.set(wording, own);
  }
  return found;
}
