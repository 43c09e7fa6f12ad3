/**
 * The timeline in its three ways, nearer and farther, and an event by the hour, by mouse and by keyboard.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { TimelineShape } from '../../src/server/shapes.ts';
import { withoutBrowser } from '../support/chromium.ts';
import { type Reading, settled, startReading } from '../support/reader.ts';

let reading: Reading;
before(async () => {
  if (withoutBrowser === false) reading = await startReading();
});
after(async () => {
  await reading?.close();
});

async function timeline(page: Page, query = ''): Promise<TimelineShape> {
  return (await page.request.get(`${reading.origin}/api/timeline${query}`)).json() as Promise<TimelineShape>;
}

const rows = (page: Page) => page.locator('.timeline-list tbody tr');

test('by event, by article, and only what is told otherwise', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/timeline');
  const ways = page.getByRole('navigation', { name: 'Rows' });
  await ways.getByText('≠ only').click();
  await page.waitForURL(/only=differing/);
  await settled(page);
  const { dates } = await timeline(page, '?told=twice&differing=yes');
  assert.equal(await rows(page).count(), dates.length);
  assert.equal(await page.locator('.timeline-list .differs').count(), dates.length);
  await ways.getByText('By article').click();
  await page.waitForURL(/by=article/);
  await settled(page);
  const { articles } = await timeline(page, '?by=article');
  assert.equal(await rows(page).count(), articles.length);
  const days = articles.reduce((sum, { datings }) => sum + datings.length, 0);
  assert.equal(await page.locator('.dating-mark').count(), days);
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await page.waitForURL(/\/article\//);
  await page.goBack();
  await settled(page);
  assert.match(page.url(), /by=article/);
});

test('a day of an article leads to its words', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/timeline?by=article');
  const { articles } = await timeline(page, '?by=article');
  const [first] = articles[0]?.datings ?? [];
  await page.locator('.dating-mark').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/article\/.*at=/);
  await settled(page);
  assert.equal(new URL(page.url()).searchParams.get('at'), `${first?.start}-${first?.end}`);
  assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /has gone/);
});

test('nearer and farther by the buttons, and back to all days', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/timeline?once=shown');
  const all = await rows(page).count();
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Nearer' }).click();
  await page.waitForURL(/from=.*to=/);
  await settled(page);
  const near = await rows(page).count();
  assert.ok(near < all);
  await page.getByText('All days').click();
  await settled(page);
  assert.equal(await rows(page).count(), all);
});

test('an event that names times is unfolded by the hour, parted where its tellings part', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/');
  const { dates } = await timeline(page, '?told=twice&differing=yes');
  const timed = dates.find(({ datings }) => datings.every(({ text }) => /\d\s*[ap]m/.test(text)));
  assert.ok(timed, 'the collection has an event told at two times');
  await page.goto(`${reading.origin}/timeline?event=${timed.thread}`);
  await settled(page);
  await page.locator('.unfolded table').waitFor();
  assert.ok((await page.locator('.unfolded .hour-scale').count()) === 1);
  assert.ok((await page.locator('.unfolded tr.parted').count()) >= 1);
});

test('no page of these had an error', { skip: withoutBrowser }, () => {
  assert.deepEqual(reading.faults, []);
});
