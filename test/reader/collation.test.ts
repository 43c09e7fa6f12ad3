/**
 * A collation in columns and in lines, its apparatus and its order of first use, by mouse and by keyboard.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { ThreadShape, ThreadsShape } from '../../src/server/shapes.ts';
import { withoutBrowser } from '../support/chromium.ts';
import { answer, type Reading, settled, startReading } from '../support/reader.ts';

let reading: Reading;
before(async () => {
  if (withoutBrowser === false) reading = await startReading();
});
after(async () => {
  await reading?.close();
});

type Laid = ThreadShape & { readonly table: NonNullable<ThreadShape['table']> };

/** The thread of a kind with most wordings, opened. */
async function opened(page: Page, kind: 'quote' | 'passage', query = ''): Promise<Laid> {
  const { threads } = await answer<ThreadsShape>(page, `/threads/${kind}?sort=changed`);
  const [most] = [...threads].sort((a, b) => b.wordings - a.wordings);
  const shape = await answer<ThreadShape>(page, `/thread/${most?.id}`);
  assert.ok(shape.table);
  await page.goto(`${reading.origin}/thread/${most?.id}${query}`);
  await settled(page);
  return { ...shape, table: shape.table };
}

const asked = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

test('a saying stands in columns: a row a telling, every word of each in it', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/');
  const { tellings, table } = await opened(page, 'quote');
  assert.equal(await page.locator('.grid tbody tr').count(), tellings.length);
  assert.equal(await page.locator('.grid thead .g-number').count(), table.base.length);
  const base = table.base.flatMap(({ text }) => text ?? []);
  const shown = (await page.locator('.grid tbody tr.base').textContent()) ?? '';
  for (const words of base) assert.ok(shown.includes(words) || shown.includes('words…'), words);
});

test('a cell opens the sentence it stands in, and from there its exact words', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/');
  const { table, tellings } = await opened(page, 'quote');
  await page.locator('.grid .changed').first().click();
  await page.waitForURL(/col=\d/);
  const [telling, col] = [asked(page).get('telling'), Number(asked(page).get('col'))];
  const cell = table.rows.find((row) => row.telling === telling)?.cells[col - 1];
  assert.ok(cell?.text);
  assert.equal(await page.locator('.place-strip .changed').textContent(), cell.text);
  await page.locator('.strip-ways a').first().click();
  await page.waitForURL(/\/article\//);
  await settled(page);
  assert.equal(asked(page).get('at'), `${cell.start}-${cell.end}`);
  assert.equal(await page.locator('#here, .source .active').first().isVisible(), true);
  await page.goBack();
  await settled(page);
  assert.equal(await page.locator('.grid .g-chosen').count(), 1);
  assert.ok(tellings.length > 1);
});

test('by keyboard: to the next difference, across, down, the base, and away', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/');
  const { thread, base } = await opened(page, 'quote');
  await page.keyboard.press('n');
  await page.waitForURL(/col=\d/);
  const first = [asked(page).get('telling'), asked(page).get('col')];
  await page.keyboard.press('n');
  assert.notDeepEqual([asked(page).get('telling'), asked(page).get('col')], first);
  await page.keyboard.press('ArrowLeft');
  const [telling, col] = [asked(page).get('telling'), Number(asked(page).get('col'))];
  await page.keyboard.press('ArrowRight');
  assert.ok(Number(asked(page).get('col')) > col);
  await page.keyboard.press('ArrowDown');
  assert.notEqual(asked(page).get('telling'), telling);
  const chosen = asked(page).get('telling');
  await page.keyboard.press('b');
  await settled(page);
  assert.equal(asked(page).get('base'), chosen);
  assert.notEqual(chosen, base);
  assert.equal(await page.locator('.grid tr.base.chosen').count(), 1);
  await page.keyboard.press('Escape');
  assert.equal(asked(page).get('telling'), null);
  assert.equal(new URL(page.url()).pathname, `/thread/${thread.id}`);
});

test('the cells are one tab stop, and the arrows move the focus within them', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/');
  await opened(page, 'quote');
  assert.equal(await page.locator('.grid td > a[tabindex="0"]').count(), 1);
  await page.locator('.grid td > a[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/col=1\b/);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction("document.activeElement.closest('.g-chosen') !== null");
  assert.equal(await page.locator('.grid td > a[tabindex="0"]').count(), 1);
});

test('columns and lines, full words and differences, are kept in the address', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/');
  const { tellings } = await opened(page, 'passage');
  assert.equal(await page.locator('.tellings tbody tr').count(), tellings.length);
  const laid = page.getByRole('navigation', { name: 'How the wordings are laid' });
  await laid.getByText('Columns').click();
  await page.waitForURL(/as=columns/);
  await page.getByRole('navigation', { name: 'Words that agree' }).getByText('Differences').click();
  await page.waitForURL(/only=differences/);
  await page.reload();
  await settled(page);
  assert.equal(await page.locator('.grid tbody tr').count(), tellings.length);
  await laid.getByText('Lines').click();
  await page.waitForURL(/as=rows/);
  assert.equal(await page.locator('.tellings tbody tr').count(), tellings.length);
});

test('the apparatus names every place that differs, and each witness leads to its cell', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/');
  const { table } = await opened(page, 'quote');
  const differing = table.base.filter((_, place) => table.rows.some(({ cells }) => cells[place]?.group !== 0));
  assert.equal(await page.locator('.entry').count(), differing.length);
  await page.locator('.entry-witness').last().click();
  await page.waitForURL(/telling=.*col=|col=.*telling=/);
  assert.equal(await page.locator('.g-chosen').count(), 1);
  assert.ok((await page.locator('.first-use .use-near').count()) > 0, 'the nearest earlier wording is drawn');
});

test('on a phone a saying is laid in lines', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/', { width: 390 });
  const { tellings } = await opened(page, 'quote');
  assert.equal(await page.locator('.tellings tbody tr').count(), tellings.length);
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  assert.ok(Number(wide) <= 390);
});

test('no page of these had an error', { skip: withoutBrowser }, () => {
  assert.deepEqual(reading.faults, []);
});
