/** What the rows of who tells what say of themselves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MatrixColumnShape, MatrixRowShape } from '../../src/server/shapes.ts';
import { rowSays } from '../../web/model/matrix.ts';

test('what is told once says in which article, by its title too', () => {
  const cell = {
    article: 'aB1',
    siglum: 'B1',
    telling: 't',
    says: 'four',
    wording: 'a',
    otherwise: 0,
    copies: 0,
    tellings: 1,
  };
  const row: MatrixRowShape = {
    ...{ thread: null, label: 'four boats', before: '', after: '', told: 1 },
    cells: [null, { ...cell, start: 0, end: 10 }],
  };
  const column = (siglum: string): MatrixColumnShape => ({
    ...{ id: `a${siglum}`, siglum, title: `Title of ${siglum}`, outlet: null, articles: 1 },
    published: { from: null, to: null, how: 'unknown', evidence: [] },
  });
  const columns = [column('A1'), column('B1')];
  assert.equal(rowSays(row, { columns, columnsTotal: 2, by: 'article' }), 'Told once, in B1, Title of B1.');
  assert.equal(rowSays(row, { columns, columnsTotal: 2, by: 'outlet' }), 'Told once, in B1.');
});
