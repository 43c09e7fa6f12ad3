/**
 * One article: its text, its passages as marks, where else each is told, and what it shares with whom.
 */
import type { ArticleRow, StudyReader } from '../study/index.ts';
import { Elsewhere } from './elsewhere.ts';
import { heapOf } from './heap.ts';
import { articleLine, ownOf, publishedOf, titleOf } from './lines.ts';
import type { ArticleShape, MarkShape, NeighbourShape, PublishedShape } from './shapes.ts';

const SHARES_SHOWN = 20;
/** Marks of which it is looked up where else they are told. */
const LOOKED_UP = 150;

/** Null where there is no such article. */
export function articleOf(reader: StudyReader, key: string): ArticleShape | null {
  const article = reader.article(key);
  if (article === null) return null;
  const { title, byline, captions, parts } = article.detail;
  const { before, after } = reader.articlesBeside(article.id);
  return {
    article: { ...articleLine(article), published: provedOf(reader, article) },
    text: reader.texts.slice(article.source, article),
    language: article.language,
    title: placeOf(title),
    byline: byline === null ? null : { text: byline.text, ...placeOf(byline) },
    captions: captions.map(({ start, end, double }) => ({ start, end, ...(double ? { double } : {}) })),
    headings: parts.filter(({ role }) => role === 'heading').map(({ start, end }) => ({ start, end })),
    marks: marksOf(reader, article),
    position: reader.articlePosition(article.id),
    of: reader.count('SELECT count(*) AS n FROM article'),
    before: neighbour(before),
    after: neighbour(after),
    heap: heapOf(reader, article),
    shares: sharesOf(reader, article),
  };
}

/** When it was published, the evidence with the article it lies in where that is another. */
function provedOf(reader: StudyReader, article: ArticleRow): PublishedShape {
  const published = publishedOf(article);
  const evidence = published.evidence.map((one) => {
    const source = one.source === undefined ? article.source : reader.source(one.source)?.id;
    const home = source === undefined ? null : reader.articleAt(source, one.start);
    return home === null || home.id === article.id
      ? one
      : { ...one, article: { id: home.key, siglum: home.siglum, title: titleOf(home) } };
  });
  return { ...published, evidence };
}

function placeOf(
  named: { readonly start: number | null; readonly end: number | null } | null,
): { start: number; end: number } | null {
  return named === null || named.start === null || named.end === null ? null : { start: named.start, end: named.end };
}

function neighbour(article: ArticleRow | null): NeighbourShape | null {
  return article === null ? null : { id: article.key, siglum: article.siglum, title: titleOf(article) };
}

/**
 * All tellings as marks. Where else each is told is looked up for the first of them alone: a text of a hundred
 * thousand words has thousands, and the reader asks for the rest one by one, as their notes come on screen.
 */
function marksOf(reader: StudyReader, article: ArticleRow): readonly MarkShape[] {
  const elsewhere = new Elsewhere(reader, article);
  let sought = 0;
  return reader.tellingsOfArticle(article).map((telling) => {
    const { key: id, start, end, threadKey: thread, label, agree, tellings } = telling;
    const mark = { id, own: ownOf(telling), start, end, thread, label, agree: agree === null ? null : agree === 1 };
    if (telling.kind !== 'name' && thread !== null) sought++;
    const isSought = thread !== null && sought <= LOOKED_UP;
    return { ...mark, elsewhere: isSought ? elsewhere.of(telling) : [], elsewhereTotal: (tellings ?? 1) - 1 };
  });
}

function sharesOf(reader: StudyReader, article: ArticleRow): ArticleShape['shares'] {
  return reader
    .rows<{ other: number; passages: number; words: number }>(
      `SELECT other, count(DISTINCT thread) AS passages, sum(shared) AS words FROM (
         SELECT b AS other, thread, shared FROM alignment WHERE a = ?1
         UNION ALL SELECT a, thread, shared FROM alignment WHERE b = ?1
       ) WHERE other <> ?1 GROUP BY other ORDER BY words DESC, other LIMIT ${SHARES_SHOWN}`,
      article.id,
    )
    .map(({ other, passages, words }) => ({ article: articleLine(reader.articleById(other)), passages, words }));
}
