/** Sentences with their days of publication, as the mentions that events are gathered from. */
import { findDates, resolveDates } from '../../src/dates/index.ts';
import { analyse } from '../../src/language/index.ts';
import { dateContexts, type EventMention, eventMentions, type Known } from '../../src/threads/index.ts';

/** A day of publication and a sentence: an article. */
export type Line = readonly [day: string, text: string];

/** Enough other articles that no name is common to all. */
export const others: readonly Line[] = [
  ['2030-01-05', 'The ferry to Osk was late on 4 January.'],
  ['2030-02-05', 'Snow fell at Lanyon on 3 February.'],
];

export function mentionsOf(lines: readonly Line[]): readonly EventMention[] {
  return lines.flatMap(([day, text], article) => {
    const span = { start: 0, end: text.length };
    const analysis = analyse(text, span, 'en');
    const dates = findDates(text, span, analysis);
    const resolved = resolveDates(dates, { from: day, to: day });
    return eventMentions({ article, dates, contexts: dateContexts(text, analysis, dates), resolved, day });
  });
}

export const knownOf = (lines: readonly Line[]): Known => ({
  days: lines.map(([day]) => day),
  versions: new Int32Array(lines.length).fill(-1),
});
