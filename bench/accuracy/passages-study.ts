/**
 * The engine over texts in memory, for measuring: articles in, alignments in characters out.
 */
import {
  type Alignment,
  articleOf,
  type Collection,
  collect,
  makeEngine,
  matchArticle,
  type Offsets,
} from '../../src/passages/index.ts';
import { words } from '../../src/text/index.ts';
import type { Pair, Stretch } from './plagdet.ts';

export interface Studied {
  readonly collection: Collection;
  readonly offsets: Offsets;
  readonly alignments: readonly Alignment[];
  /** Seconds of processor time to index and to match, without cutting into words. */
  readonly seconds: { readonly index: number; readonly match: number };
}

/** All alignments of the articles, in one thread. */
export function studyTexts(texts: readonly string[]): Studied {
  const { collection, offsets } = collect(texts.map((text) => words(text)));
  return { ...study(collection), offsets };
}

/** All alignments of a collection, in one thread. */
export function study(collection: Collection): Omit<Studied, 'offsets'> {
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
export function pairOf({ collection, offsets }: Studied, { aFrom, aTo, bFrom, bTo }: Alignment): Pair {
  const stretch = (from: number, to: number): Stretch => {
    const document = articleOf(collection, from);
    return { document, ...offsets.span(document, from, to) };
  };
  return { a: stretch(aFrom, aTo), b: stretch(bFrom, bTo) };
}
