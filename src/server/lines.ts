/**
 * Rows of the study as lines of lists: articles and threads as the reader shows them anywhere.
 */
import type { ArticleRow, StudyReader, ThreadRow } from '../study/index.ts';
import type { ArticleLineShape, PublishedShape, ThreadLineShape } from './shapes.ts';

const SIGLA_SHOWN = 12;
const DAYS_SHOWN = 40;
const WORDINGS_SHOWN = 8;

/** What stands where an article has no title: its place in the file. */
export function titleOf(article: {
  readonly title: string | null;
  readonly path: string;
  readonly start: number;
}): string {
  return article.title ?? `Untitled, ${article.path} at ${article.start}`;
}

export function publishedOf({ from, to, how, detail }: ArticleRow): PublishedShape {
  return { from, to, how, evidence: detail.evidence };
}

export function articleLine(article: ArticleRow): ArticleLineShape {
  return {
    id: article.key,
    siglum: article.siglum,
    title: titleOf(article),
    outlet: article.outlet,
    published: publishedOf(article),
    words: article.words,
    told: article.words === 0 ? 0 : article.told / article.words,
    source: article.sourceKey,
    path: article.path,
    start: article.start,
    end: article.end,
  };
}

interface TellerRow {
  readonly siglum: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A thread with the sigla and days of the articles that tell it, by date. */
export function threadLine(reader: StudyReader, thread: ThreadRow): ThreadLineShape {
  const tellers = reader.rows<TellerRow>(
    `SELECT DISTINCT article.id, siglum, published_from AS "from", published_to AS "to"
     FROM telling JOIN article ON article.id = telling.article
     WHERE telling.thread = ? ORDER BY day, article.file, article.record, article.source, article.start LIMIT 400`,
    thread.id,
  );
  const days = tellers.flatMap(({ from, to }) => (from !== null && from === to ? [from] : []));
  return {
    id: thread.key,
    kind: thread.kind,
    label: thread.label,
    tellings: thread.tellings,
    articles: thread.articles,
    wordings: thread.wordings,
    agree: thread.agree === null ? null : thread.agree === 1,
    note: thread.note,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    sigla: tellers.slice(0, SIGLA_SHOWN).map(({ siglum }) => siglum),
    days: days.slice(0, DAYS_SHOWN),
    perWording: reader
      .rows<{ n: number }>(
        `SELECT count(*) AS n FROM telling WHERE thread = ? GROUP BY wording ORDER BY wording LIMIT ${WORDINGS_SHOWN}`,
        thread.id,
      )
      .map(({ n }) => n),
  };
}
