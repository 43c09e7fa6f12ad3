/**
 * The document of the routes: it names all there are, and what they answer is what it says.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { studyPaths } from '../../src/run/index.ts';
import { makeApp } from '../../src/server/app.ts';
import { routes } from '../../src/server/routes.ts';
import type * as shapes from '../../src/server/shapes.ts';
import { readerFiles } from '../../src/server/static.ts';
import { openStudy, type StudyReader } from '../../src/study/index.ts';
import { type Schema, schemasOf } from '../../web/build/schemas.ts';
import { root, scratch } from '../support/cli.ts';
import { breaches } from '../support/schema.ts';

const HOST = '127.0.0.1:1';
const TOKEN = 'a-token-for-tests';
const study = join(scratch(), 'ferry.tellings');
let reader: StudyReader;
let app: ReturnType<typeof makeApp>;

before(async () => {
  await studyPaths({ paths: [join(root, 'examples/orrin-ferry')], out: study, jobs: 1 });
  reader = openStudy(study);
  app = makeApp({ reader, name: 'ferry', token: TOKEN, files: readerFiles(), port: () => 1 });
});
after(() => reader.close());

async function ask(path: string): Promise<Response> {
  const cookie = `tellings-${TOKEN.slice(0, 8)}=${TOKEN}`;
  return app.request(`http://${HOST}${path}`, { headers: { host: HOST, cookie } });
}

async function answer<Shape>(path: string): Promise<Shape> {
  const response = await ask(path);
  assert.equal(response.status, 200, path);
  return response.json() as Promise<Shape>;
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

const schemaOf = ({ responses }: Operation, status: string): Schema =>
  responses[status]?.content['application/json']?.schema ?? assert.fail(`no schema for ${status}`);

const KINDS = ['passage', 'quote', 'figure', 'date', 'name'] as const;

/** For each route, addresses that between them show all that its answer may hold. */
async function examples(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { articles } = await answer<shapes.ArticlesShape>('/api/articles');
  const lists = await Promise.all(KINDS.map((kind) => answer<shapes.ThreadsShape>(`/api/threads/${kind}`)));
  const first = lists.flatMap(({ threads }) => threads.slice(0, 1));
  const bases = await Promise.all(first.map(({ id }) => answer<shapes.ThreadShape>(`/api/thread/${id}`)));
  const pairs = articles.slice(1).map(({ id }) => `/pair/${articles[0]?.id}/${id}`);
  return {
    '/study': ['/study'],
    '/glance': ['/glance'],
    '/articles': ['/articles', '/articles?outlet=', '/articles?offset=3'],
    '/article/:id': articles.map(({ id }) => `/article/${id}`),
    '/elsewhere/:id': bases.map(({ base }) => `/elsewhere/${base}`),
    '/threads/:kind': KINDS.flatMap((kind) => [`/threads/${kind}`, `/threads/${kind}?sort=changed`]),
    '/thread/:id': lists.flatMap(({ threads }) => threads.map(({ id }) => `/thread/${id}`)),
    '/name/:id': lists[4]?.threads.map(({ id }) => `/name/${id}`) ?? [],
    '/timeline': ['/timeline', '/timeline?told=twice&from=2000-01-01'],
    '/pair/:a/:b': pairs,
    '/search': ['/search?q=ferry', '/search?q=ferry&sort=best', '/search?q=ferry&in=quote&outlet=-', '/search?q='],
    '/matrix': [
      '/matrix',
      '/matrix?by=outlet&only=one',
      '/matrix?q=ferry&kind=quote',
      `/matrix?of=${lists[2]?.threads[0]?.id}`,
    ],
    '/ledger': ['/ledger', '/ledger?status=duplicate'],
  };
}

test('every route stands in the document, and nothing else does', async () => {
  const { paths } = await answer<Document>('/openapi.json');
  const registered = app.routes
    .filter(({ method, path }) => method === 'GET' && !path.includes('*') && path !== '/openapi.json')
    .map(({ path }) => path.replace(/\{\.\+\\\.json\}$/, '.json').replace(/:(\w+)/g, '{$1}'));
  assert.deepEqual(Object.keys(paths).sort(), registered.sort());
});

test('every answer is what the document says, under /api and as the twin of its page', async () => {
  const { paths, components } = await answer<Document>('/openapi.json');
  const asked = await examples();
  for (const { path, page = path } of routes) {
    const operation = paths[`/api${path.replace(/:(\w+)/g, '{$1}')}`]?.get ?? assert.fail(path);
    const addresses = asked[path] ?? assert.fail(`${path} has no example in this test`);
    assert.ok(addresses.length > 0, path);
    for (const address of addresses) {
      const shape = await answer<unknown>(`/api${address}`);
      assert.deepEqual(breaches(schemaOf(operation, '200'), components.schemas, shape), [], address);
      const [named = '', query] = address.split('?');
      const twin = `${page === path ? named : page}.json${query === undefined ? '' : `?${query}`}`;
      assert.deepEqual(await answer<unknown>(twin), shape, twin);
    }
  }
});

test('what is not there is said as the document has it, by the twin too', async () => {
  const { paths, components } = await answer<Document>('/openapi.json');
  for (const path of ['/article/none', '/thread/none', '/threads/none', '/pair/none/none']) {
    const response = await ask(`${path}.json`);
    assert.equal(response.status, 404, path);
    const schema = schemaOf(paths['/api/article/{id}']?.get ?? assert.fail(path), '404');
    assert.deepEqual(breaches(schema, components.schemas, await response.json()), [], path);
  }
});

test('a value that is not what its schema says is found out', () => {
  const schemas = schemasOf({
    'a.ts': `export interface A extends B { readonly c: 'x' | 'y' | null; readonly d?: readonly B[] }
      interface B { readonly b: number }
      export type C = { readonly kind: 'a' } | (Partial<B> & { readonly kind: 'b' });`,
  });
  const of = (name: string, value: unknown): readonly string[] => breaches(schemas[name] ?? {}, schemas, value);
  assert.deepEqual(of('A', { b: 1, c: null, d: [{ b: 2 }] }), []);
  assert.deepEqual(of('A', { c: 'x' }), ['$ lacks b']);
  assert.deepEqual(of('A', { b: '1', c: 'z' }), ['$.b is string, not number', '$.c is none of its words']);
  assert.deepEqual(of('A', { b: 1, c: 'x', e: 1 }), ['$.e is not in the schema']);
  assert.deepEqual(of('A', { b: 1, c: 'x', d: [{}] }), ['$.d[0] lacks b']);
  assert.deepEqual(of('C', { kind: 'b', b: 1 }), []);
  assert.equal(of('C', { kind: 'a', b: 1 }).length, 1);
  assert.throws(() => schemasOf({ 'a.ts': 'export type A = keyof B;' }), /no schema is made of keyof/);
});

test('the schemas that are served are those of the shapes as they stand', async () => {
  const folder = join(root, 'src/server');
  const names = readdirSync(folder)
    .filter((name) => /shape.*\.ts$/.test(name))
    .sort();
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const { components } = await answer<Document>('/openapi.json');
  assert.deepEqual(components.schemas, schemasOf(texts), 'build the reader again: npm run build:web');
});
