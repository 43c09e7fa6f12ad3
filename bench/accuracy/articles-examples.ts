/**
 * The texts that weights are learned from or judged by: heaps, single articles, long texts, with their facts.
 *
 * In: articles and long texts, seeds. Out: for each text its candidates, their facts and the truth.
 */
import type { Facts } from '../../src/articles/facts.ts';
import { View } from '../../src/articles/view.ts';
import { weigh } from '../../src/articles/weigh.ts';
import type { Span } from '../../src/text/index.ts';
import { heapOf, randomFrom, sample, WAYS, type Way } from './articles-heaps.ts';

/** One text, weighed. */
export interface Example {
  readonly text: string;
  readonly facts: readonly Facts[];
  readonly truth: readonly boolean[];
  readonly places: readonly number[];
  readonly span: Span;
}

/** The ways in which a round shows the articles: scraped sites differ most, bare heaps are hardest. */
const SHOWN: readonly Way[] = [...WAYS, 'bare', 'bare', 'datelines', 'blanks', 'scrape', 'scrape', 'bare'];
/** Sizes of heaps, round after round: large ones, small ones. */
const SIZES = [40, 6, 12, 3, 40, 2, 5, 4];

/** A text and the starts of its titles, weighed. */
export function example(text: string, starts: ReadonlySet<number>): Example {
  const view = new View(text);
  const { rows, facts } = weigh(view, 0);
  const places = rows.map((row) => view.rows[row]?.start ?? 0);
  const span = { start: view.rows[0]?.start ?? 0, end: view.rows.at(-1)?.end ?? 0 };
  return { text, facts, places, span, truth: places.map((place) => starts.has(place)) };
}

/** A heap of some of these articles. */
export function heap(articles: readonly string[], way: Way, count: number, seed: number): Example {
  const { text, titles } = heapOf(sample(randomFrom(seed), articles, count), way, seed);
  return example(text, new Set(titles));
}

/** Heaps to learn from, of all sizes and ways; seeds from `seed` on, 18 a round. */
export function taught(articles: readonly string[], rounds: number, seed: number): Example[] {
  return Array.from({ length: rounds }, (_, round) =>
    SHOWN.map((way, w) => heap(articles, way, SIZES[round % SIZES.length] ?? 40, seed + round * SHOWN.length + w)),
  ).flat();
}

/** Texts in which nothing begins after the first line. */
export const whole = (texts: readonly string[]): Example[] => texts.map((text) => example(text, new Set()));
