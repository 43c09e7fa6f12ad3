/**
 * Where the browser tests find a Chromium, and what happens where there is none.
 *
 * In: the environment and the file system. Out: a path, or a reason to skip. `$CHROMIUM` goes first, then the
 * places where distributions and macOS put it. With `CI=true` a missing browser is a failure, not a skip.
 */
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium to start, or null where none is found. */
export const chromium: string | null =
  [process.env['CHROMIUM'], ...PLACES].find((path): path is string => path !== undefined && existsSync(path)) ?? null;

/** For the `skip` option of a browser test: false where it can run, or must fail because `CI` is true. */
export const withoutBrowser: string | false =
  chromium !== null || process.env['CI'] === 'true'
    ? false
    : 'NO CHROMIUM FOUND: THE READER IS NOT TESTED. Install it (apt-get install chromium), or set CHROMIUM to its path.';
