/**
 * The matrix in words: what it is of, what its rows and cells say, and where its controls lead.
 *
 * In: the answer and the address. Out: sentences, places. What is not told is said plainly and blames nobody: an article
 * may be older than the fact.
 */
import type { MatrixCellShape, MatrixColumnShape, MatrixRowShape, MatrixShape } from '../../src/server/shapes.ts';
import type { MatrixOnly, Place, PlaceOf } from './address.ts';
import { writeDays, writePublished, writeSpan } from './dates.ts';
import { counted, figure, tally, word } from './numbers.ts';
import { ends } from './standing.ts';
import { THREADS } from './thread-kinds.ts';

export type MatrixPlace = PlaceOf<'matrix'>;

/** Up to so many columns there is room for what each cell says. */
export const ROOMY = 12;
/** And up to so many, room for long words in the rows. */
export const FEW = 4;

/** The questions that narrow the rows, each with its key. */
export const QUESTIONS: readonly (readonly [MatrixOnly | undefined, string, string])[] = [
  [undefined, 'All that is told', 'e'],
  ['one', 'Only one tells', 'u'],
  ['rest', 'All but one tell', 'b'],
  ['otherwise', 'Told otherwise', 'n'],
];

/** The same place with other values; the page of rows begins anew. */
export function asking(
  at: MatrixPlace,
  values: { readonly [K in keyof MatrixPlace]?: MatrixPlace[K] | undefined },
): MatrixPlace {
  const { offset: _, ...kept } = at;
  const all = Object.entries({ ...kept, ...values }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(all), view: 'matrix' };
}

/** `What only one of twelve articles tells.` */
export function matrixSays(data: MatrixShape, at: MatrixPlace): string {
  const { by, columnsTotal, articlesTotal, articles } = data;
  const among = by === 'article' ? counted(articles, 'article') : counted(columnsTotal, 'outlet');
  const who = at.teller === undefined ? null : (data.columns.find(({ id }) => id === at.teller) ?? null);
  const named = who && (who.siglum ?? who.title);
  const set = setSays(data, at);
  const first = articlesTotal > articles ? `, the first ${word(articles)} by date of ${figure(articlesTotal)}` : '';
  if (columnsTotal === 1 && by === 'article') return `What one article tells${set}.`;
  const says = {
    one: named ? `What ${named} alone tells, of ${among}` : `What only one of ${among} tells`,
    rest: named ? `What ${named} and all but one other of ${among} tell` : `What all but one of ${among} tell`,
    otherwise: named
      ? `What ${named} tells that is told otherwise too, in ${among}`
      : `What is told otherwise in ${among}`,
    all: named ? `What ${named} tells, beside ${among}` : `Who tells what: ${among}`,
  };
  return `${says[at.only ?? 'all']}${set}${first}.`;
}

function setSays({ of }: MatrixShape, { q, outlet, from, to }: MatrixPlace): string {
  const parts = [
    of && ` that tell of “${of.label.length > 60 ? `${of.label.slice(0, 60)}…` : of.label}”`,
    q !== undefined && ` in which ${q.startsWith('"') ? q : `“${q}”`} is found`,
    outlet !== undefined && ` from ${outlet}`,
    from !== undefined && to !== undefined && ` of ${writeSpan(from, to)}`,
    from !== undefined && to === undefined && ` from ${writeSpan(from, from)} on`,
    from === undefined && to !== undefined && ` until ${writeSpan(to, to)}`,
  ];
  return parts.filter(Boolean).join('');
}

/** `5 of 12 articles, three wordings.` and how they differ. */
export function rowSays(
  { thread, told, cells }: MatrixRowShape,
  { columns, columnsTotal, by }: Pick<MatrixShape, 'columns' | 'columnsTotal' | 'by'>,
): string {
  if (thread === null) {
    const at = cells.findIndex((cell) => cell !== null);
    const where = [cells[at]?.siglum, by === 'article' && columns[at]?.title].filter(Boolean).join(', ');
    return where ? `Told once, in ${where}.` : 'Told once.';
  }
  const { wordings, note, kind } = thread;
  const differs = thread.agree === false ? ` ${writeDays(note)}` : '';
  // Some notes begin with the count themselves.
  const forms =
    wordings > 1 && !/^ ?\d+ wordings\b/.test(differs) ? `, ${counted(wordings, THREADS[kind].variant)}` : '';
  return `${figure(told)} of ${tally(columnsTotal, by)}${forms}.${differs}`;
}

export type CellState = 'told' | 'otherwise' | 'copy' | 'not';

/** How a cell is drawn. What is told otherwise is so whether it came along or not. */
export function stateOf(cell: MatrixCellShape | null): CellState {
  if (cell === null) return 'not';
  if (cell.otherwise > 0) return 'otherwise';
  return cell.copies === cell.tellings ? 'copy' : 'told';
}

export const SIGNS: Readonly<Record<CellState, string>> = { told: '●', otherwise: '≠', copy: '○', not: '–' };

/** What the signs mean; none of them says who is right. */
export const LEGEND: Readonly<Record<CellState, string>> = {
  told: 'told',
  otherwise: 'told otherwise than in the first telling',
  copy: 'told as a copy: with a passage or an article told before',
  not: 'not told; an article may be older than the fact',
};

/** What is heard in place of the sign. */
export const HEARD: Readonly<Record<CellState, string>> = {
  told: 'tells it ',
  otherwise: 'tells it otherwise ',
  copy: 'tells it as a copy ',
  not: 'does not tell it',
};

/** The whole of a cell in words. */
export function cellSays(cell: MatrixCellShape, column: MatrixColumnShape): string {
  const often = cell.tellings > 1 ? `, ${cell.tellings} times` : '';
  const words = /^[a-z]{1,2}$/.test(cell.says) ? `wording ${cell.says}` : `“${cell.says}”`;
  return `${columnName(column)} ${HEARD[stateOf(cell)].trim()}: ${words}${often}`;
}

/** `C2, Sallow Courier, 22 March 2011, Four from …`, or the outlet. */
export function columnName({ siglum, title, outlet, published }: MatrixColumnShape): string {
  if (published === null) return title;
  return [siglum, outlet, writePublished(published, false), title].filter(Boolean).join(', ');
}

/** Where a cell leads: its words in their article. */
export function placeOfCell({ article, telling, start, end }: MatrixCellShape): Place {
  return { view: 'article', id: article, at: { start, end }, of: telling };
}

/** Where a row leads: its thread, or the words that tell it once. */
export function placeOfRow({ thread, cells, label }: MatrixRowShape): Place | null {
  if (thread !== null) return { view: 'thread', id: thread.id };
  const cell = cells.find((one) => one !== null);
  return cell
    ? { view: 'article', id: cell.article, at: { start: cell.start, end: cell.end }, w: ends(label), of: cell.telling }
    : null;
}
