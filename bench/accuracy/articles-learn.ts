/**
 * Learns `src/articles/weights.ts` from heaps of labelled articles.
 *
 * In: TELLINGS_DATA; heaps of the training part by seeds below 1000. Out: the weights file, rewritten.
 * Method: logistic regression with a ridge, fitted by Newton's steps; then the share of the file's
 * rhythm, fitted in the same way on the first scores; then the price of cutting at all, set between
 * what whole single articles and what small heaps reach. Takes about a minute.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cut } from '../../src/articles/cut.ts';
import { type Facts, type Feature, ORDER } from '../../src/articles/features.ts';
import { rhythm } from '../../src/articles/rhythm.ts';
import { weigh } from '../../src/articles/splitter.ts';
import { View } from '../../src/articles/view.ts';
import { booksOf, dataFolder, narrativesOf, newsOf } from './articles-data.ts';
import { heapOf, randomFrom, sample, WAYS } from './articles-heaps.ts';

const RIDGE = 1.5;
const ROUNDS = Number(process.argv[2] ?? 12);

interface Example {
  readonly facts: readonly Facts[];
  readonly truth: readonly boolean[];
  readonly places: readonly number[];
  readonly start: number;
  readonly end: number;
}

function example(text: string, starts: ReadonlySet<number>): Example {
  const view = new View(text);
  const { rows, facts } = weigh(view, 0);
  const places = rows.map((row) => view.rows[row]?.start ?? 0);
  return {
    facts,
    places,
    truth: places.map((place) => starts.has(place)),
    start: view.rows[0]?.start ?? 0,
    end: view.rows.at(-1)?.end ?? 0,
  };
}

/** Solves `matrix · x = right` for a symmetric positive matrix. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  const a = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(a[r]?.[i] ?? 0) > Math.abs(a[pivot]?.[i] ?? 0)) pivot = r;
    const swap = a[i] as number[];
    a[i] = a[pivot] as number[];
    a[pivot] = swap;
    const top = a[i] as number[];
    for (let r = i + 1; r < n; r++) {
      const row = a[r] as number[];
      const by = (row[i] ?? 0) / (top[i] ?? 1);
      if (by !== 0) for (let c = i; c <= n; c++) row[c] = (row[c] ?? 0) - by * (top[c] ?? 0);
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = a[i]?.[n] ?? 0;
    for (let c = i + 1; c < n; c++) rest -= (a[i]?.[c] ?? 0) * (x[c] ?? 0);
    x[i] = rest / (a[i]?.[i] ?? 1);
  }
  return x;
}

/** Logistic regression with a ridge on all but the first weight. */
function fit(
  inputs: readonly (readonly [number, number][])[],
  truth: readonly boolean[],
  size: number,
  ridge: number,
): number[] {
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 25; step++) {
    const gradient = weights.map((w, i) => (i === 0 ? 0 : -ridge * w));
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)));
    for (let e = 0; e < inputs.length; e++) {
      const input = inputs[e] ?? [];
      let z = 0;
      for (const [i, v] of input) z += (weights[i] ?? 0) * v;
      const p = 1 / (1 + Math.exp(-z));
      const miss = (truth[e] === true ? 1 : 0) - p;
      const curve = Math.max(1e-9, p * (1 - p));
      for (const [i, v] of input) {
        gradient[i] = (gradient[i] ?? 0) + miss * v;
        const row = hessian[i] as number[];
        for (const [j, u] of input) row[j] = (row[j] ?? 0) + curve * v * u;
      }
    }
    const delta = solve(hessian, gradient);
    // A full step may overshoot where one side is rare.
    const most = Math.max(...delta.map(Math.abs));
    const part = Math.min(1, 1.5 / most);
    weights = weights.map((w, i) => w + part * (delta[i] ?? 0));
    if (Math.max(...delta.map(Math.abs)) < 1e-4) break;
  }
  return weights;
}

const folder = dataFolder();
const train = newsOf(folder, 'train');
const examples: Example[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const [w, way] of WAYS.entries()) {
    const seed = round * 10 + w;
    const heap = heapOf(sample(randomFrom(seed), train, 40), way, seed);
    examples.push(example(heap.text, new Set(heap.starts)));
  }
}
for (const text of [...narrativesOf(folder), ...booksOf(folder).filter((_, i) => i % 8 === 0)]) examples.push(example(text, new Set()));

const place = new Map(ORDER.map((name, i) => [name, i]));
const inputs = examples.flatMap(({ facts }) =>
  facts.map((f) =>
    Object.entries(f).map(([name, value]): [number, number] => [place.get(name as Feature) ?? 0, value]),
  ),
);
const truth = examples.flatMap((e) => e.truth);
const weights = fit(inputs, truth, ORDER.length, RIDGE);
const score = (facts: Facts): number =>
  Object.entries(facts).reduce(
    (total, [name, value]) => total + (weights[place.get(name as Feature) ?? 0] ?? 0) * value,
    0,
  );

const second: [number, number][][] = [];
const secondTruth: boolean[] = [];
for (const { facts, places, start, end, truth: wanted } of examples) {
  if (!wanted.includes(true)) continue;
  const logits = facts.map(score);
  const { probability } = cut(
    places.map((at, i) => ({ at, logit: logits[i] ?? 0 })),
    start,
    end,
  );
  const habits = rhythm(facts, probability);
  for (let i = 0; i < facts.length; i++) {
    second.push([
      [0, 1],
      [1, logits[i] ?? 0],
      [2, habits[i] ?? 0],
    ]);
    secondTruth.push(wanted[i] === true);
  }
}
const [shift = 0, scale = 1, habits = 0] = fit(second, secondTruth, 3, 0.1);

const round = (number: number): number => Math.round(number * 100) / 100;
const table = ORDER.map((name, i) => `  ${name}: ${round(weights[i] ?? 0)},`).join('\n');
const output = `/**
 * What each fact weighs, in log odds that an article begins at the line.
 *
 * Learned; made again by \`bin/node bench/accuracy/articles-learn.ts\` (see \`docs/methods/articles.md\`).
 */
import type { Feature } from './features.ts';

/** Log odds by fact; what a fact means is said in \`features.ts\`. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
${table}
};

/** How a line's own odds and its likeness to the file's other boundaries are put together. */
export const RHYTHM = { scale: ${round(scale)}, habits: ${round(habits)}, shift: ${round(shift)} };

/** Log odds that all cuts of a text must reach together before it is cut at all. */
export const HEAP = 6;
`;
writeFileSync(fileURLToPath(new URL('../../src/articles/weights.ts', import.meta.url)), output);
process.stderr.write(`${inputs.length} lines, ${truth.filter(Boolean).length} beginnings\n`);
