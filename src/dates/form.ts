/**
 * What a temporal expression says, before anything is known of when it was said.
 *
 * A small algebra: fields of the calendar that are given, steps from an anchor, stretches, ranges. What
 * is only implied (the year of "9 March", the day of "yesterday") is not here: `resolve` works it out.
 */
import type { Span } from '../text/index.ts';

/** A unit of time as the expression names it. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** A part of the day, as TIMEX3 writes it. `DT` is day-time. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** A season, as TIMEX3 writes it; `WI` counts to the year of its December. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Which part of the period is meant, as the `mod` of TIMEX3 writes it. */
export type Portion = 'START' | 'MID' | 'END';

/** Fields that the words give. Years are astronomical (1 BC is 0); a weekday runs from 1, Monday, to 7. */
export interface Fields {
  readonly year?: number;
  /** The last two figures of a year: '74. */
  readonly shortYear?: number;
  /** 199 for the 1990s. */
  readonly decade?: number;
  /** 19 for the twentieth century; negative before our era: -9 for the ninth century BC. */
  readonly century?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  /** The second day of "February 25/26". */
  readonly lastDay?: number;
  readonly weekday?: number;
  readonly weekend?: true;
  /** The name of a feast in the list of feasts. */
  readonly feast?: string;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** True where the words settle which half of the day is meant. */
  readonly sureHour?: boolean;
  readonly zone?: string;
  readonly part?: DayPart;
  readonly portion?: Portion;
}

/** Where a relative expression counts from: the day of the article, the date last told, or a date beside it. */
export type Anchor = 'article' | 'text' | Form;

/** How many of a unit; null where the words leave it open ("some weeks"). */
export interface Amount {
  readonly unit: Unit;
  readonly count: number | null;
}

/** One expression. */
export type Form =
  | {
      readonly is: 'fields';
      readonly fields: Fields;
      /** "last", "next" or "this" before it. */
      readonly which?: 'last' | 'next' | 'this';
      readonly from?: Anchor;
    }
  | {
      /** `count` units from an anchor, and what is named within: "yesterday evening". */
      readonly is: 'shift';
      readonly count: number | null;
      /** True where `count` is open and lies before the anchor. */
      readonly back?: true;
      readonly unit: Unit;
      readonly from: Anchor;
      readonly within?: Fields;
    }
  | {
      /** "the first two weeks of March", "the second Monday in May"; the last ones where `ordinal` is negative. */
      readonly is: 'part';
      readonly ordinal: number;
      readonly count: number;
      readonly unit: Unit | 'weekday';
      readonly weekday?: number;
      readonly of: Form;
    }
  | { readonly is: 'duration'; readonly amounts: readonly Amount[] }
  | { readonly is: 'every'; readonly value: string }
  | { readonly is: 'vague'; readonly value: string }
  | { readonly is: 'range'; readonly first: Form; readonly last: Form }
  | {
      /** "the 28th anniversary of …", "three years ago on Monday": `years` since `of`; null where not told. */
      readonly is: 'anniversary';
      readonly years: number | null;
      readonly of: Form | null;
      readonly on: Form | null;
      /** True where the expression names the day of the event itself, false where it names the day it is kept. */
      readonly origin: boolean;
    };

/** Which way a date lies from the day it is told, and what says so. */
export interface Direction {
  readonly to: 'past' | 'future';
  readonly why: string;
}

/** The TIMEX3 type. */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A temporal expression in an article: what is given. */
export interface DateFound extends Span {
  readonly kind: 'date';
  readonly rule: string;
  readonly type: DateType;
  readonly form: Form;
  readonly how: 'explicit' | 'relative' | 'anniversary';
  /** Null where nothing in the words or the sentence says. */
  readonly direction: Direction | null;
}

/** What a temporal expression comes to: what is implied. */
export interface Resolved {
  /** A TIMEX3 value as in TimeML 1.2.1; `X` where nothing says. */
  readonly timex: string;
  /** ISO days, both inclusive; null where nothing says. Years before our era are astronomical (`-0479`). */
  readonly from: string | null;
  readonly to: string | null;
}
