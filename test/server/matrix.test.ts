/** The matrix: every cell is what its article or outlet tells, counted again from the tellings. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { studyPaths } from '../../src/run/index.ts';
import { matrixOf, questionOf } from '../../src/server/matrix.ts';
import type { MatrixShape } from '../../src/server/shapes.ts';
import { type ArticleFilter, type StudyReader, withStudy } from '../../src/study/index.ts';
import { root, scratch } from '../support/cli.ts';

const out = join(scratch(), 'matrix.tellings');
before(() => studyPaths({ paths: [join(root, 'examples/orrin-ferry')], out, jobs: 1 }));

const ask = (reader: StudyReader, query: Record<string, string>, filter: ArticleFilter = {}): MatrixShape =>
  matrixOf(reader, questionOf(query, filter, Number(query['offset'] ?? 0)));
const rowsOf = (data: MatrixShape) => data.sections.flatMap(({ rows }) => rows);

test('every cell is counted from its tellings, by article and by outlet', () =>
  withStudy(out, (reader) => {
    for (const by of ['article', 'outlet']) {
      for (const kind of ['passage', 'quote', 'figure', 'date', 'name']) {
        const data = ask(reader, { by, kind });
        for (const { thread, cells, told } of rowsOf(data)) {
          assert.ok(thread);
          cells.forEach((cell, i) => {
            const column = data.columns[i];
            const where = by === 'article' ? 'article.key = ?2' : "coalesce(article.outlet, '-') = ?2";
            const [counted] = reader.rows<{ tellings: number; otherwise: number; copies: number }>(
              `SELECT count(*) AS tellings, coalesce(sum(account > 0), 0) AS otherwise, coalesce(sum(copy), 0) AS copies
               FROM telling JOIN article ON article.id = telling.article JOIN thread ON thread.id = telling.thread
               WHERE thread.key = ?1 AND ${where}`,
              thread.id,
              column?.id ?? '',
            );
            const { tellings = 0, otherwise = 0, copies = 0 } = cell ?? {};
            assert.deepEqual({ ...counted }, { tellings, otherwise, copies });
          });
          assert.equal(cells.filter((cell) => cell !== null).length, told);
          assert.equal(
            thread.agree === false,
            cells.some((cell) => cell !== null && cell.otherwise > 0),
          );
        }
      }
    }
  }));

test('of what one alone tells the passages, which recur in it, stand last', () =>
  withStudy(out, (reader) => {
    const kinds = (only?: string) => ask(reader, only ? { only } : {}).sections.map(({ kind }) => kind);
    assert.equal(kinds()[0], 'passage');
    assert.equal(kinds('one').at(-1), 'passage');
    assert.deepEqual([...kinds('one')].sort(), [...kinds()].sort());
  }));

test('what one alone tells and what all but one tell are just that; every telling told once is there', () =>
  withStudy(out, (reader) => {
    const alone = reader.count("SELECT count(*) AS n FROM telling WHERE thread IS NULL AND kind = 'figure'");
    const one = ask(reader, { only: 'one', kind: 'figure' });
    const threads = reader.count("SELECT count(*) AS n FROM thread WHERE kind = 'figure' AND articles = 1");
    assert.equal(one.sections[0]?.total, alone + threads);
    const paged = [0, 50, 100].flatMap((offset) =>
      rowsOf(ask(reader, { only: 'one', kind: 'figure', offset: `${offset}` })),
    );
    assert.equal(paged.length, alone + threads);
    const places = paged.map(({ cells }) => cells.find((cell) => cell !== null)?.telling);
    assert.equal(new Set(places).size, paged.length);
    for (const row of rowsOf(ask(reader, { only: 'rest', by: 'outlet' }))) assert.equal(row.told, 3);
  }));

test('a set of articles is that of a thread, of a search, of days; a column can be asked for alone', () =>
  withStudy(out, (reader) => {
    const [thread] = reader.threads('figure', 'told', 0, 1);
    assert.ok(thread);
    const told = ask(reader, { of: thread.key });
    assert.equal(told.articles, thread.articles);
    assert.equal(told.of?.id, thread.key);
    const within = ask(reader, {}, { from: '2007-03-09', to: '2007-03-12' });
    assert.ok(within.articles > 0 && within.articles < 12);
    for (const { published } of within.columns) assert.ok((published?.from ?? '') <= '2007-03-12');
    const [column] = within.columns;
    for (const { cells } of rowsOf(ask(reader, { teller: column?.id ?? '' }, { from: '2007-03-09', to: '2007-03-12' })))
      assert.notEqual(cells[0], null);
    assert.equal(ask(reader, { q: 'nosuchword' }).articles, 0);
    assert.equal(ask(reader, { of: 'unknown' }).articles, 0);
  }));

test('threads told by more columns stand first', () =>
  withStudy(out, (reader) => {
    for (const { rows } of ask(reader, {}).sections) {
      const told = rows.map((row) => row.told);
      assert.deepEqual(
        told,
        [...told].sort((a, b) => b - a),
      );
    }
  }));
