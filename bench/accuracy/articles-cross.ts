/**
 * Cross-validation by articles: what some of the articles teach, judged on heaps of the rest.
 *
 * In: TELLINGS_DATA; `--folds N --fold I` (of N parts the one that is judged), `--ridge N`, `--rounds N`, `--each N`, `--shown N,N` (rounds to judge).
 * Out: F1 of exact boundaries by way and size, and single articles left whole, after each of these rounds.
 */
import { parseArgs } from 'node:util';
import { HEAP, RHYTHM } from '../../src/articles/balance.ts';
import { ORDER } from '../../src/articles/facts.ts';
import { settle } from '../../src/articles/splitter.ts';
import { booksOf, dataFolder, itemsOf, narrativesOf, newsOf } from './articles-data.ts';
import { type Example, heap, taught, whole } from './articles-examples.ts';
import { learn, linesFrom, type Model, weighBy } from './articles-fit.ts';
import { WAYS } from './articles-heaps.ts';

const { values } = parseArgs({
  options: {
    folds: { type: 'string', default: '2' },
    fold: { type: 'string', default: '0' },
    ridge: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '20' },
    each: { type: 'string', default: '12' },
    shown: { type: 'string', default: '0,2,4,8,12,20' },
    teach: { type: 'string', default: '24' },
    grid: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    heaps: { type: 'string', default: '4' },
  },
});
const folder = dataFolder();
const folds = Number(values.folds);
const judgedHere = (_: unknown, i: number): boolean => i % folds === Number(values.fold);
const taughtHere = (_: unknown, i: number): boolean => !judgedHere(_, i);
const all = newsOf(folder, 'train');
const ours = [...all, ...itemsOf(folder)].filter(taughtHere);
const theirs = all.filter(judgedHere);
const dev = newsOf(folder, 'dev');
const long = [...narrativesOf(folder), ...booksOf(folder).filter((_, i) => i % 5 === 0)];
const singles = values.plain ? [] : ours;
const repeat = (texts: readonly string[], times: number): string[] => Array.from({ length: times }, () => texts).flat();
const shownTo = [
  ...taught(ours, Number(values.teach), 0),
  ...whole([...repeat(long.filter(taughtHere), 5), ...repeat(singles, 2)]),
];

const LARGE = Number(values.heaps);
const SMALL = 30;
const judged = (texts: readonly string[], seed: number) =>
  WAYS.map((way, w) => ({
    way,
    large: Array.from({ length: LARGE }, (_, i) => heap(texts, way, 40, seed + i * 16 + w)),
    small: Array.from({ length: SMALL }, (_, i) => heap(texts, way, 2 + (i % 5), seed + 1000 + i * 16 + w)),
  }));
const across = judged(theirs, 60000);
const others = judged(dev, 70000);
const apart = whole([...theirs, ...dev]);
const longer = whole(long.filter(judgedHere));

let [put, price] = [RHYTHM, HEAP];
const known = new WeakMap<Example, { model: Model; scores: number[] }>();

function scoresOf(model: Model, one: Example): number[] {
  const before = known.get(one);
  if (before?.model === model) return before.scores;
  const scores = one.facts.map((facts) => weighBy(model, facts));
  known.set(one, { model, scores });
  return scores;
}

function found(model: Model, one: Example): Set<number> {
  const { places, facts, span } = one;
  const settled = settle(places, facts, scoresOf(model, one), span, put, price);
  return new Set(settled.map(({ at }) => at));
}

function f1(model: Model, heaps: readonly Example[]): string {
  let [right, both] = [0, 0];
  for (const one of heaps) {
    const cuts = found(model, one);
    right += [...cuts].filter((at) => one.truth[at] === true).length;
    both += cuts.size + one.truth.filter(Boolean).length;
  }
  return ((2 * right) / both).toFixed(3);
}

/** Shows some of the places where the last model cuts in the wrong place, or does not cut. */
function showErrors(model: Model, heaps: readonly Example[], way: string): void {
  for (const one of heaps) {
    const cuts = found(model, one);
    for (const [at, place] of one.places.entries()) {
      if (cuts.has(at) === one.truth[at] || errors-- <= 0) continue;
      const before = one.text.slice(Math.max(0, place - 150), place);
      const line = `${before}»${one.text.slice(place, place + 260)}`.replace(/\n+/g, ' / ').replace(/\s+/g, ' ');
      console.log(
        `${cuts.has(at) ? 'EXTRA' : 'MISSED'} ${way} ${weighBy(model, one.facts[at] ?? []).toFixed(1)}: ${line}`,
      );
    }
  }
}
let errors = Number(values.errors);

const kept = (model: Model, texts: readonly Example[]): string =>
  `${texts.filter((one) => found(model, one).size === 0).length}/${texts.length}`;

function judge(model: Model, round: number): void {
  if (!values.shown.split(',').includes(`${round}`)) return;
  console.log(
    `fold ${values.fold} of ${folds} ridge ${values.ridge} pairs ${model.pairs.length}: singles ${kept(model, apart)} long ${kept(model, longer)}`,
  );
  console.log(`  ${''.padEnd(10)} ${WAYS.map((way) => way.slice(0, 8).padStart(8)).join('')}   mean`);
  for (const [name, sets] of [
    ['train', across],
    ['dev', others],
  ] as const) {
    for (const size of ['large', 'small'] as const) {
      const scores = sets.map((set) => f1(model, set[size]));
      const mean = scores.reduce((sum, score) => sum + Number(score), 0) / scores.length;
      console.log(
        `  ${`${name} ${size}`.padEnd(11)}${scores.map((score) => score.padStart(8)).join('')}  ${mean.toFixed(4)}`,
      );
    }
  }
}

const lines = linesFrom(
  shownTo.flatMap(({ facts, truth }) => facts.map((one, i) => [one, truth[i] === true] as const)),
);
process.stderr.write(`${lines.truth.length} lines\n`);
const last = learn(
  lines,
  ORDER.length,
  { ridge: Number(values.ridge), rounds: Number(values.rounds), each: Number(values.each) },
  judge,
);

if (errors > 0) for (const { way, large } of across) showErrors(last, large, way);

// How the file's rhythm, the balance and the price of cutting do, on articles that taught nothing.
const mean = (sets: typeof across, size: 'large' | 'small'): string => {
  const scores = sets.map((set) => Number(f1(last, set[size])));
  return (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(4);
};
if (values.grid)
  for (const [habits, shift] of [
    [0.5, 0.8],
    [0.5, 1.2],
  ] as const)
    for (const once of [0.8, 1.2, 1.6])
      for (const each of [1.2, 1.6, 2.2]) {
        put = { scale: 1, habits, shift };
        price = { once, each };
        const all = (['large', 'small'] as const).map((size) => `${mean(across, size)} ${mean(others, size)}`);
        console.log(
          `${habits} ${shift} ${once} ${each}: ${all.join('  ')}  ${kept(last, apart)} ${kept(last, longer)}`,
        );
      }
