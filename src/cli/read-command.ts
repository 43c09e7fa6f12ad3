/**
 * `tellings read`, and the main job: the reader on a study, while it is made or afterwards.
 *
 * The server runs in a thread of its own in the main job, so that pages come at once while the study
 * is being written. Both go on serving until they are interrupted.
 */
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { tidyStudy } from '../run/index.ts';
import { assertFree, type Served, serveStudy } from '../server/index.ts';
import { TellingsError } from '../study/index.ts';
import { openBrowser } from './open-browser.ts';
import { progressFor } from './progress-line.ts';
import type { ServeMessage } from './serve-thread.ts';
import { sayWhatCame, studyFile, studyWith } from './study-command.ts';

export interface ReadFlags {
  readonly port?: number;
  readonly open: boolean;
}

/** Serves a study until interrupted; the exit status. */
export async function readCommand(file: string, { port, open }: ReadFlags): Promise<number> {
  const served = await serveStudy(file, port);
  welcome(served.address, open);
  process.stderr.write('Press Ctrl+C to end.\n');
  await interrupted();
  await served.close();
  return 0;
}

/** Studies paths and serves the study meanwhile and afterwards, until interrupted; the exit status. */
export async function mainJob(paths: readonly string[], flags: ReadFlags): Promise<number> {
  const only = paths[0] as string;
  if (paths.length === 1 && only.endsWith('.tellings') && existsSync(only)) return readCommand(only, flags);
  if (flags.port !== undefined) await assertFree(flags.port);
  const out = studyFile(paths, undefined);
  let serving: Promise<Served> | undefined;
  const begin = (): void => {
    serving = serveInThread(out, flags.port);
    serving.then(({ address }) => welcome(address, flags.open)).catch(() => {});
  };
  try {
    const summary = await studyWith(paths, out, {}, progressFor(process.stderr), begin);
    const status = sayWhatCame(summary);
    const served = await (serving as unknown as Promise<Served>);
    process.stderr.write(`The study is complete. The reader stays at ${served.address} until you press Ctrl+C.\n`);
    await interrupted();
    return status;
  } finally {
    await endServing(serving);
    if (serving !== undefined) tidyStudy(out);
  }
}

/** A thread that serves keeps the process alive: it is ended whatever came of the study. */
async function endServing(serving: Promise<Served> | undefined): Promise<void> {
  const served = await serving?.catch(() => null);
  await served?.close();
}

function welcome(address: string, open: boolean): void {
  process.stderr.write(`Reading at ${address}\n`);
  if (open) openBrowser(address);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

function serveInThread(file: string, port: number | undefined): Promise<Served> {
  const worker = new Worker(new URL(`./serve-thread${extname(import.meta.url)}`, import.meta.url), {
    workerData: { file, port },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', (message: ServeMessage) => {
      if ('address' in message)
        resolve({ address: message.address, close: async () => void (await worker.terminate()) });
      else reject(new TellingsError(message.code, message.message));
    });
    worker.once('error', reject);
  });
}
