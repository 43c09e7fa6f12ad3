/**
 * What is drawn and said of quantities: parts beside their whole, conversions, copies, growth; and two spellings letter by letter.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FigureShape, ThreadLineShape } from '../../src/server/shapes.ts';
import { lettersApart } from '../../web/model/letters.ts';
import { partBars } from '../../web/model/quantity-parts.ts';
import { convertedSays } from '../../web/model/units.ts';

const figure = (low: number | null, unit: string | null, high = low): FigureShape => ({
  kind: 'figure',
  low,
  high,
  qualifier: 'exact',
  unit,
  counted: null,
  attributed: null,
});

test('a measure is said in another unit, to three digits, and only within its dimension', () => {
  assert.equal(convertedSays(figure(11, 'foot'), 'foot'), 'about 3.35 m');
  assert.equal(convertedSays(figure(2, 'kilometre'), 'mile'), 'about 1.24 miles');
  assert.equal(convertedSays(figure(3, 'mile', 5), null), 'about 4.83–8.05 km');
  assert.equal(convertedSays(figure(50, 'degree Fahrenheit'), null), 'about 10 °C');
  for (const unit of [null, 'percent', 'USD', 'ton', 'year', 'metre'])
    assert.equal(convertedSays(figure(3, unit), unit), null);
  assert.equal(convertedSays(figure(null, 'foot'), null), null);
  assert.equal(convertedSays(figure(3, 'metre'), 'kilogram'), null);
});

const line = (related: NonNullable<ThreadLineShape['own']>['related'], low = 37, high = 40): ThreadLineShape => ({
  id: 'f1',
  kind: 'figure',
  label: 'passengers',
  tellings: 3,
  articles: 3,
  outlets: 0,
  wordings: 1,
  independent: 3,
  agree: true,
  note: '',
  own: { related, low, high, unit: null },
  sort: 'wording',
  from: null,
  to: null,
  sigla: [],
  days: [],
  spans: [],
  perWording: [],
  sources: null,
});

test('a whole stands before its parts, and what has no length or another unit has no bar', () => {
  const part = {
    thread: 'f2',
    label: 'children',
    relation: 'whole',
    reason: '',
    low: 12,
    high: 12,
    unit: null,
  } as const;
  const found = partBars(
    line([part, { ...part, thread: 'f3', unit: 'percent' }, { ...part, thread: 'f4', low: null }]),
  );
  assert.deepEqual(
    found.map(({ thread, role, low, high, says }) => [thread, role, low, high, says]),
    [
      ['f1', 'whole', 37, 40, '37–40'],
      ['f2', 'part', 12, 12, '12'],
    ],
  );
  assert.deepEqual(
    partBars(line([{ ...part, relation: 'part', low: 90, high: 90 }])).map(({ thread, role }) => [thread, role]),
    [
      ['f2', 'whole'],
      ['f1', 'part'],
    ],
  );
  assert.deepEqual(partBars(line([])), []);
});

test('letters that differ are set apart; other words are not compared', () => {
  const marked = (usual: string, spelt: string): string =>
    lettersApart(usual, spelt)
      .map(({ text, differs }) => (differs ? `[${text}]` : text))
      .join('');
  assert.equal(marked('Ruvan Tsorne', 'Ruvan Zorne'), 'Ruvan [Z]orne');
  assert.equal(marked('Hollis Renn', 'Hollis Ren'), 'Hollis Ren[]');
  assert.equal(marked('the keeper', 'Tobias'), 'Tobias');
  assert.equal(marked('same', 'same'), 'same');
});

test('stretches of letters join to the spelling', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (usual, spelt) => {
      assert.equal(
        lettersApart(usual, spelt)
          .map(({ text }) => text)
          .join(''),
        spelt,
      );
    }),
  );
});
