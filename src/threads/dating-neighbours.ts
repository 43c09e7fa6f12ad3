/**
 * What occasions prove of an article, where an article whose days are known tells of the same one.
 *
 * In: the occasions of a collection, and what is known of its articles' days. Out: constraints. "Thursday's debate in
 * Tolvery" in an article of 9 March was held on a Thursday near that day; who else writes of Thursday's debate in
 * Tolvery writes within a week of it. The kind, a name that few articles use, the sort and the weekday must be the
 * same, and all who tell of it must mean about the same days: a rally that comes again every month dates nothing.
 */
import { isoDay, weekdayOf } from '../dates/index.ts';
import { ofSort, windowOf } from './dating-almanac.ts';
import type { Constraint } from './dating-clues.ts';
import type { Occasion } from './dating-occasions.ts';
import type { ArticleToDate, Days } from './dating-shapes.ts';

/** An occasion with the days between which it was. */
interface Entry {
  readonly from: number;
  readonly to: number;
  readonly weekday: number | null;
  readonly occasion: Occasion;
}

/** Days within which the days of a telling article, and those of all tellings, must lie. */
const KNOWN = 17;
const ONE = 20;
/** Of the articles, so many may use a name that tells one occasion from another. */
const RARE = 0.05;
const FEW = 3;

/** The constraints for each undated article, by its number. */
export function neighbourConstraints(
  articles: readonly ArticleToDate[],
  occasions: readonly Occasion[],
  rare: (name: string) => boolean,
  days: readonly Days[],
): readonly (readonly Constraint[])[] {
  const out: Constraint[][] = articles.map(() => []);
  const entries = new Map<string, Entry[]>();
  for (const occasion of occasions) {
    const entry = entryOf(occasion, days[occasion.article]);
    if (entry === null) continue;
    for (const key of keysOf(occasion, rare)) {
      const list = entries.get(key);
      if (list === undefined) entries.set(key, [entry]);
      else list.push(entry);
    }
  }
  for (const occasion of occasions) {
    if (articles[occasion.article]?.published !== null) continue;
    const found = keysOf(occasion, rare).flatMap((key) => entries.get(key) ?? []);
    const constraint = constraintOf(
      occasion,
      found.filter((each) => each.occasion.article !== occasion.article),
    );
    if (constraint !== null) out[occasion.article]?.push(constraint);
  }
  return out;
}

/** True for names that few articles use. */
export function rareNames(occasions: readonly Occasion[], count: number): (name: string) => boolean {
  const users = new Map<string, Set<number>>();
  for (const { article, names } of occasions) {
    for (const name of names) users.set(name, (users.get(name) ?? new Set()).add(article));
  }
  return (name) => (users.get(name)?.size ?? 0) <= Math.max(FEW, RARE * count);
}

/** What the same people hold again and again. */
const AGAIN = /^(?:rally|conference|poll|hearing|march|strike)$/;

const keysOf = ({ own, kind, names }: Occasion, rare: (name: string) => boolean): readonly string[] =>
  own && !AGAIN.test(kind) ? names.filter(rare).map((name) => `${kind} ${name}`) : [];

function weekdayIn({ date }: Occasion): number | null {
  return date?.form.is === 'fields' && date.form.fields.day === undefined ? (date.form.fields.weekday ?? null) : null;
}

/** The days of an occasion that an article of known days dates by a weekday, or by "yesterday". */
function entryOf(occasion: Occasion, days: Days | undefined): Entry | null {
  const { from, to } = days ?? { from: null, to: null };
  const window = occasion.date === null ? null : windowOf(occasion);
  if (from === null || to === null || to - from > KNOWN || window === null || window.firm !== 'both') return null;
  let [first, last] = [from - window.most, to - window.least];
  const weekday = weekdayIn(occasion);
  while (weekday !== null && weekdayOf(first) !== weekday) first++;
  while (weekday !== null && weekdayOf(last) !== weekday) last--;
  return { from: first, to: last, weekday, occasion };
}

/** True where an occasion can have been on that weekday. */
function holds({ from, to, weekday: own }: Entry, weekday: number): boolean {
  if (own !== null) return own === weekday;
  for (let day = from; day <= to; day++) if (weekdayOf(day) === weekday) return true;
  return false;
}

function constraintOf(occasion: Occasion, found: readonly Entry[]): Constraint | null {
  const window = occasion.date === null ? null : windowOf(occasion);
  const weekday = weekdayIn(occasion);
  if (window === null || window.firm !== 'both') return null;
  const same = ofSort(found, occasion.sorts);
  const fit = same.filter((each) => weekday === null || holds(each, weekday));
  const [first] = fit;
  if (first === undefined || fit.length < same.length) return null;
  const [from, to] = [Math.min(...fit.map((each) => each.from)), Math.max(...fit.map((each) => each.to))];
  if (to - from > ONE) return null;
  const { article, start, end } = occasion;
  const other = first.occasion;
  const told = from === to ? isoDay(from) : `between ${isoDay(from)} and ${isoDay(to)}`;
  return {
    ...{ from: from + window.least, to: to + window.most, strength: 0.61, at: { article, start, end } },
    says: `written near the ${occasion.kind}, which another article tells too`,
    with: { at: { article: other.article, start: other.start, end: other.end }, says: `it was ${told}` },
  };
}
