/**
 * Two tellings of a passage laid against each other, where the engine did not.
 *
 * In: a collection and two places that tell one passage. Out: the alignment of what they share. Method: their
 * words are aligned; of the runs of shared words, with the gaps between them counted against them, the
 * heaviest series counts, so that a word met by chance far off makes no alignment longer. No word is weighed by
 * how rare it is: that the two tell one passage is known.
 */
import { align } from '../align/index.ts';
import type { Place } from './cluster.ts';
import type { Corpus } from './collection.ts';
import { type Alignment, isEnough } from './match.ts';
import { heaviest } from './surprise.ts';

/** What a shared word wins, where an edit costs five. */
const WORD_BITS = 10;

/** The alignment of two places, the first of which stands first and ends before the other begins; null where they share too little, as two cuts may. */
export function pairPlaces({ hashes }: Corpus, a: Place, b: Place): Alignment | null {
  const runs = align(hashes.subarray(a.from, a.to), hashes.subarray(b.from, b.to));
  const bits = runs.map(({ length }) => WORD_BITS * length);
  const best = heaviest(runs, bits, 0, runs.length);
  const own = runs.slice(best.from, best.to);
  const [head, tail] = [own[0], own.at(-1)];
  if (!head || !tail) return null;
  const alignment = {
    ...{ aFrom: a.from + head.a, aTo: a.from + tail.a + tail.length },
    ...{ bFrom: b.from + head.b, bTo: b.from + tail.b + tail.length },
    shared: own.reduce((sum, { length }) => sum + length, 0),
    ...{ bits: best.bits, moved: false, stock: false },
  };
  return isEnough(alignment, 0) ? alignment : null;
}
