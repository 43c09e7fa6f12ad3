/**
 * The application: each route as JSON, its twin beside the page it belongs to, the document of the routes,
 * and the reader's own files for every other address.
 */
import { type Context, Hono } from 'hono';
import { guard } from './guard.ts';
import { documentOf } from './openapi.ts';
import { type Asked, type Route, routes, type Served } from './routes.ts';
import type { StaticFile } from './static.ts';

export interface AppOptions extends Served {
  readonly token: string;
  readonly files: ReadonlyMap<string, StaticFile>;
  /** The port it came to listen on. */
  readonly port: () => number;
}

/** The server's application; it only ever reads. */
export function makeApp({ reader, name, token, files, port }: AppOptions): Hono {
  const app = new Hono();
  app.use(guard(token, port));
  for (const route of routes) {
    const answer = (context: Context): Response => answerTo(route, { reader, name }, context);
    app.get(`/api${route.path}`, answer);
    app.get(twinOf(route), answer);
  }
  app.get('/openapi.json', (context) => context.json(documentOf(routes, files)));
  app.get('/api/*', (context) => context.json({ code: 'no-route', message: 'There is no such route.' }, 404));
  app.get('*', (context) => page(context, files));
  app.onError((error, context) => context.json({ code: 'failed', message: error.message }, 500));
  return app;
}

/** Where the twin stands: at the page's own path with `.json` at its end. */
function twinOf({ path, page = path }: Route): string {
  // A part that is given takes the ending with it; `idsOf` takes it off.
  return /:\w+$/.test(page) ? `${page}{.+\\.json}` : `${page}.json`;
}

function answerTo({ answer, what }: Route, study: Served, context: Context): Response {
  const shape = answer(study, { ids: idsOf(context), query: context.req.query(), offset: offsetOf(context) });
  if (shape !== null) return context.json(shape);
  return context.json({ code: 'not-found', message: `This study has no such ${what}.` }, 404);
}

function idsOf(context: Context): Asked['ids'] {
  const given = Object.entries(context.req.param()) as [string, string][];
  return Object.fromEntries(given.map(([name, value]) => [name, value.replace(/\.json$/, '')]));
}

/** A built file by its name, or the page for every address that the reader itself knows. */
function page(context: Context, files: ReadonlyMap<string, StaticFile>): Response {
  const path = context.req.path;
  const file = files.get(path) ?? (/\.[a-z0-9]+$/i.test(path) ? undefined : files.get('/index.html'));
  if (file === undefined) return context.text('There is no such file.', 404);
  // Names of assets carry a hash of their content, so they may be kept; the page may not.
  const keep = path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store';
  return context.body(file.body, 200, { 'Content-Type': file.mediaType, 'Cache-Control': keep });
}

function offsetOf(context: Context): number {
  const offset = Number(context.req.query('offset') ?? 0);
  return Number.isSafeInteger(offset) && offset > 0 ? offset : 0;
}
