/**
 * Measures which articles are told to be versions of one piece.
 *
 * In: TELLINGS_DATA; option `--seed N`. Out: precision, recall and F1 over 200 made pairs (cut, reheaded,
 * updated, merged: 50 each) and 200 decoys: pairs of different news articles that share most rare words,
 * half of them with two sentences of the one spliced into the other.
 */
import { parseArgs } from 'node:util';
import { words } from '../../src/text/index.ts';
import { versionsOf } from '../../src/threads/index.ts';
import { dataFolder, newsOf } from './articles-data.ts';
import { pick, type Random, randomFrom } from './articles-heaps.ts';
import { editWords, shuffle } from './passages-edits.ts';
import { studyTexts } from './passages-study.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, errors: { type: 'string', default: '0' } },
});
const folder = dataFolder();
const random = randomFrom(Number(values.seed));
const news = shuffle(
  newsOf(folder, 'train').filter((text) => words(text).count >= 150 && text.split('\n\n').length >= 5),
  random,
);

const paragraphs = (text: string): string[] => text.split(/\n\s*\n/);
const vocabulary = news.slice(0, 40).flatMap((text) => text.match(/\p{L}+/gu) ?? []);
const WAYS = ['cut', 'reheaded', 'updated', 'merged'] as const;

function versionOf(text: string, other: string, way: (typeof WAYS)[number], random: Random): string {
  const given = paragraphs(text);
  switch (way) {
    case 'cut':
      return given.slice(0, Math.ceil(given.length * (0.45 + 0.4 * random()))).join('\n\n');
    case 'reheaded':
      return [pick(random, paragraphs(other)).slice(0, 80), ...given.slice(1)].join('\n\n');
    case 'updated': {
      const edited = given.map((part) => (random() < 0.3 ? editWords(part, 0.15, random, vocabulary) : part));
      return [...edited.filter((_, i) => i === 0 || random() > 0.15), ...paragraphs(other).slice(1, 3)].join('\n\n');
    }
    case 'merged':
      return [...given, ...paragraphs(other).slice(0, Math.ceil(given.length * 0.6))].join('\n\n');
  }
}

/** Pairs of different articles on one event: those that share the most rare words. */
function decoysOf(texts: readonly string[], most: number): [string, string][] {
  const rare = new Map<number, number[]>();
  texts.forEach((text, n) => {
    for (const hash of new Set(words(text).hashes)) rare.set(hash, [...(rare.get(hash) ?? []), n]);
  });
  const common = new Map<number, number>();
  for (const list of rare.values()) {
    if (list.length > 8) continue;
    for (const a of list)
      for (const b of list) if (a < b) common.set(a * 1000 + b, (common.get(a * 1000 + b) ?? 0) + 1);
  }
  return [...common]
    .sort(([, x], [, y]) => y - x)
    .map(([key]): [string, string] => [texts[Math.floor(key / 1000)] as string, texts[key % 1000] as string])
    .filter(([a, b]) => !isNearCopy(a, b))
    .slice(0, most);
}

/** True where the news itself holds a version: one in five of the paragraphs of one stands in the other. */
function isNearCopy(a: string, b: string): boolean {
  const known = new Set(paragraphs(b).map((part) => part.trim()));
  const own = paragraphs(a);
  return own.filter((part) => known.has(part.trim())).length > own.length / 5;
}

function told(a: string, b: string, rest: readonly string[]): boolean {
  const { collection, alignments } = studyTexts([a, b, ...rest]);
  const versions = versionsOf(collection, alignments, []);
  return versions[1] === 0;
}

const rest = news.slice(300, 320);
let [hits, misses, wrong] = [0, 0, 0];
for (let n = 0; n < 200; n++) {
  const way = WAYS[n % 4] as (typeof WAYS)[number];
  const [text, other] = [news[n % 280] as string, news[(n + 7) % 280] as string];
  if (told(text, versionOf(text, other, way, random), rest)) hits++;
  else {
    misses++;
    if (misses <= Number(values.errors)) console.log(`MISSED ${way}: ${text.slice(0, 80)}`);
  }
}
decoysOf(news, 200).forEach(([a, b], n) => {
  const spliced =
    n % 2 === 0
      ? b
      : [paragraphs(b)[0], paragraphs(a).slice(2, 4).join('\n\n'), ...paragraphs(b).slice(1)].join('\n\n');
  if (told(a, spliced, rest)) {
    wrong++;
    if (wrong <= Number(values.errors)) console.log(`WRONG: ${a.slice(0, 80)} | ${b.slice(0, 80)}`);
  }
});
const [precision, recall] = [hits / (hits + wrong), hits / (hits + misses)];
console.log(
  `versions: ${hits} of ${hits + misses} pairs, ${wrong} of 200 decoys; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
);
