/**
 * What is said of a quantity in a sentence or two: whether its figures can all hold, what differs, what may explain it.
 *
 * In: its tellings. Out: plain words. It names differences of day, source and of what is counted; it weighs nothing,
 * and never says which telling is right.
 */
import type { Fact } from './quantity-facts.ts';
import { canBoth } from './quantity-intervals.ts';

/** A telling as the note looks at it. */
export interface NotedTelling {
  readonly fact: Fact;
  readonly said: string;
  readonly counted: string | null;
  readonly source: string | null;
  readonly day: string | null;
}

/** The note of a quantity of two tellings or more. */
export function noteOf({
  agree,
  copies,
  tellings,
}: {
  readonly agree: boolean;
  readonly copies: number;
  readonly tellings: readonly NotedTelling[];
}): string {
  const copied =
    copies === 0 ? '' : ` ${copies === 1 ? 'One telling was' : `${copies} tellings were`} copied along with a passage.`;
  if (agree) return `The figures can all hold.${copied}`;
  const [low, high] = extremes(tellings);
  return (
    [`The figures cannot all hold: ${low.said} against ${high.said}.`, ...explanations(tellings, low, high)].join(' ') +
    copied
  );
}

/** Of the tellings that cannot both hold the two that lie furthest apart, the lower first. One pair at least cannot. */
function extremes(tellings: readonly NotedTelling[]): readonly [NotedTelling, NotedTelling] {
  const middle = ({ fact: { interval } }: NotedTelling): number =>
    Number.isFinite(interval.low) ? interval.low : Number.isFinite(interval.high) ? interval.high : 0;
  const sorted = [...tellings].sort((a, b) => middle(a) - middle(b));
  const most = middle(sorted.at(-1) as NotedTelling);
  let [furthest, apart] = [[sorted[0], sorted.at(-1)] as [NotedTelling, NotedTelling], Number.NEGATIVE_INFINITY];
  for (const low of sorted) {
    if (most - middle(low) <= apart) break;
    const high = sorted.findLast(({ fact }) => !canBoth(low.fact.interval, fact.interval));
    if (high !== undefined && middle(high) - middle(low) > apart) {
      [furthest, apart] = [[low, high], middle(high) - middle(low)];
    }
  }
  return furthest;
}

function explanations(tellings: readonly NotedTelling[], low: NotedTelling, high: NotedTelling): readonly string[] {
  const found: string[] = [];
  if (
    isGrowing(
      tellings.map(({ fact }) => fact),
      2,
    )
  )
    found.push('They grow with the days they were told on, as a running total does.');
  else if (low.day !== null && high.day !== null && low.day !== high.day)
    found.push(`They were told on ${low.day} and on ${high.day}.`);
  if (low.source !== null && high.source !== null && !touches(low.source, high.source))
    found.push(`They stand on different words: ${low.source}; ${high.source}.`);
  else if ((low.source === null) !== (high.source === null))
    found.push(`Only one gives a source: ${low.source ?? high.source}.`);
  const [a, b] = [low.counted, high.counted];
  if (a !== null && b !== null && a.toLowerCase() !== b.toLowerCase())
    found.push(`One counts “${a}”, the other “${b}”.`);
  const [year, other] = [low.fact.year, high.fact.year];
  if ((year === null) !== (other === null)) found.push(`Only one is given for a year: ${year ?? other}.`);
  return found;
}

const touches = (a: string, b: string): boolean =>
  a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());

/** True where counts or sums told on several days never fall from day to day: a running total may do so. */
export function isGrowing(facts: readonly Fact[], days = 3): boolean {
  const unit = facts[0]?.figure.unit ?? null;
  if (unit !== null && !/^[A-Z]{3}$/.test(unit)) return false;
  if (facts.some(({ day }) => day === null)) return false;
  const byDay = new Map<string, { low: number; high: number }>();
  for (const { day, interval } of facts) {
    const known = byDay.get(day ?? '');
    byDay.set(day ?? '', {
      low: Math.min(known?.low ?? Number.POSITIVE_INFINITY, interval.low),
      high: Math.max(known?.high ?? Number.NEGATIVE_INFINITY, interval.low),
    });
  }
  const sorted = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, range]) => range);
  return sorted.length >= days && sorted.every(({ low }, n) => n === 0 || low >= (sorted[n - 1]?.high ?? low));
}
