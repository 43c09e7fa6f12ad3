/**
 * What the server says of sayings, quantities, events and names: columns of the glance, sources, copies, the timeline.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { studyPaths } from '../../src/run/index.ts';
import { articleOf } from '../../src/server/article.ts';
import { articlesOf, glanceOf, threadsOf } from '../../src/server/overview.ts';
import type { KindShape, ThreadShape } from '../../src/server/shapes.ts';
import { threadOf } from '../../src/server/thread.ts';
import { timelineOf } from '../../src/server/timeline.ts';
import { type StudyReader, TELLING_KINDS, withStudy } from '../../src/study/index.ts';
import { root, scratch } from '../support/cli.ts';

const study = join(scratch(), 'ferry.tellings');
before(() => studyPaths({ paths: [join(root, 'examples/orrin-ferry')], out: study, jobs: 1 }));

function threadsOfKind(reader: StudyReader, kind: KindShape): readonly ThreadShape[] {
  return threadsOf(reader, kind, { sort: 'told', differing: false, type: null }, 0).threads.flatMap(
    ({ id }) => threadOf(reader, id, null, 0) ?? [],
  );
}

test('in the order by difference all that disagree stand before the rest', () =>
  withStudy(study, (reader) => {
    for (const kind of TELLING_KINDS) {
      const { threads } = threadsOf(reader, kind, { sort: 'changed', differing: false, type: null }, 0);
      // Stock phrases stand behind the rest, in an order of their own.
      const differs = threads.filter(({ sort }) => sort === 'wording').map(({ agree }) => agree === false);
      const rest = differs.indexOf(false);
      assert.ok(rest < 0 || !differs.slice(rest).includes(true), kind);
    }
  }));

test('the columns of the glance hold what they say, three at most, of several kinds', () =>
  withStudy(study, (reader) => {
    const { toldMost, changedMost, disagree, unsourced } = glanceOf(reader);
    for (const column of [toldMost, changedMost, disagree, unsourced])
      assert.ok(column.length > 0 && column.length <= 3);
    assert.equal(new Set(toldMost.map(({ kind }) => kind)).size, 3);
    assert.ok([...changedMost, ...disagree].every(({ agree }) => agree === false));
    assert.ok(disagree.every(({ kind }) => kind === 'figure' || kind === 'date'));
    for (const { thread, sources } of unsourced) {
      assert.ok(sources.none > 0);
      assert.equal(sources.named + sources.unnamed + sources.none, thread.tellings);
    }
  }));

test('lists and the glance name whom a saying is attributed to, as its tellings do', () =>
  withStudy(study, (reader) => {
    const { threads } = threadsOf(reader, 'quote', { sort: 'told', differing: false, type: null }, 0);
    assert.ok(threads.some(({ speakers }) => (speakers ?? []).length > 0));
    for (const { id, speakers } of [
      ...threads,
      ...glanceOf(reader).changedMost.filter(({ kind }) => kind === 'quote'),
    ]) {
      const names = (threadOf(reader, id, null, 0)?.tellings ?? []).flatMap(({ own }) =>
        own.kind === 'quote' && own.speaker?.name != null ? [own.speaker.name] : [],
      );
      const counts = Map.groupBy(names, (name) => name);
      assert.equal(speakers?.length, Math.min(3, counts.size));
      for (const { name, count } of speakers ?? []) assert.equal(counts.get(name)?.length, count);
    }
    const others = threadsOf(reader, 'figure', { sort: 'told', differing: false, type: null }, 0).threads;
    assert.ok(others.every((line) => !('speakers' in line)));
  }));

test('the glance says that its days are inferred where no article says them', () =>
  withStudy(study, (reader) => {
    const { from, to, inferred, articles } = glanceOf(reader);
    const says = (day: string | null): boolean =>
      articles.articles.some(
        ({ published }) => published.how !== 'inferred' && [published.from, published.to].includes(day),
      );
    assert.equal(inferred, !says(from) || !says(to));
    assert.equal(inferred, false);
  }));

test('sources are counted as the tellings have them', () =>
  withStudy(study, (reader) => {
    for (const { sources, tellings } of threadsOfKind(reader, 'quote')) {
      const speakers = tellings.map(({ own }) => (own.kind === 'quote' ? own.speaker : null));
      assert.deepEqual(sources === null ? null : { ...sources }, {
        named: speakers.filter((speaker) => speaker !== null && speaker.name !== null).length,
        unnamed: speakers.filter((speaker) => speaker !== null && speaker.name === null).length,
        none: speakers.filter((speaker) => speaker === null).length,
      });
    }
    for (const { sources } of threadsOfKind(reader, 'name')) assert.equal(sources, null);
  }));

test('a telling that came along with a passage leads to an earlier one of its thread', () =>
  withStudy(study, (reader) => {
    const threads = [...threadsOfKind(reader, 'figure'), ...threadsOfKind(reader, 'quote')];
    const copies = threads.flatMap(({ tellings }) =>
      tellings.flatMap(({ copyOf }, i) => (copyOf === null ? [] : [{ copyOf, earlier: tellings.slice(0, i) }])),
    );
    assert.ok(copies.length > 0);
    for (const { copyOf, earlier } of copies) assert.ok(earlier.some(({ id }) => id === copyOf.telling));
    assert.ok(threads.every(({ tellings }) => tellings.some(({ copyOf }) => copyOf === null)));
  }));

test('the timeline has a row an event with its distinct datings, in order of day, and the days told once apart', () =>
  withStudy(study, (reader) => {
    const all = timelineOf(reader, {}, 0);
    const events = timelineOf(reader, { told: 'twice' }, 0);
    assert.equal(all.total, events.total + all.once);
    assert.equal(events.dates.length, events.total);
    assert.ok(events.dates.every(({ thread }) => thread !== null));
    for (const { datings, from, to, tellings, before, after, article, start, end } of all.dates) {
      const days = datings.map((dating) => `${dating.from} ${dating.to}`);
      assert.deepEqual(days, [...new Set(days)].sort());
      assert.ok(datings.every((dating) => dating.from >= from && dating.to <= to));
      assert.ok(datings.reduce((sum, dating) => sum + dating.tellings, 0) <= tellings);
      const home = articleOf(reader, article);
      const told = home?.text.slice(start - home.article.start, end - home.article.start) ?? '';
      assert.ok(home?.text.includes(before + told + after));
    }
    const day = all.dates.at(-1)?.from ?? '';
    const within = timelineOf(reader, { from: day, to: day }, 0);
    assert.ok(within.total > 0 && within.dates.every(({ from, to }) => from <= day && to >= day));
  }));

test('evidence of a date stands in the article it names, be it another', () =>
  withStudy(study, (reader) => {
    const { articles } = articlesOf(reader, {}, 0);
    const all = articles.flatMap(({ id }) => articleOf(reader, id) ?? []);
    const evidence = all.flatMap(({ article }) =>
      article.published.evidence.map((one) => ({ one, home: one.article?.id ?? article.id })),
    );
    assert.ok(evidence.some(({ one }) => one.article !== undefined));
    for (const { one, home } of evidence) {
      const shape = all.find(({ article }) => article.id === home);
      const offset = shape?.article.start ?? 0;
      assert.equal(shape?.text.slice(one.start - offset, one.end - offset), one.text);
    }
  }));
