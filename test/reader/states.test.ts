/**
 * States of the reader: first met, empty, changed while it is read, an address whose words have moved or gone.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { readerFiles } from '../../src/server/static.ts';
import { withoutBrowser } from '../support/chromium.ts';
import { type Reading, settled, startReading } from '../support/reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'tellings-states-'));
const OPENING =
  'Lamps out on the quay\n\nThe lamps along the quay at Tarrow went out on Tuesday evening, and nobody who keeps them could be found before the morning boat had left with its mail and its eleven crates of pears for the islands.';
const SPAN = 'the harbour clerk wrote it down in pencil';
const text = (...middle: readonly string[]): string => `${[OPENING, ...middle].join('\n\n')}\n`;
const put = (...middle: readonly string[]): void => writeFileSync(join(folder, 'lamps.txt'), text(...middle));

let reading: Reading;
before(async () => {
  put(`On Wednesday ${SPAN} and then shut the book.`);
  if (withoutBrowser === false) reading = await startReading([folder]);
});
after(async () => {
  await reading?.close();
  rmSync(folder, { recursive: true });
});

const main = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';

/** The words that the address points at, as the page marks them. */
const marked = async (page: Page): Promise<string> =>
  (await page.locator('.article-text .here').evaluateAll((all) => all.map((each) => each.textContent))).join('');

test('the first time, three sentences say what the reader is; then never again', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/');
  const note = page.getByRole('complementary', { name: 'How to read this' });
  assert.equal(((await note.locator('p').textContent()) ?? '').match(/[.]( |$)/g)?.length, 3);
  await note.getByRole('button').click();
  await page.reload();
  await settled(page);
  assert.equal(await note.count(), 0);
});

test('where nothing is told twice, the page says so and what it has', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/threads/passage');
  assert.match(await main(page), /No passage/);
  for (const kind of ['quote', 'figure', 'date']) {
    await page.goto(`${reading.origin}/threads/${kind}`);
    await settled(page);
    assert.ok(((await page.locator('.empty').textContent()) ?? '').length > 20, kind);
  }
});

test('a link to words follows them when its file is changed, and says when they are gone', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/articles');
  await page.locator('main a[href^="/article/"]').first().click();
  await page.waitForURL(/\/article\//);
  const { pathname } = new URL(page.url());
  const start = text(`On Wednesday ${SPAN} and then shut the book.`).indexOf(SPAN);
  const address = `${reading.origin}${pathname}?at=${start}-${start + SPAN.length}&w=the…pencil`;
  await page.goto(address);
  await settled(page);
  assert.equal(await marked(page), SPAN);

  put('A second lamp failed an hour later.', `On Wednesday ${SPAN} and then shut the book.`);
  await reading.restudy();
  await page.goto(address);
  await settled(page);
  assert.match(await main(page), /text at this address has gone.*nearest place/i);
  await page.getByRole('link', { name: /^characters/ }).click();
  await settled(page);
  assert.equal(await marked(page), SPAN);

  put('A second lamp failed an hour later, and no clerk wrote of it.');
  await reading.restudy();
  await page.goto(address);
  await settled(page);
  assert.match(await main(page), /text at this address has gone/);
  assert.match(await main(page), /stand nowhere else/);
});

test('a page that is open says that the study was changed under it, and shows it as it is', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/articles');
  put('Now it is another story altogether, told at greater length than it was before.');
  await reading.restudy();
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await page.getByText('The study was changed after this page was opened').waitFor();
});

test('an address that leads nowhere, and a server that is gone, say what still works', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/article/unknown');
  assert.match(await main(page), /There is no article at this address.*Everything else still works/s);
  await page.goto(`${reading.origin}/no/such/view`);
  await settled(page);
  assert.match(await main(page), /Nothing stands at this address/);
});

test('the reader is small: its script and styles, and all that a first page loads', {
  skip: withoutBrowser,
}, async () => {
  const packed = [...readerFiles()].filter(([name]) => /\.(?:js|css|html)$/.test(name));
  const bundle = packed.reduce((sum, [, { body }]) => sum + gzipSync(body).length, 0);
  assert.ok(bundle < 250_000, `${bundle} bytes compressed`);
  const page = await reading.open('/');
  const loaded = new Set<string>();
  page.on('response', (response) => loaded.add(new URL(response.url()).pathname));
  await page.reload();
  await settled(page);
  const files = readerFiles();
  const first = [...loaded].flatMap((path) => files.get(path) ?? []);
  const bytes = first.reduce((sum, { body }) => sum + body.length, 0);
  assert.ok(loaded.size > 4 && bytes < 600_000, `${bytes} bytes in ${first.length} files`);
});
