/**
 * What the documents promise is there: files and headings that they link to, npm scripts, programs, paths of
 * this repository, commands and options of `tellings` itself. Commands are looked up here, not run.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { anchorsIn, commandsIn, linksIn } from '../support/markdown.ts';

const root = join(import.meta.dirname, '../..');
const documents = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  // The articles of an example are read by Tellings, not by visitors.
  .filter((path) => path !== '' && existsSync(join(root, path)) && !/^(?:examples\/.*\/|test\/)/.test(path));
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

test('the documents that a visitor looks for are there', () => {
  for (const path of ['CONTRIBUTING.md', 'CHANGELOG.md', 'docs/architecture.md', 'docs/errors.md', 'docs/methods.md']) {
    assert.ok(documents.includes(path), `${path} is missing`);
  }
});

test('docs/methods.md links every page of methods', () => {
  const pages = documents.filter((path) => path.startsWith('docs/methods/')).map((path) => relative('docs', path));
  const linked = linksIn(textOf('docs/methods.md')).map((target) => target.split('#')[0]);
  assert.deepEqual(
    pages.filter((page) => !linked.includes(page)),
    [],
  );
});

for (const path of documents) {
  test(`${path} links to what exists`, () => {
    const broken = linksIn(textOf(path)).filter((target) => !exists(path, target));
    assert.deepEqual(broken, [], `${path}: nothing is there, or no such heading`);
  });

  test(`${path} shows commands that exist`, () => {
    const broken = commandsIn(textOf(path)).flatMap((command) => missing(command).map((what) => `${command}: ${what}`));
    assert.deepEqual(broken, []);
  });
}

function exists(from: string, target: string): boolean {
  const [file = '', anchor] = decodeURI(target).split('#');
  const path = file === '' ? join(root, from) : join(root, dirname(from), file);
  if (relative(root, path).startsWith('..') || !existsSync(path)) return false;
  return anchor === undefined || anchorsIn(readFileSync(path, 'utf8')).includes(anchor);
}

/** What a command names that is not there; empty where all of it is. */
function missing(command: string): string[] {
  const [program = '', ...words] = command.split(/\s+/).map((word) => word.replace(/^['"]|['"]$/g, ''));
  const paths = [program, ...words].filter((word) =>
    /^(?:bin|examples|src|test|bench|docs|\.ci)\/[\w./-]*$/.test(word),
  );
  const absent = paths.filter((word) => !existsSync(join(root, word))).map((word) => `${word} is not there`);
  if (program === 'npm') return [...absent, ...missingScript(words)];
  if (program === 'bin/tellings' || program === 'tellings') return [...absent, ...missingOptions(words)];
  return absent;
}

function missingScript(words: readonly string[]): string[] {
  const name = words[0] === 'run' ? words[1] : words[0];
  if (['ci', 'install', 'pack', 'i'].includes(name ?? '')) return [];
  const { scripts } = JSON.parse(textOf('package.json'));
  return name !== undefined && name in scripts ? [] : [`package.json has no script ${name}`];
}

const helps = new Map<string, string>();

function helpOf(command: string): string {
  const known = helps.get(command);
  if (known !== undefined) return known;
  const words = command === '' ? ['--help'] : [command, '--help'];
  const help = execFileSync(join(root, 'bin/tellings'), words, { encoding: 'utf8' });
  helps.set(command, help);
  return help;
}

function missingOptions(words: readonly string[]): string[] {
  const options = words.flatMap((word) => /^--[a-z][a-z-]*/.exec(word)?.[0] ?? []);
  if (options.length === 0) return [];
  const first = words[0] ?? '';
  const isCommand = /^[a-z]+$/.test(first) && new RegExp(`^ +${first}\\b`, 'm').test(helpOf(''));
  // Paths alone are the command `open`, which need not be named.
  const command = isCommand ? first : 'open';
  return options
    .filter((option) => !new RegExp(`${option}(?![a-z-])`).test(helpOf(command)))
    .map((option) => `tellings ${command} has no option ${option}`);
}
