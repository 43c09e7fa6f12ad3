/**
 * `tellings study`: studies paths, shows progress, and says what came of it.
 */
import { basename, resolve } from 'node:path';
import { type Refusal, type Summary, studyPaths } from '../run/index.ts';
import { TELLING_KINDS, type TellingKind, TellingsError } from '../study/index.ts';
import { JsonProgress, type Progress, progressFor } from './progress-line.ts';

export interface StudyFlags {
  readonly out?: string;
  readonly only?: readonly TellingKind[];
  readonly jobs?: number;
  readonly memory?: number;
  readonly json?: boolean;
  readonly asOf?: string;
}

const ENDING = '.tellings';
/** Refusals named on standard error before the rest are only counted; the study has them all. */
const MOST_NAMED = 20;

/** The study's file: the one asked for, or the first path's name with `.tellings`, in the current folder. */
export function studyFile(paths: readonly string[], out: string | undefined): string {
  if (out !== undefined) return out.endsWith(ENDING) ? out : `${out}${ENDING}`;
  const first = paths[0] as string;
  const name = first === '-' ? 'stdin' : basename(resolve(first));
  const stem = name.replace(/(?<=.)\.(txt|text|md|markdown|html?|xhtml|jsonl|ndjson|csv|tsv)$/i, '');
  return `${stem === '' ? 'study' : stem}${ENDING}`;
}

/** Runs the command; its exit status. */
export async function studyCommand(paths: readonly string[], flags: StudyFlags): Promise<number> {
  const progress = flags.json === true ? new JsonProgress() : progressFor(process.stderr);
  const summary = await studyWith(paths, studyFile(paths, flags.out), flags, progress);
  if (flags.json === true) process.stdout.write(`${JSON.stringify({ event: 'done', ...summary })}\n`);
  return sayWhatCame(summary);
}

/** Studies with progress shown. Throws a TellingsError where nothing could be read. */
export async function studyWith(
  paths: readonly string[],
  out: string,
  flags: StudyFlags,
  progress: Progress,
  onOpen?: () => void,
): Promise<Summary> {
  try {
    return await studyPaths({
      paths,
      out,
      onProgress: (event) => progress.show(event),
      ...(flags.jobs === undefined ? {} : { jobs: flags.jobs }),
      ...(flags.memory === undefined ? {} : { memory: flags.memory }),
      ...(flags.only === undefined ? {} : { only: flags.only }),
      ...(flags.asOf === undefined ? {} : { asOf: flags.asOf }),
      ...(onOpen === undefined ? {} : { onOpen }),
    });
  } finally {
    progress.close();
  }
}

/** Names what was refused and what was found; the exit status. Throws where not one source was read. */
export function sayWhatCame(summary: Summary): number {
  const { sources, refusals, remarks } = summary;
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  for (const refusal of refusals.slice(0, MOST_NAMED)) say(sentenceOf(refusal));
  if (refusals.length > MOST_NAMED)
    say(`${refusals.length - MOST_NAMED} more were refused; the ledger of the study names them all.`);
  for (const remark of remarks.slice(0, MOST_NAMED)) say(sentenceOf(remark));
  if (sources.read === 0) throw new TellingsError('nothing-readable', 'None of the files could be read as articles.');
  const parts = [
    `${count(summary.articles, 'article')} in ${count(sources.read, 'source')}`,
    `${count(summary.passages, 'passage')} told more than once`,
    ...TELLING_KINDS.flatMap((kind) =>
      kind === 'passage' || summary.found[kind] === 0 ? [] : count(summary.found[kind], kind),
    ),
    ...(sources.refused > 0 ? [`${sources.refused} refused`] : []),
    ...(sources.duplicate > 0 ? [`${sources.duplicate} ${sources.duplicate === 1 ? 'copy' : 'copies'}`] : []),
    ...(sources.ignored > 0 ? [`${sources.ignored} left aside`] : []),
  ];
  say(`${summary.out}: ${parts.join(', ')}.`);
  return refusals.length > 0 ? 1 : 0;
}

function sentenceOf({ path, message }: Refusal): string {
  return path === null ? message : `${path}: ${message}`;
}

function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}
