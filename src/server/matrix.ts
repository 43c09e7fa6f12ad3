/**
 * The matrix: who tells what. Rows are what is told, columns the articles or outlets, a cell what that one tells of it.
 */
import { type StudyReader, TELLING_KINDS, type TellingKind, type TellingRow, tellingsById } from '../study/index.ts';
import { threadLine } from './lines.ts';
import { type Row, type RowsAsked, rowsOf } from './matrix-rows.ts';
import { type Column, columnsOf, type MatrixAsked, setOf, UNKNOWN } from './matrix-set.ts';
import type { MatrixCellShape, MatrixRowShape, MatrixShape } from './shapes.ts';
import { letterOf } from './wording.ts';

const PAGE = 50;
const FIRST = 8;
const AROUND = 100;
const SAYS = 60;

/** What the address asks for. */
export interface MatrixQuestion extends MatrixAsked {
  readonly kind: TellingKind | null;
  readonly only: RowsAsked['only'];
  readonly teller: string | null;
  readonly sort: RowsAsked['sort'];
  readonly offset: number;
}

const ONLY = ['one', 'rest', 'otherwise'] as const;

/** What a query asks for; what it does not know is left out. */
export function questionOf(
  { of, q, by, teller, kind, only, sort, col }: Readonly<Record<string, string>>,
  filter: MatrixAsked['filter'],
  offset: number,
): MatrixQuestion {
  const column = Number(col ?? 0);
  return {
    ...{ of: of ?? null, q: q === undefined || q === '' ? null : q, by: by ?? null, teller: teller ?? null },
    ...{ filter, offset, column: Number.isSafeInteger(column) && column > 0 ? column : 0 },
    kind: TELLING_KINDS.find((known) => known === kind) ?? null,
    only: ONLY.find((known) => known === only) ?? null,
    sort: sort === 'first' ? 'first' : 'told',
  };
}

export function matrixOf(reader: StudyReader, asked: MatrixQuestion): MatrixShape {
  const set = setOf(reader, asked);
  const { by, columns, total, outlets } = columnsOf(reader, set, asked);
  const teller = tellerOf(reader, by, asked.teller);
  const rows = rowsOf(reader, set.ids, { by, columns: total, only: asked.only, teller, sort: asked.sort });
  const of = asked.of === null ? null : reader.thread(asked.of);
  return {
    of: of === null ? null : { id: of.key, kind: of.kind, label: of.label },
    articlesTotal: set.total,
    articles: set.ids?.length ?? set.total,
    by,
    outlets,
    columns: columns.map(({ shape }) => shape),
    columnsTotal: total,
    columnOffset: asked.column,
    offset: asked.kind === null ? 0 : asked.offset,
    sections: (asked.kind === null ? kindsOf(asked.only) : [asked.kind]).map((kind) => {
      const own = rows(kind);
      const page = asked.kind === null ? own.page(0, FIRST) : own.page(asked.offset, PAGE);
      return { kind, total: own.total, rows: shown(reader, page, columns, set.ids) };
    }),
  };
}

/** A passage that only one tells is one that recurs in it, which says less than what is told once: it stands last. */
function kindsOf(only: RowsAsked['only']): readonly TellingKind[] {
  return only === 'one' ? [...TELLING_KINDS.filter((kind) => kind !== 'passage'), 'passage'] : TELLING_KINDS;
}

/** What a column that was asked for is found by. */
function tellerOf(reader: StudyReader, by: 'article' | 'outlet', named: string | null): number | string | null {
  if (named === null) return null;
  if (by === 'outlet') return named === UNKNOWN ? '' : named;
  return reader.article(named)?.id ?? -1;
}

interface CellRow {
  readonly thread: number;
  readonly at: number | string;
  readonly first: number;
  readonly tellings: number;
  readonly otherwise: number;
  readonly copies: number;
}

function shown(
  reader: StudyReader,
  rows: readonly Row[],
  columns: readonly Column[],
  ids: readonly number[] | null,
): readonly MatrixRowShape[] {
  const threads = rows.flatMap(({ thread }) => (thread === null ? [] : [thread.id]));
  const found = cellsOf(reader, threads, columns, ids);
  const tellings = tellingsById(
    reader,
    found.map(({ first }) => first),
  );
  const sigla = new Map(columns.map(({ at, shape }) => [at, shape.siglum]));
  const cells = new Map(found.map((cell) => [`${cell.thread} ${cell.at}`, cell] as const));
  return rows.map((row) => {
    if (row.thread === null) return aloneRow(reader, row.telling, columns);
    const { thread, told } = row;
    const own = columns.map(({ at }) => {
      const cell = cells.get(`${thread.id} ${at}`);
      const telling = cell && tellings.get(cell.first);
      return telling ? cellShape(reader, cell, telling, sigla.get(at) ?? null) : null;
    });
    return { thread: threadLine(thread), label: thread.label, before: '', after: '', told, cells: own };
  });
}

/** What the columns tell of the threads: asked for by place in a thread, or read as it was summed up. */
function cellsOf(
  reader: StudyReader,
  threads: readonly number[],
  columns: readonly Column[],
  ids: readonly number[] | null,
): readonly CellRow[] {
  const [asked, at] = [JSON.stringify(threads), JSON.stringify(columns.map((column) => column.at))];
  const isByOutlet = typeof columns[0]?.at === 'string';
  if (isByOutlet && ids === null) {
    return reader.rows<CellRow>(
      `SELECT thread, outlet AS at, first, tellings, otherwise, copies FROM outlet_telling
       WHERE thread IN (SELECT value FROM json_each(?)) AND outlet IN (SELECT value FROM json_each(?))`,
      asked,
      at,
    );
  }
  const column = isByOutlet ? "coalesce(article.outlet, '')" : 'telling.article';
  return reader.rows<CellRow>(
    `SELECT telling.thread, ${column} AS at, coalesce(min(iif(account > 0, telling.id, NULL)), min(telling.id)) AS first,
       count(*) AS tellings, sum(account > 0) AS otherwise, sum(copy) AS copies
     FROM json_each(?2) AS a CROSS JOIN article ON article.id = a.value CROSS JOIN json_each(?1) AS t
       CROSS JOIN telling INDEXED BY telling_by_date ON telling.thread = t.value AND telling.place = article.place
     GROUP BY telling.thread, at`,
    asked,
    isByOutlet ? JSON.stringify(ids) : at,
  );
}

/** `known` is the article's siglum, where the column is an article. */
function cellShape(
  reader: StudyReader,
  { tellings, otherwise, copies }: CellRow,
  telling: TellingRow,
  known: string | null,
): MatrixCellShape {
  const { key, articleKey: article, kind, source, start, end, wording } = telling;
  const words = { start, end: Math.min(end, start + SAYS) };
  const says = kind === 'passage' || kind === 'quote' ? letterOf(wording) : reader.texts.slice(source, words);
  const siglum = known ?? reader.articleById(telling.article).siglum;
  return { telling: key, article, siglum, says, start, end, tellings, otherwise, copies };
}

/** What is told once, in the words around it. */
function aloneRow(reader: StudyReader, telling: TellingRow, columns: readonly Column[]): MatrixRowShape {
  const article = reader.articleById(telling.article);
  const { key, source, start, end } = telling;
  const slice = (from: number, to: number): string => reader.texts.slice(source, { start: from, end: to });
  const label = slice(start, end);
  const cell = {
    ...{ telling: key, article: article.key, siglum: article.siglum, says: label.slice(0, SAYS), start, end },
    ...{ tellings: 1, otherwise: 0, copies: 0 },
  };
  return {
    thread: null,
    label,
    before: slice(Math.max(article.start, start - AROUND), start),
    after: slice(end, Math.min(article.end, end + AROUND)),
    told: 1,
    cells: columns.map(({ at }) => (at === article.id || at === (article.outlet ?? '') ? cell : null)),
  };
}
