/**
 * What a list shows of a thread, made once and kept with it, so that a list of any length is read and not made.
 *
 * In: the articles that tell it, dated as far as they are. Out: a summary. A day that was inferred counts where none is
 * given or stated, and is said to be inferred.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { ListedArticle } from './listed-articles.ts';
import type { SourceCounts, ThreadSummary } from './rows.ts';

const SIGLA_SHOWN = 12;
const DAYS_SHOWN = 40;
const WORDINGS_SHOWN = 8;

/** `tellers` are the articles' numbers, one a telling; `wordings` the tellings' own; `sources` what they give of their sources. */
export function summaryOf(
  articles: readonly ListedArticle[],
  tellers: readonly number[],
  wordings: readonly number[],
  sources: SourceCounts | null = null,
): ThreadSummary {
  const own = [...new Set(tellers)]
    .map((number) => ({ number, ...(articles[number] as ListedArticle) }))
    .sort((x, y) => (dayOf(x) < dayOf(y) ? -1 : dayOf(x) > dayOf(y) ? 1 : x.number - y.number));
  const days = own.flatMap(({ from, to }) => (from !== null && from === to ? [from] : []));
  const wordingCount = wordings.reduce((most, wording) => Math.max(most, wording), 0) + 1;
  const perWording = Array<number>(Math.min(wordingCount, WORDINGS_SHOWN)).fill(0);
  for (const wording of wordings) if (wording < WORDINGS_SHOWN) perWording[wording] = (perWording[wording] ?? 0) + 1;
  const dated = own.filter(({ from, to }) => from !== null || to !== null);
  const [first, last] = [dated[0], latest(dated)];
  return {
    from: first?.from ?? first?.to ?? null,
    to: last?.to ?? last?.from ?? null,
    ...(first?.inferred === true && { fromInferred: true }),
    ...(last?.inferred === true && { toInferred: true }),
    sigla: own.slice(0, SIGLA_SHOWN).map(({ siglum }) => siglum),
    days: days.slice(0, DAYS_SHOWN),
    spans: own
      .flatMap(({ from, to }) => (from !== null && to !== null && from !== to ? [{ from, to }] : []))
      .slice(0, DAYS_SHOWN),
    perWording,
    sources,
  };
}

/** The day a list stands an article under; undated ones come last. */
function dayOf({ from, to }: ListedArticle): string {
  return from ?? to ?? '~';
}

/** The article that may be of the last day. */
function latest<T extends ListedArticle>(dated: readonly T[]): T | undefined {
  const end = ({ from, to }: T): string => to ?? from ?? '';
  return dated.reduce<T | undefined>(
    (last, one) => (last === undefined || end(one) > end(last) ? one : last),
    undefined,
  );
}

/** Makes the summaries of passages anew in which an article counts whose days have changed; `changed` are articles' ids. */
export function resummarise(
  database: DatabaseSync,
  articles: readonly ListedArticle[],
  changed: Iterable<number>,
): void {
  const numbers = new Map(articles.map(({ id }, n) => [id, n]));
  const touching = database.prepare("SELECT DISTINCT thread FROM telling WHERE article = ? AND kind = 'passage'");
  const threads = new Set([...changed].flatMap((id) => touching.all(id).map((row) => Number(row['thread']))));
  const tellings = database.prepare('SELECT article, wording FROM telling WHERE thread = ? ORDER BY id');
  const set = database.prepare('UPDATE thread SET summary = ? WHERE id = ?');
  for (const thread of threads) {
    const told = tellings.all(thread) as unknown as { article: number; wording: number }[];
    const summary = summaryOf(
      articles,
      told.map(({ article }) => numbers.get(article) as number),
      told.map(({ wording }) => wording),
    );
    set.run(JSON.stringify(summary), thread);
  }
}
