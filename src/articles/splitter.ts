/**
 * The splitter for text without labels: weighs each short line, then cuts the whole text at once.
 *
 * In: a view. Out: the rows at which articles begin, each with its probability and evidence; none
 * where the text is one article. A text is only cut where its boundaries together outweigh `HEAP`:
 * one lucky line does not split a book, many good ones support each other.
 */
import type { Span } from '../text/index.ts';
import type { Boundary } from './article.ts';
import { HEAP, RHYTHM } from './balance.ts';
import { type Candidate, type Cuts, cut } from './cut.ts';
import { type Facts, FEATURES, type Feature, ORDER, placeOf } from './facts.ts';
import { PAIRS } from './pairs.ts';
import { rhythm } from './rhythm.ts';
import type { View } from './view.ts';
import { weigh } from './weigh.ts';
import { WEIGHTS } from './weights.ts';

/** A row at which an article begins, and why. */
export interface Beginning {
  readonly row: number;
  readonly boundary: Boundary;
}

/** Log odds below which a candidate is not looked at again. */
const HOPELESS = -7;
/** A boundary less probable than this is marked as doubtful. */
const CERTAIN = 0.9;
/** Evidence that weighs less is not told. */
const LEAST = 0.1;

const TABLE = Float64Array.from(ORDER, (name) => WEIGHTS[name]);
const PRODUCTS = PAIRS.map(([weight, one, other]) => ({ weight, a: placeOf(one), b: placeOf(other) }));

/** Log odds of one candidate by its own facts. */
export function logit(facts: Facts): number {
  let total = 0;
  for (let i = 0; i < facts.length; i++) total += (TABLE[i] as number) * (facts[i] as number);
  for (const { a, b, weight } of PRODUCTS) total += weight * (facts[a] as number) * (facts[b] as number);
  return total;
}

/** Where the articles of a heap begin after its first; empty for one article. */
export function split(view: View, first: number): Beginning[] {
  const { rows, facts } = weigh(view, first);
  const settled = settle(
    rows.map((row) => view.rows[row]?.start ?? 0),
    facts,
    facts.map(logit),
    { start: view.rows[first]?.start ?? 0, end: view.rows.at(-1)?.end ?? 0 },
  );
  return settled.map(({ at, probability, habits }) => ({
    row: rows[at] ?? 0,
    boundary: boundaryOf(probability, facts[at] ?? NONE, habits),
  }));
}

/** A candidate that was chosen: its place in the list, how sure, and what the file's habits added. */
export interface Settled {
  readonly at: number;
  readonly probability: number;
  readonly habits: number;
}

/** The candidates at which a stretch of text is cut, when each has these log odds by its own facts. */
export function settle(
  places: readonly number[],
  facts: readonly Facts[],
  scores: readonly number[],
  { start, end }: Span,
  { scale, habits, shift }: typeof RHYTHM = RHYTHM,
  { once, each }: typeof HEAP = HEAP,
): Settled[] {
  const kept = scores.flatMap((score, i) => (score > HOPELESS ? [i] : []));
  if (kept.length === 0) return [];
  const run = (logits: readonly number[]): Cuts =>
    cut(
      kept.map((i, k): Candidate => ({ at: places[i] ?? 0, logit: logits[k] ?? 0 })),
      start,
      end,
    );
  const alone = kept.map((i) => scores[i] ?? 0);
  const keptFacts = kept.map((i) => facts[i] ?? NONE);
  const like = rhythm(keptFacts, run(alone).probability).map((one) => habits * one);
  const cuts = run(alone.map((score, k) => scale * score + (like[k] ?? 0) + shift));
  if (cuts.best < once * Math.log(1 + places.length) + each * cuts.chosen.length) return [];
  return cuts.chosen.map((k) => ({
    at: kept[k] ?? 0,
    probability: cuts.probability[k] ?? 0,
    habits: like[k] ?? 0,
  }));
}

function boundaryOf(score: number, facts: Facts, habits: number): Boundary {
  const evidence: { readonly says: string; readonly weight: number }[] = [];
  const says = (at: number): string => FEATURES[ORDER[at] as Feature];
  // The first fact is true of any line.
  for (let i = 1; i < facts.length; i++) {
    const weight = (TABLE[i] as number) * (facts[i] as number);
    if (Math.abs(weight) >= LEAST) evidence.push({ says: says(i), weight: round(weight) });
  }
  for (const product of PRODUCTS) {
    const weight = product.weight * (facts[product.a] as number) * (facts[product.b] as number);
    if (Math.abs(weight) < LEAST) continue;
    evidence.push({ says: `${says(product.a)}, and ${says(product.b)}`, weight: round(weight) });
  }
  if (Math.abs(habits) >= LEAST) {
    evidence.push({ says: 'likeness to the other boundaries of this file', weight: round(habits) });
  }
  evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { score: round(score), doubtful: score < CERTAIN, evidence };
}

const NONE: Facts = new Float64Array(ORDER.length);

const round = (number: number): number => Math.round(number * 1000) / 1000;
