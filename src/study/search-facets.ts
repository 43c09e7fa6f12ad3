/**
 * Search as the reader asks it: a page of hits in an order, narrowed by outlet, days and a name, with counts.
 *
 * In: a study, a query, what narrows it. Out: a page of hits, and how many articles each outlet, each stretch of days and
 * each name has among those that match. Method: FTS5 gives the numbers of the matching chunks in one string; arrays in
 * memory (`search-articles.ts`) say whose they are. Up to some hundred chunks every hit is counted; of more only the page's
 * words are marked, and the page counts stretches of text. Facets count articles: they are exact always, names among the
 * first articles by date alone.
 */
import type { DatabaseSync } from 'node:sqlite';
import { type Hit, noteOnIndex, placesOf } from './search.ts';
import { countOutlets, fits, type SearchedArticles, searchedArticles } from './search-articles.ts';
import { type MarkedChunk, markedChunks } from './search-marks.ts';
import { readQuery } from './search-query.ts';

/** What is asked. `outlet` '' is no known outlet; `name` is the number of a thread of names. */
export interface SearchAsked {
  readonly outlet: string | null;
  readonly name: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly order: SearchOrder;
}
/** By date of the articles; best matches first; by the word before or after. */
export type SearchOrder = 'date' | 'best' | 'before' | 'after';

/** A hit in an article, and the words beside it, folded, for sorting. */
export interface FoundHit extends Omit<Hit, 'path' | 'article'> {
  readonly article: number;
  readonly beside: string;
}

/** How many articles match, by outlet, by days, by name. */
export interface SearchFacets {
  readonly outlets: readonly { readonly outlet: string; readonly articles: number }[];
  readonly days: readonly { readonly from: string; readonly to: string; readonly articles: number }[];
  readonly undated: number;
  readonly names: readonly { readonly id: string; readonly label: string; readonly articles: number }[];
  /** Articles looked at for names. */
  readonly namesIn: number;
}

/** What was found. */
export interface Found {
  readonly note: string | null;
  readonly articles: number;
  /** All hits where they were counted, else stretches of text that hold one or more. */
  readonly total: number;
  readonly counts: 'hits' | 'stretches';
  /** Where hits were counted: all of them, in order. Else those of the stretches asked for. */
  readonly hits: readonly FoundHit[];
  readonly facets: SearchFacets;
}

/** Stretches of text of which every hit is counted. */
const COUNTED = 250;
/** Stretches, at most, that are put in order of how well they match. */
const RANKED = 10_000;
const TOO_MANY = 'Too many texts hold these words to say which match best; they stand by date.';
const NAMES_IN = 200;
const NAMES_SHOWN = 10;

/** Searches; `offset` and `limit` count stretches where these are counted. */
export function findHits(
  database: DatabaseSync,
  query: string,
  asked: SearchAsked,
  offset: number,
  limit: number,
): Found {
  const { expression, note } = readQuery(query);
  if (expression === null) return { ...NOTHING, note };
  const articles = searchedArticles(database);
  const matching = matchingChunks(database, expression, articles);
  const { kept, articleCount, facets } = narrowed(database, articles, matching, asked);
  const isCounted = kept.length <= COUNTED;
  const isRanked = asked.order === 'best' && matching.length <= RANKED;
  const ordered = isRanked ? best(database, expression, kept) : [...kept];
  const page = isCounted ? ordered : ordered.slice(offset, offset + limit);
  const hits = hitsOf(database, expression, page, matching.length);
  const inOrder = isCounted && asked.order !== 'best' && asked.order !== 'date' ? byWord(hits, asked.order) : hits;
  return {
    note: note ?? noteOnIndex(database) ?? (asked.order === 'best' && !isRanked ? TOO_MANY : null),
    articles: articleCount,
    total: isCounted ? hits.length : kept.length,
    counts: isCounted ? 'hits' : 'stretches',
    hits: inOrder,
    facets,
  };
}

const NOTHING: Omit<Found, 'note'> = {
  ...{ articles: 0, total: 0, counts: 'hits', hits: [] },
  facets: { outlets: [], days: [], undated: 0, names: [], namesIn: 0 },
};

/** More numbers than chunks: place and chunk are one number, so that they are put in order at once. */
const SHIFT = 2 ** 26;

/** The matching chunks that lie in articles, by date. One string of numbers costs less than a row for each. */
export function matchingChunks(database: DatabaseSync, expression: string, { ofChunk }: SearchedArticles): Int32Array {
  const row = database
    .prepare('SELECT json_group_array(rowid) AS ids FROM full_text WHERE full_text MATCH ?')
    .get(expression) as { ids: string };
  const ids = (JSON.parse(row.ids) as number[]).filter((chunk) => (ofChunk[chunk] ?? 0) > 0);
  const keys = Float64Array.from(ids, (chunk) => (ofChunk[chunk] as number) * SHIFT + chunk).sort();
  return Int32Array.from(keys, (key) => key % SHIFT);
}

/** The places of the articles that hold the chunks, which stand by date. */
export function placesOfChunks({ ofChunk }: SearchedArticles, chunks: Int32Array): readonly number[] {
  const places: number[] = [];
  for (const chunk of chunks) if (ofChunk[chunk] !== places.at(-1)) places.push(ofChunk[chunk] as number);
  return places;
}

/** What is left when all that was asked is held to, and the facets: each counts what the others leave. */
function narrowed(
  database: DatabaseSync,
  articles: SearchedArticles,
  matching: Int32Array,
  asked: SearchAsked,
): { kept: Int32Array; articleCount: number; facets: SearchFacets } {
  const { isOf, isIn } = fits(articles, asked);
  const named = asked.name === null ? null : placesNaming(database, articles, asked.name);
  const isNamed = (place: number): boolean => named === null || named.has(place);
  const places = placesOfChunks(articles, matching);
  const all = new Uint8Array(articles.ids.length);
  let articleCount = 0;
  for (const place of places) {
    if (!isOf(place) || !isIn(place) || !isNamed(place)) continue;
    all[place] = 1;
    articleCount++;
  }
  return {
    kept: matching.filter((chunk) => all[articles.ofChunk[chunk] as number] === 1),
    articleCount,
    facets: {
      outlets: countOutlets(
        articles,
        places.filter((place) => isIn(place) && isNamed(place)),
      ),
      ...daysOf(
        articles,
        places.filter((place) => isOf(place) && isNamed(place)),
      ),
      ...namesOf(
        database,
        articles,
        places.filter((place) => isOf(place) && isIn(place)),
      ),
    },
  };
}

function placesNaming(database: DatabaseSync, { placeOf }: SearchedArticles, thread: number): ReadonlySet<number> {
  const rows = database.prepare('SELECT DISTINCT article AS id FROM telling WHERE thread = ?').all(thread);
  return new Set(rows.map((row) => placeOf.get(Number(row['id'])) ?? 0));
}

/**
 * Days in bins of a day, a month or a year: the finest in which each article lies in one bin, if these are few enough.
 * An article that may be of several years counts in the first.
 */
function daysOf({ bins }: SearchedArticles, places: readonly number[]): Pick<SearchFacets, 'days' | 'undated'> {
  const tried = bins.map(({ first, crosses, names }) => {
    const counts = new Int32Array(names.length + 1);
    let isWhole = true;
    for (const place of places) {
      const bin = (first[place] as number) + 1;
      counts[bin] = (counts[bin] as number) + 1;
      if (crosses[place] === 1) isWhole = false;
    }
    const days = names.flatMap((name, n) =>
      counts[n + 1] === 0 ? [] : [{ ...endsOf(name), articles: counts[n + 1] as number }],
    );
    return { isWhole, days, undated: counts[0] as number };
  });
  const chosen = tried.find(({ isWhole, days }) => isWhole && days.length <= MOST_BINS) ?? tried.at(-1);
  const { days = [], undated = 0 } = chosen ?? {};
  return { days: days.sort((a, b) => (a.from < b.from ? -1 : 1)), undated };
}

const MOST_BINS = 12;

function endsOf(bin: string): { readonly from: string; readonly to: string } {
  const dashes = bin.replace(/^-/, '').split('-').length;
  if (dashes === 3) return { from: bin, to: bin };
  if (dashes === 1) return { from: `${bin}-01-01`, to: `${bin}-12-31` };
  const [year = 0, month = 1] = bin.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${bin}-01`, to: `${bin}-${days}` };
}

/** The names that most of the articles mention; of many articles, the first by date. */
function namesOf(
  database: DatabaseSync,
  { ids }: SearchedArticles,
  places: readonly number[],
): Pick<SearchFacets, 'names' | 'namesIn'> {
  const some = places.slice(0, NAMES_IN).map((place) => ids[place] as number);
  const rows = database
    .prepare(
      `SELECT thread.key AS id, thread.label, among.articles FROM (
         SELECT telling.thread, count(DISTINCT telling.article) AS articles
         FROM json_each(?1) AS a CROSS JOIN telling ON telling.article = a.value WHERE telling.kind = 'name' AND telling.thread IS NOT NULL
         GROUP BY telling.thread ORDER BY articles DESC, telling.thread LIMIT ${NAMES_SHOWN}
       ) AS among JOIN thread ON thread.id = among.thread ORDER BY among.articles DESC, thread.id`,
    )
    .all(JSON.stringify(some));
  return { names: rows as unknown as SearchFacets['names'], namesIn: some.length };
}

/** Chunks by how well they match. */
function best(database: DatabaseSync, expression: string, kept: Int32Array): readonly number[] {
  const row = database
    .prepare(
      'SELECT json_group_array(id) AS ids FROM (SELECT rowid AS id FROM full_text WHERE full_text MATCH ? ORDER BY rank)',
    )
    .get(expression) as { ids: string };
  const left = new Set(kept);
  return (JSON.parse(row.ids) as number[]).filter((chunk) => left.has(chunk));
}

/** The hits in these chunks, in their order. */
function hitsOf(
  database: DatabaseSync,
  expression: string,
  chunks: readonly number[],
  matching: number,
): readonly FoundHit[] {
  const byId = new Map(markedChunks(database, expression, chunks, matching > COUNTED).map((row) => [row.id, row]));
  return chunks.flatMap((chunk) => {
    const row = byId.get(chunk);
    return row === undefined ? [] : [...hitsIn(row)];
  });
}

const BESIDE = 60;

function* hitsIn({ source, article, start, chunkEnd, marked: text }: MarkedChunk): Generator<FoundHit> {
  for (const place of placesOf(text, start, chunkEnd)) {
    const before = fold(text.slice(Math.max(0, place.opens - BESIDE), place.opens));
    const after = fold(text.slice(place.closes + 1, place.closes + 1 + BESIDE));
    yield { source, article, start: place.start, end: place.end, beside: `${backwards(before)}\n${after}` };
  }
}

const fold = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
/** The words, the last first: what stands nearest is compared first. */
const backwards = (text: string): string => text.split(' ').reverse().join(' ');

function byWord(hits: readonly FoundHit[], order: 'before' | 'after'): readonly FoundHit[] {
  const keys = hits.map(({ beside }) => beside.split('\n')[order === 'before' ? 0 : 1] ?? '');
  return hits
    .map((hit, n) => ({ hit, key: keys[n] as string, n }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.n - b.n))
    .map(({ hit }) => hit);
}

/** In which days, months or years some articles lie, by their numbers. */
export function daysAmong(database: DatabaseSync, ids: readonly number[]): Pick<SearchFacets, 'days' | 'undated'> {
  const articles = searchedArticles(database);
  return daysOf(
    articles,
    ids.flatMap((id) => articles.placeOf.get(id) ?? []),
  );
}
