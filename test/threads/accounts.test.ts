/** Accounts: tellings that can all hold are one, and where two cannot there are two. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { accountsOf } from '../../src/threads/accounts.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}
const can = (all: readonly Stretch[]) => (a: number, b: number) =>
  (all[a] as Stretch).from <= (all[b] as Stretch).to && (all[b] as Stretch).from <= (all[a] as Stretch).to;
const exact = (...values: readonly number[]): Stretch[] => values.map((value) => ({ from: value, to: value }));

test('the first telling has the account 0, whatever can hold with it has it too', () => {
  assert.deepEqual(accountsOf(4, 0, can(exact(36, 37, 36, 40))), [0, 1, 0, 2]);
  assert.deepEqual(accountsOf(3, 1, can(exact(36, 37, 36))), [1, 0, 1]);
  const atLeast = { from: 30, to: Number.POSITIVE_INFINITY };
  assert.deepEqual(accountsOf(4, 0, can([atLeast, ...exact(36, 37, 36)])), [0, 0, 1, 0]);
});

test('tellings of one account can all hold, and there is one account exactly where all can', () => {
  const stretch = fc.record({ from: fc.nat(20), long: fc.nat(8) }).map(({ from, long }) => ({ from, to: from + long }));
  const law = fc.property(fc.array(stretch, { minLength: 1, maxLength: 12 }), fc.nat(), (all, seed) => {
    const both = can(all);
    const accounts = accountsOf(all.length, seed % all.length, both);
    const pairs = all.flatMap((_, a) => all.map((__, b) => [a, b] as const));
    assert.equal(accounts[seed % all.length], 0);
    assert.ok(pairs.every(([a, b]) => accounts[a] !== accounts[b] || both(a, b)));
    assert.equal(
      accounts.every((account) => account === 0),
      pairs.every(([a, b]) => both(a, b)),
    );
  });
  fc.assert(law);
});
