/**
 * Checking a study: that every slice is one, every link leads somewhere, and the file is whole.
 *
 * In: a study open to read. Out: what is violated, each with a sentence; nothing where all holds.
 * It trusts no count: texts are put together from their chunks and measured again.
 */
import type { DatabaseSync } from 'node:sqlite';
import { same } from '../align/index.ts';
import { contains, isBlankUnit, type Span, slice, words } from '../text/index.ts';
import { sha256 } from './keys.ts';
import { StudyReader } from './read.ts';
import type { ArticleRow, SourceLine, TellingRow } from './rows.ts';

/** A rule of the study that does not hold, and where. */
export interface Violation {
  readonly rule: string;
  readonly message: string;
}

/** Every violation, one after another, as they are found. */
export function* checkStudy(database: DatabaseSync): Generator<Violation> {
  yield* checkFile(database);
  yield* checkLinks(database);
  const reader = new StudyReader(database);
  yield* checkTexts(reader);
  yield* checkAlignments(reader);
}

function* checkFile(database: DatabaseSync): Generator<Violation> {
  for (const row of database.prepare('PRAGMA integrity_check').all()) {
    const message = String(row['integrity_check']);
    if (message !== 'ok') yield { rule: 'database', message };
  }
  for (const row of database.prepare('PRAGMA foreign_key_check').all()) {
    yield { rule: 'link', message: `a row of ${row['table']} names a row of ${row['parent']} that is not there` };
  }
}

/** Questions whose every answer is a violation. */
const LINKS: readonly (readonly [rule: string, query: string])[] = [
  [
    'a thread is told at least twice, unless it is a name, or an event with an anniversary or an anniversary itself',
    "SELECT thread.key AS at FROM thread WHERE (SELECT count(*) FROM telling WHERE telling.thread = thread.id) < CASE WHEN kind = 'name' OR (kind = 'date' AND json_array_length(detail, '$.related') > 0) THEN 1 ELSE 2 END",
  ],
  [
    'a thread counts its tellings',
    'SELECT thread.key AS at FROM thread WHERE tellings <> (SELECT count(*) FROM telling WHERE telling.thread = thread.id)',
  ],
  [
    'a thread counts its articles and wordings',
    'SELECT thread.key AS at FROM thread JOIN telling ON telling.thread = thread.id GROUP BY thread.id HAVING count(DISTINCT article) <> articles OR count(DISTINCT wording) <> wordings',
  ],
  [
    'what is known of an article, its detail, can be read',
    'SELECT key AS at FROM article WHERE NOT json_valid(detail)',
  ],
  [
    'the first telling of a thread is one of its own',
    'SELECT thread.key AS at FROM thread WHERE NOT EXISTS (SELECT 1 FROM telling WHERE telling.id = thread.first AND telling.thread = thread.id)',
  ],
  [
    'a telling lies in its article',
    'SELECT telling.key AS at FROM telling JOIN article ON article.id = telling.article WHERE telling.start < article.start OR telling."end" > article."end" OR telling.start >= telling."end"',
  ],
  [
    'an end of an alignment lies in a telling of its thread',
    `SELECT alignment.id AS at FROM alignment WHERE NOT EXISTS (SELECT 1 FROM telling WHERE telling.thread = alignment.thread AND telling.article = a AND telling.start <= a_start AND telling."end" >= a_end)
       OR NOT EXISTS (SELECT 1 FROM telling WHERE telling.thread = alignment.thread AND telling.article = b AND telling.start <= b_start AND telling."end" >= b_end)`,
  ],
  [
    'a chunk lies in its article or in none',
    'SELECT chunk.id AS at FROM chunk JOIN article ON article.source = chunk.source WHERE article.start < chunk."end" AND article."end" > chunk.start AND (chunk.article IS NOT article.id OR chunk.start < article.start OR chunk."end" > article."end")',
  ],
  [
    'only a source that was read holds articles',
    "SELECT article.key AS at FROM article JOIN source ON source.id = article.source WHERE source.status <> 'read'",
  ],
  [
    'a copy names a source that was read',
    "SELECT copy.path AS at FROM source AS copy LEFT JOIN source AS first ON first.id = copy.duplicate_of WHERE copy.status = 'duplicate' AND first.status IS NOT 'read'",
  ],
  [
    'a refusal has its reason',
    "SELECT path AS at FROM source WHERE status IN ('refused', 'ignored') AND reason IS NULL",
  ],
  [
    'articles of one source do not overlap',
    'SELECT key AS at FROM (SELECT key, start, lag("end") OVER (PARTITION BY source ORDER BY start) AS before FROM article) WHERE before > start',
  ],
];

function* checkLinks(database: DatabaseSync): Generator<Violation> {
  for (const [rule, query] of LINKS) {
    for (const row of database.prepare(query).iterate()) yield { rule, message: `not so at ${String(row['at'])}` };
  }
}

function* checkTexts(reader: StudyReader): Generator<Violation> {
  for (const source of reader.sources()) {
    const text = yield* checkChunks(reader, source);
    if (text === null) continue;
    if (!text.isWellFormed())
      yield { rule: 'a text is well-formed', message: `${source.path} holds half a surrogate pair` };
    const legible = 'SELECT key FROM article WHERE source = ? AND json_valid(detail) ORDER BY start';
    for (const { key } of reader.rows<{ key: string }>(legible, source.id)) {
      const article = reader.article(key);
      if (article !== null) yield* checkArticle(reader, text, article);
    }
  }
}

/** The text of a source, put together from its chunks; null where they do not make one. */
function* checkChunks(reader: StudyReader, source: SourceLine): Generator<Violation, string | null> {
  const chunks = 'SELECT start, "end" AS "end", text FROM chunk WHERE source = ? ORDER BY start';
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for (const chunk of reader.rows<{ start: number; end: number; text: Uint8Array }>(chunks, source.id)) {
    const piece = decoder.decode(chunk.text);
    if (chunk.start !== text.length || chunk.end - chunk.start !== piece.length) {
      yield { rule: 'chunks tile a text', message: `not so in ${source.path} at ${chunk.start}` };
      return null;
    }
    text += piece;
  }
  const sum = text === '' ? null : sha256(text);
  if (text.length === source.length && sum === source.textSha256) return text;
  yield { rule: 'a text is as it was read', message: `not so in ${source.path}` };
  return null;
}

/** Exact are those alignments whose two sides hold the same words. */
function* checkAlignments(reader: StudyReader): Generator<Violation> {
  for (const row of reader.alignmentsInOrder()) {
    const a = wordsAt(reader, row.a, row.aStart, row.aEnd);
    const b = wordsAt(reader, row.b, row.bStart, row.bEnd);
    if (a === null || b === null) continue;
    if (same(a, b) !== (row.exact === 1)) {
      yield { rule: 'an exact alignment has the same words', message: `not so in ${row.threadKey} at ${row.aStart}` };
    }
  }
}

/** The text at a place; null where there is no such place. */
function sliceOf(reader: StudyReader, source: number, span: Span): string | null {
  try {
    return reader.texts.slice(source, span);
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

/** The words at a place; null where there is no such place, which has been said. */
function wordsAt(reader: StudyReader, article: number, start: number, end: number): Uint32Array | null {
  const [home] = reader.rows<{ source: number }>('SELECT source FROM article WHERE id = ?', article);
  const text = home === undefined ? null : sliceOf(reader, home.source, { start, end });
  return text === null ? null : words(text).hashes;
}

function* checkArticle(reader: StudyReader, text: string, article: ArticleRow): Generator<Violation> {
  const { title, byline, captions, evidence, parts } = article.detail;
  const at = `${article.path}:${article.start}-${article.end}`;
  if (!fits(text, article) || isBlankAt(text, article.start) || isBlankAt(text, article.end - 1)) {
    yield {
      rule: 'an article runs from its first to its last character that is not blank',
      message: `not so at ${at}`,
    };
  }
  const own = evidence.filter(({ source }) => source === undefined);
  for (const { source: key, text: words, start, end } of evidence) {
    if (key === undefined) continue;
    const source = reader.source(key);
    if (source === null || sliceOf(reader, source.id, { start, end }) !== words)
      yield { rule: 'a slice is what it says', message: `not so in ${key} at ${start}-${end}` };
  }
  const worded = [title, byline, ...captions, ...own].filter((named) => named !== null);
  for (const { text: words, start, end } of worded) {
    if (start === null || end === null) continue;
    if (!fits(text, { start, end }) || slice(text, { start, end }) !== words) {
      yield { rule: 'a slice is what it says', message: `not so in ${at} at ${start}-${end}` };
    }
  }
  for (const span of [...captions, ...parts]) {
    if (span.start < article.start || span.end > article.end) {
      yield { rule: 'a part lies in its article', message: `not so in ${at} at ${span.start}-${span.end}` };
    }
  }
  if (!fits(text, article)) return;
  const { count, starts, ends } = words(text, article);
  if (count !== article.words) yield { rule: 'an article counts its words', message: `not so at ${at}` };
  const [first, last] = [new Set(starts.subarray(0, count)), new Set(ends.subarray(0, count))];
  for (const telling of reader.tellingsOfArticle(article)) {
    yield* checkSpans(text, article, telling);
    if (telling.kind !== 'passage' || (first.has(telling.start) && last.has(telling.end))) continue;
    yield { rule: 'a passage begins and ends with a word', message: `not so at ${telling.key}` };
  }
}

/** Speakers, cues and the parts of a quote: each lies in the article, and is what it says. */
function* checkSpans(text: string, article: Span, { key, kind, detail }: TellingRow): Generator<Violation> {
  if (kind !== 'quote' && kind !== 'figure') return;
  const worded = kind === 'quote' ? [detail.speaker, detail.cue, detail.relay] : [detail.attributed];
  const parts = kind === 'quote' ? detail.parts : [];
  for (const span of [...worded, ...parts]) {
    if (span === null) continue;
    const said = 'text' in span ? span.text : text.slice(span.start, span.end);
    if (contains(article, span) && slice(text, span) === said) continue;
    yield { rule: 'a slice is what it says', message: `not so in ${key} at ${span.start}-${span.end}` };
  }
}

function fits(text: string, { start, end }: Span): boolean {
  return 0 <= start && start < end && end <= text.length;
}

function isBlankAt(text: string, offset: number): boolean {
  return isBlankUnit(text.charCodeAt(offset));
}
