/**
 * An article's apparatus: thoughts and topics on asking, figures drawn in their notes, the outline of its file, the sign that stays at its word.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ArticleShape, ArticlesShape, MarkShape } from '../../src/server/shapes.ts';
import { withoutBrowser } from '../support/chromium.ts';
import { answer, type Reading, settled, startReading } from '../support/reader.ts';

let reading: Reading;
let articles: readonly ArticleShape[] = [];
before(async () => {
  if (withoutBrowser !== false) return;
  reading = await startReading();
  const page = await reading.open('/');
  const list = await answer<ArticlesShape>(page, '/articles');
  articles = await Promise.all(list.articles.map(({ id }) => answer<ArticleShape>(page, `/article/${id}`)));
});
after(async () => {
  await reading?.close();
});

/** The first article with such a mark, and the mark. */
function having(wanted: (mark: MarkShape) => boolean): { readonly id: string; readonly mark: MarkShape } {
  for (const { article, marks } of articles) {
    const mark = marks.find(wanted);
    if (mark) return { id: article.id, mark };
  }
  return assert.fail('the collection has such a mark');
}

const isInPassing = ({ own }: MarkShape): boolean => own.kind === 'quote' && own.reports !== 'words';

test('thoughts and topics are marked on asking, and where an address means one', { skip: withoutBrowser }, async () => {
  const { id, mark } = having(isInPassing);
  const page = await reading.open(`/article/${id}`);
  const drawn = page.locator(`.source [data-tellings~="${mark.id}"]`);
  assert.equal(await drawn.count(), 0);
  await page.locator('.key-passing').click();
  await page.waitForURL(/passing=shown/);
  assert.ok((await drawn.count()) > 0);
  await page.locator('.key-passing').click();
  assert.equal(await drawn.count(), 0);
  await page.goto(`${reading.origin}/article/${id}?at=${mark.start}-${mark.end}&of=${mark.id}`);
  await settled(page);
  assert.ok((await drawn.count()) > 0);
});

test('a figure told otherwise is drawn among the others, in a line, and opened in rows', {
  skip: withoutBrowser,
}, async () => {
  const { id, mark } = having(
    ({ own, agree, elsewhere }) => own.kind === 'figure' && agree === false && elsewhere.length > 0,
  );
  const page = await reading.open(`/article/${id}`, { width: 1440 });
  const note = page.locator(`[id="note-${mark.id}"]`);
  assert.equal(await note.locator('.note-plot').count(), 1);
  await note.getByRole('button').click();
  await page.waitForURL(/at=/);
  const says = (await note.getByRole('img').getAttribute('aria-label')) ?? '';
  assert.match(says, /here/);
  for (const { siglum } of mark.elsewhere) assert.ok(siglum === null || says.includes(siglum), says);
  assert.equal(await page.locator('.right-leader path').count(), 1);
});

test('an article of a file with several has their outline, in order, itself among them', {
  skip: withoutBrowser,
}, async () => {
  const found = articles.find(({ heap }) => heap !== null && heap.position > 1);
  assert.ok(found?.heap, 'the collection has a heap');
  const page = await reading.open(`/article/${found.article.id}`);
  assert.equal(await page.locator('.heap li').count(), found.heap.count);
  assert.equal(await page.locator('.heap li[aria-current]').count(), 1);
  await page.locator('.heap li a').first().click();
  await page.waitForURL(new RegExp(`/article/${found.heap.articles[0]?.id}`));
  const alone = articles.find(({ heap }) => heap === null);
  await page.goto(`${reading.origin}/article/${alone?.article.id}`);
  await settled(page);
  assert.equal(await page.locator('.heap').count(), 0);
});

test('the sign for what is told otherwise stays at its word, at every width', { skip: withoutBrowser }, async () => {
  const { id } = having(({ own, agree }) => own.kind === 'figure' && agree === false);
  const page = await reading.open(`/article/${id}`);
  for (const width of [390, 520, 760, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const lines = await page
      .locator('.differs-after')
      .evaluateAll((all) => all.map((each) => each.getClientRects().length));
    assert.ok(lines.length > 0 && lines.every((count) => count === 1), `${width}: ${lines}`);
  }
});

test('no page of these had an error', { skip: withoutBrowser }, () => {
  assert.deepEqual(reading.faults, []);
});
