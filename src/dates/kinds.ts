/**
 * What kinds of word may begin an expression, as bits: so that a rule is asked only where it can answer.
 *
 * In: a folded word and its meanings. Out: the bits of its kinds; 0 where no rule begins with it.
 */
import type { Meaning } from './lexicon-en.ts';

/** Kinds of word, a bit each. */
export const KIND = {
  digit: 1,
  month: 2,
  weekday: 4,
  unit: 8,
  number: 16,
  ordinal: 32,
  season: 64,
  part: 128,
  portion: 256,
  deictic: 512,
  which: 1024,
  about: 2048,
  vague: 4096,
  set: 8192,
  feast: 16384,
  the: 32768,
  own: 65536,
  every: 131072,
  times: 262144,
  compared: 524288,
  era: 1048576,
  quarter: 2097152,
  later: 4194304,
  small: 8388608,
} as const;

/** Kinds that begin an expression only before a word that means a time as well. */
export const LEADING = KIND.the | KIND.own | KIND.era | KIND.every | KIND.times | KIND.compared;

const WORDS = new Map<string, number>();
const words = (kind: number, list: string): void => {
  for (const word of list.split(' ')) WORDS.set(word, (WORDS.get(word) ?? 0) | kind);
};
words(KIND.the, 'the');
words(KIND.own, 'its his her their our your');
words(KIND.every, 'every each per');
words(KIND.times, 'once twice');
words(KIND.compared, 'more less fewer longer at up close');
words(KIND.era, 'ad ce a');
words(KIND.quarter, 'q1 q2 q3 q4');
words(KIND.later, 'earlier later');
words(KIND.portion, 'rest most remainder');
words(KIND.small, 'small');

/** The kinds of a word. */
export function kindsOf(word: string, meaning: Meaning): number {
  const first = word.charCodeAt(0);
  return (
    (WORDS.get(word) ?? 0) |
    (first >= 48 && first <= 57 ? KIND.digit : 0) |
    (meaning.month === undefined ? 0 : KIND.month) |
    (meaning.weekday === undefined ? 0 : KIND.weekday) |
    (meaning.unit === undefined ? 0 : KIND.unit) |
    (meaning.number === undefined && !meaning.some ? 0 : KIND.number) |
    (meaning.ordinal === undefined ? 0 : KIND.ordinal) |
    (meaning.season === undefined ? 0 : KIND.season) |
    (meaning.part === undefined ? 0 : KIND.part) |
    (meaning.portion === undefined ? 0 : KIND.portion) |
    (meaning.deictic === undefined ? 0 : KIND.deictic) |
    (meaning.which === undefined ? 0 : KIND.which) |
    (meaning.about ? KIND.about : 0) |
    (meaning.vague === undefined ? 0 : KIND.vague) |
    (meaning.set === undefined ? 0 : KIND.set) |
    (meaning.feast ? KIND.feast : 0)
  );
}
