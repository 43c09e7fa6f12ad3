/**
 * Checking a study: that every slice is one, every link leads somewhere, and the file is whole.
 *
 * In: a study open to read. Out: what is violated, each with a sentence; nothing where all holds.
 * It trusts no count: texts are put together from their chunks and measured again.
 */
import type { DatabaseSync } from 'node:sqlite';
import { isBlankUnit, type Span, slice } from '../text/index.ts';
import { type ArticleRow, StudyReader, type TellingRow } from './read.ts';

export interface Violation {
  readonly rule: string;
  readonly message: string;
}

/** Every violation, one after another, as they are found. */
export function* checkStudy(database: DatabaseSync): Generator<Violation> {
  yield* checkFile(database);
  yield* checkLinks(database);
  yield* checkTexts(new StudyReader(database));
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
    'a thread is told at least twice',
    'SELECT thread.key AS at FROM thread WHERE (SELECT count(*) FROM telling WHERE telling.thread = thread.id) < 2',
  ],
  [
    'a thread counts its tellings',
    'SELECT thread.key AS at FROM thread WHERE tellings <> (SELECT count(*) FROM telling WHERE telling.thread = thread.id)',
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
    let reached = 0;
    const pieces: string[] = [];
    for (const chunk of reader.rows<{ start: number; end: number }>(
      'SELECT start, "end" AS "end" FROM chunk WHERE source = ? ORDER BY start',
      source.id,
    )) {
      if (chunk.start !== reached)
        yield { rule: 'chunks tile a text', message: `not so in ${source.path} at ${reached}` };
      pieces.push(reader.texts.slice(source.id, chunk));
      reached = chunk.end;
    }
    const text = pieces.join('');
    if (text.length !== source.length) {
      yield {
        rule: 'a text is as long as it was',
        message: `${source.path} has ${text.length} code units, not ${source.length}`,
      };
      continue;
    }
    if (!text.isWellFormed())
      yield { rule: 'a text is well-formed', message: `${source.path} holds half a surrogate pair` };
    for (const article of reader.articlesOf(source.id, -1).articles) yield* checkArticle(reader, text, article);
  }
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
  const worded = [title, byline, ...captions, ...evidence].filter((named) => named !== null);
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
  for (const telling of reader.tellingsOfArticle(article.id)) yield* checkTelling(text, telling);
}

function* checkTelling(text: string, telling: TellingRow): Generator<Violation> {
  if (!fits(text, telling) || isBlankAt(text, telling.start) || isBlankAt(text, telling.end - 1)) {
    yield { rule: 'a telling begins and ends with a word', message: `not so at ${telling.key}` };
  }
}

function fits(text: string, { start, end }: Span): boolean {
  return 0 <= start && start < end && end <= text.length;
}

function isBlankAt(text: string, offset: number): boolean {
  return isBlankUnit(text.charCodeAt(offset));
}
