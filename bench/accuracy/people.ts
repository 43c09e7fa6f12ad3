/**
 * How well names are gathered: the joins inside articles, and the merges of a collection.
 *
 * In: TELLINGS_DATA; `--merges` prints every merge of different spellings of the news set's training part taken as one
 * collection, `--unread` only those without a verdict. Out: of the marked mentions that are shorter than the first full
 * name of whom they mean (bench/judgements/names-mentions.jsonl), how many are joined to it; the number of threads and
 * merges; of the merges that were read (bench/judgements/people-merges.jsonl, by hash), how many are wrong.
 * A surname or a given name joined to its full name in the same article is no merge of spellings, and counted apart.
 */
import { parseArgs } from 'node:util';
import { analyse } from '../../src/language/index.ts';
import { findNames } from '../../src/names/index.ts';
import type { Span } from '../../src/text/index.ts';
import { gatherNames, mentionsFrom, type NameMention, type NamesGathered } from '../../src/threads/index.ts';
import { dataFolder, newsOf } from './articles-data.ts';
import { hashOf, judgementsOf } from './judgements.ts';

const { values } = parseArgs({
  options: { merges: { type: 'boolean', default: false }, unread: { type: 'boolean', default: false } },
});
const texts = newsOf(dataFolder(), 'train');

function mentionsOf(article: number, text: string): readonly NameMention[] {
  const within = { start: 0, end: text.length };
  return mentionsFrom(article, text, findNames(text, within, analyse(text, within, 'en')));
}

function gather(own: readonly string[], mentions: readonly NameMention[]): NamesGathered {
  const known = { days: own.map(() => null), versions: new Int32Array(own.length).fill(-1) };
  return gatherNames({ textOf: (n) => own[n] ?? '', outlets: own.map(() => null) }, mentions, known);
}

/** Marked mentions that are shorter than the full name they go with. */
function measureJoins(): void {
  interface Marked extends Span {
    readonly document: number;
    readonly full?: readonly [number, number];
  }
  const marked = judgementsOf<Marked>('names-mentions.jsonl');
  let [asked, joined] = [0, 0];
  for (const document of new Set(marked.map((each) => each.document))) {
    const text = texts[document] ?? '';
    const mentions = mentionsOf(0, text);
    const { threadOf } = gather([text], mentions);
    const at = (from: number, to: number): number => mentions.findIndex(({ start, end }) => start < to && from < end);
    for (const { document: own, start, end, full } of marked) {
      if (own !== document || full === undefined || full[0] === start) continue;
      if (text.slice(start, end) === text.slice(...full)) continue;
      asked++;
      const [mention, whole] = [at(start, end), at(...full)];
      if (mention >= 0 && whole >= 0 && threadOf[mention] === threadOf[whole]) joined++;
    }
  }
  process.stdout.write(`shorter mentions joined to the full name in their article: ${joined} of ${asked}\n`);
}

const ALONE = /^(?:surname alone|given name alone|one of the surnames alone)(?:, with|$)/;

/** Every pair of different words that a link joins, once, with the reason. */
function mergesOf({ threads }: NamesGathered, mentions: readonly NameMention[]): Map<string, string> {
  const merges = new Map<string, string>();
  for (const { tellings, detail } of threads) {
    for (const { a, b, reason } of detail.links) {
      const [x, y] = [mentions[tellings[a] ?? 0]?.text ?? '', mentions[tellings[b] ?? 0]?.text ?? ''];
      if (ALONE.test(reason) || x.toLowerCase() === y.toLowerCase()) continue;
      merges.set(`${x} | ${y}`, reason);
    }
  }
  return merges;
}

measureJoins();
const mentions = texts.flatMap((text, n) => mentionsOf(n, text));
const before = process.cpuUsage();
const gathered = gather(texts, mentions);
const { user, system } = process.cpuUsage(before);
const merges = mergesOf(gathered, mentions);
const verdicts = new Map(
  judgementsOf<{ readonly hash: string; readonly right: boolean | null }>('people-merges.jsonl').map((each) => [
    each.hash,
    each.right,
  ]),
);
const read = [...merges.keys()].filter((merge) => verdicts.has(hashOf(merge)));
const of = (verdict: boolean | null): number => read.filter((merge) => verdicts.get(hashOf(merge)) === verdict).length;
process.stdout.write(
  `${mentions.length} mentions in ${texts.length} articles: ${gathered.threads.length} threads, ${((user + system) / 1e6).toFixed(1)} s\n` +
    `${merges.size} merges of different spellings, ${read.length} of them read: ${of(true)} right, ${of(false)} wrong, ${of(null)} of what is no name\n`,
);
for (const [merge, reason] of merges) {
  const verdict = verdicts.get(hashOf(merge));
  if (values.unread ? verdict === undefined : values.merges) {
    const said = verdict === undefined ? '' : verdict === null ? 'no name  ' : verdict ? 'right  ' : 'WRONG  ';
    process.stdout.write(`${said}${merge} | ${reason}\n`);
  }
}
