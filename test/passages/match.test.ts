/** What the engine must find, and must find whatever the order, the length and the repetition of articles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleOf, clusterAlignments, collect, makeEngine, matchArticle } from '../../src/passages/index.ts';
import { words } from '../../src/text/index.ts';
import { find, numbersFrom, proseOf } from './made.ts';

const prose = (name: string, count: number, seed?: number): string => proseOf(name, count, seed).join(' ');
const around = (name: string, passage: string): string =>
  `${prose(`${name}x`, 60)} ${passage} ${prose(`${name}y`, 60)}`;

/** A passage retold: every word may be kept, replaced, left out or doubled by another, by the numbers given. */
function retell(passage: readonly string[], edits: readonly number[]): string {
  return passage
    .flatMap((word, i) => {
      const edit = edits[i] ?? 9;
      return edit === 0 ? [`new${i}`] : edit === 1 ? [] : edit === 2 ? [word, `more${i}`] : [word];
    })
    .join(' ');
}

/** Pairs and passages, as words that know no order; every text begins with a word of its own. */
function answerOf(texts: readonly string[]): { pairs: readonly string[]; passages: readonly string[] } {
  const { collection } = collect(texts.map((text) => words(text)));
  const engine = makeEngine(collection);
  const alignments = texts.flatMap((_, n) => matchArticle(engine, n));
  const place = (from: number, to: number): string => {
    const n = articleOf(collection, from);
    const begin = collection.first[n] ?? 0;
    return `${texts[n]?.split(' ')[0]}:${from - begin}-${to - begin}`;
  };
  const joined = (places: readonly string[]): string => [...places].sort().join(' ');
  return {
    pairs: alignments
      .map(({ aFrom, aTo, bFrom, bTo, shared, moved, stock }) =>
        [joined([place(aFrom, aTo), place(bFrom, bTo)]), shared, moved, stock].join(' '),
      )
      .sort(),
    passages: clusterAlignments(collection, alignments)
      .map(({ places }) => joined(places.map(({ from, to }) => place(from, to))))
      .sort(),
  };
}

const someEdits = fc.array(fc.nat(15), { minLength: 60, maxLength: 60 });

test('a passage planted word for word in unrelated text is found with exact bounds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 200 }), fc.nat(1000), (length, seed) => {
      const passage = prose('p', length, seed);
      const { shared } = find([around('a', passage), around('b', passage), prose('c', 300)]);
      assert.deepEqual(shared, [{ a: 0, b: 1, wordsOfA: passage, wordsOfB: passage, moved: false }]);
    }),
    { numRuns: 60 },
  );
});

test('both sides begin and end on words that they share', () => {
  fc.assert(
    fc.property(someEdits, fc.nat(1000), (edits, seed) => {
      const passage = proseOf('p', 60, seed);
      const { shared } = find([around('a', passage.join(' ')), around('b', retell(passage, edits))]);
      assert.ok(shared.length > 0);
      for (const { wordsOfA, wordsOfB } of shared) {
        assert.equal(wordsOfA.split(' ')[0], wordsOfB.split(' ')[0]);
        assert.equal(wordsOfA.split(' ').at(-1), wordsOfB.split(' ').at(-1));
      }
    }),
    { numRuns: 60 },
  );
});

test('the order of articles changes nothing but their numbers', () => {
  fc.assert(
    fc.property(someEdits, someEdits, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (edits, others, order) => {
      const passage = proseOf('p', 60);
      const texts = [
        around('a', passage.join(' ')),
        around('b', retell(passage, edits)),
        around('c', retell(passage, others)),
        `${prose('d', 200)} ${passage.slice(20, 50).join(' ')}`,
      ];
      const seen = (list: readonly string[]): string[] =>
        find(list)
          .shared.map(({ a, b, wordsOfA, wordsOfB }) =>
            [`${list[a]}: ${wordsOfA}`, `${list[b]}: ${wordsOfB}`].sort().join(' = '),
          )
          .sort();
      assert.deepEqual(seen(order.map((i) => texts[i] ?? '')), seen(texts));
    }),
    { numRuns: 40 },
  );
});

test('stock phrases in more places than are compared with each other are paired alike in any order of articles', () => {
  const random = numbersFrom(7);
  const below = (count: number): number => Math.floor(random() * count);
  const phrases = Array.from({ length: 12 }, (_, i) => proseOf(`p${i}`, 24, i));
  const texts = Array.from({ length: 240 }, (_, i) => {
    const told = Array.from({ length: 3 }, () => {
      const phrase = phrases[below(phrases.length)] ?? [];
      const from = below(6);
      return retell(
        phrase.slice(from, from + 14 + below(8)),
        phrase.map(() => below(14)),
      );
    });
    return told.map((part, k) => `${prose(`a${i}k${k}x`, 8, i)} ${part}`).join(' ');
  });
  const expected = answerOf(texts);
  assert.ok(expected.pairs.length > 500, `${expected.pairs.length}`);
  for (const seed of [1, 2, 3]) {
    const next = numbersFrom(seed);
    const keys = new Map(texts.map((text) => [text, next()]));
    assert.deepEqual(answerOf([...texts].sort((x, y) => (keys.get(x) ?? 0) - (keys.get(y) ?? 0))), expected);
  }
});

test('an unrelated article more leaves what is found as it is', () => {
  const passage = proseOf('p', 60);
  const texts = [around('a', passage.join(' ')), around('b', retell(passage, [9, 9, 9, 9, 9, 0, 9, 9, 9, 1]))];
  assert.deepEqual(find([...texts, prose('z', 400)]).shared, find(texts).shared);
});

test('a figure that was changed is a difference inside the passage', () => {
  const told = (figure: string): string => `${prose('p', 15)} ${figure} ${prose('q', 15)}`;
  const { shared } = find([around('a', told('12,000')), around('b', told('13,000'))]);
  assert.deepEqual(
    shared.map(({ wordsOfA, wordsOfB }) => [wordsOfA, wordsOfB]),
    [[told('12,000'), told('13,000')]],
  );
});

test('reuse inside one article is found, every pair of it', () => {
  const passage = prose('p', 30);
  const { shared } = find([[prose('a', 60), passage, prose('b', 60), passage, prose('c', 60), passage].join(' ')]);
  assert.deepEqual(
    shared.map(({ wordsOfA, wordsOfB }) => [wordsOfA, wordsOfB]),
    [passage, passage, passage].map((words) => [words, words]),
  );
});

test('a passage that stands elsewhere among the shared ones is marked as moved', () => {
  const [one, two, three] = [prose('p', 40), prose('q', 40), prose('r', 20)];
  const apart = (name: string, ...parts: string[]): string =>
    parts.map((part, i) => around(`${name}${i}`, part)).join(' ');
  const { shared } = find([apart('a', one, two, three), apart('b', three, one, two)]);
  assert.deepEqual(
    shared.map(({ wordsOfB, moved }) => [wordsOfB, moved]),
    [
      [three, true],
      [one, false],
      [two, false],
    ],
  );
});

test('a passage whose sentences stand in another order is one, and marked', () => {
  const sentences = ['p', 'q', 'r', 's'].map((name) => prose(name, 20));
  const shuffled = [2, 0, 3, 1].map((i) => sentences[i]);
  const { shared } = find([around('a', sentences.join(' ')), around('b', shuffled.join(' '))]);
  assert.deepEqual(shared, [{ a: 0, b: 1, wordsOfA: sentences.join(' '), wordsOfB: shuffled.join(' '), moved: true }]);
});

test('words that always stand together are a name, not a passage', () => {
  const name = 'former deputy chief harbour commissioner Adela Ruth Marrander Thorne';
  const texts = Array.from({ length: 60 }, (_, i) => around(`a${i}n`, name));
  const random = numbersFrom(7);
  const parts = texts.map((text) => (random() < 0.5 ? text : `${text} ${name.split(' ').slice(3).join(' ')}`));
  for (const { wordsOfA } of find(parts).shared) assert.ok(wordsOfA.length >= name.length, wordsOfA);
  assert.equal(
    find([...parts, around('zz', 'harbour commissioner Adela Ruth Marrander')]).shared.filter(({ b }) => b === 60)
      .length,
    0,
  );
});

test('nothing is found in shuffled words', () => {
  const random = numbersFrom(3);
  const words = proseOf('w', 20_000);
  const texts = Array.from({ length: 50 }, () =>
    Array.from({ length: 400 }, () => words[Math.floor(random() * words.length)]).join(' '),
  );
  assert.deepEqual(find(texts).shared, []);
});

test('articles without words are no trouble', () => {
  const passage = prose('p', 40);
  assert.deepEqual(find(['', '…', '']).shared, []);
  assert.equal(find(['', passage, '', passage, '']).shared.length, 1);
  assert.deepEqual(find([]).shared, []);
});

test('one word a million times comes to an end', () => {
  assert.deepEqual(find(['very '.repeat(1_000_000), 'very '.repeat(1000)]).shared, []);
});

test('a refrain sung five thousand times costs no square', () => {
  const song = `${prose('r', 100)} `.repeat(5000);
  const { alignments } = find([song, song]);
  assert.ok(alignments.length > 0 && alignments.length < 30_000, `${alignments.length}`);
});

test('two articles of a hundred thousand equal words are one alignment', () => {
  const long = Array.from({ length: 1000 }, (_, i) => prose('l', 100, i)).join(' ');
  const { alignments } = find([long, long]);
  assert.deepEqual(alignments, [
    { aFrom: 0, aTo: 100_000, bFrom: 100_000, bTo: 200_000, shared: 100_000, moved: false, stock: false },
  ]);
});

test('a passage in very many articles makes pairs that grow with the articles', () => {
  const passage = prose('p', 40);
  const { alignments } = find(Array.from({ length: 3000 }, (_, i) => `${prose(`a${i}n`, 20, i)} ${passage}`));
  assert.ok(alignments.length >= 2999 && alignments.length <= 2 * 3000, `${alignments.length}`);
});
