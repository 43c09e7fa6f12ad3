/** Studies whose tables are not those of this version say so, to whoever opens them. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openStudy, openToWrite, TellingsError, withStudy } from '../../src/study/index.ts';
import { scratch } from '../support/cli.ts';

/** A new study with something done to it behind the program's back. */
function altered(statements: string): string {
  const path = join(scratch(), 'a.tellings');
  openToWrite(path).close();
  const database = new DatabaseSync(path);
  database.exec(statements);
  database.close();
  return path;
}

function refused(path: string): void {
  const isOlder = (error: unknown): boolean =>
    error instanceof TellingsError &&
    error.code === 'older-study' &&
    error.message === `${path} was made by an earlier, unreleased Tellings.`;
  assert.throws(() => openStudy(path), isOlder);
  assert.throws(() => withStudy(path, () => 0), isOlder);
  assert.throws(() => openToWrite(path), isOlder);
}

test('a study opens as it was made, once and again', () => {
  const path = altered('');
  openStudy(path).close();
  openToWrite(path).close();
  assert.equal(
    withStudy(path, () => 'read'),
    'read',
  );
});

test('a study that does not say which statements made it is older', () => {
  refused(altered("DELETE FROM meta WHERE name = 'tables'"));
});

test('so is one that others made, and one without the table that says so', () => {
  refused(altered("UPDATE meta SET value = '0123456789abcdef' WHERE name = 'tables'"));
  refused(altered('DROP TRIGGER chunk_gone; DROP TABLE meta'));
});
