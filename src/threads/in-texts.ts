/**
 * Passages of texts held in memory: the whole of the way for programs that have no files.
 *
 * In: texts, each one article. Out: the passages that recur in or between them, each with its tellings
 * as spans of the texts, in order of their first place. No dates are known here, so that the first
 * telling is the first in the order given.
 */
import { type Alignment, clusterAlignments, collect, makeEngine, matchArticle } from '../passages/index.ts';
import { type Span, words } from '../text/index.ts';
import { gatherPassages } from './passages.ts';
import { versionsOf } from './versions.ts';

/** A stretch of one of the texts; `start` and `end` count in it. */
export interface TextTelling extends Span {
  /** Index of the text. */
  readonly text: number;
}

/** A passage that recurs, with its tellings in reading order. */
export interface FoundPassage {
  readonly tellings: readonly TextTelling[];
  /** Index of the first telling. */
  readonly first: number;
  /** Number of each telling's wording, from 0; equal numbers hold the same words. */
  readonly wordings: readonly number[];
  /** False where tellings differ in words, and not only in how much of them they give. */
  readonly agree: boolean;
  readonly note: string;
}

/** Finds what recurs in and between texts. Texts together may hold 2^28 words, each 2^24; else a RangeError. */
export function passagesInTexts(texts: readonly string[]): readonly FoundPassage[] {
  const { collection, offsets } = collect(texts.map((text) => words(text)));
  const engine = makeEngine(collection);
  const alignments: Alignment[] = texts.flatMap((_, n) => [...matchArticle(engine, n)]);
  const days = texts.map(() => null);
  const versions = versionsOf(collection, alignments, days);
  return [...gatherPassages(collection, alignments, clusterAlignments(collection, alignments), { days, versions })].map(
    ({ tellings, first, wordings, agree, note }) => ({
      tellings: tellings.map(({ article, from, to }) => ({
        text: article,
        ...offsets.span(article, from, to),
      })),
      first,
      wordings,
      agree,
      note,
    }),
  );
}
