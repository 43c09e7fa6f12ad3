/**
 * The engine over texts in memory, for measuring: articles in, alignments in characters out.
 */
import {
  type Alignment,
  articleOf,
  type Collection,
  makeCollection,
  makeEngine,
  matchArticle,
  putWords,
} from '../../src/passages/index.ts';
import { words } from '../../src/text/index.ts';
import type { Pair, Stretch } from './plagdet.ts';

export interface Studied {
  readonly collection: Collection;
  readonly alignments: readonly Alignment[];
  /** Seconds of processor time to index and to match, without cutting into words. */
  readonly seconds: { readonly index: number; readonly match: number };
}

/** All alignments of the articles, in one thread. */
export function studyTexts(texts: readonly string[]): Studied {
  const cut = texts.map((text) => words(text));
  const collection = makeCollection(cut.map(({ count }) => count));
  cut.forEach((one, n) => {
    putWords(collection, collection.first[n] as number, one);
  });
  return study(collection);
}

export function study(collection: Collection): Studied {
  const begun = process.cpuUsage().user / 1000;
  const engine = makeEngine(collection);
  const indexed = process.cpuUsage().user / 1000;
  const alignments: Alignment[] = [];
  for (let n = 0; n + 1 < collection.first.length; n++)
    for (const found of matchArticle(engine, n)) alignments.push(found);
  const matched = process.cpuUsage().user / 1000;
  return { collection, alignments, seconds: { index: (indexed - begun) / 1000, match: (matched - indexed) / 1000 } };
}

/** An alignment in characters of its articles. */
export function pairOf(collection: Collection, { aFrom, aTo, bFrom, bTo }: Alignment): Pair {
  const stretch = (from: number, to: number): Stretch => ({
    document: articleOf(collection, from),
    start: collection.starts[from] as number,
    end: collection.ends[to - 1] as number,
  });
  return { a: stretch(aFrom, aTo), b: stretch(bFrom, bTo) };
}
