/** What is known when an expression is read, and what it comes to: shapes only. */
import type { DateFound } from './form.ts';
import type { Moment } from './moment.ts';

/** What is known when an expression is read. */
export interface State {
  /** The article's day; null where it is not known. */
  readonly article: number | null;
  /** The date told last. */
  readonly told: Moment | null;
  /** True where partial dates follow the date told last, not the article's. */
  readonly narrative: boolean;
  /** The expression that follows. */
  readonly next: DateFound | null;
}

/** A value and its days. */
export interface Valued {
  readonly timex: string;
  readonly moment: Moment | null;
}
