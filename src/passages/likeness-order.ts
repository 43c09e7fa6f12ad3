/**
 * An order of articles that comes from their words alone.
 *
 * In: a collection. Out: for each article its rank, the same however they are numbered. Method: by the
 * least hash of four words in a row (MinHash: Broder, 1997), then by a hash of all words. So what shares much
 * wording tends to stand side by side, and an article more or less moves no other. Articles of the very same
 * words keep the order of their numbers: nothing here tells them apart.
 */
import { mix } from '../text/index.ts';
import type { Corpus } from './collection.ts';

/** Words in a row that are hashed together. */
const RUN = 4;

/** By number the rank of each of a collection's articles, from 0 on. One look at each word. */
export function likenessRanks({ hashes, first }: Corpus): Uint32Array {
  const count = first.length - 1;
  const [least, all] = [new Uint32Array(count).fill(0xffffffff), new Uint32Array(count)];
  for (let n = 0; n < count; n++) {
    const words = hashes.subarray(first[n] as number, first[n + 1] as number);
    let [smallest, whole, run] = [0xffffffff, 0, 0];
    for (let w = 0; w < words.length; w++) {
      const hash = words[w] as number;
      whole = Math.imul(whole ^ hash, 0x9e3779b1);
      whole ^= whole >>> 15;
      // A rolling hash: what stands more than four words back is shifted out.
      run = (run << (32 / RUN)) ^ Math.imul(hash, 0x85ebca6b);
      if (w < RUN - 1) continue;
      const mixed = mix(run);
      if (mixed < smallest) smallest = mixed;
    }
    least[n] = smallest;
    all[n] = whole;
  }
  const order = Uint32Array.from({ length: count }, (_, n) => n);
  order.sort((m, n) => (least[m] as number) - (least[n] as number) || (all[m] as number) - (all[n] as number) || m - n);
  const ranks = new Uint32Array(count);
  for (let rank = 0; rank < count; rank++) ranks[order[rank] as number] = rank;
  return ranks;
}
