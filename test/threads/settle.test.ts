/** What two finders claim is decided once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIn } from '../../src/threads/index.ts';

const figures = (text: string): readonly string[] =>
  findIn(text, { language: 'en' }).figures.map(({ start, end }) => text.slice(start, end));

test('a number that a date takes in is no figure', () => {
  assert.deepEqual(figures('The ferry sank on 9 March 1974 with 37 people aboard.'), ['37']);
  assert.deepEqual(figures('In the early 1990s the harbour held 214 boats.'), ['214']);
});

test('a stretch of time is a figure and a date both', () => {
  const text = 'The inquiry lasted nineteen years. The ferry sank 26 years ago.';
  assert.deepEqual(figures(text), ['nineteen years', '26 years']);
  assert.deepEqual(
    findIn(text, { language: 'en' }).dates.map(({ start, end }) => text.slice(start, end)),
    ['nineteen years', '26 years ago'],
  );
});
