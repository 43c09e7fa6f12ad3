/**
 * Pictures of every view of the reader, in light and dark, at three widths and on paper: what is laid beside the design.
 *
 * `bin/node bench/pictures.ts FOLDER [VIEW…]` writes them as `VIEW-WIDTH-THEME.png` and `VIEW-print.pdf` into the folder,
 * all views or those named (see `test/support/views.ts`); `bin/node bench/pictures.ts --docs` makes the pictures
 * of the README anew. The study is of the bundled collection. The built pages must be there.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ArticleShape, ArticlesShape } from '../src/server/shapes.ts';
import { type Reading, settled, startReading } from '../test/support/reader.ts';
import { type View, viewsOf } from '../test/support/views.ts';

const WIDTHS = [1440, 1024, 390] as const;
const THEMES = ['light', 'dark'] as const;
const HEIGHT = 900;
const MOST_TALL = 8000;
const DOCS = join(import.meta.dirname, '../docs');

type Ask = <Shape>(path: string) => Promise<Shape>;

async function askOf(reading: Reading): Promise<Ask> {
  const page = await reading.open('/');
  return async (path) => (await page.request.get(`${reading.origin}/api${path}`)).json();
}

/** Every view at a width in a theme, one page after another in the same window. */
async function take(reading: Reading, views: readonly View[], folder: string): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of THEMES) {
      const page = await reading.open('/', { width, colorScheme });
      for (const { name, path } of views) {
        await page.setViewportSize({ width, height: HEIGHT });
        await show(page, reading.origin + path);
        // The foot of a window belongs at the foot of the picture.
        const tall = Number(await page.evaluate('document.documentElement.scrollHeight'));
        await page.setViewportSize({ width, height: Math.min(MOST_TALL, Math.max(HEIGHT, tall)) });
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
      }
      await page.context().close();
    }
  }
  const page = await reading.open('/');
  for (const { name, path } of views) {
    await show(page, reading.origin + path);
    await page.pdf({ path: join(folder, `${name}-print.pdf`), format: 'A4', preferCSSPageSize: true });
  }
}

async function show(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** The article with most kinds of marks, its first saying open; and the passage that was changed most. */
async function forDocs(reading: Reading, ask: Ask, views: readonly View[]): Promise<void> {
  const { articles } = await ask<ArticlesShape>('/articles');
  const shapes = await Promise.all(articles.map(({ id }) => ask<ArticleShape>(`/article/${id}`)));
  const [most] = shapes.sort((x, y) => differing(y) - differing(x));
  const mark = most?.marks.find(({ own, agree }) => own.kind === 'quote' && agree === false) ?? most?.marks[0];
  const passage = views.find(({ name }) => name === 'passage');
  const page = await reading.open('/', { width: 1440 });
  await show(page, `${reading.origin}/article/${most?.article.id}?at=${mark?.start}-${mark?.end}`);
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(DOCS, 'reader-article.png') });
  await show(page, reading.origin + (passage?.path ?? '/'));
  await page.screenshot({ path: join(DOCS, 'reader-passage.png') });
}

const differing = ({ marks }: ArticleShape): number => marks.filter(({ agree }) => agree === false).length;

const [folder, ...named] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder for the pictures, or --docs.');
const reading = await startReading();
try {
  const ask = await askOf(reading);
  const views = await viewsOf(ask);
  if (folder === '--docs') await forDocs(reading, ask, views);
  else {
    mkdirSync(folder, { recursive: true });
    await take(reading, named.length === 0 ? views : views.filter(({ name }) => named.includes(name)), folder);
  }
} finally {
  await reading.close();
}
