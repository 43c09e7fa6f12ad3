/** Which stretches stand in marks: cases as lines with the stretches in brackets, and laws. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markedIn } from '../../src/quotes/index.ts';
import { contains, type Span } from '../../src/text/index.ts';
import { bracketed, marked } from '../support/marked.ts';

const all = (text: string): Span => ({ start: 0, end: text.length });
const found = (text: string): readonly Span[] => markedIn(text, all(text)).map(({ start, end }) => ({ start, end }));

/** The text with the stretches found in it in brackets must be the line. */
function holds(line: string): void {
  const { text } = marked(line);
  assert.equal(bracketed(text, found(text)), line);
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  'straight, curly and doubled apostrophes': [
    'He said "[no]" and "[yes]".',
    'He said “[no]” and left.',
    "''[No],'' she said.".replace('],', ',]'),
    '``[No]" she said.',
  ],
  'marks of other countries': [
    '„[Nein]“, sagte er.',
    '« [Non] » dit-il, «[oui]».',
    '»[Nej]«, sagde hun.',
    '”[Nej]” sade hon.',
    '‹[Non]› and 「[いいえ]」',
  ],
  mixtures: ['He said “[no]" and "[yes]”.', '„[Nein]” and “[yes]".'],
  'single marks and apostrophes': [
    "'[I don't know],' he said, 'n' left in '07.".replace('],', ',]'),
    '‘[I don’t know],’ he said, ’tis so.'.replace('],', ',]'),
    "The workers' boat and the sailors' home.",
    "Rock 'n' roll in the '90s.",
    "The '[workers' boat]' was sold.",
  ],
  nested: [
    '"[He told me \'[no]\' and left]," she said.'.replace('],', ',]'),
    '“[He told me ‘[no]’ and left.]”',
    '‘[He told me “[no]” and left.]’',
    '“[He told me “[no]” and left.]” “[So.]”',
    "'''[[Oh, yes],' he told me.]''".replace('[[Oh, yes],', '[[Oh, yes,]').replace("'''[[", "''['["),
  ],
  'measures are no marks': ['He was 6\'2" tall.', 'A 12" plank.', '"[It is 5\' 10" long]" he said.'],
  'doubled openings are one': ['““[Twice],” he said.'.replace('],', ',]'), '" "[Twice]," he said.'.replace('],', ',]')],
  unclosed: [
    '“[Never closed, he said.] “[New.]”',
    '"[To the end of it.]\n\nNext "[one]".',
    '“[Wrong at its end.]“\n\nNext.',
  ],
  'broken lines and paragraphs': [
    '"[A line\nand another]" he said.',
    '“[One.]\n\n“[Two.]\r\n\r\n“[Three,]” he said.',
    '“[One.]\n“[Two.]” he said.',
  ],
  'dashes, brackets and ellipses beside marks': [
    'He said—“[No—]” and left ("[slowly]").',
    '"[...and then]" he said: "[Go.]"',
    'Of “[[sic] words]”.'.replace('[[sic]', '[\\[sic\\]'),
  ],
};

for (const [name, lines] of Object.entries(CASES)) {
  test(name, () => {
    for (const line of lines) holds(line);
  });
}

test('a stretch left open where the next paragraph opens anew goes on', () => {
  const text = '“One.\n\n“Two.\n\n“Three,” he said. “Four.”';
  assert.deepEqual(
    markedIn(text, all(text)).map(({ goesOn }) => goesOn),
    [true, true, false, false],
  );
});

test('only the span given is read', () => {
  const text = 'a "b" c "d" e';
  assert.deepEqual(
    markedIn(text, { start: 5, end: text.length }).map(({ start, end }) => text.slice(start, end)),
    ['d'],
  );
});

const PIECES = ['"', "'", '“', '”', '‘', '’', '„', '«', '»', '`', "''", ' ', '\n', '\n\n', 'a', "don't", '6', ',', '.'];

test('stretches lie in their span, in order, and inside what they are nested in', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), fc.nat(5), (pieces, cut) => {
      const text = pieces.join('');
      const within = { start: Math.min(cut, text.length), end: text.length };
      const list = markedIn(text, within);
      list.forEach((one, i) => {
        assert.ok(contains(within, one) && one.start < one.end);
        assert.ok(one.open.end <= one.start && (one.close === null || one.end <= one.close.start));
        const outer = list[one.inside];
        assert.ok(one.inside < i && (one.inside < 0 || (outer && contains(outer, one))));
      });
    }),
    { numRuns: 2000 },
  );
});

test('long rows of marks are read to their end', () => {
  for (const unit of ['"', "'", '“', '”', ' "', '" ', "a'", '\n"', '«']) {
    const text = unit.repeat(200_000 / unit.length);
    for (const one of markedIn(text, all(text))) assert.ok(contains(all(text), one));
  }
});
