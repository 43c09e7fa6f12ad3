/**
 * Searching in words: what was found, what narrows it, and the places that widen it again.
 *
 * In: an answer and an address. Out: sentences and places. Facets count articles; hits are counted where they are few enough.
 */
import type { HitShape, SearchShape } from '../../src/server/shapes.ts';
import type { PlaceOf } from './address.ts';
import { civil, monthName, writeDay, writeSpan } from './dates.ts';
import { figure, tally } from './numbers.ts';

export type SearchPlace = PlaceOf<'search'>;

/** What a hit stands in, as a list of hits says it. */
export const STANDS_IN: Readonly<Record<HitShape['where'], readonly [one: string, many: string]>> = {
  quote: ['Saying', 'sayings'],
  passage: ['Passage', 'passages'],
  figure: ['Figure', 'figures'],
  date: ['Date', 'dates'],
  name: ['Name', 'names'],
  title: ['Title', 'Titles'],
  caption: ['Caption', 'Captions'],
  text: ['Text', 'Other text'],
};

/** The same search with other values. */
export function searching(
  at: SearchPlace,
  values: { readonly [K in keyof SearchPlace]?: SearchPlace[K] | undefined },
): SearchPlace {
  const all = Object.entries({ ...at, offset: undefined, ...values }).filter(([, value]) => value !== undefined);
  return { q: at.q, ...Object.fromEntries(all), view: 'search' };
}

/** `12 hits in 8 articles`; where hits are not counted, `in 8,012 articles`. */
export function foundSays({ counts, total, articlesTotal }: SearchShape): string {
  const articles = tally(articlesTotal, 'article');
  return counts === 'hits' ? `${tally(total, 'hit')} in ${articles}` : `in ${articles}`;
}

/** Days as a facet names them: a day, a month, a year. */
export function daysSay({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return writeDay(from, true);
  const day = civil(from);
  if (day === null) return writeSpan(from, to, true);
  if (from.slice(0, -6) === to.slice(0, -6) && from.endsWith('-01-01') && to.endsWith('-12-31'))
    return figureless(day.year);
  return `${monthName(day.month)} ${figureless(day.year)}`;
}

const figureless = (year: number): string => (year > 0 ? String(year) : `${1 - year} BCE`);

/** What narrows a search, each with the place without it. */
export function narrowings(at: SearchPlace): readonly { readonly says: string; readonly to: SearchPlace }[] {
  const { where, outlet, name, from, to } = at;
  return [
    ...(where === undefined ? [] : [{ says: 'all of the texts', to: searching(at, { where: undefined }) }]),
    ...(outlet === undefined ? [] : [{ says: 'all outlets', to: searching(at, { outlet: undefined }) }]),
    ...(name === undefined ? [] : [{ says: 'whoever is named', to: searching(at, { name: undefined }) }]),
    ...(from === undefined && to === undefined
      ? []
      : [{ says: 'all days', to: searching(at, { from: undefined, to: undefined }) }]),
  ];
}

/** How many more there are than are shown. */
export const others = (total: number, shown: number): string => `and ${figure(total - shown)} more`;
