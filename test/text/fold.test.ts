/** Folding: what becomes equal, what stays apart, and the way back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, foldWord, slice } from '../../src/text/index.ts';
import { anyText } from './texts.ts';

test('case, accents, kinds of quote, hyphen and space do not matter', () => {
  for (const [a, b] of [
    ['Café', 'CAFE\u0301'],
    ['weren’t', "WEREN'T"],
    ['“so”', '"so"'],
    ['«so»', '"so"'],
    ['re\u2011opened', 're-opened'],
    ['co\u00adopera\u200bte', 'cooperate'],
    ['12\u202f000', '12\u00a0000'],
    ['Straße', 'STRASSE'],
    ['STRAẞE', 'strasse'],
    ['ΟΔΟΣ', 'οδος'],
    ['İzmir', 'izmir'],
    ['ﬁre', 'fire'],
    ['𝐧ine', 'nine'],
    ['❤\ufe0f', '❤'],
    ['葛\u{e0100}', '葛'],
    ['\u2066Ada\u2069', 'ada'],
  ] as const) {
    assert.equal(fold(a).text, fold(b).text, `${a} and ${b}`);
  }
});

test('what other scripts write with marks stays apart', () => {
  assert.notEqual(fold('कि').text, fold('क').text);
  assert.notEqual(fold('が').text, fold('い').text);
  assert.notEqual(fold('ein').text, fold('eins').text);
});

test('the short way and the long way fold alike, and folding again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.equal(foldWord(text), fold(text).text);
      assert.equal(foldWord(foldWord(text)), foldWord(text));
    }),
  );
});

test('folding any character of the basic plane again changes nothing', () => {
  for (let c = 0; c < 0x10000; c++) {
    const folded = foldWord(String.fromCharCode(c));
    assert.equal(foldWord(folded), folded, c.toString(16));
  }
});

test('a text folds as its pieces do', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      assert.equal(fold(a + b).text, fold(a).text + fold(b).text);
    }),
  );
});

test('the map never runs back and ends at the end', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: folded, at } = fold(text);
      assert.equal(at.length, folded.length + 1);
      assert.equal(at[folded.length], text.length);
      for (let i = 1; i < at.length; i++) assert.ok((at[i - 1] ?? 0) <= (at[i] ?? 0));
    }),
  );
});

test('a folded span leads back to words that fold to it', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const folded = fold(text);
      const start = Math.min(a % (folded.text.length + 1), b % (folded.text.length + 1));
      const end = Math.max(a % (folded.text.length + 1), b % (folded.text.length + 1));
      const back = slice(text, folded.origin({ start, end }));
      const again = foldWord(back);
      // A character that folds to several (ß, ﬁ, ½) comes back whole.
      assert.ok(again.includes(folded.text.slice(start, end)), JSON.stringify([back, again]));
      assert.equal(back === '', start === end);
      assert.ok(back.isWellFormed());
    }),
  );
});

test('the way back takes the accent along and leaves what draws nothing', () => {
  const text = 'le cafe\u0301\u00ad\u00ad ferme\u0301';
  const folded = fold(text);
  const start = folded.text.indexOf('cafe');
  assert.equal(slice(text, folded.origin({ start, end: start + 4 })), 'cafe\u0301');
});

test('a folded span that does not fit is refused with both numbers', () => {
  assert.throws(() => fold('abc').origin({ start: 2, end: 9 }), { name: 'RangeError', message: /2-9/ });
});
