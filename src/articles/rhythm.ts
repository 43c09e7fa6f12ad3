/**
 * The rhythm of the file: what its other boundaries look like, and how far a candidate is like them.
 *
 * In: the facts of all candidates and a first probability for each. Out: for each candidate a log
 * likelihood ratio: how much more often lines with its habits are boundaries in this file than not.
 * Habits are the few facts in which files differ from one another (captions doubled or not, bylines,
 * blank lines, casing of titles). Method: one round of naive Bayes on the file's own first answers,
 * smoothed, so that a file of few boundaries says little.
 */
import { type Facts, type Feature, placeOf } from './facts.ts';

const HABITS: readonly Feature[] = [
  'afterCaptions',
  'afterByline',
  'afterDate',
  'afterDateline',
  'afterRecurring',
  'afterShort',
  'moreBlanks',
  'fewerBlanks',
  'noBlankAfter',
  'moreBlanksAfter',
  'titleCase',
  'endStop',
  'endNone',
  'wordy',
  'allCapitals',
  'beforeClosing',
  'twoWords',
  'threeWords',
  'short',
  'stopInTitleCase',
  'stopInSmall',
  'raisedWords',
  'openBetween',
];

/** How many boundaries' worth of doubt is put against what the file shows. */
const DOUBT = 4;

/** For each candidate, the log likelihood ratio of its habits, within -4 and 4. */
export function rhythm(all: readonly Facts[], probability: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(all.length);
  let yes = 0;
  for (let i = 0; i < all.length; i++) yes += probability[i] ?? 0;
  const no = all.length - yes;
  for (const place of HABITS.map(placeOf)) {
    let inYes = 0;
    let inAll = 0;
    for (let i = 0; i < all.length; i++) {
      const value = all[i]?.[place] ?? 0;
      inAll += value;
      inYes += value * (probability[i] ?? 0);
    }
    const rate = (inAll + 0.5) / (all.length + 1);
    const p = (inYes + DOUBT * rate) / (yes + DOUBT);
    const q = (inAll - inYes + DOUBT * rate) / (no + DOUBT);
    const has = Math.log(p / q);
    const lacks = Math.log((1 - p) / (1 - q));
    for (let i = 0; i < all.length; i++) {
      const value = all[i]?.[place] ?? 0;
      scores[i] = (scores[i] ?? 0) + value * has + (1 - value) * lacks;
    }
  }
  return scores.map((score) => Math.max(-4, Math.min(4, score)));
}
