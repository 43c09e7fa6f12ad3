/**
 * Scores the splitter: F1 of exact boundaries on heaps, share of singles left whole.
 *
 * In: TELLINGS_DATA; options `--part train|dev`, `--seed N` (first seed), `--heaps N` (a way), `--errors N`.
 * Out: a table on standard output. The first start of a heap is not counted: it is always right.
 */
import { parseArgs } from 'node:util';
import { articlesOf } from '../../src/articles/index.ts';
import { lines } from '../../src/text/index.ts';
import { booksOf, dataFolder, narrativesOf, newsOf } from './articles-data.ts';
import { heapOf, randomFrom, sample, WAYS, type Way } from './articles-heaps.ts';

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'train' },
    seed: { type: 'string', default: '5000' },
    heaps: { type: 'string', default: '10' },
    errors: { type: 'string', default: '0' },
    ways: { type: 'string', default: WAYS.join(',') },
  },
});

const startsOf = (text: string): number[] => articlesOf({ text, blocks: [], meta: {} }).map((a) => a.start);
const show = (text: string, at: number): string =>
  `…${text.slice(Math.max(0, at - 110), at)}»${text.slice(at, at + 170)}`.replace(/\s+/g, ' ');

const folder = dataFolder();
const articles = newsOf(folder, values.part === 'dev' ? 'dev' : 'train');
let errors = Number(values.errors);
const SMALL_FOR_ONE = 6;

/** F1 of one way on heaps of these sizes, one heap a seed. */
function measure(way: Way, sizes: readonly number[], first: number): string {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const [i, size] of sizes.entries()) {
    const seed = first + i * 16 + WAYS.indexOf(way);
    const heap = heapOf(sample(randomFrom(seed), articles, size), way, seed);
    const starts = startsOf(heap.text);
    const truth = new Set(heap.starts);
    right += starts.slice(1).filter((at) => truth.has(at)).length;
    found += starts.length - 1;
    wanted += heap.starts.length - 1;
    for (const at of starts) if (!truth.has(at) && errors-- > 0) console.log(`EXTRA ${way}: ${show(heap.text, at)}`);
    for (const at of truth)
      if (!starts.includes(at) && errors-- > 0) console.log(`MISSED ${way}: ${show(heap.text, at)}`);
  }
  const [f1, precision, recall] = [(2 * right) / (found + wanted), right / found, right / wanted];
  return `${f1.toFixed(4)} (${precision.toFixed(3)} ${recall.toFixed(3)}) of ${wanted}`;
}

console.log('F1 (precision, recall) of exact boundaries: heaps of 40; heaps of 2 to 6');
for (const way of WAYS) {
  if (!values.ways.split(',').includes(way)) continue;
  const heaps = Number(values.heaps);
  const large = measure(way, new Array<number>(heaps).fill(40), Number(values.seed));
  const small = measure(
    way,
    Array.from({ length: heaps * SMALL_FOR_ONE }, (_, i) => 2 + (i % 5)),
    Number(values.seed) + 3000,
  );
  console.log(`${way.padEnd(10)} ${large}   ${small}`);
}

// The laws, on heaps in each way: what splitting again and appending leave where they were.
let same = 0;
let again = 0;
let kept = 0;
let sure = 0;
for (let i = 0; i < WAYS.length; i++) {
  const seed = Number(values.seed) + 7000 + i;
  const pieces = sample(randomFrom(seed), articles, 41);
  const way = WAYS[i] ?? 'bare';
  const { text } = heapOf(pieces.slice(0, 40), way, seed);
  const first = articlesOf({ text, blocks: [], meta: {} });
  const written = first.map(({ start, end }) => text.slice(start, end));
  const second = new Set(
    articlesOf({ text: written.join('\n\n'), blocks: [], meta: {} }).map(({ start, end }) =>
      written.join('\n\n').slice(start, end),
    ),
  );
  same += written.filter((article) => second.has(article)).length;
  again += written.length;
  const longer = new Set(startsOf(`${text}\n\n${(pieces[40] ?? '').trim()}`));
  for (const { start, boundary } of first) {
    if (boundary === null || boundary.doubtful) continue;
    sure++;
    if (longer.has(start)) kept++;
  }
}
console.log(
  `split again: ${same} of ${again} articles the same; appending: ${kept} of ${sure} certain boundaries kept`,
);

// Speed: one large heap, after a warm-up, against a bare pass over its lines, in time of one core.
const large = heapOf(sample(randomFrom(1), articles, articles.length), 'bare', 1).text;
const cost = (work: () => unknown): number => {
  const { user, system } = process.cpuUsage();
  work();
  const now = process.cpuUsage();
  return (now.user - user + now.system - system) / 1000;
};
const pass = (): number => {
  let total = 0;
  for (const line of lines(large)) total += line.end - line.start;
  return total;
};
const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
for (let i = 0; i < 4; i++) startsOf(large);
const splitting = median(Array.from({ length: 7 }, () => cost(() => startsOf(large))));
const passing = median(Array.from({ length: 7 }, () => cost(pass)));
console.log(
  `${(large.length / splitting / 1000).toFixed(1)} MB/s, ${(splitting / passing).toFixed(0)} times a bare pass over the lines`,
);

const singles: [string, readonly string[]][] = [
  ['news train', newsOf(folder, 'train')],
  ['news dev', newsOf(folder, 'dev')],
  ['narratives', narrativesOf(folder)],
  ['books', booksOf(folder)],
];
let whole = 0;
let total = 0;
for (const [name, texts] of singles) {
  const cutUp = texts.filter((text) => startsOf(text).length !== 1);
  whole += texts.length - cutUp.length;
  total += texts.length;
  console.log(`${name.padEnd(10)} ${texts.length - cutUp.length} of ${texts.length} left whole`);
  for (const text of cutUp) {
    for (const at of startsOf(text).slice(1)) if (errors-- > 0) console.log(`SPLIT ${name}: ${show(text, at)}`);
  }
}
console.log(`singles    ${((100 * whole) / total).toFixed(2)} % of ${total} left whole`);
