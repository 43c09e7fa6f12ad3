/**
 * What a reader of a large study waits for in the browser: the first useful paint of each view, and whether a text
 * of a hundred thousand words with thousands of marks scrolls without a long task.
 *
 * `bin/node bench/speed/reader-browser.ts FILE.tellings [TIMES] [scroll]` (see `large-study.ts` for the file). A paint is useful
 * when the view's own words are there (`main` waits for nothing) and two frames have passed; each view is opened anew,
 * with an empty cache, five times by default, and the middle one counts. Beside it stands an empty page of the same
 * server (one of its answers, as text). Scrolling goes by a window's height a frame through the whole text; tasks are
 * those of the browser's own trace, by the clock and by the processor. Asked: 1 s, and no task over 100 ms.
 */
import { type Browser, chromium as chromiumType, type Page } from 'playwright-core';
import type { StudyReader } from '../../src/study/index.ts';
import { openStudy } from '../../src/study/index.ts';
import { chromium } from '../../test/support/chromium.ts';
import { quantile, serving } from './reader-server.ts';

/** Milliseconds from the start of the navigation to a frame in which `main` shows what was asked for. */
const USEFUL = `new Promise((go) => {
  const look = () => {
    const main = document.querySelector('main');
    if (main && main.textContent.trim().length > 40 && !main.querySelector('.waiting')) requestAnimationFrame(() => go(performance.now()));
    else requestAnimationFrame(look);
  };
  look();
})`;

const SCROLL = `new Promise((go) => {
  const step = () => {
    const before = scrollY;
    scrollBy(0, innerHeight);
    if (scrollY === before) setTimeout(() => go(scrollY), 300);
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

interface Traced {
  readonly name: string;
  readonly dur?: number;
  readonly tdur?: number;
}

/** The longest tasks of a trace in milliseconds, by the clock and by the processor's time alone. */
function tasksIn(trace: Buffer): object {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly Traced[] };
  const tasks = traceEvents.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const clock = tasks.map(({ dur = 0 }) => dur / 1000);
  const processor = tasks.map(({ tdur = 0 }) => tdur / 1000);
  const most = (all: readonly number[]): number => all.reduce((x, y) => Math.max(x, y), 0);
  return { tasks: tasks.length, longest: most(clock), longestOfProcessor: most(processor) };
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function paint(browser: Browser, address: string, url: string, times: number): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const page = await opened(browser, address);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto(url, { waitUntil: 'commit' });
    const empty = url.endsWith('.json');
    taken.push(
      Number(
        await page.evaluate(empty ? 'new Promise((go) => requestAnimationFrame(() => go(performance.now())))' : USEFUL),
      ),
    );
    await page.context().close();
  }
  return quantile(taken, 0.5);
}

function viewsOf(reader: StudyReader): readonly (readonly [name: string, path: string])[] {
  const first = (query: string): string => reader.row<{ key: string }>(query).key;
  const thread = (kind: string): string =>
    first(`SELECT key FROM thread WHERE kind = '${kind}' ORDER BY tellings DESC LIMIT 1`);
  return [
    ['empty page', '/study.json'],
    ['glance', '/'],
    ['articles', '/articles'],
    ['article', `/article/${first('SELECT key FROM article LIMIT 1 OFFSET 500')}`],
    ['threads', '/threads/passage'],
    ['saying told most', `/thread/${thread('quote')}`],
    ['quantity told most', `/thread/${thread('figure')}`],
    ['name told most', `/thread/${thread('name')}`],
    ['timeline', '/timeline'],
    ['matrix', '/matrix'],
    ['search', '/search?q=ba*'],
    ['ledger', '/ledger'],
    ['article of 100,000 words', `/article/${first('SELECT key FROM article ORDER BY words DESC LIMIT 1')}`],
  ];
}

const print = (line: object): void => {
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toFixed(1)) : value;
  process.stdout.write(`${JSON.stringify(line, rounded)}\n`);
};

async function main(): Promise<void> {
  const [file, times = '5', only] = process.argv.slice(2);
  if (file === undefined) throw new Error('Name the study to read.');
  if (chromium === null) throw new Error('A Chromium is needed: install it, or set CHROMIUM to its path.');
  const reader = openStudy(file);
  const views = viewsOf(reader);
  reader.close();
  const server = await serving(file, 4690);
  const browser = await chromiumType.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    let empty = 1;
    for (const [view, path] of only === 'scroll' ? [] : views) {
      const ms = await paint(browser, server.address, server.origin + path, Number(times));
      if (view === 'empty page') empty = ms;
      print({ view, usefulPaint: ms, ofEmptyPage: ms / empty });
    }
    const page = await opened(browser, server.address);
    await page.goto(server.origin + (views.at(-1)?.[1] ?? '/'));
    await page.evaluate(USEFUL);
    await page.waitForTimeout(1500);
    await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
    const height = await page.evaluate(SCROLL);
    const tasks = tasksIn(await browser.stopTracing());
    const marks = await page.evaluate("document.querySelectorAll('.article-text mark').length");
    print({ scrolled: height, marks, ...tasks });
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
