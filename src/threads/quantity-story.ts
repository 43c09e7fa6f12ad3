/**
 * How far two articles tell one story: the words that both use, by their rarity.
 *
 * In: the texts of a collection. Out: a likeness for two of them, 0 to 1. Method: the cosine of the weightiest words of
 * each article, weighted by how often they stand there and how few articles have them. A likeness is worked out when it
 * is asked for, and kept.
 */
import { foldWord } from '../text/index.ts';
import { stemOf, unowned, WORD } from './quantity-stems.ts';
import { EMPTY } from './quantity-words-en.ts';

/** Articles that a collection is thought to be taken from, so that what all of it tells of still counts for something. */
const ELSEWHERE = 100;
/** Words that an article is known by. */
const KEPT = 60;

/** Stories of a collection. */
export interface Stories {
  /** How far two articles, by their numbers, tell one story: 0 to 1. */
  readonly likeness: (a: number, b: number) => number;
  /** The words that say most of what an article tells, the weightiest first. */
  readonly words: (article: number) => readonly string[];
}

/** Words under which an article is entered. */
const LEADING = 4;

/** The stories that articles tell. */
export function storiesOf(texts: readonly string[]): Stories {
  const counts = texts.map(countsOf);
  const articles = new Map<string, number>();
  for (const own of counts) for (const word of own.keys()) articles.set(word, (articles.get(word) ?? 0) + 1);
  const vectors = counts.map((own) => vectorOf(own, articles, texts.length));
  const known = new Map<number, number>();
  const likeness = (a: number, b: number): number => {
    if (a === b) return 1;
    const key = Math.min(a, b) * texts.length + Math.max(a, b);
    const found = known.get(key) ?? cosine(vectors[a] ?? new Map(), vectors[b] ?? new Map());
    known.set(key, found);
    return found;
  };
  return { likeness, words: (article) => [...(vectors[article]?.keys() ?? [])].slice(0, LEADING) };
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) {
    const folded = unowned(foldWord(word));
    if (folded.length < 3 || EMPTY.has(folded)) continue;
    const stem = stemOf(folded);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function vectorOf(
  counts: ReadonlyMap<string, number>,
  articles: ReadonlyMap<string, number>,
  all: number,
): ReadonlyMap<string, number> {
  const weights = [...counts].flatMap(([word, count]): [string, number][] => {
    const among = articles.get(word) ?? 1;
    return among < 2 ? [] : [[word, (1 + Math.log(count)) * Math.log(1 + (all + ELSEWHERE) / among)]];
  });
  weights.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const kept = weights.slice(0, KEPT);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(kept.map(([word, weight]) => [word, weight / length]));
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, weight] of a) shared += weight * (b.get(word) ?? 0);
  return shared;
}
