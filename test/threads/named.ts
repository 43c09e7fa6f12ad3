/**
 * Small collections for tests of names: articles in which mentions are marked.
 *
 * A mention stands in square brackets with its type before a colon: `[p:Ilse Marrander]`, `[o:…]`, `[l:…]` for a place,
 * `[x:…]` for another thing. A title goes before a bar: `[p:Captain|Marrander]`. The marks are no part of the text.
 */
import { isGivenName, type NameType } from '../../src/names/index.ts';
import { foldWord } from '../../src/text/index.ts';
import { gatherNames, type NameMention, type NamesGathered } from '../../src/threads/index.ts';

const TYPES: Readonly<Record<string, NameType>> = { p: 'person', o: 'organisation', l: 'place', x: 'other' };
const FEMALE = new Set(['Mrs', 'Miss', 'Ms']);
const MALE = new Set(['Mr', 'Sir']);

/** The texts of marked articles, and their mentions. */
export function marked(articles: readonly string[]): { readonly texts: string[]; readonly mentions: NameMention[] } {
  const mentions: NameMention[] = [];
  const texts = articles.map((source, article) => {
    let text = '';
    let from = 0;
    for (const found of source.matchAll(/\[([polx]):(?:([^|\]]*)\|)?([^\]]*)\]/g)) {
      const [whole, letter = '', title, name = ''] = found;
      text += source.slice(from, found.index) + (title === undefined ? '' : `${title} `);
      mentions.push(mention(article, text.length, name, TYPES[letter] ?? 'other', title ?? null));
      text += name;
      from = found.index + whole.length;
    }
    return text + source.slice(from);
  });
  return { texts, mentions };
}

function mention(article: number, start: number, text: string, type: NameType, title: string | null): NameMention {
  const bare = type === 'person' && !/\s/u.test(text);
  return {
    ...{ article, start, end: start + text.length, text, type, title, role: null, number: 'one', rule: 'test' },
    gender: title !== null && FEMALE.has(title) ? 'female' : title !== null && MALE.has(title) ? 'male' : null,
    lone: !bare ? null : isGivenName(foldWord(text)) ? 'given' : 'surname',
  };
}

/** Gathers the names of marked articles, without dates, versions and outlets. */
export function gathered(articles: readonly string[]): NamesGathered & { readonly mentions: readonly NameMention[] } {
  const { texts, mentions } = marked(articles);
  const known = { days: texts.map(() => null), versions: new Int32Array(texts.length).fill(-1) };
  const names = { textOf: (n: number) => texts[n] ?? '', outlets: texts.map(() => null) };
  return { ...gatherNames(names, mentions, known), mentions };
}

/** The forms of each thread, in order of first mention: "Ilse Marrander + Marrander". */
export function threadsOf(articles: readonly string[]): readonly string[] {
  const { threads, mentions } = gathered(articles);
  return threads.map(({ tellings }) => tellings.map((at) => mentions[at]?.text).join(' + '));
}
