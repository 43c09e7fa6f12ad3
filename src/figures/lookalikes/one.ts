/**
 * "One" as a pronoun or an article: "one of them", "no one", "one day", "the one who".
 *
 * In: lexemes and an amount. Out: true where "one" counts nothing. It counts with a unit, after a qualifier
 * or "only", and before a noun in the singular that others beside it count too; elsewhere it is left alone.
 */
import type { Lexeme } from '../../language/index.ts';
import { type Amount, firstWord, wordAt, wordBefore } from '../amount.ts';

const COUNTING_BEFORE =
  /^(?:only|just|least|than|exactly|about|nearly|almost|killed|killing|and|plus|with|injured|wounded|wounding)$/;
const COUNTED = /^(?:dead|death|fatality|suspect|victim|in)$/;
const NEVER_BEHIND =
  /^(?:of|another|who|that|which|is|was|has|had|can|could|may|might|must|should|would|will|thing|day|time|way|more|hand|side|part|such|to|on|can|when|where|whose|does|did|s|reason|sense|point|side|moment|night|morning|afternoon|evening|or|as|for|at|i|he|she|they|we|you|it|direct|direction)$/;

/** True for a lone "one" that counts nothing. */
export function isPronounOne(ls: readonly Lexeme[], { from, to, unit, form, low }: Amount): boolean {
  if (firstWord(ls, from) === 'zero' && ls[from]?.capital && ls[to]?.capital && from > 0) return true;
  if (firstWord(ls, from) === 'zero') return wordAt(ls, to) === 'in' && wordAt(ls, to + 1) === 'on';
  if (low !== 1 || to !== from + 1 || unit !== null || form !== 'count' || firstWord(ls, from) !== 'one') return false;
  const [before, next] = [wordBefore(ls, from), wordAt(ls, to)];
  if (ls.length === 1) return false;
  if (ls[to]?.kind === 'mark' && ls[to]?.form === '-') return true;
  if (/^(?:minus|negative|number|answer)$/.test(before)) return false;
  if (before === 'the' && next === 'in') return true;
  if (COUNTED.test(next) && !/^(?:that|this|which|no|any|every|some|each)$/.test(before)) return false;
  return !(COUNTING_BEFORE.test(before) && next !== '' && !NEVER_BEHIND.test(next));
}
