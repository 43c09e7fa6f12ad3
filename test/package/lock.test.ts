/** The lock file is whole: `npm ci` refuses one that lacks a package which another package names, on any platform. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
);

test('every package that a locked package names is locked too', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !(`${path}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages))
      .map((name) => `${path} names ${name}`),
  );
  assert.deepEqual(missing, []);
});

test('nothing is locked to one registry', () => {
  const bound = Object.values(lock.packages).flatMap(({ resolved }) =>
    resolved?.startsWith('http') ? [resolved] : [],
  );
  assert.deepEqual(bound, []);
});
