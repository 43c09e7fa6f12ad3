/**
 * The articles of a study in reading order, as the stages after intake meet them: each has its number in the list.
 */
import type { DatabaseSync } from 'node:sqlite';

/** An article as the engine meets it; its number is its place in the list. */
export interface ListedArticle {
  readonly id: number;
  readonly key: string;
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly language: string;
  readonly outlet: string | null;
  /** Its certain day, or null. */
  readonly day: string | null;
  readonly siglum: string | null;
  /** First and last day it may be of, ISO, as given or stated; null where that side is open. What was inferred is inferred anew. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only of articles that were dated in this run: that their days were inferred. */
  readonly inferred?: true;
  /** Captions that only repeat the one before them. */
  readonly doubles: readonly { readonly start: number; readonly end: number }[];
  /** Its block quotations, by offsets in its own text. */
  readonly quotations: readonly { readonly start: number; readonly end: number }[];
}

/** All articles in reading order: by file, record and start. */
export function articlesInOrder(database: DatabaseSync): readonly ListedArticle[] {
  const rows = database
    .prepare(
      `SELECT article.id, article.key, source, start, "end", words, language, outlet, CASE WHEN instr(detail, '"double"') > 0 THEN detail ->> '$.captions' END AS captions,
         detail ->> '$.parts' AS parts,
         siglum, iif(how = 'inferred', NULL, published_from) AS "from", iif(how = 'inferred', NULL, published_to) AS "to",
         CASE WHEN how IN ('given', 'stated') AND published_from = published_to THEN published_from END AS day
       FROM article JOIN source ON source.id = source ORDER BY source.file, source.record, source.key, start`,
    )
    .all() as unknown as (Omit<ListedArticle, 'doubles' | 'quotations'> & {
    captions: string | null;
    parts: string | null;
  })[];
  return rows.map(({ captions, parts, ...row }) => ({
    ...row,
    doubles: doublesIn(captions),
    quotations: quotationsIn(parts, row.start),
  }));
}

function doublesIn(captions: string | null): ListedArticle['doubles'] {
  if (captions === null) return [];
  const all = JSON.parse(captions) as { start: number; end: number; double?: true }[];
  return all.filter((caption) => caption.double === true);
}

function quotationsIn(parts: string | null, from: number): ListedArticle['quotations'] {
  if (parts === null || !parts.includes('"quotation"')) return [];
  const all = JSON.parse(parts) as { role: string; start: number; end: number }[];
  return all.flatMap(({ role, start, end }) =>
    role === 'quotation' ? [{ start: start - from, end: end - from }] : [],
  );
}
