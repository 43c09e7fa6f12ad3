/**
 * Measures threads: which tellings stand together.
 *
 * In: TELLINGS_DATA; option `--seed N`. Out: pairwise precision and recall of threads over planted families
 * of passages: 60 passages, each told in two to six articles, whole, lightly edited, or cut to its first or
 * last half; a sentence of each quoted alone in two more articles (a thread of its own, nested in the long
 * one); and every second pair of families meeting once in one article, one passage straight after the other.
 */
import { parseArgs } from 'node:util';
import { clusterAlignments } from '../../src/passages/index.ts';
import { dataFolder } from './articles-data.ts';
import { pick, type Random, randomFrom } from './articles-heaps.ts';
import { hostsOf, Runs, versesOf } from './passages-data.ts';
import { editWords, sentencesOf, shuffle } from './passages-edits.ts';
import { studyTexts } from './passages-study.ts';

interface Told {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly thread: string;
}

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const folder = dataFolder();
const random = randomFrom(Number(values.seed));
const verses = versesOf(folder);
const hosts = shuffle(hostsOf(folder, 500), random);
const vocabulary = hosts.slice(0, 40).flatMap((host) => host.match(/\p{L}+/gu) ?? []);
const FAMILIES = 60;

const articles: string[] = [];
const told: Told[] = [];

/** Puts parts, one after the other, into the next host; each part with the thread it belongs to. */
function plant(parts: readonly { readonly text: string; readonly thread: string }[]): void {
  const paragraphs = (hosts[articles.length] as string).split('\n\n');
  const at = Math.floor(random() * paragraphs.length);
  let text = paragraphs
    .slice(0, at)
    .map((paragraph) => `${paragraph}\n\n`)
    .join('');
  for (const part of parts) {
    told.push({
      article: articles.length,
      start: text.length,
      end: text.length + part.text.length,
      thread: part.thread,
    });
    text += `${part.text} `;
  }
  articles.push(`${text}\n\n${paragraphs.slice(at).join('\n\n')}`);
}

function retold(text: string, random: Random): string {
  const words = text.split(' ');
  const half = Math.ceil(words.length / 2);
  return pick(random, [
    text,
    text,
    editWords(text, 0.1, random, vocabulary),
    words.slice(0, half).join(' '),
    words.slice(half).join(' '),
  ]);
}

const met = new Runs(5);
const passages: string[] = [];
while (passages.length < FAMILIES) {
  const start = Math.floor(random() * (verses.length - 30));
  let text = '';
  for (let i = start; text.split(' ').length < 90; i++) text = `${text} ${verses[i]?.kjv}`.trim();
  const quoted = sentencesOf(text).some(
    (sentence) => sentence.split(' ').length >= 15 && sentence.split(' ').length <= 26,
  );
  if (quoted && met.isNew(text)) passages.push(text);
}
passages.forEach((text, n) => {
  plant([{ text, thread: `whole ${n}` }]);
  for (let i = 0; i < 1 + Math.floor(random() * 5); i++) plant([{ text: retold(text, random), thread: `whole ${n}` }]);
  const sentence = sentencesOf(text).find((one) => one.split(' ').length >= 15 && one.split(' ').length <= 26) ?? '';
  for (let i = 0; i < 2; i++) plant([{ text: sentence, thread: `sentence ${n}` }]);
  const next = passages[n + 1];
  if (n % 2 === 0 && next)
    plant([
      { text, thread: `whole ${n}` },
      { text: next, thread: `whole ${n + 1}` },
    ]);
});

const { collection, offsets, alignments } = studyTexts(articles);
const clusters = clusterAlignments(collection, alignments);
const found = clusters.flatMap(({ places }, n) =>
  places.map(
    ({ article, from, to }): Told => ({
      ...{ article, thread: `${n}` },
      ...offsets.span(article, from, to),
    }),
  ),
);

/** Threads of `others` in which a telling stands: theirs covers most of it, and is not much longer. */
function threadsAt(telling: Told, others: readonly Told[]): ReadonlySet<string> {
  return new Set(
    others
      .filter(({ article, start, end }) => {
        const common = article === telling.article ? Math.min(end, telling.end) - Math.max(start, telling.start) : 0;
        return 2 * common > telling.end - telling.start && 3 * common > end - start;
      })
      .map(({ thread }) => thread),
  );
}

function together(tellings: readonly Told[], others: readonly Told[]): number {
  const at = tellings.map((telling) => threadsAt(telling, others));
  let [pairs, kept] = [0, 0];
  tellings.forEach((x, i) => {
    tellings.forEach((y, j) => {
      // A pair that the others do not know at all is a matter of finding, not of threading.
      if (j <= i || x.thread !== y.thread || at[i]?.size === 0 || at[j]?.size === 0) return;
      pairs++;
      if ([...(at[i] ?? [])].some((thread) => at[j]?.has(thread))) kept++;
    });
  });
  return kept / pairs;
}

console.log(
  `threads: ${clusters.length} found for ${new Set(told.map(({ thread }) => thread)).size} planted; pairwise precision ${together(found, told).toFixed(3)}, recall ${together(told, found).toFixed(3)}`,
);
