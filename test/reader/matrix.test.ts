/**
 * Who tells what, as a person meets it: the matrix by mouse and by keyboard, what one alone tells, what all but one tell.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { MatrixShape, ThreadsShape } from '../../src/server/shapes.ts';
import { withoutBrowser } from '../support/chromium.ts';
import { answer, type Reading, settled, startReading } from '../support/reader.ts';

let reading: Reading;
before(async () => {
  if (withoutBrowser === false) reading = await startReading();
});
after(async () => {
  await reading?.close();
});

const cellsOf = (data: MatrixShape) => data.sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

test('each cell says what it holds, and leads to the words', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/matrix');
  const data = await answer<MatrixShape>(page, '/matrix');
  const cells = cellsOf(data);
  assert.equal(await page.locator('.m-head').count(), data.columns.length);
  assert.equal(await page.locator('.matrix .m-not').count(), cells.filter((cell) => cell === null).length);
  assert.equal(await page.locator('.m-otherwise').count(), cells.filter((cell) => (cell?.otherwise ?? 0) > 0).length);
  await page.locator('.m-otherwise a').first().click();
  await page.waitForURL(/\/article\/.*at=/);
  await settled(page);
  assert.equal((await page.locator('.source .active').count()) > 0, true);
  await page.goBack();
  await settled(page);
  assert.equal(new URL(page.url()).pathname, '/matrix');
});

test('by keyboard: to the matrix, what only one tells, along a row, to its words', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/');
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.waitForURL(/\/matrix/);
  await settled(page);
  await page.keyboard.press('u');
  await page.waitForURL(/only=one/);
  await settled(page);
  const { sections } = await answer<MatrixShape>(page, '/matrix?only=one');
  assert.ok(sections.every(({ rows }) => rows.every(({ told }) => told === 1)));
  assert.equal(
    await page.locator('.matrix .m-cell').count(),
    sections.reduce((sum, { rows }) => sum + rows.length, 0),
  );
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/article\/.*at=/);
});

test('all but one, told otherwise, kinds, order and columns stand in the address', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/matrix?by=outlet');
  await page.getByRole('link', { name: 'All but one tell', exact: true }).click();
  await page.waitForURL(/only=rest/);
  await settled(page);
  const rest = await answer<MatrixShape>(page, '/matrix?by=outlet&only=rest');
  assert.ok(rest.sections.some(({ rows }) => rows.length > 0));
  for (const { rows } of rest.sections) for (const { told } of rows) assert.equal(told, rest.columnsTotal - 1);
  await page.goto(`${reading.origin}/matrix`);
  await settled(page);
  await page.getByRole('navigation', { name: 'Kind' }).getByText('Quantities').click();
  await page.waitForURL(/kind=figure/);
  await page.getByText('As first told').click();
  await page.waitForURL(/sort=first/);
  const [column] = rest.columns;
  await page.goto(`${reading.origin}/matrix?by=outlet`);
  await settled(page);
  await page.locator('.m-teller select').selectOption(column?.id ?? '');
  await page.waitForURL(/teller=/);
  await settled(page);
  assert.equal(await page.locator('.m-head.only').count(), 1);
  for (const row of await page.locator('.matrix tbody tr:not(.m-kind)').all())
    assert.equal(
      await row
        .locator('td')
        .first()
        .getAttribute('class')
        .then((name) => name?.includes('m-not')),
      false,
    );
});

test('a thread, a search and days lead to the matrix of their articles', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/threads/figure');
  const [thread] = (await answer<ThreadsShape>(page, '/threads/figure')).threads;
  await page.goto(`${reading.origin}/thread/${thread?.id}`);
  await settled(page);
  await page.getByText('Who tells what in these').click();
  await page.waitForURL(/\/matrix\?of=/);
  await settled(page);
  assert.equal(await page.locator('.m-head').count(), thread?.articles);
  const found = await answer<MatrixShape>(page, '/matrix?q=beacon');
  await page.goto(`${reading.origin}/matrix?q=beacon`);
  await settled(page);
  assert.ok(found.articles > 1);
  assert.equal(await page.locator('.m-head').count(), found.columns.length);
  await page.goto(`${reading.origin}/matrix?from=1900-01-01&to=1900-01-02`);
  await settled(page);
  assert.match((await page.locator('main').textContent()) ?? '', /No article fits/);
});

test('on a phone every cell names who tells it', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/matrix', { width: 390 });
  for (const cell of await page.locator('.m-cell .m-who').all()) assert.ok(await cell.isVisible());
  assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 390);
});

test('no page of these had an error', { skip: withoutBrowser }, () => {
  assert.deepEqual(reading.faults, []);
});
