/**
 * Measures what the engine finds where nothing is reused, and how fast it looks.
 *
 * In: TELLINGS_DATA; options `--megabytes N`, `--planted N`, `--seed N`. Out: passages found in real
 * sentences whose words were shuffled, beyond those planted (of 12 to 60 words, verbatim), and words a
 * second of indexing and matching in one thread. The data hold about 8 MB of sentences: more are made by
 * dealing each of them again, shuffled anew, so that the same words meet themselves in another order. It says
 * how often each sentence was dealt, and how many words in order the finds share.
 */
import { parseArgs } from 'node:util';
import { collect } from '../../src/passages/index.ts';
import { words } from '../../src/text/index.ts';
import { dataFolder, narrativesOf, newsOf } from './articles-data.ts';
import { randomFrom } from './articles-heaps.ts';
import { versesOf } from './passages-data.ts';
import { sentencesOf, shuffle } from './passages-edits.ts';
import { study } from './passages-study.ts';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '20' },
    planted: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const folder = dataFolder();
const random = randomFrom(Number(values.seed));
const prose = [...newsOf(folder, 'train'), ...narrativesOf(folder), ...versesOf(folder).map(({ kjv }) => kjv)];
/** Sentences as words: an address on the web is several, and would keep its order if it were one. */
const sentences = prose.flatMap(sentencesOf).map((sentence) => {
  const { starts, ends } = words(sentence);
  return Array.from(starts, (start, i) => sentence.slice(start, ends[i]));
});
/** Sentences are dealt like cards: about 8 MB hold each of them once, more hold them again, shuffled anew. */
const deck: string[][] = [];
let dealt = 0;
function nextSentence(): readonly string[] {
  if (deck.length === 0) for (const sentence of shuffle(sentences, random)) deck.push(sentence);
  dealt++;
  return deck.pop() ?? [];
}
/** Bytes of an article: about 500 words. */
const ARTICLE = 3000;

const most = Number(values.megabytes) * 1e6;
const texts: string[] = [];
for (let bytes = 0; bytes < most; bytes += ARTICLE) {
  let text = '';
  while (text.length < ARTICLE) text += ` ${shuffle(nextSentence(), random).join(' ')}`;
  texts.push(text);
}
for (let n = 0; n < Number(values.planted); n++) {
  const [from, to] = [Math.floor(random() * texts.length), Math.floor(random() * texts.length)];
  const given = (texts[from] as string).split(' ');
  const at = Math.floor(random() * (given.length - 60));
  texts[to] += ` ${given.slice(at, at + 12 + Math.floor(random() * 48)).join(' ')}`;
}
const { collection } = collect(texts.map((text) => words(text)));
const { alignments, seconds } = study(collection);
const count = collection.hashes.length;
console.log(
  `${texts.length} articles, ${count} words, ${values.planted} planted: ${alignments.length} found; ${seconds.index.toFixed(2)} s to index, ${seconds.match.toFixed(2)} s to match, ${(count / 1e6 / (seconds.index + seconds.match)).toFixed(2)} M words/s; peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
);
const shared = alignments.map((alignment) => alignment.shared).sort((a, b) => a - b);
const range =
  shared.length === 0
    ? ''
    : `; they share ${shared[0]} to ${shared.at(-1)} words, ${alignments.filter(({ stock }) => stock).length} are marked as stock phrases`;
console.log(`${sentences.length} sentences, each dealt ${(dealt / sentences.length).toFixed(1)} times${range}`);
