/**
 * Anniversaries as events of their own, each with the event it looks back to.
 *
 * In: mentions, and the events gathered from them. Out: for each year in which an event of the collection is
 * remembered, a thread of the mentions that tell of it so. Method: an anniversary that was joined to an event
 * goes back to that one; another to the event that its years count back to, where the same is named, and only
 * where no other event fits as well. It invents no event: what nobody dates has no anniversary here.
 */
import { calendarDay, dayFromIso, dayNumber, isoDay } from '../dates/index.ts';
import { accountsOf, oneAccount } from './accounts.ts';
import type { EventMention, Keeping } from './event-mentions.ts';
import { certaintyOf, type EventThread } from './events.ts';
import { firstTelling, independentTellings, type Known } from './independence.ts';

/** An anniversary: its thread, the place of its event in the list of events, and why they belong together. */
export interface Anniversary {
  readonly thread: EventThread;
  readonly origin: number;
  readonly reason: string;
}

interface Kept extends EventMention {
  readonly anniversary: Keeping;
}

/** The tellings of an anniversary, by number. */
interface Group {
  readonly origin: number;
  readonly years: number;
  readonly tellings: number[];
}

const isKept = (mention: EventMention | undefined): mention is Kept =>
  mention !== undefined && mention.anniversary !== null;

/** The anniversaries of events, by event, then by year. `wordsAt` gives the words of a mention's date. */
export function anniversariesOf(
  events: readonly EventThread[],
  mentions: readonly EventMention[],
  known: Known,
  wordsAt: (mention: EventMention) => string,
): readonly Anniversary[] {
  const joined = new Map(events.flatMap(({ anniversaries }, n) => anniversaries.map((at) => [at, n] as const)));
  const taken = new Set(events.flatMap(({ tellings }) => tellings));
  const groups = new Map<string, Group>();
  mentions.forEach((mention, n) => {
    if (!isKept(mention) || taken.has(n)) return;
    const origin = joined.get(n) ?? originOf(mention, events, mentions);
    if (origin === null) return;
    const { years } = mention.anniversary;
    const group = groups.get(`${origin} ${years}`) ?? { origin, years, tellings: [] };
    group.tellings.push(n);
    groups.set(`${origin} ${years}`, group);
  });
  return [...groups.values()]
    .sort((a, b) => a.origin - b.origin || a.years - b.years)
    .map((group) => {
      const { origin, years, tellings } = group;
      const event = events[origin] as EventThread;
      const told = tellings.map((n) => mentions[n] as Kept);
      const first = firstTelling(told, known);
      const words = wordsAt(told[first] as Kept);
      const back = years === 1 ? 'a year' : `${years} years`;
      return {
        origin,
        reason: `\u201c${words}\u201d counts ${back} back: ${daysOf(event)}.`,
        thread: { ...threadOf(group, told, first, event, known), label: labelOf(told[first] as Kept, words) },
      };
    });
}

/** The clause of its date, where that says what is remembered; else the date's own words. */
function labelOf({ context }: Kept, words: string): string {
  const plain = words.replace(/\s+/g, ' ');
  return context.label.includes(plain) ? context.label : plain;
}

/** Days that a mention may span whose day is known: one shared word says which event of that day it was. */
const DAY = 3;

/** The one event that its years count back to and that shares most with it; null where none or several do. */
function originOf(mention: Kept, events: readonly EventThread[], mentions: readonly EventMention[]): number | null {
  const [from, to] = [isoDay(mention.from), isoDay(mention.to)];
  const fit = events.flatMap((event, n) => {
    if (event.certainty === 'vague' || event.from > to || event.to < from) return [];
    const sure = mention.to - mention.from < DAY && event.certainty !== 'year';
    const told = event.tellings.flatMap((at) => mentions[at] ?? []);
    return [{ n, shared: Math.max(...told.map((other) => sharedWith(mention, other, sure))) }];
  });
  const most = Math.max(0, ...fit.map(({ shared }) => shared));
  const best = fit.filter(({ shared }) => shared === most);
  return most > 0 && best.length === 1 ? (best[0]?.n ?? null) : null;
}

/** What is done on every anniversary, by stems: it says nothing of the event. */
const CEREMONY = new Set(
  'fall mark keep celebr commem observ honour ceremo attend gather hold held come meet ring servic'.split(' '),
);

/** Names and words that both tell, where they name the same; 0 where they do not, or tell of days that do not meet. */
function sharedWith(a: Kept, b: EventMention, sure: boolean): number {
  // What is told in the sentence of the anniversary on a day that its years count back to is the event itself.
  const own = a.article === b.article && a.context.sentence === b.context.sentence;
  if (b.anniversary !== null || a.from > b.to || b.from > a.to) return 0;
  if (own) return Number.MAX_SAFE_INTEGER;
  const names = common(a.context.names, b.context.names);
  const words = common(
    a.context.words.filter((word) => !CEREMONY.has(word)),
    b.context.words,
  );
  if (sure) return names + words;
  return names > 0 && words > 0 ? names + words : 0;
}

const common = (some: readonly string[], others: readonly string[]): number =>
  some.filter((each) => others.includes(each)).length;

/** The thread of one anniversary. Its days are those its tellings name; else the event's, so many years later. */
function threadOf(
  { tellings, years }: Group,
  told: readonly Kept[],
  first: number,
  event: EventThread,
  known: Known,
): Omit<EventThread, 'label'> {
  const named = told.flatMap(({ anniversary: { from, to } }) => (from === null || to === null ? [] : [{ from, to }]));
  const days = named.length > 0 ? named : [{ from: after(event.from, years), to: after(event.to, years) }];
  const [late, early] = [Math.max(...days.map(({ from }) => from)), Math.min(...days.map(({ to }) => to))];
  const holds = late <= early;
  const from = holds ? late : Math.min(...days.map((each) => each.from));
  const to = holds ? early : Math.max(...days.map((each) => each.to));
  const agree = told.length < 2 ? null : holds;
  return {
    kind: 'date',
    tellings,
    first,
    independent: independentTellings(told, known),
    accounts: holds ? oneAccount(told.length) : accountsOf(told.length, first, (a, b) => canBoth(told, a, b)),
    agree,
    note: agree === null ? 'One telling.' : holds ? 'The dates can all hold.' : 'The days kept cannot all hold.',
    from: isoDay(from),
    to: isoDay(to),
    certainty: certaintyOf(to - from + 1),
    anniversaries: [],
  };
}

/** True where two tellings can keep it on one day; a telling that names none can. */
function canBoth(told: readonly Kept[], a: number, b: number): boolean {
  const [x, y] = [told[a]?.anniversary, told[b]?.anniversary];
  if (x?.from == null || x.to === null || y?.from == null || y.to === null) return true;
  return x.from <= y.to && y.from <= x.to;
}

const daysOf = ({ from, to }: EventThread): string => (from === to ? from : `${from} to ${to}`);

function after(day: string, years: number): number {
  const { year, month, day: date } = calendarDay(dayFromIso(day) ?? 0);
  return dayNumber(year + years, month, date);
}
