/** Names gathered: who is one, who is kept apart, and that every mention is in one thread that hangs together. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gathered, threadsOf } from './named.ts';

const one = (article: string, threads: readonly string[]): void => assert.deepEqual(threadsOf([article]), threads);

test('a surname or a given name alone is whoever has it in the article', () => {
  one('[p:Ilse Marrander] left. [p:Marrander] came back. [p:Ilse] slept.', ['Ilse Marrander + Marrander + Ilse']);
  one('[p:Marrander] sails. The captain, [p:Ilse Marrander], said so.', ['Marrander + Ilse Marrander']);
});

test('of two with one surname, a title, the habit of the article and who came last decide', () => {
  one('[p:Mr|Adam Venn] met [p:Mrs|Ada Venn]. [p:Mr|Venn] slept.', ['Adam Venn + Venn', 'Ada Venn']);
  one('[p:Toby Renn] woke. [p:Tobias Renn], father of [p:Toby], rowed. [p:Renn] rowed home.', [
    'Toby Renn + Toby',
    'Tobias Renn + Renn',
  ]);
});

test('who is said to be another of the name is another', () => {
  one('[p:Tobias Renn] was the son of a keeper, also [p:Tobias].', ['Tobias Renn', 'Tobias']);
});

test('initials and parts of a name are the body that the article names', () => {
  one('The [o:World Weather Agency] (WWA) met. [o:WWA] rose.', ['World Weather Agency + WWA']);
  one('The [o:Ministry of Ports] wrote. The [o:Ministry] paid.', ['Ministry of Ports + Ministry']);
  one('The [o:White House] said no. The [o:House] voted.', ['White House', 'House']);
  one('[o:Harrol] lost to [o:Vessany]. [o:Harrol News] paid.', ['Harrol', 'Vessany', 'Harrol News']);
});

test('junior is another where both stand in one article', () => {
  one('[p:Adam Venn] and [p:Adam Venn Jr.] sailed. [p:Adam Venn] rowed.', ['Adam Venn + Adam Venn', 'Adam Venn Jr.']);
});

test('a name in two spellings is one thread where it keeps one company', () => {
  const harbour = 'At [l:Harrol] the [o:Ministry of Ports] met';
  assert.deepEqual(threadsOf([`${harbour} [p:Ruvan Tsorne].`, `${harbour} [p:Ruvan Zorne].`]).slice(-1), [
    'Ruvan Tsorne + Ruvan Zorne',
  ]);
});

test('forms of one given name are two people where an article names both', () => {
  const both = '[p:Toby Renn] is the son of [p:Tobias Renn].';
  assert.deepEqual(threadsOf([both, '[p:Tobias Renn] rows.', '[p:Toby Renn] fishes.']), [
    'Toby Renn + Toby Renn',
    'Tobias Renn + Tobias Renn',
  ]);
});

test('a surname alone in its article is whom most articles call so', () => {
  const articles = [
    '[p:Ilse Marrander] sails.',
    '[p:Ilse Marrander] sails, says [p:Marrander].',
    '[p:Marrander] sails.',
  ];
  assert.equal(threadsOf(articles).length, 1);
  const two = ['[p:Ilse Marrander] sails.', '[p:Aldous Marrander] sails.', '[p:Marrander] sails.'];
  const { threads } = gathered(two);
  assert.equal(threads.length, 3);
  assert.deepEqual(
    threads[2]?.related.map(({ relation, thread }) => [relation, thread]),
    [
      ['perhaps', 0],
      ['perhaps', 1],
    ],
  );
});

test('two of one surname are shown as kept apart, with the reason', () => {
  const { threads } = gathered(['[p:Ilse Marrander] sails.', '[p:Aldous Marrander] rows.']);
  const [{ related: [apart] = [] } = {}] = threads;
  assert.deepEqual(apart, { thread: 1, relation: 'apart', reason: '“Ilse” against “Aldous”' });
});

test('a town, its island and its company are three', () => {
  const { threads } = gathered(['[l:Harrol] and the [l:Isle of Harrol] share the [o:Harrol Ferry Company].']);
  assert.equal(threads.length, 3);
  assert.deepEqual(
    threads[0]?.related.map(({ relation, thread }) => [relation, thread]),
    [
      ['apart', 1],
      ['apart', 2],
    ],
  );
});

test('a thread says its forms, and whether they are one spelling', () => {
  const { threads } = gathered([
    '[l:Tøvelund] woke. [l:Tovelund] slept.',
    '[p:Ada Venn] and [p:Mrs|Venn], [p:ADA VENN].',
  ]);
  const [place, person] = threads;
  assert.equal(place?.agree, false);
  assert.equal(place?.note, 'The spellings differ: Tøvelund, Tovelund.');
  assert.equal(person?.agree, true);
  assert.equal(person?.label, 'Ada Venn');
  assert.deepEqual(person?.detail.forms, [
    { text: 'Ada Venn', count: 2 },
    { text: 'Venn', count: 1 },
  ]);
  assert.deepEqual(person?.wordings, [0, 1, 0]);
});

test('what most mentions of a name say it is, it is', () => {
  const { threads, told } = gathered([
    '[l:Tovelund] woke.',
    '[l:Tovelund] slept.',
    '[p:Tovelund] rose.',
    '[p:Toevelund] sat.',
  ]);
  assert.equal(threads.length, 1);
  assert.ok(told.every(({ type }) => type === 'place'));
  const kept = gathered(['[l:Venn] woke.', '[l:Venn] slept.', '[p:Ada Venn] rose. [p:Venn] sat.']).threads;
  assert.deepEqual(
    kept.map(({ detail: { type } }) => type),
    ['place', 'person'],
  );
});

test('nothing is asked of a collection without names', () => {
  assert.deepEqual(gathered([]).threads, []);
  assert.deepEqual(gathered(['Nobody.']).threads, []);
});

const word = fc.constantFrom(
  'Ada',
  'Adam',
  'Tobias',
  'Toby',
  'Venn',
  'Fenn',
  'Renn',
  'Marrander',
  'Harrol',
  'de',
  'T.',
  'Jr.',
  'VPS',
);
const mention = fc
  .tuple(
    fc.constantFrom('p', 'o', 'l', 'x'),
    fc.option(fc.constantFrom('Mr', 'Mrs', 'Captain')),
    fc.array(word, { minLength: 1, maxLength: 3 }),
  )
  .map(([type, title, words]) => `[${type}:${title === null ? '' : `${title}|`}${words.join(' ')}]`);
const articles = fc.array(
  fc.array(mention, { maxLength: 8 }).map((all) => all.join(' met ')),
  { maxLength: 6 },
);

test('every mention is in one thread, and links hold each thread together', () => {
  fc.assert(
    fc.property(articles, (collection) => {
      const { threads, threadOf, mentions, told } = gathered(collection);
      assert.equal(told.length, mentions.length);
      assert.deepEqual(
        threads.flatMap(({ tellings }) => [...tellings]).sort((a, b) => a - b),
        mentions.map((_, n) => n),
      );
      threads.forEach(({ tellings, detail: { links }, related }, n) => {
        for (const at of tellings) assert.equal(threadOf[at], n);
        assert.equal(new Set(tellings.map((at) => told[at]?.type)).size, 1, 'one type');
        const met = new Set([0]);
        for (let more = true; more; ) {
          const before = met.size;
          for (const { a, b } of links) if (met.has(a) || met.has(b)) met.add(a).add(b);
          more = met.size > before;
        }
        assert.equal(met.size, tellings.length, 'every telling is reached by links');
        for (const { thread } of related) assert.ok(thread !== n && thread < threads.length);
      });
      assert.deepEqual(gathered(collection).threads, threads, 'the same again');
    }),
  );
});
