/**
 * The queries that reading a study is made of: what is selected, in which order, and under which conditions.
 */
import type { SQLInputValue } from 'node:sqlite';
import {
  type ArticleDetail,
  type ArticleFilter,
  type ArticleRow,
  PASSAGE_SORTS,
  type TellingRow,
  type ThreadOrder,
  type ThreadRow,
  type ThreadSummary,
} from './rows.ts';

/** Sources. */
export const SOURCE = `SELECT source.id, source.key, source.path, source.sha256, source.bytes, source.media_type AS mediaType,
  source.encoding, source.status, first.key AS duplicateOf, first.path AS duplicateOfPath, source.reason, source.length, source.text_sha256 AS textSha256,
  source.vanished FROM source LEFT JOIN source AS first ON first.id = source.duplicate_of`;

/** Articles, their detail as JSON. */
export const ARTICLE = `SELECT article.id, article.key, article.source, source.key AS sourceKey, source.path, article.start,
  article."end" AS "end", article.siglum, article.title, article.outlet, article.published_from AS "from",
  article.published_to AS "to", article.how, article.language, article.words, article.told, article.place,
  root.key AS versionOf, article.detail
  FROM article JOIN source ON source.id = article.source LEFT JOIN article AS root ON root.id = article.version_of`;

/** Threads. */
export const THREAD = `SELECT thread.id, thread.key, thread.kind, label, first.key AS first, tellings, articles, outlets, wordings,
  outlets - EXISTS (SELECT 1 FROM outlet_telling WHERE outlet_telling.thread = thread.id AND outlet = '') AS knownOutlets,
  independent, agree, note, differs, sort, summary, thread.detail FROM thread JOIN telling AS first ON first.id = thread.first`;

/** Tellings. */
export const TELLING = `SELECT telling.id, telling.key, telling.kind, telling.article, article.key AS articleKey, article.source,
  source.key AS sourceKey, telling.start, telling."end" AS "end", telling.rule, telling.thread,
  thread.key AS threadKey, telling.wording, telling.detail
  FROM telling JOIN article ON article.id = telling.article JOIN source ON source.id = article.source
  LEFT JOIN thread ON thread.id = telling.thread`;

/** Alignments. */
export const ALIGNMENT = `SELECT thread.key AS threadKey, alignment.a, sa.key AS aSource, a_start AS aStart, a_end AS aEnd,
  alignment.b, sb.key AS bSource, b_start AS bStart, b_end AS bEnd, similarity, exact, moved
  FROM alignment JOIN thread ON thread.id = alignment.thread
  JOIN article AS aa ON aa.id = alignment.a JOIN source AS sa ON sa.id = aa.source
  JOIN article AS ab ON ab.id = alignment.b JOIN source AS sb ON sb.id = ab.source`;

/** Reading order. */
export const IN_ORDER = 'source.file, source.record, source.key';
/** The order of an article's tellings: at one place the longer first, a passage before what lies in it. */
export const IN_TEXT = `telling.start, telling."end" DESC, telling.kind <> 'passage', telling.kind, telling.id`;
/** The order of lists by date, and the same backwards. */
export const BY_DATE = 'article.day, article.file, article.record, article.source, article.start';
export const BY_DATE_BACK = BY_DATE.replace(/,|$/g, ' DESC$&');
/** The place of an article in that order. */
export const placeByDate = (id: string): string => `SELECT ${BY_DATE} FROM article WHERE id = ${id}`;
/** The orders of a list of threads. */
export const THREAD_ORDER: Record<ThreadOrder, string> = {
  told: 'sort, reach DESC, independent DESC, articles DESC, tellings DESC, thread.id',
  // Told otherwise first; of these, what differs most: `differs` counts where words are laid against words.
  changed: 'agree IS NOT 0, sort, differs DESC, wordings DESC, independent DESC, thread.id',
  first: 'thread.id',
  // Of quantities and sayings; the others have no sources.
  unsourced: "thread.summary ->> '$.sources.none' DESC, sort, reach DESC, independent DESC, thread.id",
};

/** An article as its row says it. */
export type RawArticle = Omit<ArticleRow, 'detail'> & { readonly detail: string };

/** An article with its detail read. */
export function parsed(row: RawArticle): ArticleRow {
  return { ...row, detail: JSON.parse(row.detail) as ArticleDetail };
}

/** A thread as its row says it. */
export type RawThread = Omit<ThreadRow, 'summary' | 'sort' | 'detail'> & {
  readonly summary: string;
  readonly sort: number;
  readonly detail: string | null;
};

/** A thread with its summary read. */
export function summarised(row: RawThread): ThreadRow {
  const sort = PASSAGE_SORTS[row.sort] ?? 'wording';
  const detail = row.detail === null ? null : (JSON.parse(row.detail) as ThreadRow['detail']);
  return { ...row, sort, detail, summary: JSON.parse(row.summary) as ThreadSummary };
}

/** A telling as its row says it. */
export type RawTelling = Omit<TellingRow, 'detail'> & { readonly detail: string | null };

/** A telling with its detail read. */
export function detailed(row: RawTelling): TellingRow {
  return { ...row, detail: row.detail === null ? null : JSON.parse(row.detail) } as TellingRow;
}

/** The part of a query that holds to a filter, and what it is given. */
export function condition(filter: ArticleFilter): { where: string; given: SQLInputValue[] } {
  const parts: string[] = [];
  const given: SQLInputValue[] = [];
  const add = (part: string, ...values: SQLInputValue[]): void => {
    parts.push(part);
    given.push(...values);
  };
  if (filter.outlet === null) add('article.outlet IS NULL');
  else if (filter.outlet !== undefined) add('article.outlet = ?', filter.outlet);
  if (filter.source !== undefined) add('article.source = (SELECT id FROM source WHERE key = ?)', filter.source);
  // Without the plus these would choose an index that does not give the order.
  if (filter.from !== undefined) add('+article.published_to >= ?', filter.from);
  if (filter.to !== undefined) add('+article.published_from <= ?', filter.to);
  return { where: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, given };
}
