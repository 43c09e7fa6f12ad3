/**
 * Collections with planted reuse: passages of one translation spliced into unrelated articles, and told
 * again in others.
 *
 * In: verses, host articles, a way of retelling, a seed. Out: articles and the pairs planted in them.
 * No two passages of a heap share six words in a row. The same seed makes the same heap.
 */

import { pick, type Random, randomFrom } from './articles-heaps.ts';
import { Runs, type Verse } from './passages-data.ts';
import { changeWords, damageWords, editWords, sentencesOf, shuffle, shuffleSentences } from './passages-edits.ts';
import type { Pair, Stretch } from './plagdet.ts';

export const WAYS = ['verbatim', 'edited 10%', 'edited 30%', 'shuffled', 'retold', 'short', 'damaged 20%'] as const;
export type Way = (typeof WAYS)[number];

export interface Heap {
  readonly articles: readonly string[];
  readonly planted: readonly Pair[];
}

/** A heap of at most `cases` passages, each in two articles. */
export function heapOf(
  verses: readonly Verse[],
  hosts: readonly string[],
  way: Way,
  cases: number,
  seed: number,
): Heap {
  const random = randomFrom(seed);
  const shuffled = shuffle(hosts, random);
  const vocabulary = shuffled.slice(0, 40).flatMap((host) => host.match(/\p{L}+/gu) ?? []);
  const met = new Runs(6);
  const articles: string[] = [];
  const planted: Pair[] = [];
  while (planted.length < cases && articles.length + 2 <= shuffled.length) {
    const [given, told] = passageOf(verses, way, random, vocabulary);
    if (given === told && way !== 'verbatim') continue;
    if (way === 'shuffled' && sentencesOf(given).length < 3) continue;
    if (!met.isNew(...(way === 'retold' ? [given, told] : [given]))) continue;
    const places = [given, told].map((passage): Stretch => {
      const [article, start] = splice(shuffled[articles.length] as string, passage, random);
      articles.push(article);
      return { document: articles.length - 1, start, end: start + passage.length };
    });
    const [a, b] = shuffle(places, random);
    planted.push({ a: a as Stretch, b: b as Stretch });
  }
  return { articles, planted };
}

/** A passage as it stands and as it is told again. */
function passageOf(
  verses: readonly Verse[],
  way: Way,
  random: Random,
  vocabulary: readonly string[],
): [string, string] {
  const start = Math.floor(random() * (verses.length - 30));
  const wanted = way === 'short' ? 12 + Math.floor(random() * 14) : 40 + Math.floor(random() * 200);
  let [kjv, web] = ['', ''];
  for (let i = start; kjv.split(' ').length < wanted; i++) {
    const verse = verses[i] as Verse;
    if (way === 'retold' && verse.web === '') continue;
    [kjv, web] = [`${kjv} ${verse.kjv}`.trim(), `${web} ${verse.web}`.trim()];
  }
  if (way === 'short') kjv = kjv.split(' ').slice(0, wanted).join(' ');
  switch (way) {
    case 'verbatim':
      return [kjv, kjv];
    case 'edited 10%':
      return [kjv, editWords(kjv, 0.1, random, vocabulary)];
    case 'edited 30%':
      return [kjv, editWords(kjv, 0.3, random, vocabulary)];
    case 'shuffled':
      return [kjv, shuffleSentences(kjv, random)];
    case 'retold':
      return [kjv, web];
    case 'short':
      return [kjv, changeWords(kjv, 2, random, vocabulary)];
    case 'damaged 20%':
      return [kjv, damageWords(kjv, 0.2, random)];
  }
}

/** The host with the passage as a paragraph among its own; and where it stands. */
function splice(host: string, passage: string, random: Random): [string, number] {
  const paragraphs = host.split('\n\n');
  const at = pick(random, [...paragraphs.keys(), paragraphs.length]);
  const before = paragraphs
    .slice(0, at)
    .map((paragraph) => `${paragraph}\n\n`)
    .join('');
  const after = paragraphs
    .slice(at)
    .map((paragraph) => `\n\n${paragraph}`)
    .join('');
  return [before + passage + after, before.length];
}
