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
    { text: 'dark ', is: 'changed', base: 'lit' },
    { text: 'at dusk', is: 'same' },
  ]);
  assert.deepEqual([trailing, differs], ['on the bar', 3]);
  assert.deepEqual(lay(worded('lit at dusk'), worded('lit dusk')).pieces[1], {
    text: 'dusk',
    is: 'same',
    omitted: 'at',
  });
});
