/**
 * The stage of the finders and the one that gathers: articles in the study, what they tell back into it.
 *
 * Workers find, article by article; what they found is kept as it comes, so that a run that was cut off
 * goes on where it was. The threads are made here, from everything at once, and go in by one
 * transaction with a digest of what they were made of: a run that finds the same digest has nothing to do.
 */
import { createHash } from 'node:crypto';
import {
  articlesInOrder,
  articlesToFind,
  findingsInto,
  findingsOf,
  type ListedArticle,
  note,
  noted,
  replaceFindings,
  reusedIn,
  type StudyWriter,
  type TellingKind,
  Texts,
  versionsIn,
} from '../study/index.ts';
import { type Findings, type Gathered, gather } from '../threads/index.ts';
import type { Crew } from './crew.ts';
import { type OnProgress, StageProgress } from './progress.ts';
import { ranges } from './ranges.ts';
import type { FindTask } from './work.ts';

/** Changes whenever the finders would find other things in the same article. */
const FINDING = 'findings 51';
/** Changes whenever other threads would be gathered from the same findings. */
const GATHERING = 'threads 30';

/** Where the study lies, which kinds to keep, and what "today" means. */
export interface Asked {
  readonly path: string;
  readonly kinds: ReadonlySet<TellingKind>;
  readonly asOf: string | null;
}

/** Finds and gathers what is told of the kinds asked for, unless the study has it of the same articles. */
export async function studyFindings(
  writer: StudyWriter,
  {
    path,
    kinds,
    asOf,
  }: { readonly path: string; readonly kinds: ReadonlySet<TellingKind>; readonly asOf: string | null },
  crew: Crew,
  tell: OnProgress,
): Promise<void> {
  const { database } = writer;
  if (![...kinds].some((kind) => kind !== 'passage')) {
    forgetFindings(writer, kinds);
    return;
  }
  const articles = articlesInOrder(database);
  await find(writer, articles, path, crew, tell);
  const digest = digestOf(articles, [...kinds, asOf ?? '', noted(database, 'passages') ?? ''].join(' '));
  if (noted(database, 'threads') === digest) return;
  const progress = new StageProgress('gathering', wordsIn(articles), tell);
  const texts = new Texts(database);
  const gathered = gather({
    articles,
    textOf: remembered((n) => texts.slice((articles[n] as ListedArticle).source, articles[n] as ListedArticle)),
    findings: [...findingsOf(database, articles)].map((found) => JSON.parse(found) as Findings),
    reused: reusedIn(database, articles),
    versions: versionsIn(database, articles),
    asOf,
  });
  writer.transaction(() => {
    replaceFindings(database, articles, gathered, kinds);
    note(database, 'threads', digest);
  });
  progress.finish();
}

const NOTHING: Gathered = { told: [], threads: [], dated: [] };

/** Leaves a study without findings, where passages alone are asked for. */
function forgetFindings(writer: StudyWriter, kinds: Asked['kinds']): void {
  const { database } = writer;
  if (noted(database, 'threads') === '') return;
  writer.transaction(() => {
    replaceFindings(database, [], NOTHING, kinds);
    note(database, 'threads', '');
  });
}

/** Code units of text that are remembered at once. */
const MOST_REMEMBERED = 1 << 25;

/** The same texts, remembered as far as there is room: gathering goes through the articles once for every kind. */
function remembered(textOf: (n: number) => string): (n: number) => string {
  const known = new Map<number, string>();
  let held = 0;
  return (n) => {
    const before = known.get(n);
    if (before !== undefined) return before;
    const text = textOf(n);
    if (held + text.length > MOST_REMEMBERED) {
      known.clear();
      held = 0;
    }
    known.set(n, text);
    held += text.length;
    return text;
  };
}

/** Finds in each article that has no findings of this method yet. */
async function find(
  writer: StudyWriter,
  articles: readonly ListedArticle[],
  study: string,
  crew: Crew,
  tell: OnProgress,
): Promise<void> {
  const { database } = writer;
  const missing = articlesToFind(database, articles, FINDING).map((n) => articles[n] as ListedArticle);
  if (missing.length === 0) return;
  const progress = new StageProgress('findings', wordsIn(missing), tell);
  const put = findingsInto(database, FINDING);
  const tasks = function* (): Generator<{ task: FindTask; words: number }> {
    for (const { from, to, words } of ranges(missing)) {
      yield { task: { job: 'find', study, articles: missing.slice(from, to) }, words };
    }
  };
  let done = 0;
  for await (const [{ task, words }, found] of crew.map<FindTask, { task: FindTask; words: number }>(tasks())) {
    writer.transaction(() => {
      task.articles.forEach((article, i) => {
        put(article, found[i] as string);
      });
    });
    done += words;
    progress.at(done);
  }
  progress.finish();
}

const wordsIn = (articles: readonly ListedArticle[]): number => articles.reduce((sum, { words }) => sum + words, 0);

function digestOf(articles: readonly ListedArticle[], asked: string): string {
  const hash = createHash('sha256').update(`${FINDING} ${GATHERING} ${asked}`);
  for (const { id, key, start, end, from, to, day } of articles) {
    hash.update(`\n${id} ${key} ${start} ${end} ${day === null ? '' : `${from} ${to}`}`);
  }
  return hash.digest('hex');
}
