/**
 * Sayings, quantities, events and names as a person meets them: lists, threads, the timeline, by mouse and by keyboard.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { ArticlesShape, GlanceShape, ThreadShape, ThreadsShape, TimelineShape } from '../../src/server/shapes.ts';
import { withoutBrowser } from '../support/chromium.ts';
import { answer, type Reading, settled, startReading } from '../support/reader.ts';

let reading: Reading;
before(async () => {
  if (withoutBrowser === false) reading = await startReading();
});
after(async () => {
  await reading?.close();
});

/** A thread of a kind, whole. */
async function threadOf(page: Page, kind: string, sort = 'told'): Promise<ThreadShape> {
  const [first] = (await answer<ThreadsShape>(page, `/threads/${kind}?sort=${sort}`)).threads;
  assert.ok(first, `the collection has a ${kind} told twice`);
  return answer<ThreadShape>(page, `/thread/${first.id}`);
}

const pathOf = (page: Page): string => new URL(page.url()).pathname;
const text = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';

test('every kind has its list, one tab from the others, with the counts of the study', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/threads/passage');
  for (const [tab, kind] of [
    ['Sayings', 'quote'],
    ['Quantities', 'figure'],
    ['Events', 'date'],
    ['Names', 'name'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Kinds of threads' }).getByText(tab).click();
    await page.waitForURL(new RegExp(`/threads/${kind}`));
    await settled(page);
    const { total, threads } = await answer<ThreadsShape>(page, `/threads/${kind}`);
    assert.ok(total > 0);
    assert.equal(await page.locator('.threads-list tbody tr').count(), threads.length, kind);
  }
});

test('the order by difference puts what disagrees first', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/threads/figure?sort=changed');
  const { threads } = await answer<ThreadsShape>(page, '/threads/figure?sort=changed');
  const agree = threads.map((thread) => thread.agree === false);
  assert.ok(agree.includes(true));
  assert.ok(agree.lastIndexOf(true) < (agree.includes(false) ? agree.indexOf(false) : agree.length));
  const signs = await page.locator('.threads-list tbody th .differs').count();
  assert.equal(signs, agree.filter(Boolean).length);
});

test('a quantity by keyboard: from the list to a telling, from it to its words and back', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/threads/figure');
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await page.waitForURL(/\/thread\//);
  await settled(page);
  await page.keyboard.press('v');
  await page.waitForURL(/by=wording/);
  await page.keyboard.press('d');
  await page.waitForURL((url) => !url.search.includes('by='));
  await page.keyboard.press('j');
  await page.waitForURL(/telling=/);
  const thread = page.url();
  const telling = new URL(thread).searchParams.get('telling');
  await page.keyboard.press('o');
  await page.waitForURL(/\/article\/.*at=/);
  await settled(page);
  assert.equal(new URL(page.url()).searchParams.get('of'), telling);
  assert.equal(await page.locator(`.source .active[data-tellings~="${telling}"]`).count(), 1);
  await page.goBack();
  await settled(page);
  assert.equal(page.url(), thread);
});

test('a quantity has each of its figures in the drawing and in the table, one chosen with the other', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/');
  const { thread, tellings } = await threadOf(page, 'figure');
  await page.goto(`${reading.origin}/thread/${thread.id}`);
  await settled(page);
  assert.equal(await page.locator('.witnesses tbody tr').count(), tellings.length);
  await page.locator('.plot-mark').first().click();
  await page.waitForURL(/telling=/);
  assert.equal(await page.locator('.plot-mark.chosen').count(), 1);
  assert.equal(await page.locator('.witnesses tr.chosen').count(), 1);
  const shown = await text(page);
  for (const { own } of tellings) {
    assert.ok(own.kind === 'figure');
    if (own.attributed === null) assert.match(shown, /no source named/);
  }
});

test('a saying is laid word against word, with who is said to have said it', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/');
  const { thread, tellings } = await threadOf(page, 'quote', 'changed');
  await page.goto(`${reading.origin}/thread/${thread.id}`);
  await settled(page);
  const shown = await text(page);
  for (const { own } of tellings) {
    assert.ok(own.kind === 'quote');
    assert.ok(own.speaker === null || shown.includes(own.speaker.text));
  }
  assert.equal(await page.locator('.grid tbody tr .c-speaker').count(), tellings.length);
  await page.locator('.c-speaker a').first().click();
  await page.waitForURL(/\/article\/.*at=/);
});

test('a name shows its forms with their counts, and every mention in its sentence', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/');
  const { thread, tellings } = await threadOf(page, 'name', 'changed');
  await page.goto(`${reading.origin}/name/${thread.id}`);
  await settled(page);
  assert.equal(await page.locator('.forms li').count(), thread.own?.forms?.length);
  const mentions = page.locator('section[aria-labelledby="mentions-title"] tbody tr');
  assert.equal(await mentions.count(), tellings.length);
  for (const { reason } of thread.own?.links ?? []) assert.ok((await text(page)).includes(reason));
});

test('the timeline by keyboard: rows, an event unfolded, nearer, and its thread', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/');
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await page.waitForURL(/\/timeline/);
  await settled(page);
  const { dates, once } = await answer<TimelineShape>(page, '/timeline?told=twice');
  assert.equal(await page.locator('.timeline-list tbody tr').count(), dates.length);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL(/event=/);
  await page.locator('.unfolded table').waitFor();
  await page.keyboard.press('+');
  await page.waitForURL(/from=.*to=/);
  await settled(page);
  await page.goto(`${reading.origin}/timeline?once=shown`);
  await settled(page);
  assert.equal(await page.locator('.timeline-list tbody tr').count(), dates.length + once);
  await page.goto(`${reading.origin}/timeline`);
  await settled(page);
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await page.waitForURL(/\/thread\//);
});

test('days in the address narrow the timeline to what may have been on them', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/');
  const { dates } = await answer<TimelineShape>(page, '/timeline');
  const [from = ''] = dates.map((line) => line.from).filter((day) => day.startsWith('2'));
  await page.goto(`${reading.origin}/timeline?once=shown&from=${from}&to=${from}`);
  await settled(page);
  const within = await answer<TimelineShape>(page, `/timeline?from=${from}&to=${from}`);
  assert.ok(within.total > 0 && within.total < dates.length);
  assert.equal(await page.locator('.timeline-list tbody tr').count(), within.dates.length);
});

test('the glance has four columns, each thread leading to its page', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/');
  const { toldMost, changedMost, disagree, unsourced } = await answer<GlanceShape>(page, '/glance');
  assert.ok(new Set(toldMost.map(({ kind }) => kind)).size > 1, 'of several kinds');
  const links = await page
    .locator('.column .lemma a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  const asked = [...toldMost, ...changedMost, ...disagree, ...unsourced.map(({ thread }) => thread)];
  assert.deepEqual(
    links,
    asked.map(({ id }) => `/thread/${id}`),
  );
  await page.locator('.column').nth(2).locator('.lemma a').first().click();
  await page.waitForURL(/\/thread\//);
  await settled(page);
  assert.equal(pathOf(page), `/thread/${disagree[0]?.id}`);
});

test('on an article passages have their notes at the left of the text, all other kinds at the right', {
  skip: withoutBrowser,
}, async () => {
  const page = await reading.open('/articles', { width: 1440 });
  await page.locator('main a[href^="/article/"]').first().click();
  await page.waitForURL(/\/article\//);
  await settled(page);
  const text = await page.locator('.article-text').boundingBox();
  assert.ok(text);
  for (const note of await page.locator('.right-notes .note').all())
    assert.ok(((await note.boundingBox())?.x ?? 0) >= text.x + text.width);
  for (const note of await page.locator('.left-notes .note').all()) {
    const box = await note.boundingBox();
    assert.ok(box && box.x + box.width <= text.x);
  }
  assert.ok((await page.locator('.right-notes .note').count()) > 0);
});

test('what dates an article leads to the words, be they in another article', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/articles');
  const { articles } = await answer<ArticlesShape>(page, '/articles');
  for (const { id, published } of articles.filter(({ published }) => published.how === 'inferred')) {
    await page.goto(`${reading.origin}/article/${id}`);
    await settled(page);
    const links = page.locator('.dated dd a[href*="at="]');
    assert.equal(await links.count(), published.evidence.length);
    const { text } = published.evidence.at(-1) ?? assert.fail('what is inferred has evidence');
    await links.last().click();
    await page.waitForURL(/at=/);
    await settled(page);
    assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /has gone/);
    const at = new URL(page.url()).searchParams.get('at')?.split('-').map(Number) ?? [];
    assert.equal((at[1] ?? 0) - (at[0] ?? 0), text.length);
  }
});

test('no page of these had an error', { skip: withoutBrowser }, () => {
  assert.deepEqual(reading.faults, []);
});
