/**
 * Where an article stands among those that its file was cut into.
 */
import type { ArticleRow, StudyReader } from '../study/index.ts';
import { titleOf } from './lines.ts';
import type { HeapShape } from './shapes.ts';

/** So many are listed on each side. */
const AROUND = 10;

/** Null where the file is this article alone. */
export function heapOf(reader: StudyReader, { id, source }: ArticleRow): HeapShape | null {
  const count = reader.count('SELECT count(*) AS n FROM article WHERE source = ?', source);
  if (count < 2) return null;
  const { start } = reader.articleById(id);
  const before = reader.count('SELECT count(*) AS n FROM article WHERE source = ? AND start < ?', source, start);
  const passed = Math.max(0, before - AROUND);
  const around = reader.rows<{ id: number }>(
    `SELECT id FROM article WHERE source = ? ORDER BY start LIMIT ${2 * AROUND + 1} OFFSET ?`,
    source,
    passed,
  );
  return {
    count,
    position: before + 1,
    first: passed + 1,
    articles: around.map((row, i) => {
      const article = reader.articleById(row.id);
      return {
        id: article.key,
        siglum: article.siglum,
        title: titleOf(article),
        start: article.start,
        // Nothing is cut before the first of a file.
        doubtful: passed + i > 0 && (article.detail.boundary?.doubtful ?? false),
      };
    }),
  };
}
