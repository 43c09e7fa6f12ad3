/**
 * A collation as it is read: folding, what a place says, the next difference, the apparatus and its TEI, the nearest wording.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableOf } from '../../src/server/places.ts';
import type { TableShape } from '../../src/server/shapes.ts';
import { words } from '../../src/text/index.ts';
import {
  apparatusOf,
  cellsOf,
  columnsOf,
  nearestEarlier,
  nextDifference,
  placeSays,
} from '../../web/model/collation.ts';
import { asTei, asText } from '../../web/model/edition.ts';

function table(...texts: readonly [string, ...string[]]): TableShape {
  const placed = texts.map((text) => ({ text, ...words(text), at: (offset: number) => offset }));
  const [base] = placed;
  const found =
    base &&
    tableOf(
      base,
      placed.map((each, i) => ({ id: `t${i}`, placed: each })),
    );
  return found ?? assert.fail('these wordings differ');
}

const ROWED = table(
  'We rowed out twice before the lamp went down behind the bar',
  'We rowed out twice before the lamp came down behind the bar',
  'I rowed out before the lamp went down behind the bar',
  'I rowed out before the lamp was lost behind the bar again',
);

test('the apparatus has each place that differs, with the words of the base and of the others', () => {
  const named = new Map(['t0', 't1', 't2', 't3'].map((id, i) => [id, `A${i + 1}`]));
  assert.deepEqual(asText(apparatusOf(ROWED), named).split('\n'), [
    '1 We] I A3 A4',
    '3 twice] om. A3 A4',
    '5 went] came A2; was A4',
    '6 down] lost A4',
    '8 after bar add again A4',
  ]);
});

test('each wording has the nearest of those before it', () => {
  const tellings = ['a', 'b', 'c', 'd'].map((wording, i) => ({ id: `t${i}`, wording }));
  assert.deepEqual(
    [...nearestEarlier(ROWED, tellings)],
    [
      ['b', { letter: 'a', apart: 1 }],
      ['c', { letter: 'a', apart: 2 }],
      ['d', { letter: 'c', apart: 3 }],
    ],
  );
});

test('the next difference is found row by row, and there is an end to them', () => {
  const found: (readonly [number, number])[] = [];
  for (let at = nextDifference(ROWED.rows, { row: -1, place: -1 }); at; at = nextDifference(ROWED.rows, at))
    found.push([at.row, at.place]);
  assert.deepEqual(found, [
    [1, 4],
    [2, 0],
    [2, 2],
    [3, 0],
    [3, 2],
    [3, 4],
    [3, 5],
    [3, 7],
  ]);
});

test('words left out in places side by side are one cell', () => {
  const cut = table('the keeper saw the lamp burn low', 'lamp burn', 'the skipper saw the lamp burn low');
  const cells = cellsOf(cut.rows[1]?.cells ?? []);
  assert.deepEqual(
    cells.map(({ cell, from, to }) => [cell.text, from, to]),
    [
      [null, 0, 3],
      ['lamp burn', 3, 4],
      [null, 4, 5],
    ],
  );
});

test('agreed words fold where a table is wide, but not the place that is chosen', () => {
  const long = 'one two three four five six seven eight nine ten';
  const wide = table(`${long} came ${long} home ${long}`, `${long} went ${long} back ${long}`);
  assert.deepEqual(
    columnsOf(wide, null, false).map(({ folded }) => folded),
    [10, 0, 10, 0, 10],
  );
  assert.equal(columnsOf(wide, 2, false)[2]?.folded, 0);
  assert.ok(columnsOf(ROWED, null, false).every(({ folded }) => folded === 0));
  assert.ok(columnsOf(ROWED, null, true).some(({ agreed, folded }) => agreed && folded > 0));
});

test('a place says what stands there for what', () => {
  const says = (row: number, place: number): string => {
    const [base, cell] = [ROWED.base[place], ROWED.rows[row]?.cells[place]];
    return base && cell ? placeSays(base, cell) : '';
  };
  assert.equal(says(1, 4), '“came” for “went”');
  assert.equal(says(2, 2), '“twice” is left out');
  assert.equal(says(3, 7), '“again” is added');
  assert.equal(says(1, 1), 'as in the base');
  assert.equal(says(1, 7), 'nothing here, as in the base');
});

test('as TEI every witness is in each place that differs, and nothing is left unescaped', () => {
  const signs = table('salt & <water> came', 'salt & <water> went');
  const named = new Map([
    ['t0', 'A1'],
    ['t1', '2 B'],
  ]);
  const tei = asTei(signs, [], named);
  assert.match(tei, /salt &amp; &lt;water&gt;/);
  assert.match(tei, /<app n="2">\s*<lem wit="#A1">came<\/lem>\s*<rdg wit="#_2_B">went<\/rdg>\s*<\/app>/);
});
