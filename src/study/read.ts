/**
 * Reading a study: the rows that the export and the reader are made of.
 *
 * Everything comes from indexed queries; lists come in pages. Rows carry the keys that leave the
 * study (`key`) beside the numbers used inside (`id`). Reading order is by file, record and start.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Boundary, Caption, Evidence, Named, Part } from '../articles/index.ts';
import { openToRead } from './open.ts';
import { Texts } from './texts.ts';
import { noted } from './write.ts';

export interface SourceLine {
  readonly id: number;
  readonly key: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly status: 'read' | 'refused' | 'duplicate' | 'ignored';
  readonly duplicateOf: string | null;
  readonly duplicateOfPath: string | null;
  readonly reason: string | null;
  readonly length: number;
  /** SHA-256 of the text as UTF-8; null where there is none. */
  readonly textSha256: string | null;
  readonly vanished: number;
}

export interface ArticleRow {
  readonly id: number;
  readonly key: string;
  readonly source: number;
  readonly sourceKey: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly siglum: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly how: 'given' | 'stated' | 'inferred' | 'unknown';
  readonly language: string;
  readonly words: number;
  /** Words that lie in passages which other articles tell too. */
  readonly told: number;
  readonly versionOf: string | null;
  readonly detail: ArticleDetail;
}

export interface ArticleDetail {
  readonly title: Named | null;
  readonly byline: Named | null;
  readonly captions: readonly Caption[];
  readonly parts: readonly Part[];
  readonly evidence: readonly Evidence[];
  readonly url: string | null;
  readonly externalId: string | null;
  readonly boundary: Boundary | null;
}

export interface ThreadRow {
  readonly id: number;
  readonly key: string;
  readonly kind: 'passage';
  readonly label: string;
  readonly first: string;
  readonly tellings: number;
  readonly articles: number;
  readonly wordings: number;
  readonly independent: number;
  readonly agree: number | null;
  readonly note: string;
  readonly differs: number;
}

export interface TellingRow {
  readonly id: number;
  readonly key: string;
  readonly kind: 'passage';
  readonly article: number;
  readonly articleKey: string;
  readonly source: number;
  readonly sourceKey: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly thread: number | null;
  readonly threadKey: string | null;
  readonly wording: number;
}

export interface AlignmentRow {
  readonly threadKey: string;
  readonly a: number;
  readonly aSource: string;
  readonly aStart: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bSource: string;
  readonly bStart: number;
  readonly bEnd: number;
  readonly similarity: number;
  readonly exact: number;
  readonly moved: number;
}

export interface ProblemRow {
  readonly sourceKey: string | null;
  readonly path: string | null;
  readonly code: string;
  readonly message: string;
}

/** An article that tells a thread: its short name and days. */
export interface Teller {
  readonly siglum: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Which articles a list is of. Absent: no matter. `outlet` null asks for those without one. */
export interface ArticleFilter {
  readonly outlet?: string | null;
  readonly source?: string;
  readonly from?: string;
  readonly to?: string;
}

export type ThreadOrder = 'told' | 'changed' | 'first';

const SOURCE = `SELECT source.id, source.key, source.path, source.sha256, source.bytes, source.media_type AS mediaType,
  source.encoding, source.status, first.key AS duplicateOf, first.path AS duplicateOfPath, source.reason, source.length, source.text_sha256 AS textSha256,
  source.vanished FROM source LEFT JOIN source AS first ON first.id = source.duplicate_of`;

const ARTICLE = `SELECT article.id, article.key, article.source, source.key AS sourceKey, source.path, article.start,
  article."end" AS "end", article.siglum, article.title, article.outlet, article.published_from AS "from",
  article.published_to AS "to", article.how, article.language, article.words, article.told,
  root.key AS versionOf, article.detail
  FROM article JOIN source ON source.id = article.source LEFT JOIN article AS root ON root.id = article.version_of`;

const THREAD = `SELECT thread.id, thread.key, thread.kind, label, first.key AS first, tellings, articles, wordings,
  independent, agree, note, differs FROM thread JOIN telling AS first ON first.id = thread.first`;

const TELLING = `SELECT telling.id, telling.key, telling.kind, telling.article, article.key AS articleKey, article.source,
  source.key AS sourceKey, telling.start, telling."end" AS "end", telling.rule, telling.thread,
  thread.key AS threadKey, telling.wording
  FROM telling JOIN article ON article.id = telling.article JOIN source ON source.id = article.source
  LEFT JOIN thread ON thread.id = telling.thread`;

const ALIGNMENT = `SELECT thread.key AS threadKey, alignment.a, sa.key AS aSource, a_start AS aStart, a_end AS aEnd,
  alignment.b, sb.key AS bSource, b_start AS bStart, b_end AS bEnd, similarity, exact, moved
  FROM alignment JOIN thread ON thread.id = alignment.thread
  JOIN article AS aa ON aa.id = alignment.a JOIN source AS sa ON sa.id = aa.source
  JOIN article AS ab ON ab.id = alignment.b JOIN source AS sb ON sb.id = ab.source`;

/** Tellings of a thread from which on lists by date are walked, not sorted. */
const MANY_TELLINGS = 500;

const IN_ORDER = 'source.file, source.record, source.key';
const BY_DATE = 'article.day, article.file, article.record, article.source, article.start';
const BY_DATE_BACK = BY_DATE.replace(/,|$/g, ' DESC$&');
const placeByDate = (id: string): string => `SELECT ${BY_DATE} FROM article WHERE id = ${id}`;
const THREAD_ORDER: Record<ThreadOrder, string> = {
  told: 'independent DESC, articles DESC, tellings DESC, thread.id',
  changed: 'differs DESC, wordings DESC, independent DESC, thread.id',
  first: 'thread.id',
};

/** Opens a study to read. Close it with `close()`. Throws a TellingsError where it is none. */
export function openStudy(path: string): StudyReader {
  return new StudyReader(openToRead(path));
}

export class StudyReader {
  readonly database: DatabaseSync;
  readonly texts: Texts;

  constructor(database: DatabaseSync) {
    this.database = database;
    this.texts = new Texts(database);
  }

  /** All sources in reading order. */
  *sources(): Generator<SourceLine> {
    yield* this.#each<SourceLine>(`${SOURCE} ORDER BY ${IN_ORDER}`);
  }

  source(key: string): SourceLine | null {
    return this.#all<SourceLine>(`${SOURCE} WHERE source.key = ?`, key)[0] ?? null;
  }

  /** A page of sources, of one status or of all, in reading order. */
  sourcePage(status: string | null, offset: number, limit: number): readonly SourceLine[] {
    const where = status === null ? '' : 'WHERE source.status = ?';
    const given = status === null ? [offset] : [status, offset];
    return this.#all<SourceLine>(`${SOURCE} ${where} ORDER BY ${IN_ORDER} LIMIT ${limit} OFFSET ?`, ...given);
  }

  /** All articles in reading order. */
  *articlesInOrder(): Generator<ArticleRow> {
    for (const row of this.#each<RawArticle>(`${ARTICLE} ORDER BY ${IN_ORDER}, article.start`)) yield parsed(row);
  }

  /** A page of articles by date (undated last), then in reading order; and how many there are in all. */
  articles(filter: ArticleFilter, offset: number, limit: number): { total: number; articles: readonly ArticleRow[] } {
    const { where, given } = condition(filter);
    const total = this.#one<{ n: number }>(`SELECT count(*) AS n FROM article ${where}`, ...given).n;
    // The page is found in the index alone; only its own rows are read whole.
    const page = `SELECT id FROM article ${where} ORDER BY ${BY_DATE} LIMIT ${limit} OFFSET ?`;
    const rows = this.#all<RawArticle>(
      `${ARTICLE} WHERE article.id IN (${page}) ORDER BY ${BY_DATE}`,
      ...given,
      offset,
    );
    return { total, articles: rows.map(parsed) };
  }

  article(key: string): ArticleRow | null {
    const row = this.#all<RawArticle>(`${ARTICLE} WHERE article.key = ?`, key)[0];
    return row === undefined ? null : parsed(row);
  }

  articleById(id: number): ArticleRow {
    return parsed(this.#one<RawArticle>(`${ARTICLE} WHERE article.id = ?`, id));
  }

  /** Articles of one source in reading order, at most `limit`, and how many it holds. */
  articlesOf(source: number, limit: number): { total: number; articles: readonly ArticleRow[] } {
    const total = this.#one<{ n: number }>('SELECT count(*) AS n FROM article WHERE source = ?', source).n;
    const rows = this.#all<RawArticle>(
      `${ARTICLE} WHERE article.source = ? ORDER BY article.start LIMIT ${limit}`,
      source,
    );
    return { total, articles: rows.map(parsed) };
  }

  /** The article of a source that holds the character at `offset`, or null. */
  articleAt(source: number, offset: number): ArticleRow | null {
    const row = this.#all<RawArticle>(
      `${ARTICLE} WHERE article.source = ? AND article.start <= ? ORDER BY article.start DESC LIMIT 1`,
      source,
      offset,
    )[0];
    return row !== undefined && offset < row.end ? parsed(row) : null;
  }

  /** Position of an article in the list by date, from 1. */
  articlePosition(id: number): number {
    return this.count(`SELECT count(*) AS n FROM article WHERE (${BY_DATE}) <= (${placeByDate('?')})`, id);
  }

  /** The articles just before and just after one in the list by date; null where it is the first or last. */
  articlesBeside(id: number): { before: ArticleRow | null; after: ArticleRow | null } {
    const beside = (is: '<' | '>'): ArticleRow | null => {
      const row = this.#all<{ id: number }>(
        `SELECT id FROM article WHERE (${BY_DATE}) ${is} (${placeByDate('?')}) ORDER BY ${is === '<' ? BY_DATE_BACK : BY_DATE} LIMIT 1`,
        id,
      )[0];
      return row === undefined ? null : this.articleById(row.id);
    };
    return { before: beside('<'), after: beside('>') };
  }

  *threadsInOrder(): Generator<ThreadRow> {
    yield* this.#each<ThreadRow>(`${THREAD} ORDER BY thread.id`);
  }

  threads(order: ThreadOrder, offset: number, limit: number): readonly ThreadRow[] {
    return this.#all<ThreadRow>(`${THREAD} ORDER BY ${THREAD_ORDER[order]} LIMIT ${limit} OFFSET ?`, offset);
  }

  thread(key: string): ThreadRow | null {
    return this.#all<ThreadRow>(`${THREAD} WHERE thread.key = ?`, key)[0] ?? null;
  }

  /** Position of a thread in the list `told`, from 1. */
  threadPosition(id: number): number {
    const rank = 'independent, articles, tellings, -id';
    return this.count(
      `SELECT count(*) AS n FROM thread WHERE (${rank}) >= (SELECT ${rank} FROM thread WHERE id = ?)`,
      id,
    );
  }

  /** All tellings in reading order. */
  *tellingsInOrder(): Generator<TellingRow> {
    yield* this.#each<TellingRow>(
      `${TELLING} ORDER BY ${IN_ORDER}, telling.start, telling."end", telling.kind, telling.thread`,
    );
  }

  tellingsOfArticle(article: number): readonly TellingRow[] {
    return this.#all<TellingRow>(
      `${TELLING} WHERE telling.article = ? ORDER BY telling.start, telling."end" DESC`,
      article,
    );
  }

  /** Tellings of a thread by date, then in reading order. */
  tellingsOfThread(thread: number, offset = 0, limit = -1): readonly TellingRow[] {
    const page = `SELECT telling.id FROM telling JOIN article ON article.id = telling.article
      WHERE telling.thread = ? ORDER BY ${BY_DATE}, telling.start LIMIT ${limit} OFFSET ?`;
    return this.#all<TellingRow>(
      `${TELLING} WHERE telling.id IN (${page}) ORDER BY ${BY_DATE}, telling.start`,
      thread,
      offset,
    );
  }

  /** The first articles that tell a thread, or the last, in the list by date. */
  tellers(thread: ThreadRow, limit: number, from: 'first' | 'last' = 'first'): readonly Teller[] {
    // What many articles tell is met soon on a walk through the list; what few tell is sooner sorted.
    const walked = 'article INDEXED BY article_by_date CROSS JOIN telling';
    const tables = thread.tellings > MANY_TELLINGS ? walked : 'telling CROSS JOIN article';
    const order = from === 'first' ? BY_DATE : BY_DATE_BACK;
    const dated = from === 'first' ? '' : "AND article.day <> '~'";
    return this.#all<Teller>(
      `SELECT siglum, published_from AS "from", published_to AS "to" FROM ${tables}
       ON telling.article = article.id AND telling.thread = ? ${dated}
       WHERE NOT EXISTS (SELECT 1 FROM telling AS earlier WHERE earlier.article = article.id
         AND earlier.thread = telling.thread AND earlier.id < telling.id)
       ORDER BY ${order} LIMIT ${limit}`,
      thread.id,
    );
  }

  /** A telling of a thread by its key, or null. */
  tellingOf(thread: number, key: string): TellingRow | null {
    return this.#all<TellingRow>(`${TELLING} WHERE telling.key = ? AND telling.thread = ?`, key, thread)[0] ?? null;
  }

  /** The tellings of a thread nearest to an article in the list by date: at most `limit` before it, in it and after it. */
  tellingsNear(thread: number, article: number, limit: number): readonly TellingRow[] {
    const beside = (is: '<' | '>'): string =>
      `SELECT * FROM (SELECT telling.id FROM article CROSS JOIN telling ON telling.article = article.id AND telling.thread = ?1
       WHERE (${BY_DATE}) ${is} (${placeByDate('?2')})
       ORDER BY ${is === '>' ? BY_DATE : BY_DATE_BACK} LIMIT ?3)`;
    const own = 'SELECT * FROM (SELECT id FROM telling WHERE article = ?2 AND thread = ?1 ORDER BY start LIMIT ?3)';
    return this.#all<TellingRow>(
      `${TELLING} WHERE telling.id IN (${beside('<')} UNION ${beside('>')} UNION ${own}) ORDER BY ${BY_DATE}, telling.start`,
      thread,
      article,
      limit,
    );
  }

  /** Keys of a thread's tellings in reading order. */
  tellingKeys(thread: number): readonly string[] {
    return this.#all<{ key: string }>(
      `SELECT telling.key FROM telling JOIN article ON article.id = telling.article
       JOIN source ON source.id = article.source WHERE telling.thread = ? ORDER BY ${IN_ORDER}, telling.start`,
      thread,
    ).map(({ key }) => key);
  }

  /** All alignments, by thread, then by place. */
  *alignmentsInOrder(): Generator<AlignmentRow> {
    yield* this.#each<AlignmentRow>(
      `${ALIGNMENT} ORDER BY alignment.thread, sa.file, sa.record, sa.key, a_start, sb.file, sb.record, sb.key, b_start, a_end, b_end`,
    );
  }

  /** Alignments between two articles, whichever stands first. */
  alignmentsBetween(x: number, y: number): readonly AlignmentRow[] {
    return this.#all<AlignmentRow>(
      `${ALIGNMENT} WHERE (alignment.a = ? AND alignment.b = ?) OR (alignment.a = ? AND alignment.b = ?)`,
      x,
      y,
      y,
      x,
    );
  }

  *problemsInOrder(): Generator<ProblemRow> {
    yield* this.#each<ProblemRow>(
      `SELECT source.key AS sourceKey, source.path, code, message FROM problem LEFT JOIN source ON source.id = problem.source
       ORDER BY ${IN_ORDER}, code, message`,
    );
  }

  /** A count asked for by a query of one column `n`. */
  count(query: string, ...given: SQLInputValue[]): number {
    return this.#one<{ n: number }>(query, ...given).n;
  }

  /** Rows of a query written by the caller, whose shape the caller knows. */
  rows<Row>(query: string, ...given: SQLInputValue[]): readonly Row[] {
    return this.#all<Row>(query, ...given);
  }

  noted(name: string): string | null {
    return noted(this.database, name);
  }

  /** Closes the study. */
  close(): void {
    this.database.close();
  }

  #all<Row>(query: string, ...given: SQLInputValue[]): readonly Row[] {
    return this.database.prepare(query).all(...given) as unknown as Row[];
  }

  #one<Row>(query: string, ...given: SQLInputValue[]): Row {
    return this.database.prepare(query).get(...given) as unknown as Row;
  }

  *#each<Row>(query: string): Generator<Row> {
    for (const row of this.database.prepare(query).iterate()) yield row as unknown as Row;
  }
}

type RawArticle = Omit<ArticleRow, 'detail'> & { readonly detail: string };

function parsed(row: RawArticle): ArticleRow {
  return { ...row, detail: JSON.parse(row.detail) as ArticleDetail };
}

function condition(filter: ArticleFilter): { where: string; given: SQLInputValue[] } {
  const parts: string[] = [];
  const given: SQLInputValue[] = [];
  const add = (part: string, ...values: SQLInputValue[]): void => {
    parts.push(part);
    given.push(...values);
  };
  if (filter.outlet === null) add('article.outlet IS NULL');
  else if (filter.outlet !== undefined) add('article.outlet = ?', filter.outlet);
  if (filter.source !== undefined) add('article.source = (SELECT id FROM source WHERE key = ?)', filter.source);
  if (filter.from !== undefined) add('article.published_to >= ?', filter.from);
  if (filter.to !== undefined) add('article.published_from <= ?', filter.to);
  return { where: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, given };
}
