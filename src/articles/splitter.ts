/**
 * The splitter for text without labels: weighs each short line, then cuts the whole text at once.
 *
 * In: a view. Out: the rows at which articles begin, each with its probability and evidence; none
 * where the text is one article. A text is only cut where its boundaries together outweigh `HEAP`:
 * one lucky line does not split a book, many good ones support each other.
 */
import type { Boundary } from './article.ts';
import { type Candidate, type Cuts, cut } from './cut.ts';
import { type Facts, FEATURES, type Feature, factsAt } from './features.ts';
import type { Shape } from './line-shape.ts';
import { rhythm } from './rhythm.ts';
import type { View } from './view.ts';
import { HEAP, RHYTHM, WEIGHTS } from './weights.ts';

export interface Beginning {
  readonly row: number;
  readonly boundary: Boundary;
}

/** Log odds below which a candidate is not looked at again. */
const HOPELESS = -7;
/** A boundary less probable than this is marked as doubtful. */
const CERTAIN = 0.9;

/** Rows that might begin an article, with the evidence of each. */
export interface Weighed {
  readonly rows: readonly number[];
  readonly facts: readonly Facts[];
}

/** Weighs the rows from `first` on (the first itself begins an article anyhow). */
export function weigh(view: View, first: number): Weighed {
  const recurs = recurrence(view);
  const rows: number[] = [];
  const facts: Facts[] = [];
  for (let row = first + 1; row < view.rows.length; row++) {
    const shape = view.shape(row);
    if (shape === null || !possible(shape)) continue;
    rows.push(row);
    facts.push(factsAt(view, row, shape, recurs));
  }
  return { rows, facts };
}

function possible(shape: Shape): boolean {
  return shape.opening !== 'lower' && shape.closing !== 'comma' && shape.count > 0 && shape.sentences < 2;
}

/** How often the very same short line stands in the file. */
function recurrence(view: View): (row: number) => number {
  const counts = new Map<string, number>();
  const keyOf = (row: number): string => {
    const found = view.rows[row];
    return found === undefined || found.end - found.start > 80 ? '' : view.text.slice(found.start, found.end);
  };
  for (let row = 0; row < view.rows.length; row++) {
    const key = keyOf(row);
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (row) => counts.get(keyOf(row)) ?? 0;
}

/** Log odds of one candidate by its own facts. */
export function logit(facts: Facts): number {
  let total = 0;
  for (const [name, value] of Object.entries(facts)) total += (WEIGHTS[name as Feature] ?? 0) * value;
  return total;
}

/** Where the articles of a heap begin after its first; empty for one article. */
export function split(view: View, first: number): Beginning[] {
  const { rows, facts } = weigh(view, first);
  const scores = facts.map(logit);
  const kept = scores.flatMap((score, i) => (score > HOPELESS ? [i] : []));
  if (kept.length === 0) return [];
  const keptFacts = kept.map((i) => facts[i] ?? {});
  const places = kept.map((i) => view.rows[rows[i] ?? 0]?.start ?? 0);
  const run = (logits: readonly number[]): Cuts =>
    cut(
      places.map((at, i): Candidate => ({ at, logit: logits[i] ?? 0 })),
      view.rows[first]?.start ?? 0,
      view.rows.at(-1)?.end ?? 0,
    );
  const alone = kept.map((i) => scores[i] ?? 0);
  const probability = run(alone).probability;
  const habits = rhythm(keptFacts, probability);
  const together = alone.map((score, i) => RHYTHM.scale * score + RHYTHM.habits * (habits[i] ?? 0) + RHYTHM.shift);
  const cuts = run(together);
  if (cuts.best < HEAP) return [];
  return cuts.chosen.map((i) => ({
    row: rows[kept[i] ?? 0] ?? 0,
    boundary: boundaryOf(cuts.probability[i] ?? 0, keptFacts[i] ?? {}, RHYTHM.habits * (habits[i] ?? 0)),
  }));
}

function boundaryOf(score: number, facts: Facts, habits: number): Boundary {
  const evidence = (Object.entries(facts) as [Feature, number][])
    .filter(([name]) => name !== 'always')
    .map(([name, value]) => ({ says: FEATURES[name] as string, weight: round((WEIGHTS[name] ?? 0) * value) }));
  evidence.push({ says: 'likeness to the other boundaries of this file', weight: round(habits) });
  const said = evidence.filter(({ weight }) => Math.abs(weight) >= 0.1);
  said.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { score: round(score), doubtful: score < CERTAIN, evidence: said };
}

const round = (number: number): number => Math.round(number * 1000) / 1000;
