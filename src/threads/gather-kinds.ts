/**
 * Dates, figures and events as gathering hands them on: each with what its own rules ask for, and back in the
 * form that all kinds share.
 *
 * In: the collection as it was found, and what each article tells. Out: the days of undated articles; the
 * tellings of a kind with their threads, which name tellings by their places in the list of the kind.
 */

import { resolveDates } from '../dates/index.ts';
import { anniversariesOf } from './anniversaries.ts';
import type { KindGathered } from './assemble.ts';
import { dateArticles } from './dating.ts';
import type { ArticleToDate } from './dating-shapes.ts';
import { type EventMention, eventMentions } from './event-mentions.ts';
import { gatherEvents } from './events.ts';
import { copiesAmong, independentTellings, type Known, withoutCopies } from './independence.ts';
import { gatherQuantities } from './quantities.ts';
import type { ToldByOne } from './tell.ts';
import type { Today } from './today.ts';
import type { Dated, GatheredThread, Related, ToldFigure } from './told.ts';
import type { Ungathered } from './ungathered.ts';

/** The days of the articles of which neither the input nor the text says them, where anything proves them. */
export function datingsOf({ articles, findings, textOf, versions }: Ungathered): ReadonlyMap<number, Dated> {
  const asked = findings.map(({ dates, names }, n): ArticleToDate => {
    const { source, from = null, to = null } = articles[n] ?? { source: n };
    const published = from === null || to === null ? null : { from, to };
    return { heap: source, text: textOf(n), published, dates, names };
  });
  const copies = [...versions].flatMap((root, n) => (root < 0 ? [] : [{ a: root, b: n }]));
  const found = new Map<number, Dated>();
  dateArticles(asked, copies).forEach(({ from, to, evidence, setAside }, article) => {
    if (asked[article]?.published !== null || (from === null && to === null)) return;
    found.set(article, { article, from, to, evidence: [...evidence, ...setAside] });
  });
  return found;
}

/** Figures, and the quantities they tell. */
export function quantitiesOf(
  { articles, findings, textOf, versions, reused }: Ungathered,
  told: readonly ToldByOne[],
): KindGathered {
  const starts = startsOf(told.map(({ figures }) => figures.length));
  const counting = findings.map(({ figures }, n) => ({
    text: textOf(n),
    figures,
    day: articles[n]?.day ?? null,
    sources: (told[n] as ToldByOne).figures.map(({ attributed }) => attributed?.text ?? null),
    reused: reused[n] ?? [],
  }));
  const threads = gatherQuantities(counting, versions).map((thread): GatheredThread => {
    const own = thread.tellings.map(({ article, index }) => (told[article] as ToldByOne).figures[index] as ToldFigure);
    return {
      ...thread,
      tellings: thread.tellings.map(({ article, index }) => (starts[article] as number) + index),
      detail: { ...thread.detail, ...boundsOf(own) },
    };
  });
  return { told: told.flatMap(({ figures }) => figures), threads };
}

/** From the lowest to the highest that any telling allows; null where it is open, or where units differ. */
function boundsOf(figures: readonly ToldFigure[]): { readonly low: number | null; readonly high: number | null } {
  const [lows, highs] = [figures.map(({ low }) => low), figures.map(({ high }) => high)];
  const alike = figures.every(({ unit }) => unit === figures[0]?.unit);
  const all = (values: readonly (number | null)[]): values is readonly number[] => alike && !values.includes(null);
  return { low: all(lows) ? Math.min(...lows) : null, high: all(highs) ? Math.max(...highs) : null };
}

/** Dates, and the events they tell of. */
export function eventsOf(
  { articles, findings, textOf, reused }: Ungathered,
  known: Known,
  told: readonly ToldByOne[],
  today: readonly Today[],
): KindGathered {
  const starts = startsOf(told.map(({ dates }) => dates.length));
  const mentions = findings.flatMap(({ dates, contexts }, article) =>
    eventMentions({
      article,
      dates,
      contexts,
      // Days that are only counted from the collection's latest are no evidence of an event.
      resolved: today[article]?.assumed ? resolveDates(dates, null) : (told[article] as ToldByOne).dates,
      day: articles[article]?.day ?? null,
    }),
  );
  const events = gatherEvents(mentions, known);
  const kept = anniversariesOf(events, mentions, known, ({ article, start, end }) => textOf(article).slice(start, end));
  const related: Related[][] = [...events, ...kept].map(() => []);
  kept.forEach(({ origin, reason }, n) => {
    related[events.length + n]?.push({ thread: origin, relation: 'anniversary', reason });
    related[origin]?.push({ thread: events.length + n, relation: 'origin', reason });
  });
  const threads = [...events, ...kept.map(({ thread }) => thread)].map(
    ({ kind, label, tellings, first, accounts, agree, note, from, to, certainty }, n): GatheredThread => {
      const own = tellings.map((at) => mentions[at] as EventMention);
      const alone = withoutCopies(own, first, (article) => reused[article] ?? []);
      const independent = independentTellings(alone, known);
      return {
        ...{ kind, label, first, independent, accounts, agree, note, copies: copiesAmong(own, alone, known) },
        ...{ detail: { from, to, certainty }, related: related[n] ?? [] },
        tellings: own.map(({ article, date }) => (starts[article] as number) + date),
        wordings: numbered(own.map(daysAsTold), first),
      };
    },
  );
  return { told: told.flatMap(({ dates }) => dates), threads };
}

/** The days a mention tells: an anniversary's are those on which it is kept. */
const daysAsTold = ({ from, to, time, anniversary }: EventMention): string =>
  anniversary === null ? `${from} ${to} ${time}` : `kept ${anniversary.from} ${anniversary.to}`;

/** Where each article's tellings begin in the list of all. */
function startsOf(counts: readonly number[]): readonly number[] {
  let at = 0;
  return counts.map((count) => {
    const start = at;
    at += count;
    return start;
  });
}

/** Equal values have equal numbers; that of the first telling is 0. */
function numbered(values: readonly string[], first: number): readonly number[] {
  const numbers = new Map([[values[first] as string, 0]]);
  for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size);
  return values.map((value) => numbers.get(value) as number);
}
