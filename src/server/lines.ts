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

/** A thread with the sigla and days of the articles that tell it, by date. */
export function threadLine(reader: StudyReader, thread: ThreadRow): ThreadLineShape {
  const tellers = reader.tellers(thread, DAYS_SHOWN);
  const days = tellers.flatMap(({ from, to }) => (from !== null && from === to ? [from] : []));
  const [last] = reader.tellers(thread, 1, 'last');
  return {
    id: thread.key,
    kind: thread.kind,
    label: thread.label,
    tellings: thread.tellings,
    articles: thread.articles,
    wordings: thread.wordings,
    agree: thread.agree === null ? null : thread.agree === 1,
    note: thread.note,
    from: tellers[0]?.from ?? tellers[0]?.to ?? null,
    to: last?.to ?? last?.from ?? null,
    sigla: tellers.slice(0, SIGLA_SHOWN).map(({ siglum }) => siglum),
    days,
    perWording: reader
      .rows<{ n: number }>(
        `SELECT count(*) AS n FROM telling WHERE thread = ? GROUP BY wording ORDER BY wording LIMIT ${WORDINGS_SHOWN}`,
        thread.id,
      )
      .map(({ n }) => n),
  };
}
