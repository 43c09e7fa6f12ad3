/**
 * Rows of the study as lines of lists: articles and threads as the reader shows them anywhere.
 */
import type { ArticleRow, TellingRow, ThreadRow } from '../study/index.ts';
import type { ArticleLineShape, OwnShape, PublishedShape, ThreadLineShape } from './shapes.ts';

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

/** What a telling has of its own, under the name of its kind. */
export function ownOf({ kind, detail }: TellingRow): OwnShape {
  return { kind, ...detail } as OwnShape;
}

/** Passages and quotes are compared by their words; the others by what they say. */
export function isLaid({ kind }: TellingRow): boolean {
  return kind === 'passage' || kind === 'quote';
}

export function threadLine({ key, kind, label, summary, agree, ...thread }: ThreadRow): ThreadLineShape {
  const { tellings, articles, knownOutlets: outlets, wordings, independent, note, sort, detail } = thread;
  return {
    id: key,
    kind,
    label,
    tellings,
    articles,
    outlets,
    wordings,
    independent,
    agree: agree === null ? null : agree === 1,
    note,
    own: detail as ThreadLineShape['own'],
    sort,
    ...summary,
  };
}
