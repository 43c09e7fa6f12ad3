/**
 * Given name, surname, suffix and gender of a person's name.
 *
 * In: the words of a name. Out: spans of its parts. The last word with its particles is the surname; Chinese and Korean
 * surnames that stand first are known. Gender is what titles, roles and the given name say, in this order.
 */
import type { Span } from '../text/index.ts';
import type { Candidate } from './candidate.ts';
import { genderOfGiven, isGivenName } from './given-names-en.ts';
import { FEMALE_WORDS, MALE_WORDS, PARTICLES, SUFFIXES } from './lexicon-en.ts';
import type { PersonParts } from './name.ts';
import type { View } from './view.ts';

const SURNAME_FIRST = new Set(
  'kim xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin mao deng hua jiang bo ban park choi moon roh lee nguyen tran le pham'.split(
    ' ',
  ),
);
const EASTERN_GIVEN =
  /^(?:jong|jae|geun|un|il|ki|jinping|keqiang|zedong|xiaoping|jintao|zemin|xilai|weiwei|hye|min|sung|phuc|dung|trong|van|thi|minh)(?:-\p{L}+)?$/u;

/** The parts of the name; `surnameAlone` where the text has longer names with this word for a surname. */
export function partsOf(view: View, { from, to, words }: Candidate, surnameAlone: boolean): PersonParts {
  const span = (a: number, b: number): Span | null =>
    a < b ? { start: (view.tokens[a] as Span).start, end: (view.tokens[b - 1] as Span).end } : null;
  let end = to;
  while (end > from + 1 && SUFFIXES.has(view.word(end - 1))) end--;
  const suffix = span(end, to);
  while (end > from + 1 && view.surface(end - 1) === ',') end--;
  if (end - from === 1) {
    const given = isGivenName(words[0] ?? '') && !surnameAlone;
    return { given: given ? span(from, end) : null, surname: given ? null : span(from, end), suffix };
  }
  if (SURNAME_FIRST.has(words[0] ?? '') && EASTERN_GIVEN.test(words[1] ?? '')) {
    return { given: span(from + 1, end), surname: span(from, from + 1), suffix };
  }
  let surname = end - 1;
  while (surname > from + 1 && PARTICLES.has(view.word(surname - 1))) surname--;
  return { given: span(from, surname), surname: span(surname, end), suffix };
}

/** What the title, the role and the given name say of gender. */
export function genderOf(
  titleWords: readonly string[],
  roleWords: readonly string[],
  given: string | null,
): 'female' | 'male' | null {
  for (const word of [...titleWords].reverse().concat(roleWords)) {
    if (FEMALE_WORDS.has(word)) return 'female';
    if (MALE_WORDS.has(word)) return 'male';
  }
  return given === null ? null : genderOfGiven(given);
}
