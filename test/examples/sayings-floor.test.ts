/**
 * Floors: the sayings of the bundled collection.
 *
 * Articles are taken as the truth cuts them, speakers as the text gives them. A declared telling counts where a find
 * shares half of it; those that the quotes' own floor does not hold are not asked for again.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collection } from '../../examples/orrin-ferry.truth/make.ts';
import { sources } from '../../examples/orrin-ferry.truth/sources.ts';
import { textsOf } from '../../examples/orrin-ferry.truth/texts.ts';
import { overlap, type Span } from '../../src/text/index.ts';
import { findIn, gather } from '../../src/threads/index.ts';

interface Place extends Span {
  readonly source: string;
}
interface Declared extends Place {
  readonly kind: string;
  readonly thread: string | null;
  readonly text: string;
}

const truth = new URL('../../examples/orrin-ferry.truth/', import.meta.url);
const texts = textsOf(collection, sources);
const textOf = (id: string): string => texts.get(sources.find((source) => source.id === id)?.path ?? '') ?? '';

function linesOf<T>(name: string): readonly T[] {
  const lines = readFileSync(new URL(name, truth), 'utf8').split('\n').slice(0, -1);
  return lines.map((line): T => JSON.parse(line));
}

const articles = linesOf<Place>('articles.jsonl');
const own = articles.map(({ source, start, end }) => textOf(source).slice(start, end));
const { told, threads: gathered } = gather({
  articles: articles.map(({ start, end }, source) => ({
    ...{ source, start, end },
    ...{ outlet: null, day: null, from: null, to: null },
  })),
  textOf: (n) => own[n] ?? '',
  findings: own.map((text) => findIn(text, { language: 'en' })),
  reused: own.map(() => []),
  versions: new Int32Array(own.length).fill(-1),
  asOf: null,
});
const threads = gathered.filter(({ kind }) => kind === 'quote');

/** The threads in which a declared telling is told. */
function threadsOf({ source, start, end }: Declared): ReadonlySet<number> {
  const holds = (place: number): boolean => {
    const one = told[place];
    const home = one && articles[one.article];
    if (!one || home?.source !== source) return false;
    const span = { start: one.start + home.start, end: one.end + home.start };
    return 2 * overlap(span, { start, end }) >= end - start;
  };
  return new Set(threads.flatMap(({ tellings }, n) => (tellings.some(holds) ? [n] : [])));
}

const declared = linesOf<Declared>('tellings.jsonl').filter(({ kind, thread }) => kind === 'quote' && thread !== null);
const pairs = declared.flatMap((a, i) => declared.slice(i + 1).map((b) => ({ a, b })));
const together = ({ a, b }: (typeof pairs)[number]): boolean => [...threadsOf(a)].some((n) => threadsOf(b).has(n));

test('tellings of one saying stand together', () => {
  const one = pairs.filter(({ a, b }) => a.thread === b.thread);
  const apart = one.filter((pair) => !together(pair));
  const shown = apart.map(({ a, b }) => `${a.text}  <>  ${b.text}`);
  assert.deepEqual(shown, []);
});

test('tellings of two sayings stand apart', () => {
  assert.deepEqual(
    pairs.filter((pair) => pair.a.thread !== pair.b.thread && together(pair)),
    [],
  );
});
