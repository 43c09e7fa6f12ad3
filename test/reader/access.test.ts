/**
 * What a person with other eyes or hands meets: every view through axe, narrow and wide, light, dark and with forced
 * colours; by keyboard alone; at 400 % and on paper.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { withoutBrowser } from '../support/chromium.ts';
import { type PageOptions, type Reading, settled, startReading } from '../support/reader.ts';
import { type View, viewsOf } from '../support/views.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let reading: Reading;
let views: readonly View[] = [];
before(async () => {
  if (withoutBrowser !== false) return;
  reading = await startReading();
  const page = await reading.open('/');
  views = await viewsOf(async (path) => (await page.request.get(`${reading.origin}/api${path}`)).json());
});
after(async () => {
  await reading?.close();
});

/** Opens every view in turn. */
async function* walked(options: PageOptions): AsyncGenerator<{ readonly page: Page; readonly path: string }> {
  const page = await reading.open('/', options);
  for (const { path } of views) {
    await page.goto(reading.origin + path);
    await settled(page);
    yield { page, path };
  }
  await page.context().close();
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** WCAG 2.2 up to AA, and what axe holds for good practice; and of these what colours may break. */
const RULES = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })`;
const COLOURS = `axe.run({ runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] })`;
const PAPER = `getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor`;

async function axeSays(page: Page, where: string, rules: string): Promise<readonly string[]> {
  const { violations } = (await page.evaluate(rules)) as AxeResult;
  return violations.map(
    ({ id, nodes }) => `${where}: ${id} (${nodes.length}): ${nodes[0]?.html}: ${nodes[0]?.failureSummary}`,
  );
}

for (const width of [1440, 1024, 390]) {
  test(`axe finds nothing, light, dark and with more contrast, ${width} wide`, { skip: withoutBrowser }, async () => {
    const said: string[] = [];
    for await (const { page, path } of walked({ colorScheme: 'light', width })) {
      await page.evaluate(AXE);
      said.push(...(await axeSays(page, path, RULES)));
      // Nothing but colours hangs on the theme and on the contrast that is asked for.
      const light = await page.evaluate(PAPER);
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.notEqual(await page.evaluate(PAPER), light, `${path} is not dark`);
      said.push(...(await axeSays(page, `${path}, dark`, COLOURS)));
      await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
      said.push(...(await axeSays(page, `${path}, more contrast`, COLOURS)));
      await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    }
    assert.deepEqual(said, []);
  });
}

test('no view scrolls sideways at 320 pixels, which is 400 % of 1280', { skip: withoutBrowser }, async () => {
  for await (const { page, path } of walked({ width: 320 })) {
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    assert.ok(Number(wide) <= 320, `${path} is ${wide} wide`);
  }
});

/** Where the focus is, and whether it can be seen there. */
interface Focused {
  readonly what: string;
  readonly shown: boolean;
}

const FOCUSED = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const style = getComputedStyle(at);
  const drawn = (of) => { const s = getComputedStyle(of); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.strokeWidth !== '1px' && s.stroke !== 'none'; };
  const boxed = parseFloat(style.borderTopWidth) >= 2 && parseFloat(style.borderBottomWidth) >= 2 || style.boxShadow !== 'none';
  // A passage of a pair has its box drawn over both columns.
  const inside = [...at.querySelectorAll('*')].some(drawn) || (at.matches('.pair-column .active') && document.querySelector('.chosen-outline'));
  return { what: at.outerHTML.slice(0, 120), shown: Boolean(drawn(at) || boxed || inside) };
})()`;

test('by Tab alone one comes through every view, and sees where one is', { skip: withoutBrowser }, async () => {
  const unseen: string[] = [];
  for await (const { page, path } of walked({ width: 1280 })) {
    const met = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const focused = (await page.evaluate(FOCUSED)) as Focused | null;
      if (focused === null) break;
      met.add(focused.what);
      if (!focused.shown) unseen.push(`${path}: ${focused.what}`);
    }
    assert.ok(met.size > 8, `${path}: ${met.size} stops`);
  }
  assert.deepEqual(unseen, []);
});

test('single keys can be switched off, and stay so', { skip: withoutBrowser }, async () => {
  const page = await reading.open('/articles');
  await page.keyboard.press('?');
  await page.getByLabel('Single keys act').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.reload();
  await settled(page);
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.waitForTimeout(100);
  assert.equal(new URL(page.url()).pathname, '/articles');
  await page.getByRole('button', { name: /all keys/ }).click();
  await page.getByLabel('Single keys act').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.waitForURL(/\/ledger/);
});

test('with forced colours the marks of a text keep their lines', { skip: withoutBrowser }, async () => {
  const article = views.find(({ name }) => name === 'article') ?? assert.fail('no article');
  const page = await reading.open(article.path, { forcedColors: 'active' });
  const bare = await page.evaluate(`[...document.querySelectorAll('.article-text mark')].filter((mark) => {
    const lines = [mark, ...mark.querySelectorAll('*')].flatMap((each) => [null, '::before', '::after'].map((part) => getComputedStyle(each, part)));
    return !lines.some((s) => s.textDecorationLine !== 'none' || ['Top', 'Bottom', 'Left', 'Right'].some((side) =>
      s['border' + side + 'Style'] !== 'none' && parseFloat(s['border' + side + 'Width']) > 0) || s.outlineStyle !== 'none');
  }).map((mark) => mark.outerHTML)`);
  assert.deepEqual(bare, []);
});

test('on paper an article has its notes with their places, and its address', { skip: withoutBrowser }, async () => {
  const article = views.find(({ name }) => name === 'article') ?? assert.fail('no article');
  const page = await reading.open(article.path, { width: 390 });
  assert.equal(await page.locator('.note').count(), 0, 'a phone shows them one by one');
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  await page.emulateMedia({ media: 'print' });
  await page.locator('.note').first().waitFor();
  const ranges = page.locator('.note .print-range').filter({ visible: true });
  assert.match((await ranges.first().textContent()) ?? '', /^[\d,]+–[\d,]+/);
  const address = await page.locator('.print-address').filter({ visible: true }).textContent();
  assert.ok(address?.endsWith(article.path));
  assert.equal(await page.locator('nav, .foot, .marks-bar, .sheet').filter({ visible: true }).count(), 0);
});

test('nothing moves for those who ask for less motion', { skip: withoutBrowser }, async () => {
  for await (const { page, path } of walked({ width: 1280 })) {
    const moving = await page.evaluate(
      `[...document.querySelectorAll('*')].filter((each) => { const s = getComputedStyle(each);
        return s.transitionDuration !== '0s' || s.animationName !== 'none' || s.scrollBehavior === 'smooth'; }).length`,
    );
    assert.equal(moving, 0, path);
  }
});

test('no page of these had an error, or asked anybody else', { skip: withoutBrowser }, () => {
  assert.deepEqual(
    reading.faults.filter((fault) => !/404/.test(fault)),
    [],
  );
});
