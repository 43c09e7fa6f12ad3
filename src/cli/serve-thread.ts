/**
 * The thread that serves the reader while the main thread studies: says its address, or why it cannot.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { serveStudy } from '../server/index.ts';
import { type ErrorCode, TellingsError } from '../study/index.ts';

/** What the thread says, once. */
export type ServeMessage = { readonly address: string } | { readonly code: ErrorCode; readonly message: string };

const { file, port } = workerData as { file: string; port?: number };
try {
  const { address } = await serveStudy(file, port);
  parentPort?.postMessage({ address } satisfies ServeMessage);
} catch (error) {
  if (!(error instanceof TellingsError)) throw error;
  parentPort?.postMessage({ code: error.code, message: error.message } satisfies ServeMessage);
}
