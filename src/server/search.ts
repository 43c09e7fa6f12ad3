/**
 * Search hits in context, grouped by article.
 */
import { type ArticleRow, type Hit, type StudyReader, searchStudy } from '../study/index.ts';
import { articleLine } from './lines.ts';
import type { HitShape, SearchShape } from './shapes.ts';

const PAGE = 50;
const CONTEXT = 90;

export function searchOf(reader: StudyReader, query: string, sort: 'date' | 'best', offset: number): SearchShape {
  const found = searchStudy(reader.database, query, { offset, limit: PAGE, order: sort, inArticles: true });
  const groups: { article: ArticleRow; hits: HitShape[] }[] = [];
  for (const hit of found.hits) {
    const last = groups.at(-1);
    const group =
      last?.article.id === hit.article ? last : { article: reader.articleById(hit.article as number), hits: [] };
    if (group !== last) groups.push(group);
    group.hits.push(hitOf(reader, group.article, hit));
  }
  return {
    query,
    total: found.total,
    articlesTotal: found.articles,
    offset,
    note: found.note,
    groups: groups.map(({ article, hits }) => ({ article: articleLine(article), hits })),
  };
}

function hitOf(reader: StudyReader, article: ArticleRow, { source, start, end }: Hit): HitShape {
  const from = Math.max(article.start, start - CONTEXT);
  const to = Math.min(article.end, end + CONTEXT);
  const before = reader.texts.slice(source, { start: from, end: start });
  const after = reader.texts.slice(source, { start: end, end: to });
  return {
    start,
    end,
    text: reader.texts.slice(source, { start, end }),
    // A line of a concordance stays in its paragraph, and is cut where a word ends.
    before: (from > article.start ? before.replace(/^\S*\s/, '') : before).replace(/^[\s\S]*[\r\n]/, ''),
    after: (to < article.end ? after.replace(/\s\S*$/, '') : after).replace(/[\r\n][\s\S]*$/, ''),
    where: whereIs(reader, article, start),
  };
}

function whereIs(reader: StudyReader, article: ArticleRow, offset: number): HitShape['where'] {
  const { title, captions } = article.detail;
  const holds = (span: { readonly start: number | null; readonly end: number | null } | null): boolean =>
    span !== null && span.start !== null && span.end !== null && span.start <= offset && offset < span.end;
  if (holds(title)) return 'title';
  if (captions.some(holds)) return 'caption';
  const passages = reader.count(
    'SELECT count(*) AS n FROM telling WHERE article = ? AND start <= ? AND "end" > ?',
    article.id,
    offset,
    offset,
  );
  return passages > 0 ? 'passage' : 'text';
}
