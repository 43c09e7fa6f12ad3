/**
 * What capitals say in an article: nothing at the start of a sentence or in a headline, much elsewhere.
 *
 * In: the words of an article as written, and where sentences end. Out: for each word in lower case how often it
 * stands with a capital inside a sentence, less how often it stands without one; and which tokens stand in a sentence
 * whose words are (nearly) all written with capitals, so that they say nothing.
 */

/** How a word is written. `mixed`: a capital inside ("eBay", "McVey" is `capital`). */
export type Case = 'lower' | 'capital' | 'upper' | 'mixed';

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** How a word is written; `lower` for what has no capitals. */
export function caseOf(surface: string): Case {
  const first = surface.charCodeAt(0);
  if (first >= 97 && first <= 122) return hasUpper(surface) ? 'mixed' : 'lower';
  if (!hasUpper(surface)) return 'lower';
  if (first < 65 || (first > 90 && first < 128)) return LOWER.test(surface) ? 'mixed' : 'upper';
  if (first >= 128 && !UPPER.test(String.fromCodePoint(surface.codePointAt(0) ?? 0))) return 'mixed';
  if (surface.length === 1) return 'capital';
  return LOWER.test(surface) ? 'capital' : 'upper';
}

function hasUpper(surface: string): boolean {
  for (let i = 0; i < surface.length; i++) {
    const c = surface.charCodeAt(i);
    if (c >= 65 && c <= 90) return true;
    if (c >= 128) return UPPER.test(surface);
  }
  return false;
}

/** Marks behind which a sentence, a quotation or an item of a list may start. */
const STARTS = /^[\p{P}\p{S}]+$/u;

/** Counts of capitals inside sentences less lower case, by word in lower case; only words met with a capital. */
export function capitalEvidence(
  surfaces: readonly string[],
  ends: Uint8Array,
  shouted: Uint8Array,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let start = true;
  for (let i = 0; i < surfaces.length; i++) {
    const surface = surfaces[i] as string;
    const written = caseOf(surface);
    if (!start && shouted[i] === 0 && (written === 'capital' || (written === 'upper' && surface.length > 1))) {
      const lower = surface.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
    start = ends[i] === 1 || (STARTS.test(surface) && surface !== ',');
  }
  if (counts.size === 0) return counts;
  for (const surface of surfaces) {
    const count = counts.get(surface);
    if (count !== undefined) counts.set(surface, count - 1);
  }
  return counts;
}

/** Says whether a word (in small letters) is one that names are not made of: a verb, a pronoun, an adverb. */
export type NoNameWord = (lower: string) => boolean;

/**
 * One entry for each token: 1 where its sentence is written in capitals or as a headline is. Without `noName`
 * (languages that write nouns with capitals) only capitals throughout count.
 */
export function headlines(surfaces: readonly string[], ends: Uint8Array, noName: NoNameWord | null): Uint8Array {
  const shouted = new Uint8Array(surfaces.length);
  let from = 0;
  for (let i = 0; i < surfaces.length; i++) {
    if (ends[i] !== 1) continue;
    if (isHeadline(surfaces, from, i + 1, noName)) shouted.fill(1, from, i + 1);
    from = i + 1;
  }
  return shouted;
}

/** Longer sentences are no headlines, whatever they are full of. */
const LONGEST = 40;

/**
 * A headline has capitals on (nearly) all longer words, and on some that no name has; or it has no small letters
 * at all. A sentence full of names has small verbs.
 */
function isHeadline(surfaces: readonly string[], from: number, to: number, noName: NoNameWord | null): boolean {
  let high = 0;
  let low = 0;
  let upper = 0;
  let words = 0;
  let odd = 0;
  if (to - from > LONGEST) return false;
  for (let i = from; i < to; i++) {
    const surface = surfaces[i] as string;
    const written = caseOf(surface);
    const letter = written !== 'lower' || /^\p{L}/u.test(surface);
    if (!letter) continue;
    words++;
    if (written === 'upper' && surface.length > 1) upper++;
    if (written === 'lower') low += surface.length > 3 ? 1 : 0;
    else {
      if (surface.length > 3) high++;
      if (words > 1 && written === 'capital' && noName?.(surface.toLowerCase()) === true) odd++;
    }
  }
  if (upper >= 2 && upper >= words * 0.8 && low === 0) return true;
  return odd > 0 && words > 2 && high + odd >= 0.7 * (high + odd + low);
}
