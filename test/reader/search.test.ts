/**
 * Search as a person narrows it: by what hits stand in, by outlet, date and name; each in the address, each taken back.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { SearchShape } from '../../src/server/shapes.ts';
import { withoutBrowser } from '../support/chromium.ts';
import { type Reading, settled, startReading } from '../support/reader.ts';

let reading: Reading;
before(async () => {
  if (withoutBrowser === false) reading = await startReading();
});
after(async () => {
  await reading?.close();
});

/** What the server answers to the search of the page's own address. */
async function found(page: Page): Promise<SearchShape> {
  const { search } = new URL(page.url());
  return (await page.request.get(`${reading.origin}/api/search${search}`)).json() as Promise<SearchShape>;
}

const facet = (page: Page, group: string, n: number) =>
  page.getByRole('navigation', { name: group, exact: true }).locator('a').nth(n);

test('each facet narrows to as many as it says, and is taken back', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/search?q=ferry');
  const all = await found(page);
  assert.equal(await page.locator('.hit').count(), Math.min(50, all.total));
  for (const [group, name] of [
    ['Found in', 'in'],
    ['Outlet', 'outlet'],
    ['Date', 'from'],
    ['Named beside it', 'name'],
  ] as const) {
    const link = facet(page, group, group === 'Found in' ? 1 : 0);
    const said = Number(await link.locator('.number').textContent());
    await link.click();
    await page.waitForURL(new RegExp(`${name}=`));
    await settled(page);
    const { total, articlesTotal } = await found(page);
    assert.equal(group === 'Found in' ? total : articlesTotal, said, group);
    assert.equal(await page.locator('.hit').count(), Math.min(50, total));
    await page.goBack();
    await settled(page);
    assert.equal((await found(page)).total, all.total);
  }
});

test('the counts of a facet are what the others leave', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/search?q=ferry');
  const all = await found(page);
  const [outlet] = all.outlets.filter((one) => one.outlet !== null);
  await page.goto(`${reading.origin}/search?q=ferry&outlet=${encodeURIComponent(outlet?.outlet ?? '')}`);
  await settled(page);
  const narrowed = await found(page);
  assert.deepEqual(narrowed.outlets, all.outlets);
  assert.equal(narrowed.articlesTotal, outlet?.articles);
  assert.ok(narrowed.groups.every(({ article }) => article.outlet === outlet?.outlet));
});

test('hits stand by the word before and after them, by keyboard', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/search?q=ferry&sort=after');
  const words = (await found(page)).groups.flatMap(({ hits }) =>
    hits.map(({ after }) => after.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.[0] ?? ''),
  );
  const told = words.filter((word) => word !== '');
  assert.deepEqual(told, [...told].sort());
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await page.waitForURL(/\/article\/.*at=/);
});

test('where nothing fits, what may be dropped is offered', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/search?q=ferry&from=1900-01-01&to=1900-01-02');
  assert.equal(await page.locator('.hit').count(), 0);
  await page.getByText('Search all days').click();
  await page.waitForURL((url) => !url.search.includes('from='));
  await settled(page);
  assert.ok((await page.locator('.hit').count()) > 0);
});

test('a search leads to who tells what in its articles', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/search?q=beacon');
  const { articlesTotal } = await found(page);
  await page.getByText('Who tells what in these').click();
  await page.waitForURL(/\/matrix\?q=beacon/);
  await settled(page);
  assert.equal(await page.locator('.m-head').count(), articlesTotal);
});

test('on a phone the facets are folded and open by keyboard', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/search?q=beacon', { width: 390 });
  const facets = page.locator('details.facets-column');
  assert.equal(await facets.getAttribute('open'), null);
  await facets.locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.ok(await page.getByRole('navigation', { name: 'Found in' }).isVisible());
});

test('no page of these had an error', { skip: withoutBrowser }, () => {
  assert.deepEqual(reading.faults, []);
});
