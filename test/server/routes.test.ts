/**
 * The server: every route says what the study holds, and none answers who may not ask.
 */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { studyPaths } from '../../src/run/index.ts';
import { type Served, serveStudy } from '../../src/server/index.ts';
import type * as shapes from '../../src/server/shapes.ts';
import { StudyReader, withStudy } from '../../src/study/index.ts';
import { ended, root, scratch, started, write } from '../support/cli.ts';
import { recordLines } from '../support/generated.ts';

const folder = scratch();
const study = join(folder, 'ferry.tellings');
let served: Served;

before(async () => {
  await studyPaths({ paths: [join(root, 'examples/orrin-ferry')], out: study, jobs: 1 });
  served = await serveStudy(study);
});
after(() => served.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks with exactly these headers; the address decides host and port of the connection alone. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  address = served.address,
): Promise<Answer> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (data) => (body += data));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

async function cookieOf(address: string): Promise<string> {
  const { pathname, search } = new URL(address);
  const { headers } = await ask(pathname + search, {}, 'GET', address);
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

async function json<T>(path: string, status = 200): Promise<T> {
  const { status: given, body } = await ask(path, { cookie: await cookieOf(served.address) });
  assert.equal(given, status, `${path}: ${body}`);
  const parsed: T = JSON.parse(body);
  return parsed;
}

test('the token becomes a cookie and leaves the address; without it nothing is said', async () => {
  const token = new URL(served.address).searchParams.get('token') ?? '';
  const first = await ask(`/articles?sort=a&token=${token}`);
  assert.deepEqual([first.status, first.headers['location']], [303, '/articles?sort=a']);
  assert.match(String(first.headers['set-cookie']), /HttpOnly/);
  assert.match(String(first.headers['set-cookie']), /SameSite=Strict/);
  assert.equal((await ask(`//elsewhere.example/?token=${token}`)).headers['location'], '/elsewhere.example/');
  for (const path of ['/', '/api/study', '/assets/x.js', `/?token=${token.slice(1)}`, '/?token='])
    assert.equal((await ask(path)).status, 403, path);
  const refused = await ask('/api/study');
  assert.equal(JSON.parse(refused.body).code, 'no-token');
});

test('hosts and origins that are not its own are refused, with the cookie too', async () => {
  const cookie = await cookieOf(served.address);
  const { port } = new URL(served.address);
  const hosts = [
    'rebound.example',
    `rebound.example:${port}`,
    '127.0.0.1',
    `127.0.0.1:1`,
    `localhost.rebound.example:${port}`,
    `0.0.0.0:${port}`,
  ];
  for (const host of hosts) assert.equal((await ask('/api/study', { cookie, host })).status, 403, host);
  for (const origin of ['http://rebound.example', 'null', `https://127.0.0.1:${port}`, 'http://127.0.0.1:1']) {
    assert.equal((await ask('/api/study', { cookie, origin })).status, 403, origin);
  }
  assert.equal(
    (await ask('/api/study', { cookie, host: `localhost:${port}`, origin: `http://localhost:${port}` })).status,
    200,
  );
});

test('it only reads, and every answer has its headers', async () => {
  const cookie = await cookieOf(served.address);
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    assert.equal((await ask('/api/study', { cookie }, method)).status, 405, method);
  for (const [path, headers] of [
    ['/', { cookie }],
    ['/api/study', { cookie }],
    ['/api/none', { cookie }],
    ['/api/study', {}],
  ] as const) {
    const answer = await ask(path, { ...headers });
    assert.match(String(answer.headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/);
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    assert.equal(answer.headers['referrer-policy'], 'no-referrer');
    assert.equal(answer.headers['access-control-allow-origin'], undefined);
    assert.equal(answer.headers['cache-control'], 'no-store');
  }
});

test('the pages are served by name alone; assets may be kept', async () => {
  const cookie = await cookieOf(served.address);
  const page = await ask('/article/some-id', { cookie });
  assert.match(page.body, /<!doctype html>/i);
  const asset = /\/assets\/[^"]+\.js/.exec(page.body)?.[0] ?? '';
  const script = await ask(asset, { cookie });
  assert.deepEqual([script.status, script.headers['content-type']], [200, 'text/javascript; charset=utf-8']);
  assert.match(String(script.headers['cache-control']), /immutable/);
  for (const path of [
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/ferry.tellings',
    '/etc/passwd.txt',
  ]) {
    const { status, body } = await ask(path, { cookie });
    assert.equal(status, 404, path);
    assert.doesNotMatch(body, /"tellings"|root:/);
  }
});

test('the token outlives the server', async () => {
  const cookie = await cookieOf(served.address);
  const again = await serveStudy(study);
  assert.equal(new URL(again.address).search, new URL(served.address).search);
  assert.equal((await ask('/api/study', { cookie }, 'GET', again.address)).status, 200);
  await again.close();
});

test('the study, the glance and the lists say what the study holds', async () => {
  const { name, progress, counts } = await json<shapes.StudyShape>('/api/study');
  assert.deepEqual([name, progress.running, progress.stage, progress.done], ['ferry', false, 'done', progress.of]);
  const glance = await json<shapes.GlanceShape>('/api/glance');
  assert.deepEqual(glance.counts, counts);
  assert.equal(
    glance.lanes.reduce((sum, { count }) => sum + count, 0),
    counts.articles,
  );
  const { articles, total } = await json<shapes.ArticlesShape>('/api/articles');
  assert.deepEqual([total, articles.length], [counts.articles, counts.articles]);
  const days = articles.map(({ published }) => published.from ?? published.to ?? '~');
  assert.deepEqual(days, [...days].sort());
  assert.deepEqual([glance.from, glance.articles.articles], [days[0], articles]);
  const later = await json<shapes.ArticlesShape>('/api/articles?offset=3');
  assert.deepEqual(later.articles, articles.slice(3));
  const outlet = articles[0]?.outlet ?? '';
  const own = await json<shapes.ArticlesShape>(`/api/articles?outlet=${encodeURIComponent(outlet)}`);
  assert.deepEqual(
    own.articles,
    articles.filter((article) => (article.outlet ?? '') === outlet),
  );
  const source = articles[0]?.source ?? '';
  assert.deepEqual(
    (await json<shapes.ArticlesShape>(`/api/articles?source=${source}`)).articles,
    articles.filter((article) => article.source === source),
  );
});

test('each article has its text, marks that lie in it, and its place between its neighbours', async () => {
  const { articles } = await json<shapes.ArticlesShape>('/api/articles');
  for (const [i, line] of articles.entries()) {
    const shape = await json<shapes.ArticleShape>(`/api/article/${line.id}`);
    const { published, ...article } = shape.article;
    const evidence = published.evidence.map(({ article: _, ...one }) => one);
    const told = { ...article, published: { ...published, evidence } };
    assert.deepEqual([told, shape.position, shape.of], [line, i + 1, articles.length]);
    assert.deepEqual([shape.before?.id, shape.after?.id], [articles[i - 1]?.id, articles[i + 1]?.id]);
    assert.equal(shape.text.length, line.end - line.start);
    withStudy(study, (reader) =>
      assert.deepEqual(
        shape.marks.map(({ id }) => id),
        reader.tellingsOfArticle(reader.article(line.id) ?? assert.fail(line.id)).map(({ key }) => key),
      ),
    );
    for (const mark of shape.marks) {
      assert.ok(line.start <= mark.start && mark.end <= line.end);
      assert.ok(mark.own.kind !== 'passage' || mark.elsewhereTotal >= 1);
      const shown = mark.own.kind === 'name' ? 0 : Math.min(5, mark.elsewhereTotal);
      assert.equal(mark.elsewhere.length, shown, mark.id);
      assert.ok(mark.elsewhere.every(({ telling }) => telling !== mark.id));
    }
    const [shared] = shape.shares;
    if (shared === undefined) continue;
    const pair = await json<shapes.PairShape>(`/api/pair/${line.id}/${shared.article.id}`);
    assert.ok(pair.passages.length > 0);
    for (const { a, b, aPieces, bPieces, exact } of pair.passages) {
      assert.equal(
        aPieces.map(({ text }) => text).join(''),
        pair.a.text.slice(a.start - pair.a.article.start, a.end - pair.a.article.start),
      );
      assert.equal(
        bPieces.map(({ text }) => text).join(''),
        pair.b.text.slice(b.start - pair.b.article.start, b.end - pair.b.article.start),
      );
      const isSame = [...aPieces, ...bPieces].every(({ is }) => is === 'same');
      if (exact) assert.ok(isSame);
    }
  }
});

test('threads come in each order, each with its tellings against a base that can be chosen', async () => {
  for (const sort of ['told', 'changed', 'first']) {
    const list = await json<shapes.ThreadsShape>(`/api/threads/passage?sort=${sort}`);
    assert.deepEqual([list.sort, list.threads.length], [sort, list.total]);
  }
  const { threads } = await json<shapes.ThreadsShape>('/api/threads/passage');
  for (const [i, line] of threads.entries()) {
    const shape = await json<shapes.ThreadShape>(`/api/thread/${line.id}`);
    assert.deepEqual(
      [shape.thread, shape.position, shape.of, shape.total],
      [line, i + 1, threads.length, line.tellings],
    );
    assert.equal(shape.tellings.length, line.tellings);
    const last = shape.tellings.at(-1);
    const other = await json<shapes.ThreadShape>(`/api/thread/${line.id}?base=${last?.id}`);
    assert.deepEqual([other.base, other.tellings.at(-1)?.pieces], [last?.id, null]);
    for (const { pieces, text } of shape.tellings)
      if (pieces !== null) assert.equal(pieces.map((piece) => piece.text).join(''), text);
    assert.equal(
      line.perWording.reduce((sum, n) => sum + n, 0),
      line.wordings <= 8 ? line.tellings : line.perWording.reduce((sum, n) => sum + n, 0),
    );
  }
  assert.equal(
    (await json<shapes.ThreadShape>(`/api/thread/${threads[0]?.id}?offset=1`)).tellings.length,
    (threads[0]?.tellings ?? 0) - 1,
  );
});

test('search hits stand where they say, in both orders, page by page', async () => {
  for (const sort of ['date', 'best']) {
    const found = await json<shapes.SearchShape>(
      `/api/search?q=${encodeURIComponent('"the ferry" OR boat*')}&sort=${sort}`,
    );
    const hits = found.groups.flatMap(({ hits: each }) => each);
    assert.equal(hits.length, Math.min(50, found.total));
    for (const { article, hits: each } of found.groups) {
      const { text } = await json<shapes.ArticleShape>(`/api/article/${article.id}`);
      for (const hit of each) {
        const at = hit.start - article.start;
        assert.equal(text.slice(at, at + hit.text.length), hit.text);
        assert.equal(text.slice(at - hit.before.length, at), hit.before);
        assert.ok(text.startsWith(hit.after, at + hit.text.length));
      }
    }
    const rest = await json<shapes.SearchShape>(
      `/api/search?q=${encodeURIComponent('"the ferry" OR boat*')}&sort=${sort}&offset=5`,
    );
    assert.deepEqual(
      rest.groups
        .flatMap(({ hits: each }) => each)
        .slice(0, 40)
        .map(({ start }) => start),
      hits.slice(5, 45).map(({ start }) => start),
    );
  }
  assert.match((await json<shapes.SearchShape>('/api/search?q=')).note ?? '', /Type a word/);
});

test('the ledger names every file, by status and alone', async () => {
  const all = await json<shapes.LedgerShape>('/api/ledger');
  assert.equal(all.sources.length, all.counts.files);
  for (const status of ['read', 'refused', 'duplicate', 'ignored'] as const) {
    const some = await json<shapes.LedgerShape>(`/api/ledger?status=${status}`);
    assert.deepEqual(
      some.sources,
      all.sources.filter((source) => source.status === status),
    );
    assert.equal(some.total, all.counts[status]);
  }
  const one = all.sources.at(-1);
  assert.deepEqual((await json<shapes.LedgerShape>(`/api/ledger?file=${one?.id}`)).sources, [one]);
  assert.ok(all.sources.some(({ duplicateOf }) => duplicateOf !== null));
});

test('what is not there is said in JSON', async () => {
  const [first] = (await json<shapes.ArticlesShape>('/api/articles')).articles;
  for (const path of [
    '/api/article/none',
    '/api/thread/none',
    '/api/pair/none/none',
    `/api/pair/${first?.id}/none`,
    '/api/nothing',
    '/api/article/%00',
    "/api/article/'",
    '/api/thread/%F0%9F%9A%A2',
  ]) {
    const { code, message } = await json<shapes.FailureShape>(path, 404);
    assert.ok(code.length > 3 && message.endsWith('.'), path);
  }
  const odd = await json<shapes.ArticlesShape>('/api/articles?offset=-3&from=x&to=%00&outlet=');
  assert.equal(odd.offset, 0);
  assert.equal((await json<shapes.ArticlesShape>('/api/articles?offset=99999999')).articles.length, 0);
});

test('it answers while the study is being made', async (context) => {
  write(folder, { 'making.jsonl': recordLines(31, 4000, 250) });
  const child = started(['making.jsonl', '--no-open'], folder);
  context.after(() => child.kill('SIGKILL'));
  let said = '';
  child.stderr?.on('data', (data) => (said += data));
  while (!said.includes('token=') && child.exitCode === null) await wait(20);
  const address = /http:\S+/.exec(said)?.[0] ?? '';
  const cookie = await cookieOf(address);
  const seen: shapes.StudyShape[] = [];
  for (;;) {
    const { status, body } = await ask('/api/study', { cookie }, 'GET', address);
    assert.equal(status, 200, body);
    for (const path of ['/api/glance', '/api/ledger', '/api/articles', '/api/threads/passage', '/api/search?q=a*']) {
      assert.equal((await ask(path, { cookie }, 'GET', address)).status, 200, path);
    }
    seen.push(JSON.parse(body));
    if (seen.at(-1)?.progress.running === false || child.exitCode !== null) break;
    await wait(50);
  }
  assert.ok(seen.some(({ progress }) => progress.running));
  assert.equal(seen.at(-1)?.counts.articles, 4000);
  while (!said.includes('Ctrl+C') && child.exitCode === null) await wait(20);
  child.kill('SIGINT');
  assert.equal(await ended(child), 0);
  withStudy(join(folder, 'making.tellings'), (reader) => assert.ok(reader instanceof StudyReader));
});
