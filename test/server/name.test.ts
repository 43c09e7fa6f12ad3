/** A name: what somebody says and what is said of them, each told again from the tellings. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { studyPaths } from '../../src/run/index.ts';
import { nameOf } from '../../src/server/name.ts';
import { withStudy } from '../../src/study/index.ts';
import { root, scratch } from '../support/cli.ts';

const out = join(scratch(), 'names.tellings');
before(() => studyPaths({ paths: [join(root, 'examples/orrin-ferry')], out, jobs: 1 }));

test('what somebody says is theirs, each saying once, told most first', () =>
  withStudy(out, (reader) => {
    let sayings = 0;
    for (const { key } of reader.threads('name', 'told', 0, 40)) {
      const { says = [] } = nameOf(reader, key) ?? {};
      sayings += says.length;
      for (const { telling } of says) assert.equal(telling.own.kind === 'quote' && telling.own.speaker?.thread, key);
      const threads = says.flatMap(({ thread }) => thread ?? []);
      assert.equal(new Set(threads).size, threads.length);
      const told = says.map(({ tellings }) => tellings);
      assert.deepEqual(
        told,
        [...told].sort((a, b) => b - a),
      );
    }
    assert.ok(sayings > 10);
  }));

test('what is said of somebody is not what they say, and names them in the sentence', () =>
  withStudy(out, (reader) => {
    let found = 0;
    for (const { key, detail } of reader.threads('name', 'told', 0, 20)) {
      const forms = (detail as { forms: { text: string }[] }).forms.map(({ text }) => text.toLowerCase());
      for (const { telling } of nameOf(reader, key)?.saidOf ?? []) {
        found++;
        const { own, before: left, text, after } = telling;
        assert.ok(own.kind !== 'quote' || own.speaker?.thread !== key);
        const around = `${left}${text}${after}`.replace(/\s+/g, ' ').toLowerCase();
        assert.ok(
          forms.some((form) => around.includes(form)),
          `${forms}: ${around}`,
        );
      }
    }
    assert.ok(found > 10);
  }));

test('every article that mentions it is dated or not', () =>
  withStudy(out, (reader) => {
    for (const { key, articles } of reader.threads('name', 'told', 0, 40)) {
      const { days = [], undated = 0 } = nameOf(reader, key) ?? {};
      assert.equal(
        days.reduce((sum, day) => sum + day.articles, undated),
        articles,
      );
    }
    const [figure] = reader.threads('figure', 'told', 0, 1);
    assert.equal(nameOf(reader, figure?.key ?? ''), null);
  }));
