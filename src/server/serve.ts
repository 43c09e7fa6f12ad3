/**
 * Serving a study on this machine, and nowhere else.
 *
 * In: a study file and, if asked for, a port. Out: the address to open, with its token, once the
 * server listens on 127.0.0.1. The port is always the same unless it is taken; then the next free one.
 */
import { basename } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { openToRead, StudyReader, TellingsError } from '../study/index.ts';
import { makeApp } from './app.ts';
import { readerFiles } from './static.ts';

/** A study that is being served. */
export interface Served {
  /** With the token; whoever has it can read the study. */
  readonly address: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const PORT = 4587;
const PORTS_TRIED = 20;

/** Serves a study until it is closed. Throws a TellingsError where that cannot be. */
export async function serveStudy(file: string, port?: number): Promise<Served> {
  const files = readerFiles();
  const database = openToRead(file);
  const reader = new StudyReader(database);
  const token = reader.noted('token');
  if (token === null) {
    database.close();
    throw new TellingsError('study-unfinished', `${file} was cut off before it was complete.`);
  }
  let listening = 0;
  const name = basename(file).replace(/\.tellings$/, '');
  const app = makeApp({ reader, name, token, files, port: () => listening });
  const ports = port === undefined ? Array.from({ length: PORTS_TRIED }, (_, i) => PORT + i) : [port];
  for (const each of ports) {
    const server = await listen((request) => app.fetch(request), each);
    if (server === null) continue;
    listening = each;
    const close = (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
        database.close();
      });
    return { address: `http://${LOOPBACK}:${each}/?token=${token}`, close };
  }
  database.close();
  const taken = port === undefined ? `Ports ${PORT} to ${PORT + PORTS_TRIED - 1} are` : `Port ${port} is`;
  throw new TellingsError('port-in-use', `${taken} taken by another program.`);
}

/** Throws a TellingsError where the port is taken now: better said before a long study than after it. */
export async function assertFree(port: number): Promise<void> {
  const server = await listen(() => new Response(), port);
  if (server === null) throw new TellingsError('port-in-use', `Port ${port} is taken by another program.`);
  await new Promise((resolve) => server.close(resolve));
}

/** Null where the port is taken. */
function listen(fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<ServerType | null> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: LOOPBACK, port }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
  });
}
