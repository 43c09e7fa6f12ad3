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

/** Facts that together sort lines into kin: how a line closes, its casing, what stands before and after it. */
const KIN: readonly Feature[] = ['endNone', 'endStop', 'titleCase', 'beforeStop', 'noProse'];

/**
 * For each candidate, the log likelihood ratio of its kin: how much more often the other lines that agree with
 * it in all of `KIN` are boundaries in this file than not. The line itself has no vote.
 */
export function kinship(all: readonly Facts[], probability: ArrayLike<number>): Float64Array {
  const places = KIN.map(placeOf);
  const keyOf = (facts: Facts): number =>
    places.reduce((key, place) => key * 2 + ((facts[place] ?? 0) > 0.5 ? 1 : 0), 0);
  const keys = all.map(keyOf);
  const yes = new Float64Array(1 << KIN.length);
  const no = new Float64Array(1 << KIN.length);
  let allYes = 0;
  for (const [i, key] of keys.entries()) {
    const p = probability[i] ?? 0;
    yes[key] = (yes[key] ?? 0) + p;
    no[key] = (no[key] ?? 0) + 1 - p;
    allYes += p;
  }
  const allNo = all.length - allYes;
  return Float64Array.from(keys, (key, i) => {
    const p = probability[i] ?? 0;
    const share = ((yes[key] ?? 0) + (no[key] ?? 0)) / all.length;
    const inYes = ((yes[key] ?? 0) - p + DOUBT * share) / (allYes - p + DOUBT);
    const inNo = ((no[key] ?? 0) - (1 - p) + DOUBT * share) / (allNo - (1 - p) + DOUBT);
    return Math.max(-4, Math.min(4, Math.log(inYes / inNo)));
  });
}
