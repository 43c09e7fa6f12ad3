/** Which articles are one piece of writing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect, makeEngine, matchArticle } from '../../src/passages/index.ts';
import { words } from '../../src/text/index.ts';
import { versionsOf } from '../../src/threads/index.ts';

const prose = (name: string, count: number): string => Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');

function versions(texts: readonly string[], days: readonly (string | null)[] = []): number[] {
  const { collection } = collect(texts.map((text) => words(text)));
  const engine = makeEngine(collection);
  const alignments = texts.flatMap((_, n) => matchArticle(engine, n));
  return [...versionsOf(collection, alignments, days)];
}

const piece = prose('p', 200);

test('a copy, a copy with another head, a cut and an update are versions of the earliest', () => {
  const cut = piece.split(' ').slice(0, 140).join(' ');
  assert.deepEqual(
    versions([piece, piece, `${prose('head', 9)} ${piece}`, cut, `${piece} ${prose('more', 40)}`]),
    [-1, 0, 0, 0, 0],
  );
});

test('the earliest certain day is the original', () => {
  assert.deepEqual(versions([piece, piece, piece], ['2007-03-12', '2007-03-09', null]), [1, -1, 1]);
});

test('an article that quotes another is no version of it', () => {
  const quoting = `${prose('a', 150)} ${piece.split(' ').slice(0, 60).join(' ')} ${prose('b', 150)}`;
  assert.deepEqual(versions([piece, quoting]), [-1, -1]);
});

test('what recurs inside an article does not count twice', () => {
  const refrain = prose('r', 30);
  const song = (name: string): string =>
    Array.from({ length: 4 }, (_, i) => `${refrain} ${prose(`${name}${i}n`, 60)}`).join(' ');
  assert.deepEqual(versions([song('a'), song('b')]), [-1, -1]);
});

test('short notes with a sentence in common are left apart', () => {
  const note = prose('n', 20);
  assert.deepEqual(versions([`${note} ${prose('a', 5)}`, `${note} ${prose('b', 5)}`]), [-1, -1]);
});
