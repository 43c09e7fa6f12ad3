/**
 * Sayings, judged by reading.
 *
 * In: TELLINGS_DATA; options `--read` (show the candidates with their words, to judge them), `--misses`. Out: of pairs of quotes in two
 * articles that have six words in a row alike, how many that a reader calls one utterance are joined, and how many
 * that a reader calls chance are. One pair for each group of candidates. Verdicts lie in
 * `bench/judgements/sayings.jsonl`: places and hashes of the words, never the words; those of a second reader, who read a
 * fifth of the pairs blind, in `sayings-second.jsonl`.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { SourceForm } from '../../src/quotes/index.ts';
import { mix, overlap, type Span, words } from '../../src/text/index.ts';
import { findIn, gatherSayings } from '../../src/threads/index.ts';
import { utteredIn } from '../../src/threads/saying-words.ts';
import { tell } from '../../src/threads/tell.ts';
import type { ToldQuote } from '../../src/threads/told.ts';
import { dataFolder } from './articles-data.ts';
import { judgementsOf } from './judgements.ts';
import { labelledIn } from './quotes-data.ts';

const { values } = parseArgs({
  options: { read: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
});
const texts = labelledIn(dataFolder(), 'train').map(({ text }) => text);
const quotes = texts.flatMap(
  (text, article) =>
    tell(
      { ...findIn(text, { language: 'en' }), figures: [], dates: [] },
      { article, text, reference: null, whom: (mention) => ({ name: nameIn(text, mention), thread: null }) },
    ).quotes,
);

/** A name as the text gives it; nobody else is known here. */
function nameIn(text: string, { start, end, form }: Span & { readonly form: SourceForm }): string | null {
  return form === 'name' ? text.slice(start, end) : null;
}

const uttered = quotes.map((quote) => utteredIn(quote, texts[quote.article] ?? ''));
const ALIKE = 6;

interface Judged {
  readonly hash: string;
  readonly a: Place;
  readonly b: Place;
  readonly verdict: 'same' | 'truncated' | 'reworded' | 'chance';
}
interface Place {
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

/** Pairs of quotes of two articles with six words in a row alike: one of each group that is joined by them. */
function candidates(): readonly (readonly [number, number])[] {
  const holders = new Map<number, number[]>();
  uttered.forEach(({ hashes }, n) => {
    if (quotes[n]?.style === 'indirect') return;
    for (let i = 0; i + ALIKE <= hashes.length; i++) {
      const run = hashes.subarray(i, i + ALIKE).reduce((sum, hash) => mix(Math.imul(sum, 31) + hash), 7);
      const known = holders.get(run) ?? [];
      if (known.at(-1) !== n) holders.set(run, [...known, n]);
    }
  });
  const used = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const list of holders.values()) {
    const [a] = list;
    const b = list.find((n) => a !== undefined && quotes[n]?.article !== quotes[a]?.article);
    if (a === undefined || b === undefined || used.has(a) || used.has(b)) continue;
    for (const n of list) used.add(n);
    pairs.push([a, b]);
  }
  return pairs;
}

const placeOf = ({ article, start, end }: ToldQuote): Place => ({ document: article, start, end });
const wordsAt = ({ document, start, end }: Place): string => (texts[document] ?? '').slice(start, end);
const hashOf = (place: Place): string =>
  createHash('sha256')
    .update(words(wordsAt(place)).hashes)
    .digest('hex')
    .slice(0, 16);

/** The quote that shares most with a place; as candidates have words in marks, one that has before one that has none. */
function quoteAt(place: Place): ToldQuote | undefined {
  const near = quotes.filter((quote) => quote.article === place.document && overlap(quote, place) > 0);
  const bare = ({ style }: ToldQuote): number => (style === 'indirect' ? 1 : 0);
  return near.sort((a, b) => bare(a) - bare(b) || overlap(b, place) - overlap(a, place))[0];
}

if (values.read) {
  for (const [a, b] of candidates()) {
    const [x, y] = [quotes[a] as ToldQuote, quotes[b] as ToldQuote];
    const show = ({ said, speaker }: ToldQuote): string =>
      `(${speaker?.text ?? '-'}) ${said.replace(/\s+/g, ' ').slice(0, 330)}`;
    console.log(
      `${JSON.stringify({ hash: `${hashOf(placeOf(x))}-${hashOf(placeOf(y))}`, a: placeOf(x), b: placeOf(y) })}\n   ${show(x)}\n   ${show(y)}`,
    );
  }
} else judge();

function judge(): void {
  const judged = judgementsOf<Judged>('sayings.jsonl');
  const threads = gatherSayings(quotes, {
    days: texts.map(() => null),
    versions: new Int32Array(texts.length).fill(-1),
    textOf: (article) => texts[article] ?? '',
    reused: () => [],
    speakerOf: (place) => speakerOf(quotes[place] as ToldQuote),
  });
  const threadOf = new Map(
    threads.flatMap(({ tellings }, n) => tellings.map((telling) => [quotes[telling], n] as const)),
  );
  const counts = { right: 0, joined: 0, one: 0, chance: 0, chanceJoined: 0, lost: 0 };
  for (const { a, b, hash, verdict } of judged) {
    if (hash !== `${hashOf(a)}-${hashOf(b)}`)
      throw new Error(`the words at ${JSON.stringify([a, b])} are others than those judged`);
    const [x, y] = [quoteAt(a), quoteAt(b)];
    if (!x || !y) counts.lost++;
    const thread = x && threadOf.get(x);
    const joined = thread !== undefined && y !== undefined && threadOf.get(y) === thread;
    if (joined) counts.joined++;
    if (verdict === 'chance') {
      counts.chance++;
      if (joined) counts.chanceJoined++;
    } else {
      counts.one++;
      if (joined) counts.right++;
    }
    if (values.misses && joined === (verdict === 'chance')) {
      console.log(
        `${verdict}, ${joined ? 'joined' : 'apart'}\n   ${wordsAt(a).slice(0, 250)}\n   ${wordsAt(b).slice(0, 250)}`,
      );
    }
  }
  const first = new Map(judged.map(({ hash, verdict }) => [hash, verdict]));
  const second = judgementsOf<Pick<Judged, 'hash' | 'verdict'>>('sayings-second.jsonl');
  const equal = second.filter(({ hash, verdict }) => first.get(hash) === verdict).length;
  const apart = second.filter(({ hash, verdict }) => (first.get(hash) === 'chance') === (verdict === 'chance')).length;
  console.log(
    `a second reader of ${second.length}: ${equal} equal verdicts, ${apart} equal on whether it is one utterance`,
  );
  const f = (2 * counts.right) / (counts.joined + counts.one);
  console.log(
    `${judged.length} pairs judged, ${counts.lost} with a quote that is not found; F1 ${f.toFixed(3)}, precision ${(counts.right / counts.joined).toFixed(3)}, recall ${(counts.right / counts.one).toFixed(3)}`,
  );
  console.log(
    `${counts.chanceJoined} of ${counts.chance} chance pairs joined, ${(counts.chanceJoined / counts.joined).toFixed(3)} of all joins; ${threads.length} sayings, the largest of ${Math.max(...threads.map((t) => t.tellings.length))} tellings`,
  );
}

/** A name's last word, folded. */
function speakerOf({ speaker }: ToldQuote): string | null {
  return speaker?.name?.split(/\s+/).at(-1)?.toLowerCase() ?? null;
}
