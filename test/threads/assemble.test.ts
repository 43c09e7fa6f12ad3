/** What was gathered kind by kind, put together: places, threads and speakers still name the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/threads/assemble.ts';
import type { GatheredThread, ToldName, ToldQuote } from '../../src/threads/index.ts';

const name = (article: number, start: number): ToldName => ({
  ...{ kind: 'name', article, start, end: start + 4, rule: 'names/test', type: 'person', title: null },
});
const quote = (article: number, start: number, thread: number | null): ToldQuote => ({
  ...{
    kind: 'quote',
    article,
    start,
    end: start + 9,
    rule: 'quotes/test',
    style: 'indirect',
    parts: [],
    said: 'It is so',
  },
  ...{
    speaker: { start: 0, end: 4, text: 'Renn', name: 'Ada Renn', thread },
    cue: null,
    act: 'speech',
    reports: 'words',
    relay: null,
  },
});
const thread = (kind: 'name' | 'quote', label: string, tellings: number[], more: Partial<GatheredThread> = {}) => ({
  ...{ kind, label, tellings, first: 0, wordings: tellings.map((_, i) => i), independent: 1, agree: null },
  ...{ copies: tellings.map(() => false), accounts: tellings.map(() => 0) },
  ...{ note: 'A note.', detail: {}, related: [] },
  ...more,
});

test('tellings stand in reading order, and threads and speakers name them by their new places', () => {
  const { told, threads } = assemble({
    name: {
      told: [name(0, 20), name(1, 0)],
      threads: [
        thread('name', 'Later', [1], { related: [{ thread: 1, relation: 'apart', reason: 'Other given names.' }] }),
        thread('name', 'Earlier', [0]),
      ],
    },
    quote: { told: [quote(0, 5, 1), quote(1, 0, 0)], threads: [thread('quote', 'It is so', [1, 0])] },
  });
  assert.deepEqual(
    told.map(({ kind, article, start }) => `${kind} ${article} ${start}`),
    ['quote 0 5', 'name 0 20', 'name 1 0', 'quote 1 0'],
  );
  assert.deepEqual(
    threads.map(({ label }) => label),
    ['Earlier', 'Later', 'It is so'],
  );
  assert.deepEqual(threads[1]?.related, [{ thread: 0, relation: 'apart', reason: 'Other given names.' }]);
  assert.deepEqual([threads[2]?.tellings, threads[2]?.wordings, threads[2]?.first], [[0, 3], [1, 0], 1]);
  assert.deepEqual(
    told.flatMap((telling) => (telling.kind === 'quote' ? [telling.speaker?.thread] : [])),
    [0, 1],
  );
});
