/**
 * A study of the bundled collection, served, and a browser to read it in: what the browser tests start from.
 *
 * The built pages must be there (`npm ci` builds them). Every page that is opened must be without errors.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Browser, chromium as chromiumType, type Page } from 'playwright-core';
import { studyPaths } from '../../src/run/index.ts';
import { type Served, serveStudy } from '../../src/server/index.ts';
import { chromium } from './chromium.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/orrin-ferry');

/** Keeps Chromium from asking the network for anything of its own. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Reading {
  readonly browser: Browser;
  /** The server's address without path, and the address with the token. */
  readonly origin: string;
  readonly address: string;
  /** A new page, with the cookie, at a path of the reader. What goes wrong in it is gathered in `faults`. */
  open(path: string, options?: PageOptions): Promise<Page>;
  /** Studies the same paths again, while the server and the pages are open. */
  restudy(): Promise<void>;
  /** Stops the server and starts it again. */
  restart(): Promise<void>;
  close(): Promise<void>;
  readonly faults: readonly string[];
}

export interface PageOptions {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
}

export async function startReading(paths: readonly string[] = [EXAMPLE]): Promise<Reading> {
  assert.ok(chromium !== null, 'a Chromium is needed: install it, or set CHROMIUM to its path');
  const folder = mkdtempSync(join(tmpdir(), 'tellings-reader-'));
  const study = join(folder, `${basename(paths[0] ?? EXAMPLE)}.tellings`);
  await studyPaths({ paths, out: study, jobs: 1 });
  let served: Served = await serveStudy(study);
  const { origin } = new URL(served.address);
  const port = Number(new URL(origin).port);
  const browser = await chromiumType.launch({ executablePath: chromium, args: QUIET });
  const faults: string[] = [];
  return {
    browser,
    origin,
    address: served.address,
    faults,
    async open(path, { width = 1280, colorScheme = 'light', ...asked } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
        ...asked,
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      // Nothing is asked of anybody else, and every answer carries the policy that would forbid it.
      page.on('request', (request) => {
        if (!isOwn(request.url(), origin)) faults.push(`asked for ${request.url()}`);
      });
      page.on('response', (response) => {
        const policy = response.headers()['content-security-policy'] ?? '';
        if (
          isOwn(response.url(), origin) &&
          !policy.includes("default-src 'none'") &&
          !response.url().startsWith('data:')
        )
          faults.push(`${response.url()} came without its policy`);
      });
      await page.goto(served.address);
      if (path !== '/') await page.goto(origin + path);
      await settled(page);
      return page;
    },
    async restudy() {
      await studyPaths({ paths, out: study, jobs: 1 });
    },
    async restart() {
      await served.close();
      served = await serveStudy(study, port);
    },
    async close() {
      await browser.close();
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const isOwn = (url: string, origin: string): boolean => url.startsWith(`${origin}/`) || url.startsWith('data:');

/** Waits until the page shows what it was asked for, and its fonts have come. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('main').waitFor();
  // A change of view within the page loads nothing anew: it is drawn in the next frames, and says so while it waits.
  await page.evaluate(FRAMES);
  // Not by a function that is polled: the page's policy lets nothing be evaluated there.
  await page.locator('main .waiting').first().waitFor({ state: 'detached' });
  await page.evaluate(FRAMES);
  await page.evaluate('document.fonts.ready.then(() => true)');
}

/** Two frames later what was asked for is drawn, and its keys are live. */
const FRAMES = 'new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go, 0))))';

/** What the server answers under `/api` to somebody who has this page open. */
export async function answer<Shape>(page: Page, path: string): Promise<Shape> {
  return (await page.request.get(new URL(`/api${path}`, page.url()).href)).json() as Promise<Shape>;
}
