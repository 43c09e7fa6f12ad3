/**
 * Finds across unrelated news articles, drawn by chance, and what readers said of them.
 *
 * In: the data folder and a seed; the kept verdicts. Out: finds with their words, each known by a hash of them,
 * so that verdicts outlive changes of the engine and hold no words.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { words } from '../../src/text/index.ts';
import { versionsOf } from '../../src/threads/index.ts';
import { newsOf } from './articles-data.ts';
import { randomFrom } from './articles-heaps.ts';
import { shuffle } from './passages-edits.ts';
import { pairOf, studyTexts } from './passages-study.ts';
import type { Stretch } from './plagdet.ts';

export const VERDICTS = ['reuse', 'stock', 'neither'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A find: two stretches and their words in one line each, and whether the engine marks it as a stock phrase. */
export interface Hit {
  readonly a: Stretch;
  readonly b: Stretch;
  readonly stock: boolean;
  /** Of the folded words of both sides, in whatever order the two come. */
  readonly hash: string;
  readonly words: readonly [string, string];
}

/** `sample` finds drawn by chance, and how many there are in all. */
export function drawHits(folder: string, seed: number, sample: number): { hits: readonly Hit[]; all: number } {
  const texts = newsOf(folder, 'train');
  const studied = studyTexts(texts);
  const { collection, alignments } = studied;
  const versions = versionsOf(collection, alignments, []);
  const piece = (n: number): number => ((versions[n] as number) < 0 ? n : (versions[n] as number));
  const across = alignments
    .map((alignment) => ({ ...pairOf(studied, alignment), stock: alignment.stock }))
    .filter(({ a, b }) => a.document !== b.document && piece(a.document) !== piece(b.document));
  const slice = ({ document, start, end }: Stretch): string => (texts[document] ?? '').slice(start, end);
  const line = (stretch: Stretch): string => slice(stretch).replace(/\s+/g, ' ');
  const hits = shuffle(across, randomFrom(seed))
    .slice(0, sample)
    .map((hit): Hit => {
      const hash = [hashOf(slice(hit.a)), hashOf(slice(hit.b))].sort().join('-');
      return { ...hit, hash, words: [line(hit.a), line(hit.b)] };
    });
  return { hits, all: across.length };
}

function hashOf(text: string): string {
  return createHash('sha256').update(words(text).hashes).digest('hex').slice(0, 16);
}

/** Verdicts by hash, as the first reader gave them. */
export function verdicts(): ReadonlyMap<string, Verdict> {
  const path = new URL('../judgements/passages-hits.jsonl', import.meta.url);
  return new Map(
    readFileSync(path, { encoding: 'utf8', flag: 'a+' })
      .split('\n')
      .filter((line) => line !== '')
      .map((line): { hash: string; verdict: Verdict } => JSON.parse(line))
      .map(({ hash, verdict }) => [hash, verdict]),
  );
}
