/**
 * Learns `src/articles/weights.ts` and `pairs.ts` from heaps of labelled articles.
 *
 * In: TELLINGS_DATA; heaps of the training part by seeds below 3000, single articles, long texts. Out: the
 * two files, rewritten. Ridge and number of pairs are what `articles-cross.ts` judged best on articles that
 * taught nothing; so is the share of the file's rhythm, and the price of cutting. Takes about a minute.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ORDER } from '../../src/articles/facts.ts';
import { booksOf, dataFolder, itemsOf, narrativesOf, newsOf } from './articles-data.ts';
import { taught, whole } from './articles-examples.ts';
import { learn, linesFrom } from './articles-fit.ts';

const PLAN = { ridge: 2, rounds: 8, each: 8 };
/** How often the articles are shown, in all ways. */
const SHOWINGS = 120;

/** The same texts so many times: heaps are many, texts that must stay whole are few. */
const repeat = (texts: readonly string[], times: number): string[] => Array.from({ length: times }, () => texts).flat();

const folder = dataFolder();
const articles = [...newsOf(folder, 'train'), ...itemsOf(folder)];
const long = [...narrativesOf(folder), ...booksOf(folder).filter((_, i) => i % 5 === 0)];
const examples = [...taught(articles, SHOWINGS, 0), ...whole([...repeat(long, 5), ...repeat(articles, 2)])];
const lines = linesFrom(
  examples.flatMap(({ facts, truth }) => facts.map((one, i) => [one, truth[i] === true] as const)),
);
const { weights, pairs } = learn(lines, ORDER.length, PLAN);

const round = (number: number): number => Math.round(number * 100) / 100;
const table = ORDER.map((name, i) => `  ${name}: ${round(weights[i] ?? 0)},`).join('\n');
const crosses = pairs
  .filter(({ weight }) => Math.abs(weight) >= 0.1)
  .map(({ a, b, weight }) => `  [${round(weight)}, '${ORDER[a]}', '${ORDER[b]}'],`)
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
`;
const target = (name: string): string => fileURLToPath(new URL(`../../src/articles/${name}.ts`, import.meta.url));
writeFileSync(target('weights'), weightsFile);
writeFileSync(target('pairs'), pairsFile);
process.stderr.write(
  `${lines.truth.length} lines, ${lines.truth.filter(Boolean).length} beginnings, ${pairs.length} pairs\n`,
);
