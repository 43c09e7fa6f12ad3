/**
 * Measures the comparison of two names on labelled pairs.
 *
 * In: TELLINGS_DATA; `--rows KIND` shows the pairs of a kind that are judged otherwise than the label; `--fit` looks for
 * better weights. Out: precision, recall and F1 of "may be one name" (suggest or same) for persons in Latin script, persons in
 * other scripts, and organisations; for the first also ten-fold cross-validated: weights are chosen on nine tenths of the pairs by a
 * coarse grid, judged on the tenth.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  differencesOf,
  type LikenessWeights,
  type NameDifferences,
  WEIGHTS,
  weigh,
} from '../../src/threads/likeness/likeness.ts';
import { prepareName } from '../../src/threads/likeness/parts.ts';
import { dataFolder } from './articles-data.ts';
import { randomFrom } from './articles-heaps.ts';
import { shuffle } from './passages-edits.ts';

interface Pair {
  readonly kind: string;
  readonly names: readonly [string, string];
  readonly differences: NameDifferences;
  readonly same: boolean;
}

interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const FIELD = /"((?:[^"]|"")*)"(?:,|$)|([^,]*)(?:,|$)/gy;

/** The fields of a row; no field of this file holds a new line. */
function fieldsOf(row: string): string[] {
  return [...row.matchAll(FIELD)].map(([, quoted, plain]) => (quoted ?? plain ?? '').replaceAll('""', '"'));
}

function pairsOf(folder: string): Pair[] {
  const [head = '', ...rows] = readFileSync(join(folder, 'names/pairs.csv'), 'utf8').trim().split(/\r?\n/);
  const columns = fieldsOf(head);
  return rows.map((row) => {
    const fields = fieldsOf(row);
    const [schema = '', x = '', y = '', match] = ['schema', 'name1', 'name2', 'is_match'].map(
      (name) => fields[columns.indexOf(name)] ?? '',
    );
    const person = schema === 'Person';
    const latin = /^[\p{Script=Latin}\p{Script=Common}\p{M}]*$/u.test(x + y);
    const type = person ? 'person' : 'organisation';
    return {
      kind: person ? (latin ? 'person' : 'person-other-script') : schema === 'Vessel' ? 'vessel' : 'organisation',
      ...{
        names: [x, y] as const,
        differences: differencesOf(prepareName(x, type), prepareName(y, type)),
        same: match === 'true',
      },
    };
  });
}

function judge(pairs: readonly Pair[], weights: LikenessWeights, say?: (line: string) => void): Counts {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { names, differences, same } of pairs) {
    const { score, verdict, reason } = weigh(differences, weights);
    const found = verdict !== 'apart';
    if (found && same) right++;
    else if (found) wrong++;
    else if (same) missed++;
    if (found !== same) say?.(`${found ? 'wrong ' : 'missed'} ${score.toFixed(2)} ${names.join(' | ')} | ${reason}`);
  }
  return { right, wrong, missed };
}

const f1 = ({ right, wrong, missed }: Counts): number => (2 * right) / (2 * right + wrong + missed);

function shown(name: string, counts: Counts): string {
  const { right, wrong, missed } = counts;
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const figures = [precision, recall, f1(counts)].map((figure) => figure.toFixed(3)).join('  ');
  return `${name.padEnd(28)} ${figures}   ${right} right, ${wrong} wrong, ${missed} missed\n`;
}

function* grid(): Generator<LikenessWeights> {
  for (const edit of [0.2, 0.225, 0.25, 0.275, 0.3, 0.325, 0.35, 0.4, 0.45])
    for (const extra of [0.04, 0.06, 0.08, 0.1, 0.12])
      for (const initial of [0.1, 0.15, 0.2])
        for (const lone of [0.2, 0.3, 0.4]) yield { ...WEIGHTS, edit, extra, initial, lone };
}

function best(pairs: readonly Pair[]): LikenessWeights {
  let [most, chosen] = [-1, WEIGHTS];
  for (const weights of grid()) {
    const score = f1(judge(pairs, weights));
    if (score > most) [most, chosen] = [score, weights];
  }
  return chosen;
}

const FOLDS = 10;

function crossValidated(pairs: readonly Pair[], seed: number): Counts {
  const dealt = shuffle(pairs, randomFrom(seed));
  let sum: Counts = { right: 0, wrong: 0, missed: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = best(dealt.filter((_, i) => i % FOLDS !== fold));
    const { right, wrong, missed } = judge(
      dealt.filter((_, i) => i % FOLDS === fold),
      weights,
    );
    sum = { right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed };
  }
  return sum;
}

const { values } = parseArgs({ options: { rows: { type: 'string' }, fit: { type: 'boolean', default: false } } });
const pairs = pairsOf(dataFolder());
process.stdout.write(`${''.padEnd(28)} prec.  recall F1\n`);
for (const kind of ['person', 'person-other-script', 'organisation', 'vessel']) {
  const own = pairs.filter((pair) => pair.kind === kind);
  const say = values.rows === kind ? (line: string) => process.stdout.write(`${line}\n`) : undefined;
  process.stdout.write(shown(kind, judge(own, WEIGHTS, say)));
}
if (values.fit) {
  const persons = pairs.filter(({ kind }) => kind === 'person');
  for (const seed of [1, 2, 3])
    process.stdout.write(shown(`person, ten folds, seed ${seed}`, crossValidated(persons, seed)));
  process.stdout.write(`${JSON.stringify(best(persons))}\n`);
}
