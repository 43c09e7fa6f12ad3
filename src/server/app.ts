/**
 * The routes: JSON for each page of the reader, and the reader's own files for every other address.
 */
import { type Context, Hono } from 'hono';
import { type ArticleFilter, type StudyReader, TELLING_KINDS, type ThreadOrder } from '../study/index.ts';
import { articleOf } from './article.ts';
import { guard } from './guard.ts';
import { ledgerOf } from './ledger.ts';
import { articlesOf, glanceOf, studyOf, threadsOf } from './overview.ts';
import { pairOf } from './pair.ts';
import { searchOf } from './search.ts';
import type { StaticFile } from './static.ts';
import { threadOf } from './thread.ts';
import { timelineOf } from './timeline.ts';

export interface AppOptions {
  readonly reader: StudyReader;
  readonly name: string;
  readonly token: string;
  readonly files: ReadonlyMap<string, StaticFile>;
  /** The port it came to listen on. */
  readonly port: () => number;
}

const ORDERS: readonly ThreadOrder[] = ['told', 'changed', 'first'];

/** The server's application; it only ever reads. */
export function makeApp({ reader, name, token, files, port }: AppOptions): Hono {
  const app = new Hono();
  app.use(guard(token, port));
  app.get('/api/study', (context) => context.json(studyOf(reader, name)));
  app.get('/api/glance', (context) => context.json(glanceOf(reader)));
  app.get('/api/articles', (context) => context.json(articlesOf(reader, filterOf(context), offsetOf(context))));
  app.get('/api/article/:id', (context) => found(context, articleOf(reader, context.req.param('id')), 'article'));
  app.get('/api/threads/:kind', (context) => {
    const kind = TELLING_KINDS.find((known) => known === context.req.param('kind'));
    if (kind === undefined) return found(context, null, 'kind of threads');
    const sort = ORDERS.find((order) => order === context.req.query('sort')) ?? 'told';
    return context.json(threadsOf(reader, kind, sort, offsetOf(context)));
  });
  app.get('/api/thread/:id', (context) => {
    const base = context.req.query('base') ?? null;
    return found(context, threadOf(reader, context.req.param('id'), base, offsetOf(context)), 'thread');
  });
  app.get('/api/timeline', (context) => context.json(timelineOf(reader, context.req.query(), offsetOf(context))));
  app.get('/api/pair/:a/:b', (context) =>
    found(context, pairOf(reader, context.req.param('a'), context.req.param('b')), 'pair of articles'),
  );
  app.get('/api/search', (context) => {
    const sort = context.req.query('sort') === 'best' ? 'best' : 'date';
    return context.json(searchOf(reader, context.req.query('q') ?? '', sort, offsetOf(context)));
  });
  app.get('/api/ledger', (context) => {
    const { status = null, file = null } = context.req.query();
    return context.json(ledgerOf(reader, status, file, offsetOf(context)));
  });
  app.get('/api/*', (context) => context.json({ code: 'no-route', message: 'There is no such route.' }, 404));
  app.get('*', (context) => page(context, files));
  app.onError((error, context) => context.json({ code: 'failed', message: error.message }, 500));
  return app;
}

function found(context: Context, shape: object | null, what: string): Response {
  if (shape !== null) return context.json(shape);
  return context.json({ code: 'not-found', message: `This study has no such ${what}.` }, 404);
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

function filterOf(context: Context): ArticleFilter {
  const { outlet, source, from, to } = context.req.query();
  return {
    // An empty outlet asks for the articles of no known outlet.
    ...(outlet === undefined ? {} : { outlet: outlet === '' ? null : outlet }),
    ...(source === undefined ? {} : { source }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
