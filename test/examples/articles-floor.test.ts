/**
 * Floors: how far the articles of the bundled collection come out as its truth declares them.
 *
 * Each source is read as a run reads it. Bounds, titles, bylines, captions and published days are held to
 * the truth; days that the truth infers are left out, for this room infers none.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { collection } from '../../examples/orrin-ferry.truth/make.ts';
import { sources } from '../../examples/orrin-ferry.truth/sources.ts';
import { type Article, articlesOf } from '../../src/articles/index.ts';
import { openRecords, readDocument, readRecord, recognise, type Source } from '../../src/intake/index.ts';

interface Said {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}
interface Declared {
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly title: Said | null;
  readonly byline: Said | null;
  readonly captions: readonly Said[];
  readonly published: {
    readonly from: string | null;
    readonly to: string | null;
    readonly how: string;
    readonly evidence: readonly Said[];
  };
}

const truth = new URL('../../examples/orrin-ferry.truth/articles.jsonl', import.meta.url);
const declared = readFileSync(truth, 'utf8')
  .split('\n')
  .slice(0, -1)
  .map((line): Declared => JSON.parse(line));

function sourceAt(path: string): Source {
  const [file = path, id] = path.split('#');
  const bytes = readFileSync(join(collection, file));
  const recognised = recognise(file, bytes);
  assert.ok(recognised.status === 'read', `${path} is of a known format`);
  const { format } = recognised;
  if (id === undefined) {
    const read = readDocument(format, bytes);
    assert.ok('source' in read, `${path} is read`);
    return read.source;
  }
  const records = openRecords(format, bytes);
  for (const raw of [...records.push(bytes), ...records.end()]) {
    if ('refused' in raw) continue;
    const read = readRecord(raw, records.columns);
    if ('source' in read && read.source.meta.externalId === id) return read.source;
  }
  return assert.fail(`${path} is in its file`);
}

const found = new Map<string, readonly Article[]>();
for (const { id, path, status } of sources) if (status === 'read') found.set(id, articlesOf(sourceAt(path)));

/** The article found that shares most characters with a declared one. */
function match({ source, start, end }: Declared): Article {
  const common = (article: Article): number => Math.min(end, article.end) - Math.max(start, article.start);
  const [best] = (found.get(source) ?? []).toSorted((a, b) => common(b) - common(a));
  return best ?? assert.fail(`${source} has an article`);
}

const plain = ({ text, start, end }: Said): Said => ({ text, start, end });

/** True where what was found is the words that were declared, or stands inside them: names without "By", a day without its weekday. */
const within = (said: Said, declared: Said): boolean =>
  declared.text.includes(said.text) &&
  (said.start === null || declared.start === null || declared.start <= said.start) &&
  (said.end === null || declared.end === null || said.end <= declared.end);

for (const one of declared) {
  test(`${one.id} comes out as declared`, () => {
    const article = match(one);
    assert.deepEqual([article.start, article.end], [one.start, one.end], 'bounds');
    assert.deepEqual(article.title && plain(article.title), one.title, 'title');
    assert.equal(article.byline === null, one.byline === null, 'byline');
    if (article.byline !== null && one.byline !== null) assert.ok(within(article.byline, one.byline), 'byline');
    assert.deepEqual(article.captions.map(plain), one.captions, 'captions');
    const { from, to, how, evidence } = one.published;
    // Days that the truth infers, and a season, are left to others: this room takes whole days only.
    const told = how !== 'inferred' && from === to;
    assert.deepEqual(
      [article.published.from, article.published.to, article.published.how],
      told ? [from, to, how] : [null, null, 'unknown'],
      'published',
    );
    for (const [i, said] of article.published.evidence.entries()) {
      const expected = evidence[i];
      assert.ok(expected !== undefined && within(said, expected), 'evidence');
    }
  });
}

test('nothing is found that is not declared', () => {
  const count = [...found.values()].reduce((total, list) => total + list.length, 0);
  assert.equal(count, declared.length);
});
