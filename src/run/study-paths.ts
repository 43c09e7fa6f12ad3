/**
 * The whole run: from paths to a finished study.
 *
 * In: paths and options. Out: the study file, and a summary of what went in, what was refused and what
 * was found. The same paths give the same study whatever the number of jobs, and whether or not the
 * run was cut off and begun again on the way.
 */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { DatabaseSync } from 'node:sqlite';
import {
  explain,
  lockStudy,
  note,
  noted,
  openToWrite,
  prepareFile,
  StudyReader,
  StudyWriter,
  settleDuplicates,
  settleSigla,
  TELLING_KINDS,
  type TellingKind,
  TellingsError,
  TextIndexer,
} from '../study/index.ts';
import { Crew } from './crew.ts';
import { studyFindings } from './findings.ts';
import { Intake } from './intake.ts';
import { forgetPassages, studyPassages } from './passages.ts';
import type { OnProgress } from './progress.ts';
import { shortage, type Thrift, thriftFor, tidyMemory } from './thrift.ts';
import { type Walked, walk } from './walk.ts';
import { WordsKept } from './words-kept.ts';

/** What to study, and how. */
export interface StudyOptions {
  /** Files and folders; `-` is standard input. */
  readonly paths: readonly string[];
  /** The study to make or to add to. */
  readonly out: string;
  /** Worker threads; by default as many as the machine has processors, or none where there is little to read. */
  readonly jobs?: number;
  /** Bytes of memory to aim for: a run that needs more says so, and goes on. Below 1 GB there are no workers. */
  readonly memory?: number;
  /** Kinds of tellings to find; by default all. The study then holds these alone. */
  readonly only?: readonly TellingKind[];
  /** ISO day that "today" means where nothing else says; kept with the study. */
  readonly asOf?: string;
  readonly onProgress?: OnProgress;
  /** Called once the study file is there and can be read. */
  readonly onOpen?: () => void;
}

/** A path, a problem with it, and what to do. */
export interface Refusal {
  readonly path: string | null;
  readonly code: string;
  readonly message: string;
}

/** What came of a run. */
export interface Summary {
  readonly out: string;
  readonly sources: {
    readonly read: number;
    readonly refused: number;
    readonly duplicate: number;
    readonly ignored: number;
  };
  readonly articles: number;
  /** Passages told more than once. */
  readonly passages: number;
  /** How many tellings of the other kinds were found. */
  readonly found: Readonly<Record<Exclude<TellingKind, 'passage'>, number>>;
  /** Sources that were refused and paths that were not there, in order. */
  readonly refusals: readonly Refusal[];
  /** What else is worth saying of sources that were read, such as a guessed encoding. */
  readonly remarks: readonly Refusal[];
}

/** Studies paths. Throws a TellingsError where nothing could be done. */
export async function studyPaths(options: StudyOptions): Promise<Summary> {
  const walked = walk(options.paths, options.out);
  assertSomething(walked, options.paths);
  prepareFile(options.out);
  const letGo = lockStudy(options.out);
  try {
    const thrift = thriftFor(options.memory ?? null);
    return await studyInto(options.out, thrift, (database) => run(new StudyWriter(database), walked, thrift, options));
  } finally {
    letGo();
  }
}

async function studyInto(
  out: string,
  { pages }: Thrift,
  work: (database: DatabaseSync) => Promise<Summary>,
): Promise<Summary> {
  const database = openToWrite(out, pages);
  try {
    const summary = await work(database);
    leaveOneFile(database);
    return summary;
  } catch (cause) {
    throw explain(out, cause);
  } finally {
    database.close();
  }
}

/**
 * Makes one file of a study again, where a reader that had it open kept its two companions in place.
 * Leaves it as it is where another process has it open.
 */
export function tidyStudy(path: string): void {
  const database = openToWrite(path);
  leaveOneFile(database);
  database.close();
}

/** While it is written a study has two files beside it; nobody who only reads it later should need them. */
function leaveOneFile(database: DatabaseSync): void {
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
  } catch {
    // The reader has the study open: then the two files stay, and the next run tidies them away.
  }
}

function assertSomething({ entries, problems }: Walked, paths: readonly string[]): void {
  if (entries.length > 0) return;
  const [problem] = problems;
  if (problem !== undefined) {
    throw new TellingsError(problem.code, problems.map(({ message }) => message).join(' '));
  }
  const named =
    paths.length === 1 ? `The folder ${paths[0]} holds no files.` : `The folders ${paths.join(', ')} hold no files.`;
  throw new TellingsError('nothing-to-study', named);
}

/** Starting a worker costs more than it saves on less than this. */
const WORTH_WORKERS = 4_000_000;

/** As many as the machine has processors; one, in this thread, where there is little to read. */
function jobsFor({ entries }: Walked): number {
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  return bytes < WORTH_WORKERS ? 1 : availableParallelism();
}

async function run(writer: StudyWriter, walked: Walked, thrift: Thrift, options: StudyOptions): Promise<Summary> {
  const { database } = writer;
  const tell = options.onProgress ?? (() => {});
  const crew = new Crew(thrift.hasWorkers ? (options.jobs ?? jobsFor(walked)) : 1);
  try {
    begin(writer, walked, options);
    options.onOpen?.();
    const kinds = new Set(options.only ?? TELLING_KINDS);
    const kept = new WordsKept(kinds.has('passage') ? thrift.wordsKept : 0);
    await new Intake(writer, crew, kept, tell).run(walked.entries, walked.folders);
    tidyMemory();
    writer.transaction(() => {
      settleDuplicates(database);
      settleSigla(database);
      note(database, 'stage', 'passages');
    });
    const indexer = new TextIndexer(database, thrift.indexWords);
    const means = { crew, kept, indexer, tell, memory: options.memory ?? null };
    if (kinds.has('passage')) await studyPassages(writer, options.out, means);
    else writer.transaction(() => forgetPassages(database));
    indexer.finish();
    writer.transaction(() => note(database, 'stage', 'findings'));
    await studyFindings(writer, { path: options.out, kinds, asOf: options.asOf ?? null }, crew, tell);
    writer.transaction(() => note(database, 'stage', 'done'));
    const summary = summarise(new StudyReader(database), options.out);
    return { ...summary, remarks: [...remarksOnMemory(database, options), ...summary.remarks] };
  } finally {
    await crew.close();
  }
}

/** Problems of no source are of this run alone; those of earlier runs are dropped. */
function begin(writer: StudyWriter, walked: Walked, { asOf }: StudyOptions): void {
  const { database } = writer;
  writer.transaction(() => {
    note(database, 'stage', 'intake');
    note(database, 'files', String(walked.entries.length));
    if (noted(database, 'token') === null) note(database, 'token', randomBytes(24).toString('base64url'));
    if (asOf !== undefined) note(database, 'as-of', asOf);
    database.exec('DELETE FROM problem WHERE source IS NULL');
    const insert = database.prepare('INSERT INTO problem (source, code, message) VALUES (NULL, ?, ?)');
    for (const { code, message } of walked.problems) insert.run(code, message);
  });
}

/** What is to be said of this run alone: the study is the same whatever memory it was made with. */
function remarksOnMemory(database: DatabaseSync, { memory, only }: StudyOptions): readonly Refusal[] {
  if (only !== undefined && !only.includes('passage')) return [];
  const { words } = database.prepare('SELECT sum(words) AS words FROM article').get() as { words: number | null };
  const message = shortage(words ?? 0, memory ?? null);
  return message === null ? [] : [{ path: null, code: 'memory-short', message }];
}

function foundIn(reader: StudyReader): Summary['found'] {
  const found = { quote: 0, figure: 0, date: 0, name: 0 };
  const query = "SELECT kind, count(*) AS n FROM telling WHERE kind <> 'passage' GROUP BY kind";
  for (const { kind, n } of reader.rows<{ kind: keyof typeof found; n: number }>(query)) found[kind] = n;
  return found;
}

function summarise(reader: StudyReader, out: string): Summary {
  const sources = { read: 0, refused: 0, duplicate: 0, ignored: 0 };
  for (const { status, n } of reader.rows<{ status: keyof typeof sources; n: number }>(
    "SELECT status, count(*) AS n FROM source WHERE status IN ('read', 'duplicate') OR vanished = 0 GROUP BY status",
  )) {
    sources[status] = n;
  }
  const refusedPaths = new Set(
    reader
      .rows<{ path: string }>("SELECT path FROM source WHERE status = 'refused' AND vanished = 0")
      .map(({ path }) => path),
  );
  const problems = [...reader.problemsInOrder()].map(({ path, code, message }) => ({ path, code, message }));
  const isRefusal = ({ path }: Refusal): boolean => path === null || refusedPaths.has(path);
  const vanishedPaths = new Set(
    reader.rows<{ path: string }>('SELECT path FROM source WHERE vanished = 1').map(({ path }) => path),
  );
  const isGone = ({ path }: Refusal): boolean => path !== null && vanishedPaths.has(path) && !refusedPaths.has(path);
  return {
    out,
    sources,
    articles: reader.count('SELECT count(*) AS n FROM article'),
    passages: reader.count("SELECT count(*) AS n FROM thread WHERE kind = 'passage'"),
    found: foundIn(reader),
    refusals: problems.filter(isRefusal),
    remarks: problems.filter((problem) => !isRefusal(problem) && !isGone(problem)),
  };
}
