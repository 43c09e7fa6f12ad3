/**
 * Keeping to a given memory: what a run does with less where it is asked to.
 *
 * In: the bytes that `--memory` asks for, if any. Out: the sizes of what can be small as well as large, how much of the words is
 * compared at a time, and word whether what cannot be made smaller fits. What comes of the run is the same bytes. Most of the memory
 * that a run takes and does not need is room for young values of JavaScript, 128 MB a thread, which V8 fills
 * before it looks for what is no longer used; next come SQLite's pages and the words on their way into the index.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Sizes in bytes. */
export interface Thrift {
  /** False where workers, each with values of its own, would take too much. */
  readonly hasWorkers: boolean;
  /** Pages of the study that SQLite keeps. */
  readonly pages: number;
  /** Words that the full-text index gathers before it writes them. */
  readonly indexWords: number;
  /** How many words of articles are kept from the intake, six bytes each, until they are compared; the others are cut again. */
  readonly wordsKept: number;
}

const AMPLE: Thrift = { hasWorkers: true, pages: 64 << 20, indexWords: 64 << 20, wordsKept: 64 << 20 };
/** Above this nothing need be spared; from here on there are workers. */
const ENOUGH = 4e9;
const ENOUGH_FOR_WORKERS = 1e9;

/** A run without workers, and what it has in hand. */
const EVERY_RUN = 200e6;
/** While they are compared, words take so many bytes: hash, place and weight, seeds and their index. */
const BYTES_A_WORD = 17;
/** Pairs of words that are counted take so many bytes at most, wherever the words are. */
const MOST_FOR_PAIRS = 128 << 20;
/** What a word of a volume takes while two volumes are compared: both, with their seeds as they were put aside and as they are indexed. */
const BYTES_IN_TWO_VOLUMES = 50;
/** What a run has in hand beside them: the articles of a collection so large, and what was found so far. */
const BESIDE_VOLUMES = 300e6;
/** Words of a volume: with fewer there would be so many volumes that most of the time would go into opening them. */
const LEAST_VOLUME = 1 << 20;

/** V8's own collector of garbage, where memory is short. Like the flags of V8 it is of the whole process. */
let collect: (() => void) | null = null;

/** How to keep to so much memory; by default as much as is quickest. */
export function thriftFor(memory: number | null): Thrift {
  collect = null;
  if (memory === null || memory >= ENOUGH) return AMPLE;
  // The room for young values does not grow: they are looked through more often, which costs a tenth more time.
  setFlagsFromString('--semi-space-growth-factor=1');
  // What is no longer used is looked for when values have grown by a third, not when they have doubled.
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--expose-gc');
  collect = runInNewContext('gc') as () => void;
  const part = Math.min(64 << 20, Math.floor(memory / 32));
  return { hasWorkers: memory >= ENOUGH_FOR_WORKERS, pages: part, indexWords: part, wordsKept: 0 };
}

/** Gives back what is no longer used, where memory is short: V8 by itself waits until there is much of it. */
export function tidyMemory(): void {
  collect?.();
}

/**
 * Words in a volume, where so many do not fit in the memory asked for: then they are put aside, and compared two volumes at a time.
 * Null where all of them fit.
 */
export function volumeFor(words: number, memory: number | null): number | null {
  if (memory === null || EVERY_RUN + BYTES_A_WORD * words <= memory) return null;
  const room = memory - BESIDE_VOLUMES - pairsOf(words);
  return Math.max(LEAST_VOLUME, Math.floor(room / BYTES_IN_TWO_VOLUMES));
}

/** Says that comparing so many words takes more than the memory asked for, even two volumes at a time; null where it does not. */
export function shortage(words: number, memory: number | null): string | null {
  if (memory === null || volumeFor(words, memory) !== LEAST_VOLUME) return null;
  const needed = BESIDE_VOLUMES + pairsOf(words) + BYTES_IN_TWO_VOLUMES * LEAST_VOLUME;
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;
  return `Comparing these articles takes about ${megabytes(needed)}, more than the ${megabytes(memory)} asked for: the run goes on with what it needs.`;
}

const pairsOf = (words: number): number => Math.min(MOST_FOR_PAIRS, 4 * words);
