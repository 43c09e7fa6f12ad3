/** Sayings: who retells whom, how tellings differ, what is reused without marks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type GatheredThread, gatherSayings, type ToldQuote, unmarkedTellings } from '../../src/threads/index.ts';

interface Said {
  readonly says: string;
  readonly by?: string;
  readonly style?: ToldQuote['style'];
}

/** Each an article of its own whose text is what is said. */
function quotesOf(list: readonly Said[]): readonly ToldQuote[] {
  return list.map(({ says, by, style = 'direct' }, article) => ({
    kind: 'quote',
    article,
    start: 0,
    end: says.length,
    rule: 'quotes/before-cue',
    style,
    parts: style === 'indirect' ? [] : [{ start: 0, end: says.length }],
    said: says,
    speaker: by === undefined ? null : { start: 0, end: 1, text: by, name: by, thread: null },
    cue: null,
    act: 'speech',
    reports: 'words',
    relay: null,
  }));
}

function gathered(list: readonly Said[], days: readonly (string | null)[] = []): readonly GatheredThread[] {
  return gatherSayings(quotesOf(list), {
    days: list.map((_, n) => days[n] ?? null),
    versions: new Int32Array(list.length).fill(-1),
    textOf: (n) => list[n]?.says ?? '',
    reused: () => [],
    speakerOf: (n) => list[n]?.by ?? null,
  });
}

const TIDE = 'Nobody in this sound was ever drowned by waiting for the tide';
const LOG = 'The log of the harbour office shows the beacon lit at dusk and dark by midnight';

test('the same words in two articles are one saying that agrees', () => {
  const [one, ...more] = gathered([{ says: TIDE }, { says: LOG }, { says: `${TIDE}.` }]);
  assert.deepEqual(more, []);
  assert.deepEqual(one?.tellings, [0, 2]);
  assert.equal(one?.agree, true);
  assert.equal(one?.independent, 2);
  assert.equal(one?.note, 'The same words in both tellings.');
});

test('a shorter cut of the same words is no difference', () => {
  const [one] = gathered([{ says: LOG }, { says: 'shows the beacon lit at dusk and dark by midnight' }]);
  assert.equal(one?.agree, true);
  assert.equal(one?.note, 'The same words, cut in 2 ways.');
});

test('another word, another number and another ending are differences, and are named', () => {
  const changed = (from: string, to: string): GatheredThread | undefined =>
    gathered([{ says: LOG }, { says: LOG.replace(from, to) }])[0];
  assert.match(changed('beacon', 'lantern')?.note ?? '', /“lantern” in 1, “beacon” in the first/);
  assert.equal(changed('beacon', 'lantern')?.agree, false);
  assert.equal(changed('dusk', '6.20 pm')?.agree, false);
  assert.match(changed('dark by midnight', 'out before the tide turned')?.note ?? '', /ends “out before the tide/);
});

test('a bracket for a letter is that letter, and brackets, ellipses and another speaker are named', () => {
  const [one] = gathered([
    { says: LOG, by: 'Renn' },
    { says: LOG.replace('The', '[t]he').replace('lit at', '… lit at'), by: 'Tsorne' },
  ]);
  assert.equal(one?.agree, true);
  assert.deepEqual(one?.wordings, [0, 0]);
  assert.equal(
    one?.note,
    'The same words in both tellings. Words in brackets in 1, an ellipsis in 1. Attributed to Renn in 1, Tsorne in 1.',
  );
});

test('function words, case and marks are no words of substance', () => {
  const [one] = gathered([{ says: LOG }, { says: LOG.replace('The log of the', 'The log in this').toUpperCase() }]);
  assert.equal(one?.agree, true);
});

test('the first telling is the one with the earliest day', () => {
  const [one] = gathered([{ says: TIDE }, { says: TIDE }], ['2010-01-02', '2009-01-02']);
  assert.equal(one?.first, 1);
});

test('one sentence given to two speakers is one saying; a few words alike are none', () => {
  assert.equal(
    gathered([
      { says: TIDE, by: 'renn' },
      { says: TIDE, by: 'zorne' },
    ]).length,
    1,
  );
  const short = gathered([
    { says: 'We are very proud of the whole town', by: 'renn' },
    { says: 'They are very proud of the whole crew and ship', by: 'zorne' },
  ]);
  assert.deepEqual(short, []);
});

test('a run that many tellings have joins nobody', () => {
  const many = Array.from({ length: 20 }, (_, n) => ({
    says: `keep the harbour safe and dry, ${'abcdefghijklmnopqrst'.charAt(n)} first word ${n} of number ${n * 7}`,
    by: `speaker ${n}`,
  }));
  assert.deepEqual(gathered(many), []);
});

test('every saying holds two tellings or more, in order, none twice', () => {
  const words = ['harbour', 'lamp', 'tide', 'was', 'lit', 'the', 'boat', 'night', 'seven', 'men'];
  const saying = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.array(saying, { maxLength: 12 }), (list) => {
      const threads = gathered(list.map((says) => ({ says })));
      const all = threads.flatMap(({ tellings }) => tellings);
      assert.equal(new Set(all).size, all.length);
      for (const { tellings, first, wordings, agree } of threads) {
        assert.ok(tellings.length > 1 && first >= 0 && first < tellings.length);
        assert.deepEqual(
          [...tellings].sort((a, b) => a - b),
          tellings,
        );
        assert.equal(wordings[first], 0);
        assert.ok(agree || new Set(wordings).size > 1);
      }
    }),
    { numRuns: 500 },
  );
});

test('a sentence reused without marks is a telling, with its full stop; in marks it is not told twice', () => {
  const quoted = `“${TIDE},” said the keeper.`;
  const reused = `It was an old rule there. ${TIDE}. So they waited.`;
  const texts = [quoted, reused];
  const [base] = quotesOf([{ says: TIDE }]);
  assert.ok(base);
  const quote: ToldQuote = { ...base, start: 1, end: 1 + TIDE.length, parts: [{ start: 1, end: 1 + TIDE.length }] };
  const found = unmarkedTellings([quote], 2, (n) => texts[n] ?? '');
  assert.deepEqual(
    found.map(({ article, said, style }) => ({ article, said, style })),
    [{ article: 1, said: `${TIDE}.`, style: 'unmarked' }],
  );
  const there: ToldQuote = { ...quote, article: 1, start: 26, end: 26 + TIDE.length };
  assert.deepEqual(
    unmarkedTellings([quote, there], 2, (n) => texts[n] ?? ''),
    [],
  );
});
