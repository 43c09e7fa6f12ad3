/**
 * The clause that a date stands in: what it says happened.
 *
 * In: a text, its analysis, a sentence and a date in it. Out: the span of the clause, in the text's own words. A date
 * that belongs to a noun ("the 9 May vote in Tolvery") has the noun with what follows it by a preposition; any other has
 * its verb with the noun before it and all that stands between the verb and the next clause. The date itself is left
 * out where it stands at an end. No words are made up: where no verb and no noun is near, it is the sentence.
 */
import type { Analysis, NounPhrase, Run, VerbGroup } from '../language/index.ts';
import type { Span } from '../text/index.ts';

/** The clause of a date in its sentence. */
export function clauseOf(text: string, analysis: Analysis, sentence: Run, date: Span): Span {
  const phrases = within(analysis.nounPhrases, sentence);
  const groups = within(analysis.verbGroups, sentence);
  const named = nounOf(text, phrases, date);
  if (named !== null) return named;
  const group = governing(text, groups, date);
  if (group === null) return withoutDate(text, sentence, date);
  const start = subjectStart(text, phrases, groups, group);
  const that = SAID.test(text.slice(group.end, sentence.end)) ? 1 : 0;
  const next = groups.filter((each) => each.start >= group.end && each.tense !== 'none')[that];
  const limit = Math.min(next?.start ?? sentence.end, sentence.end);
  return tidy(text, { start, end: clauseEnd(text, group.end, limit, date) });
}

/** A sentence, the date left out where it stands at an end. */
function withoutDate(text: string, { start, end }: Span, date: Span): Span {
  const first = date.start <= start + 3 ? date.end : start;
  return tidy(text, { start: first, end: /^[\s.!?]*$/.test(text.slice(date.end, end)) ? date.start : end });
}

/** Runs that lie in a sentence, found from its first on. */
function within<T extends Run>(runs: readonly T[], { start, end }: Span): readonly T[] {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < runs.length && (runs[last]?.end ?? 0) <= end) last++;
  return runs.slice(low, last);
}

const JOINED = /^\s(?:of|in|at|on|against|for|to|near|from|between|with|over)\s(?:the\s|a\s|an\s)?$/;

/** "Tuesday's vote in Tolvery": the noun that a date stands before, and two phrases behind it at most. */
function nounOf(text: string, phrases: readonly NounPhrase[], date: Span): Span | null {
  const behind = /^(?:['\u2019]s)?\s/.exec(text.slice(date.end, date.end + 4));
  if (
    behind === null ||
    (behind[0].trim() === '' &&
      /\b(?:on|in|by|since|until)\s$/i.test(text.slice(Math.max(0, date.start - 6), date.start)))
  )
    return null;
  const start = date.end + behind[0].length;
  const at = phrases.findIndex((each) => each.start <= start && each.end > start && each.start >= date.start - 5);
  const first = phrases[at];
  if (first === undefined) return null;
  let { end } = first;
  for (const next of phrases.slice(at + 1, at + 3)) {
    if (next.start < end || !JOINED.test(text.slice(end, next.start))) break;
    end = next.end;
  }
  return { start, end };
}

/** What a verb does not reach across to a date. */
const BOUNDARY =
  /[;:()\u2014]|,\s(?:and|but|who|which|where|while|when|as)\b|\s(?:that|who|which|because|although|while|when|after|before)\s/;

/** The verb that a date goes with: the last before it in its clause, else the nearest. */
function governing(text: string, groups: readonly VerbGroup[], date: Span): VerbGroup | null {
  const before = groups.filter(({ end, tense }) => end <= date.start && tense !== 'none').at(-1);
  if (before !== undefined && !BOUNDARY.test(text.slice(before.end, date.start))) return before;
  const away = (run: Run): number => (run.start > date.start ? run.start - date.end : date.start - run.end);
  return groups.reduce<VerbGroup | null>(
    (best, each) => (best === null || away(each) < away(best) ? each : best),
    null,
  );
}

/** Where the noun before a verb begins, with the nouns that it goes on from: "the mayor of Tolvery". */
function subjectStart(
  text: string,
  phrases: readonly NounPhrase[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
): number {
  const last = groups.findLast(({ end }) => end <= group.start)?.end ?? 0;
  const before = phrases.filter(({ start, end }) => end <= group.start && start >= last);
  let at = before.length - 1;
  if (at < 0) return group.start;
  while (at > 0 && JOINED.test(text.slice(before[at - 1]?.end ?? 0, before[at]?.start ?? 0))) at--;
  // "In March, she left": the noun before the verb is not its subject.
  const first = before.at(-1)?.end ?? group.start;
  const pronoun = PRONOUN.exec(text.slice(first, group.start));
  return pronoun === null ? (before[at]?.start ?? group.start) : first + pronoun.index;
}

const PRONOUN = /\b(?:he|she|it|they|we|I|you|there)\b(?:\s\w{1,20}){0,2}\s*$/i;

const END =
  /[,;:!?](?=[\s"\u201d\u2019]|$)|\.\s*$|[()\u2014\u2013\u201c\u201d"]|\s(?:and|but|that|who|which|because|although|while|when|after|before|as)\s/g;
/** What is said belongs to the saying: "told a crowd that". */
const SAID = /^(?:\s[\p{L}\p{N}.'\u2019-]+){0,5}\sthat\s/u;

/** Where a clause ends behind its verb: at the next one, at a mark, or at the date where no noun of it follows. */
function clauseEnd(text: string, from: number, limit: number, date: Span): number {
  const words = text.slice(from, limit);
  END.lastIndex = SAID.exec(words)?.[0].length ?? 0;
  const stop = END.exec(words);
  const end = stop === null ? limit : from + stop.index;
  return date.start >= from && date.start < end ? Math.max(from, date.start) : end;
}

const LOOSE_END =
  /(?:[\s,]+(?:on|in|at|by|to|and|that|the|a|an|of|for|with|as|from|since|until|late|early|earlier|last|this|next|who))+\s*$/i;
/** The reporting tail of a quotation and its mark are no part of what happened. */
const LOOSE_START = /^(?:[\s"\u201c\u201d'\u2018,.>]|\d{4}\),?\s)+/;

function tidy(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = LOOSE_START.exec(words)?.[0].length ?? 0;
  const last = words.slice(first).trimEnd();
  const loose = LOOSE_END.exec(last)?.[0].length ?? 0;
  return { start: start + first, end: start + first + last.length - loose };
}
