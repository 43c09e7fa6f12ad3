/**
 * Matching a collection that does not fit in memory: every volume with itself and with each before it.
 *
 * In: the words of a collection, put aside; shelves for more; the words of a volume. Out: the alignments that `match.ts` finds where
 * all is in memory, in the same order. Method: a pair of articles is matched by what stands in the two and by what all words together
 * weigh; so two volumes at a time, with the seeds that stand in either, come to the same.
 */
import type { Collection, Corpus } from './collection.ts';
import { MOST_PLACES } from './common-seeds.ts';
import type { Engine } from './echoes.ts';
import { type Alignment, matchArticle } from './match.ts';
import { PlaceSet } from './place-set.ts';
import { lotsOf } from './recurring.ts';
import { release } from './release.ts';
import type { Shelves } from './row.ts';
import { hashRuns, NONE, type SeedIndex } from './seeds.ts';
import { SEED_NUMBERS, SeedsAside, type Volume, volumesOf } from './volumes.ts';
import { bitsAside, bitsOf, type Counted, countWords } from './weights.ts';

/** Hashes of seeds that are looked at together: 16 MB of them and their places. */
const LOT = 1 << 21;

/** Some alignments, and how much of the work is done with them, of 1. */
export interface Matched {
  readonly alignments: readonly Alignment[];
  readonly done: number;
}

/** Matches all articles, volumes of `most` words one with another; alignments come with the last pair of each volume. */
export function* matchVolumes(corpus: Corpus, shelves: Shelves, most: number): Generator<Matched> {
  const counted = countWords(corpus);
  const volumes = volumesOf(corpus, most);
  const aside = setAside(corpus, counted, volumes, shelves);
  const pairs = (volumes.length * (volumes.length + 1)) / 2;
  let done = 0;
  for (const [n, later] of volumes.entries()) {
    const own = { volume: later, seeds: aside.seedsOf(n) };
    const commonPairs = aside.pairsOf(n);
    const found: Alignment[] = [];
    for (const [m, volume] of volumes.slice(0, n + 1).entries()) {
      const earlier = m === n ? null : { volume, seeds: aside.seedsOf(m) };
      for (const alignment of matchTwo(corpus, counted, earlier, own, commonPairs)) found.push(alignment);
      if (earlier !== null) release(earlier.seeds);
      done++;
      if (m < n) yield { alignments: [], done: done / pairs };
    }
    release(own.seeds);
    found.sort((x, y) => x.bFrom - y.bFrom || x.bTo - y.bTo || x.aFrom - y.aFrom || x.aTo - y.aTo);
    yield { alignments: found, done: done / pairs };
  }
}

function setAside(corpus: Corpus, counted: Counted, volumes: readonly Volume[], shelves: Shelves): SeedsAside {
  const runs = shelves.numbers();
  hashRuns(corpus, bitsAside(counted, corpus.hashes), counted.seed, runs);
  const aside = new SeedsAside(corpus, volumes, shelves);
  for (const lot of lotsOf(runs, LOT)) aside.put(lot);
  return aside;
}

/** A volume and its seeds, as they were put aside. */
interface Opened {
  readonly volume: Volume;
  readonly seeds: Uint32Array;
}

/** The alignments of the articles of `later` with those of `earlier`, or with one another where it is null. */
function matchTwo(
  corpus: Corpus,
  counted: Counted,
  earlier: Opened | null,
  later: Opened,
  commonPairs: Uint32Array,
): readonly Alignment[] {
  const two = new Two(earlier?.volume ?? null, later.volume);
  const collection = two.collection(corpus);
  const { hashes } = collection;
  const bits = bitsOf(counted, hashes, new Uint8Array(hashes.length));
  const index = indexOf(two, earlier?.seeds ?? null, later.seeds, commonPairs);
  const engine: Engine = { collection, weights: { ...counted, bits }, index };
  const count = later.volume.toArticle - later.volume.fromArticle;
  const found: Alignment[] = [];
  for (let n = collection.first.length - 1 - count; n + 1 < collection.first.length; n++) {
    for (const alignment of matchArticle(engine, n)) found.push(two.placed(alignment));
  }
  for (const array of [hashes, bits, index.words, index.places, index.nearest, index.commonPairs]) release(array);
  return found;
}

/** Where the words of two volumes stand when they are put one behind the other. */
class Two {
  readonly #volumes: readonly Volume[];
  readonly #earlier: Volume;
  readonly #later: Volume;
  /** Words of the earlier one. */
  readonly #before: number;
  readonly words: number;

  constructor(earlier: Volume | null, later: Volume) {
    this.#volumes = earlier === null ? [later] : [earlier, later];
    this.#earlier = earlier ?? { ...later, to: later.from };
    this.#later = later;
    this.#before = this.#earlier.to - this.#earlier.from;
    this.words = this.#before + later.to - later.from;
  }

  collection({ first, hashes }: Corpus): Collection {
    const own = new Uint32Array(this.words);
    const begins = [0];
    for (const { fromArticle, toArticle, from, to } of this.#volumes) {
      own.set(hashes.subarray(from, to), this.place(from));
      for (let n = fromArticle; n < toArticle; n++)
        begins.push(this.place(first[n] as number) + (first[n + 1] as number) - (first[n] as number));
    }
    return { hashes: own, first: Uint32Array.from(begins) };
  }

  /** True where a word of the collection is one that the later volume is matched with. */
  isPartner(word: number): boolean {
    const { from, to } = this.#volumes[0] as Volume;
    return from <= word && word < to;
  }

  /** From a word of the collection to one of the two. */
  place(word: number): number {
    return word >= this.#later.from ? word - this.#later.from + this.#before : word - this.#earlier.from;
  }

  /** An alignment of the two as one of the collection. */
  placed(alignment: Alignment): Alignment {
    const a = alignment.aFrom < this.#before ? this.#earlier.from : this.#later.from - this.#before;
    const b = this.#later.from - this.#before;
    const { aFrom, aTo, bFrom, bTo } = alignment;
    return { ...alignment, aFrom: aFrom + a, aTo: aTo + a, bFrom: bFrom + b, bTo: bTo + b };
  }
}

/** The index of the seeds of two volumes. Those of the later one have partners: in the earlier one, or in their own where that is null. */
function indexOf(two: Two, earlier: Uint32Array | null, later: Uint32Array, common: Uint32Array): SeedIndex {
  const lists = earlier === null ? [later] : [earlier, later];
  const met = new PlaceSet(two.words);
  for (const list of lists) for (let i = 0; i < list.length; i += SEED_NUMBERS) met.add(two.place(placeAt(list, i)));
  const words = met.number();
  const linker = new Linker(words.length, common.length, (place) => met.numberOf(two.place(place)));
  for (const list of lists) linker.count(list);
  if (earlier === null) linker.chainAll(later);
  else linker.chainTo(earlier, later);
  linker.pairCommon(common, (place) => two.isPartner(place));
  return { words, ...linker, load: new Uint32Array(0) };
}

const placeAt = (list: Uint32Array, i: number): number => list[i + 1] as number;

/** Links the seeds of two volumes as `seeds.ts` does in memory. */
class Linker {
  readonly places: Uint32Array;
  readonly nearest: Uint32Array;
  readonly commonPairs: Uint32Array;
  readonly #seedAt: (place: number) => number;

  constructor(seeds: number, common: number, seedAt: (place: number) => number) {
    this.places = new Uint32Array(seeds);
    this.nearest = new Uint32Array(seeds).fill(NONE);
    this.commonPairs = new Uint32Array(common);
    this.#seedAt = seedAt;
  }

  /** Notes in how many places each seed of a volume stands. */
  count(list: Uint32Array): void {
    for (let i = 0; i < list.length; i += SEED_NUMBERS) {
      this.places[this.#seedAt(placeAt(list, i))] = (list[i + 2] as number) >>> 1;
    }
  }

  /** Links the seeds of each group of a volume to the one before. */
  chainAll(list: Uint32Array): void {
    for (let from = 0; from < list.length; ) {
      const to = endOfGroup(list, from);
      this.#chain(list, from, to);
      from = to;
    }
  }

  /** Links the seeds of the later volume to the last of the same group in the earlier. */
  chainTo(earlier: Uint32Array, later: Uint32Array): void {
    for (let [i, j] = [0, 0]; i < earlier.length && j < later.length; ) {
      const [group, other] = [earlier[i] as number, later[j] as number];
      const [iEnd, jEnd] = [group <= other ? endOfGroup(earlier, i) : i, other <= group ? endOfGroup(later, j) : j];
      if (group === other) {
        const last = this.#chain(earlier, i, iEnd);
        for (let n = j; n < jEnd; n += SEED_NUMBERS)
          if (isLinked(later, n)) this.nearest[this.#seedAt(placeAt(later, n))] = last;
      }
      [i, j] = [iEnd, jEnd];
    }
  }

  /** The last of the seeds that are linked; `NONE` where none is. */
  #chain(list: Uint32Array, from: number, to: number): number {
    let last = NONE;
    for (let i = from; i < to; i += SEED_NUMBERS) {
      if (!isLinked(list, i)) continue;
      const seed = this.#seedAt(placeAt(list, i));
      this.nearest[seed] = last;
      last = seed;
    }
    return last;
  }

  /** Notes the partners of common seeds, as far as they are wanted. */
  pairCommon(common: Uint32Array, isWanted: (place: number) => boolean): void {
    let told = 0;
    for (let i = 0; i < common.length; ) {
      const [place, count] = [common[i] as number, common[i + 1] as number];
      const begin = told++;
      for (const partner of common.subarray(i + 2, i + 2 + count)) {
        if (isWanted(partner)) this.commonPairs[told++] = this.#seedAt(partner);
      }
      i += 2 + count;
      if (told === begin + 1) told = begin;
      else {
        this.commonPairs[begin] = told - begin - 1;
        this.nearest[this.#seedAt(place)] = begin;
      }
    }
  }
}

function endOfGroup(list: Uint32Array, from: number): number {
  let to = from + SEED_NUMBERS;
  while (to < list.length && list[to] === list[from]) to += SEED_NUMBERS;
  return to;
}

/** True for a seed that counts for itself and is not common. */
function isLinked(list: Uint32Array, i: number): boolean {
  const told = list[i + 2] as number;
  return (told & 1) === 1 && told >>> 1 <= MOST_PLACES;
}
