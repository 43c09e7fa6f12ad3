/**
 * Full-text search with exact places.
 *
 * In: a study and a query as people type it. Out: every hit with its place in its source, in reading
 * order, and a note where the query could not be taken as typed. Words are matched whatever their case
 * and accents; "two words" together are matched as they stand; `word*` matches beginnings; `a NEAR b`
 * within ten words; `OR` either; `-word` or `NOT word` leaves out. Anything else is taken as words that must all be there.
 * While a run goes on the index may not hold all of the text: then a note says how much.
 *
 * Method: SQLite's FTS5 finds the chunks; its `highlight` marks the words with two characters that are
 * in no Unicode text (U+FDD0, U+FDD1); walking the marked text beside the real one gives the offsets.
 */
import type { DatabaseSync } from 'node:sqlite';
import { indexedTo } from './full-text.ts';

/** A place where the words stand. */
export interface Hit {
  readonly source: number;
  readonly path: string;
  /** The article it lies in; null for text outside every article. */
  readonly article: number | null;
  readonly start: number;
  readonly end: number;
}

/** A page of hits. */
export interface Hits {
  readonly total: number;
  /** How many articles have hits. */
  readonly articles: number;
  /** The page asked for. */
  readonly hits: readonly Hit[];
  readonly note: string | null;
}

/** Which hits, in which order. */
export interface SearchOptions {
  readonly offset?: number;
  readonly limit?: number;
  /** By place: file, record, start. By date: of the articles, undated last. Best: stretches of text that match best. */
  readonly order?: 'place' | 'date' | 'best';
  /** Leaves out hits that lie in no article. */
  readonly inArticles?: boolean;
}

const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const BY_PLACE = 'source.file, source.record, source.key, chunk.start';
const ORDERS = {
  place: BY_PLACE,
  date: 'article.day, article.file, article.record, article.source, article.start, chunk.start',
  best: `rank, ${BY_PLACE}`,
} as const;

interface ChunkHit {
  readonly source: number;
  readonly path: string;
  readonly article: number | null;
  readonly start: number;
  readonly chunkEnd: number;
  readonly marked: string;
}

/** Stretches of text of which every hit is counted; where more match, a page is filled and the rest is counted by stretches. */
const COUNTED = 1500;

const MARKED = `SELECT chunk.source, source.path, chunk.article, chunk.start, chunk."end" AS chunkEnd, highlight(full_text, 0, '${OPEN}', '${CLOSE}') AS marked`;

/** Hits of a page, and how many there are in all. */
export function searchStudy(database: DatabaseSync, query: string, options: SearchOptions = {}): Hits {
  const { offset = 0, limit = Number.POSITIVE_INFINITY, order = 'place', inArticles = false } = options;
  const { expression, note: said } = readQuery(query);
  if (expression === null) return { total: 0, articles: 0, hits: [], note: said };
  const note = said ?? noteOnIndex(database);
  const many = inArticles && offset + limit <= COUNTED ? matches(database, expression) : null;
  if (many !== null && many.size > COUNTED && order !== 'place') {
    return searchMany(database, expression, many, { offset, limit, order, note });
  }
  const rows = database
    .prepare(
      `${MARKED} FROM full_text JOIN chunk ON chunk.id = full_text.rowid JOIN source ON source.id = chunk.source
       LEFT JOIN article ON article.id = chunk.article
       WHERE full_text MATCH ? ${inArticles ? 'AND chunk.article IS NOT NULL' : ''} ORDER BY ${ORDERS[order]}`,
    )
    .iterate(expression) as Iterable<unknown>;
  const articles = new Set<number>();
  const { hits, total } = hitsIn(rows, offset, limit, (article) => articles.add(article));
  return { total, articles: articles.size, hits, note };
}

/** Numbers of the articles in which a query is found; none where nothing in it can be looked for. */
export function articlesMatching(database: DatabaseSync, query: string): readonly number[] {
  const { expression } = readQuery(query);
  if (expression === null) return [];
  const rows = database
    .prepare(
      `SELECT DISTINCT chunk.article AS id FROM full_text JOIN chunk ON chunk.id = full_text.rowid
       WHERE full_text MATCH ? AND chunk.article IS NOT NULL`,
    )
    .all(expression);
  return rows.map((row) => Number(row['id']));
}

function hitsIn(
  rows: Iterable<unknown>,
  offset: number,
  limit: number,
  met: (article: number) => void = () => {},
): { hits: readonly Hit[]; total: number } {
  const hits: Hit[] = [];
  let total = 0;
  for (const row of rows) {
    const { source, path, article, start, chunkEnd, marked } = row as ChunkHit;
    if (article !== null) met(article);
    for (const span of placesOf(marked, start, chunkEnd)) {
      if (total >= offset && hits.length < limit) hits.push({ source, path, article, ...span });
      total++;
    }
  }
  return { hits, total };
}

/** Numbers of the stretches of text that match. */
function matches(database: DatabaseSync, expression: string): ReadonlySet<number> {
  const rows = database.prepare('SELECT rowid AS id FROM full_text WHERE full_text MATCH ?').all(expression);
  return new Set((rows as { id: number }[]).map(({ id }) => id));
}

/** A page of hits where too many stretches match to mark the words in all of them: only those of the page are marked. */
function searchMany(
  database: DatabaseSync,
  expression: string,
  matching: ReadonlySet<number>,
  { offset, limit, order, note }: { offset: number; limit: number; order: 'date' | 'best'; note: string | null },
): Hits {
  const homes = database.prepare('SELECT article, id FROM chunk WHERE article IS NOT NULL ORDER BY article').iterate();
  let [stretches, articles, last] = [0, 0, -1];
  for (const { article, id } of homes as Iterable<{ article: number; id: number }>) {
    if (!matching.has(id)) continue;
    stretches++;
    if (article !== last) articles++;
    last = article;
  }
  const ids =
    order === 'best' ? best(database, expression, offset + limit) : soonest(database, matching, offset + limit);
  const rows = database
    .prepare(
      `SELECT *, chunk."end" AS chunkEnd FROM (SELECT rowid AS id, CASE WHEN rowid IN (SELECT value FROM json_each(?2))
         THEN highlight(full_text, 0, '${OPEN}', '${CLOSE}') END AS marked FROM full_text WHERE full_text MATCH ?1)
       AS found JOIN chunk ON chunk.id = found.id JOIN source ON source.id = chunk.source WHERE marked IS NOT NULL`,
    )
    .all(expression, JSON.stringify(ids)) as unknown as (ChunkHit & { id: number })[];
  const places = new Map(ids.map((id, place) => [id, place]));
  const inOrder = rows
    .filter(({ article }) => article !== null)
    .sort((x, y) => (places.get(x.id) ?? 0) - (places.get(y.id) ?? 0));
  const { hits, total: counted } = hitsIn(inOrder, offset, limit);
  const total = counted + stretches - inOrder.length;
  return {
    total,
    articles,
    hits,
    note: note ?? `There are at least ${total.toLocaleString('en')} hits: too many to count each.`,
  };
}

/** The stretches that match best. */
function best(database: DatabaseSync, expression: string, count: number): readonly number[] {
  const rows = database
    .prepare('SELECT rowid AS id FROM full_text WHERE full_text MATCH ? ORDER BY rank LIMIT ?')
    .all(expression, count);
  return (rows as { id: number }[]).map(({ id }) => id);
}

/** The first matching stretches on a walk through the articles by date: what matches often is met soon. */
function soonest(database: DatabaseSync, matching: ReadonlySet<number>, count: number): readonly number[] {
  const ids: number[] = [];
  const walk = database.prepare(
    `SELECT chunk.id FROM article INDEXED BY article_by_date CROSS JOIN chunk ON chunk.article = article.id
     ORDER BY article.day, article.file, article.record, article.source, article.start`,
  );
  for (const { id } of walk.iterate() as Iterable<{ id: number }>) {
    if (matching.has(id)) ids.push(id);
    if (ids.length >= count) break;
  }
  return ids;
}

/** What begins behind the chunk is found in the next one. */
function* placesOf(marked: string, start: number, chunkEnd: number): Generator<{ start: number; end: number }> {
  let offset = start;
  let opened = start;
  for (let i = 0; i < marked.length; i++) {
    const character = marked.charAt(i);
    if (character === OPEN) opened = offset;
    else if (character !== CLOSE) offset++;
    else if (opened < chunkEnd) yield { start: opened, end: offset };
  }
}

const TERM = /"([^"]*)"?|(\S+)/g;

/** Turns what was typed into an FTS5 expression that cannot fail. Null where nothing in it can be looked for. */
export function readQuery(query: string): { readonly expression: string | null; readonly note: string | null } {
  const parts: string[] = [];
  const without: string[] = [];
  let joiner: 'AND' | 'OR' | 'NEAR' | 'NOT' = 'AND';
  for (const [, phrase, word] of query.replace(/[“”„«»]/g, '"').matchAll(TERM)) {
    if (word === 'AND' || word === 'OR' || word === 'NEAR' || word === 'NOT') {
      if (parts.length > 0 || word === 'NOT') joiner = word;
      continue;
    }
    const negative = joiner === 'NOT' || (word !== undefined && /^-./.test(word));
    const term = quoted(phrase ?? (word as string).replace(/^-/, ''));
    if (term === null) continue;
    if (negative) without.push(term);
    else if (joiner === 'NEAR' && /^"[^"]*"$/.test(parts.at(-1) as string) && !term.endsWith('*')) {
      parts.push(`NEAR(${parts.pop() as string} ${term}, 10)`);
    } else if (joiner === 'OR') parts.push(`(${parts.pop() as string} OR ${term})`);
    else parts.push(term);
    joiner = 'AND';
  }
  if (parts.length === 0) return { expression: null, note: noteOnNothing(query, without.length > 0) };
  const all = parts.join(' AND ');
  const expression = without.reduce((left, term) => `(${left}) NOT ${term}`, all);
  return { expression, note: noteOnMarks(query) };
}

/** What is not indexed yet is not found yet. */
function noteOnIndex(database: DatabaseSync): string | null {
  const last = database.prepare('SELECT max(id) AS id FROM chunk').get();
  const done = indexedTo(database) / Number(last?.['id'] ?? 0);
  return done < 1 ? `The index of words is being made: ${Math.floor(100 * done)} % of the text can be searched.` : null;
}

function noteOnMarks(query: string): string | null {
  const marks = query.match(/["“”„«»]/g)?.length ?? 0;
  return marks % 2 === 0 ? null : 'The closing quotation mark was missing; the rest was taken as one phrase.';
}

function noteOnNothing(query: string, onlyWithout: boolean): string {
  if (query.trim() === '') return 'Type a word to look for.';
  if (onlyWithout) return 'Name at least one word to find; words with a minus only leave out.';
  return 'There is no word in this to look for: marks and signs alone are not indexed.';
}

/** A term as an FTS5 string, with its `*` behind it; null where it has no letter or digit. */
function quoted(term: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(term)) return null;
  const prefix = /\p{L}\*$|\p{N}\*$/u.test(term);
  return `"${term.replace(/["\0*]/g, ' ').trim()}"${prefix ? '*' : ''}`;
}
