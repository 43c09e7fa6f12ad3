/**
 * Finds across unrelated articles, judged by reading.
 *
 * In: TELLINGS_DATA; options `--seed N`, `--read` (show the sample with its words, to judge it). Out: of 100
 * finds in the news drawn by chance, how many a reader called reuse, a stock phrase, or neither. Verdicts
 * lie in `bench/judgements/passages-hits.jsonl`: places and hashes of the words, never the words. A find is
 * recognised by its hash, so that verdicts outlive changes of the engine; new ones count as unjudged.
 */
import { parseArgs } from 'node:util';
import { dataFolder } from './articles-data.ts';
import { drawHits, verdicts } from './hits.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, read: { type: 'boolean', default: false } },
});
const { hits, all } = drawHits(dataFolder(), Number(values.seed), 100);
if (values.read) {
  hits.forEach(({ a, b, hash, stock, words }, i) => {
    console.log([`${i} ${JSON.stringify({ a, b, hash, stock })}`, ...words].join('\n    '));
  });
} else {
  const known = verdicts();
  const count = (verdict: string): number =>
    hits.filter(({ hash }) => (known.get(hash) ?? 'unjudged') === verdict).length;
  const marked = hits.filter(({ hash, stock }) => stock && known.get(hash) === 'stock').length;
  const wordings = new Set(hits.map(({ hash }) => hash)).size;
  console.log(
    `hits: ${all} across unrelated articles; of ${hits.length} drawn (${wordings} different pairs of wordings) ${count('reuse')} reuse, ${count('stock')} stock phrases (${marked} marked as such), ${count('neither')} neither, ${count('unjudged')} not judged yet`,
  );
}
