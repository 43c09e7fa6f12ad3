/** Two names compared: what is one name, what may be, what is apart, and that order and odd input change nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNames } from '../../src/threads/likeness/likeness.ts';
import { prepareName } from '../../src/threads/likeness/parts.ts';

type Type = Parameters<typeof prepareName>[1];

const compared = (a: string, b: string, type: Type = 'person') =>
  compareNames(prepareName(a, type), prepareName(b, type));

const SAME: readonly (readonly [string, string])[] = [
  ['Ruvan Tsorne', 'Ruvan Zorne'],
  ['Osk Dunmarrow', 'OSK DUNMARROW'],
  ['José Adársay', 'Jose Adarsay'],
  ['Dunmarrow, Osk', 'Osk Dunmarrow'],
  ['OskDunmarrow', 'Osk Dunmarrow'],
  ['Jean-Luc Venn', 'Jean Luc Venn'],
  ['Mr. Osk Dunmarrow', 'Osk Dunmarrow'],
  ['Khalid al-Varzi', 'Khalid Varzi'],
  ['Venn Salim bin Harrol', 'Salim bin Harrol Venn'],
  ['Олег Марандер', 'Oleg Marander'],
  ['Νίκος Βεννής', 'Nikos Vennis'],
  ['Osk Adam Dunmarrow', 'Osk Dunmarrow'],
  ['Osk A. Dunmarrow', 'Osk Dunmarrow'],
  ['W. Dunmarrow', 'Wilbur Dunmarrow'],
  ['Bill Dunmarrow', 'William Dunmarrow'],
];

test('spellings and cuts of one name are the same', () => {
  for (const [a, b] of SAME)
    assert.equal(compared(a, b).verdict, 'same', `${a} | ${b}: ${JSON.stringify(compared(a, b))}`);
});

const PERHAPS: readonly (readonly [string, string])[] = [
  ['Osk Dunmarrow', 'Osk Dunbarrow'],
  ['Osk Dunmarrow', 'Dunmarrow'],
];

test('what a slip of the pen would explain is suggested', () => {
  for (const [a, b] of PERHAPS) assert.notEqual(compared(a, b).verdict, 'apart', `${a} | ${b}`);
  assert.equal(compared('Osk Dunmarrow', 'Osk Dunbarrow').verdict, 'suggest');
});

const APART: readonly (readonly [string, string])[] = [
  ['Ilse Marrander', 'Aldous Marrander'],
  ['Osk Dunmarrow', 'Osk Fennimore'],
  ['Osk Dunmarrow Jr.', 'Osk Dunmarrow Sr.'],
  ['Osk Dunmarrow II', 'Osk Dunmarrow III'],
  ['Adam H.W. Venn', 'Adam W. Venn'],
  ['Salim bin Harrol', 'Harrol bin Salim'],
  ['Hans O. Venn', 'Hans Joachim Venn'],
  ['', 'Osk Dunmarrow'],
];

test('other given names, surnames, generations and initials are apart', () => {
  for (const [a, b] of APART)
    assert.equal(compared(a, b).verdict, 'apart', `${a} | ${b}: ${JSON.stringify(compared(a, b))}`);
});

test('a body is known by its name, whatever its legal form', () => {
  assert.equal(compared('Harrol Ferry Company Ltd.', 'The Harrol Ferry Co.', 'organisation').verdict, 'same');
  assert.equal(compared('Ministry of Defence', 'Defense Ministry', 'organisation').verdict, 'same');
  assert.equal(compared('Harrol Ferries', 'Vessany Ferries', 'organisation').verdict, 'apart');
});

test('a reason says what differs', () => {
  assert.equal(compared('Ruvan Tsorne', 'Ruvan Zorne').reason, 'another spelling of the same sounds');
  assert.equal(compared('Ilse Marrander', 'Bert Marrander').reason, '“Ilse” against “Bert”');
  assert.equal(compared('Bill Venn', 'William Venn').reason, 'a short or foreign form of the given name');
});

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom('Osk', 'Ilse', 'van', 'bin', 'al-', 'Dunmarrow', 'T.', 'Jr.', ',', 'Zorne', 'Tsorne', '-'), {
      maxLength: 8,
    })
    .map((words) => words.join(' ')),
);

test('any two texts compare, the same both ways, and a name with itself', () => {
  fc.assert(
    fc.property(name, name, fc.constantFrom<Type>('person', 'organisation', 'place', 'other'), (a, b, type) => {
      const [there, back, self] = [compared(a, b, type), compared(b, a, type), compared(a, a, type)];
      assert.ok(there.score >= 0 && there.score <= 1);
      assert.ok(Math.abs(there.score - back.score) < 1e-9, `${a} | ${b}`);
      assert.equal(there.verdict, back.verdict);
      if (prepareName(a, type).parts.length > 0) assert.equal(self.verdict, 'same');
    }),
  );
});
