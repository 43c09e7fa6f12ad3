/** Words: what is one, that each slices exactly, and that equal words hash alike wherever they stand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldWord, type Span, slice, words } from '../../src/text/index.ts';
import { marked } from '../support/marked.ts';
import { anyText, textAndSpan } from './texts.ts';

function spansOf(text: string, span?: Span): Span[] {
  const { count, starts, ends } = words(text, span);
  assert.ok(starts.length === count && ends.length === count);
  return Array.from(starts, (start, i) => ({ start, end: ends[i] ?? -1 }));
}

const hashOf = (word: string): number => {
  const { count, hashes } = words(word);
  assert.equal(count, 1, word);
  return hashes[0] ?? -1;
};

for (const line of [
  '[The] [keeper] [said] “[no]”; [12,000] [boats], [3.5] [km].',
  '[weren’t] [rock] ’[n]’ [roll], [o\u2019clock]’ [5]’[s] [a]. [b],[c]',
  '[twenty]-[one] [re]\u2011[opened] [A]/[B] [e]…[g]',
  '[co\u00adoperate] [cafe\u0301] [a\u2060b]\r[two]\r\n[three]\u00a0[four]\u2028[five]',
  '[漢][字][か][な] [ABC][漢] [ก][า] [葛\u{e0100}][飾] [カ][ー][ド]',
  '[한국어] [العربية] [हिन्दी] [שלום] [Ελλάς] [Ёлка]',
  '[𝐧𝐢𝐧𝐞] [𐐀𐐁] [𑄌𑄋𑄴𑄟𑄳𑄦] [𠀋][𠀌] [it’𝐬] 😀 👩\u200d🚒 ❤\ufe0f',
  '[١٢٣] [１２] [m²] [½] -[5] $[40] [40]% #[tag] [a]_[b] [x]@[y].[z]',
  '\ufeff[first] \u200b \u00ad \u0301 [last]',
]) {
  test(`words of: ${JSON.stringify(line)}`, () => {
    const { text, spans } = marked(line);
    assert.deepEqual(
      spansOf(text).map((span) => slice(text, span)),
      spans.map((span) => slice(text, span)),
    );
    assert.deepEqual(spansOf(text), spans);
  });
}

test('words stand in order, do not overlap, and hold a letter or a digit and no white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const span of spansOf(text)) {
        assert.ok(at <= span.start && span.start < span.end && span.end <= text.length);
        assert.match(slice(text, span), /^(?!\p{M})[\p{L}\p{N}]/u);
        assert.doesNotMatch(slice(text, span), /(?!\ufeff)\s/u);
        assert.ok(slice(text, span).isWellFormed());
        at = span.end;
      }
    }),
  );
});

test('no letter and no digit is left out', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const span of [...spansOf(text), { start: text.length, end: text.length }]) {
        const between = text.slice(at, span.start).replace(/\p{Default_Ignorable_Code_Point}|\u0640/gu, '');
        assert.doesNotMatch(between, /[\p{L}\p{N}]/u);
        at = span.end;
      }
    }),
  );
});

test('the words of a span are those of its slice, moved', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, span }) => {
      const here = words(text, span);
      const alone = words(slice(text, span));
      assert.deepEqual(here.hashes, alone.hashes);
      assert.deepEqual(
        here.starts,
        alone.starts.map((start) => start + span.start),
      );
      assert.deepEqual(
        here.ends,
        alone.ends.map((end) => end + span.start),
      );
    }),
  );
});

test('texts joined by a blank have the words of both', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.constantFrom(' ', '\n', '\r\n', '\u00a0'), (a, b, blank) => {
      assert.deepEqual([...words(a + blank + b).hashes], [...words(a).hashes, ...words(b).hashes]);
    }),
  );
});

test('each word is a word by itself, with the same hash', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { count, starts, ends, hashes } = words(text);
      for (let i = 0; i < count; i++) assert.equal(hashOf(text.slice(starts[i], ends[i])), hashes[i]);
    }),
  );
});

test('words that fold to the same hash alike', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const span of spansOf(text)) {
        const word = slice(text, span);
        const folded = words(foldWord(word));
        if (folded.count === 1 && folded.starts[0] === 0 && folded.ends[0] === foldWord(word).length) {
          assert.equal(folded.hashes[0], hashOf(word), word);
        }
      }
    }),
  );
  for (const [a, b] of [
    ['12,000', '12000'],
    ['weren’t', 'werent'],
    ['Café', 'cafe\u0301'],
    ['co\u00adop', 'COOP'],
  ] as const) {
    assert.equal(hashOf(a), hashOf(b), `${a} and ${b}`);
  }
  for (const [a, b] of [
    ['3.5', '35'],
    ['cat', 'act'],
    ['1', '2'],
    ['ä', 'b'],
  ] as const) {
    assert.notEqual(hashOf(a), hashOf(b), `${a} and ${b}`);
  }
});

test('a word of a megabyte is one word', () => {
  assert.equal(words('x'.repeat(1 << 20)).count, 1);
});
