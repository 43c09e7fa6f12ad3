/**
 * The truth about the bundled collection: that it is what its declarations make, that every slice is the
 * text, and that no wording recurs in the collection that it does not name.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { wordsOf } from '../../examples/orrin-ferry.truth/compare.ts';
import { collection, make } from '../../examples/orrin-ferry.truth/make.ts';
import { passages, stockPhrases } from '../../examples/orrin-ferry.truth/passages.ts';
import { type Placed, place } from '../../examples/orrin-ferry.truth/place.ts';
import { markedNames } from '../../examples/orrin-ferry.truth/quotes.ts';
import { sources } from '../../examples/orrin-ferry.truth/sources.ts';
import { textsOf } from '../../examples/orrin-ferry.truth/texts.ts';
import { readDocument, recognise } from '../../src/intake/index.ts';

interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}
interface Telling extends Place {
  readonly id: string;
  readonly article: string;
  readonly text: string;
  readonly thread: string;
}
interface Alignment {
  readonly thread: string;
  readonly a: Place;
  readonly b: Place;
  readonly exact: boolean;
  readonly similarity: number;
  readonly moved?: true;
}

const truth = new URL('../../examples/orrin-ferry.truth/', import.meta.url);
const texts = textsOf(collection, sources);
const articles = place(sources, texts);
const textOf = (id: string): string => texts.get(sources.find((source) => source.id === id)?.path ?? '') ?? '';

function linesOf<T>(name: string): readonly T[] {
  const lines = readFileSync(new URL(name, truth), 'utf8').split('\n').slice(0, -1);
  return lines.map((line): T => JSON.parse(line));
}

const tellings = linesOf<Telling & { readonly kind: string }>('tellings.jsonl').filter(
  ({ kind }) => kind === 'passage',
);
const alignments = linesOf<Alignment>('alignments.jsonl');

const contains = (outer: Place, inner: Place): boolean =>
  outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;

test('the files are what the declarations make; if not, run make.ts again and look at the difference', () => {
  const made = make();
  const names = readdirSync(truth).filter((name) => name.endsWith('.jsonl'));
  assert.deepEqual(names.sort(), [...made.keys()].sort());
  for (const [name, text] of made) assert.equal(readFileSync(new URL(name, truth), 'utf8'), text, name);
});

test('every file of the folder is a source, and every source a file', () => {
  const files = readdirSync(collection, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(collection.length).split(sep).join('/'));
  assert.deepEqual([...new Set(sources.map(({ path }) => path.split('#')[0]))], files.sort());
});

test('intake reads each document as the truth says: its kind, its encoding, its text', () => {
  for (const { path, status, mediaType, encoding } of sources.filter((source) => !source.path.includes('#'))) {
    const bytes = readFileSync(join(collection, path));
    const found = recognise(path, bytes);
    if (status === 'ignored') {
      assert.equal(found.status, 'ignored', path);
      continue;
    }
    assert.ok(found.status === 'read', path);
    const read = readDocument(found.format, bytes);
    assert.ok('source' in read, path);
    assert.deepEqual([found.format.mediaType, read.encoding], [mediaType, encoding], path);
    if (status === 'read') assert.equal(read.source.text, texts.get(path), path);
  }
});

test('every place in the truth slices to its own words', () => {
  let seen = 0;
  const visit = (value: unknown, source: string): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, source);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const found: Record<string, unknown> = { ...value };
    const home = typeof found['source'] === 'string' ? found['source'] : source;
    const { start, end, text } = found;
    if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') {
      assert.equal(textOf(home).slice(start, end), text);
      seen++;
    }
    for (const each of Object.values(found)) visit(each, home);
  };
  for (const name of make().keys()) for (const line of linesOf(name)) visit(line, '');
  assert.ok(seen > tellings.length);
});

test('every end of an alignment lies in a telling of its thread, and no article says a passage of fewer than 8 words', () => {
  for (const { thread, a, b } of alignments) {
    for (const side of [a, b]) {
      assert.ok(
        tellings.some((telling) => telling.thread === thread && contains(telling, side)),
        `${thread} ${side.start}`,
      );
    }
  }
  for (const { text, id } of tellings) assert.ok(wordsOf(text).length >= 8, id);
});

test('the collection shows each way in which a passage recurs', () => {
  const count = (is: (alignment: Alignment) => boolean): number => alignments.filter(is).length;
  assert.ok(count(({ exact }) => exact) >= 10);
  assert.ok(count(({ exact, similarity }) => !exact && similarity >= 0.85) >= 8);
  assert.ok(count(({ similarity }) => similarity < 0.75) >= 2);
  assert.ok(count(({ a, b }) => a.source === b.source) >= 1);
  assert.ok(count(({ moved }) => moved === true) >= 2);
  assert.ok(passages.filter(({ tellings: each }) => new Set(each.map(({ at }) => at)).size >= 4).length >= 3);
});

test('moved passages cross others of the same two articles, and no others cross', () => {
  const articleAt = (place: Place): string => tellings.find((telling) => contains(telling, place))?.article ?? '';
  const pairs = Map.groupBy(alignments, ({ a, b }) => `${articleAt(a)} ${articleAt(b)}`);
  for (const [pair, found] of pairs) {
    const crosses = (x: Alignment, y: Alignment): boolean =>
      Math.sign(x.a.start - y.a.start) * Math.sign(x.b.start - y.b.start) < 0;
    const staying = found.filter(({ moved }) => moved !== true);
    for (const x of found) {
      assert.equal(
        staying.some((y) => crosses(x, y)),
        x.moved === true,
        `${pair}: ${x.thread}`,
      );
    }
  }
});

interface Worded {
  readonly article: Placed;
  readonly words: readonly { readonly word: string; readonly start: number; readonly end: number }[];
}

function worded(article: Placed): Worded {
  const words: { readonly word: string; readonly start: number; readonly end: number }[] = [];
  for (const found of article.text
    .slice(article.start, article.end)
    .matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu)) {
    const start = article.start + found.index;
    words.push({ word: wordsOf(found[0]).join(' '), start, end: start + found[0].length });
  }
  return { article, words };
}

/** Runs of `least` equal words or more that two articles, or two places of one, share. */
function* runs(
  a: Worded,
  b: Worded,
  least: number,
): Generator<{ readonly a: Place; readonly b: Place; readonly words: string }> {
  for (const [i] of a.words.entries()) {
    for (let j = a === b ? i + 1 : 0; j < b.words.length; j++) {
      const equal = (step: number): boolean => {
        const [left, right] = [a.words[i + step], b.words[j + step]];
        return left !== undefined && right !== undefined && left.word === right.word;
      };
      if (equal(-1) || !equal(0)) continue;
      let length = 1;
      while (equal(length)) length++;
      if (length < least) continue;
      const side = ({ article, words }: Worded, first: number): Place => ({
        source: article.source,
        start: words[first]?.start ?? 0,
        end: words[first + length - 1]?.end ?? 0,
      });
      const shared = a.words.slice(i, i + length).map(({ word }) => word);
      yield { a: side(a, i), b: side(b, j), words: shared.join(' ') };
    }
  }
}

test('no wording recurs that the truth does not name', () => {
  const stock = stockPhrases.map((phrase) => wordsOf(phrase).join(' '));
  const captions = linesOf<{ readonly source: string; readonly captions: readonly Omit<Place, 'source'>[] }>(
    'articles.jsonl',
  ).flatMap(({ source, captions: each }) =>
    each.map((caption) => ({ source, start: caption.start, end: caption.end })),
  );
  const inCaption = (side: Place): boolean =>
    captions.some(
      (caption) => caption.start <= side.start && side.start < caption.end && caption.source === side.source,
    );
  const inTelling = (side: Place): boolean => tellings.some((telling) => contains(telling, side));
  const aligned = (a: Place, b: Place): boolean =>
    alignments.some(
      (each) => (contains(each.a, a) && contains(each.b, b)) || (contains(each.a, b) && contains(each.b, a)),
    );
  const all = articles.map(worded);
  let seen = 0;
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i)) {
      for (const run of runs(a, b, 6)) {
        if (inCaption(run.a) && inCaption(run.b)) continue;
        seen++;
        // Fewer than eight words may also be a name that two passages share.
        const named = run.words.split(' ').length < 8 ? inTelling(run.a) && inTelling(run.b) : aligned(run.a, run.b);
        assert.ok(
          named || stock.includes(run.words),
          `${a.article.declared.siglum} ${b.article.declared.siglum}: ${run.words}`,
        );
      }
    }
  }
  assert.ok(seen >= alignments.length / 2);
});

test('every stretch in quotation marks is part of a declared quotation, or a name', () => {
  const quoted = linesOf<Place & { readonly parts?: readonly Omit<Place, 'source'>[] }>('tellings.jsonl');
  let seen = 0;
  for (const { source, text, start, end } of articles) {
    for (const found of text.slice(start, end).matchAll(/“([^”]+)”|"([^"]+)"/g)) {
      const words = found[1] ?? found[2] ?? '';
      if (markedNames.includes(words)) continue;
      seen++;
      const from = start + found.index + 1;
      const to = from + words.replace(/,$/, '').length;
      const isPart = quoted.some(
        (each) => each.source === source && (each.parts ?? []).some((part) => part.start === from && part.end === to),
      );
      assert.ok(isPart, words);
    }
  }
  assert.ok(seen >= 40);
});

test('a quotation holds its parts, and says them or its own words', () => {
  type Quote = Telling & {
    readonly kind: string;
    readonly style: string;
    readonly parts: readonly Omit<Place, 'source'>[];
    readonly said: string;
  };
  const quotes = linesOf<Quote>('tellings.jsonl').filter(({ kind }) => kind === 'quote');
  for (const { source, start, end, text, style, parts, said, id } of quotes) {
    for (const part of parts) assert.ok(start <= part.start && part.end <= end, id);
    assert.equal(parts.length === 0, style === 'indirect', id);
    assert.equal(
      said,
      parts.length === 0 ? text : parts.map((part) => textOf(source).slice(part.start, part.end)).join(' '),
      id,
    );
  }
  assert.deepEqual([...new Set(quotes.map(({ style }) => style))].sort(), ['direct', 'indirect', 'mixed', 'unmarked']);
});

test('no weekday, month, year or number in digits is passed over', () => {
  const told = linesOf<Telling & { readonly kind: string }>('tellings.jsonl').filter(
    ({ kind }) => kind === 'date' || kind === 'figure',
  );
  const marks = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|March|July|November|\d[\d.,]*\d|\d)\b/g;
  let seen = 0;
  for (const { source, text, start, end } of articles) {
    for (const found of text.slice(start, end).matchAll(marks)) {
      const from = start + found.index;
      const side = { source, start: from, end: from + found[0].length };
      assert.ok(
        told.some((telling) => contains(telling, side)),
        text.slice(from - 20, from + 20),
      );
      seen++;
    }
  }
  assert.ok(seen >= 60);
});

test('threads and tellings name each other', () => {
  const threads = linesOf<{
    readonly id: string;
    readonly kind: string;
    readonly tellings: readonly string[];
    readonly first: string;
  }>('threads.jsonl');
  const all = linesOf<Telling & { readonly kind: string; readonly thread: string | null }>('tellings.jsonl');
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  assert.equal(new Set(threads.map(({ id }) => id)).size, threads.length);
  for (const { id, kind, tellings: told, first } of threads) {
    const found = all.filter(({ thread }) => thread === id);
    assert.deepEqual(
      found.map((telling) => telling.id),
      told,
      id,
    );
    assert.ok(found.every((telling) => telling.kind === kind) && told.includes(first), id);
  }
  for (const { thread, id } of all) assert.ok(thread === null || threads.some((each) => each.id === thread), id);
});

test('weekdays and dates of one article belong together', () => {
  const dated = /\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) (\d{1,2}) March(?: (\d{4}))?/g;
  let seen = 0;
  for (const text of texts.values()) {
    for (const [words, weekday = '', day = '', year = '2007'] of text.replace(/\s/g, ' ').matchAll(dated)) {
      const date = new Date(`${year}-03-${day.padStart(2, '0')}T00:00:00Z`);
      assert.equal(date.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' }), weekday, words);
      seen++;
    }
  }
  assert.ok(seen >= 3);
});

test('the files keep what makes them hard: line ends, an old encoding, both kinds of quotation marks', () => {
  const bytes = (path: string): Buffer => readFileSync(join(collection, path));
  assert.ok(bytes('harrol-packet/the-night-the-boats-went-out.txt').includes('\r\n'));
  assert.ok(bytes('tidewrack-ten-winters.txt').includes(0x93));
  assert.ok(bytes('tidewrack-ten-winters.txt').includes(0xa0));
  assert.ok(bytes('vessany-press/second-copy.txt').equals(bytes('vessany-press/maid-of-orrin-aground.txt')));
  assert.ok(textOf('archive-1').includes('"') && textOf('archive-2').includes('“'));
});
