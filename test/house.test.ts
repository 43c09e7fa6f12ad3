/**
 * Holds the house to its plan: rooms and doors, no circles, short files, pure rooms, plain names, opening comments.
 * Each rule is first shown a small house that breaks it, then the real one. Failures name the file and the rule.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as house from './support/house.ts';
import { type Module, readModule } from './support/modules.ts';

const root = join(import.meta.dirname, '..');

/** Files that git knows or would add: what is ignored is no part of the house. */
const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /^(?:src|web|test|bench)\//.test(path) && existsSync(join(root, path)))
  .sort();
const files = paths
  .filter((path) => /\.(?:ts|tsx|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const modules = files.filter(({ path }) => /\.tsx?$/.test(path)).map(({ path, text }) => readModule(path, text));

const small = (...rooms: readonly (readonly [path: string, text: string])[]): Module[] =>
  rooms.map(([path, text]) => readModule(path, text));

const breach = (found: readonly string[], expected: RegExp): void => {
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0] ?? '', expected);
};

const holds = (found: readonly string[]): void => assert.deepEqual(found, [], `\n${found.join('\n')}\n`);

test('imports look only to earlier rooms, at their doors', () => {
  const doors = (path: string, to: string): string[] => house.brokenDoors(small([path, `export * from '${to}';`]));
  breach(doors('src/text/a.ts', '../intake/index.ts'), /src\/text\/a\.ts.*intake comes after text/);
  breach(doors('src/intake/a.ts', '../text/span.ts'), /by its door, src\/text\/index\.ts/);
  breach(doors('src/quotes/a.ts', '../names/index.ts'), /finder rooms do not know each other/);
  breach(doors('src/cellar/a.ts', '../text/index.ts'), /src\/cellar is no room/);
  breach(doors('src/text/a.ts', '../../test/support/marked.ts'), /from rooms only/);
  breach(doors('src/index.ts', './text/span.ts'), /by its door/);
  breach(
    house.brokenDoors(small(['src/text/a.ts', `const a = await import('../cli/index.ts');`])),
    /cli comes after text/,
  );
  breach(
    house.brokenDoors(small(['src/text/a.ts', `import type { A } from '../cli/index.ts';`])),
    /cli comes after text/,
  );
  holds(doors('src/intake/html/a.ts', '../../text/index.ts'));
  holds(doors('src/intake/html/a.ts', '../source.ts'));
  holds(house.brokenDoors(modules));
});

test('the reader knows the shapes of what the server answers, and the ground floor', () => {
  breach(
    house.brokenReader(small(['web/a.ts', `import { a } from '../src/server/shapes.ts';`])),
    /web\/a\.ts.*imports types from/,
  );
  breach(house.brokenReader(small(['web/a.ts', `import type { A } from '../src/study/index.ts';`])), /and no more/);
  breach(house.brokenReader(small(['web/a.ts', `import { a } from '../src/text/words.ts';`])), /and no more/);
  holds(house.brokenReader(small(['web/a.ts', `import { a } from '../src/text/index.ts';`])));
  holds(house.brokenReader(small(['web/a.ts', `import { type A, type B } from '../src/server/shapes.ts';`])));
  holds(house.brokenReader(modules));
});

test('no file imports itself by way of others', () => {
  const ring = small(
    ['src/text/a.ts', `import './b.ts';`],
    ['src/text/b.ts', `import type { C } from './c.ts';`],
    ['src/text/c.ts', `export * from './a.ts';`],
  );
  breach(house.cycles(ring), /a\.ts → src\/text\/b\.ts → src\/text\/c\.ts → src\/text\/a\.ts/);
  holds(house.cycles(modules));
});

test('files are short', () => {
  breach(house.tooLong([{ path: 'src/text/a.ts', text: '\n'.repeat(301) }]), /301 lines: at most 300/);
  breach(house.tooLong([{ path: 'test/text/a.test.ts', text: '\n'.repeat(501) }]), /at most 500/);
  holds(house.tooLong([{ path: 'bench/a.ts', text: '\n'.repeat(500) }]));
  holds(house.tooLong(files));
});

test('rooms up to threads are pure', () => {
  const impure = (text: string): string[] => house.impure(small(['src/align/a.ts', text]));
  breach(impure(`import { readFileSync } from 'node:fs';`), /node:fs/);
  for (const what of [
    'process.cwd()',
    'Date.now()',
    'new Date()',
    'Math.random()',
    'fetch("x")',
    'performance.now()',
  ]) {
    breach([impure(`export const a = ${what};`)[0] ?? ''], /know no disk, clock, chance or network/);
  }
  holds(
    impure(`import { createHash } from 'node:crypto'; export const a = new Date('2001-01-01'), b = Math.max(1, 2);`),
  );
  holds(house.impure(small(['src/run/a.ts', `import 'node:fs';`])));
  holds(house.impure(modules));
});

test('nothing says any', () => {
  breach(
    house.anys(small(['src/text/a.ts', '/** any */\nexport const a = (b: any[]) => "any";'])),
    /src\/text\/a\.ts:2 says any/,
  );
  holds(house.anys(modules));
});

test('files have plain names in kebab-case', () => {
  for (const path of ['src/text/utils.ts', 'src/helpers/a.ts', 'test/common.test.ts', 'web/types.ts']) {
    breach(house.badNames([path]), /is a drawer/);
  }
  for (const path of ['src/text/bigWord.ts', 'web/Page.tsx', 'src/text/a_b.ts'])
    breach(house.badNames([path]), /kebab-case/);
  holds(house.badNames(['src/text/lexicon-en.ts', 'web/vite.config.ts', 'test/a/b.test.ts']));
  holds(house.badNames(files.map(({ path }) => path)));
});

test('every file opens with a comment', () => {
  breach(
    house.unopened(small(['src/text/a.ts', 'export const a = 1; // the comment comes too late'])),
    /does not open/,
  );
  breach(house.unopened(small(['src/text/a.ts', '// a\nexport const a = 1;'])), /does not open/);
  holds(house.unopened(small(['src/cli/a.ts', '#!/usr/bin/env node\n/** What comes in and what goes out. */\n'])));
  holds(house.unopened(modules));
});

test('what a door exports is declared, with a doc comment', () => {
  const door = ['src/text/index.ts', `export { a } from './a.ts';`] as const;
  breach(
    house.undocumented(small(door, ['src/text/a.ts', 'export const a = 1;'])),
    /src\/text\/a\.ts: a, .* no doc comment/,
  );
  breach(
    house.undocumented(small(door, ['src/text/a.ts', '/** B. */\nexport const b = 1;'])),
    /exports a, which .* does not/,
  );
  breach(house.undocumented(small(door)), /no such file/);
  holds(
    house.undocumented(
      small(
        door,
        ['src/text/a.ts', `export { b as a } from './b.ts';`],
        ['src/text/b.ts', '/** B. */\nexport const b = 1;'],
      ),
    ),
  );
  holds(house.undocumented(small(door, ['src/text/a.ts', '/** A. */\nfunction a() {}\nexport { a };'])));
  holds(house.undocumented(modules));
});

test('the published files import only what the package depends on', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  breach(house.unlisted(small(['src/text/a.ts', `import 'vite';`]), ['hono']), /does not list it/);
  holds(
    house.unlisted(small(['src/text/a.ts', `import 'hono/tiny'; import '@a/b'; import 'node:fs';`]), ['hono', '@a/b']),
  );
  holds(house.unlisted(modules, Object.keys(dependencies)));
});

test('tests mirror the rooms', () => {
  const elsewhere = ['docs', 'package', 'reader', 'support', 'web', 'examples'];
  breach(
    house.unmirrored(['src/text/a.ts', 'test/text/a.test.ts', 'test/cellar/a.test.ts'], elsewhere),
    /no src\/cellar/,
  );
  breach(house.unmirrored(['src/text/a.ts'], elsewhere), /src\/text has no test/);
  holds(house.unmirrored(paths, elsewhere));
});
