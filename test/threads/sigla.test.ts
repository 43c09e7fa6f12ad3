/** Sigla: short, told apart, in order of date, and kept once given. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assignSigla, type Given } from '../../src/threads/index.ts';

const none = (): Given => ({ letters: new Map(), highest: new Map() });
const of = (...outlets: (string | null)[]) => outlets.map((outlet) => ({ outlet, day: null }));

test('an outlet has its initial, then more letters where that is taken; no outlet is A', () => {
  const found = assignSigla(
    of('Courant', 'Clarion', 'The Packet', null, 'Courant', 'Coast Crier', 'Vessany Press'),
    none(),
  );
  assert.deepEqual(found, ['C1', 'CL1', 'P1', 'A1', 'C2', 'CC1', 'V1']);
});

test('numbers follow the date, those without one last, and go on from what was given', () => {
  const given = none();
  const days = ['2010-02-01', null, '2009-01-01'].map((day) => ({ outlet: 'Courant', day }));
  assert.deepEqual(assignSigla(days, given), ['C2', 'C3', 'C1']);
  assert.deepEqual(assignSigla([{ outlet: 'Courant', day: '2001-01-01' }], given), ['C4']);
});

test('no siglum is given twice, whatever the outlets are called', () => {
  const outlet = fc.option(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('A', 'The A', 'B', 'Ba', 'Bab', '1', '日本'),
    ),
  );
  fc.assert(
    fc.property(fc.array(outlet, { maxLength: 60 }), (outlets) => {
      const given = none();
      const first = assignSigla(of(...outlets), given);
      const then = assignSigla(of(...outlets), given);
      assert.equal(new Set([...first, ...then]).size, 2 * outlets.length);
      for (const siglum of first) assert.match(siglum, /^\D+\d+$/);
    }),
  );
});
