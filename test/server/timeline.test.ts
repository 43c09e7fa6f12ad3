/**
 * The timeline where it is dense: pages, what begins when, rows by article, only what is told otherwise.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { studyPaths } from '../../src/run/index.ts';
import { threadLine } from '../../src/server/lines.ts';
import { timelineOf } from '../../src/server/timeline.ts';
import { withStudy } from '../../src/study/index.ts';
import { root, scratch } from '../support/cli.ts';

const dense = join(scratch(), 'dense.tellings');
const ferry = join(scratch(), 'ferry.tellings');
const YEARS = 130;

const truth = readFileSync(join(root, 'examples/orrin-ferry.truth/tellings.jsonl'), 'utf8')
  .split('\n')
  .slice(0, -1)
  .map((line): { start: number; from?: string; origin?: string } => JSON.parse(line));

before(async () => {
  const folder = join(scratch(), 'chronicle');
  mkdirSync(folder, { recursive: true });
  const lines = Array.from(
    { length: YEARS },
    (_, i) => `On 3 March ${1801 + i} keeper number ${i} lit the lamp at Ostrel.`,
  );
  writeFileSync(join(folder, 'chronicle.txt'), `The keepers of Ostrel\n\n${lines.join('\n\n')}\n`);
  await studyPaths({ paths: [folder], out: dense, jobs: 1 });
  await studyPaths({ paths: [join(root, 'examples/orrin-ferry')], out: ferry, jobs: 1 });
});

test('a dense timeline comes in pages, with how much begins when, to be narrowed step by step', () =>
  withStudy(dense, (reader) => {
    const all = timelineOf(reader, {}, 0);
    assert.ok(all.total >= YEARS - 2 && all.dates.length === 100);
    assert.equal(timelineOf(reader, {}, 100).dates.length, all.total - 100);
    assert.equal(
      all.bins.reduce((sum, { count }) => sum + count, 0),
      all.total,
    );
    assert.ok(all.bins.length < 20, 'by decade');
    const { from = '', to = '', count = 0 } = all.bins[3] ?? {};
    assert.deepEqual([from, to], ['1830-01-01', '1839-12-31']);
    const narrowed = timelineOf(reader, { from, to }, 0);
    assert.equal(narrowed.total, count);
    assert.deepEqual(narrowed.bins, [], 'what fits a page needs no overview');
  }));

test('by article each has its distinct days, in order, each with its place', () =>
  withStudy(ferry, (reader) => {
    const { articles, total, dates } = timelineOf(reader, { by: 'article' }, 0);
    assert.ok(total === articles.length && total > 5 && dates.length === 0);
    assert.ok(articles.filter(({ datings }) => datings.length > 0).length > 5);
    for (const { article, datings, dates: count } of articles) {
      assert.ok(datings.length <= count && datings.length > 0 === count > 0);
      assert.deepEqual(
        datings.map(({ from, to }) => `${from} ${to}`),
        [...new Set(datings.map(({ from, to }) => `${from} ${to}`))].sort(),
      );
      for (const { start, end, article: id } of datings)
        assert.ok(id === article.id && start >= article.start && end <= article.end);
    }
  }));

test('only what is told otherwise can be asked for', () =>
  withStudy(ferry, (reader) => {
    const { dates, total } = timelineOf(reader, { told: 'twice', differing: 'yes' }, 0);
    const all = timelineOf(reader, { told: 'twice' }, 0).dates.filter(({ agree }) => agree === false);
    assert.ok(total > 0 && total === dates.length);
    assert.deepEqual(
      dates.map(({ thread }) => thread),
      all.map(({ thread }) => thread),
    );
  }));

test('an anniversary names the event it looks back to, as the truth has it, and that event names it', () =>
  withStudy(ferry, (reader) => {
    const kept = timelineOf(reader, {}, 0).dates.filter(({ origin }) => origin !== null);
    assert.ok(kept.length > 0);
    for (const { thread, from, start, origin, before: opens } of kept) {
      const declared = truth.find((line) => line.start === start && line.from === from);
      assert.equal(declared?.origin, 'dated-grounding', opens);
      assert.match(origin?.label ?? '', /grounded on the Grey Sow/);
      const back = reader.thread(origin?.thread ?? '');
      assert.ok(
        back !== null &&
          threadLine(back).own?.related.some((other) => other.thread === thread && other.relation === 'origin'),
      );
    }
  }));
