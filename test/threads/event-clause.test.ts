/** Which words of a sentence are the clause that a date stands in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../src/dates/index.ts';
import { analyse } from '../../src/language/index.ts';
import { dateContexts } from '../../src/threads/index.ts';

/** The label of the first date of a text. */
function label(text: string): string | undefined {
  const span = { start: 0, end: text.length };
  const analysis = analyse(text, span, 'en');
  return dateContexts(text, analysis, findDates(text, span, analysis))[0]?.label;
}

test('a verb with the nouns around it, without the date', () => {
  assert.equal(label('The weir at Tolvery broke its gates on Sunday.'), 'The weir at Tolvery broke its gates');
  assert.equal(label('On Sunday the weir at Tolvery broke its gates.'), 'the weir at Tolvery broke its gates');
});

test('the next clause is another', () => {
  assert.equal(
    label('Fire gutted the paper mill on Friday, and the owner blamed the wiring.'),
    'Fire gutted the paper mill',
  );
  assert.equal(label('In March, she sold the ferry to a cousin.'), 'she sold the ferry to a cousin');
});

test('what was said on a day is dated by the saying', () => {
  assert.equal(label('The provost told a crowd on Monday that the bridge was closed.'), 'The provost told a crowd');
  assert.equal(label('The provost said on Monday that the bridge was closed.'), 'The provost said');
});

test('a date that belongs to a noun has the noun', () => {
  assert.equal(
    label('They remember the 1931 collapse of the Osk bridge at Varn.'),
    'collapse of the Osk bridge at Varn',
  );
  assert.equal(label('Nobody won Thursday’s debate in Aldby.'), 'debate in Aldby');
});

test('a number with a comma and an abbreviation end no clause', () => {
  assert.equal(label('Mr. Dunn led 1,300 men to St. Osk on Monday.'), 'Mr. Dunn led 1,300 men to St. Osk');
});
