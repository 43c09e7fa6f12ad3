/**
 * The way through the reader, as a person goes it: from the glance to a passage and back, by mouse and by keyboard.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { withoutBrowser } from '../support/chromium.ts';
import { type Reading, settled, startReading } from '../support/reader.ts';

let reading: Reading;
before(async () => {
  if (withoutBrowser === false) reading = await startReading();
});
after(async () => {
  await reading?.close();
});

const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** The text a span of the address names, as the page shows it focused. */
async function spanInAddress(page: Page): Promise<string> {
  const [, id = ''] = /\/article\/([^/?]+)/.exec(page.url()) ?? [];
  const [start = 0, end = 0] = (new URL(page.url()).searchParams.get('at') ?? '').split('-').map(Number);
  const article = (await (await page.request.get(`${reading.origin}/api/article/${id}`)).json()) as {
    text: string;
    article: { start: number };
  };
  return article.text.slice(start - article.article.start, end - article.article.start);
}

test('from the glance to a passage, into an article and back, by mouse', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/');
  await page.locator('main a[href^="/thread/"]').first().click();
  await page.waitForURL(/\/thread\//);
  await settled(page);
  const thread = page.url();
  const telling = page.locator('main a[href*="/article/"][href*="at="]').first();
  const words = (await telling.textContent()) ?? '';
  await telling.click();
  await page.waitForURL(/\/article\//);
  await settled(page);
  assert.notEqual(await spanInAddress(page), '', `the link "${words}" leads to words`);
  await page.goBack();
  await settled(page);
  assert.equal(page.url(), thread);
  await page.goBack();
  await settled(page);
  assert.equal(pathOf(page), '/');
});

test('from the glance to a passage, into an article and back, by keyboard alone', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/');
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.waitForURL(/\/threads\/passage/);
  await settled(page);
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await page.waitForURL(/\/thread\//);
  await settled(page);
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await page.waitForURL(/\/article\//);
  await settled(page);
  assert.notEqual(await spanInAddress(page), '');
  const passage = await spanInAddress(page);
  await page.keyboard.press('j');
  assert.notEqual(await spanInAddress(page), passage);
  await page.keyboard.press('k');
  assert.equal(await spanInAddress(page), passage);
  await page.keyboard.press('o');
  await page.waitForURL(/\/thread\//);
  await page.goBack();
  await settled(page);
  await page.keyboard.press('g');
  await page.keyboard.press('g');
  await settled(page);
  await page.waitForURL((url) => url.pathname === '/');
});

test('from a passage to two articles side by side, which open at that passage', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/threads/passage');
  await page.locator('main a[href^="/thread/"]').first().click();
  await page.waitForURL(/\/thread\//);
  await settled(page);
  await page.locator('main a[href^="/pair/"]').first().click();
  await page.waitForURL(/\/pair\/.*passage=\d/);
  await settled(page);
  const [left, right] = await page
    .locator('.pair-column [data-tellings~="p1"]')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  assert.ok(left !== undefined && right !== undefined && left > 0 && left < 900, 'the passage is in the window');
});

test('a ribbon that leaves the window ends in a stub that says where it leads', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/threads/passage');
  await page.setViewportSize({ width: 1440, height: 420 });
  const list = (await (await page.request.get(`${reading.origin}/api/articles`)).json()) as {
    articles: { id: string }[];
  };
  const ids = list.articles.map(({ id }) => id);
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `/pair/${a}/${b}`));
  for (const path of pairs) {
    const pair = (await (await page.request.get(`${reading.origin}/api${path}`)).json()) as { passages: object[] };
    if (pair.passages.length < 3) continue;
    await page.goto(reading.origin + path);
    await settled(page);
    assert.ok((await page.locator('.ribbon').count()) === pair.passages.length);
    const says = await page.locator('.stub-says').allTextContents();
    for (const stub of says) assert.match(stub, /^\d+, (above|below)$/);
    if (says.length > 0) return;
  }
  assert.fail('some pair has a passage out of view');
});

test('a link to words survives a reload and a restart of the server', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/threads/passage');
  await page.locator('main a[href^="/thread/"]').first().click();
  await page.waitForURL(/\/thread\//);
  await settled(page);
  await page.locator('main a[href*="/article/"][href*="at="]').first().click();
  await page.waitForURL(/at=/);
  const [address, words] = [page.url(), await spanInAddress(page)];
  await page.reload();
  await settled(page);
  assert.equal(await spanInAddress(page), words);
  await reading.restart();
  await page.goto(address);
  await settled(page);
  assert.equal(await spanInAddress(page), words);
});

test('a link whose words have gone says so', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/articles');
  await page.locator('main a[href^="/article/"]').first().click();
  await page.waitForURL(/\/article\//);
  await page.goto(`${reading.origin}${pathOf(page)}?at=3-40&w=nowhere…found`);
  await settled(page);
  assert.match((await page.locator('main').textContent())?.toLowerCase() ?? '', /has gone|have gone|no longer/);
});

test('the text of an article is the source to the last character', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/articles');
  const links = await page
    .locator('main a[href^="/article/"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  for (const link of new Set(links)) {
    const id = link.split('?')[0]?.split('/').at(-1) ?? '';
    const { text } = (await (await page.request.get(`${reading.origin}/api/article/${id}`)).json()) as { text: string };
    await page.goto(reading.origin + link);
    await settled(page);
    const shown = await page.evaluate(
      "[...document.querySelectorAll('[data-start]')].map((each) => each.textContent).join('')",
    );
    const letters = (words: string): string => words.replace(/\s+/g, '');
    assert.ok(letters(String(shown)).length > 0.9 * letters(text).length, `${link} shows its text`);
    assert.ok(letters(text).includes(letters(String(shown)).slice(0, 200)), `${link} shows it in order`);
  }
});

test('search leads to the words in their article', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('beacon');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?/);
  await settled(page);
  await page.locator('main a[href*="/article/"][href*="at="]').first().click();
  await page.waitForURL(/\/article\//);
  await settled(page);
  assert.match(await spanInAddress(page), /^beacon/i);
});

test('no page had an error', { skip: withoutBrowser }, () => {
  assert.deepEqual(reading.faults, []);
});
