/**
 * What capitals say in an article: nothing at the start of a sentence or in a headline, much elsewhere.
 *
 * In: the words of an article as written, and where sentences end. Out: for each word in lower case how often it
 * stands with a capital inside a sentence, less how often it stands without one; and which tokens stand in a sentence
 * whose words are (nearly) all written with capitals, so that they say nothing.
 */
import type { Spelling } from './spelling.ts';
import type { Tag } from './tag.ts';

/** Counts of capitals inside sentences less lower case, by word in lower case; only words met with a capital. */
export function capitalEvidence(
  words: readonly Spelling[],
  ends: Uint8Array,
  shouted: Uint8Array,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let start = true;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Spelling;
    // A first word has a capital anyhow, but not two.
    const capital = word.case === 'capital' ? !start : word.case === 'upper' && word.surface.length > 1;
    if (capital && shouted[i] === 0) counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1);
    // Behind a mark a sentence, a quotation or an item of a list may start.
    start = ends[i] === 1 || (!word.letter && word.surface !== ',' && !/\d/.test(word.surface));
  }
  if (counts.size === 0) return counts;
  for (const word of words) {
    if (word.case !== 'lower' || !word.letter) continue;
    const count = counts.get(word.lower);
    if (count !== undefined) counts.set(word.lower, count - 1);
  }
  return counts;
}

/** The usual part of speech of a word. */
export type TagOf = (word: Spelling) => Tag;

/**
 * One entry for each token: 1 where its sentence is written in capitals or as a headline is. Without `tagOf`
 * (languages that write nouns with capitals) only capitals throughout count.
 */
export function headlines(words: readonly Spelling[], ends: Uint8Array, tagOf: TagOf | null): Uint8Array {
  const shouted = new Uint8Array(words.length);
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    if (ends[i] !== 1) continue;
    if (isHeadline(words, from, i + 1, tagOf)) shouted.fill(1, from, i + 1);
    from = i + 1;
  }
  return shouted;
}

/** Parts of speech of which names are made. */
const NAMING: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'NUM', 'PUNCT', 'SYM', 'INTJ', 'PART']);
/** Parts of speech that a headline writes with a capital. */
const CONTENT: ReadonlySet<Tag> = new Set(['NOUN', 'ADJ', 'VERB', 'ADV', 'AUX', 'PRON']);

/** Longer sentences are no headlines, whatever they are full of. */
const LONGEST = 40;

/**
 * A headline has capitals on (nearly) all longer words, and on some that no name has; or it has no small letters
 * at all. A sentence full of names has small verbs.
 */
function isHeadline(words: readonly Spelling[], from: number, to: number, tagOf: TagOf | null): boolean {
  let high = 0;
  let low = 0;
  let upper = 0;
  let all = 0;
  let odd = 0;
  if (to - from > LONGEST) return false;
  for (let i = from; i < to; i++) {
    const word = words[i] as Spelling;
    const { surface, case: written } = word;
    if (!word.letter && written === 'lower') continue;
    all++;
    if (written === 'upper' && surface.length > 1) upper++;
    if (written === 'lower') low += surface.length > 3 && (tagOf === null || CONTENT.has(tagOf(word))) ? 1 : 0;
    else {
      if (surface.length > 3) high++;
      if (all > 1 && written === 'capital' && surface !== 'I' && tagOf !== null && !NAMING.has(tagOf(word))) odd++;
    }
  }
  if (upper >= 2 && upper >= all * 0.8 && low === 0) return true;
  // Of few words one may be anything: "Photograph: Ada Light".
  return odd > (all < 5 ? 1 : 0) && low <= 0.15 * (high + odd);
}
