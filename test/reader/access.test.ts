/**
 * What a person with other eyes or hands meets: every view through axe, narrow and wide, light and dark.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { withoutBrowser } from '../support/chromium.ts';
import { type Reading, startReading } from '../support/reader.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let reading: Reading;
let views: readonly string[] = [];
before(async () => {
  if (withoutBrowser !== false) return;
  reading = await startReading();
  views = await viewsOf(await reading.open('/'));
});
after(async () => {
  await reading?.close();
});

interface Listed {
  readonly articles: readonly { readonly id: string }[];
  readonly threads: readonly { readonly id: string }[];
}

async function viewsOf(page: Page): Promise<readonly string[]> {
  const list = async (path: string): Promise<Listed> =>
    (await page.request.get(reading.origin + path)).json() as Promise<Listed>;
  const [a, b] = (await list('/api/articles')).articles;
  const [thread] = (await list('/api/threads/passage')).threads;
  assert.ok(a && b && thread);
  return [
    '/',
    '/articles',
    '/threads/passage',
    '/threads/quote?sort=changed',
    '/threads/figure',
    '/threads/date',
    '/threads/name',
    ...(await firstOf(list)),
    '/timeline',
    `/timeline?once=shown&event=${await eventOf(list)}`,
    '/ledger',
    '/matrix',
    '/matrix?by=outlet&only=one&kind=figure',
    '/search?q=beacon',
    '/search?q=nothinglikethis',
    '/search?q=beacon&in=quote&outlet=-&sort=before',
    `/article/${a.id}`,
    `/thread/${thread.id}`,
    `/pair/${a.id}/${b.id}`,
    '/article/unknown',
  ];
}

type List = (path: string) => Promise<Listed>;

/** The most told thread of each kind but passages, a row of it chosen. */
async function firstOf(list: List): Promise<readonly string[]> {
  const found: string[] = [];
  for (const kind of ['quote', 'figure', 'date', 'name']) {
    const [thread] = (await list(`/api/threads/${kind}`)).threads;
    assert.ok(thread, `the collection has a ${kind} told twice`);
    const { tellings } = (await list(`/api/thread/${thread.id}`)) as unknown as { tellings: { id: string }[] };
    found.push(`/thread/${thread.id}?telling=${tellings[0]?.id}`);
  }
  return found;
}

async function eventOf(list: List): Promise<string> {
  const [event] = (await list('/api/threads/date')).threads;
  assert.ok(event);
  return event.id;
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 1024, 390]) {
    test(`axe finds nothing serious, ${colorScheme}, ${width} wide`, { skip: withoutBrowser }, async () => {
      const page = await reading.open('/', { colorScheme, width });
      for (const view of views) {
        await page.goto(reading.origin + view, { waitUntil: 'networkidle' });
        await page.evaluate(AXE);
        const { violations } = (await page.evaluate('axe.run()')) as AxeResult;
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        const said = serious.map(({ id, nodes }) => `${view}: ${id}: ${nodes[0]?.html}`);
        assert.deepEqual(said, []);
      }
    });
  }
}

test('no view scrolls sideways at 320 pixels, nor has the phone view any', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/', { width: 320 });
  for (const view of views) {
    await page.goto(reading.origin + view, { waitUntil: 'networkidle' });
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    assert.ok(Number(wide) <= 320, `${view} is ${wide} wide`);
  }
});
