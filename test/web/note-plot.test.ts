/**
 * A figure among the others told of its thing, as its margin note draws it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElsewhereShape, FigureShape } from '../../src/server/shapes.ts';
import { notePlot } from '../../web/model/note-plot.ts';

const figure = (at: number, more: Partial<FigureShape> = {}): FigureShape => ({
  kind: 'figure',
  low: at,
  high: at,
  qualifier: 'exact',
  unit: null,
  counted: 'boats',
  attributed: null,
  ...more,
});
const elsewhere = (siglum: string, told: FigureShape): ElsewhereShape => ({
  telling: siglum,
  article: siglum,
  siglum,
  title: siglum,
  outlet: null,
  published: { from: null, to: null, how: 'unknown', evidence: [] },
  start: 0,
  end: 2,
  text: 'so',
  exact: false,
  differs: 0,
  figure: told,
});

test('each figure has one row, in order of value, with who tells it and the one that stands here', () => {
  const plot = notePlot({
    own: figure(37),
    elsewhere: [
      elsewhere('B1', figure(40, { qualifier: 'about' })),
      elsewhere('C1', figure(36)),
      elsewhere('C2', figure(36)),
      elsewhere('D1', figure(37)),
      elsewhere('D2', figure(37, { unit: 'mile' })),
    ],
  });
  assert.deepEqual(
    plot?.rows.map(({ says, sigla, here }) => [says, sigla.join(' '), here]),
    [
      ['36', 'C1 C2', false],
      ['37', 'D1', true],
      ['about 40', 'B1', false],
    ],
  );
  assert.deepEqual([plot?.low, plot?.high, plot?.ends], [36, 40, ['36', '40']]);
});

test('one figure alone, or none with a number, is no picture', () => {
  assert.equal(notePlot({ own: figure(37), elsewhere: [elsewhere('B1', figure(37))] }), null);
  const vague = figure(0, { low: null, high: null, qualifier: 'vague' });
  assert.equal(notePlot({ own: vague, elsewhere: [elsewhere('B1', figure(37))] }), null);
});
