/** One wording laid against another, as pieces that join to the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lay, type Worded } from '../../src/align/index.ts';
import { words } from '../../src/text/index.ts';
import { anyText } from '../text/texts.ts';

const worded = (text: string): Worded => ({ text, ...words(text) });
const spoken = fc
  .array(fc.constantFrom('the', 'lamp', 'was', 'not', 'lit', 'LIT', 'lit.', '“at', 'dusk”', '—', '1,200'), {
    maxLength: 12,
  })
  .map((list) => list.join(' '));

test('pieces join to the text, whatever it is laid against', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, spoken), fc.oneof(anyText, spoken), (base, other) => {
      const { pieces, differs } = lay(worded(base), worded(other));
      assert.equal(pieces.map(({ text }) => text).join(''), other);
      assert.ok(differs >= 0);
    }),
    { numRuns: 500 },
  );
});

test('a text laid against itself does not differ', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, spoken), (text) => {
      const { pieces, trailing, differs } = lay(worded(text), worded(text));
      assert.equal(trailing, null);
      if (words(text).count > 0) assert.deepEqual([differs, pieces.every(({ is }) => is === 'same')], [0, true]);
    }),
  );
});

test('case, punctuation and accents alone are no difference', () => {
  assert.equal(lay(worded('The lamp, at Tøvelund, was lit.'), worded('the lamp at TOVELUND was “lit”')).differs, 0);
});

test('changed, added and left out are told apart', () => {
  const { pieces, trailing, differs } = lay(
    worded('the lamp was lit at dusk on the bar'),
    worded('the old lamp was dark at dusk'),
  );
  assert.deepEqual(pieces, [
    { text: 'the ', is: 'same' },
    { text: 'old ', is: 'added' },
    { text: 'lamp was ', is: 'same' },
    { text: 'dark ', is: 'changed', base: 'lit', how: 'word' },
    { text: 'at dusk', is: 'same' },
  ]);
  assert.deepEqual([trailing, differs], ['on the bar', 3]);
  assert.deepEqual(lay(worded('lit at dusk'), worded('lit dusk')).pieces[1], {
    text: 'dusk',
    is: 'same',
    omitted: 'at',
  });
});

test('one changed word says how it differs', () => {
  const how = (base: string, other: string) => lay(worded(`so ${base} it`), worded(`so ${other} it`)).pieces[1]?.how;
  assert.equal(how('12', '14'), 'number');
  assert.equal(how('harbour', 'harbor'), 'spelling');
  assert.equal(how('harbour', 'quay'), 'word');
});

test('words that the base has elsewhere are moved, and say from where', () => {
  const { pieces } = lay(
    worded('At dusk on Monday the keeper lit the lamp and rang the bell'),
    worded('The keeper lit the lamp and rang the bell at dusk on Monday'),
  );
  assert.deepEqual(pieces.at(-1), { text: 'at dusk on Monday', is: 'added', moved: 'from before' });
  const [first] = lay(worded('the keeper lit the lamp at dusk'), worded('at dusk the keeper lit the lamp')).pieces;
  assert.equal(first?.moved, 'from after');
});
