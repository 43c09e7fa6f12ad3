/** Made-up articles for trying the engine: words that mean nothing, and a view of what is found in them. */
import { type Alignment, articleOf, collect, makeEngine, matchArticle } from '../../src/passages/index.ts';
import { words } from '../../src/text/index.ts';

/** Numbers from 0 to 1, the same for the same seed (a linear congruence is random enough here). */
export function numbersFrom(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** Words of one article: none of them stands in an article of another name. The first few are common, the others rare. */
export function proseOf(name: string, count: number, seed = 1): string[] {
  const random = numbersFrom(seed);
  return Array.from({ length: count }, () => `${name}${Math.floor(200 ** random())}`);
}

/** Where two texts share a passage: text numbers and the words as they stand. */
export interface Shared {
  readonly a: number;
  readonly b: number;
  readonly wordsOfA: string;
  readonly wordsOfB: string;
  readonly moved: boolean;
}

export interface Found {
  readonly alignments: readonly Alignment[];
  readonly shared: readonly Shared[];
}

/** What the engine finds in texts of one article each. */
export function find(texts: readonly string[]): Found {
  const { collection, offsets } = collect(texts.map((text) => words(text)));
  const engine = makeEngine(collection);
  const alignments = texts.flatMap((_, n) => matchArticle(engine, n));
  const slice = (from: number, to: number): string => {
    const n = articleOf(collection, from);
    const { start, end } = offsets.span(n, from, to);
    return (texts[n] ?? '').slice(start, end);
  };
  return {
    alignments,
    shared: alignments.map(({ aFrom, aTo, bFrom, bTo, moved }) => ({
      a: articleOf(collection, aFrom),
      b: articleOf(collection, bFrom),
      wordsOfA: slice(aFrom, aTo),
      wordsOfB: slice(bFrom, bTo),
      moved,
    })),
  };
}
