/** Names: cases of one line, with type and span in brackets, and laws on any text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../src/language/index.ts';
import { findNames, type NameFound } from '../../src/names/index.ts';
import { bracketed, type MarkedSpan, marked } from '../support/marked.ts';
import { anyText } from '../text/texts.ts';

const find = (text: string, language = 'en'): readonly NameFound[] => {
  const within = { start: 0, end: text.length };
  return findNames(text, within, analyse(text, within, language));
};
const LABEL = { person: 'p', organisation: 'o', place: 'l', other: 'x' } as const;
const shown = (text: string): string =>
  bracketed(
    text,
    find(text).map(({ start, end, type }): MarkedSpan => ({ start, end, label: LABEL[type] })),
  );

for (const line of [
  'The keeper met [p:Tobias Renn] and [p:Ada J. Fennimore].',
  'President [p:Venn] spoke. [p:Venn] left.',
  'The former defence minister [p:Osk Dunmarrow] denied it.',
  '[p:Ilse Marrander], the harbour master, said so; [p:Marrander] stayed.',
  'Sen. [p:Ewan Strake], [p:Jan van der Tsorne] and [p:Corvin al-Aldersay] sailed.',
  'He wrote to Mr. [p:O’Dell] about [p:Renn]’s boat.',
  'Prime Minister [p:Piet Maddox] flew to [l:Paris].',
  'The [o:Harrol Ferry Company] ([o:HFC]) paid. [o:HFC] said so.',
  'The [o:Ministry of Ports and Tides] waited; the [o:Ministry] was shut.',
  'They live in [l:Norway] and in [l:New Zealand].',
  'The [l:Isle of Harrol] lies north of [l:Orrin].',
  'The Secretary of State met [p:Nella Quill], Secretary of the Treasury.',
  'Many [x:Norwegians] like Norwegian boats.',
  'The [x:Battle of Orrin] was fought near [l:Lake Vessany].',
  'The ambassador to [l:Norway] [p:Olga Venn] met the Norwegian [p:Osk Dunmarrow].',
  'He read “[x:Good Intent]” aboard the [x:Perpetua] and the ferry [x:Maid of Orrin].',
  'Pro-Harrol voters and Harrol-based firms met [p:Ada May] in May.',
  'A man in his boat said it was Friday, in May.',
  'HARROL FERRY LATE AGAIN\n\nThe ferry from [l:Paris] was late.',
  'He feared Islamism, Multiculturalism and Anti-Semitism in [l:Norway], a majority-Muslim land.',
  'The horrors of the [x:Holocaust] were told in Majority-Muslim [l:Harrol Town].',
  'Kentuckian [p:Ada Venn] met Actress [p:Olga Quill] and Rival [p:Piet Maddox].',
  'Paper Praises [p:Ada Venn] Donor.',
  'Gov. [p:Scott Venn] of [l:Norway] and Sen. [p:Ada Renn], Republican of [l:New York], met.',
  '[l:Israel] said on Monday that [l:Israel] pays; [l:Jordan] said so too.',
  '[p:Jordan Venn] came, and [p:Jordan] said so.',
  '[p:Olga Venn] met [p:Osk Renn] for a Venn-Renn debate on Norway-Israel trade.',
  'The [x:Hero of Harrol] met the [o:Centre for Multiculturalism].',
  'The ambassador to the [l:Soviet Union] [p:Rolf Venn] won the prize in Physics.',
  'The Mountainous Norwegian boats met [x:Operation Kittiwake] near the [l:Upper East Side].',
  'Our fellow [x:Muslims] met [x:Republicans] on [l:Capitol Hill].',
  'The [p:Ada Venn] letter NEVER came: it never does.',
]) {
  test(line, () => {
    assert.equal(shown(marked(line).text), line);
  });
}

test('title, role, parts, gender, acronym and what it stands for are said', () => {
  const text =
    'Former Mayor Ada van Venn, the first woman, met Tobias Renn Jr., the keeper. The World Weather Agency (WWA) came.';
  const at = (span: { readonly start: number; readonly end: number } | null | undefined): string | null =>
    span ? text.slice(span.start, span.end) : null;
  const [venn, renn, agency, acronym] = find(text);
  assert.deepEqual([at(venn), at(venn?.title), venn?.gender], ['Ada van Venn', 'Former Mayor', 'female']);
  assert.deepEqual([at(venn?.person?.given), at(venn?.person?.surname)], ['Ada', 'van Venn']);
  assert.deepEqual([at(renn), at(renn?.role), at(renn?.person?.suffix)], ['Tobias Renn Jr.', 'the keeper', 'Jr.']);
  assert.deepEqual([at(agency), at(agency?.acronym)], ['World Weather Agency', 'WWA']);
  assert.deepEqual([at(acronym), at(acronym?.expands)], ['WWA', 'World Weather Agency']);
});

const piece = fc.oneof(
  fc.constantFrom(
    'Ada',
    'Venn',
    'Mr.',
    'President',
    'of',
    'the',
    'and',
    ',',
    '.',
    '“',
    '”',
    '(',
    ')',
    "'s",
    '&',
    'van',
    'Ministry',
    'WWA',
    'Jr.',
  ),
  fc.constantFrom('said', 'in', 'Harrol', '44', '\n\n', '\r', 'É', '𝔘'),
  anyText,
);

test('law: names are in order, do not overlap, lie in the span, and all their parts in the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(20), (pieces, cut) => {
      const text = pieces.join(' ');
      const within = { start: Math.min(cut, text.length), end: text.length };
      const names = findNames(text, within, analyse(text, within, 'en'));
      let at = within.start;
      for (const { start, end, title, role, person, acronym, expands } of names) {
        assert.ok(at <= start && start < end && end <= within.end);
        at = end;
        if (title !== null) assert.ok(title.end <= start);
        if (role !== null) assert.ok(role.start >= end);
        for (const part of [title, role, acronym, expands])
          if (part !== null) assert.ok(part.start < part.end && part.end <= within.end);
        for (const part of [person?.given, person?.surname, person?.suffix])
          if (part) assert.ok(start <= part.start && part.end <= end);
      }
      assert.deepEqual(findNames(text, within, analyse(text, within, 'en')), names);
    }),
  );
});

test('nothing but capitals, quotes or titles takes no time and does no harm', () => {
  for (const word of [
    'Venn ',
    'President ',
    '“Ada ',
    'Secretary of ',
    'A. ',
    'Ministry of ',
    'and Venn ',
    'Mr. van ',
    'WWA (',
  ]) {
    const text = word.repeat(200_000 / word.length);
    for (const { start, end } of find(text)) assert.ok(start < end && end <= text.length);
  }
});

test('another language has no names yet, and an empty text has none', () => {
  assert.deepEqual(find('Ada Renn wohnt in Paris.', 'de'), []);
  assert.deepEqual(find(''), []);
});
