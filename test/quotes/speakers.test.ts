/** Who speaks: past what stands between a speaker and the verb, and over sentences of the narrator. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slice } from '../../src/text/index.ts';
import { read } from './read-line.ts';

/** Speaker and content of each quote. */
const said = (text: string): readonly (readonly [string | null, string])[] =>
  read(text).quotes.map((quote) => [quote.source && slice(text, quote.source), slice(text, quote)]);

const speakers = (text: string): readonly (string | null)[] => said(text).map(([speaker]) => speaker);

test('a statement that something is said in does not take the words from its speaker', () => {
  assert.deepEqual(
    speakers('Ann Moss, who runs the port, said in a statement that the cuts were “important first steps” to safety.'),
    ['Ann Moss'],
  );
});

test('words between a speaker and the verb', () => {
  assert.deepEqual(speakers('The director further stated that the quay was shut.'), ['The director']);
  assert.deepEqual(speakers('Most said they were “very worried.”'), ['Most']);
  assert.deepEqual(speakers('The owners have in the past said the quay was shut.'), ['The owners']);
  assert.deepEqual(speakers('The keeper left and in a later interview said the quay was shut.'), ['The keeper']);
});

test('a phrase with a participle behind it', () => {
  assert.deepEqual(speakers('A letter from the board obtained by the Courant warns that the quay is shut.'), [
    'A letter from the board obtained by the Courant',
  ]);
  assert.deepEqual(speakers('A new Orrin poll released Friday found that most want the bridge.'), [
    'A new Orrin poll released Friday',
  ]);
});

test('an infinitive has the subject of the verb that governs it, unless that moves somebody', () => {
  assert.deepEqual(speakers('Ann Moss used the debate to demand that the owners pay.'), ['Ann Moss']);
  assert.equal(speakers('The mayor asked Ann Moss to call it “a day.”')[0], 'The mayor');
});

test('who makes something clear', () => {
  assert.deepEqual(speakers('Ann Moss made it clear to the owners that they must pay.'), ['Ann Moss']);
});

test('a question or a call in marks is said by whoever stands behind the next verb', () => {
  assert.deepEqual(said('“This is fine!” beamed Ann Moss of Orrin.'), [['Ann Moss of Orrin', 'This is fine!']]);
  assert.deepEqual(said('“Stay at home,” read one.'), [['one', 'Stay at home']]);
});

test('a verb that looks like a noun', () => {
  assert.deepEqual(said('“The quay is shut. Stay away,” the notice read. It hung there for a week.'), [
    ['the notice', 'The quay is shut. Stay away'],
  ]);
  assert.deepEqual(speakers('As the Courant put it, “Well, the port is shut.”'), ['Courant']);
});

test('what is called out is no title', () => {
  assert.deepEqual(said('He met with chants of “Lower Tolls!” at the quay.'), [[null, 'Lower Tolls!']]);
  assert.deepEqual(said('He held up the sign — which read “Orrin for Moss” — and waved it.'), [
    ['which', 'Orrin for Moss'],
  ]);
});

test('a sentence of the narrator within a paragraph interrupts a quotation and does not end it', () => {
  const parts = (text: string): readonly number[] => read(text).quotes.map((quote) => quote.parts.length);
  assert.deepEqual(parts('“I row by night,” said Ann Moss. She keeps two boats. “I always have done so.”'), [2]);
  assert.deepEqual(parts('“I row by night,” said Ann Moss. In winter, however, “nobody rows at all.”'), [2]);
  assert.deepEqual(parts('“I row by night,” said Ann Moss.\n\nShe keeps two boats. “I always have done so.”'), [1, 1]);
});

test('what is said behind "it" stands before', () => {
  assert.deepEqual(
    said('“Nobody drowns by waiting for the tide.” Ann Moss, who kept the light for years, said it to me in January.'),
    [['Ann Moss', 'Nobody drowns by waiting for the tide.']],
  );
  assert.deepEqual(said('The guild said it “strongly condemns” the plan.'), [
    ['The guild', 'it “strongly condemns” the plan'],
  ]);
  assert.deepEqual(said('The guild said it also wants a bridge.'), [['The guild', 'it also wants a bridge']]);
  assert.deepEqual(said('Ann Moss had said nothing in public since March. She said it now, on the quay.'), []);
});

test('whose words a colon leads to', () => {
  const told = said('It recalls the words of Ann Moss at the quay:\n\n“Nobody drowns by waiting for the tide.”');
  assert.deepEqual(told.at(-1), ['Ann Moss', 'Nobody drowns by waiting for the tide.']);
});

test('in whose words, as who puts it, what an answer is', () => {
  assert.deepEqual(said('He is, in the words of one adviser, “the torch” of the guild.'), [
    ['one adviser', 'the torch'],
  ]);
  assert.deepEqual(said('In Ann Moss’s words, the quay is shut.'), [['Ann Moss', 'the quay is shut']]);
  assert.deepEqual(said('In other words, the quay is shut.'), []);
  assert.deepEqual(said('As Ann Moss puts it, the guild is making “an offer they can’t refuse.”'), [
    ['Ann Moss', 'the guild is making “an offer they can’t refuse.'],
  ]);
  assert.deepEqual(said('The mayor’s answer was that “the quay is the town,” so the guild should help.'), [
    ['The mayor', 'the quay is the town,” so the guild should help'],
  ]);
});

test('marks behind an article, behind "that", before a comment', () => {
  assert.deepEqual(said('The mayor condemned the “attack whose purpose nobody knows” on Friday.'), [
    ['The mayor', 'the “attack whose purpose nobody knows” on Friday'],
  ]);
  assert.deepEqual(said('Ann Moss’s recent assertion that “thousands” of boats sank spread fast.').length, 1);
  assert.deepEqual(said('She would be a better mayor “no matter what,” one user commented.'), [
    ['one user', 'She would be a better mayor “no matter what'],
  ]);
});

test('a noun attributes over a phrase that may say whose it is', () => {
  assert.deepEqual(said('Then came her assertion during the debate that “we are where we need to be” in the port.'), [
    ['her', 'we are where we need to be” in the port'],
  ]);
  assert.deepEqual(speakers('There was the fear of the sea.'), [null]);
});

test('a clause within what one says takes nothing of what another says', () => {
  const text =
    'The keeper said a man who doesn’t answer questions can’t be mayor, while Moss said that the “stakes here are too high” for him.';
  assert.deepEqual(speakers(text), ['The keeper', 'Moss']);
});

test('a phrase of time before an infinitive, a verb between commas behind marks', () => {
  assert.equal(
    speakers('Ann Moss promised on Tuesday to refrain from the phrase “idle crew” for a year.')[0],
    'Ann Moss',
  );
  assert.equal(speakers('“Family leave,” the paper states, becomes available “after a year.”')[0], 'the paper');
});

test('the title of a work is nobody’s words, and is passed over', () => {
  const parts = (text: string): readonly string[] =>
    read(text).quotes.flatMap((quote) => quote.parts.map((part) => slice(text, part)));
  assert.deepEqual(said('She wrote in her memoir, “Tough Choices,” that the port was “lost.”'), [
    ['She', 'the port was “lost.'],
  ]);
  assert.deepEqual(parts('She wrote in her memoir, “Tough Choices,” that the port was “lost.”'), ['lost.']);
  assert.deepEqual(said('He said on “Harbour Watch” that it was late.'), [['He', 'it was late']]);
  assert.deepEqual(said('He said in a statement, “Shame On You.”'), [['He', 'Shame On You.']]);
  assert.deepEqual(parts('“We row at night,” Ann Moss told “Harbour Watch,” reminding the hosts of the storm.'), [
    'We row at night',
  ]);
});
