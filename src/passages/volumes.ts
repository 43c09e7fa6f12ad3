/**
 * Volumes: parts of a collection so small that two of them fit in memory, and the seeds of each put aside.
 *
 * In: a collection and the words of one volume; the groups of seeds with the same words, one after another. Out: the volumes;
 * for each the seeds in it, in the order of their groups, and the partners of those that are common. What is told of a seed is what
 * `seeds.ts` tells of it in memory, so that two volumes are matched as if all were there.
 */
import type { Corpus } from './collection.ts';
import { MOST_PLACES, overlap, pairCommon } from './common-seeds.ts';
import { likenessRanks } from './likeness-order.ts';
import type { Lots } from './recurring.ts';
import type { Row, Shelves } from './row.ts';

/** Articles of one volume, and their words; ends are exclusive. */
export interface Volume {
  readonly fromArticle: number;
  readonly toArticle: number;
  readonly from: number;
  readonly to: number;
}

/** Volumes of at most so many words, or of one article that is longer. */
export function volumesOf({ first }: Pick<Corpus, 'first'>, most: number): readonly Volume[] {
  const volumes: Volume[] = [];
  for (let n = 0; n + 1 < first.length; ) {
    const [fromArticle, from] = [n, first[n] as number];
    do n++;
    while (n + 1 < first.length && (first[n + 1] as number) - from <= most);
    volumes.push({ fromArticle, toArticle: n, from, to: first[n] as number });
  }
  return volumes;
}

/** Numbers a seed takes: its group, its place, and in how many places it stands, doubled, and one more where it counts for itself. */
export const SEED_NUMBERS = 3;

/** Numbers gathered before they are put aside. */
const GATHERED = 1 << 12;

/** A row that is written from its beginning to its end, a few numbers at a time. */
class Growing {
  readonly #row: Row<Uint32Array>;
  readonly #gathered = new Uint32Array(GATHERED);
  #count = 0;

  constructor(row: Row<Uint32Array>) {
    this.#row = row;
  }

  push(number: number): void {
    if (this.#count === GATHERED) this.#flush();
    this.#gathered[this.#count++] = number;
  }

  all(): Uint32Array {
    this.#flush();
    return this.#row.subarray(0, this.#row.length);
  }

  #flush(): void {
    this.#row.set(this.#gathered.subarray(0, this.#count), this.#row.length);
    this.#count = 0;
  }
}

/** The seeds of all volumes, put aside. */
export class SeedsAside {
  readonly #corpus: Corpus;
  readonly #volumes: readonly Volume[];
  readonly #seeds: readonly Growing[];
  readonly #pairs: readonly Growing[];
  #ranks: Uint32Array | null = null;
  #group = 0;

  constructor(corpus: Corpus, volumes: readonly Volume[], shelves: Shelves) {
    this.#corpus = corpus;
    this.#volumes = volumes;
    this.#seeds = volumes.map(() => new Growing(shelves.numbers()));
    this.#pairs = volumes.map(() => new Growing(shelves.numbers()));
  }

  /** Puts aside the seeds of some groups. Groups come in one order, whatever lots they come in. */
  put({ groups, ends }: Lots): void {
    let start = 0;
    for (const end of ends) {
      this.#put(groups.subarray(start, end));
      start = end;
    }
  }

  /** The seeds of a volume, by group and then by place. */
  seedsOf(volume: number): Uint32Array {
    return (this.#seeds[volume] as Growing).all();
  }

  /** For each common seed of a volume that has any: its place, how many earlier places it is paired with, then which. */
  pairsOf(volume: number): Uint32Array {
    return (this.#pairs[volume] as Growing).all();
  }

  #put(places: Uint32Array): void {
    const standing = places.filter((place, i) => i === 0 || !overlap(this.#corpus, places[i - 1] as number, place));
    const count = standing.length;
    let next = 0;
    for (const place of places) {
      const stands = standing[next] === place;
      if (stands) next++;
      const seeds = this.#seeds[this.#volumeOf(place)] as Growing;
      seeds.push(this.#group);
      seeds.push(place);
      seeds.push(2 * count + (stands ? 1 : 0));
    }
    if (count > MOST_PLACES) this.#pair(standing);
    this.#group++;
  }

  #pair(places: Uint32Array): void {
    this.#ranks ??= likenessRanks(this.#corpus);
    pairCommon(this.#corpus, this.#ranks, places, (i, partners) => {
      const place = places[i] as number;
      const pairs = this.#pairs[this.#volumeOf(place)] as Growing;
      pairs.push(place);
      pairs.push(partners.length);
      for (const partner of partners) pairs.push(places[partner] as number);
    });
  }

  #volumeOf(place: number): number {
    let low = 0;
    let high = this.#volumes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#volumes[middle] as Volume).from <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
