/** Threads of passages: tellings, the first of them, wordings, independence, and a sentence on how they differ. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusterAlignments, collect, makeEngine, matchArticle } from '../../src/passages/index.ts';
import { words } from '../../src/text/index.ts';
import { gatherPassages, type PassageThread, versionsOf } from '../../src/threads/index.ts';

const filler = (name: string, count = 40): string => Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');

function threadsOf(texts: readonly string[], days: readonly (string | null)[]): readonly PassageThread[] {
  const { collection } = collect(texts.map((text) => words(text)));
  const engine = makeEngine(collection);
  const alignments = texts.flatMap((_, n) => matchArticle(engine, n));
  const versions = versionsOf(collection, alignments, days);
  return [...gatherPassages(collection, alignments, clusterAlignments(collection, alignments), { days, versions })];
}

const passage =
  'eleven boats took the passengers off in turns children first and the last of them cleared the bar at dawn';

test('the telling of the earliest certain day is first, then the one that stands first', () => {
  const texts = ['a', 'b', 'c'].map((name) => `${filler(name)} ${passage} ${filler(`${name}z`)}`);
  assert.equal(threadsOf(texts, [null, '2007-03-12', '2007-03-09'])[0]?.first, 2);
  assert.equal(threadsOf(texts, [null, null, null])[0]?.first, 0);
  assert.equal(threadsOf(texts, ['2007-03-09', '2007-03-09', null])[0]?.first, 0);
});

test('a shorter cut of the same words agrees; another word does not', () => {
  const cut = passage.split(' ').slice(0, 14).join(' ');
  const changed = passage.replace('eleven', 'eleven fishing').replace('dawn', 'dusk').replace('children', 'women');
  const told = (third: string): readonly PassageThread[] =>
    threadsOf([`${filler('a')} ${passage} ${filler('b')}`, `${filler('c')} ${passage}`, `${third} ${filler('d')}`], []);
  const [same] = told(cut);
  assert.deepEqual([same?.agree, same?.wordingCount, same?.differs], [true, 2, 0]);
  assert.deepEqual(same?.accounts, [0, 0, 0]);
  assert.equal(same?.note, 'The same words, cut in 2 ways.');
  const [other] = told(changed);
  assert.deepEqual([other?.agree, other?.wordingCount], [false, 2]);
  assert.deepEqual(other?.accounts, [0, 0, 1]);
  assert.match(
    other?.note ?? '',
    /^2 wordings; against the first, \d words? differs?\.$|^2 wordings; against the first, \d words differ\.$/,
  );
});

test('the same words in all tellings are one wording', () => {
  const [thread] = threadsOf([`${passage} ${filler('a')}`, `${filler('b')} ${passage.toUpperCase()}`], []);
  assert.deepEqual([thread?.wordingCount, thread?.agree, thread?.independent], [1, true, 2]);
  assert.equal(thread?.note, 'The same words in both tellings.');
});

test('copies of one article do not count as independent', () => {
  const article = `${filler('a', 60)} ${passage} ${filler('b', 60)}`;
  const threads = threadsOf([article, `${article} ${filler('c', 4)}`, `${filler('d')} ${passage} ${filler('e')}`], []);
  const thread = threads.find(({ tellings }) => tellings.length === 3);
  assert.equal(thread?.independent, 2);
});

test('a passage in thousands of articles is one thread, and keeps few alignments', () => {
  const texts = Array.from({ length: 2000 }, (_, i) => `${filler(`a${i}n`, 12)} ${passage}`);
  const threads = threadsOf(texts, []);
  assert.deepEqual(
    threads.map(({ tellings, independent }) => [tellings.length, independent]),
    [[2000, 2000]],
  );
  assert.ok((threads[0]?.alignments.length ?? 0) <= 2 * 2000);
});

test('in a passage told very often each telling is laid against the first and the one before it, whichever were compared', () => {
  const texts = Array.from({ length: 120 }, (_, i) => {
    const told = i % 3 === 0 ? passage.replace('eleven', `${i}`).replace('dawn', 'dusk') : passage;
    return `${filler(`a${i}n`, 12)} ${told} ${filler(`b${i}n`, 12)}`;
  });
  const days = texts.map((_, i) => (i === 70 ? '2007-03-09' : null));
  const threads = threadsOf(texts, days);
  assert.equal(threads.length, 1);
  const { tellings = [], alignments = [], first = 0 } = threads[0] ?? {};
  assert.deepEqual([tellings.length, first], [120, 70]);
  const telling = (word: number): number => tellings.findIndex(({ from, to }) => from <= word && word < to);
  const pairs = alignments.map(({ aFrom, bFrom }) => `${telling(aFrom)} ${telling(bFrom)}`);
  const asked = texts.flatMap((_, i) => [`${i - 1} ${i}`, `${Math.min(i, 70)} ${Math.max(i, 70)}`]);
  assert.deepEqual(new Set(pairs), new Set(asked.filter((pair) => pair !== '-1 0' && pair !== '70 70')));
  assert.equal(pairs.length, new Set(pairs).size);
  for (const { aFrom, aTo, bFrom, bTo, shared } of alignments) {
    assert.equal(telling(aFrom), telling(aTo - 1));
    assert.equal(telling(bFrom), telling(bTo - 1));
    assert.ok(shared >= 17 && shared <= 20, `${shared}`);
  }
});
