/** The source of each figure, in invented sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFigures } from '../../src/figures/index.ts';
import { analyse } from '../../src/language/index.ts';
import { readQuotes } from '../../src/quotes/index.ts';
import { whoseWord } from '../../src/threads/index.ts';

function sources(text: string): readonly (string | null)[] {
  const within = { start: 0, end: text.length };
  const analysis = analyse(text, within, 'en');
  const figures = findFigures(text, within, analysis);
  return whoseWord(text, figures, readQuotes(text, within, analysis).quotes).map((source) =>
    source === null ? null : text.slice(source.start, source.end),
  );
}

for (const [text, ...expected] of [
  ['The mayor said 40 boats were lost.', 'The mayor'],
  ['Forty boats were lost, according to the harbour master.', 'the harbour master'],
  ['By the union’s count 300 people marched.', 'the union'],
  ['The census put the population at 40,000.', 'The census'],
  ['In a Courant poll released on Monday, 43 percent of voters were undecided.', 'a Courant poll'],
  ['A Courant poll of voters shows 43 percent for the ferry.', 'A Courant poll'],
  [
    'In a Courant poll, 43 percent were for the ferry. Some 39 percent were against it.',
    'a Courant poll',
    'a Courant poll',
  ],
  ['The miller gave 5,000 crowns to the guild in May, guild records show.', 'guild records'],
  ['The tide is projected to rise 40 feet.', null],
  ['Forty boats were lost. Nobody knows why.', null],
  ['“We saw three lights,” said Ann Marrow, 51, of Vessany.', 'Ann Marrow', null],
] as const) {
  test(text, () => assert.deepEqual(sources(text), expected));
}
