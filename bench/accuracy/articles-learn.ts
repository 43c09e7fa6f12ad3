/**
 * Learns `src/articles/weights.ts` and `pairs.ts` from heaps of labelled articles.
 *
 * In: TELLINGS_DATA; heaps of the training part by seeds below 1000. Out: the two files, rewritten.
 * Method: logistic regression with a ridge, fitted by Newton's steps; pairs of facts added by a score
 * test; then the share of the file's rhythm and the balance between missed and extra boundaries, fitted
 * on heaps of one half of the articles by what the other half taught. Takes about two minutes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cut } from '../../src/articles/cut.ts';
import { type Facts, ORDER } from '../../src/articles/facts.ts';
import { rhythm } from '../../src/articles/rhythm.ts';
import { View } from '../../src/articles/view.ts';
import { weigh } from '../../src/articles/weigh.ts';
import { booksOf, dataFolder, itemsOf, narrativesOf, newsOf } from './articles-data.ts';
import { heapOf, randomFrom, sample, WAYS, type Way } from './articles-heaps.ts';

const RIDGE = 1;
const ROUNDS = Number(process.argv[2] ?? 22);

/** The ways in which a round shows the articles: scraped sites differ most, bare heaps are hardest. */
const SHOWN: readonly Way[] = [...WAYS, 'bare', 'bare', 'datelines', 'blanks', 'scrape', 'scrape', 'bare'];

interface Example {
  readonly facts: readonly Facts[];
  readonly truth: readonly boolean[];
  readonly places: readonly number[];
  readonly start: number;
  readonly end: number;
  /** Which half of the articles it is made of; 2 for texts that are no heap. */
  readonly half: number;
}

function example(text: string, starts: ReadonlySet<number>, half: number): Example {
  const view = new View(text);
  const { rows, facts } = weigh(view, 0);
  const places = rows.map((row) => view.rows[row]?.start ?? 0);
  return {
    facts,
    places,
    half,
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

type Input = readonly (readonly [number, number])[];

/** Logistic regression with a ridge on all but the first weight, from the weights of an earlier fit on. */
function fit(
  inputs: readonly Input[],
  truth: readonly boolean[],
  size: number,
  ridge: number,
  from: readonly number[] = [],
): number[] {
  let weights = Array.from({ length: size }, (_, i) => from[i] ?? 0);
  for (let step = 0; step < 30; step++) {
    const gradient = weights.map((w, i) => (i === 0 ? 0 : -ridge * w));
    const hessian = new Float64Array(size * size);
    for (let i = 0; i < size; i++) hessian[i * size + i] = i === 0 ? 1e-6 : ridge;
    for (let e = 0; e < inputs.length; e++) {
      const input = inputs[e] as Input;
      const p = 1 / (1 + Math.exp(-logitOf(input, weights)));
      const miss = (truth[e] === true ? 1 : 0) - p;
      const curve = p * (1 - p);
      const curved = curve > 1e-5;
      for (let a = 0; a < input.length; a++) {
        const [i, v] = input[a] as readonly [number, number];
        gradient[i] = (gradient[i] as number) + miss * v;
        if (!curved) continue;
        for (let b = 0; b <= a; b++) {
          const [j, u] = input[b] as readonly [number, number];
          const at = i > j ? i * size + j : j * size + i;
          hessian[at] = (hessian[at] as number) + curve * v * u;
        }
      }
    }
    const full = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j) => hessian[i > j ? i * size + j : j * size + i] as number),
    );
    const delta = solve(full, gradient);
    // A full step may overshoot where one side is rare.
    const part = Math.min(1, 1.5 / Math.max(...delta.map(Math.abs)));
    weights = weights.map((w, i) => w + part * (delta[i] ?? 0));
    if (Math.max(...delta.map(Math.abs)) < 0.01) break;
  }
  return weights;
}

const folder = dataFolder();
const articles = [...newsOf(folder, 'train'), ...itemsOf(folder)];
const examples: Example[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const [w, way] of SHOWN.entries()) {
    const seed = round * 16 + w;
    // Each heap is of one half of the articles, so that one half can be judged by what the other taught.
    const half = articles.filter((_, i) => i % 2 === w % 2);
    const heap = heapOf(sample(randomFrom(seed), half, [40, 12, 40, 5][round % 4] ?? 40), way, seed);
    examples.push(example(heap.text, new Set(heap.titles), w % 2));
  }
}
for (const text of [...narrativesOf(folder), ...booksOf(folder).filter((_, i) => i % 5 === 0)])
  examples.push(example(text, new Set(), 2));

const inputs: [number, number][][] = examples.flatMap(({ facts }) =>
  facts.map((f) => [...f].flatMap((value, i): [number, number][] => (value === 0 ? [] : [[i, value]]))),
);
const truth = examples.flatMap((e) => e.truth);

const logitOf = (input: readonly (readonly [number, number])[], weights: readonly number[]): number =>
  input.reduce((total, [i, value]) => total + (weights[i] ?? 0) * value, 0);

/** The pairs of facts whose product would mend most of what the weights still miss (score test). */
function bestPairs(weights: readonly number[], taken: ReadonlySet<number>, count: number): number[] {
  const size = ORDER.length;
  const miss = new Float64Array(size * size);
  const curve = new Float64Array(size * size);
  for (let e = 0; e < inputs.length; e++) {
    const input = inputs[e] ?? [];
    const p = 1 / (1 + Math.exp(-logitOf(input, weights)));
    const r = (truth[e] === true ? 1 : 0) - p;
    for (const [i, v] of input) {
      if (i === 0 || i >= size) continue;
      for (const [j, u] of input) {
        if (j <= i || j >= size) continue;
        miss[i * size + j] = (miss[i * size + j] ?? 0) + r * v * u;
        curve[i * size + j] = (curve[i * size + j] ?? 0) + p * (1 - p) * v * v * u * u;
      }
    }
  }
  const gain = (pair: number): number => (miss[pair] ?? 0) ** 2 / ((curve[pair] ?? 0) + 10);
  const pairs = Array.from({ length: size * size }, (_, pair) => pair).filter((pair) => !taken.has(pair));
  return pairs.sort((a, b) => gain(b) - gain(a) || a - b).slice(0, count);
}

const CROSS_ROUNDS = 20;
const CROSSES_A_ROUND = 12;
let weights = fit(inputs, truth, ORDER.length, RIDGE);
const pairs: number[] = [];
for (let round = 0; round < CROSS_ROUNDS; round++) {
  const found = bestPairs(weights, new Set(pairs), CROSSES_A_ROUND);
  const offset = ORDER.length + pairs.length;
  pairs.push(...found);
  for (const input of inputs) {
    const values = new Map(input);
    for (const [k, pair] of found.entries()) {
      const product = (values.get(Math.floor(pair / ORDER.length)) ?? 0) * (values.get(pair % ORDER.length) ?? 0);
      if (product !== 0) input.push([offset + k, product]);
    }
  }
  weights = fit(inputs, truth, ORDER.length + pairs.length, RIDGE, weights);
}

/** Weights that one half of the articles has taught, for judging the other. */
const halfOf = examples.flatMap(({ facts, half }) => facts.map(() => half));
const taught = [0, 1].map((half) => {
  const shown = inputs.flatMap((_, e) => (halfOf[e] === 1 - half ? [] : [e]));
  return fit(
    shown.map((e) => inputs[e] ?? []),
    shown.map((e) => truth[e] === true),
    ORDER.length + pairs.length,
    RIDGE,
    weights,
  );
});

const second: [number, number][][] = [];
const heaps: { example: Example; from: number }[] = [];
const secondTruth: boolean[] = [];
let next = 0;
for (const one of examples) {
  const { facts, places, start, end, truth: wanted, half } = one;
  const judge = taught[1 - half] ?? weights;
  const logits = facts.map((_, i) => logitOf(inputs[next + i] ?? [], judge));
  next += facts.length;
  if (!wanted.includes(true)) continue;
  const { probability } = cut(
    places.map((at, i) => ({ at, logit: logits[i] ?? 0 })),
    start,
    end,
  );
  const habits = rhythm(facts, probability);
  heaps.push({ example: one, from: second.length });
  for (let i = 0; i < facts.length; i++) {
    second.push([
      [0, 1],
      [1, logits[i] ?? 0],
      [2, habits[i] ?? 0],
    ]);
    secondTruth.push(wanted[i] === true);
  }
}
const fitted = fit(second, secondTruth, 3, 0.1);

/** Boundaries found and missed, as F1, when all heaps are cut with this shift. */
function f1At(shift: number): number {
  let right = 0;
  let both = 0;
  for (const { example, from } of heaps) {
    const candidates = example.places.map((at, i) => {
      const [, [, own] = [1, 0], [, like] = [2, 0]] = second[from + i] ?? [];
      return { at, logit: shift + (fitted[1] ?? 1) * own + (fitted[2] ?? 0) * like };
    });
    const { chosen } = cut(candidates, example.start, example.end);
    right += chosen.filter((i) => example.truth[i] === true).length;
    both += chosen.length + example.truth.filter(Boolean).length;
  }
  return (2 * right) / both;
}

// The chain's own terms move the balance: the shift is set where whole heaps come out best.
const shifts = Array.from({ length: 9 }, (_, i) => (fitted[0] ?? 0) + 0.2 * (i - 2));
const shift = shifts.reduce((best, one) => (f1At(one) > f1At(best) ? one : best));
const [, scale = 1, habits = 0] = fitted;

const round = (number: number): number => Math.round(number * 100) / 100;
const table = ORDER.map((name, i) => `  ${name}: ${round(weights[i] ?? 0)},`).join('\n');
const crosses = pairs
  .map((pair, i) => ({
    both: [ORDER[Math.floor(pair / ORDER.length)], ORDER[pair % ORDER.length]],
    weight: round(weights[ORDER.length + i] ?? 0),
  }))
  .filter(({ weight }) => Math.abs(weight) >= 0.1)
  .map(({ both, weight }) => `  [${weight}, '${both[0]}', '${both[1]}'],`)
  .join('\n');
const REMADE = 'Learned; made again by `bin/node bench/accuracy/articles-learn.ts` (see `docs/methods/articles.md`).';
const pairsFile = `/**
 * What pairs of facts weigh beside their sum, in log odds that an article begins at the line.
 *
 * ${REMADE}
 */
import type { Pair } from './facts.ts';

/** Weight, and the two facts that must both hold. */
export const PAIRS: readonly Pair[] = [
${crosses}
];
`;
const weightsFile = `/**
 * What each fact weighs, in log odds that an article begins at the line.
 *
 * ${REMADE}
 */
import type { Feature } from './facts.ts';

/** Log odds by fact; what a fact means is said in \`facts.ts\`. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
${table}
};

/** How a line's own odds and its likeness to the file's other boundaries are put together. */
export const RHYTHM = { scale: ${round(scale)}, habits: ${round(habits)}, shift: ${round(shift)} };

/**
 * What it costs to cut a text at all, and what each boundary must bring on average, in log odds. Set by
 * hand between what singles and books reach at most and heaps of three articles at least.
 */
export const HEAP = { once: 3.2, each: 1.3 };
`;
const target = (name: string): string => fileURLToPath(new URL(`../../src/articles/${name}.ts`, import.meta.url));
writeFileSync(target('weights'), weightsFile);
writeFileSync(target('pairs'), pairsFile);
process.stderr.write(`${inputs.length} lines, ${truth.filter(Boolean).length} beginnings\n`);
