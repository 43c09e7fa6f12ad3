/**
 * What days without their year prove, taken together.
 *
 * In: for each article clues of the form "written so many days before or after such a day of a year", what is known
 * of its days, and the period of the collection. Out: constraints, for those articles alone that the clues close to
 * a few weeks. Method: each clue allows a stretch of every year; the stretches are intersected within the period,
 * from the strongest clue on. A clue that fits no day is left out where it is weaker; where equal ones contradict,
 * none of them counts. How long news stays news only helps to pick the year: it is no bound of the answer.
 */
import { calendarDay, dayNumber, isoDay } from '../dates/index.ts';
import type { Constraint } from './dating-clues.ts';
import type { Period } from './dating-period.ts';
import type { Days } from './dating-shapes.ts';

/** "Written from `least` to `most` days after that day of some year" (before it, where they are negative). */
export interface YearlyClue {
  /** The number of that day in a year; null where the year has none. */
  readonly dayIn: (year: number) => number | null;
  readonly least: number;
  readonly most: number;
  /** Which of the two is proof, and not only what is usual. */
  readonly firm: 'both' | 'least' | 'most';
  /** Set where the further of the two is proof only if the article tells no other day on that side. */
  readonly hook?: 'least' | 'most';
  readonly strength: number;
  readonly at: Constraint['at'];
  /** What is proved, given the day as ISO. */
  readonly says: (day: string) => string;
  readonly with?: Constraint['with'];
}

/** The widest stretch, in days, that such clues are trusted to prove. */
const CLOSED = 45;
const STRENGTH = 0.62;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The same day of each year. */
export const yearly =
  (month: number, day: number): YearlyClue['dayIn'] =>
  (year) =>
    dayNumber(year, month, day);

/** The constraints of one article's clues; none where they do not close its days. */
export function yearlyConstraints(clues: readonly YearlyClue[], known: Days, period: Period): readonly Constraint[] {
  const base = {
    from: Math.max(known.from ?? period.from, period.from),
    to: Math.min(known.to ?? period.to, period.to),
  };
  if (base.from > base.to || clues.length === 0) return [];
  const { allowed, kept } = intersected(
    [...alone(sided(distinct(clues)))].sort((a, b) => b.strength - a.strength),
    base,
  );
  const placed = kept.flatMap((clue) => placedIn(clue, allowed, base) ?? []);
  const from = Math.max(
    ...placed.map((each) => each.from ?? Number.NEGATIVE_INFINITY),
    known.from ?? Number.NEGATIVE_INFINITY,
  );
  const to = Math.min(...placed.map((each) => each.to ?? Number.POSITIVE_INFINITY), base.to);
  return to - from + 1 > CLOSED ? [] : [...placed, ...lastDays(period, to)];
}

/** A year that has every day. */
const LEAP = 2000;

/** Clues that differ in what they say; an article that tells of more is a calendar. */
const MOST = 100;

function distinct(clues: readonly YearlyClue[]): readonly YearlyClue[] {
  const found = new Map<string, YearlyClue>();
  for (const clue of clues) {
    const key = `${clue.dayIn(LEAP)} ${clue.least} ${clue.most} ${clue.firm} ${clue.strength}`;
    if (!found.has(key)) found.set(key, clue);
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/** A day told both as past and as ahead is told from within another time, or not understood: neither side counts. */
function sided(clues: readonly YearlyClue[]): readonly YearlyClue[] {
  return clues.filter(
    (a) =>
      a.firm === 'both' ||
      !clues.some((b) => a.dayIn(LEAP) === b.dayIn(LEAP) && b.firm !== 'both' && a.firm !== b.firm),
  );
}

/** What opens an article is news only where no other day is told on its side. */
function alone(clues: readonly YearlyClue[]): readonly YearlyClue[] {
  return clues.map((clue) => {
    const { hook } = clue;
    const others = clues.filter((other) => other.dayIn(LEAP) !== clue.dayIn(LEAP));
    if (hook === undefined || !others.some((other) => other.firm === hook || other.hook === hook)) return clue;
    return { ...clue, firm: hook };
  });
}

interface Heard {
  readonly allowed: readonly Stretch[];
  readonly kept: readonly YearlyClue[];
}

/** The days that all clues allow, and the clues that were heard. */
function intersected(clues: readonly YearlyClue[], base: Stretch): Heard {
  let allowed: readonly Stretch[] = [base];
  const kept: YearlyClue[] = [];
  for (const clue of clues) {
    const next = allowed.flatMap((stretch) => within(clue, stretch));
    if (next.length > 0) {
      allowed = next;
      kept.push(clue);
    } else if (kept.some(({ strength }) => Math.abs(strength - clue.strength) < EQUAL)) {
      return withoutOne(clues, base) ?? intersected(stronger(clues, clue.strength), base);
    }
  }
  return { allowed, kept };
}

/** Strengths that are no further apart than this contradict each other on equal terms. */
const EQUAL = 0.015;
const stronger = (clues: readonly YearlyClue[], than: number): readonly YearlyClue[] =>
  clues.filter(({ strength }) => strength >= than + EQUAL);

/** Clues enough that one of them may be mistaken, and so many that they are not tried one by one. */
const ENOUGH = 4;
const MANY = 40;

/** What all clues but those of one day allow, where the others agree and no other day stands in their way. */
function withoutOne(clues: readonly YearlyClue[], base: Stretch): Heard | null {
  if (clues.length < ENOUGH || clues.length > MANY) return null;
  const days = [...new Set(clues.map((clue) => clue.dayIn(LEAP)))];
  const found = days.flatMap((day) => {
    const kept = clues.filter((clue) => clue.dayIn(LEAP) !== day);
    const allowed = kept.reduce<readonly Stretch[]>((left, clue) => left.flatMap((each) => within(clue, each)), [base]);
    return allowed.length > 0 && kept.length >= ENOUGH - 1 ? [{ allowed, kept }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The parts of a stretch that a clue allows, year by year. */
function within(clue: YearlyClue, { from, to }: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  for (let year = calendarDay(from - clue.most).year; year <= calendarDay(to - clue.least).year; year++) {
    const day = clue.dayIn(year);
    if (day === null) continue;
    const part = { from: Math.max(from, day + clue.least), to: Math.min(to, day + clue.most) };
    if (part.from <= part.to) parts.push(part);
  }
  return parts;
}

/** A clue in the one year that the allowed days leave to it; null where they leave two. */
function placedIn(clue: YearlyClue, allowed: readonly Stretch[], base: Stretch): Constraint | null {
  const days = new Set<number>();
  for (let year = calendarDay(base.from - clue.most).year; year <= calendarDay(base.to - clue.least).year; year++) {
    const day = clue.dayIn(year);
    if (day === null) continue;
    if (allowed.some(({ from, to }) => from <= day + clue.most && to >= day + clue.least)) days.add(day);
  }
  const [day] = days;
  if (day === undefined || days.size > 1) return null;
  return {
    from: clue.firm === 'most' ? null : day + clue.least,
    to: clue.firm === 'least' ? null : day + clue.most,
    strength: STRENGTH,
    at: clue.at,
    says: clue.says(isoDay(day)),
    ...(clue.with === undefined ? {} : { with: clue.with }),
  };
}

/** The end of the period, where nothing before it closes the stretch. */
function lastDays({ to, last }: Period, bound: number): readonly Constraint[] {
  if (bound < to || last.at === null) return [];
  const says = `no article of the collection tells of a later day than ${isoDay(last.day)}`;
  return [{ from: null, to, strength: STRENGTH, at: last.at, says }];
}
