/**
 * The second and third stages: articles in the study, passages and their threads back into it.
 *
 * Workers cut the articles into words and match each article with all before it; the index, the
 * clusters and the threads are made here. What is written depends on the articles alone, never on how
 * the work was shared out. All of it goes in by one transaction, with a digest of what it was made of:
 * a run that finds the same digest has nothing to do.
 */
import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import {
  type Alignment,
  type Collection,
  type Corpus,
  clusterAlignments,
  effortTo,
  firstWords,
  matchVolumes,
  Offsets,
  shareable,
} from '../passages/index.ts';
import {
  articlesInOrder,
  dropPassages,
  type ListedArticle,
  note,
  noted,
  replacePassages,
  type StudyWriter,
  TellingsError,
  type TextIndexer,
} from '../study/index.ts';
import { gatherPassages, versionsOf } from '../threads/index.ts';
import type { Crew } from './crew.ts';
import { DiskShelves } from './disk-shelves.ts';
import { type OnProgress, StageProgress } from './progress.ts';
import { ranges } from './ranges.ts';
import { tidyMemory, volumeFor } from './thrift.ts';
import type { Cut, WordsKept } from './words-kept.ts';
import type { IndexTask, MatchTask, WordsTask } from './work.ts';

/** Changes whenever the engine would come to other passages from the same articles. */
const METHOD = 'passages 13';
/** What finding passages works with. The indexer goes on while nothing else is written. */
export interface Means {
  readonly crew: Crew;
  readonly kept: WordsKept;
  readonly indexer: TextIndexer;
  readonly tell: OnProgress;
  /** Bytes to keep to; null where there is no need. */
  readonly memory: number | null;
}

/** Finds and writes all passages of the study at a path, unless those it has are of the same articles. */
export async function studyPassages(writer: StudyWriter, study: string, means: Means): Promise<void> {
  const { database } = writer;
  const articles = articlesInOrder(database);
  const digest = digestOf(articles);
  if (noted(database, 'passages') === digest) return;
  const volume = volumeFor(
    articles.reduce((sum, { words }) => sum + words, 0),
    means.memory,
  );
  const shelves = new DiskShelves(study);
  try {
    const compared = await (volume === null
      ? compare(articles, study, means)
      : compareVolumes(articles, study, volume, shelves, means));
    const { corpus, offsets, alignments } = compared;
    const progress = new StageProgress('threads', alignments.length, means.tell);
    const days = articles.map(({ day }) => day);
    const versions = versionsOf(corpus, alignments, days);
    const clusters = clusterAlignments(corpus, alignments);
    const threads = tidied(gatherPassages(corpus, alignments, clusters, { days, versions }));
    writer.transaction(() => {
      replacePassages(database, { articles, collection: corpus, offsets, threads, versions });
      note(database, 'passages', digest);
    });
    progress.finish();
  } finally {
    shelves.close();
  }
}

/** Threads after which memory is tidied, where it is short. */
const THREADS_BETWEEN = 4000;

/** The same threads, with what served to make them given back now and then. */
function* tidied<T>(threads: Iterable<T>): Generator<T> {
  let count = 0;
  for (const thread of threads) {
    if (count++ % THREADS_BETWEEN === 0) tidyMemory();
    yield thread;
  }
}

/** The words of all articles, and which stretches of them recur. */
interface Compared {
  readonly corpus: Corpus;
  readonly offsets: Offsets;
  readonly alignments: readonly Alignment[];
}

/** Compares all articles in memory. */
async function compare(articles: readonly ListedArticle[], study: string, means: Means): Promise<Compared> {
  const first = firstOf(articles);
  const corpus = { first, hashes: shareable(first.at(-1) ?? 0) };
  const offsets = new Offsets(first);
  await cutAll(articles, study, means, corpus, offsets);
  tidyMemory();
  const alignments = await meanwhile(means.indexer, () => match(corpus, means));
  return { corpus, offsets, alignments };
}

/** Compares all articles two volumes at a time; the words are put aside. */
async function compareVolumes(
  articles: readonly ListedArticle[],
  study: string,
  volume: number,
  shelves: DiskShelves,
  means: Means,
): Promise<Compared> {
  const first = firstOf(articles);
  const corpus = { first, hashes: shelves.numbers() };
  const offsets = new Offsets(first, shelves.bytes());
  await cutAll(articles, study, means, corpus, offsets);
  tidyMemory();
  const words = first.at(-1) ?? 0;
  const progress = new StageProgress('passages', words, means.tell);
  const alignments: Alignment[] = [];
  await meanwhile(means.indexer, async () => {
    for (const { alignments: some, done } of matchVolumes(corpus, shelves, volume)) {
      for (const alignment of some) alignments.push(alignment);
      progress.at(Math.round(done * words));
      await setImmediate();
    }
  });
  progress.finish();
  return { corpus, offsets, alignments };
}

/** Leaves a study without passages, where none are asked for. The caller opens the transaction. */
export function forgetPassages(database: DatabaseSync): void {
  dropPassages(database);
  note(database, 'passages', '');
}

/** Does some work while this thread, which has the study, waits for others to do theirs. */
async function meanwhile<T>(indexer: TextIndexer, work: () => Promise<T>): Promise<T> {
  let over = false;
  const indexing = async (): Promise<void> => {
    while (!over && indexer.step()) await setImmediate();
    indexer.rest();
  };
  const [result] = await Promise.all([work().finally(() => (over = true)), indexing().finally(() => (over = true))]);
  return result;
}

function digestOf(articles: readonly ListedArticle[]): string {
  const hash = createHash('sha256').update(METHOD);
  for (const { id, key, start, end, words, day } of articles)
    hash.update(`\n${id} ${key} ${start} ${end} ${words} ${day}`);
  return hash.digest('hex');
}

/** Puts the words of all articles where they belong: those that were kept, and the others cut again. */
async function cutAll(
  articles: readonly ListedArticle[],
  study: string,
  { crew, kept }: Means,
  { first, hashes }: Corpus,
  offsets: Offsets,
): Promise<void> {
  const put = (number: number, cut: Cut): void => {
    hashes.set(cut.hashes, first[number] as number);
    offsets.put(number, cut.steps);
  };
  const missing: number[] = [];
  articles.forEach((article, number) => {
    const cut = article.doubles.length === 0 ? kept.take(article) : undefined;
    if (cut === undefined) missing.push(number);
    else put(number, cut);
  });
  kept.clear();
  const tasks = function* (): Generator<{ task: WordsTask }> {
    const toCut = missing.map((number) => articles[number] as ListedArticle);
    for (const { from, to } of ranges(toCut)) {
      const numbers = missing.slice(from, to);
      yield { task: { job: 'words', study, numbers, articles: toCut.slice(from, to) } };
    }
  };
  for await (const [{ task }, cuts] of crew.map<WordsTask, { task: WordsTask }>(tasks())) {
    cuts.forEach((cut, i) => {
      put(task.numbers[i] as number, cut);
    });
  }
}

/** Where the words of each article begin. */
function firstOf(articles: readonly ListedArticle[]): Uint32Array {
  try {
    return firstWords(articles.map(({ words }) => words));
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new TellingsError('collection-too-large', `This collection is too large to compare: ${cause.message}.`, {
      cause,
    });
  }
}

async function match(collection: Collection, { crew, tell }: Means): Promise<readonly Alignment[]> {
  const progress = new StageProgress('passages', collection.hashes.length, tell);
  const engine = await crew.do<IndexTask>({ job: 'index', collection });
  progress.goBy((word) => effortTo(engine.index, word));
  const sizes = Array.from({ length: collection.first.length - 1 }, (_, n) => ({
    words: (collection.first[n + 1] as number) - (collection.first[n] as number),
  }));
  const tasks = function* (): Generator<{ task: MatchTask; words: number }> {
    for (const { from, to, words } of ranges(sizes)) yield { task: { job: 'match', engine, from, to }, words };
  };
  const alignments: Alignment[] = [];
  let done = 0;
  for await (const [{ words }, rows] of crew.map<MatchTask, { task: MatchTask; words: number }>(tasks())) {
    for (let i = 0; i < rows.length; i += 7) alignments.push(alignmentAt(rows, i));
    done += words;
    progress.at(done);
  }
  progress.finish();
  return alignments;
}

function alignmentAt(rows: Uint32Array, i: number): Alignment {
  const [aFrom = 0, aTo = 0, bFrom = 0, bTo = 0, shared = 0, moved = 0, stock = 0] = rows.subarray(i, i + 7);
  return { aFrom, aTo, bFrom, bTo, shared, moved: moved === 1, stock: stock === 1 };
}
