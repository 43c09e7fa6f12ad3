/**
 * Full-text search with exact places.
 *
 * In: a study and a query as people type it. Out: every hit with its place in its source, in reading
 * order, and a note where the query could not be taken as typed. Words are matched whatever their case
 * and accents; "two words" together are matched as they stand; `word*` matches beginnings; `a NEAR b`
 * within ten words; `OR` either; `-word` leaves out. Anything else is taken as words that must all be there.
 *
 * Method: SQLite's FTS5 finds the chunks; its `highlight` marks the words with two characters that are
 * in no Unicode text (U+FDD0, U+FDD1); walking the marked text beside the real one gives the offsets.
 */
import type { DatabaseSync } from 'node:sqlite';

export interface Hit {
  readonly source: number;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface Hits {
  readonly total: number;
  readonly articles: number;
  /** The page asked for. */
  readonly hits: readonly Hit[];
  readonly note: string | null;
}

const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';

interface ChunkHit {
  readonly source: number;
  readonly path: string;
  readonly start: number;
  readonly marked: string;
}

/** Hits in reading order, or best matching stretches of text first. */
export function searchStudy(
  database: DatabaseSync,
  query: string,
  { offset = 0, limit = Number.POSITIVE_INFINITY, order = 'place' as 'place' | 'best' } = {},
): Hits {
  const { expression, note } = readQuery(query);
  if (expression === null) return { total: 0, articles: 0, hits: [], note };
  const rows = database
    .prepare(
      `SELECT chunk.source, source.path, chunk.start, highlight(words, 0, '${OPEN}', '${CLOSE}') AS marked
       FROM words JOIN chunk ON chunk.id = words.rowid JOIN source ON source.id = chunk.source
       WHERE words MATCH ? ORDER BY ${order === 'best' ? 'rank,' : ''} source.path, source.record, source.id, chunk.start`,
    )
    .iterate(expression) as Iterable<unknown>;
  const hits: Hit[] = [];
  let total = 0;
  for (const row of rows) {
    const { source, path, start, marked } = row as ChunkHit;
    for (const span of placesOf(marked, start)) {
      if (total >= offset && hits.length < limit) hits.push({ source, path, ...span });
      total++;
    }
  }
  return { total, articles: articlesWith(database, expression), hits, note };
}

/** Articles that hold a chunk in which the expression is found, in whole or in part. */
function articlesWith(database: DatabaseSync, expression: string): number {
  const row = database
    .prepare(
      `SELECT count(DISTINCT article.id) AS n FROM words JOIN chunk ON chunk.id = words.rowid
       JOIN article ON article.source = chunk.source AND article.start < chunk."end" AND article."end" > chunk.start
       WHERE words MATCH ?`,
    )
    .get(expression) as { n: number };
  return row.n;
}

function* placesOf(marked: string, start: number): Generator<{ start: number; end: number }> {
  let offset = start;
  let opened = start;
  for (let i = 0; i < marked.length; i++) {
    const character = marked.charAt(i);
    if (character === OPEN) opened = offset;
    else if (character === CLOSE) yield { start: opened, end: offset };
    else offset++;
  }
}

const TERM = /"([^"]*)"?|(\S+)/g;

/** Turns what was typed into an FTS5 expression that cannot fail. Null where nothing in it can be looked for. */
export function readQuery(query: string): { readonly expression: string | null; readonly note: string | null } {
  const parts: string[] = [];
  const without: string[] = [];
  let joiner: 'AND' | 'OR' | 'NEAR' = 'AND';
  for (const [, phrase, word] of query.replace(/[“”„«»]/g, '"').matchAll(TERM)) {
    if (word === 'AND' || word === 'OR' || word === 'NEAR') {
      if (parts.length > 0) joiner = word;
      continue;
    }
    const negative = word !== undefined && /^-./.test(word);
    const term = quoted(phrase ?? (word as string).replace(/^-/, ''));
    if (term === null) continue;
    if (negative) without.push(term);
    else if (joiner === 'NEAR' && !(parts.at(-1) as string).includes('*') && !term.endsWith('*')) {
      parts.push(`NEAR(${parts.pop() as string} ${term}, 10)`);
    } else if (joiner === 'OR') parts.push(`(${parts.pop() as string} OR ${term})`);
    else parts.push(term);
    joiner = 'AND';
  }
  if (parts.length === 0) return { expression: null, note: noteOnNothing(query, without.length > 0) };
  const all = parts.join(' AND ');
  const expression = without.reduce((left, term) => `(${left}) NOT ${term}`, all);
  return {
    expression,
    note:
      /"[^"]*$/.test(query) && (query.match(/"/g)?.length ?? 0) % 2 === 1
        ? 'The closing quotation mark was missing; the rest was taken as one phrase.'
        : null,
  };
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
