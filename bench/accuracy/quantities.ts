/**
 * Disagreements of a collection, against what was read.
 *
 * In: TELLINGS_DATA; `--unread` prints those gathered without a verdict. Out: the news set's training part taken as one
 * collection with its days: how many quantities are gathered, how many have tellings that cannot all hold, and how
 * many of those tell one quantity, by the two tellings that lie furthest apart (bench/judgements/quantities.jsonl, by
 * hash). "one": the same thing counted, whatever the day; "two": two things. `strong` marks the hundred likest pairs
 * of all that nothing bars, one a quantity, whether gathered or not; `second` is a second reading, blind to the first.
 */
import { parseArgs } from 'node:util';
import { findFigures } from '../../src/figures/index.ts';
import { analyse } from '../../src/language/index.ts';
import { type CountingArticle, type FigurePlace, gatherQuantities } from '../../src/threads/index.ts';
import { dataFolder, newsDaysOf, newsOf } from './articles-data.ts';
import { hashOf, judgementsOf } from './judgements.ts';

interface Judged {
  readonly hash: string;
  readonly verdict: 'one' | 'two';
  readonly second?: 'one' | 'two';
  readonly strong?: boolean;
}

const { values } = parseArgs({ options: { unread: { type: 'boolean', default: false } } });
const folder = dataFolder();
const days = newsDaysOf(folder, 'train');
const articles = newsOf(folder, 'train').map((text, n): CountingArticle => {
  const within = { start: 0, end: text.length };
  const figures = findFigures(text, within, analyse(text, within, 'en'));
  return { text, figures, day: days[n] ?? null, sources: figures.map(() => null), reused: [] };
});
const judged = judgementsOf<Judged>('quantities.jsonl');
const verdicts = new Map(judged.map((each) => [each.hash, each]));

/** Code units around a figure that its judgement is known by. */
const AROUND = 60;

function wordsOf({ article, index }: FigurePlace): string {
  const { text = '', figures = [] } = articles[article] ?? {};
  const { start = 0, end = 0 } = figures[index] ?? {};
  return text.slice(Math.max(0, start - AROUND), end + AROUND);
}

const sizeOf = ({ article, index }: FigurePlace): number => {
  const figure = articles[article]?.figures[index];
  return figure?.low ?? figure?.high ?? 0;
};

const before = process.cpuUsage();
const threads = gatherQuantities(articles, new Int32Array(articles.length).fill(-1));
const { user, system } = process.cpuUsage(before);
const differing = threads.filter(({ agree }) => !agree);
const pairs = differing.map(({ tellings }) => {
  const ordered = [...tellings].sort((a, b) => sizeOf(a) - sizeOf(b));
  const [low, high] = [ordered[0], ordered.at(-1)] as [FigurePlace, FigurePlace];
  return { hash: `${hashOf(wordsOf(low))}-${hashOf(wordsOf(high))}`, low, high };
});
const read = pairs.flatMap(({ hash }) => verdicts.get(hash) ?? []);
const strong = judged.filter((each) => each.strong === true);
const twice = judged.filter(({ second }) => second !== undefined);
const ones = (list: readonly Judged[]): number => list.filter(({ verdict }) => verdict === 'one').length;
process.stdout.write(
  `${threads.length} quantities of ${articles.length} articles, ${((user + system) / 1e6).toFixed(1)} s; ${differing.length} differ, ${differing.filter(({ detail }) => detail.growth).length} of them growing\n` +
    `of those that differ ${read.length} read: ${ones(read)} tell one quantity\n` +
    `of the ${strong.length} likest pairs that cannot both hold ${ones(strong)} tell one quantity\n` +
    `read twice: ${twice.length}, the same verdict ${twice.filter(({ verdict, second }) => verdict === second).length}\n`,
);
if (values.unread) {
  for (const { hash, low, high } of pairs.filter((pair) => !verdicts.has(pair.hash)))
    process.stdout.write(`${hash}\n  ${wordsOf(low)}\n  ${wordsOf(high)}\n`.replace(/[^\S\n]+/g, ' '));
}
