/**
 * The lines of a text that might begin an article, with the evidence of each.
 *
 * In: a view and the row that begins the first article anyhow. Out: rows and their facts, in order.
 * Lines that cannot be titles (long ones, ones that begin in small letters or close with a comma or colon)
 * are left out here, before anything that costs more is looked at. It weighs nothing yet.
 */
import type { Facts } from './facts.ts';
import { factsAt } from './features.ts';
import { habitsOf } from './habits.ts';
import type { Kind, Shape } from './line-shape.ts';
import { GROUP_NAMES } from './line-words.ts';
import { relate } from './topic.ts';
import type { View } from './view.ts';

/** Rows that might begin an article, with the evidence of each. */
export interface Weighed {
  readonly rows: readonly number[];
  readonly facts: readonly Facts[];
}

/** Weighs the rows from `first` on (the first itself begins an article anyhow). */
export function weigh(view: View, first: number): Weighed {
  const habits = habitsOf(view);
  const rows: number[] = [];
  const facts: Facts[] = [];
  for (let row = first + 1; row < view.rows.length; row++) {
    const shape = view.shape(row);
    if (shape === null || !possible(shape)) continue;
    rows.push(row);
    facts.push(factsAt(view, row, shape, habits));
  }
  relate(facts);
  return { rows, facts };
}

/** Kinds of line that head nothing. */
const NO_TITLES: ReadonlySet<Kind> = new Set([
  'date',
  'time',
  'byline',
  'bio',
  'credit',
  'salutation',
  'sign-off',
  'cross-post',
  'speech',
]);

/**
 * A look that costs little, by the shape of the line alone. With a stop and in small letters, a long sentence, one
 * of a speaker, one that goes on from another, and a word or two are prose.
 */
function possible(shape: Shape): boolean {
  const { closing, opening, length } = shape;
  if (length > 200 || length < 8 || opening === 'lower' || closing === 'comma' || closing === 'colon') return false;
  const stopped = closing === 'stop' || closing === 'quoted stop';
  if (stopped && length > LONGEST_STOPPED) return false;
  const { words, capitals } = shape;
  if (words.count === 0 || words.sentences > 1) return false;
  if (stopped && capitals < 0.5) {
    if (length > 100 || words.count < 3 || words.linking) return false;
    if (opening === 'quote' ? words.saying : GROUP_NAMES[words.firstGroup] === 'subjects') return false;
  }
  return !NO_TITLES.has(shape.kind) && !(stopped && shape.kind === 'label');
}

/** Titles that close with a stop are no longer than this. */
const LONGEST_STOPPED = 130;
