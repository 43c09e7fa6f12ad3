/**
 * The engine: a collection with all that its articles are matched by.
 *
 * In: a collection. Out: the same with the weight of its words and the index of its seeds, in shared
 * memory, to be read by any number of workers.
 */
import type { Collection } from './collection.ts';
import type { Engine } from './echoes.ts';
import { indexSeeds } from './seeds.ts';
import { countWords, weigh } from './weights.ts';

/** Weighs and indexes a collection. */
export function makeEngine(collection: Collection): Engine {
  const weights = weigh(countWords(collection), collection.hashes);
  return { collection, weights, index: indexSeeds(collection, weights) };
}
