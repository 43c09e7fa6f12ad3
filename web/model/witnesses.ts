/**
 * The tellings of a thread in an order asked for, and what can be said of all their witnesses.
 *
 * In: the tellings on a page, by date. Out: the same in another order; whom a saying is attributed to.
 */
import type { TellingShape, ThreadShape } from '../../src/server/shapes.ts';
import type { PlaceOf } from './address.ts';
import { tally } from './numbers.ts';
import { valued } from './quantity.ts';

/** What the parts of a thread's page are drawn from. */
export interface ThreadProps {
  readonly data: ThreadShape;
  /** The tellings of this page in the order asked for. */
  readonly rows: readonly TellingShape[];
  readonly at: PlaceOf<'thread'>;
}

/** True where the day its article was published is known: only then can a telling be called the first. */
export function isDay({ article: { published } }: TellingShape): boolean {
  return published.from !== null && published.from === published.to;
}

/** By date as they come; or by what differs: wording, value, the day told. */
export function ordered(tellings: readonly TellingShape[], by: 'date' | 'wording'): readonly TellingShape[] {
  if (by === 'date') return tellings;
  return tellings
    .map((telling, i) => ({ telling, i, rank: rankOf(telling) }))
    .sort((a, b) => {
      const units = unitOf(a.telling).localeCompare(unitOf(b.telling), 'en');
      return units !== 0 ? units : a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.i - b.i;
    })
    .map(({ telling }) => telling);
}

/** Values of one unit stand together: nothing is converted. */
const unitOf = ({ own }: TellingShape): string => (own.kind === 'figure' ? (own.unit ?? '') : '');

/** Figures by value, those that state none last; dates by the day they tell; all others by their wording's letter. */
function rankOf({ own, wording }: TellingShape): number | string {
  if (own.kind === 'figure') return valued(own)?.at ?? Number.POSITIVE_INFINITY;
  if (own.kind === 'date') return `${own.from ?? own.to ?? '~'}${/T\d\d(?::\d\d)?/.exec(own.timex)?.[0] ?? ''}`;
  return wording.padStart(4);
}

/** Whom a saying is attributed to: `Attributed to Nella Quill in all 7.` */
export function attributedSays(tellings: readonly TellingShape[]): string {
  const counts = new Map<string | null, number>();
  for (const { own } of tellings) {
    if (own.kind !== 'quote') continue;
    const who = own.speaker === null ? null : (own.speaker.name ?? own.speaker.text);
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  const none = counts.get(null) ?? 0;
  const named = [...counts].filter(([who]) => who !== null).sort((a, b) => b[1] - a[1]);
  if (named.length === 0) return 'No telling names who said it.';
  const all = named.length === 1 && none === 0;
  const who = all
    ? `${named[0]?.[0]} in ${tellings.length === 1 ? 'the one telling' : `all ${tellings.length}`}`
    : named.map(([name, count]) => `${name} in ${count}`).join(', ');
  return `Attributed to ${who}${none > 0 ? `; no speaker named in ${tally(none, 'telling')}` : ''}.`;
}
