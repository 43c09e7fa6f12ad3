/**
 * What a worker can do: read a document, read records, cut articles into words, index them, match them, find what they tell.
 *
 * In: a task. Out: its result. The same function runs in a worker thread and, with one job, in the
 * main thread. It keeps no state between tasks but an open study to read texts from.
 */
import type { DatabaseSync } from 'node:sqlite';
import { type Collection, type Engine, makeEngine, matchArticle } from '../passages/index.ts';
import { type ListedArticle, openToRead, Texts } from '../study/index.ts';
import { mix, type Words, words } from '../text/index.ts';
import { findIn } from '../threads/index.ts';
import { type DocumentTask, type Read, type RecordsTask, readDocumentFile, readRecords } from './read-file.ts';
import { type Cut, cutOf } from './words-kept.ts';

/** Cut these articles into words; their numbers stand beside them. */
export interface WordsTask {
  readonly job: 'words';
  readonly study: string;
  readonly numbers: readonly number[];
  readonly articles: readonly ListedArticle[];
}

/** Words of the task's articles. */
export type WordsResult = readonly Cut[];

/** Weigh and index a collection. */
export interface IndexTask {
  readonly job: 'index';
  readonly collection: Collection;
}

/** Match the articles from number `from` to `to`, exclusive. */
export interface MatchTask {
  readonly job: 'match';
  readonly engine: Engine;
  readonly from: number;
  readonly to: number;
}

/** Find what these articles tell. */
export interface FindTask {
  readonly job: 'find';
  readonly study: string;
  readonly articles: readonly ListedArticle[];
}

/** The findings of each article, as JSON. */
export type FindResult = readonly string[];

/** Seven numbers an alignment: both sides' first and past-last word, shared words, moved or not, stock phrase or not. */
export type MatchResult = Uint32Array;

export type Task = DocumentTask | RecordsTask | WordsTask | IndexTask | MatchTask | FindTask;

export type Result<T extends Task> = T extends WordsTask
  ? WordsResult
  : T extends IndexTask
    ? Engine
    : T extends MatchTask
      ? MatchResult
      : T extends FindTask
        ? FindResult
        : readonly Read[];

/** Does a task. */
export function work<T extends Task>(task: T): Result<T>;
export function work(task: Task): Result<Task> {
  switch (task.job) {
    case 'document':
      return readDocumentFile(task);
    case 'records':
      return readRecords(task);
    case 'words':
      return cutIntoWords(task);
    case 'index':
      return makeEngine(task.collection);
    case 'match':
      return matchArticles(task);
    case 'find':
      return findInArticles(task);
  }
}

export default work;

let opened: { study: string; database: DatabaseSync; texts: Texts } | null = null;

function textsOf(study: string): Texts {
  if (opened?.study === study) return opened.texts;
  letGo();
  const database = openToRead(study);
  opened = { study, database, texts: new Texts(database) };
  return opened.texts;
}

/** Closes the study that this thread keeps open. */
export function letGo(): void {
  opened?.database.close();
  opened = null;
}

function cutIntoWords({ study, numbers, articles }: WordsTask): WordsResult {
  const texts = textsOf(study);
  return articles.map((article, i) => {
    const found = words(texts.slice(article.source, article));
    if (found.count !== article.words)
      throw new Error(`article ${article.key} has ${found.count} words, not ${article.words}`);
    const cut = cutOf(found, 0);
    return article.doubles.length === 0
      ? cut
      : { ...cut, hashes: withoutDoubles(found, article, numbers[i] as number) };
  });
}

/** The words of a caption that only repeats the one before it are made unlike any others: they tell nothing. */
function withoutDoubles({ hashes, starts }: Words, { doubles, start }: ListedArticle, number: number): Uint32Array {
  return hashes.map((hash, w) => {
    const at = start + (starts[w] as number);
    const repeated = doubles.some((double) => double.start <= at && at < double.end);
    return repeated ? mix(Math.imul(number + 1, 0x9e3779b1) ^ at) : hash;
  });
}

function findInArticles({ study, articles }: FindTask): FindResult {
  const texts = textsOf(study);
  return articles.map((article) => {
    const text = texts.slice(article.source, article);
    return JSON.stringify(findIn(text, article));
  });
}

function matchArticles({ engine, from, to }: MatchTask): MatchResult {
  const rows: number[] = [];
  for (let n = from; n < to; n++) {
    for (const { aFrom, aTo, bFrom, bTo, shared, moved, stock } of matchArticle(engine, n)) {
      rows.push(aFrom, aTo, bFrom, bTo, shared, moved ? 1 : 0, stock ? 1 : 0);
    }
  }
  return Uint32Array.from(rows);
}
