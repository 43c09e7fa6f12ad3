/** What is read of a Markdown document: links, anchors and commands, and what is left alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorsIn, commandsIn, linksIn } from './markdown.ts';

const text = [
  '# The house: how it is *built*',
  'See [a](docs/a.md#top), [b](https://example.org/b) and `[c](not/a/link.md)`. <img src="docs/a.png">',
  '```sh',
  'npm ci && npm test   # both',
  'bin/tellings study a \\',
  '  --out b',
  '[d](not/a/link.md)',
  '```',
  '```',
  'rm everything',
  '```',
].join('\n');

test('links are those of the prose', () => assert.deepEqual(linksIn(text), ['docs/a.md#top', 'docs/a.png']));

test('anchors are made of headings', () => assert.deepEqual(anchorsIn(text), ['the-house-how-it-is-built']));

test('commands are those of blocks fenced as sh', () => {
  assert.deepEqual(commandsIn(text), ['npm ci', 'npm test', 'bin/tellings study a --out b', '[d](not/a/link.md)']);
});
