/**
 * Choosing articles by what is known of all of them at once (see `search-articles.ts`): for the matrix of who tells what.
 *
 * In: what they must fit, lists they must stand in, words they must hold. Out: their numbers by date, and their outlets.
 */
import type { DatabaseSync } from 'node:sqlite';
import { type ArticlesAsked, countOutlets, fits, type SearchedArticles, searchedArticles } from './search-articles.ts';
import { matchingChunks, placesOfChunks } from './search-facets.ts';
import { readQuery } from './search-query.ts';

/** Articles by their numbers, by date: those that fit, stand in every list of numbers, and hold the words sought. */
export function articlesFitting(
  database: DatabaseSync,
  asked: ArticlesAsked,
  among: readonly (readonly number[])[],
  query: string | null,
): readonly number[] {
  const articles = searchedArticles(database);
  const { isOf, isIn } = fits(articles, asked);
  const lists = among.map((list) => new Set(list.map((id) => articles.placeOf.get(id))));
  const places = query === null ? Array.from(articles.ids.keys()).slice(1) : placesMatching(database, articles, query);
  return places
    .filter((place) => isOf(place) && isIn(place) && lists.every((list) => list.has(place)))
    .map((place) => articles.ids[place] as number);
}

function placesMatching(database: DatabaseSync, articles: SearchedArticles, query: string): readonly number[] {
  const { expression } = readQuery(query);
  return expression === null ? [] : placesOfChunks(articles, matchingChunks(database, expression, articles));
}

/** How many articles each outlet has, of some or of all, the most first; those of no known outlet ('') last. */
export function outletsAmong(
  database: DatabaseSync,
  ids: readonly number[] | null,
): readonly { readonly outlet: string; readonly articles: number }[] {
  const articles = searchedArticles(database);
  const places =
    ids === null
      ? Array.from(articles.ids.keys()).slice(1)
      : ids.map((id) => articles.placeOf.get(id) ?? 0).filter((place) => place > 0);
  const counted = countOutlets(articles, places);
  return [...counted.filter(({ outlet }) => outlet !== ''), ...counted.filter(({ outlet }) => outlet === '')];
}
