/**
 * What "today" means in an article: the days that its relative dates are counted from.
 *
 * In: the articles of a collection, the days inferred for them, and what "today" was said to mean. Out: the days
 * that each counts from. An article's own days come first, then those inferred; where nothing says, it is the day
 * that was named, else the latest day given or stated in the collection: the clock is never asked.
 */
import type { Reference } from '../dates/index.ts';
import type { Dated } from './told.ts';
import type { GatheredArticle, Ungathered } from './ungathered.ts';

/** The days that an article's relative dates are counted from; null where nothing in the collection says any. */
export interface Today {
  readonly days: Reference | null;
  /** True where they are only the collection's latest: no evidence of what the article tells. */
  readonly assumed: boolean;
}

/** What "today" means in each article. */
export function todays(given: Ungathered, dated: ReadonlyMap<number, Dated>): readonly Today[] {
  const latest = given.asOf ?? latestDay(given.articles);
  return given.articles.map((article, n) => {
    const days = ownDays(article) ?? inferredDays(dated.get(n), latest);
    if (days !== null) return { days, assumed: false };
    if (latest === null || dated.has(n)) return { days: null, assumed: false };
    return { days: { from: latest, to: latest }, assumed: given.asOf === null };
  });
}

/** The latest day given or stated for any article; null where there is none. */
function latestDay(articles: readonly GatheredArticle[]): string | null {
  return articles.reduce<string | null>(
    (most, { to }) => (to !== null && (most === null || to > most) ? to : most),
    null,
  );
}

const ownDays = ({ from, to }: GatheredArticle): Reference | null =>
  from === null || to === null ? null : { from, to };

/** The days inferred, an open end closed by the latest day of the collection; null where they contradict it. */
function inferredDays(dated: Dated | undefined, latest: string | null): Reference | null {
  if (dated === undefined || dated.from === null) return null;
  const to = dated.to ?? latest;
  return to === null || to < dated.from ? null : { from: dated.from, to };
}
