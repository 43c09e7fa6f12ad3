/**
 * Which words of some witnesses may be one word spelt in two ways.
 *
 * In: witnesses. Out: for each word, by its hash, the hashes of words spelt nearly alike. Only words that
 * some witness does without are looked at: what all have needs no variant; and of very many, none.
 */
import { foldWord } from '../text/index.ts';
import { alikeFolded } from './differences.ts';
import type { Worded } from './pieces.ts';

/** All pairs of so many words are compared, no more. */
const MOST_WORDS = 3000;

/** By word the words spelt nearly alike. */
export function spellingsOf(witnesses: readonly Worded[]): ReadonlyMap<number, readonly number[]> {
  const folded = [...wordsOfSome(witnesses)];
  const alikes = new Map<number, number[]>();
  if (folded.length > MOST_WORDS) return alikes;
  folded.forEach(([hash, word], i) => {
    for (const [other, spelling] of folded.slice(i + 1)) {
      if (!alikeFolded(word, spelling)) continue;
      alikes.set(hash, [...(alikes.get(hash) ?? []), other]);
      alikes.set(other, [...(alikes.get(other) ?? []), hash]);
    }
  });
  return alikes;
}

/** Folded words that not all witnesses have, by hash. */
function wordsOfSome(witnesses: readonly Worded[]): ReadonlyMap<number, string> {
  const having = new Map<number, number>();
  const folded = new Map<number, string>();
  for (const { text, starts, ends, hashes } of witnesses) {
    for (const hash of new Set(hashes)) having.set(hash, (having.get(hash) ?? 0) + 1);
    hashes.forEach((hash, i) => {
      if (!folded.has(hash)) folded.set(hash, foldWord(text.slice(starts[i], ends[i])));
    });
  }
  for (const [hash, count] of having) if (count === witnesses.length) folded.delete(hash);
  return folded;
}
