/**
 * The table of a thread's wordings: no word is lost, every cell leads to its words, equal numbers are equal words.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { studyPaths } from '../../src/run/index.ts';
import { threadsOf } from '../../src/server/overview.ts';
import { tableOf } from '../../src/server/places.ts';
import type { ThreadShape } from '../../src/server/shapes.ts';
import { threadOf } from '../../src/server/thread.ts';
import type { Placed } from '../../src/server/wording.ts';
import { withStudy } from '../../src/study/index.ts';
import { words } from '../../src/text/index.ts';
import { root, scratch } from '../support/cli.ts';

const study = join(scratch(), 'ferry.tellings');
before(() => studyPaths({ paths: [join(root, 'examples/orrin-ferry')], out: study, jobs: 1 }));

const placed = (text: string, start = 0): Placed => ({ text, ...words(text), at: (offset) => start + offset });
const table = (...texts: readonly [string, ...string[]]) =>
  tableOf(
    placed(texts[0]),
    texts.map((text, i) => ({ id: `t${i}`, placed: placed(text) })),
  );
const hashes = (text: string | null): number[] => [...words(text ?? '').hashes];

test('stretches in which the same wordings agree are one place', () => {
  const found = table(
    'We rowed out twice before the lamp went down',
    'We rowed out twice before the lamp came down',
    'I rowed out before the lamp went down',
  );
  assert.deepEqual(
    found?.rows.map(({ cells }) => cells.map(({ text }) => text)),
    [
      ['We', 'rowed out', 'twice', 'before the lamp', 'went', 'down'],
      ['We', 'rowed out', 'twice', 'before the lamp', 'came', 'down'],
      ['I', 'rowed out', null, 'before the lamp', 'went', 'down'],
    ],
  );
  assert.deepEqual(
    found?.rows[2]?.cells.map(({ how }) => how),
    ['word', undefined, 'omission', undefined, undefined, undefined],
  );
});

test('what only others have is a place of its own, in which the base has nothing', () => {
  const found = table('the harbour was quiet', 'the harbour was very quiet');
  assert.deepEqual(
    found?.base.map(({ text }) => text),
    ['the harbour was', null, 'quiet'],
  );
  assert.deepEqual(found?.rows[1]?.cells[1], { text: 'very', start: 16, end: 20, group: 1, how: 'addition' });
});

test('words that stand elsewhere in the others say in which place', () => {
  const found = table(
    'at the lantern house the keeper counted seven boats and said nothing',
    'the keeper counted seven boats and said nothing at the lantern house',
  );
  const moved = found?.rows[1]?.cells.filter(({ movedFrom }) => movedFrom !== undefined) ?? [];
  assert.deepEqual(
    moved.map(({ text, movedFrom }) => [text, found?.base[movedFrom ?? -1]?.text]),
    [['at the lantern house', 'at the lantern house']],
  );
});

test('one wording has no table', () => {
  assert.equal(table('the same words', 'The same words.'), null);
});

const COLLATED: readonly ('passage' | 'quote')[] = ['passage', 'quote'];

test('cells joined are the words of their telling, each at its place in the source', () =>
  withStudy(study, (reader) => {
    const threads = COLLATED.flatMap((kind) =>
      threadsOf(reader, kind, { sort: 'told', differing: false, type: null }, 0).threads.flatMap(
        ({ id }) => threadOf(reader, id, null, 0) ?? [],
      ),
    );
    const laid = threads.filter(({ table: found }) => found !== null);
    assert.ok(laid.length > 6);
    for (const { tellings, table: found } of laid as (ThreadShape & { table: NonNullable<ThreadShape['table']> })[]) {
      for (const { telling, cells } of found.rows) {
        const { own, text, start, article } = tellings.find(({ id }) => id === telling) ?? assert.fail();
        const said = own.kind === 'quote' && own.parts.length > 0 ? own.said : text;
        assert.deepEqual(
          cells.flatMap((cell) => hashes(cell.text)),
          hashes(said),
        );
        for (const cell of cells) {
          const slice = reader.texts.slice(reader.source(article.source)?.id ?? 0, cell);
          if (cell.text === null) assert.equal(slice, '');
          else if (!cell.text.includes('…')) assert.equal(slice, cell.text);
          assert.ok(cell.start >= start);
        }
      }
      for (const [place, own] of found.base.entries())
        for (const { cells } of found.rows)
          assert.equal(
            cells[place]?.group === 0,
            hashes(cells[place]?.text ?? null).join() === hashes(own.text).join(),
          );
    }
  }));
