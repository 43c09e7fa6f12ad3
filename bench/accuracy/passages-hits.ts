/**
 * Finds across unrelated articles, judged by reading.
 *
 * In: TELLINGS_DATA; options `--seed N`, `--read` (show the sample with its words, to judge it). Out: of 100
 * finds in the news drawn by chance, how many a reader called reuse, a stock phrase, or neither. Verdicts
 * lie in `bench/judgements/passages-hits.jsonl`: places and hashes of the words, never the words. A find is
 * recognised by its hash, so that verdicts outlive changes of the engine; new ones count as unjudged.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { words } from '../../src/text/index.ts';
import { versionsOf } from '../../src/threads/index.ts';
import { dataFolder, newsOf } from './articles-data.ts';
import { randomFrom } from './articles-heaps.ts';
import { shuffle } from './passages-edits.ts';
import { pairOf, studyTexts } from './passages-study.ts';
import type { Stretch } from './plagdet.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, read: { type: 'boolean', default: false } },
});
const SAMPLE = 100;
const judgements = new URL('../judgements/passages-hits.jsonl', import.meta.url);
const texts = newsOf(dataFolder(), 'train');
const { collection, alignments } = studyTexts(texts);
const versions = versionsOf(collection, alignments, []);
const piece = (n: number): number => ((versions[n] as number) < 0 ? n : (versions[n] as number));

const slice = ({ document, start, end }: Stretch): string => (texts[document] ?? '').slice(start, end);
const hashOf = (stretch: Stretch): string =>
  createHash('sha256')
    .update(words(slice(stretch)).hashes)
    .digest('hex')
    .slice(0, 16);

const across = alignments
  .map((alignment) => ({ ...pairOf(collection, alignment), stock: alignment.stock }))
  .filter(({ a, b }) => a.document !== b.document && piece(a.document) !== piece(b.document))
  .map(({ a, b, stock }) => ({ a, b, stock, hash: [hashOf(a), hashOf(b)].sort().join('-') }));

interface Judgement {
  readonly hash: string;
  readonly verdict: 'reuse' | 'stock' | 'neither';
}
const known = new Map(
  readFileSync(judgements, { encoding: 'utf8', flag: 'a+' })
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Judgement => JSON.parse(line))
    .map(({ hash, verdict }) => [hash, verdict]),
);
const sample = shuffle(across, randomFrom(Number(values.seed))).slice(0, SAMPLE);
if (values.read) {
  sample.forEach(({ a, b, stock, hash }, i) => {
    console.log(
      `${i} ${JSON.stringify({ a, b, hash, stock })}\n    ${slice(a).replace(/\s+/g, ' ')}\n    ${slice(b).replace(/\s+/g, ' ')}`,
    );
  });
} else {
  const count = (verdict: string): number =>
    sample.filter(({ hash }) => (known.get(hash) ?? 'unjudged') === verdict).length;
  const marked = sample.filter(({ hash, stock }) => stock && known.get(hash) === 'stock').length;
  console.log(
    `hits: ${across.length} across unrelated articles; of ${sample.length} drawn ${count('reuse')} reuse, ${count('stock')} stock phrases (${marked} marked as such), ${count('neither')} neither, ${count('unjudged')} not judged yet`,
  );
}
