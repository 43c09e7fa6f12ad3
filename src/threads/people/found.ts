/**
 * From names as they are found to mentions as they are gathered.
 *
 * In: an article's number, its text and its names. Out: mentions in the same order, with words in place of spans, so that
 * gathering needs no text beside them.
 */
import type { NameFound } from '../../names/index.ts';
import { type Span, slice } from '../../text/index.ts';
import type { NameMention } from './mention.ts';

/** The mentions of one article. Throws a RangeError where a span does not fit the text. */
export function mentionsFrom(article: number, text: string, names: readonly NameFound[]): readonly NameMention[] {
  const words = (span: Span | null): string | null => (span === null ? null : slice(text, span));
  return names.map((name) => ({
    article,
    start: name.start,
    end: name.end,
    text: slice(text, name),
    type: name.type,
    title: words(name.title),
    role: words(name.role),
    gender: name.gender,
    number: name.number,
    lone: loneOf(name),
    rule: `names/${name.rule}`,
  }));
}

function loneOf({ person }: NameFound): NameMention['lone'] {
  if (person === null || (person.given !== null && person.surname !== null)) return null;
  return person.given !== null ? 'given' : 'surname';
}
