/** `docs/errors.md` has one row for each code that the rooms export, in their own words, and no other row. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOMS } from '../support/house.ts';

const root = join(import.meta.dirname, '../..');

/** The rows of every table of codes (`…Codes`: code → `{means, mend}`) that a room exports at its door. */
async function rowsOf(room: string): Promise<string[]> {
  const door = join(root, 'src', room, 'index.ts');
  if (!existsSync(door)) return [];
  const exported: Record<string, unknown> = await import(door);
  return Object.entries(exported)
    .filter(([name]) => name.endsWith('Codes'))
    .flatMap(([, table]) =>
      Object.entries(table ?? {}).map(([code, { means, mend }]) => `| \`${code}\` | ${means} | ${mend} |`),
    );
}

test('docs/errors.md lists what the code can say, in both directions', async () => {
  const rows = (await Promise.all(ROOMS.map(rowsOf))).flat();
  const listed = readFileSync(join(root, 'docs/errors.md'), 'utf8').match(/^\| `.*$/gm) ?? [];
  assert.ok(rows.length > 0, 'no room exports a table of codes');
  assert.deepEqual(
    [...listed].sort(),
    [...rows].sort(),
    `docs/errors.md should have these rows:\n${rows.join('\n')}\n`,
  );
});

test('a code stands in one table only', async () => {
  const codes = (await Promise.all(ROOMS.map(rowsOf))).flat().map((row) => row.split('`')[1]);
  assert.deepEqual(codes, [...new Set(codes)]);
});
