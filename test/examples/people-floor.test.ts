/**
 * The floor for gathering names: all variants of the bundled collection joined, all look-alikes apart.
 *
 * Mentions and their types are taken from the truth, so that only gathering is judged here. Titles are read from the
 * words before; a name of one word is a given name where it usually is one. Mentions on which careful readers may differ
 * are gathered with the others, and only not asked for.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collection } from '../../examples/orrin-ferry.truth/make.ts';
import { sources } from '../../examples/orrin-ferry.truth/sources.ts';
import { textsOf } from '../../examples/orrin-ferry.truth/texts.ts';
import { isGivenName, type NameType } from '../../src/names/index.ts';
import { foldWord } from '../../src/text/index.ts';
import { gatherNames, type NameMention } from '../../src/threads/index.ts';

interface Declared {
  readonly kind: string;
  readonly source: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: NameType;
  readonly thread: string | null;
}
interface Article {
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly outlet?: string;
  readonly published: { readonly from: string | null };
}

const truth = new URL('../../examples/orrin-ferry.truth/', import.meta.url);

function linesOf<T>(name: string): readonly T[] {
  const lines = readFileSync(new URL(name, truth), 'utf8').split('\n').slice(0, -1);
  return lines.map((line): T => JSON.parse(line));
}

const texts = textsOf(collection, sources);
const textOf = (id: string): string => texts.get(sources.find((source) => source.id === id)?.path ?? '') ?? '';
const articles = linesOf<Article>('articles.jsonl');
const ownText = ({ source, start, end }: Article): string => textOf(source).slice(start, end);
const placeOf = new Map(articles.map(({ id }, n) => [id, n]));
const declared = linesOf<Declared>('tellings.jsonl')
  .filter(({ kind }) => kind === 'name')
  .map((telling) => ({ ...telling, number: placeOf.get(telling.article) ?? 0 }))
  .sort((a, b) => a.number - b.number || a.start - b.start);

const TITLE = /\b(Mr|Mrs|Miss|Captain|Judge)\s$/u;

const mentions = declared.map(({ number, start, end, text, type, source }): NameMention => {
  const [, title = null] = TITLE.exec(textOf(source).slice(0, start)) ?? [];
  const by = articles[number]?.start ?? 0;
  const bare = type === 'person' && !/\s/u.test(text);
  return {
    ...{
      article: number,
      start: start - by,
      end: end - by,
      text,
      type,
      title,
      role: null,
      number: 'one',
      rule: 'declared',
    },
    gender: title === 'Mrs' || title === 'Miss' ? 'female' : title === 'Mr' ? 'male' : null,
    lone: bare ? (isGivenName(foldWord(text)) ? 'given' : 'surname') : null,
  };
});

const { threads, threadOf } = gatherNames(
  { textOf: (n) => ownText(articles[n] as Article), outlets: articles.map(({ outlet = null }) => outlet) },
  mentions,
  { days: articles.map(({ published }) => published.from), versions: new Int32Array(articles.length).fill(-1) },
);

test('every variant of a declared name is in one thread', () => {
  const found = new Map<string, Set<number>>();
  declared.forEach(({ thread }, n) => {
    if (thread !== null) found.set(thread, (found.get(thread) ?? new Set()).add(threadOf[n] as number));
  });
  const torn = [...found].filter(([, places]) => places.size > 1);
  assert.ok(found.size > 30);
  assert.deepEqual(
    torn.map(([thread, places]) => [thread, [...places].map((place) => threads[place]?.label)]),
    [],
  );
});

test('no thread holds two declared names', () => {
  const mixed = threads.filter(({ tellings }) => {
    const held = new Set(tellings.map((at) => declared[at]?.thread).filter((thread) => thread !== null));
    return held.size > 1;
  });
  assert.deepEqual(
    mixed.map(({ label }) => label),
    [],
  );
});

test('a mention that may mean either of two is with neither, and suggested to both', () => {
  const either = declared.findIndex(({ text }) => text === 'T. Renn');
  const thread = threads[threadOf[either] as number];
  assert.equal(thread?.tellings.length, 1);
  assert.deepEqual(
    thread?.related.filter(({ relation }) => relation === 'perhaps').map((other) => threads[other.thread]?.label),
    ['Tobias Renn', 'Toby Renn'],
  );
});

test('threads agree where the truth says so', () => {
  interface Line {
    readonly id: string;
    readonly kind: string;
    readonly agree: boolean | null;
  }
  for (const { id, kind, agree } of linesOf<Line>('threads.jsonl')) {
    if (kind !== 'name') continue;
    const thread = threads[threadOf[declared.findIndex((telling) => telling.thread === id)] as number];
    assert.equal(thread?.agree, agree, id);
  }
});
