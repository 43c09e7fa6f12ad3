/**
 * English words of time and what each can mean.
 *
 * In: a folded word. Out: its meanings, all of them: "second" is an ordinal and a unit, "may" a month and
 * a verb. Which one holds is for the rules to say.
 */
import { feastWords } from './feasts.ts';
import type { DayPart, Portion, Season, Unit } from './form.ts';

/** What a word can mean; most words have one of these. */
export interface Meaning {
  readonly month?: number;
  readonly weekday?: number;
  /** An abbreviation, which needs a neighbour to count: "Sun", "Mar". */
  readonly short?: true;
  readonly unit?: Unit;
  /** Units of that unit: two for a fortnight. */
  readonly times?: number;
  readonly plural?: true;
  readonly number?: number;
  /** A number of no certain size: "several", "few". */
  readonly some?: true;
  readonly ordinal?: number;
  readonly season?: Season;
  readonly part?: DayPart;
  readonly portion?: Portion;
  /** Days from today. */
  readonly deictic?: number;
  readonly which?: 'last' | 'next' | 'this' | 'following' | 'previous' | 'that' | 'same';
  /** Words that soften a number: "about", "nearly". */
  readonly about?: true;
  readonly vague?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  readonly set?: string;
  readonly feast?: true;
  readonly clock?: number;
  readonly decade?: number;
  /** Little words that rules look for by themselves. */
  readonly small?: true;
}

const table = new Map<string, Meaning>();
const add = (meaning: Meaning, words: string): void => {
  for (const word of words.split(' ')) table.set(word, { ...table.get(word), ...meaning });
};

const MONTHS = 'january february march april may june july august september october november december';
MONTHS.split(' ').forEach((word, n) => {
  add({ month: n + 1 }, word);
});
'jan feb mar apr - jun jul aug sep oct nov dec'.split(' ').forEach((word, n) => {
  if (word !== '-') add({ month: n + 1, short: true }, word);
});
add({ month: 9, short: true }, 'sept');
'monday tuesday wednesday thursday friday saturday sunday'.split(' ').forEach((word, n) => {
  add({ weekday: n + 1 }, word);
  add({ weekday: n + 1, plural: true }, `${word}s`);
});
'mon tue wed thu fri sat sun'.split(' ').forEach((word, n) => {
  add({ weekday: n + 1, short: true }, word);
});
add({ weekday: 2, short: true }, 'tues');
add({ weekday: 4, short: true }, 'thur thurs');

for (const unit of [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
] as const) {
  add({ unit }, unit);
  add({ unit, plural: true }, `${unit}s`);
}
add({ unit: 'century' }, 'century');
add({ unit: 'century', plural: true }, 'centuries');
add({ unit: 'millennium' }, 'millennium');
add({ unit: 'millennium', plural: true }, 'millennia millenniums');
add({ unit: 'minute', plural: true }, 'mins min');
add({ unit: 'hour', plural: true }, 'hrs');
add({ unit: 'week', times: 2 }, 'fortnight');
add({ unit: 'week', times: 2, plural: true }, 'fortnights');

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
CARDINALS.split(' ').forEach((word, n) => {
  if (n > 0) add({ number: n }, word);
});
'thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, n) => {
  add({ number: n * 10 + 30 }, word);
});
add({ number: 100 }, 'hundred');
add({ number: 1000 }, 'thousand');
add({ number: 12 }, 'dozen');
add({ number: 2 }, 'couple both');
add({ number: 1 }, 'a an single another');
add({ number: 0.5 }, 'half');
add({ some: true }, 'several few many some various countless numerous');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
ORDINALS.split(' ').forEach((word, n) => {
  add({ ordinal: n + 1 }, word);
});
'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(' ').forEach((word, n) => {
  add({ ordinal: n * 10 + 30 }, word);
});
add({ ordinal: -1 }, 'final');
'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').forEach((word, n) => {
  add({ decade: n + 2 }, word);
});

add({ season: 'SP' }, 'spring springtime');
add({ season: 'SU' }, 'summer summertime');
add({ season: 'FA' }, 'autumn fall');
add({ season: 'WI' }, 'winter wintertime');
add({ part: 'MO' }, 'morning dawn daybreak sunrise');
add({ part: 'MI', clock: 12 }, 'noon midday');
add({ part: 'AF' }, 'afternoon');
add({ part: 'EV' }, 'evening dusk sunset nightfall');
add({ part: 'NI' }, 'night');
add({ part: 'NI', clock: 24 }, 'midnight');
add({ part: 'DT' }, 'daytime');
add({ part: 'MO', plural: true }, 'mornings');
add({ part: 'EV', plural: true }, 'evenings');
add({ part: 'NI', plural: true }, 'nights');
add({ part: 'AF', plural: true }, 'afternoons');
add({ portion: 'START' }, 'early beginning start');
add({ portion: 'MID' }, 'mid middle');
add({ portion: 'END' }, 'late end close');

add({ deictic: 0 }, 'today');
add({ deictic: 0, part: 'NI' }, 'tonight');
add({ deictic: -1 }, 'yesterday');
add({ deictic: 1 }, 'tomorrow');
add({ which: 'last' }, 'last past');
add({ which: 'next' }, 'next coming upcoming');
add({ which: 'this' }, 'this current');
add({ which: 'that' }, 'that');
add({ which: 'same' }, 'same');
add({ which: 'following' }, 'following subsequent ensuing');
add({ which: 'previous' }, 'previous preceding prior');
add(
  { about: true },
  'about around roughly approximately nearly almost over under exactly just only barely circa c ca some',
);
add({ vague: 'PRESENT_REF' }, 'now currently nowadays presently current present modern');
add({ vague: 'PAST_REF' }, 'recently recent lately past');
add({ vague: 'FUTURE_REF' }, 'future');
add({ set: 'P1D' }, 'daily nightly everyday');
add({ set: 'P1W' }, 'weekly');
add({ set: 'P1M' }, 'monthly');
add({ set: 'P3M' }, 'quarterly');
add({ set: 'P1Y' }, 'annually yearly');
add({ set: 'PT1H' }, 'hourly');
const SMALL =
  "the other of in on at by and to or from until till since after before ago later earlier every each per once all more than least most rest year's old o'clock oclock am pm a.m p.m p m bc b bce ce ad q1 q2 q3 q4 anniversary birthday hence time period next entire whole ides your our within day's their its his her an less up shortly long short near medium term end";
add({ small: true }, SMALL);
for (const word of feastWords) add({ feast: true }, word);

/** The meanings of a folded word; undefined where it has none. */
export function meaningOf(word: string): Meaning | undefined {
  return table.get(word);
}

/** All words with a meaning. */
export function knownWords(): Iterable<string> {
  return table.keys();
}
