/** Texts to try the ground floor on: every kind of character that has ever broken an offset, mixed at random. */
import fc from 'fast-check';

/** Letters, digits, marks and blanks of many scripts, line endings of all kinds, characters that draw nothing. */
const CHARACTERS = [
  ...[
    'a',
    'B',
    'é',
    'e\u0301',
    'ß',
    'ẞ',
    'İ',
    'ς',
    'Σ',
    'ﬁ',
    'Ж',
    'ع',
    'ـ',
    'ש',
    'क',
    '्',
    '한',
    'ㄱ',
    '漢',
    'カ',
    'ー',
    'ไ',
    'ท',
  ],
  ...['0', '7', '٣', '１', '½', '²', '.', ',', '-', '\u2011', '—', '!', '…', '%', '"', "'", '’', '‘', '“', '«', '`'],
  ...['𝐧', '𐐀', '𑄌', '𑄴', '𠀋', '葛\u{e0100}', '😀', '❤\ufe0f', '👩\u200d🚒', '\u{1d7d8}'],
  ...[' ', '\t', '\u00a0', '\u202f', '\u3000', '\u00ad', '\u200b', '\u2060', '\u2066', '\u200f', '\ufeff', '\u0000'],
  ...['\n', '\r', '\r\n', '\n\n', '\u2028', '\u2029', '\v', '\f', '\u0085'],
];

/** A text without lone surrogates, as every source's text is. */
export const anyText = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  .map((text) => text.toWellFormed());

/** A text and two ordered offsets in it, which may cut a pair of surrogates. */
export const textAndSpan = anyText.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
);
