/**
 * A second reader beside the first: twenty of the hundred finds, marked without knowing the first verdicts.
 *
 * `passages-agreement.ts --prepare FILE` (needs TELLINGS_DATA) writes twenty finds with their words, and room for
 * a verdict each: no two of one wording, so that one phrase does not count twice. `passages-agreement.ts FILE` reads
 * the marked file and prints the share of equal verdicts and Cohen's kappa ("A coefficient of agreement for nominal
 * scales", 1960). The file holds words of the news: it stays out of the project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dataFolder } from './articles-data.ts';
import { randomFrom } from './articles-heaps.ts';
import { drawHits, type Hit, VERDICTS, verdicts } from './hits.ts';
import { shuffle } from './passages-edits.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { prepare: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const BLIND = 20;
const HEAD = `# Two stretches of two unrelated articles each. Put a verdict behind each "verdict:" and change nothing else.
#   reuse    the same wording: copied, quoted, retold, a form filled in anew
#   stock    a stock phrase, a title, a name, a formula that anyone would use
#   neither  words that have nothing to do with each other, or only the same fact in wording of its own`;

function prepare(path: string): void {
  const { hits } = drawHits(dataFolder(), Number(values.seed), 100);
  const different = [...new Map(hits.map((hit): [string, Hit] => [hit.hash, hit])).values()];
  const drawn = shuffle(different, randomFrom(Number(values.seed) + 1)).slice(0, BLIND);
  const blocks = drawn.map(({ hash, words: [a, b] }) => `${hash}\n  1: ${a}\n  2: ${b}\nverdict:`);
  writeFileSync(path, `${[HEAD, ...blocks].join('\n\n')}\n`);
  console.log(`${drawn.length} finds are in ${path}; the marked file goes to passages-agreement.ts.`);
}

function compare(path: string): void {
  const first = verdicts();
  const pairs: [string, string][] = [];
  const marked = readFileSync(path, 'utf8').matchAll(/^([0-9a-f]{16}-[0-9a-f]{16})$[\s\S]*?^verdict: *(\w*)/gm);
  for (const [, hash = '', second = ''] of marked) {
    if (!VERDICTS.some((verdict) => verdict === second)) console.log(`${hash}: "${second}" is no verdict`);
    else pairs.push([first.get(hash) ?? 'unjudged', second]);
  }
  const share = (test: (pair: readonly [string, string]) => boolean): number =>
    pairs.filter(test).length / Math.max(1, pairs.length);
  const agreed = share(([x, y]) => x === y);
  const chance = VERDICTS.reduce(
    (sum, verdict) => sum + share(([x]) => x === verdict) * share(([, y]) => y === verdict),
    0,
  );
  const kappa = chance === 1 ? 1 : (agreed - chance) / (1 - chance);
  const right = share(([x, y]) => (x === 'neither') === (y === 'neither'));
  console.log(
    `${pairs.length} read twice: ${(100 * agreed).toFixed(0)} % equal verdicts, kappa ${kappa.toFixed(2)}; ${(100 * right).toFixed(0)} % equal on whether it is a find at all`,
  );
  for (const [x, y] of pairs) if (x !== y) console.log(`  first ${x}, second ${y}`);
}

const [path] = positionals;
if (values.prepare !== undefined) prepare(values.prepare);
else if (path !== undefined) compare(path);
else console.log('Name the marked file, or --prepare FILE.');
