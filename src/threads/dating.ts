/**
 * When undated articles were written, as far as the collection proves it.
 *
 * In: the articles of a collection with what is known of their days, their temporal expressions, which share
 * text, and which stand in one heap. Out: for each a stretch of days, open where nothing closes it, with its
 * proofs; none where nothing speaks. Method: constraints are taken from the strongest to the weakest and
 * intersected; one that contradicts those before it is set aside and says so. Then articles learn from each
 * other, round by round: from copies, from the order of their heap, from anniversaries of what others date.
 * It never guesses: a topic alone proves no day.
 */
import type { Evidence } from '../articles/index.ts';
import { dayFromIso, dayNumber, isoDay } from '../dates/index.ts';
import { occasionClues } from './dating-almanac.ts';
import { anniversaryConstraints } from './dating-anniversaries.ts';
import { type Constraint, constraintsOf } from './dating-clues.ts';
import { dayClues } from './dating-days.ts';
import { feastConstraints } from './dating-feasts.ts';
import { copyConstraints, orderConstraints } from './dating-links.ts';
import { neighbourConstraints, rareNames } from './dating-neighbours.ts';
import { type Occasion, occasionsIn } from './dating-occasions.ts';
import { type Period, periodOf } from './dating-period.ts';
import { printedConstraints } from './dating-printed.ts';
import type { ArticleToDate, Copy, Days } from './dating-shapes.ts';
import { weekdayConstraints } from './dating-weekdays.ts';
import { type YearlyClue, yearlyConstraints } from './dating-yearly.ts';

/** A span of the article of that number, and what it says of the day. */
export interface DatingProof extends Evidence {
  readonly article: number;
}

/** When an article was written: ISO days, both inclusive, null where open; both null where nothing is known. */
export interface Dating {
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: readonly DatingProof[];
  /** What contradicts the evidence and is weaker. */
  readonly setAside: readonly DatingProof[];
}

const ROUNDS = 3;
const OPEN: Days = { from: null, to: null };
/** Articles from which on a collection tells when it ends, and a date beyond that is a plan. */
const MANY = 20;

/** The dating of each article, in order. Articles with a known day keep it, without evidence. */
export function dateArticles(articles: readonly ArticleToDate[], copies: readonly Copy[]): readonly Dating[] {
  if (articles.every(({ published }) => published !== null)) return articles.map(asGiven);
  const last = lastDay(articles);
  const latest = articles.length < MANY ? Number.POSITIVE_INFINITY : last;
  const own = articles.map((each, n) =>
    each.published === null
      ? [
          ...constraintsOf(each.dates, { article: n, text: each.text }),
          ...printedConstraints(each.dates, { article: n, text: each.text }),
        ].filter(({ from }) => (from ?? 0) <= latest)
      : [],
  );
  const period = periodOf(articles);
  const occasions = articles.flatMap(({ text, names, dates }, n) => occasionsIn({ article: n, text, names, dates }));
  const rare = rareNames(occasions, articles.length);
  const clues = period === null ? [] : cluesOf(articles, occasions, period);
  let settled = articles.map((article, n) => settle(article, own[n] ?? []));
  for (let round = 0; round < ROUNDS; round++) {
    const days = settled.map((each) => each.days);
    const heard = [
      copyConstraints(articles, copies, days),
      anniversaryConstraints(articles, days, latest),
      feastConstraints(articles, days, last),
      weekdayConstraints(articles, days),
      neighbourConstraints(articles, occasions, rare, days),
      period === null ? [] : clues.map((list, n) => yearlyConstraints(list, days[n] ?? OPEN, period)),
    ];
    const proofs = own.map((list, n) => [...list, ...heard.flatMap((lists) => lists[n] ?? [])]);
    // Only what articles prove by themselves shows the order of a heap; then the order bounds the rest.
    const firm = articles.map((article, n) => settle(article, proofs[n] ?? []).days);
    const ordered = orderConstraints(articles, firm);
    settled = articles.map((article, n) => settle(article, [...(proofs[n] ?? []), ...(ordered[n] ?? [])]));
  }
  return settled.map(({ days, kept, dropped }) => ({
    from: days.from === null ? null : isoDay(days.from),
    to: days.to === null ? null : isoDay(days.to),
    evidence: telling(kept, days)
      .flatMap((each) => (each.with === undefined ? [each] : [each, each.with]))
      .map((each) => proof(articles, each, '')),
    setAside: dropped.map((each) => proof(articles, each, '; set aside, as stronger evidence says otherwise')),
  }));
}

const asGiven = ({ published }: ArticleToDate): Dating => ({
  from: published?.from ?? null,
  to: published?.to ?? null,
  evidence: [],
  setAside: [],
});

/** What days without their year say of undated articles, each in its place. */
function cluesOf(
  articles: readonly ArticleToDate[],
  occasions: readonly Occasion[],
  period: Period,
): readonly (readonly YearlyClue[])[] {
  const told = occasionClues(occasions, period);
  return articles.map(({ dates, text, published }, n) =>
    published === null ? [...dayClues(dates, { article: n, text }), ...(told.get(n) ?? [])] : [],
  );
}

/** Days after the last day told in it, by which a collection has ended. */
const AFTER = 120;

/** The last day that a collection can be of, going by the latest day or month it tells of as past or is known to be of. */
function lastDay(articles: readonly ArticleToDate[]): number {
  const told = articles.flatMap(({ dates, published }) => [
    ...(published === null ? [] : [dayFromIso(published.to) ?? 0]),
    ...dates.flatMap(({ form, direction }) => {
      if (form.is !== 'fields' || direction?.to === 'future') return [];
      const { year, month, day } = form.fields;
      return year === undefined || month === undefined ? [] : [dayNumber(year, month, day ?? 28)];
    }),
  ]);
  const last = told.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return told.length === 0 ? Number.POSITIVE_INFINITY : last + AFTER;
}

interface Settled {
  readonly days: Days;
  readonly kept: readonly Constraint[];
  readonly dropped: readonly Constraint[];
}

function settle({ published }: ArticleToDate, constraints: readonly Constraint[]): Settled {
  if (published !== null) {
    return { days: { from: dayFromIso(published.from), to: dayFromIso(published.to) }, kept: [], dropped: [] };
  }
  let days: Days = { from: null, to: null };
  const kept: Constraint[] = [];
  const dropped: Constraint[] = [];
  for (const each of [...constraints].sort((a, b) => b.strength - a.strength)) {
    const from = later(days.from, each.from);
    const to = earlier(days.to, each.to);
    if (from !== null && to !== null && from > to) dropped.push(each);
    else {
      days = { from, to };
      kept.push(each);
    }
  }
  return { days, kept, dropped };
}

const later = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.max(a, b));
const earlier = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);

/** Of the constraints that hold, those that draw a bound; of equal ones the strongest. */
function telling(kept: readonly Constraint[], { from, to }: Days): readonly Constraint[] {
  const lower = kept.find((each) => each.from !== null && each.from === from);
  const upper = kept.find((each) => each.to !== null && each.to === to);
  return [...new Set([lower, upper])].flatMap((each) => each ?? []);
}

function proof(
  articles: readonly ArticleToDate[],
  { at, says }: Pick<Constraint, 'at' | 'says'>,
  more: string,
): DatingProof {
  const words = articles[at.article]?.text.slice(at.start, at.end) ?? '';
  return { ...at, text: words, says: `\u201c${words.replace(/\s+/g, ' ')}\u201d: ${says}${more}.` };
}
