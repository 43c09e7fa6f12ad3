/**
 * The wordings of a thread in one table: a place for each stretch of words in which the same tellings agree.
 *
 * In: the base and the tellings of a page, as words with their places in the source. Out: for each telling
 * a cell a place, or null where there is too much to lay on one page. Method: the collation of `align/`,
 * word for word, for each distinct wording; rows next to each other in which the same wordings agree are
 * one place. It does not choose a base, nor say which wording is the earlier.
 */
import { collate, differenceOf, same } from '../align/index.ts';
import type { CellShape, TableShape } from './shapes.ts';
import type { Placed } from './wording.ts';

/** Words in all wordings together, beyond which a table is no longer read as one. */
const MOST_WORDS = 12_000;

interface Witness {
  readonly id: string;
  readonly placed: Placed;
}

/** A place by its rows in the collation, `from` to before `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Which wordings agree here: equal numbers hold the same words; the base's is 0. */
  readonly groups: readonly number[];
}

/** The table of these tellings laid against the base; null where they hold no words, one wording or too many words. */
export function tableOf(base: Placed, tellings: readonly Witness[]): TableShape | null {
  const distinct: Placed[] = [];
  const numbers = [base, ...tellings.map(({ placed }) => placed)].map((placed) => numberOf(distinct, placed));
  const size = distinct.reduce((sum, { hashes }) => sum + hashes.length, 0);
  if (distinct.length < 2 || size > MOST_WORDS || distinct.some(({ hashes }) => hashes.length === 0)) return null;
  const { rows, transpositions } = collate(distinct);
  const words = wordsBefore(rows, distinct.length);
  const stretches = stretchesOf(
    rows.map((_, r) => groupsOf(distinct, words, r)),
    new Set(transpositions.flatMap(({ rows: [from, to] }) => [from, to])),
  );
  const placeOf = (row: number): number => stretches.findIndex(({ from, to }) => from <= row && row < to);
  const moved = new Map(transpositions.map(({ witness, rows: [from, to] }) => [`${witness} ${to}`, placeOf(from)]));
  const cellsOf = (placed: Placed, number: number): readonly CellShape[] =>
    stretches.map(({ from, to, groups }, at): CellShape => {
      const own = cellOf(placed, words[from]?.[number] ?? 0, words[to]?.[number] ?? 0);
      const of = cellOf(base, words[from]?.[0] ?? 0, words[to]?.[0] ?? 0);
      const group = groups[number] ?? 0;
      const elsewhere = moved.get(`${number} ${from}`);
      return {
        ...own,
        group,
        ...(group !== 0 && { how: differenceOf(of.text, own.text) }),
        ...(elsewhere !== undefined && elsewhere !== at && { movedFrom: elsewhere }),
      };
    });
  return {
    base: cellsOf(base, 0),
    rows: tellings.map(({ id, placed }, i) => ({ telling: id, cells: cellsOf(placed, numbers[i + 1] ?? 0) })),
  };
}

/** The number of a wording, added where it is new; the base comes first and has 0. */
function numberOf(distinct: Placed[], placed: Placed): number {
  const known = distinct.findIndex(({ hashes }) => same(hashes, placed.hashes));
  return known >= 0 ? known : distinct.push(placed) - 1;
}

/** For each row, and after the last, how many words each wording has before it. */
function wordsBefore(rows: readonly (readonly (string | null)[])[], count: number): readonly (readonly number[])[] {
  const before: number[][] = [new Array<number>(count).fill(0)];
  for (const row of rows) before.push((before.at(-1) ?? []).map((n, w) => n + (row[w] === null ? 0 : 1)));
  return before;
}

/** Which wordings have the same word in a row, numbered in order; one that has none agrees with those that have none. */
function groupsOf(distinct: readonly Placed[], words: readonly (readonly number[])[], row: number): readonly number[] {
  const seen = new Map<number, number>();
  return distinct.map(({ hashes }, w) => {
    const at = words[row]?.[w] ?? 0;
    const word = (words[row + 1]?.[w] ?? 0) === at ? -1 : (hashes[at] ?? -1);
    const group = seen.get(word) ?? seen.size;
    seen.set(word, group);
    return group;
  });
}

/** Rows side by side in which the same wordings agree, as one; a row that holds or lost moved words begins one. */
function stretchesOf(rows: readonly (readonly number[])[], begins: ReadonlySet<number>): readonly Stretch[] {
  const found: Stretch[] = [];
  rows.forEach((groups, row) => {
    const last = found.at(-1);
    const alike = last?.groups.every((group, w) => group === groups[w]) ?? false;
    if (last && alike && !begins.has(row)) found[found.length - 1] = { ...last, to: row + 1 };
    else found.push({ from: row, to: row + 1, groups });
  });
  return found;
}

/** A wording's words `from` to before `to`, with what is written after them; nothing has its place and no words. */
function cellOf(placed: Placed, from: number, to: number): Pick<CellShape, 'text' | 'start' | 'end'> {
  const { text, starts, hashes } = placed;
  const at = from === 0 ? 0 : (starts[from] ?? text.length);
  if (from === to) return { text: null, start: placed.at(at), end: placed.at(at) };
  const stretch = text.slice(at, to < hashes.length ? starts[to] : text.length);
  const lead = stretch.length - stretch.trimStart().length;
  const words = stretch.trim();
  return { text: words, start: placed.at(at + lead), end: placed.at(at + lead + words.length) };
}
