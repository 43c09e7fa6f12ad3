/**
 * How long the server takes to answer, route by route: p50 and p95 over many different questions, in a large study.
 *
 * `bin/node bench/speed/reader-server.ts FILE.tellings [SAMPLES]` (see `large-study.ts` for the file), by default 60
 * samples a route. The command serves the study as for a reader; each question is asked once, over HTTP, in a fixed
 * order that mixes the routes. Beside the time stands what the server's processor took of it, which other work on
 * the machine does not lengthen. Beside them stand an empty page (the reader's own, a file held in memory) and, for
 * search, the plain FTS5 query for the same words. Asked: 150 ms at p95 for any view's data, 50 ms for search.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { openStudy } from '../../src/study/index.ts';
import { TELLINGS } from './exports.ts';
import { random } from './generate.ts';

const KINDS = ['passage', 'quote', 'figure', 'date', 'name'] as const;
const SORTS = ['told', 'changed', 'first'] as const;

/** A server of a study, and how to ask it. */
export interface Asking {
  readonly origin: string;
  /** With the token. */
  readonly address: string;
  ask(path: string): Promise<{ readonly ms: number; readonly bytes: number; readonly body: string }>;
  /** Processor milliseconds that the server has taken so far; null elsewhere than on Linux. */
  cpu(): number | null;
  close(): void;
}

/** Starts the command's own server of a study. */
export async function serving(file: string, port: number): Promise<Asking> {
  const child = spawn(TELLINGS, ['read', file, '--no-open', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    const look = (data: Buffer): void => {
      const [found] = /http:\S+token=\S+/.exec(data.toString()) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.on('exit', () => reject(new Error('the server ended')));
  });
  const first = await fetch(address, { redirect: 'manual' });
  const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const { origin } = new URL(address);
  return {
    origin,
    address,
    async ask(path) {
      const begun = performance.now();
      const answer = await fetch(origin + path, { headers: { cookie } });
      const body = await answer.text();
      const ms = performance.now() - begun;
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${body}`);
      return { ms, bytes: body.length, body };
    },
    cpu: () => cpuOf(child.pid ?? 0),
    close: () => void child.kill('SIGINT'),
  };
}

/** Of all threads of a process, by the kernel's own count. */
function cpuOf(pid: number): number | null {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const taken = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return taken.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
  } catch {
    return null;
  }
}

/** The value below which a share of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Questions of each route, so many of each, spread over the whole study and with its largest things among them. */
function questions(file: string, count: number): ReadonlyMap<string, readonly string[]> {
  const reader = openStudy(file);
  const next = random(7);
  const below = (n: number): number => Math.floor(next() * n);
  const times = (make: (i: number) => string): string[] => Array.from({ length: count }, (_, i) => make(i));
  const column = (query: string): string[] => reader.rows<{ key: string }>(query).map(({ key }) => key);
  const pick = (all: readonly string[]): string => all[below(all.length)] ?? '';
  const articles = column('SELECT key FROM article');
  const long = column('SELECT key FROM article ORDER BY words DESC LIMIT 3');
  const sources = column('SELECT key FROM source');
  const outlets = column('SELECT DISTINCT outlet AS key FROM article WHERE outlet IS NOT NULL');
  const day = (): string => new Date(Date.UTC(1998, 0, 1 + below(9000))).toISOString().slice(0, 10);
  const words = (n: number): string => {
    const [row] = reader.rows<{ text: string }>('SELECT text FROM chunk_text WHERE id = ?', 1 + below(articles.length));
    const all = row?.text.match(/\p{L}+/gu) ?? ['a'];
    const from = below(all.length - n);
    return all.slice(from, from + n).join(' ');
  };
  const asked = new Map<string, string[]>();
  asked.set(
    'empty page',
    times(() => '/'),
  );
  asked.set(
    'study',
    times(() => '/api/study'),
  );
  asked.set(
    'glance',
    times(() => '/api/glance'),
  );
  asked.set(
    'articles',
    times((i) => `/api/articles?${i % 2 ? `offset=${200 * below(490)}` : `outlet=${pick(outlets)}`}`),
  );
  asked.set(
    'articles by days',
    times(() => `/api/articles?from=${day()}&to=${day()}`),
  );
  asked.set(
    'article',
    times(() => `/api/article/${pick(articles)}`),
  );
  asked.set(
    'article of 100,000 words',
    times(() => `/api/article/${long[0]}`),
  );
  for (const kind of KINDS) {
    const all = column(`SELECT key FROM thread WHERE kind = '${kind}'`);
    const largest = column(`SELECT key FROM thread WHERE kind = '${kind}' ORDER BY tellings DESC LIMIT 12`);
    const total = all.length;
    asked.set(
      `threads ${kind}`,
      times((i) => `/api/threads/${kind}?sort=${SORTS[i % 3]}&offset=${i % 2 ? 0 : below(total)}`),
    );
    asked.set(
      `thread ${kind}`,
      times((i) => `/api/thread/${i % 3 ? pick(all) : largest[i % largest.length]}`),
    );
  }
  const matrices = ['', '?by=outlet', '?only=one&kind=figure'];
  asked.set(
    'who tells what',
    times((i) => `/api/matrix${matrices[i % 3]}`),
  );
  asked.set(
    'timeline',
    times((i) => `/api/timeline?${i % 2 ? 'told=twice' : ''}${i % 3 ? `&from=${day()}` : ''}`),
  );
  const pairs = reader.rows<{ key: string }>(
    `SELECT a.key || '/' || b.key AS key FROM alignment JOIN article AS a ON a.id = a JOIN article AS b ON b.id = b
     WHERE alignment.id % 97 = 1 LIMIT 500`,
  );
  asked.set(
    'pair',
    times(() => `/api/pair/${pick(pairs.map(({ key }) => key))}`),
  );
  const sought = (i: number): string =>
    [words(1), `${words(2)}`, `"${words(3)}"`, `${words(1).slice(0, 4)}*`][i % 4] ?? '';
  asked.set(
    'search',
    times((i) => `/api/search?q=${encodeURIComponent(sought(i))}${i % 8 > 3 ? '&sort=best' : ''}`),
  );
  asked.set(
    'ledger',
    times((i) => `/api/ledger?${i % 2 ? `offset=${200 * below(490)}` : `file=${pick(sources)}`}`),
  );
  reader.close();
  return asked;
}

/** The plain query of the index for the words of a search, its first fifty. */
function plain(file: string, paths: readonly string[]): readonly number[] {
  const reader = openStudy(file);
  const times = paths.map((path) => {
    const query = new URL(`http://x${path}`).searchParams.get('q') ?? '';
    const terms = query.startsWith('"') || query.endsWith('*') ? query : query.replace(/\S+/g, '"$&"');
    const begun = performance.now();
    reader.rows('SELECT rowid FROM full_text WHERE full_text MATCH ? ORDER BY rank LIMIT 50', terms);
    return performance.now() - begun;
  });
  reader.close();
  return times;
}

async function main(): Promise<void> {
  const [file, samples = '60'] = process.argv.slice(2);
  if (file === undefined) throw new Error('Name the study to ask.');
  const asked = questions(file, Number(samples));
  const server = await serving(file, 4680);
  const taken = new Map<string, number[]>([...asked.keys()].map((name) => [name, []]));
  const worked = new Map<string, number[]>([...asked.keys()].map((name) => [name, []]));
  const slowest = new Map<string, { ms: number; path: string; bytes: number }>();
  try {
    for (let i = 0; i < Number(samples); i++) {
      for (const [name, paths] of asked) {
        const path = paths[i] ?? '';
        const before = server.cpu();
        const { ms, bytes } = await server.ask(path);
        taken.get(name)?.push(ms);
        const after = server.cpu();
        if (before !== null && after !== null) worked.get(name)?.push(after - before);
        if (ms > (slowest.get(name)?.ms ?? 0)) slowest.set(name, { ms, path, bytes });
      }
    }
  } finally {
    server.close();
  }
  const empty = quantile(taken.get('empty page') ?? [], 0.5);
  const query = plain(file, asked.get('search') ?? []);
  for (const [name, times] of [...taken, ['plain FTS5 query', query] as const]) {
    const [p50, p95, most] = [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)];
    const cpu = worked.get(name) ?? [];
    const cpuAt = { cpu50: quantile(cpu, 0.5), cpu95: quantile(cpu, 0.95) };
    const line = { route: name, p50, p95, ...cpuAt, most, ofEmptyPage: p95 / empty, slowest: slowest.get(name)?.path };
    process.stdout.write(
      `${JSON.stringify(line, (_, v: unknown) => (typeof v === 'number' ? Number(v.toFixed(1)) : v))}\n`,
    );
  }
}

if (import.meta.main) await main();
