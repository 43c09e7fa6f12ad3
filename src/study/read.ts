/**
 * Reading a study: the rows that the export and the reader are made of.
 *
 * Everything comes from indexed queries; lists come in pages. Rows carry the keys that leave the
 * study (`key`) beside the numbers used inside (`id`). Reading order is by file, record and start.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { Queries } from './queries.ts';
import type {
  AlignmentRow,
  ArticleFilter,
  ArticleRow,
  ProblemRow,
  SourceLine,
  TellingKind,
  TellingRow,
  ThreadOrder,
  ThreadRow,
  ToldHere,
} from './rows.ts';
import {
  ALIGNMENT,
  ARTICLE,
  BY_DATE,
  BY_DATE_BACK,
  condition,
  detailed,
  IN_ORDER,
  IN_TEXT,
  parsed,
  placeByDate,
  type RawArticle,
  type RawTelling,
  type RawThread,
  SOURCE,
  summarised,
  TELLING,
  THREAD,
  THREAD_ORDER,
} from './selects.ts';
import { Texts } from './texts.ts';
import { noted } from './write.ts';

type RawToldHere = RawTelling & Pick<ToldHere, 'label' | 'agree' | 'tellings'>;

/** Reads a study that is open. */
export class StudyReader extends Queries {
  readonly texts: Texts;

  constructor(database: DatabaseSync) {
    super(database);
    this.texts = new Texts(database);
  }

  /** All sources in reading order. */
  *sources(): Generator<SourceLine> {
    yield* this.each<SourceLine>(`${SOURCE} ORDER BY ${IN_ORDER}`);
  }

  source(key: string): SourceLine | null {
    return this.rows<SourceLine>(`${SOURCE} WHERE source.key = ?`, key)[0] ?? null;
  }

  /** A page of sources, of one status or of all, in reading order. */
  sourcePage(status: string | null, offset: number, limit: number): readonly SourceLine[] {
    const where = status === null ? '' : 'WHERE source.status = ?';
    const given = status === null ? [offset] : [status, offset];
    return this.rows<SourceLine>(`${SOURCE} ${where} ORDER BY ${IN_ORDER} LIMIT ${limit} OFFSET ?`, ...given);
  }

  /** All articles in reading order. */
  *articlesInOrder(): Generator<ArticleRow> {
    for (const row of this.each<RawArticle>(`${ARTICLE} ORDER BY ${IN_ORDER}, article.start`)) yield parsed(row);
  }

  /** A page of articles by date (undated last), then in reading order; and how many there are in all. */
  articles(filter: ArticleFilter, offset: number, limit: number): { total: number; articles: readonly ArticleRow[] } {
    const { where, given } = condition(filter);
    const total = this.row<{ n: number }>(`SELECT count(*) AS n FROM article ${where}`, ...given).n;
    // The page is found in the index alone; only its own rows are read whole.
    const page = `SELECT id FROM article ${where} ORDER BY ${BY_DATE} LIMIT ${limit} OFFSET ?`;
    const rows = this.rows<RawArticle>(
      `${ARTICLE} WHERE article.id IN (${page}) ORDER BY ${BY_DATE}`,
      ...given,
      offset,
    );
    return { total, articles: rows.map(parsed) };
  }

  article(key: string): ArticleRow | null {
    const row = this.rows<RawArticle>(`${ARTICLE} WHERE article.key = ?`, key)[0];
    return row === undefined ? null : parsed(row);
  }

  articleById(id: number): ArticleRow {
    return parsed(this.row<RawArticle>(`${ARTICLE} WHERE article.id = ?`, id));
  }

  /** Articles of one source in reading order, at most `limit`, and how many it holds. */
  articlesOf(source: number, limit: number): { total: number; articles: readonly ArticleRow[] } {
    const total = this.row<{ n: number }>('SELECT count(*) AS n FROM article WHERE source = ?', source).n;
    const rows = this.rows<RawArticle>(
      `${ARTICLE} WHERE article.source = ? ORDER BY article.start LIMIT ${limit}`,
      source,
    );
    return { total, articles: rows.map(parsed) };
  }

  /** The article of a source that holds the character at `offset`, or null. */
  articleAt(source: number, offset: number): ArticleRow | null {
    const row = this.rows<RawArticle>(
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
      const row = this.rows<{ id: number }>(
        `SELECT id FROM article WHERE (${BY_DATE}) ${is} (${placeByDate('?')}) ORDER BY ${is === '<' ? BY_DATE_BACK : BY_DATE} LIMIT 1`,
        id,
      )[0];
      return row === undefined ? null : this.articleById(row.id);
    };
    return { before: beside('<'), after: beside('>') };
  }

  *threadsInOrder(): Generator<ThreadRow> {
    for (const row of this.each<RawThread>(`${THREAD} ORDER BY thread.kind, thread.id`)) yield summarised(row);
  }

  threads(kind: TellingKind, order: ThreadOrder, offset: number, limit: number): readonly ThreadRow[] {
    const page = `SELECT thread.id FROM thread WHERE thread.kind = ? ORDER BY ${THREAD_ORDER[order]} LIMIT ${limit} OFFSET ?`;
    const whole = `${THREAD} WHERE thread.id IN (${page}) ORDER BY ${THREAD_ORDER[order]}`;
    return this.rows<RawThread>(whole, kind, offset).map(summarised);
  }

  thread(key: string): ThreadRow | null {
    const row = this.rows<RawThread>(`${THREAD} WHERE thread.key = ?`, key)[0];
    return row === undefined ? null : summarised(row);
  }

  /** Quotes whose speaker comes to a thread, by date, at most `limit`. */
  quotesBy(thread: string, limit: number): readonly TellingRow[] {
    const by = "telling.kind = 'quote' AND telling.detail ->> '$.speaker.thread' = ?";
    const page = `${TELLING} WHERE ${by} ORDER BY telling.place, telling.start LIMIT ${limit}`;
    return this.#tellings(page, thread);
  }

  /** Position of a thread in the list `told` of its kind, from 1. */
  threadPosition({ id, kind }: ThreadRow): number {
    const rank = '-sort, reach, independent, articles, tellings, -id';
    return this.count(
      `SELECT count(*) AS n FROM thread WHERE kind = ? AND (${rank}) >= (SELECT ${rank} FROM thread WHERE id = ?)`,
      kind,
      id,
    );
  }

  /** All tellings in reading order. */
  *tellingsInOrder(): Generator<TellingRow> {
    const all = `${TELLING} ORDER BY ${IN_ORDER}, telling.start, telling."end", telling.kind, telling.thread`;
    for (const row of this.each<RawTelling>(all)) yield detailed(row);
  }

  /** The tellings of an article in the order of its text, each with the head of its thread. */
  tellingsOfArticle({ id, key, source, sourceKey }: ArticleRow): readonly ToldHere[] {
    const rows = this.rows<Omit<RawToldHere, 'article' | 'articleKey' | 'source' | 'sourceKey'>>(
      `SELECT telling.id, telling.key, telling.kind, telling.start, telling."end" AS "end", telling.rule, telling.thread,
         thread.key AS threadKey, telling.wording, telling.detail, label, agree, thread.tellings
       FROM telling LEFT JOIN thread ON thread.id = telling.thread WHERE telling.article = ? ORDER BY ${IN_TEXT}`,
      id,
    );
    return rows.map((row) => detailed({ ...row, article: id, articleKey: key, source, sourceKey }) as ToldHere);
  }

  /** Tellings of a thread by date, then in reading order. */
  tellingsOfThread(thread: number, offset = 0, limit = -1): readonly TellingRow[] {
    // The page is found in the index alone; only its own rows are read whole.
    const page = `SELECT id FROM telling WHERE thread = ? ORDER BY place, start LIMIT ${limit} OFFSET ?`;
    return this.#tellings(
      `${TELLING} WHERE telling.id IN (${page}) ORDER BY telling.place, telling.start`,
      thread,
      offset,
    );
  }

  /** A telling by its key, or null. */
  telling(key: string): TellingRow | null {
    return this.#tellings(`${TELLING} WHERE telling.key = ?`, key)[0] ?? null;
  }

  /** A telling of a thread by its key, or null. */
  tellingOf(thread: number, key: string): TellingRow | null {
    return this.#tellings(`${TELLING} WHERE telling.key = ? AND telling.thread = ?`, key, thread)[0] ?? null;
  }

  /** The tellings of a thread nearest to an article in the list by date: at most `limit` before it, and in it or after it. */
  tellingsNear(thread: number, place: number, limit: number): readonly TellingRow[] {
    const beside = (is: '<' | '>='): string =>
      `SELECT * FROM (SELECT id FROM telling WHERE thread = ?1 AND place ${is} ?2
       ORDER BY ${is === '<' ? 'place DESC, start DESC' : 'place, start'} LIMIT ?3)`;
    return this.#tellings(
      `${TELLING} WHERE telling.id IN (${beside('<')} UNION ALL ${beside('>=')}) ORDER BY telling.place, telling.start`,
      thread,
      place,
      limit,
    );
  }

  /** Keys of a thread's tellings in reading order. */
  tellingKeys(thread: number): readonly string[] {
    return this.rows<{ key: string }>(
      `SELECT telling.key FROM telling JOIN article ON article.id = telling.article
       JOIN source ON source.id = article.source WHERE telling.thread = ? ORDER BY ${IN_ORDER}, telling.start`,
      thread,
    ).map(({ key }) => key);
  }

  /** All alignments in reading order: by the place of `a`, then of `b`. */
  *alignmentsInOrder(): Generator<AlignmentRow> {
    yield* this.each<AlignmentRow>(
      `${ALIGNMENT} ORDER BY sa.file, sa.record, sa.key, a_start, a_end, sb.file, sb.record, sb.key, b_start, b_end, alignment.thread`,
    );
  }

  /** Alignments between two articles, whichever stands first. */
  alignmentsBetween(x: number, y: number): readonly AlignmentRow[] {
    return this.rows<AlignmentRow>(
      `${ALIGNMENT} WHERE (alignment.a = ? AND alignment.b = ?) OR (alignment.a = ? AND alignment.b = ?)`,
      x,
      y,
      y,
      x,
    );
  }

  *problemsInOrder(): Generator<ProblemRow> {
    yield* this.each<ProblemRow>(
      `SELECT source.key AS sourceKey, source.path, code, message FROM problem LEFT JOIN source ON source.id = problem.source
       ORDER BY ${IN_ORDER}, code, message`,
    );
  }

  noted(name: string): string | null {
    return noted(this.database, name);
  }

  /** Closes the study. */
  close(): void {
    this.database.close();
  }

  #tellings(query: string, ...given: SQLInputValue[]): readonly TellingRow[] {
    return this.rows<RawTelling>(query, ...given).map(detailed);
  }
}
