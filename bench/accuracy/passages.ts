/**
 * Measures the passages engine on planted reuse.
 *
 * In: TELLINGS_DATA; options `--seed N`, `--cases N`, `--way WAY`, `--errors N` (show so many of the
 * worst, to read). Out: for each way of retelling precision, recall and granularity by PAN's measure,
 * and words a second of indexing and matching.
 */
import { parseArgs } from 'node:util';
import { dataFolder } from './articles-data.ts';
import { hostsOf, versesOf } from './passages-data.ts';
import { type Heap, heapOf, WAYS } from './passages-heaps.ts';
import { pairOf, studyTexts } from './passages-study.ts';
import { detects, inOrder, type Pair, type Stretch, score } from './plagdet.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: '300' },
    way: { type: 'string' },
    errors: { type: 'string', default: '0' },
  },
});
const folder = dataFolder();
const verses = versesOf(folder);
const hosts = hostsOf(folder, 500);

for (const way of WAYS) {
  if (values.way !== undefined && values.way !== way) continue;
  const heap = heapOf(verses, hosts, way, Number(values.cases), Number(values.seed));
  const studied = studyTexts(heap.articles);
  const found = studied.alignments.map((alignment) => pairOf(studied, alignment));
  const touching = found.filter(({ a, b }) => isPlanted(heap, a) || isPlanted(heap, b));
  const { precision, recall, granularity, plagdet } = score(heap.planted, touching);
  const { index, match } = studied.seconds;
  const total = studied.collection.hashes.length;
  console.log(
    `${way.padEnd(12)} precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  granularity ${granularity.toFixed(3)}  plagdet ${plagdet.toFixed(4)}   ${heap.planted.length} cases, ${touching.length} found there, ${found.length - touching.length} among the hosts, ${total} words, ${(total / 1e6 / (index + match)).toFixed(2)} M words/s (${index.toFixed(2)} + ${match.toFixed(2)} s)`,
  );
  show(heap, touching, Number(values.errors));
}

/** True where a stretch touches planted text. */
function isPlanted(heap: Heap, stretch: Stretch): boolean {
  return heap.planted.some(({ a, b }) =>
    [a, b].some(
      (place) => place.document === stretch.document && place.start < stretch.end && stretch.start < place.end,
    ),
  );
}

function show(heap: Heap, found: readonly Pair[], most: number): void {
  const text = ({ document, start, end }: Stretch): string =>
    `[${document}:${start}-${end}] ${heap.articles[document]?.slice(start, end).replace(/\s+/g, ' ')}`;
  const ordered = found.map(inOrder);
  const misses = heap.planted
    .map(inOrder)
    .map((one) => ({
      one,
      recall: score(
        [one],
        ordered.filter((pair) => pair.a.document === one.a.document && pair.b.document === one.b.document),
      ).recall,
    }))
    .filter(({ recall }) => recall < 0.9)
    .sort((x, y) => x.recall - y.recall);
  for (const { one, recall } of misses.slice(0, most))
    console.log(`  MISS ${recall.toFixed(2)}\n    ${text(one.a)}\n    ${text(one.b)}`);
  const wrong = ordered.filter((pair) => !heap.planted.some((one) => detects(pair, inOrder(one))));
  for (const pair of wrong.slice(0, most)) console.log(`  WRONG\n    ${text(pair.a)}\n    ${text(pair.b)}`);
}
