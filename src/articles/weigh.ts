/**
 * The lines of a text that might begin an article, with the evidence of each.
 *
 * In: a view and the row that begins the first article anyhow. Out: rows and their facts, in order.
 * Lines that cannot be titles (long ones, ones that begin in small letters or close with a comma) are
 * left out here. It weighs nothing yet.
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

function possible(shape: Shape): boolean {
  const { words, closing, opening, length, capitals } = shape;
  if (opening === 'lower' || closing === 'comma' || words.count === 0) return false;
  if (words.sentences > 1 || length > 200 || length < 8 || NO_TITLES.has(shape.kind)) return false;
  if (capitals >= 0.5 || (closing !== 'stop' && closing !== 'quoted stop')) return true;
  // With a stop and in small letters: a long sentence, one of a speaker, one that goes on from another, is prose.
  if (length > 130 || (length > 100 && words.narration > 1) || words.linking) return false;
  return opening === 'quote' ? !words.saying : GROUP_NAMES[words.firstGroup] !== 'subjects';
}
