/**
 * The ledger: every file and record that went in, what became of it, and where a heap was cut.
 */
import type { ArticleRow, SourceLine, StudyReader } from '../study/index.ts';
import { titleOf } from './lines.ts';
import { countsOf, PAGE } from './overview.ts';
import type { LedgerLineShape, LedgerShape } from './shapes.ts';

const ARTICLES_SHOWN = 50;
const CONTEXT = 60;
/** The strongest come first; a cut may have forty. */
const REASONS_SHOWN = 6;
const STATUSES = ['read', 'refused', 'duplicate', 'ignored'] as const;

export function ledgerOf(reader: StudyReader, status: string | null, file: string | null, offset: number): LedgerShape {
  const known = STATUSES.find((each) => each === status) ?? null;
  const counts = countsOf(reader);
  const only = file === null ? null : reader.source(file);
  const sources = only === null ? reader.sourcePage(known, offset, PAGE) : [only];
  const total = only !== null ? 1 : known === null ? counts.files : counts[known];
  return { counts, total, offset, sources: sources.map((source) => lineOf(reader, source)) };
}

function lineOf(reader: StudyReader, source: SourceLine): LedgerLineShape {
  const { total, articles } = reader.articlesOf(source.id, ARTICLES_SHOWN);
  return {
    id: source.key,
    path: source.path,
    mediaType: source.mediaType,
    encoding: source.encoding,
    bytes: source.bytes,
    status: source.status,
    duplicateOf: source.duplicateOfPath,
    reason: source.vanished === 1 ? 'No longer in its folder; kept as it was read' : source.reason,
    articles: articles.map((article) => ({
      id: article.key,
      siglum: article.siglum,
      title: titleOf(article),
      start: article.start,
      end: article.end,
      cut: total > 1 && article.detail.boundary !== null ? cutOf(reader, source, article) : null,
    })),
    articleCount: total,
  };
}

type Cut = NonNullable<LedgerLineShape['articles'][number]['cut']>;

function cutOf(reader: StudyReader, source: SourceLine, article: ArticleRow): Cut {
  const { boundary } = article.detail;
  const from = Math.max(0, article.start - CONTEXT);
  const to = Math.min(source.length, article.start + CONTEXT);
  const before = reader.texts.slice(source.id, { start: from, end: article.start });
  const after = reader.texts.slice(source.id, { start: article.start, end: to });
  return {
    before: onOneLine(from > 0 ? before.replace(/^\S*/, '') : before),
    // A title stands on a line of its own; what follows it is another matter.
    after: onOneLine((to < source.length ? after.replace(/\S*$/, '') : after).split(/[\r\n]/, 1)[0] ?? ''),
    doubtful: boundary?.doubtful ?? false,
    evidence: (boundary?.evidence ?? [])
      .filter(({ weight }) => weight > 0)
      .slice(0, REASONS_SHOWN)
      .map(({ says }) => says),
  };
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
