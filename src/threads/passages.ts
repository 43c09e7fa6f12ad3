/**
 * Passages gathered: from clusters of alignments to threads of tellings.
 *
 * In: a collection, its alignments and their clusters, and what is known of each article. Out: for
 * each thread its tellings in reading order, which of them is first, how many are independent, how
 * many wordings there are, whether they agree, and a sentence on how they differ.
 *
 * A thread agrees where every alignment in it is exact: then the tellings differ, if at all, in how
 * much of the same words they give. Two tellings are one wording where they hold the same words in
 * the same order. Texts are not needed here; words are compared by their hashes.
 */
import { align, type Run, same, shared } from '../align/index.ts';
import { type Alignment, type Cluster, type Corpus, type Place, pairPlaces } from '../passages/index.ts';
import { copiesAmong, firstTelling, independentTellings, type Known } from './independence.ts';

/**
 * What sort of passage it is: wording that was used again; a stock phrase, title or formula that many use; or
 * boilerplate, which stands at the head or the foot of article after article.
 */
export type PassageSort = 'wording' | 'stock' | 'boilerplate';

/** A passage with all its tellings. */
export interface PassageThread {
  readonly kind: 'passage';
  readonly sort: PassageSort;
  readonly tellings: readonly Place[];
  /** Index of the first telling: earliest certain day, then reading order. */
  readonly first: number;
  /** Number of each telling's wording, from 0, counted from the first telling on. */
  readonly wordings: readonly number[];
  readonly wordingCount: number;
  readonly independent: number;
  /** True for each telling in an article that is one piece with another which tells it too. */
  readonly copies: readonly boolean[];
  /** Number of each telling's account, from 0, that of the first: its wording, or 0 where that only gives more or less of the first's words. */
  readonly accounts: readonly number[];
  readonly agree: boolean;
  readonly note: string;
  /** Most words in which a wording differs from the first telling's; 0 where all agree. */
  readonly differs: number;
  /** In threads of more than 50 tellings each telling's with the first and with the one before it. */
  readonly alignments: readonly Alignment[];
}

const MOST_TELLINGS_FOR_ALL_PAIRS = 50;
const MOST_WORDINGS_COMPARED = 40;

/** Threads in the order of their clusters, one at a time: together they may be more than memory holds. */
export function* gatherPassages(
  collection: Corpus,
  alignments: readonly Alignment[],
  clusters: readonly Cluster[],
  known: Known,
): Generator<PassageThread> {
  for (const cluster of clusters) {
    const tellings = cluster.places;
    const first = firstTelling(tellings, known);
    const wordings = numberWordings(collection, tellings, first);
    const wordingCount = wordings.reduce((most, wording) => Math.max(most, wording), 0) + 1;
    const agree = cluster.alignments.every((n) => isExact(collection, alignments[n] as Alignment));
    const range = agree
      ? { least: 0, most: 0, cuts: new Set<number>() }
      : differingWords(collection, tellings, first, wordings);
    yield {
      kind: 'passage',
      sort: sortOf(collection, alignments, cluster),
      tellings,
      first,
      wordings,
      wordingCount,
      independent: independentTellings(tellings, known),
      copies: copiesAmong(tellings, tellings, known),
      accounts: wordings.map((wording) => (agree || range.cuts.has(wording) ? 0 : wording)),
      agree,
      note: noteOf(tellings.length, wordingCount, agree, range),
      differs: range.most,
      alignments: kept(collection, cluster, alignments, first),
    };
  }
}

/** Articles, at least, that boilerplate stands in. */
const LEAST_BOILERPLATE = 4;
/** Words from an article's head or foot within which boilerplate begins or ends. */
const AT_THE_EDGE = 12;

function sortOf(
  { first }: Corpus,
  alignments: readonly Alignment[],
  { places, alignments: own }: Cluster,
): PassageSort {
  const atEdge = places.filter(({ article, from, to }) => {
    const [begin, end] = [first[article] as number, first[article + 1] as number];
    // A copy of the whole article begins at its head and ends at its foot, and is no boilerplate.
    return 2 * (to - from) < end - begin && (from - begin <= AT_THE_EDGE || end - to <= AT_THE_EDGE);
  });
  const articles = new Set(places.map(({ article }) => article)).size;
  if (articles >= LEAST_BOILERPLATE && atEdge.length >= 0.8 * places.length) return 'boilerplate';
  return own.every((n) => (alignments[n] as Alignment).stock) ? 'stock' : 'wording';
}

/** True where both sides hold the same words in the same order. */
export function isExact({ hashes }: Corpus, { aFrom, aTo, bFrom, bTo }: Alignment): boolean {
  return same(hashes.subarray(aFrom, aTo), hashes.subarray(bFrom, bTo));
}

/** Words in order that both share, twice, over the words of both. */
export function likeness({ aFrom, aTo, bFrom, bTo, shared: common }: Alignment): number {
  return (2 * common) / (aTo - aFrom + bTo - bFrom);
}

/** Equal words have equal numbers, in order of their first telling, the first of all 0. Words are compared, not only hashes of them. */
function numberWordings({ hashes }: Corpus, tellings: readonly Place[], first: number): number[] {
  const known = new Map<number, { readonly words: Uint32Array; readonly number: number }[]>();
  let numbers = 0;
  const number = ({ from, to }: Place): number => {
    const words = hashes.subarray(from, to);
    const key = words.reduce((hash, word) => Math.imul(hash, 31) + word, words.length) | 0;
    const alike = known.get(key) ?? [];
    const met = alike.find((other) => same(other.words, words));
    if (met) return met.number;
    known.set(key, [...alike, { words, number: numbers }]);
    return numbers++;
  };
  number(tellings[first] as Place);
  return tellings.map(number);
}

interface Range {
  readonly least: number;
  readonly most: number;
  /** The wordings that give the first's words, more or less of them. */
  readonly cuts: ReadonlySet<number>;
}

/** In how many words the other wordings differ from the first telling's. */
function differingWords(
  { hashes }: Corpus,
  tellings: readonly Place[],
  first: number,
  wordings: readonly number[],
): Range {
  const base = tellings[first] as Place;
  const words = hashes.subarray(base.from, base.to);
  const seen = new Set<number>([0]);
  const cuts = new Set<number>();
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  tellings.forEach((telling, i) => {
    const wording = wordings[i] as number;
    if (seen.has(wording) || seen.size > MOST_WORDINGS_COMPARED) return;
    seen.add(wording);
    const other = hashes.subarray(telling.from, telling.to);
    const runs = align(words, other);
    const differing = Math.max(words.length, other.length) - shared(runs);
    if (isCut(runs, words.length, other.length)) cuts.add(wording);
    least = Math.min(least, differing);
    most = Math.max(most, differing);
  });
  return { least, most, cuts };
}

/** True where two wordings share one run of words, and neither begins or ends with other words where the other goes on. */
function isCut(runs: readonly Run[], length: number, otherLength: number): boolean {
  const [run] = runs;
  if (run === undefined || runs.length > 1) return false;
  const begins = run.a === 0 || run.b === 0;
  return begins && (run.a + run.length === length || run.b + run.length === otherLength);
}

function noteOf(tellings: number, wordings: number, agree: boolean, { least, most }: Omit<Range, 'cuts'>): string {
  if (wordings === 1) return `The same words in ${tellings === 2 ? 'both' : `all ${tellings}`} tellings.`;
  if (agree) return `The same words, cut in ${wordings} ways.`;
  const range = least === most ? `${most}` : `${least} to ${most}`;
  return `${wordings} wordings; against the first, ${range} ${most === 1 ? 'word differs' : 'words differ'}.`;
}

/**
 * All alignments of a thread, or, of a large one, each telling's with the first telling and with the one before it. The engine
 * compares what stands in very many places with a few others, whichever they are: what it did not compare is laid here.
 */
function kept(
  collection: Corpus,
  { places, alignments: own }: Cluster,
  alignments: readonly Alignment[],
  first: number,
): readonly Alignment[] {
  const all = own.map((n) => alignments[n] as Alignment);
  if (places.length <= MOST_TELLINGS_FOR_ALL_PAIRS) return all;
  const found = new Map<number, Alignment[]>();
  for (const alignment of all) {
    const pair = placeOf(places, alignment.aFrom) * places.length + placeOf(places, alignment.bFrom);
    const alike = found.get(pair);
    if (alike) alike.push(alignment);
    else found.set(pair, [alignment]);
  }
  const laid = (a: number, b: number): readonly Alignment[] =>
    found.get(a * places.length + b) ?? [pairPlaces(collection, places[a] as Place, places[b] as Place) ?? []].flat();
  return places.flatMap((_, i) => {
    if (i === first) return [];
    const withFirst = laid(Math.min(i, first), Math.max(i, first));
    return i === 0 || i - 1 === first ? withFirst : [...withFirst, ...longestOf(laid(i - 1, i))];
  });
}

function longestOf(alignments: readonly Alignment[]): readonly Alignment[] {
  return [...alignments].sort((x, y) => y.shared - x.shared).slice(0, 1);
}

/** Index of the place that holds a word; places stand in order and do not overlap. */
function placeOf(places: readonly Place[], word: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] as Place).from <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}
