/**
 * The dates of a collection, gathered: days for articles that give none, and a thread for each event.
 *
 * In: the articles with what is known of their days, their texts, their dates with the words around them, and
 * who is a version of whom. Out: what `gather` puts into `Gathered`. Threads name dates by their places in
 * the list of all dates, article after article.
 */
import { type DateFound, dayFromIso, type Resolved, resolveDates } from '../dates/index.ts';
import { type Dating, dateArticles } from './dating.ts';
import type { DateContext } from './event-mentions.ts';
import { eventMentions } from './event-mentions.ts';
import { type EventThread, gatherEvents } from './events.ts';
import type { Dated, GatheredThread } from './told.ts';

/** An article as its dates need it. */
export interface DatesOfArticle {
  /** Number of its source. */
  readonly source: number;
  /** ISO days that are given or stated, or null. */
  readonly from: string | null;
  readonly to: string | null;
  readonly dates: readonly DateFound[];
  /** `dateContexts` of the dates. */
  readonly contexts: readonly (DateContext | null)[];
}

/** Days for the articles that give none and of which something is known. */
export function dateUndated(
  articles: readonly DatesOfArticle[],
  textOf: (article: number) => string,
  versions: Int32Array,
): readonly Dated[] {
  const given = articles.map(({ source, from, to, dates }, n) => ({
    heap: source,
    dates,
    published: from === null || to === null ? null : { from, to },
    get text() {
      return textOf(n);
    },
  }));
  const copies = [...versions].flatMap((a, b) => (a < 0 ? [] : [{ a, b }]));
  return dateArticles(given, copies).flatMap((dating, article) => {
    const known = given[article]?.published !== null || (dating.from === null && dating.to === null);
    return known ? [] : [{ article, from: dating.from, to: dating.to, evidence: evidenceOf(dating) }];
  });
}

/** What was set aside stands behind the proofs, and says so. */
const evidenceOf = ({ evidence, setAside }: Dating): Dated['evidence'] => [...evidence, ...setAside];

/** The events that more than one date tells of, or one date and an anniversary. */
export function gatherDates(
  articles: readonly DatesOfArticle[],
  days: readonly (string | null)[],
  versions: Int32Array,
): readonly GatheredThread[] {
  const resolved = articles.map(({ dates, from, to }) =>
    resolveDates(dates, from === null || to === null ? null : { from, to }),
  );
  const mentions = articles.flatMap(({ dates, contexts, from, to }, article) =>
    eventMentions({ article, dates, contexts, resolved: resolved[article] ?? [], day: from === to ? from : null }),
  );
  const firstDate: number[] = [];
  let count = 0;
  for (const { dates } of articles) {
    firstDate.push(count);
    count += dates.length;
  }
  const place = (n: number): number => (firstDate[mentions[n]?.article ?? 0] ?? 0) + (mentions[n]?.date ?? 0);
  const resolvedAt = (n: number): Resolved | undefined => resolved[mentions[n]?.article ?? 0]?.[mentions[n]?.date ?? 0];
  return gatherEvents(mentions, { days, versions }).map((event) => threadOf(event, place, resolvedAt));
}

function threadOf(
  event: EventThread,
  place: (n: number) => number,
  resolvedAt: (n: number) => Resolved | undefined,
): GatheredThread {
  const { label, first, independent, agree, note, from, to, certainty } = event;
  const values = event.tellings.map((n) => resolvedAt(n)?.timex ?? '');
  const known = new Map([[values[first] ?? '', 0]]);
  for (const value of values) if (!known.has(value)) known.set(value, known.size);
  return {
    kind: 'date',
    label,
    tellings: event.tellings.map(place),
    first,
    wordings: values.map((value) => known.get(value) ?? 0),
    independent,
    agree,
    note,
    detail: { from, to, certainty, anniversaries: event.anniversaries.map(place) },
    related: [],
  };
}

/** The reference for an article's dates: its own days, or those that were inferred; null where a side is open. */
export function daysFor(
  article: Pick<DatesOfArticle, 'from' | 'to'>,
  dated: Pick<Dated, 'from' | 'to'> | undefined,
): { readonly from: string; readonly to: string } | null {
  const { from, to } = article.from === null && dated !== undefined ? dated : article;
  return from === null || to === null || dayFromIso(from) === null ? null : { from, to };
}
