/**
 * What search and the matrix know of all articles at once: which chunk is whose, each article's outlet and days.
 *
 * In: a study. Out: arrays, made once and kept until another connection has written to the study. With them very many
 * articles are chosen and counted, by outlet and by date, without asking the database about each.
 */
import type { DatabaseSync } from 'node:sqlite';
import { BY_DATE } from './selects.ts';

/** Articles by their place in the list by date, from 1; place 0 is no article. */
export interface SearchedArticles {
  /** The place of each chunk's article, by the chunk's number. */
  readonly ofChunk: Int32Array;
  readonly ids: Int32Array;
  readonly placeOf: ReadonlyMap<number, number>;
  /** Number of each article's outlet in `outlets`. */
  readonly outlet: Int32Array;
  /** '' is no known outlet. */
  readonly outlets: readonly string[];
  /** First and last day each may be of, '' where that side is open. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Days, months and years. */
  readonly bins: readonly Bins[];
}

/** The stretches of one length that articles lie in. */
export interface Bins {
  /** Number of the stretch each article may first be of, in `names`; -1 for the undated. */
  readonly first: Int32Array;
  /** 1 for an article that may be of more than one. */
  readonly crosses: Uint8Array;
  /** `2031-04-12`, `2031-04` or `2031`. */
  readonly names: readonly string[];
}

const known = new WeakMap<DatabaseSync, { readonly version: number; readonly articles: SearchedArticles }>();

/** The articles as they stand now. */
export function searchedArticles(database: DatabaseSync): SearchedArticles {
  const version = Number(database.prepare('PRAGMA data_version').get()?.['data_version']);
  const before = known.get(database);
  if (before?.version === version) return before.articles;
  const articles = read(database);
  known.set(database, { version, articles });
  return articles;
}

function read(database: DatabaseSync): SearchedArticles {
  const select = database.prepare(`SELECT id, outlet, published_from, published_to FROM article ORDER BY ${BY_DATE}`);
  select.setReturnArrays(true);
  const rows = select.all() as unknown as [number, string | null, string | null, string | null][];
  const ids = new Int32Array(rows.length + 1);
  const outlet = new Int32Array(rows.length + 1);
  const [from, to] = [[''], ['']];
  const numbers = new Map<string, number>();
  const placeOf = new Map<number, number>();
  rows.forEach(([id, name, first, last], n) => {
    ids[n + 1] = id;
    outlet[n + 1] = numberOf(numbers, name ?? '');
    placeOf.set(id, n + 1);
    from.push(first ?? '');
    to.push(last ?? '');
  });
  const bins = [DAY, MONTH, YEAR].map((length) => binned(from, to, length));
  return { ofChunk: chunksOf(database, placeOf), ids, placeOf, outlet, outlets: [...numbers.keys()], from, to, bins };
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const number = numbers.get(name) ?? numbers.size;
  numbers.set(name, number);
  return number;
}

const [DAY, MONTH, YEAR] = [10, 7, 4];

/** A day's year, month or the day itself; years before our era have a sign. */
const binOf = (day: string, length: number): string => day.slice(0, length + (day.startsWith('-') ? 1 : 0));

function binned(from: readonly string[], to: readonly string[], length: number): Bins {
  const first = new Int32Array(from.length).fill(-1);
  const crosses = new Uint8Array(from.length);
  const numbers = new Map<string, number>();
  from.forEach((day, place) => {
    const end = to[place] as string;
    if (day === '' && end === '') return;
    const [begins, ends] = [binOf(day || end, length), binOf(end || day, length)];
    first[place] = numberOf(numbers, begins);
    crosses[place] = begins === ends ? 0 : 1;
  });
  return { first, crosses, names: [...numbers.keys()] };
}

function chunksOf(database: DatabaseSync, placeOf: ReadonlyMap<number, number>): Int32Array {
  const last = database.prepare('SELECT max(id) AS id FROM chunk').get();
  const ofChunk = new Int32Array(Number(last?.['id'] ?? 0) + 1);
  const select = database.prepare('SELECT id, article FROM chunk WHERE article IS NOT NULL');
  select.setReturnArrays(true);
  for (const [id, article] of select.all() as unknown as [number, number][]) ofChunk[id] = placeOf.get(article) ?? 0;
  return ofChunk;
}

/** Which articles: of an outlet ('' is no known one), within days, among some. Null is no matter. */
export interface ArticlesAsked {
  readonly outlet: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether the article at a place is of the outlet, and whether it may be of the days. */
export function fits(
  { outlets, outlet, from, to }: SearchedArticles,
  asked: ArticlesAsked,
): { isOf(place: number): boolean; isIn(place: number): boolean } {
  const number = asked.outlet === null ? -1 : outlets.indexOf(asked.outlet);
  return {
    isOf: (place) => asked.outlet === null || outlet[place] === number,
    isIn: (place) =>
      (asked.from === null || (to[place] as string) >= asked.from) &&
      (asked.to === null || ((from[place] as string) !== '' && (from[place] as string) <= asked.to)),
  };
}

/** How many of the articles each outlet has, the most first; those of no known outlet stand among them. */
export function countOutlets(
  { outlet, outlets }: Pick<SearchedArticles, 'outlet' | 'outlets'>,
  places: Iterable<number>,
): readonly { readonly outlet: string; readonly articles: number }[] {
  const counts = new Int32Array(outlets.length);
  for (const place of places) {
    const number = outlet[place] as number;
    counts[number] = (counts[number] as number) + 1;
  }
  return outlets
    .flatMap((name, n) => (counts[n] === 0 ? [] : [{ outlet: name, articles: counts[n] as number }]))
    .sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
}
